import { setIcon } from '../ui/icons';
import { treeOf, type Folder, type Note } from './file-tree';

/** What the file list needs to know of the vault, and what it tells. */
export interface FileListSource {
	paths(): readonly string[];
	open(path: string, event: MouseEvent | KeyboardEvent): void;
	menu(path: string, event: MouseEvent): void;
}

/** The app builds only what is in sight; here a folder ends after so many. */
const MOST_NOTES = 500;

/** Folders and notes of the vault; a folder's content is built when it is first opened. Arrow keys move, Enter opens. */
export class FileList {
	private readonly opened = new Set<string>(['People']);
	private active: string | null = null;

	constructor(private readonly containerEl: HTMLElement, private readonly source: FileListSource) {
		containerEl.addClass('nav-files-container');
		containerEl.setAttrs({ role: 'tree', 'aria-label': 'Files' });
		containerEl.addEventListener('click', (event) => this.choose(event));
		containerEl.addEventListener('auxclick', (event) => {
			if (event.button === 1) this.choose(event);
		});
		containerEl.addEventListener('contextmenu', (event) => {
			const path = rowOf(event)?.dataset['path'];
			if (path === undefined) return;
			event.preventDefault();
			this.source.menu(path, event);
		});
		containerEl.addEventListener('keydown', (event) => this.pressKey(event));
	}

	render(): void {
		const focused = rowOf({ target: this.containerEl.ownerDocument.activeElement })?.dataset['path'];
		const scroll = this.containerEl.scrollTop;
		this.containerEl.empty();
		this.renderChildren(treeOf(this.source.paths()), this.containerEl);
		this.containerEl.scrollTop = scroll;
		const first = this.row(this.active) ?? this.rows()[0];
		if (first) first.tabIndex = 0;
		if (focused !== undefined) this.row(focused)?.focus();
	}

	/** Marks the note that the main area shows. */
	setActive(path: string | null): void {
		this.row(this.active)?.removeClass('is-active');
		this.active = path;
		this.row(path)?.addClass('is-active');
	}

	private renderChildren(folder: Folder, parent: HTMLElement): void {
		for (const child of folder.folders) this.renderFolder(child, parent);
		for (const note of folder.notes.slice(0, MOST_NOTES)) this.renderNote(note, parent);
		const more = folder.notes.length - MOST_NOTES;
		if (more > 0) parent.createDiv({ cls: 'tree-item nav-file' }).createDiv({ cls: 'tree-item-self', text: `… and ${more} more` });
	}

	private renderFolder(folder: Folder, parent: HTMLElement): void {
		const isOpen = this.opened.has(folder.path);
		const item = parent.createDiv('tree-item nav-folder');
		item.toggleClass('is-collapsed', !isOpen);
		const row = item.createDiv({ cls: 'tree-item-self nav-folder-title', attr: { role: 'treeitem', tabindex: -1, 'aria-expanded': String(isOpen), 'data-path': folder.path, 'data-folder': '' } });
		setIcon(row.createDiv('tree-item-icon collapse-icon'), 'chevron-down');
		row.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		if (isOpen) this.renderChildren(folder, item.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } }));
	}

	private renderNote(note: Note, parent: HTMLElement): void {
		const row = parent.createDiv('tree-item nav-file').createDiv({ cls: 'tree-item-self nav-file-title', attr: { role: 'treeitem', tabindex: -1, 'data-path': note.path } });
		row.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: note.name });
		row.toggleClass('is-active', note.path === this.active);
	}

	private choose(event: MouseEvent | KeyboardEvent): void {
		const row = rowOf(event);
		const path = row?.dataset['path'];
		if (row === null || path === undefined) return;
		if ('folder' in row.dataset) this.toggle(path);
		else this.source.open(path, event);
	}

	private toggle(folder: string): void {
		if (!this.opened.delete(folder)) this.opened.add(folder);
		this.render();
		this.row(folder)?.focus();
	}

	private pressKey(event: KeyboardEvent): void {
		const rows = this.rows();
		const row = rowOf(event);
		const at = row ? rows.indexOf(row) : -1;
		const goes: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
		const to = rows[goes[event.key] ?? -1];
		if (to) {
			row?.setAttribute('tabindex', '-1');
			to.tabIndex = 0;
			to.focus();
		} else if (event.key === 'Enter' || event.key === ' ') this.choose(event);
		else if (row && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) this.fold(row, event.key === 'ArrowRight');
		else return;
		event.preventDefault();
	}

	private fold(row: HTMLElement, open: boolean): void {
		const path = row.dataset['path'];
		if (path !== undefined && 'folder' in row.dataset && this.opened.has(path) !== open) this.toggle(path);
	}

	private rows(): HTMLElement[] {
		return Array.from(this.containerEl.querySelectorAll<HTMLElement>('.tree-item-self'));
	}

	private row(path: string | null): HTMLElement | null {
		return path === null ? null : this.containerEl.querySelector<HTMLElement>(`.tree-item-self[data-path="${CSS.escape(path)}"]`);
	}
}

function rowOf(event: { readonly target: EventTarget | null }): HTMLElement | null {
	return event.target instanceof Element ? event.target.closest<HTMLElement>('.tree-item-self') : null;
}
