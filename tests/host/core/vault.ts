import type { DataWriteOptions } from 'obsidian';
import type { DataAdapter, DiskChange } from './adapter';
import type { Disk } from './disk';
import { Events } from './events';
import type { Faults } from './faults';
import { TFile, TFolder, type TAbstractFile } from './files';
import { isHidden, joinPath, nameOf, normalizePath, parentPath } from './path';

/** The notes and folders a plugin sees: a tree of stable objects kept in step with the disk, without the dot folders. */
export class Vault extends Events {
	readonly configDir = '.obsidian';

	private readonly byPath = new Map<string, TAbstractFile>();
	private readonly root: TFolder;

	constructor(
		readonly adapter: DataAdapter,
		private readonly disk: Disk,
		private readonly faults: Faults,
	) {
		super();
		this.root = new TFolder(this);
		this.root.setPath('/');
		this.byPath.set('/', this.root);
		this.addTree('');
		adapter.onChange = (change) => this.follow(change);
	}

	getName(): string {
		return this.adapter.getName();
	}

	getRoot(): TFolder {
		return this.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const file = this.byPath.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.byPath.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
		callback(root);
		for (const child of [...root.children]) {
			if (child instanceof TFolder) Vault.recurseChildren(child, callback);
			else callback(child);
		}
	}

	async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
		const target = this.freePath(path, 'File already exists.');
		await this.adapter.write(target, data, options);
		return this.mustFindFile(target);
	}

	async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
		const target = this.freePath(path, 'File already exists.');
		await this.adapter.writeBinary(target, data, options);
		return this.mustFindFile(target);
	}

	/** Throws for a missing parent: whether the app makes it is unverified, so nothing may rely on it. */
	async createFolder(path: string): Promise<TFolder> {
		const target = this.freePath(path, 'Folder already exists.');
		if (!this.disk.isFolder(parentPath(target))) throw new Error(`ENOENT: no such file or directory, mkdir '${path}'`);
		await this.adapter.mkdir(target);
		const folder = this.getFolderByPath(target);
		if (!folder) throw new Error(`Folder was not created: ${target}`);
		return folder;
	}

	read(file: TFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	/** The text without going to the disk; counted apart from `read`. */
	async cachedRead(file: TFile): Promise<string> {
		await Promise.resolve();
		this.faults.noteRead('cachedRead', file.path);
		const text = this.peek(file.path);
		if (text === null) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		return text;
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	getResourcePath(file: TFile): string {
		return this.adapter.getResourcePath(file.path);
	}

	async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		this.mustBeHere(file);
		await this.adapter.write(file.path, data, options);
	}

	async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		this.mustBeHere(file);
		await this.adapter.writeBinary(file.path, data, options);
	}

	async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
		this.mustBeHere(file);
		await this.adapter.append(file.path, data, options);
	}

	async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		this.mustBeHere(file);
		await this.adapter.appendBinary(file.path, data, options);
	}

	process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.adapter.process(file.path, change, options);
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		await this.adapter.rename(file.path, normalizePath(newPath));
	}

	async delete(file: TAbstractFile, force = false): Promise<void> {
		if (file instanceof TFolder) await this.adapter.rmdir(file.path, force || file.children.length > 0);
		else await this.adapter.remove(file.path);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (system && (await this.adapter.trashSystem(file.path))) return;
		await this.adapter.trashLocal(file.path);
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		const target = normalizePath(newPath);
		if (file instanceof TFolder) {
			await this.createFolder(target);
			for (const child of [...file.children]) await this.copy(child, joinPath(target, child.name));
		} else {
			await this.adapter.copy(file.path, target);
		}
		return this.getAbstractFileByPath(target) as T;
	}

	/** The text now, without an access that counts; for the metadata cache and the host. */
	peek(path: string): string | null {
		const content = this.disk.file(path)?.content;
		if (content === undefined) return null;
		return typeof content === 'string' ? content : new TextDecoder().decode(content);
	}

	/** `create` for each file and folder there is, as the app fires while it loads a vault. */
	announceExisting(): void {
		for (const file of this.getAllLoadedFiles()) if (file !== this.root) this.trigger('create', file);
	}

	private freePath(path: string, message: string): string {
		const target = normalizePath(path);
		if (this.disk.spelled(target) !== null) throw new Error(message);
		return target;
	}

	private mustFindFile(path: string): TFile {
		const file = this.getFileByPath(path);
		if (!file) throw new Error(`File was not created in the vault: ${path}`);
		return file;
	}

	private mustBeHere(file: TFile): void {
		if (this.byPath.get(file.path) !== file) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
	}

	private addTree(folder: string): void {
		for (const name of this.disk.names(folder)) {
			const path = joinPath(folder, name);
			if (isHidden(path)) continue;
			this.add(path);
			if (this.disk.isFolder(path)) this.addTree(path);
		}
	}

	private add(path: string): TAbstractFile {
		const file = this.disk.isFolder(path) ? new TFolder(this) : new TFile(this);
		this.place(file, path);
		return file;
	}

	private place(file: TAbstractFile, path: string): void {
		file.setPath(path);
		file.parent = this.getFolderByPath(parentPath(path) || '/');
		file.parent?.children.push(file);
		this.byPath.set(path, file);
		if (file instanceof TFile) this.readStat(file);
	}

	private readStat(file: TFile): void {
		const stored = this.disk.file(file.path);
		if (stored) file.stat = { ctime: stored.ctime, mtime: stored.mtime, size: stored.size };
	}

	private follow({ kind, path, oldPath }: DiskChange): void {
		if (kind === 'rename' && oldPath !== undefined) this.followRename(oldPath, path);
		else if (isHidden(path)) return;
		else if (kind === 'delete') this.drop(path);
		else if (kind === 'create') this.trigger('create', this.add(path));
		else this.followModify(path);
	}

	private followModify(path: string): void {
		const file = this.getFileByPath(path);
		if (!file) return;
		this.readStat(file);
		this.trigger('modify', file);
	}

	private followRename(from: string, to: string): void {
		if (isHidden(from) && isHidden(to)) return;
		if (isHidden(to)) return this.drop(from);
		const file = this.byPath.get(from);
		if (!file) return this.announceTree(to);
		this.detach(file);
		this.place(file, to);
		const moved: [TAbstractFile, string][] = [[file, from]];
		if (file instanceof TFolder) this.moveChildren(file, from, moved);
		for (const [each, oldPath] of moved) this.trigger('rename', each, oldPath);
	}

	private moveChildren(folder: TFolder, oldPath: string, moved: [TAbstractFile, string][]): void {
		for (const child of folder.children) {
			const childOldPath = joinPath(oldPath, nameOf(child.path));
			this.byPath.delete(childOldPath);
			child.setPath(joinPath(folder.path, child.name));
			this.byPath.set(child.path, child);
			moved.push([child, childOldPath]);
			if (child instanceof TFolder) this.moveChildren(child, childOldPath, moved);
		}
	}

	/** What comes out of a hidden folder is new to the vault. */
	private announceTree(path: string): void {
		this.trigger('create', this.add(path));
		for (const name of this.disk.names(path)) this.announceTree(joinPath(path, name));
	}

	private detach(file: TAbstractFile): void {
		this.byPath.delete(file.path);
		if (file.parent) file.parent.children = file.parent.children.filter((child) => child !== file);
	}

	private drop(path: string): void {
		const file = this.byPath.get(path);
		if (!file) return;
		if (file instanceof TFolder) for (const child of [...file.children]) this.drop(child.path);
		this.detach(file);
		if (file instanceof TFile || file instanceof TFolder) file.deleted = true;
		this.trigger('delete', file);
	}
}

