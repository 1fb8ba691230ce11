/** Names that folders of people go by in other vaults; whole names, signs and numbers before them aside. */
const LIKELY_FOLDER = /^[\d\p{P}\p{S}\s]*(?:people|persons?|contacts?|crm|rolodex|network|networking|relationships|colleagues|connections|address ?book)$/iu;
/** Never read, whatever is in it. */
const IN_TEMPLATES = /(?:^|\/)templates(?:\/|$)/i;

/** What people are called by a tag or a property. */
export const LIKELY_WORDS: ReadonlySet<string> = new Set(['person', 'people', 'contact', 'contacts', 'human', 'colleague', 'colleagues', 'friend', 'friends', 'connection', 'connections', 'crm', 'networking']);
/** Properties that say what a note is, as `plainName` writes them. */
export const LIKELY_MARKERS: ReadonlySet<string> = new Set(['type', 'kind', 'class', 'category', 'categories', 'fileclass', 'notetype']);

/** True for a folder that people are kept in elsewhere. */
export function isLikelyFolder(path: string): boolean {
	return !isAmongTemplates(path) && LIKELY_FOLDER.test(path.slice(path.lastIndexOf('/') + 1));
}

/** True for a folder among templates. */
export function isAmongTemplates(path: string): boolean {
	return IN_TEMPLATES.test(path);
}
