import type { HostFile } from './host-app';
import type { Workspace } from './workspace';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Tells of changes a moment after they happen, once for all that happened together. */
export class WorkspaceEvents {
	private toldLeaf: WorkspaceLeaf | null = null;
	private toldFile: HostFile | null = null;
	private isActivePending = false;
	private isLayoutPending = false;

	constructor(private readonly workspace: Workspace) {}

	activeLeafChanged(): void {
		if (this.isActivePending) return;
		this.isActivePending = true;
		queueMicrotask(() => {
			this.isActivePending = false;
			this.tellActiveLeaf();
		});
	}

	/** The active leaf stays but shows something else. */
	viewChanged(): void {
		this.activeLeafChanged();
	}

	layoutChanged(): void {
		if (this.isLayoutPending) return;
		this.isLayoutPending = true;
		queueMicrotask(() => {
			this.isLayoutPending = false;
			if (!this.workspace.layoutReady) return;
			this.workspace.trigger('layout-change');
			this.workspace.requestSaveLayout();
		});
	}

	private tellActiveLeaf(): void {
		const { workspace } = this;
		if (workspace.activeLeaf !== this.toldLeaf) {
			this.toldLeaf = workspace.activeLeaf;
			workspace.trigger('active-leaf-change', this.toldLeaf);
		}
		const file = workspace.getActiveFile();
		if (file === this.toldFile) return;
		this.toldFile = file;
		if (file) workspace.lastOpenFiles = [file.path, ...workspace.lastOpenFiles.filter((path) => path !== file.path)].slice(0, 50);
		workspace.trigger('file-open', file);
	}
}
