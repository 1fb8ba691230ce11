import type { SplitDirection } from 'obsidian';
import { WorkspaceParent } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Parts side by side (`vertical` divides with upright lines) or one below the other. */
export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;

	constructor(readonly direction: SplitDirection) {
		super();
		this.containerEl = createDiv(`workspace-split mod-${direction}`);
	}

	get childrenEl(): HTMLElement {
		return this.containerEl;
	}
}

/** A split that fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	get win(): Window {
		return this.containerEl.win;
	}

	get doc(): Document {
		return this.containerEl.doc;
	}
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceContainer {
	constructor() {
		super('vertical');
		this.isPermanent = true;
		this.containerEl.addClass('mod-root');
	}
}

/** What stands for a window of its own; here it floats in the same one. */
export class WorkspaceWindow extends WorkspaceContainer {
	constructor() {
		super('vertical');
		this.containerEl.addClass('mod-popout');
	}
}

/** All windows beside the main one. */
export class WorkspaceFloating extends WorkspaceParent {
	readonly containerEl = createDiv('workspace-floating');
	readonly childrenEl = this.containerEl;

	constructor() {
		super();
		this.isPermanent = true;
	}
}

/** Anything whose leaves stand behind each other, with one in front. */
export interface LeafStack {
	selectTab(leaf: WorkspaceLeaf): void;
	readonly currentLeaf: WorkspaceLeaf | null;
}

/** Keeps which child of a parent is in front. */
class Front {
	current = 0;

	constructor(private readonly owner: WorkspaceParent) {}

	get leaf(): WorkspaceLeaf | null {
		return (this.owner.children[this.current] as WorkspaceLeaf | undefined) ?? null;
	}

	show(leaf: WorkspaceLeaf): void {
		const index = this.owner.children.indexOf(leaf);
		if (index >= 0) this.current = index;
		this.apply();
	}

	/** Follows a change of the children: the leaf in front stays in front. */
	keep(change: () => void): void {
		const before = this.leaf;
		change();
		const index = before ? this.owner.children.indexOf(before) : -1;
		this.current = index >= 0 ? index : Math.max(0, Math.min(this.current, this.owner.children.length - 1));
		this.apply();
	}

	private apply(): void {
		for (const child of this.owner.children as WorkspaceLeaf[]) {
			const isFront = child === this.leaf;
			child.containerEl.toggle(isFront);
			child.tabHeaderEl.toggleClass('is-active', isFront);
			child.tabHeaderEl.setAttr('aria-selected', String(isFront));
		}
	}
}

/** Leaves behind each other, with their headers above. */
export class WorkspaceTabs extends WorkspaceParent implements LeafStack {
	readonly containerEl = createDiv('workspace-tabs');
	readonly headersEl = this.containerEl.createDiv('workspace-tab-header-container').createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
	readonly childrenEl = this.containerEl.createDiv('workspace-tab-container');
	private readonly front = new Front(this);

	get currentTab(): number { return this.front.current; }

	get currentLeaf(): WorkspaceLeaf | null { return this.front.leaf; }

	override insertChild(index: number, child: WorkspaceLeaf): void {
		this.headersEl.insertBefore(child.tabHeaderEl, (this.children[index] as WorkspaceLeaf | undefined)?.tabHeaderEl ?? null);
		this.front.keep(() => super.insertChild(index, child));
	}

	override removeChild(child: WorkspaceLeaf): void {
		child.tabHeaderEl.detach();
		this.front.keep(() => super.removeChild(child));
		this.currentLeaf?.onShown();
	}

	selectTab(leaf: WorkspaceLeaf): void {
		if (this.currentLeaf !== leaf) {
			this.front.show(leaf);
			leaf.onShown();
		}
	}
}

/** What both kinds of side pane can do. */
export interface SidePane {
	collapsed: boolean;
	expand(): void;
	collapse(): void;
	toggle(): void;
}

/** A side pane of the desktop. */
export class WorkspaceSidedock extends WorkspaceSplit implements SidePane {
	collapsed = true;

	constructor(readonly side: 'left' | 'right', private readonly onToggled: () => void) {
		super('horizontal');
		this.isPermanent = true;
		this.containerEl.addClasses([`mod-${side}-split`, 'mod-sidedock', 'is-sidedock-collapsed']);
		this.containerEl.hide();
	}

	expand(): void { this.setCollapsed(false); }

	collapse(): void { this.setCollapsed(true); }

	toggle(): void { this.setCollapsed(!this.collapsed); }

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggle(!collapsed);
		this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
		this.onToggled();
	}
}

/** A side pane of phones and tablets: it slides over the main area and shows one leaf. */
export class WorkspaceMobileDrawer extends WorkspaceParent implements SidePane, LeafStack {
	collapsed = true;
	readonly containerEl: HTMLElement;
	readonly headersEl: HTMLElement;
	readonly childrenEl: HTMLElement;
	private readonly front = new Front(this);

	constructor(readonly side: 'left' | 'right', private readonly onToggled: () => void) {
		super();
		this.isPermanent = true;
		this.containerEl = createDiv(`workspace-drawer mod-${side}`);
		this.headersEl = this.containerEl.createDiv({ cls: 'workspace-drawer-tab-options', attr: { role: 'tablist' } });
		this.childrenEl = this.containerEl.createDiv('workspace-drawer-active-tab-container');
		this.containerEl.hide();
	}

	get currentTab(): number { return this.front.current; }

	get currentLeaf(): WorkspaceLeaf | null { return this.front.leaf; }

	override insertChild(index: number, child: WorkspaceLeaf): void {
		this.headersEl.appendChild(child.tabHeaderEl);
		this.front.keep(() => super.insertChild(index, child));
	}

	override removeChild(child: WorkspaceLeaf): void {
		child.tabHeaderEl.detach();
		this.front.keep(() => super.removeChild(child));
	}

	selectTab(leaf: WorkspaceLeaf): void {
		if (this.currentLeaf === leaf) return;
		this.front.show(leaf);
		leaf.onShown();
	}

	expand(): void { this.setCollapsed(false); }

	collapse(): void { this.setCollapsed(true); }

	toggle(): void { this.setCollapsed(!this.collapsed); }

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggle(!collapsed);
		this.onToggled();
	}
}
