import type { TFile } from './files';
import { joinPath, keyOf, nameOf, parentPath } from './path';

/** Finds the file that a link path means; names are compared in any case and composition. */
export class LinkIndex {
	private readonly byName = new Map<string, TFile[]>();

	add(file: TFile, path = file.path): void {
		const key = nameKey(path);
		const files = this.byName.get(key);
		if (files) files.push(file);
		else this.byName.set(key, [file]);
	}

	/** `path` is the one it was added under, which for a renamed file is the old one. */
	remove(file: TFile, path = file.path): void {
		const key = nameKey(path);
		const left = (this.byName.get(key) ?? []).filter((other) => other !== file);
		if (left.length > 0) this.byName.set(key, left);
		else this.byName.delete(key);
	}

	/** Whether no other file has the same name. */
	isUnique(file: TFile): boolean {
		return (this.byName.get(nameKey(file.path)) ?? []).every((other) => other === file);
	}

	/** The best match: the whole path before the name; of several the one in the same folder, then the shortest path. */
	find(linkpath: string, sourcePath: string): TFile | null {
		const wanted = keyOf(resolveRelative(linkpath, sourcePath));
		return this.findNamed(wanted, sourcePath) ?? this.findNamed(`${wanted}.md`, sourcePath);
	}

	private findNamed(wanted: string, sourcePath: string): TFile | null {
		const isAbsolute = wanted.startsWith('/');
		const path = isAbsolute ? wanted.slice(1) : wanted;
		const candidates = this.byName.get(nameKey(path));
		if (!candidates) return null;
		const [only] = candidates;
		if (only && candidates.length === 1 && !path.includes('/') && !isAbsolute) return only;
		const exact = candidates.find((file) => keyOf(file.path) === path);
		if (exact || isAbsolute) return exact ?? null;
		const folder = parentPath(sourcePath);
		const isBeside = (file: TFile): boolean => parentPath(file.path) === folder;
		return candidates
			.filter((file) => keyOf(file.path).endsWith(`/${path}`))
			.sort((a, b) => Number(isBeside(b)) - Number(isBeside(a)) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1))[0] ?? null;
	}
}

function nameKey(path: string): string {
	return keyOf(nameOf(path));
}

/** `../A` and `./A` seen from the note they stand in become absolute. */
function resolveRelative(linkpath: string, sourcePath: string): string {
	if (!/^\.\.?\//.test(linkpath)) return linkpath;
	let folder = parentPath(sourcePath);
	let rest = linkpath;
	for (;;) {
		if (rest.startsWith('./')) rest = rest.slice(2);
		else if (rest.startsWith('../')) {
			rest = rest.slice(3);
			folder = parentPath(folder);
		} else return `/${joinPath(folder, rest)}`;
	}
}
