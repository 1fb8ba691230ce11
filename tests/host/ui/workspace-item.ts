import { Events } from '../core/events';

/** A part of the workspace: a split, a group of tabs, a leaf. */
export abstract class WorkspaceItem extends Events {
	parentItem: WorkspaceParent | null = null;
	abstract readonly containerEl: HTMLElement;

	get parent(): WorkspaceParent {
		if (!this.parentItem) throw new Error('This part of the workspace stands nowhere');
		return this.parentItem;
	}

	getRoot(): WorkspaceItem {
		return this.parentItem ? this.parentItem.getRoot() : this;
	}

	/** The main area or the window that this part stands in. */
	getContainer(): WorkspaceItem {
		return this.getRoot();
	}
}

/** A part with parts inside. */
export abstract class WorkspaceParent extends WorkspaceItem {
	readonly children: WorkspaceItem[] = [];
	/** Where the elements of the children stand. */
	abstract readonly childrenEl: HTMLElement;
	/** The window's own parts stay when their last child goes. */
	isPermanent = false;

	insertChild(index: number, child: WorkspaceItem): void {
		const at = Math.min(index, this.children.length);
		this.childrenEl.insertBefore(child.containerEl, this.children[at]?.containerEl ?? null);
		this.children.splice(at, 0, child);
		child.parentItem = this;
	}

	removeChild(child: WorkspaceItem): void {
		const index = this.children.indexOf(child);
		if (index < 0) return;
		this.children.splice(index, 1);
		child.containerEl.detach();
		child.parentItem = null;
		if (this.children.length === 0 && !this.isPermanent) this.parentItem?.removeChild(this);
	}
}
