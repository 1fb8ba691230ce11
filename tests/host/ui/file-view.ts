import type { ViewStateResult } from 'obsidian';
import type { HostFile } from './host-app';
import type { Menu } from './menu';
import { mergeTexts } from './merge-texts';
import { ItemView } from './view';
import type { WorkspaceLeaf } from './workspace-leaf';

const SAVE_AFTER_MS = 2000;

/** A view of a file. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: HostFile | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.navigation = true;
	}

	getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): void {
		this.registerEvent(this.app.vault.on('rename', (file: HostFile) => { if (file === this.file) void this.onRename(file); }));
		this.registerEvent(this.app.vault.on('delete', (file: HostFile) => { if (file === this.file) this.leaf.detach(); }));
	}

	override getState(): Record<string, unknown> {
		return this.file ? { file: this.file.path } : {};
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const path = (state as { file?: unknown } | null)?.file;
		if (typeof path !== 'string') return;
		const file = this.app.vault.getFileByPath(path);
		if (file === this.file) return;
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
	}

	override async closeView(): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		await super.closeView();
	}

	async onLoadFile(_file: HostFile): Promise<void> {}

	async onUnloadFile(_file: HostFile): Promise<void> {}

	async onRename(_file: HostFile): Promise<void> {
		this.leaf.updateHeader();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}
}

/** A view that can change its file. */
export abstract class EditableFileView extends FileView {}

/** A view of a text file: loads it, saves it a while after a change, and takes over what others write. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	readonly requestSave: () => void;
	private saved = '';
	private timer: number | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.requestSave = () => {
			this.stopTimer();
			this.timer = window.setTimeout(() => { this.save().catch((error: unknown) => console.error(error)); }, SAVE_AFTER_MS);
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file: HostFile) => { if (file === this.file) void this.takeOver(file); }));
	}

	override async onLoadFile(file: HostFile): Promise<void> {
		const text = await this.app.vault.read(file);
		this.saved = text;
		this.data = text;
		this.setViewData(text, true);
	}

	override async onUnloadFile(_file: HostFile): Promise<void> {
		if (this.timer !== null) await this.save();
		this.clear();
	}

	async save(clear = false): Promise<void> {
		this.stopTimer();
		const file = this.file;
		if (!file) return;
		const mine = this.getViewData();
		this.data = mine;
		if (mine !== this.saved) {
			const base = this.saved;
			this.saved = await this.app.vault.process(file, (theirs) => mergeTexts(base, mine, theirs));
		}
		if (clear) this.clear();
	}

	private async takeOver(file: HostFile): Promise<void> {
		const theirs = await this.app.vault.read(file);
		if (theirs === this.saved || file !== this.file) return;
		const mine = this.getViewData();
		const merged = mergeTexts(this.saved, mine, theirs);
		this.saved = theirs;
		this.data = merged;
		if (merged !== mine) this.setViewData(merged, false);
	}

	private stopTimer(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
	}
}
