/** The file list: folders and notes, folders first, by name. */

/** A folder with what is in it. */
export interface Folder {
	readonly name: string;
	readonly path: string;
	readonly folders: Folder[];
	readonly notes: Note[];
}

/** A note in the list. */
export interface Note {
	readonly name: string;
	readonly path: string;
}

/** `['People/Ada.md', 'README.md']` → a root with the folder People and the note README */
export function treeOf(paths: readonly string[]): Folder {
	const root: Folder = { name: '', path: '', folders: [], notes: [] };
	const byPath = new Map([['', root]]);
	const folderAt = (path: string): Folder => {
		const known = byPath.get(path);
		if (known) return known;
		const at = path.lastIndexOf('/');
		const folder: Folder = { name: path.slice(at + 1), path, folders: [], notes: [] };
		byPath.set(path, folder);
		folderAt(path.slice(0, Math.max(at, 0))).folders.push(folder);
		return folder;
	};
	for (const path of paths) {
		const at = path.lastIndexOf('/');
		folderAt(path.slice(0, Math.max(at, 0))).notes.push({ name: path.slice(at + 1).replace(/\.md$/i, ''), path });
	}
	for (const folder of byPath.values()) {
		folder.folders.sort(byName);
		folder.notes.sort(byName);
	}
	return root;
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
	return a.name.localeCompare(b.name, undefined, { numeric: true });
}
