import type { SplitDirection } from 'obsidian';
import { Events } from '../core/events';
import type { HostApp } from './host-app';
import type { WorkspaceItem } from './workspace-item';
import { WorkspaceParent } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceFloating, WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs } from './workspace-splits';

export type Side = 'left' | 'right';

/** The main area, the side panes and the windows, with the leaves in them. */
export abstract class WorkspaceTree extends Events {
	readonly rootSplit = new WorkspaceRoot();
	readonly floatingSplit = new WorkspaceFloating();
	readonly leftSplit: WorkspaceSidedock | WorkspaceMobileDrawer;
	readonly rightSplit: WorkspaceSidedock | WorkspaceMobileDrawer;

	constructor(readonly app: HostApp) {
		super();
		this.leftSplit = this.makeSide('left');
		this.rightSplit = this.makeSide('right');
	}

	/** Something moved, came or went. */
	abstract onLayoutChange(): void;
	protected abstract onSideToggled(side: Side): void;

	createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
		const tabs = new WorkspaceTabs();
		parent.insertChild(index, tabs);
		return this.createLeafInTabs(tabs);
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction: SplitDirection = 'vertical', before = false): WorkspaceLeaf {
		const tabs = leaf.parent;
		const outer = tabs.parent;
		const added = new WorkspaceTabs();
		const index = outer.children.indexOf(tabs);
		if (outer instanceof WorkspaceSplit && outer.direction === direction) {
			outer.insertChild(before ? index : index + 1, added);
		} else {
			const inner = new WorkspaceSplit(direction);
			outer.insertChild(index, inner);
			outer.removeChild(tabs);
			for (const part of before ? [added, tabs] : [tabs, added]) inner.insertChild(inner.children.length, part);
		}
		return this.createLeafInTabs(added);
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root: WorkspaceItem = this.rootSplit): WorkspaceLeaf | null {
		return leavesIn(root).reduce<WorkspaceLeaf | null>((best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf), null);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of leavesIn(this.rootSplit)) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) callback(leaf);
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
	}

	/** A leaf in a group of tabs, in front or behind the one that is there. */
	createLeafInTabs(tabs: WorkspaceParent, id = newId(), index = tabs.children.length): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, id);
		tabs.insertChild(index, leaf);
		this.onLayoutChange();
		return leaf;
	}

	allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.floatingSplit, this.leftSplit, this.rightSplit].flatMap(leavesIn);
	}

	protected sideLeaf(side: WorkspaceSidedock | WorkspaceMobileDrawer, split: boolean): WorkspaceLeaf {
		if (side instanceof WorkspaceMobileDrawer) return this.createLeafInTabs(side);
		return split && side.children.length > 0 ? this.createLeafInParent(side, side.children.length) : this.createLeafInTabs(this.firstTabs(side));
	}

	protected firstTabs(split: WorkspaceSplit): WorkspaceParent {
		const first = split.children[0];
		if (first instanceof WorkspaceTabs) return first;
		const tabs = new WorkspaceTabs();
		split.insertChild(0, tabs);
		return tabs;
	}

	protected isInMain(leaf: WorkspaceLeaf): boolean {
		const root = leaf.getRoot();
		return root === this.rootSplit || root === this.floatingSplit;
	}

	private makeSide(side: Side): WorkspaceSidedock | WorkspaceMobileDrawer {
		const onToggled = (): void => this.onSideToggled(side);
		return this.app.isMobile ? new WorkspaceMobileDrawer(side, onToggled) : new WorkspaceSidedock(side, onToggled);
	}
}

/** The leaves inside a part, in their order. */
export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
	if (item instanceof WorkspaceLeaf) return [item];
	return item instanceof WorkspaceParent ? item.children.flatMap(leavesIn) : [];
}

/** An id as the app gives its leaves. */
export function newId(): string {
	return Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}
