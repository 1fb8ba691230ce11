import { ItemView, Platform, Scope } from 'obsidian';
import type { HoverParent, HoverPopover, Menu, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../context';
import { fieldsIn } from '../domain/fields';
import { NO_FILTER } from '../domain/sections';
import type { Filter } from '../domain/sections';
import { ChooseFolderModal } from './choose-folder-modal';
import { Choosing } from './choosing';
import { FilterBar } from './filter-bar';
import { addFilterItems } from './filter-menu';
import { filterInForce, isMenuUsed, readFilter } from './filter-state';
import { Folds } from './folds';
import { iconButton } from './icon-button';
import { ListContents } from './list-contents';
import { ListInput } from './list-input';
import { isLedgerHidden } from './ledger-visibility';
import type { ListItem } from './list-items';
import { listRows } from './list-rows';
import { LogModal } from './log-modal';
import { MessagePane } from './message-pane';
import { NewPersonModal } from './new-person-modal';
import { NextFrame } from './next-frame';
import { openPortfolio } from './open-portfolio';
import { placePeople } from './place-people';
import { PORTFOLIO_ICON } from './portfolio-view-type';
import { reporting } from './reporting';
import { RowList } from './row-list';
import { RowOpener } from './row-opener';
import { showMenuAt } from './show-menu';
import { STALE_VIEW } from './stale-view-type';

export { STALE_VIEW };

/** What is there once the view is open. */
interface Parts {
	readonly bar: FilterBar;
	readonly filterButton: HTMLElement;
	readonly message: MessagePane;
	readonly list: RowList<ListItem>;
	readonly choosing: Choosing;
}

/** The sidebar view that shows who is going quiet, and why. */
export class StaleView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	override icon = 'users';
	private filter: Filter = NO_FILTER;
	private parts: Parts | null = null;
	private contents: ListContents | null = null;
	private folds: Folds | null = null;
	private readonly frame = new NextFrame(this.contentEl, () => this.draw());
	private width = 0;
	/** Kept from before the list was there. */
	private scrollTopToCome: number | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly rapport: Rapport) {
		super(leaf);
	}

	/** Paths of those who are chosen where the keyboard's mark is on one of several, else of the person it is on. */
	get markedPeople(): readonly string[] {
		const item = this.parts?.list.active;
		if (item?.type !== 'person') return [];
		const { path } = item.person;
		return this.parts?.choosing.isForAll(path) ? this.parts.choosing.paths : [path];
	}

	override getViewType(): string {
		return STALE_VIEW;
	}

	override getDisplayText(): string {
		return this.rapport.strings.staleList.title;
	}

	protected override async onOpen(): Promise<void> {
		const { rapport } = this;
		this.folds = new Folds(this.app);
		this.contents = new ListContents(rapport, this.folds, () => this.askForDrawing());
		this.parts = this.build(this.folds);
		this.register(rapport.board.onChange(() => {
			this.contents?.forget();
			this.askForDrawing();
		}));
		this.register(rapport.onIndexState(() => this.askForDrawing()));
		this.registerEvent(this.app.workspace.on('css-change', () => this.parts?.list.remeasure()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
			// On a phone nothing but a field is worth the focus.
			if (leaf === this.leaf && !Platform.isMobile && !this.contentEl.contains(this.contentEl.doc.activeElement)) this.parts?.list.focus();
		}));
		this.register(this.contentEl.onWindowMigrated(() => {
			this.frame.forget();
			this.parts?.list.remeasure();
			this.askForDrawing();
		}));
		this.scope = new Scope(this.app.scope);
		this.scope.register([], '/', (event) => this.findByKey(event));
		this.draw();
		// The rows were measured at this width: being told of it is no reason to measure them again.
		this.width = this.contentEl.clientWidth;
	}

	protected override async onClose(): Promise<void> {
		this.parts = null;
		this.contentEl.empty();
	}

	override onResize(): void {
		const width = this.contentEl.clientWidth;
		if (width === this.width) return this.askForDrawing();
		this.width = width;
		this.parts?.list.remeasure();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		this.addListItems(menu);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.filter };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		this.filter = readFilter(state);
		this.askForDrawing();
		await super.setState(state, result);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { ...super.getEphemeralState(), scrollTop: this.parts?.list.scrollTop ?? 0 };
	}

	override setEphemeralState(state: unknown): void {
		super.setEphemeralState(state);
		const { scrollTop } = fieldsIn(state);
		if (typeof scrollTop !== 'number') return;
		this.scrollTopToCome = scrollTop;
		this.askForDrawing();
	}

	private build(folds: Folds): Parts {
		const { strings } = this.rapport;
		this.contentEl.empty();
		this.contentEl.addClass('rapport-pane');
		const root = this.contentEl.createDiv({ cls: ['rapport-view', 'rapport-stale'] });
		const head = root.createDiv({ cls: 'rapport-head' });
		head.createDiv({ cls: 'rapport-title', text: strings.staleList.title });
		iconButton(head, 'lucide-plus', strings.commands.logTouchpoint, () => new LogModal(this.rapport).open());
		iconButton(head, PORTFOLIO_ICON, strings.portfolio.open, () => reporting(strings, strings.portfolio.open, () => openPortfolio(this.app)));
		const filterButton = iconButton(head, 'lucide-list-filter', strings.staleList.filter, () => showMenuAt(filterButton, (menu) => this.addFilterItems(menu)));
		const more = iconButton(head, 'lucide-ellipsis', strings.moreOptions, () => showMenuAt(more, (menu) => this.addListItems(menu)));
		const bar = this.addChild(new FilterBar(root, {
			strings,
			change: (change) => this.changeFilter(change),
			clear: () => this.clearFilter(),
			leave: (to) => this.leaveSearch(to),
		}));
		const message = new MessagePane(root, this.rapport, {
			chooseFolder: () => new ChooseFolderModal(this.rapport).open(),
			makeFirstPerson: () => new NewPersonModal(this.rapport).open(),
			placePeople: () => placePeople(this.rapport),
			clearFilter: () => this.clearFilter(),
			retry: () => this.draw(),
		});
		const isAccountShown = (): boolean => this.isByAccount;
		const opener = new RowOpener(this.rapport, this, () => this.askForDrawing(), isAccountShown);
		const list = this.addChild(new RowList(root, strings.staleList.list, listRows(this.rapport, opener, { choosing: () => this.parts?.choosing ?? null, isAccountShown })));
		const choosing = this.addChild(new Choosing(root, this.rapport, list));
		this.addChild(new ListInput(list, opener, folds, choosing, () => this.draw()));
		return { bar, filterButton, message, list, choosing };
	}

	/** At most one drawing a frame, however many notes change. */
	private askForDrawing(): void {
		if (this.parts) this.frame.ask();
	}

	/** Shows what is so now; a failure is shown in place of the list, and the next change tries again. */
	private draw(): void {
		const { parts, contents } = this;
		if (!parts || !contents) return;
		try {
			this.drawParts(parts, contents);
		} catch (error) {
			console.error('Rapport: the stale list could not be drawn', error);
			parts.message.show({ type: 'failed' });
		}
	}

	private drawParts({ bar, filterButton, message, list, choosing }: Parts, contents: ListContents): void {
		const filter = this.filterInForce;
		this.folds?.search(filter.search.trim() !== '');
		const { items, hits, total, says } = contents.read(filter);
		filterButton.toggleClass('is-active', isMenuUsed(filter));
		bar.show(filter, this.rapport.settings().circles, hits, total);
		message.show(says);
		list.setItems(items);
		choosing.show();
		if (this.scrollTopToCome !== null && items.length > 0) {
			list.scrollTo(this.scrollTopToCome);
			this.scrollTopToCome = null;
		}
	}

	private get filterInForce(): Filter {
		return filterInForce(this.filter, isLedgerHidden(this.rapport));
	}

	/** Rows tell of accounts where they are in the order of those. */
	private get isByAccount(): boolean {
		return this.filterInForce.sort === 'account';
	}

	private changeFilter(change: Partial<Filter>): void {
		this.filter = { ...this.filter, ...change };
		this.askForDrawing();
		void this.app.workspace.requestSaveLayout();
	}

	/** Everybody again; the order stays as it was chosen. */
	private clearFilter(): void {
		this.changeFilter({ ...NO_FILTER, sort: this.filter.sort });
		this.parts?.list.focus();
	}

	private leaveSearch(to: 'list' | 'first-row'): void {
		const { parts } = this;
		if (!parts) return;
		// What was just typed is to be in the list.
		this.draw();
		parts.list.focus();
		if (to === 'first-row') parts.list.moveToFirst('person');
	}

	/** A slash typed into a field stays there. */
	private findByKey(event: KeyboardEvent): false | undefined {
		const { activeElement } = this.contentEl.doc;
		if (event.isComposing || activeElement?.matches('input, textarea, [contenteditable="true"]')) return undefined;
		this.parts?.bar.focus();
		return false;
	}

	private addFilterItems(menu: Menu): void {
		addFilterItems(menu, this.filterInForce, this.rapport.settings().roles, isLedgerHidden(this.rapport), this.rapport.strings, (change) => this.changeFilter(change), () => this.clearFilter());
	}

	private addListItems(menu: Menu): void {
		const { staleList: texts } = this.rapport.strings;
		this.parts?.choosing.addItem(menu);
		const foldAll = (isFolded: boolean): void => {
			this.folds?.foldAll(isFolded);
			this.draw();
		};
		menu.addItem((item) => item.setSection('view').setTitle(texts.unfoldAll).setIcon('lucide-unfold-vertical').onClick(() => foldAll(false)));
		menu.addItem((item) => item.setSection('view').setTitle(texts.foldAll).setIcon('lucide-fold-vertical').onClick(() => foldAll(true)));
	}
}
