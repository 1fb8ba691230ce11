import { withoutOuterSlashes } from './folder-path';
import { listOf, plainValue } from './property';
import type { PropertyNames } from './property';
import type { Rules } from './rules';

/** What is looked at to tell whether a note is about a person (spec §2). */
export interface PersonNoteSource {
	readonly path: string;
	/** Those of the body; those in the properties are found there. */
	readonly tags: readonly { readonly tag: string }[];
	readonly frontmatter: Readonly<Record<string, unknown>> | null;
	readonly isDailyNote: boolean;
	/** In a folder that Obsidian itself excludes. */
	readonly isIgnored: boolean;
}

/** More tags than any vault has: the memory of tags is emptied there. */
const MAX_REMEMBERED = 5000;
const NEVER_NAMED = new Set(['readme', 'index']);
const NEVER_TYPED = new Set(['index', 'moc']);

/** Tells person notes from others by folder, tag or marker; built once for a set of rules. */
export class PersonNotes {
	private readonly folderNames = new Set<string>();
	private readonly folderPaths: string[] = [];
	private readonly tags: readonly string[];
	private readonly markers = new Map<string, Set<string>>();
	private readonly knownTags = new Map<string, boolean>();
	private readonly folders = new Map<string, { readonly isPeople: boolean; readonly ownNames: ReadonlySet<string> }>();

	constructor(rules: Pick<Rules, 'peopleFolders' | 'personTags' | 'personMarkers'>, private readonly names: PropertyNames) {
		for (const folder of rules.peopleFolders) {
			const name = folder.trim().toLowerCase();
			if (name === '') continue;
			if (name.includes('/')) this.folderPaths.push(withoutOuterSlashes(name));
			else this.folderNames.add(name).add(withoutSigns(name));
		}
		this.tags = rules.personTags.map((tag) => `/${tag.trim().replace(/^#/, '').toLowerCase()}/`).filter((tag) => tag !== '//');
		for (const marker of rules.personMarkers) {
			const colon = marker.indexOf(':');
			const value = plainValue(marker.slice(colon + 1));
			if (colon < 1 || value === '') continue;
			const property = names.plain(marker.slice(0, colon));
			this.markers.set(property, (this.markers.get(property) ?? new Set()).add(value));
		}
	}

	/** True for a note about a person; templates, index notes, daily notes and folder notes are none. */
	isPerson(note: PersonNoteSource): boolean {
		if (note.isDailyNote || note.isIgnored) return false;
		const slash = note.path.lastIndexOf('/');
		const folder = this.folderOf(note.path.slice(0, Math.max(0, slash)));
		const basename = note.path.slice(slash + 1).replace(/\.md$/i, '').toLowerCase();
		if (NEVER_NAMED.has(basename) || basename.startsWith('_') || folder.ownNames.has(basename)) return false;
		const marked = folder.isPeople || note.tags.some(({ tag }) => this.isPersonTag(tag)) || this.isMarked(note.frontmatter);
		if (!marked) return false;
		return note.frontmatter === null || (!isTemplate(note.frontmatter) && !this.isIndex(note.frontmatter));
	}

	/** Whether a folder's notes are people, and which note in it is the folder's own. */
	private folderOf(path: string): { readonly isPeople: boolean; readonly ownNames: ReadonlySet<string> } {
		const known = this.folders.get(path);
		if (known) return known;
		const parts = path.toLowerCase().split('/');
		const last = parts[parts.length - 1] ?? '';
		const byName = parts.some((part) => this.isNamed(part));
		const whole = parts.join('/');
		const byPath = this.folderPaths.some((folder) => whole === folder || whole.startsWith(`${folder}/`));
		// `People/People.md` is the folder's note; `People/Ada/Ada.md` is Ada.
		const isOwn = this.isNamed(last) || this.folderPaths.includes(whole);
		const folder = { isPeople: byName || byPath, ownNames: new Set(isOwn ? [last, withoutSigns(last)] : []) };
		this.folders.set(path, folder);
		return folder;
	}

	private isNamed(folder: string): boolean {
		return folder !== '' && (this.folderNames.has(folder) || this.folderNames.has(withoutSigns(folder)));
	}

	private isPersonTag(tag: string): boolean {
		const known = this.knownTags.get(tag);
		if (known !== undefined) return known;
		const segments = `/${tag.replace(/^#/, '').toLowerCase()}/`;
		const isPerson = this.tags.some((personTag) => segments.includes(personTag));
		if (this.knownTags.size >= MAX_REMEMBERED) this.knownTags.clear();
		this.knownTags.set(tag, isPerson);
		return isPerson;
	}

	/** By a tag or a marker among the properties. */
	private isMarked(frontmatter: PersonNoteSource['frontmatter']): boolean {
		if (frontmatter === null) return false;
		for (const name of Object.keys(frontmatter)) {
			const plain = this.names.plain(name);
			if ((plain === 'tags' || plain === 'tag') && this.hasPersonTag(frontmatter[name])) return true;
			const values = this.markers.get(plain);
			if (values && listOf(frontmatter[name]).some((value) => values.has(plainValue(value)))) return true;
		}
		return false;
	}

	/** `tags: person, work` is one text with two tags. */
	private hasPersonTag(value: unknown): boolean {
		return listOf(value).some((item) => typeof item === 'string' && item.split(/[\s,]+/).some((tag) => this.isPersonTag(tag)));
	}

	private isIndex(frontmatter: Readonly<Record<string, unknown>>): boolean {
		for (const name in frontmatter) if (this.names.plain(name) === 'type' && listOf(frontmatter[name]).some((value) => NEVER_TYPED.has(plainValue(value)))) return true;
		return false;
	}
}

/** `'04-people'` → `'people'`, `'03. rolodex'` → `'rolodex'`, `'@people'` → `'people'`. */
export function withoutSigns(folder: string): string {
	return folder.replace(/^[\d\p{P}\p{S}\s]+/u, '');
}

const PLACEHOLDER = /^\{|\{\{|<%/;

/** True where a property name or value still holds a placeholder: `{{date}}` (YAML reads a map), `<% … %>`. */
export function isTemplate(value: unknown): boolean {
	// Asked of every property of everybody: most have no sign of one.
	if (typeof value === 'string') return (value.includes('{') || value.includes('<')) && PLACEHOLDER.test(value);
	if (typeof value !== 'object' || value === null) return false;
	if (Array.isArray(value)) return value.some(isTemplate);
	const fields = value as Readonly<Record<string, unknown>>;
	for (const name in fields) if (isTemplate(name) || isTemplate(fields[name])) return true;
	return false;
}

/** The name shown for a person note: `'@Ada Lovelace'`, `'Person - Ada Lovelace'` → `'Ada Lovelace'`. */
export function displayNameOf(path: string): string {
	const basename = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	const name = basename.replace(/^(?:@\s*|Person\s+-\s+)/i, '').trim();
	return name === '' ? basename : name;
}
