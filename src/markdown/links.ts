import { linkPathOf } from '../domain/reference';
import { withoutCode } from './code-spans';

/** A link as it is written on a line: `[[path#place|text]]` or `[text](path)`. */
export interface WrittenLink {
	/** Decoded, without a place in the note. */
	readonly path: string;
	/** Offsets of the path as written. */
	readonly from: number;
	readonly to: number;
	readonly isMarkdown: boolean;
}

/** With what stands before it: an embed is no link, and an escaped bracket none either. */
const LINK = /([!\\]?)(\[\[)([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]|([!\\]?)(\[[^[\]]*\]\()(?:<([^<>]+)>|([^()\s<>]+(?:\([^()\s]*\)[^()\s]*)*))\)/g;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The links of a line that lead into the vault, in order; code, embeds and addresses left out.
 *
 * `linksOf('- [[Ada#Talks|her]]')` → `[{ path: 'Ada', from: 4, to: 7, isMarkdown: false }]`
 */
export function linksOf(line: string): readonly WrittenLink[] {
	// Of the same length: offsets stay those of the line.
	return [...withoutCode(line).matchAll(LINK)].flatMap((match) => {
		const [, before = match[4], sign = match[5] ?? '', wiki, , , angled, bare] = match;
		const isMarkdown = wiki === undefined;
		const whole = wiki ?? angled ?? bare ?? '';
		if (before !== '' || (isMarkdown && ADDRESS.test(whole))) return [];
		const written = whole.split('#', 1)[0] ?? '';
		const from = match.index + sign.length + (angled === undefined ? 0 : 1);
		// Within a table the bar of an alias is escaped.
		return [{ path: linkPathOf(written.replace(/\\$/, '')).trim(), from, to: from + written.length, isMarkdown }];
	});
}

/** Points the links of a line that are meant to another note; all else on the line stays. Null where none is. */
export function relinkedLine(line: string, isMeant: (path: string) => boolean, target: { readonly wiki: string; readonly markdown: string }): string | null {
	const meant = linksOf(line).filter(({ path }) => isMeant(path));
	if (meant.length === 0) return null;
	const parts = meant.map(({ from, isMarkdown }, index) => line.slice(meant[index - 1]?.to ?? 0, from) + (isMarkdown ? target.markdown : target.wiki));
	return [...parts, line.slice(meant.at(-1)?.to)].join('');
}
