import { ItemView, Platform } from 'obsidian';
import type { HoverParent, HoverPopover, Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../context';
import { ChooseFolderModal } from './choose-folder-modal';
import { EcosystemMap, readMapState } from './ecosystem-map';
import type { MapState } from './ecosystem-map';
import { indexingMessage, nobodyMessage } from './message';
import type { Message } from './message';
import { MessagePane } from './message-pane';
import { NewPersonModal } from './new-person-modal';
import { NextFrame } from './next-frame';
import { placePeople } from './place-people';
import { partsOf } from './portfolio-parts';
import type { PortfolioPart } from './portfolio-parts';
import { PORTFOLIO_ICON, PORTFOLIO_VIEW } from './portfolio-view-type';
import { RowOpener } from './row-opener';

/** What is there once the view is open. */
interface Parts {
	readonly root: HTMLElement;
	readonly message: MessagePane;
	readonly map: EcosystemMap;
	readonly shown: readonly PortfolioPart[];
}

/** The view of the main area that shows whether this is the right network: the map, the mix, the year's few, the goal. */
export class PortfolioView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = true;
	override icon = PORTFOLIO_ICON;
	private parts: Parts | null = null;
	private readonly frame = new NextFrame(this.contentEl, () => this.drawOrWait());
	private isBehind = false;
	private wasReady = false;
	/** Kept from before the map was there. */
	private stateToCome: MapState | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly rapport: Rapport) {
		super(leaf);
	}

	override getViewType(): string {
		return PORTFOLIO_VIEW;
	}

	override getDisplayText(): string {
		return this.rapport.strings.portfolio.title;
	}

	protected override async onOpen(): Promise<void> {
		const { rapport } = this;
		this.parts = this.build();
		// The board also tells of changes that concern nobody, such as the goal.
		this.register(rapport.board.onChange(() => this.askForDrawing()));
		this.register(rapport.onIndexState(() => {
			if (!this.wasReady) this.askForDrawing();
		}));
		this.register(this.contentEl.onWindowMigrated(() => {
			this.frame.forget();
			this.askForDrawing();
		}));
		const observer = new ResizeObserver(() => {
			if (this.isBehind) this.askForDrawing();
		});
		observer.observe(this.contentEl);
		this.register(() => observer.disconnect());
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
			// On a phone nothing but a field is worth the focus.
			if (leaf === this.leaf && !Platform.isMobile && !this.contentEl.contains(this.contentEl.doc.activeElement)) this.parts?.map.focus();
		}));
		if (this.stateToCome) this.parts.map.change(this.stateToCome);
		this.draw();
	}

	/** The path of the person that the keyboard is on, as a list. */
	get markedPeople(): readonly string[] {
		return this.parts?.map.markedPeople ?? [];
	}

	protected override async onClose(): Promise<void> {
		this.parts = null;
		this.contentEl.empty();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		this.parts?.map.addItems(menu);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...(this.parts?.map.state ?? this.stateToCome) };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.stateToCome = readMapState(state);
		this.parts?.map.change(this.stateToCome);
		await super.setState(state, result);
	}

	private build(): Parts {
		const { rapport } = this;
		const { portfolio: texts } = rapport.strings;
		this.contentEl.empty();
		this.contentEl.addClass('rapport-pane');
		const root = this.contentEl.createDiv({ cls: ['rapport-view', 'rapport-portfolio'] });
		const head = root.createDiv({ cls: ['rapport-head', 'rapport-portfolio-head'] });
		head.createDiv({ cls: 'rapport-title', text: texts.title });
		const opener = new RowOpener(rapport, this, () => this.askForDrawing());
		const message = new MessagePane(root, rapport, {
			chooseFolder: () => new ChooseFolderModal(rapport).open(),
			makeFirstPerson: () => new NewPersonModal(rapport).open(),
			clearFilter: () => undefined,
			placePeople: () => placePeople(rapport),
			retry: () => this.draw(),
		});
		const body = root.createDiv({ cls: 'rapport-portfolio-body' });
		const map = this.addChild(new EcosystemMap(body.createDiv({ cls: 'rapport-portfolio-map' }), rapport, opener, {
			redraw: () => this.askForDrawing(),
			stateChanged: () => void this.app.workspace.requestSaveLayout(),
		}));
		const side = body.createDiv({ cls: 'rapport-portfolio-side' });
		return { root, message, map, shown: [map, ...partsOf(head, side, rapport, opener)] };
	}

	/** At most one drawing a frame, however many notes change. */
	private askForDrawing(): void {
		if (this.parts) this.frame.ask();
	}

	/** In a tab behind another one it waits until it is looked at. */
	private drawOrWait(): void {
		this.isBehind = !this.contentEl.isShown();
		if (!this.isBehind) this.draw();
	}

	/** Shows what is so now; a failure is shown in place of all parts, and the next change tries again. */
	private draw(): void {
		const { parts } = this;
		if (!parts) return;
		try {
			const says = this.message;
			this.say(parts, says);
			if (!says) for (const part of parts.shown) part.show();
		} catch (error) {
			console.error('Rapport: the portfolio could not be drawn', error);
			this.say(parts, { type: 'failed' });
		}
	}

	/** What is said in place of the parts: they would say what is not known yet, or nothing. */
	private get message(): Message | null {
		const { rapport } = this;
		const state = rapport.indexState();
		this.wasReady ||= state.isReady;
		return this.wasReady ? nobodyMessage(rapport.sections.read(), rapport.network.people.size) : indexingMessage(state);
	}

	private say({ root, message }: Parts, says: Message | null): void {
		root.toggleClass('is-empty', says !== null);
		message.show(says);
	}
}
