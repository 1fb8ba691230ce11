/** A folder's path as it is compared, without slashes around it: `'/Work/People/'` → `'Work/People'`. */
export function withoutOuterSlashes(path: string): string {
	let from = 0;
	let to = path.length;
	// Sign by sign: an expression would go through every row of slashes within, again and again.
	while (path[from] === '/') from++;
	while (to > from && path[to - 1] === '/') to--;
	return path.slice(from, to);
}

/** True for a path that Obsidian does not show: in a hidden folder, or out of the vault. `'Reviews/../../x.md'`, `'.trash/x.md'` */
export function isHiddenPath(path: string): boolean {
	return /(?:^|[\\/])\s*\./.test(path);
}
