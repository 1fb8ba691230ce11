import type { App } from 'obsidian';
import { LIST_SECTIONS } from './list-items';
import type { FoldState, ListSection } from './list-items';

const STORAGE_KEY = 'rapport-folded-sections';
const FOLDED_AT_FIRST: ReadonlySet<ListSection> = new Set<ListSection>(['fresh', 'leftAlone', 'unplaced', 'problems']);

/**
 * Which sections are folded, kept per device.
 *
 * While somebody is searched for, every section with a hit stands open; what is folded then is forgotten with the search.
 */
export class Folds implements FoldState {
	private folded: Set<string>;
	private readonly foldedInSearch = new Set<string>();
	private readonly expanded = new Set<string>();
	private isSearching = false;

	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {
		const stored: unknown = app.loadLocalStorage(STORAGE_KEY);
		this.folded = readFolded(stored) ?? new Set(FOLDED_AT_FIRST);
	}

	isFolded(section: string): boolean {
		return this.inForce.has(section);
	}

	isExpanded(section: string): boolean {
		return this.expanded.has(section);
	}

	fold(section: string, isFolded: boolean): void {
		if (isFolded) this.inForce.add(section);
		else this.inForce.delete(section);
		this.save();
	}

	foldAll(isFolded: boolean): void {
		for (const section of LIST_SECTIONS) this.fold(section, isFolded);
	}

	expand(section: string, isExpanded: boolean): void {
		if (isExpanded) this.expanded.add(section);
		else this.expanded.delete(section);
	}

	search(isSearching: boolean): void {
		if (!isSearching) this.foldedInSearch.clear();
		this.isSearching = isSearching;
	}

	private get inForce(): Set<string> {
		return this.isSearching ? this.foldedInSearch : this.folded;
	}

	private save(): void {
		if (!this.isSearching) this.app.saveLocalStorage(STORAGE_KEY, [...this.folded]);
	}
}

/** The folded sections that were stored, or null where nothing readable was. */
export function readFolded(stored: unknown): Set<ListSection> | null {
	if (!Array.isArray(stored)) return null;
	const names: readonly unknown[] = stored;
	return new Set(LIST_SECTIONS.filter((section) => names.includes(section)));
}
