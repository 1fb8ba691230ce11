import { joinPath, keyOf, nameOf, parentPath } from './path';

/** Text, or bytes of an attachment. */
export type Content = string | ArrayBuffer;

/** A file as the disk holds it. */
export interface DiskFile {
	readonly content: Content;
	readonly ctime: number;
	readonly mtime: number;
	readonly size: number;
}

const encoder = new TextEncoder();

/** Size in bytes, UTF-8 for text. */
export function byteSize(content: Content): number {
	return typeof content === 'string' ? encoder.encode(content).length : content.byteLength;
}

/** A file system in memory that finds names in any case and composition, and keeps them as they were written, as that of macOS does; paths are normalized by the callers. */
export class Disk {
	private readonly files = new Map<string, DiskFile>();
	private readonly folders = new Map<string, Set<string>>([['', new Set()]]);
	private readonly spelling = new Map<string, string>([['', '']]);

	/** The path as it is spelled on the disk, or `null`; `sensitive` asks for this very spelling. */
	spelled(path: string, sensitive = false): string | null {
		const found = this.spelling.get(keyOf(path));
		return found === undefined || (sensitive && found !== path) ? null : found;
	}

	isFolder(path: string): boolean {
		return this.folders.has(path);
	}

	file(path: string): DiskFile | undefined {
		return this.files.get(path);
	}

	/** Names in a folder, in the order of their creation. */
	names(folder: string): readonly string[] {
		return [...(this.folders.get(folder) ?? [])];
	}

	/** All files in the order of their creation. */
	entries(): IterableIterator<[string, DiskFile]> {
		return this.files.entries();
	}

	put(path: string, file: DiskFile): void {
		this.files.set(path, file);
		this.link(path);
	}

	/** Makes a folder and those above it. */
	makeFolder(path: string): void {
		if (path === '' || this.folders.has(path)) return;
		this.makeFolder(parentPath(path));
		this.folders.set(path, new Set());
		this.link(path);
	}

	/** Removes a file, or a folder with all that is in it. */
	remove(path: string): void {
		for (const name of this.names(path)) this.remove(joinPath(path, name));
		this.files.delete(path);
		this.folders.delete(path);
		this.folders.get(parentPath(path))?.delete(nameOf(path));
		if (this.spelling.get(keyOf(path)) === path) this.spelling.delete(keyOf(path));
	}

	/** Moves a file, or a folder with all that is in it. */
	move(from: string, to: string): void {
		const file = this.files.get(from);
		if (file) {
			this.remove(from);
			this.put(to, file);
			return;
		}
		const children = this.names(from);
		const wasFolder = this.folders.has(from);
		if (wasFolder && !this.folders.has(to)) {
			this.folders.set(to, new Set());
			this.link(to);
		}
		for (const name of children) this.move(joinPath(from, name), joinPath(to, name));
		if (wasFolder) this.remove(from);
	}

	private link(path: string): void {
		this.spelling.set(keyOf(path), path);
		this.folders.get(parentPath(path))?.add(nameOf(path));
	}
}
