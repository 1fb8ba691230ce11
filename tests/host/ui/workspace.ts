import type { OpenViewState, PaneType, SplitDirection } from 'obsidian';
import type { Component } from '../core/component';
import { reportError } from '../core/events';
import { EditorSuggestHost } from './editor-suggest';
import { FileView } from './file-view';
import type { HostApp, HostFile, HoverLinkSource } from './host-app';
import { MarkdownView } from './markdown-view';
import type { Menu } from './menu';
import { WorkspaceRibbon } from './ribbon';
import { Tasks } from './tasks';
import type { View } from './view';
import { WorkspaceEvents } from './workspace-events';
import { layoutOf, restoreLayout, type SavedLayout } from './workspace-layout';
import type { WorkspaceItem } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { addLinkItems, openLink } from './workspace-links';
import { LayoutFile } from './layout-file';
import { WorkspaceWindow, type SidePane, type WorkspaceTabs } from './workspace-splits';
import { leavesIn, newId, WorkspaceTree, type Side } from './workspace-tree';

/** Where the leaves stand, which one is active, and what happens to them. */
export class Workspace extends WorkspaceTree {
	readonly containerEl: HTMLElement;
	readonly leftRibbon: WorkspaceRibbon;
	readonly rightRibbon: WorkspaceRibbon;
	readonly editorSuggest = new EditorSuggestHost();
	readonly hoverLinkSources: Record<string, HoverLinkSource> = {};
	readonly requestSaveLayout: LayoutFile['request'];
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	lastOpenFiles: string[] = [];
	private readonly layoutFile: LayoutFile;
	private readonly events = new WorkspaceEvents(this);
	private readonly onReady: (() => unknown)[] = [];
	private activations = 0;

	constructor(app: HostApp, parentEl: HTMLElement, owner: Component) {
		super(app);
		this.containerEl = parentEl.createDiv('workspace');
		this.leftRibbon = new WorkspaceRibbon('left');
		this.rightRibbon = new WorkspaceRibbon('right');
		for (const part of [this.leftRibbon, this.leftSplit, this.rootSplit, this.rightSplit, this.rightRibbon, this.floatingSplit]) this.containerEl.appendChild(part.containerEl);
		this.layoutFile = new LayoutFile(app, () => this.getLayout());
		this.requestSaveLayout = this.layoutFile.request;
		owner.registerDomEvent(this.containerEl.win, 'resize', () => this.onResize());
		owner.registerEvent(app.viewRegistry.on('view-registered', (type: string) => this.rebuildLeaves(type)));
		owner.registerEvent(app.viewRegistry.on('view-unregistered', (type: string) => this.rebuildLeaves(type)));
		owner.register(() => this.requestSaveLayout.cancel());
		this.createLeafInTabs(this.firstTabs(this.rootSplit));
	}

	/** The editor of the active view, null where it has none. */
	get activeEditor(): MarkdownView | null {
		const view = this.activeLeaf?.view;
		return view instanceof MarkdownView ? view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) this.run(callback);
		else this.onReady.push(callback);
	}

	/** Restores what the last session left; the core calls it once, before `setLayoutReady`. */
	async loadLayout(): Promise<void> {
		const saved = await this.layoutFile.load();
		if (saved) await this.changeLayout(saved);
	}

	setLayoutReady(): void {
		if (this.layoutReady) return;
		this.layoutReady = true;
		if (!this.activeLeaf) {
			const leaf = this.getMostRecentLeaf();
			if (leaf) this.setActiveLeaf(leaf);
		}
		for (const callback of this.onReady.splice(0)) this.run(callback);
		this.onLayoutChange();
	}

	/** The app quits: views close, and with them all they listen to. */
	quit(): void {
		this.trigger('quit', new Tasks());
		this.layoutReady = false;
		this.app.keymap.setViewScope(null);
		for (const leaf of this.allLeaves()) leaf.view.closeView().catch((error: unknown) => reportError(error, 'onClose'));
	}

	getLayout(): SavedLayout {
		return layoutOf(this);
	}

	async changeLayout(layout: unknown): Promise<void> {
		await restoreLayout(this, layout as SavedLayout);
		this.onLayoutChange();
	}

	splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
		return this.createLeafBySplit(this.recentRootLeaf(), direction);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneType | boolean | SplitDirection = 'split', direction?: SplitDirection): Promise<WorkspaceLeaf> {
		const isDirection = leafType === 'vertical' || leafType === 'horizontal';
		const copy = isDirection || leafType === 'split' ? this.createLeafBySplit(leaf, isDirection ? leafType : direction) : this.getLeaf(leafType);
		await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
		return copy;
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		const canTake = (leaf: WorkspaceLeaf | null): leaf is WorkspaceLeaf => leaf !== null && !leaf.pinned && leaf.view.navigation;
		const active = this.activeLeaf;
		if (canTake(active) && this.isInMain(active)) return active;
		const recent = this.getMostRecentLeaf();
		return canTake(recent) ? recent : this.createLeafInTabGroup();
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
		if (!newLeaf) return this.getUnpinnedLeaf();
		if (newLeaf === 'split') return this.splitActiveLeaf(direction);
		return newLeaf === 'window' ? this.openPopoutLeaf() : this.createLeafInTabGroup();
	}

	openPopoutLeaf(_data?: unknown): WorkspaceLeaf {
		const popout = new WorkspaceWindow();
		this.floatingSplit.insertChild(this.floatingSplit.children.length, popout);
		this.trigger('window-open', popout, popout.win);
		return this.createLeafInParent(popout, 0);
	}

	moveLeafToPopout(_leaf: WorkspaceLeaf): never {
		throw new Error('The stand-in has no Workspace.moveLeafToPopout');
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
		await openLink(this, linktext, sourcePath, newLeaf, openViewState);
	}

	handleLinkContextMenu(menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
		return addLinkItems(this, menu, linktext, sourcePath, leaf);
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
		const wantsFocus = typeof params === 'object' ? params.focus === true : focus === true;
		const before = this.activeLeaf;
		leaf.activeTime = ++this.activations;
		leaf.stack?.selectTab(leaf);
		if (before !== leaf) {
			before?.containerEl.removeClass('mod-active');
			before?.tabHeaderEl.removeClass('mod-active');
			this.activeLeaf = leaf;
			leaf.containerEl.addClass('mod-active');
			leaf.tabHeaderEl.addClass('mod-active');
			this.app.keymap.setViewScope(leaf.view.scope);
			this.events.activeLeafChanged();
		}
		if (wantsFocus) leaf.setEphemeralState({ focus: true });
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf | null { return this.sideLeaf(this.leftSplit, split); }

	getRightLeaf(split: boolean): WorkspaceLeaf | null { return this.sideLeaf(this.rightSplit, split); }

	async ensureSideLeaf(type: string, side: Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {}): Promise<WorkspaceLeaf> {
		const split = side === 'left' ? this.leftSplit : this.rightSplit;
		let leaf = this.getLeavesOfType(type)[0];
		const state = options.state as Record<string, unknown> | undefined;
		if (!leaf) {
			leaf = this.sideLeaf(split, options.split ?? false);
			await leaf.setViewState({ type, ...(state ? { state } : {}) });
		} else if (state) {
			await leaf.setViewState({ type, state });
		}
		if (options.reveal) await this.revealLeaf(leaf);
		if (options.active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the active view; where that has none, of the most recent leaf of the main area. */
	getActiveFile(): HostFile | null {
		for (const leaf of [this.activeLeaf, this.getMostRecentLeaf()]) {
			if (leaf?.view instanceof FileView && leaf.view.file) return leaf.view.file;
		}
		return null;
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root === this.leftSplit || root === this.rightSplit) (root as WorkspaceItem & SidePane).expand();
		leaf.stack?.selectTab(leaf);
		await leaf.loadIfDeferred();
	}

	getLastOpenFiles(): string[] {
		return this.lastOpenFiles.slice(0, 10);
	}

	updateOptions(): void {
		for (const leaf of this.allLeaves()) if (leaf.view instanceof MarkdownView) leaf.view.previewMode.rerender(true);
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.hoverLinkSources[id] = info;
	}

	unregisterHoverLinkSource(id: string): void {
		delete this.hoverLinkSources[id];
	}

	onLayoutChange(): void {
		this.events.layoutChanged();
	}

	/** A leaf shows another view or file. */
	onViewChanged(leaf: WorkspaceLeaf): void {
		if (leaf === this.activeLeaf) {
			this.app.keymap.setViewScope(leaf.view.scope);
			this.events.viewChanged();
		}
		this.onLayoutChange();
	}

	onLeafDetached(leaf: WorkspaceLeaf): void {
		if (leavesIn(this.rootSplit).length === 0) this.createLeafInTabs(this.firstTabs(this.rootSplit));
		if (leaf === this.activeLeaf) {
			this.activeLeaf = null;
			this.app.keymap.setViewScope(null);
			const next = this.getMostRecentLeaf();
			if (next) this.setActiveLeaf(next);
		}
		this.onLayoutChange();
	}

	private createLeafInTabGroup(): WorkspaceLeaf {
		const tabs = this.recentRootLeaf().parent as WorkspaceTabs;
		const leaf = this.createLeafInTabs(tabs, newId(), tabs.currentTab + 1);
		tabs.selectTab(leaf);
		return leaf;
	}

	private recentRootLeaf(): WorkspaceLeaf {
		return this.getMostRecentLeaf() ?? this.createLeafInTabs(this.firstTabs(this.rootSplit));
	}

	protected onSideToggled(side: Side): void {
		const split = side === 'left' ? this.leftSplit : this.rightSplit;
		for (const leaf of leavesIn(split)) leaf.onShown();
		this.onResize();
		this.onLayoutChange();
	}

	private onResize(): void {
		for (const leaf of this.allLeaves()) if (leaf.isVisible()) leaf.onResize();
		this.trigger('resize');
	}

	private rebuildLeaves(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.rebuildView().catch((error: unknown) => reportError(error, `rebuild of ${type}`));
	}

	private run(callback: () => unknown): void {
		try {
			const result = callback();
			if (result instanceof Promise) result.catch((error: unknown) => reportError(error, 'onLayoutReady'));
		} catch (error) {
			reportError(error, 'onLayoutReady');
		}
	}
}
