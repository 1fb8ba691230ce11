import { PersonNotes } from './person-notes';
import { PropertyNames } from './property';
import type { Rules } from './rules';

/** Says of a folder whether its notes are people by the folder alone; asks the rule itself, so that what is announced is what is read. */
export function peopleFolderTest(rules: Pick<Rules, 'peopleFolders' | 'propertyNames'>): (path: string) => boolean {
	const rule = new PersonNotes({ ...rules, personTags: [], personMarkers: [] }, new PropertyNames(rules));
	return (path) => path !== '' && path !== '/' && rule.isPerson({ path: `${path}/-.md`, tags: [], frontmatter: null, isDailyNote: false, isIgnored: false });
}

/** Those paths that are below no other of them. */
export function topmostOf<Folder extends { readonly path: string }>(folders: readonly Folder[]): readonly Folder[] {
	return folders.filter(({ path }) => !folders.some((other) => path.startsWith(`${other.path}/`)));
}
