import type { OpenViewState, PaneType } from 'obsidian';
import type { HostFile } from './host-app';
import type { Menu } from './menu';
import { RenameModal } from './rename-modal';
import type { Workspace } from './workspace';
import type { WorkspaceLeaf } from './workspace-leaf';

/** `Note#Heading|Alias` → path `Note`, subpath `#Heading` */
export function splitLink(linktext: string): { path: string; subpath: string } {
	const [target = ''] = linktext.split('|');
	const hash = target.indexOf('#');
	return hash < 0 ? { path: target.trim(), subpath: '' } : { path: target.slice(0, hash).trim(), subpath: target.slice(hash) };
}

/** The file that a link leads to; a link without a path stays in its own file. */
export function destinationOf(workspace: Workspace, linktext: string, sourcePath: string): HostFile | null {
	const { path } = splitLink(linktext);
	const { vault, metadataCache } = workspace.app;
	return path === '' ? vault.getFileByPath(sourcePath) : metadataCache.getFirstLinkpathDest(path, sourcePath);
}

/** Opens what a link leads to; a note that does not exist is created. */
export async function openLink(workspace: Workspace, linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState: OpenViewState = {}): Promise<void> {
	const { path, subpath } = splitLink(linktext);
	const file = destinationOf(workspace, linktext, sourcePath) ?? (await createNote(workspace, path, sourcePath));
	const leaf = workspace.getLeaf(newLeaf ?? false);
	await leaf.openFile(file, {
		active: openViewState.active ?? true,
		...(openViewState.state ? { state: openViewState.state } : {}),
		eState: { ...openViewState.eState, ...(subpath ? { subpath } : {}) },
	});
}

async function createNote(workspace: Workspace, path: string, sourcePath: string): Promise<HostFile> {
	const { vault, fileManager } = workspace.app;
	const name = /\.\w+$/.test(path) ? path : `${path}.md`;
	if (name.includes('/')) return vault.create(name, '');
	const folder = fileManager.getNewFileParent(sourcePath, name).path;
	return vault.create(folder === '/' || folder === '' ? name : `${folder}/${name}`, '');
}

/** Adds what the app offers for a link to a note; true when the link leads somewhere. */
export function addLinkItems(workspace: Workspace, menu: Menu, linktext: string, sourcePath: string, leaf?: WorkspaceLeaf): boolean {
	const open = (newLeaf: PaneType) => (): void => { workspace.openLinkText(linktext, sourcePath, newLeaf).catch((error: unknown) => console.error(error)); };
	menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('lucide-file-plus').onClick(open('tab')));
	menu.addItem((item) => item.setSection('open').setTitle('Open to the right').setIcon('lucide-separator-vertical').onClick(open('split')));
	if (!workspace.app.isMobile) {
		menu.addItem((item) => item.setSection('open').setTitle('Open in new window').setIcon('lucide-picture-in-picture-2').onClick(open('window')));
	}
	const file = destinationOf(workspace, linktext, sourcePath);
	if (!file) {
		menu.addItem((item) => item.setSection('action').setTitle('Create this file').setIcon('lucide-file-plus-2').onClick(open('tab')));
		return false;
	}
	addFileItems(workspace, menu, file);
	workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
	return true;
}

/** Adds what the app offers for every file. */
export function addFileItems(workspace: Workspace, menu: Menu, file: HostFile): void {
	const { fileManager } = workspace.app;
	menu.addItem((item) => item.setSection('danger').setTitle('Rename…').setIcon('lucide-pencil').onClick(() => new RenameModal(workspace.app, file).open()));
	menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('lucide-trash-2').setWarning(true).onClick(async () => {
		if (fileManager.promptForDeletion) await fileManager.promptForDeletion(file);
		else await fileManager.trashFile(file);
	}));
}
