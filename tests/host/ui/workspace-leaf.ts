import type { ViewState } from 'obsidian';
import { reportError } from '../core/events';
import type { HostApp, HostFile } from './host-app';
import type { HoverPopover } from './hover-popover';
import { LeafHeader } from './leaf-header';
import { DeferredView, EmptyView, PlaceholderView } from './special-views';
import type { View } from './view';
import { WorkspaceItem } from './workspace-item';
import { WorkspaceMobileDrawer, WorkspaceSidedock, WorkspaceTabs, type LeafStack } from './workspace-splits';

/** How a file is to be opened. */
export interface OpenState {
	state?: Record<string, unknown>;
	eState?: Record<string, unknown>;
	active?: boolean;
	group?: unknown;
}

/** A view's state as it is saved: with the name and icon that a deferred tab shows. */
export interface SavedViewState extends Omit<ViewState, 'group'> {
	icon?: string;
	title?: string;
	group?: unknown;
}

/** A place that holds one view at a time. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly containerEl = createDiv('workspace-leaf');
	readonly header: LeafHeader;
	view: View;
	hoverPopover: HoverPopover | null = null;
	pinned = false;
	group: string | null = null;
	/** Grows with each activation, so that the latest is the greatest. */
	activeTime = 0;
	private loading: Promise<void> | null = null;
	private readonly past: SavedViewState[] = [];
	private readonly future: SavedViewState[] = [];

	constructor(readonly app: HostApp, readonly id: string) {
		super();
		this.header = new LeafHeader(this);
		this.view = new EmptyView(this);
		this.containerEl.appendChild(this.view.containerEl);
		this.containerEl.addEventListener('mousedown', () => this.app.workspace.setActiveLeaf(this));
		this.containerEl.addEventListener('focusin', () => this.app.workspace.setActiveLeaf(this));
		this.updateHeader();
	}

	get tabHeaderEl(): HTMLElement {
		return this.header.el;
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** Closes the view that is here and opens another. */
	async open(view: View): Promise<View> {
		await this.view.closeView();
		this.view = view;
		await view.openView(this.containerEl);
		this.updateHeader();
		this.app.workspace.onViewChanged(this);
		return view;
	}

	async openFile(file: HostFile, openState: OpenState = {}): Promise<void> {
		const type = this.app.viewRegistry.getTypeByExtension(file.extension);
		if (!type) throw new Error(`The stand-in has no view for .${file.extension} files`);
		await this.setViewState({ type, state: { ...openState.state, file: file.path }, active: openState.active ?? true }, openState.eState);
	}

	getViewState(): SavedViewState {
		const view = this.view;
		return {
			type: view.getViewType(),
			state: view.getState(),
			icon: view.getIcon(),
			title: view.getDisplayText(),
			...(this.pinned ? { pinned: true } : {}),
		};
	}

	async setViewState(viewState: SavedViewState, eState?: unknown): Promise<void> {
		this.remember(viewState);
		await this.apply(viewState, eState);
	}

	async loadIfDeferred(): Promise<void> {
		if (this.loading) return this.loading;
		if (!this.isDeferred) return;
		this.loading = this.apply(this.getViewState(), undefined, true);
		try {
			await this.loading;
		} finally {
			this.loading = null;
		}
	}

	/** Makes the view anew from its state: its type was registered or went. */
	async rebuildView(): Promise<void> {
		const state = this.getViewState();
		await this.open(new EmptyView(this));
		await this.apply(state);
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		if (this.pinned === pinned) return;
		this.pinned = pinned;
		this.updateHeader();
		this.trigger('pinned-change', pinned);
		this.app.workspace.onLayoutChange();
	}

	setGroupMember(other: WorkspaceLeaf): void {
		other.setGroup(other.group ?? this.id);
		this.setGroup(other.group ?? this.id);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	/** Takes the leaf out of the workspace; its view closes. */
	detach(): void {
		if (!this.parentItem) return;
		this.parentItem.removeChild(this);
		this.app.workspace.onLeafDetached(this);
		this.view.closeView().catch((error: unknown) => reportError(error, 'onClose'));
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	updateHeader(): void {
		this.header.update();
	}

	/** In front of its tabs, in a side pane that is open. */
	isVisible(): boolean {
		if (!this.parentItem) return false;
		if (this.stack?.currentLeaf !== this) return false;
		const side = this.getRoot();
		return !((side instanceof WorkspaceSidedock || side instanceof WorkspaceMobileDrawer) && side.collapsed);
	}

	get stack(): LeafStack | null {
		const parent = this.parentItem;
		return parent instanceof WorkspaceTabs || parent instanceof WorkspaceMobileDrawer ? parent : null;
	}

	/** Called when the leaf comes to the front. */
	onShown(): void {
		if (!this.isVisible()) return;
		this.loadIfDeferred().catch((error: unknown) => reportError(error, 'loadIfDeferred'));
		if (!this.isDeferred) this.onResize();
	}

	get canGoBack(): boolean { return this.past.length > 0; }

	get canGoForward(): boolean { return this.future.length > 0; }

	async goBack(): Promise<void> { await this.travel(this.past, this.future); }

	async goForward(): Promise<void> { await this.travel(this.future, this.past); }

	private async travel(from: SavedViewState[], to: SavedViewState[]): Promise<void> {
		const state = from.pop();
		if (!state) return;
		to.push(this.getViewState());
		await this.apply({ ...state, active: true });
	}

	private remember(next: SavedViewState): void {
		if (!this.view.navigation || this.view instanceof EmptyView) return;
		const now = this.getViewState();
		if (now.type === next.type && now.state?.['file'] === next.state?.['file']) return;
		this.past.push(now);
		this.future.length = 0;
	}

	private async apply(viewState: SavedViewState, eState?: unknown, forced = false): Promise<void> {
		const mayDefer = !forced && viewState.active !== true && !this.isVisible();
		if (forced || this.isDeferred || this.view.getViewType() !== viewState.type) await this.open(this.makeView(viewState, mayDefer));
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		await this.view.setState(viewState.state ?? {}, { history: false });
		if (eState !== undefined) this.view.setEphemeralState(eState);
		this.updateHeader();
		if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
		this.app.workspace.onViewChanged(this);
	}

	private makeView(viewState: SavedViewState, mayDefer: boolean): View {
		if (viewState.type === 'empty') return new EmptyView(this);
		const create = this.app.viewRegistry.getViewCreatorByType(viewState.type);
		if (!create) return new PlaceholderView(this, viewState);
		return mayDefer ? new DeferredView(this, viewState) : create(this);
	}
}
