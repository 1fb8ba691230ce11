/** What would make a link, an element, a formula or a comment of a name, end a cell, or be a tag. */
const MEANS_SOMETHING = /[\\`*_[\]|<$]|%%+|==|~~|(^| )#/g;

/** A name as Markdown that shows it as it is, on one line: `'<b> [[x]] | #y'` → `'\<b> \[\[x\]\] \| \#y'`. */
export function asText(name: string): string {
	return name.trim().replace(/\s+/g, ' ').replace(MEANS_SOMETHING, (found, blank: string | undefined) => {
		if (blank !== undefined) return `${blank}\\#`;
		return found.startsWith('%') ? found.replace(/%/g, '\\%') : `\\${found}`;
	});
}
