import type { HostFile } from '../ui/host-app';
import { Keymap } from '../ui/keymap';
import { MarkdownView } from '../ui/markdown-view';
import { Menu } from '../ui/menu';
import { ItemView } from '../ui/view';
import type { WorkspaceLeaf } from '../ui/workspace-leaf';
import { FileList } from './file-list';

/** The type of the file list's view, as the app names it. */
export const fileExplorerType = 'file-explorer';

/** Between two drawings of the list, in milliseconds. */
const PAUSE = 100;

/** The app's file list: notes of the vault, kept up to date. */
export class FileExplorerView extends ItemView {
	override icon = 'lucide-folder-closed';
	private readonly list: FileList;
	private isAsked = false;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		const { vault, workspace } = this.app;
		this.list = new FileList(this.contentEl, {
			paths: () => vault.getFiles().filter(({ extension }) => extension === 'md').map(({ path }) => path),
			open: (path, event) => {
				workspace.openLinkText(path, '', Keymap.isModEvent(event), { state: { mode: this.modeOfMain() } }).catch((error: unknown) => console.error(error));
			},
			menu: (path, event) => this.showFileMenu(path, event),
		});
	}

	getViewType(): string {
		return fileExplorerType;
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override async onOpen(): Promise<void> {
		const { vault, workspace } = this.app;
		this.list.render();
		for (const name of ['create', 'delete', 'rename']) this.registerEvent(vault.on(name, () => this.renderSoon()));
		this.registerEvent(workspace.on('file-open', (file: HostFile | null) => this.list.setActive(file?.path ?? null)));
		this.list.setActive(workspace.getActiveFile()?.path ?? null);
	}

	/** Files may come by the thousand. */
	private renderSoon(): void {
		if (this.isAsked) return;
		this.isAsked = true;
		window.setTimeout(() => {
			this.isAsked = false;
			this.list.render();
		}, PAUSE);
	}

	/** Notes open for reading until the user has changed to editing. */
	private modeOfMain(): string {
		const view = this.app.workspace.getMostRecentLeaf()?.view;
		return view instanceof MarkdownView ? view.getMode() : 'preview';
	}

	private showFileMenu(path: string, event: MouseEvent): void {
		const menu = new Menu();
		this.app.workspace.handleLinkContextMenu(menu, path, '');
		menu.showAtMouseEvent(event);
	}
}
