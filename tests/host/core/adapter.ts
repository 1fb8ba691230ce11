import type { DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import { byteSize, type Content, type Disk } from './disk';
import type { Faults } from './faults';
import { joinPath, nameOf, normalizePath, parentPath, splitName } from './path';

/** What the adapter tells the vault; hidden paths are told too, the vault leaves them out. */
export interface DiskChange {
	kind: 'create' | 'modify' | 'delete' | 'rename';
	path: string;
	oldPath?: string;
}

function enoent(path: string, call: string): Error {
	return Object.assign(new Error(`ENOENT: no such file or directory, ${call} '${path}'`), { code: 'ENOENT' });
}

function onDisk(path: string): string {
	const normal = normalizePath(path);
	return normal === '/' ? '' : normal;
}

/** Obsidian's adapter over a disk in memory: it sees the dot folders that the vault hides. */
export class DataAdapter {
	/** Set by the vault: told of each change after it is on the disk. */
	onChange: (change: DiskChange) => void = () => {};

	private readonly queues = new Map<string, Promise<unknown>>();

	constructor(
		private readonly name: string,
		private readonly disk: Disk,
		private readonly faults: Faults,
		private readonly now: () => number,
	) {}

	getName(): string {
		return this.name;
	}

	async exists(path: string, sensitive = false): Promise<boolean> {
		await Promise.resolve();
		return this.disk.spelled(onDisk(path), sensitive) !== null;
	}

	async stat(path: string): Promise<Stat | null> {
		await Promise.resolve();
		const spelled = this.disk.spelled(onDisk(path));
		if (spelled === null) return null;
		const file = this.disk.file(spelled);
		if (!file) return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
		return { type: 'file', ctime: file.ctime, mtime: file.mtime, size: file.size };
	}

	async list(path: string): Promise<ListedFiles> {
		await Promise.resolve();
		const folder = this.disk.spelled(onDisk(path));
		if (folder === null || !this.disk.isFolder(folder)) throw enoent(path, 'scandir');
		const paths = this.disk.names(folder).map((name) => joinPath(folder, name));
		return {
			files: paths.filter((child) => !this.disk.isFolder(child)),
			folders: paths.filter((child) => this.disk.isFolder(child)),
		};
	}

	read(path: string): Promise<string> {
		return this.queued(path, async () => {
			const { content } = this.open(path);
			return typeof content === 'string' ? content : new TextDecoder().decode(content);
		});
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return this.queued(path, async () => {
			const { content } = this.open(path);
			return typeof content === 'string' ? new TextEncoder().encode(content).buffer : content;
		});
	}

	write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.changed(path, () => this.store(path, data, options));
	}

	writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		return this.changed(path, () => this.store(path, data, options));
	}

	append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
		return this.changed(path, () => this.store(path, this.textOrEmpty(path) + data, options));
	}

	async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
		const before = (await this.exists(path)) ? await this.readBinary(path) : new ArrayBuffer(0);
		const joined = new Uint8Array(before.byteLength + data.byteLength);
		joined.set(new Uint8Array(before));
		joined.set(new Uint8Array(data), before.byteLength);
		await this.writeBinary(path, joined.buffer, options);
	}

	/** Reads, changes and writes without letting another access of the same file in between. */
	process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
		return this.changed(path, () => {
			const { content } = this.open(path);
			const before = typeof content === 'string' ? content : new TextDecoder().decode(content);
			const after = change(before);
			if (after !== before) this.store(path, after, options);
			return after;
		});
	}

	getResourcePath(path: string): string {
		return `app://local/${encodeURI(path)}`;
	}

	async mkdir(path: string): Promise<void> {
		await Promise.resolve();
		const folder = onDisk(path);
		if (this.disk.spelled(folder) !== null) return;
		this.faults.beforeChange(folder);
		const above = parentPath(folder);
		if (above !== '' && this.disk.spelled(above) === null) await this.mkdir(above);
		this.disk.makeFolder(folder);
		this.onChange({ kind: 'create', path: folder });
	}

	async trashSystem(_path: string): Promise<boolean> {
		return false;
	}

	async trashLocal(path: string): Promise<void> {
		await this.mkdir('.trash');
		const { basename, extension } = splitName(nameOf(path));
		let target = `.trash/${nameOf(path)}`;
		for (let n = 2; this.disk.spelled(target) !== null; n++) {
			target = `.trash/${basename} ${n}${extension === '' ? '' : `.${extension}`}`;
		}
		await this.rename(path, target);
	}

	async rmdir(path: string, recursive: boolean): Promise<void> {
		await Promise.resolve();
		const folder = this.mustExist(path, 'rmdir');
		if (!recursive && this.disk.names(folder).length > 0) throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
		this.removeAndTell(folder);
	}

	remove(path: string): Promise<void> {
		return this.queued(path, async () => this.removeAndTell(this.mustExist(path, 'unlink')));
	}

	rename(path: string, newPath: string): Promise<void> {
		return this.queued(path, async () => {
			const from = this.mustExist(path, 'rename');
			const to = onDisk(newPath);
			const taken = this.disk.spelled(to);
			if (taken !== null && taken !== from) throw new Error('Destination file already exists!');
			if (!this.disk.isFolder(parentPath(to))) throw enoent(newPath, 'rename');
			this.faults.beforeChange(from);
			this.faults.beforeChange(to);
			this.disk.move(from, to);
			this.onChange({ kind: 'rename', path: to, oldPath: from });
		});
	}

	async copy(path: string, newPath: string): Promise<void> {
		const { content } = this.open(path);
		if (this.disk.spelled(onDisk(newPath)) !== null) throw new Error('Destination file already exists!');
		await this.queued(newPath, async () => this.store(newPath, content));
	}

	/** A change in its turn, with what the disk does to it. */
	private changed<T>(path: string, change: () => T): Promise<T> {
		return this.queued(path, () => this.faults.inTurn(onDisk(path), change));
	}

	/** One access of a path at a time, in the order asked for. */
	private queued<T>(path: string, access: () => Promise<T>): Promise<T> {
		const key = onDisk(path).toLowerCase();
		const before = this.queues.get(key) ?? Promise.resolve();
		const result = before.then(access, access);
		const done = result.then(() => {}, () => {});
		this.queues.set(key, done);
		void done.then(() => {
			if (this.queues.get(key) === done) this.queues.delete(key);
		});
		return result;
	}

	private mustExist(path: string, call: string): string {
		const spelled = this.disk.spelled(onDisk(path));
		if (spelled === null) throw enoent(path, call);
		return spelled;
	}

	private open(path: string): { content: Content } {
		const file = this.disk.file(this.mustExist(path, 'open'));
		if (!file) throw new Error('EISDIR: illegal operation on a directory, read');
		this.faults.noteRead('read', onDisk(path));
		return file;
	}

	private textOrEmpty(path: string): string {
		const spelled = this.disk.spelled(onDisk(path));
		const content = spelled === null ? '' : (this.disk.file(spelled)?.content ?? '');
		return typeof content === 'string' ? content : new TextDecoder().decode(content);
	}

	private store(path: string, content: Content, options?: DataWriteOptions): void {
		const spelled = this.disk.spelled(onDisk(path));
		const target = spelled ?? onDisk(path);
		if (!this.disk.isFolder(parentPath(target))) throw enoent(path, 'open');
		const tear = this.faults.beforeWrite(target);
		const now = this.now();
		const ctime = options?.ctime ?? this.disk.file(target)?.ctime ?? now;
		const reached = tear ? content.slice(0, Math.floor(byteSize(content) * tear.share)) : content;
		this.disk.put(target, { content: reached, ctime, mtime: options?.mtime ?? now, size: byteSize(reached) });
		this.onChange({ kind: spelled === null ? 'create' : 'modify', path: target });
		if (tear) throw new Error(`${tear.message} '${target}'`);
	}

	private removeAndTell(path: string): void {
		this.faults.beforeChange(path);
		this.disk.remove(path);
		this.onChange({ kind: 'delete', path });
	}
}

