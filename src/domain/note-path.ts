/** `'People/Ada Lovelace.md'` → `'Ada Lovelace'` */
export function noteNameOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	return name.endsWith('.md') ? name.slice(0, -3) : name;
}

/** `'People/Work/Ada.md'` → `'People/Work'`; empty for the vault itself. */
export function folderOf(path: string): string {
	return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
