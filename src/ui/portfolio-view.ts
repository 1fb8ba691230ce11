import { ItemView } from 'obsidian';
import type { HoverParent, HoverPopover, WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../context';
import { ChooseFolderModal } from './choose-folder-modal';
import { indexingMessage, nobodyMessage } from './message';
import type { Message } from './message';
import { MessagePane } from './message-pane';
import { NewPersonModal } from './new-person-modal';
import { placePeople } from './place-people';
import { PortfolioGoalLine } from './portfolio-goal-line';
import { partsOf } from './portfolio-parts';
import type { PortfolioPart } from './portfolio-parts';
import { PORTFOLIO_ICON, PORTFOLIO_VIEW } from './portfolio-view-type';
import { RowOpener } from './row-opener';

/** What is there once the view is open. */
interface Parts {
	readonly root: HTMLElement;
	readonly message: MessagePane;
	readonly shown: readonly PortfolioPart[];
}

/** The view of the main area that shows whether this is the right network: the map, the mix, the year's few, the goal. */
export class PortfolioView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = true;
	override icon = PORTFOLIO_ICON;
	private parts: Parts | null = null;
	private isFrameAsked = false;
	private wasReady = false;

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
			this.isFrameAsked = false;
			this.askForDrawing();
		}));
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.parts = null;
		this.contentEl.empty();
	}

	private build(): Parts {
		const { rapport } = this;
		const { portfolio: texts } = rapport.strings;
		this.contentEl.empty();
		this.contentEl.addClass('rapport-pane');
		const root = this.contentEl.createDiv({ cls: ['rapport-view', 'rapport-portfolio'] });
		const head = root.createDiv({ cls: ['rapport-head', 'rapport-portfolio-head'] });
		head.createDiv({ cls: 'rapport-title', text: texts.title });
		const goal = new PortfolioGoalLine(head, rapport);
		const message = new MessagePane(root, rapport, {
			chooseFolder: () => new ChooseFolderModal(rapport).open(),
			makeFirstPerson: () => new NewPersonModal(rapport).open(),
			clearFilter: () => undefined,
			placePeople: () => placePeople(rapport),
			retry: () => this.draw(),
		});
		const body = root.createDiv({ cls: 'rapport-portfolio-body' });
		const opener = new RowOpener(rapport, this, () => this.askForDrawing());
		body.createDiv({ cls: 'rapport-portfolio-map' });
		const side = body.createDiv({ cls: 'rapport-portfolio-side', attr: { 'role': 'region', 'aria-label': texts.side } });
		return { root, message, shown: [goal, ...partsOf(side, rapport, opener)] };
	}

	/** At most one drawing a frame, however many notes change. */
	private askForDrawing(): void {
		if (this.isFrameAsked || !this.parts) return;
		this.isFrameAsked = true;
		this.contentEl.win.requestAnimationFrame(() => {
			this.isFrameAsked = false;
			this.draw();
		});
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
