/** The path as Obsidian keeps it: no backslashes, no doubled or outer slashes, plain spaces, NFC. */
export function normalizePath(path: string): string {
	const cleaned = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '').replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
	return cleaned === '' ? '/' : cleaned;
}

/** A path as paths are compared: in any case, composed or not, whatever its blanks. */
export function keyOf(path: string): string {
	return path.toLowerCase().replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
}

/** The folder part of a path, `''` for a path in the root. */
export function parentPath(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** `name` inside `folder`, where `''` and `/` are the root. */
export function joinPath(folder: string, name: string): string {
	return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

/** Name and extension apart: `v1.2.md` → `v1.2` and `md`; a leading dot starts no extension. */
export function splitName(name: string): { basename: string; extension: string } {
	const dot = name.lastIndexOf('.');
	if (dot <= 0 || dot === name.length - 1) return { basename: name, extension: '' };
	return { basename: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

/** Whether any part of the path starts with a dot, which hides it from the vault. */
export function isHidden(path: string): boolean {
	return path.startsWith('.') || path.includes('/.');
}

/** `Work/Ada.md` seen from the folder `Daily/2026` is `../../Work/Ada.md`. */
export function relativePath(fromFolder: string, path: string): string {
	const from = fromFolder === '' ? [] : fromFolder.split('/');
	const to = path.split('/');
	let shared = 0;
	while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
	return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
