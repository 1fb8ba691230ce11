// The layout as data, in the shape of the app's own workspace.json, and back.
import type { SplitDirection } from 'obsidian';
import type { Workspace } from './workspace';
import type { WorkspaceItem } from './workspace-item';
import { WorkspaceParent } from './workspace-item';
import { WorkspaceLeaf, type SavedViewState } from './workspace-leaf';
import { WorkspaceMobileDrawer, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs } from './workspace-splits';

interface SavedItem {
	id?: string;
	type: 'split' | 'tabs' | 'leaf' | 'mobile-drawer';
	direction?: SplitDirection;
	children?: SavedItem[];
	currentTab?: number;
	collapsed?: boolean;
	state?: SavedViewState;
}

/** A whole layout. */
export interface SavedLayout extends Record<string, unknown> {
	main: SavedItem;
	left: SavedItem;
	right: SavedItem;
	active: string | null;
	lastOpenFiles: string[];
}

/** What the workspace looks like now. */
export function layoutOf(workspace: Workspace): SavedLayout {
	return {
		main: save(workspace.rootSplit),
		left: save(workspace.leftSplit),
		right: save(workspace.rightSplit),
		active: workspace.activeLeaf?.id ?? null,
		lastOpenFiles: workspace.getLastOpenFiles(),
	};
}

function save(item: WorkspaceItem): SavedItem {
	if (item instanceof WorkspaceLeaf) return { id: item.id, type: 'leaf', state: item.getViewState() };
	const children = item instanceof WorkspaceParent ? item.children.map(save) : [];
	if (item instanceof WorkspaceTabs) return { type: 'tabs', children, currentTab: item.currentTab };
	if (item instanceof WorkspaceMobileDrawer) return { type: 'mobile-drawer', children, currentTab: item.currentTab, collapsed: item.collapsed };
	if (item instanceof WorkspaceSidedock) return { type: 'split', direction: item.direction, children, collapsed: item.collapsed };
	return { type: 'split', direction: item instanceof WorkspaceSplit ? item.direction : 'vertical', children };
}

/** Puts leaves where a layout says; the views of hidden tabs wait until they are shown. */
export async function restoreLayout(workspace: Workspace, layout: SavedLayout): Promise<void> {
	const old = workspace.allLeaves();
	const pending: (() => Promise<void>)[] = [];
	const areas: [WorkspaceParent, SavedItem][] = [[workspace.rootSplit, layout.main], [workspace.leftSplit, layout.left], [workspace.rightSplit, layout.right]];
	for (const [area, saved] of areas) fill(workspace, area, saved, pending);
	for (const leaf of old) leaf.detach();
	for (const [area, saved] of areas) {
		if (area instanceof WorkspaceSidedock || area instanceof WorkspaceMobileDrawer) {
			if (saved.collapsed ?? true) area.collapse();
			else area.expand();
		}
	}
	for (const restore of pending) await restore();
	workspace.lastOpenFiles = [...layout.lastOpenFiles];
	const active = layout.active ? workspace.getLeafById(layout.active) : null;
	if (active) workspace.setActiveLeaf(active);
}

function fill(workspace: Workspace, parent: WorkspaceParent, saved: SavedItem, pending: (() => Promise<void>)[]): void {
	for (const child of saved.children ?? []) {
		if (child.type === 'leaf') {
			const leaf = workspace.createLeafInTabs(parent, child.id);
			const { state } = child;
			if (state) pending.push(() => leaf.setViewState(state));
			continue;
		}
		const part = child.type === 'tabs' ? new WorkspaceTabs() : new WorkspaceSplit(child.direction ?? 'vertical');
		parent.insertChild(parent.children.length, part);
		fill(workspace, part, child, pending);
	}
	const front = parent.children[saved.currentTab ?? -1];
	if (front instanceof WorkspaceLeaf) front.stack?.selectTab(front);
}
