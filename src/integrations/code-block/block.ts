import { MarkdownRenderChild, parseYaml } from 'obsidian';
import type { HoverParent, HoverPopover } from 'obsidian';
import type { Rapport } from '../../context';
import { readBlockOptions } from '../../domain/block-options';
import type { BlockOptions, BlockView } from '../../domain/block-options';
import { reasonOf } from '../../domain/failure';
import { isSame } from '../../domain/is-same';
import type { Person } from '../../domain/people';
import { personMeant } from '../../domain/person-meant';
import { isBeyondBounds } from '../../markdown/yaml-bounds';
import { NextFrame } from '../../ui/next-frame';
import { AccountBlock } from './account-block';
import type { BlockContext, BlockPart } from './block-part';
import { ListBlock } from './list-block';
import { MapBlock } from './map-block';
import { VisibilityBlock } from './visibility-block';

/** What the block says instead of, or above, what it shows. */
interface Says {
	readonly title: string;
	readonly lines: readonly string[];
	readonly isFault: boolean;
}

/** A `rapport` code block in a note: shows what its options ask for, and follows every change; at most one drawing a frame. */
export class RapportBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	private readonly message: HTMLElement;
	private readonly body: HTMLElement;
	private readonly context: BlockContext;
	/** What the options say as YAML, or why they are none. */
	private readonly given: { readonly value: unknown } | { readonly fault: string };
	private part: { readonly view: BlockView; readonly shows: BlockPart } | null = null;
	private said: Says | null = null;
	private readonly frame = new NextFrame(this.containerEl, () => this.draw());
	private wasReady = false;

	constructor(el: HTMLElement, private readonly source: string, private readonly rapport: Rapport, private path: string) {
		super(el);
		this.given = yamlIn(source, rapport.strings.blocks.faults.tooLarge);
		el.addClasses(['rapport-view', 'rapport-block']);
		this.message = el.createDiv({ cls: 'rapport-message' });
		this.body = el.createDiv({ cls: 'rapport-block-body' });
		this.context = { rapport, hoverParent: this, redraw: () => this.askForDrawing(), ownPerson: () => rapport.network.people.get(this.path) ?? null };
	}

	override onload(): void {
		const { rapport } = this;
		this.register(rapport.board.onChange(() => this.askForDrawing()));
		this.register(rapport.onIndexState(() => {
			if (!this.wasReady) this.askForDrawing();
		}));
		this.register(rapport.onNote((path, oldPath) => this.takeNote(path, oldPath)));
		this.draw();
	}

	/** Without the plugin, the note shows what it says. */
	override onunload(): void {
		this.frame.end();
		this.containerEl.removeClasses(['rapport-view', 'rapport-block']);
		this.containerEl.empty();
		this.containerEl.createEl('pre').createEl('code', { cls: 'language-rapport', text: this.source });
	}

	private takeNote(path: string, oldPath: string | null): void {
		if (oldPath !== null && oldPath === this.path) this.path = path;
		if (this.part?.shows.forgetNote(path)) this.askForDrawing();
	}

	private askForDrawing(): void {
		this.frame.ask();
	}

	/** Shows what is so now; a failure is shown in place of the block, and the next change tries again. */
	private draw(): void {
		const { blocks: { failed } } = this.rapport.strings;
		try {
			this.say(this.drawPart());
		} catch (error) {
			console.error('Rapport: a code block could not be drawn', error);
			this.body.hide();
			this.say({ title: failed.title, lines: [failed.text], isFault: true });
		}
	}

	/** Draws what the options ask for; gives what is to be said besides, or instead. */
	private drawPart(): Says | null {
		const { rapport, rapport: { strings: { blocks: texts } } } = this;
		const options = this.options();
		this.body.toggle('options' in options);
		if ('faults' in options) return { title: texts.faults.title, lines: options.faults, isFault: true };
		this.wasReady ||= rapport.indexState().isReady;
		if (!this.wasReady) return { title: texts.indexing, lines: [], isFault: false };
		const person = this.personOf(options.options);
		if (person !== null && 'fault' in person) {
			this.body.hide();
			return { title: texts.faults.title, lines: [person.fault], isFault: true };
		}
		const nothing = this.partOf(options.options.view).show(options.options, person?.person ?? null);
		if (nothing === null) return null;
		this.body.hide();
		return { title: nothing, lines: [], isFault: false };
	}

	private options(): { readonly options: BlockOptions } | { readonly faults: readonly string[] } {
		const { faults: texts } = this.rapport.strings.blocks;
		if ('fault' in this.given) return { faults: [texts.unreadable(this.given.fault)] };
		const reading = readBlockOptions(this.given.value, this.rapport.settings());
		return 'faults' in reading ? { faults: reading.faults.map(texts.of) } : reading;
	}

	/** The person whom the options name; null where they name nobody. */
	private personOf({ person: given }: BlockOptions): { readonly person: Person } | { readonly fault: string } | null {
		if (given === null) return null;
		const { faults: texts } = this.rapport.strings.blocks;
		const meant = personMeant(this.rapport.network, given);
		if ('person' in meant) return meant;
		return { fault: meant.fault === 'several' ? texts.several(given, meant.paths) : texts.nobody(given) };
	}

	/** Made when it is first shown; a block's view never changes but with its settings. */
	private partOf(view: BlockView): BlockPart {
		if (this.part?.view === view) return this.part.shows;
		this.body.empty();
		const shows = this.newPart(view);
		this.part = { view, shows };
		return shows;
	}

	private newPart(view: BlockView): BlockPart {
		switch (view) {
			case 'stale': case 'week': case 'promises': return new ListBlock(this.body, this, this.context);
			case 'account': return new AccountBlock(this.body, this, this.context);
			case 'visibility': return new VisibilityBlock(this.body, this.context);
			case 'map': return new MapBlock(this.body, this.context);
		}
	}

	private say(says: Says | null): void {
		if (isSame(says, this.said)) return;
		this.said = says;
		this.message.empty();
		this.message.toggleClass('is-shown', says !== null);
		this.message.toggleClass('is-fault', says?.isFault ?? false);
		this.message.setAttribute('role', says?.isFault ? 'alert' : 'status');
		if (!says) return;
		this.message.createDiv({ cls: 'rapport-message-title', text: says.title });
		for (const text of says.lines) this.message.createDiv({ cls: 'rapport-message-text', text, attr: { dir: 'auto' } });
	}
}

function yamlIn(source: string, tooLarge: string): { readonly value: unknown } | { readonly fault: string } {
	if (isBeyondBounds(source)) return { fault: tooLarge };
	try {
		const value: unknown = parseYaml(source);
		return { value };
	} catch (error) {
		return { fault: reasonOf(error).split('\n', 1).join('').replace(/:$/, '') };
	}
}
