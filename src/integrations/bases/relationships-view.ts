import { BasesView, ButtonComponent } from 'obsidian';
import type { HoverParent, HoverPopover, QueryController } from 'obsidian';
import type { Rapport } from '../../context';
import { BASE_VIEW } from '../../domain/base-view-type';
import { fieldsIn } from '../../domain/fields';
import { isSame } from '../../domain/is-same';
import { NewPersonModal } from '../../ui/new-person-modal';
import { NextFrame } from '../../ui/next-frame';
import { baseContents } from './base-groups';
import type { BaseContents } from './base-groups';
import { BoardLayout, MOST_COLUMNS, RowsLayout } from './layouts';
import type { Layout, LayoutContext } from './layouts';
import { readBaseOptions } from './options';
import type { BaseOptions } from './options';

/** What the view says instead of people. */
type Says = keyof Rapport['strings']['bases']['messages'];

/** The class of elements in which a note shows a base. */
const EMBEDDED = '.bases-embed, .block-language-base';

/** A base's people as rows or a board, with status, days and reasons from the index; at most one drawing a frame. */
export class RelationshipsView extends BasesView implements HoverParent {
	override readonly type = BASE_VIEW;
	hoverPopover: HoverPopover | null = null;
	private readonly root: HTMLElement;
	private readonly message: HTMLElement;
	private readonly body: HTMLElement;
	private readonly foot: HTMLElement;
	private readonly context: LayoutContext;
	private layout: { readonly name: BaseOptions['layout']; readonly shows: Layout } | null = null;
	private said: Says | null = null;
	private footSaid: unknown = null;
	private readonly frame: NextFrame;
	private wasReady = false;
	private scrollTopToCome: number | null = null;

	constructor(controller: QueryController, containerEl: HTMLElement, private readonly rapport: Rapport) {
		super(controller);
		this.root = containerEl.createDiv({ cls: ['rapport-view', 'rapport-base'] });
		this.frame = new NextFrame(this.root, () => this.draw());
		this.message = this.root.createDiv({ cls: 'rapport-message', attr: { role: 'status' } });
		this.body = this.root.createDiv({ cls: 'rapport-base-body' });
		this.foot = this.root.createDiv({ cls: 'rapport-base-foot' });
		this.context = { rapport, label: rapport.strings.bases.list, hoverParent: this, redraw: () => this.askForDrawing(), isAccountShown: () => false };
	}

	override onload(): void {
		const { rapport } = this;
		this.register(rapport.board.onChange(() => this.askForDrawing()));
		this.register(rapport.onIndexState(() => {
			if (!this.wasReady) this.askForDrawing();
		}));
		this.registerEvent(rapport.app.workspace.on('css-change', () => this.layout?.shows.remeasure()));
	}

	override onunload(): void {
		this.frame.end();
		this.root.remove();
	}

	override onDataUpdated(): void {
		this.askForDrawing();
	}

	/** Called by the app, as the next two; not in its typings. */
	focus(): void {
		this.layout?.shows.focus();
	}

	getEphemeralState(): { scrollTop: number } {
		return { scrollTop: this.layout?.shows.scrollTop ?? 0 };
	}

	setEphemeralState(state: unknown): void {
		const { scrollTop } = fieldsIn(state);
		if (typeof scrollTop !== 'number') return;
		this.scrollTopToCome = scrollTop;
		this.askForDrawing();
	}

	private askForDrawing(): void {
		this.frame.ask();
	}

	/** Shows what is so now; a failure is shown in place of the people, and the next change tries again. */
	private draw(): void {
		try {
			this.drawBase();
		} catch (error) {
			console.error('Rapport: the view of a base could not be drawn', error);
			this.say('failed');
		}
	}

	private drawBase(): void {
		const { rapport, config, data } = this;
		this.root.toggleClass('is-embedded', this.root.closest(EMBEDDED) !== null);
		this.wasReady ||= rapport.indexState().isReady;
		// The base may ask before it has anything to show.
		const found = (data as BasesView['data'] | undefined)?.groupedData;
		if (!this.wasReady || !found) return this.say('indexing');
		const options = readBaseOptions(config);
		const contents = baseContents(found, config.getSort().length > 0, options, rapport);
		this.say(saysOf(contents));
		const layout = this.layoutOf(options.layout);
		layout.show(contents.groups);
		this.drawFoot(contents, options);
		if (this.scrollTopToCome !== null && contents.shown > 0) {
			layout.scrollTop = this.scrollTopToCome;
			this.scrollTopToCome = null;
		}
	}

	private layoutOf(name: BaseOptions['layout']): Layout {
		if (this.layout?.name === name) return this.layout.shows;
		if (this.layout) this.removeChild(this.layout.shows);
		this.body.empty();
		const shows = this.addChild(name === 'board' ? new BoardLayout(this.body, this.context) : new RowsLayout(this.body, this.context));
		this.layout = { name, shows };
		return shows;
	}

	/** What is not shown, and how it would be. */
	private drawFoot({ shown, total, left, others, groups }: BaseContents, { layout }: BaseOptions): void {
		const { bases: texts } = this.rapport.strings;
		const says = [
			...(shown < total ? [texts.cut(shown, total)] : []),
			...(layout === 'board' && groups.length > MOST_COLUMNS ? [texts.tooManyGroups(MOST_COLUMNS, groups.length)] : []),
			...(others > 0 && shown + left > 0 ? [texts.notPeople(others)] : []),
		];
		const show = { says, left: shown > 0 ? left : 0 };
		if (isSame(show, this.footSaid)) return;
		this.footSaid = show;
		this.foot.empty();
		for (const text of says) this.foot.createSpan({ text });
		if (show.left > 0) this.addShowThem(this.foot.createSpan({ text: `${texts.left(left)} ` }));
	}

	private addShowThem(parent: HTMLElement): void {
		const button = parent.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text: this.rapport.strings.bases.showThem, attr: { type: 'button' } });
		button.addEventListener('click', () => this.config.set('showFresh', true));
	}

	/** Says something in place of the people, or shows them again. */
	private say(says: Says | null): void {
		this.body.toggle(says === null);
		if (says === this.said) return;
		this.said = says;
		this.message.empty();
		this.message.toggleClass('is-shown', says !== null);
		if (says === null) return;
		const { title, text } = this.rapport.strings.bases.messages[says];
		this.message.createDiv({ cls: 'rapport-message-title', text: title });
		if (text !== '') this.message.createDiv({ cls: 'rapport-message-text', text });
		if (says === 'empty' || says === 'noPeople') this.addButton(this.rapport.strings.commands.newPerson, () => new NewPersonModal(this.rapport).open());
		if (says === 'quiet') this.addButton(this.rapport.strings.bases.showThem, () => this.config.set('showFresh', true));
	}

	private addButton(label: string, act: () => void): void {
		new ButtonComponent(this.message.createDiv({ cls: 'rapport-message-buttons' })).setButtonText(label).setCta().onClick(act);
	}
}

/** What there is to say where nobody is to be shown. */
function saysOf({ shown, left, notes }: BaseContents): Says | null {
	if (shown > 0) return null;
	if (left > 0) return 'quiet';
	return notes === 0 ? 'empty' : 'noPeople';
}
