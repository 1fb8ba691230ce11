/** Takes text that somebody else has written, and has an answer for any. */
export type TextReader = (text: string) => unknown;

/** Signs that mean something to one reader or another: rows of them are where an expression goes astray. */
export const SIGNS: readonly string[] = [
	'a', ' ', '`', '``` ', '``', '`a``b', '[[', '[', '[a', '](', '](<', ']', '[[a|', '[[a#', '[[a b', '![[', '[a](b', '[[A]] ', '[A](B) ', '[[A]]()', '[a]:', '[^1]: ',
	'#', '# ', '#a', '#deposit ', '#strength/a ', '\\#deposit ', '\\', '\\"', '\\n', '%', '%%', '%%a%%', '%20', '%%\n', '$', '$$', '<', '<!--', '<%', '<a ', '<a b=', '<a b ', '<div>\n',
	'{', '{{', '{{date:', '{a: ', '(', '()', '(a', ')', '✅ ', '📅 ', '✅ 2026-01-01 ', '🔁', '[due:: ', '[due:: x] ', '(due:: x', '[completion::',
	'- ', '- - ', '* * ', '- [ ] ', '1. ', '> ', '\t', '    - ', '- a\n', '\t- a\n', '> a\n', '# a\n', '  a\n', 'a\n\n', '```\n', '\n', '\r\n', '\r',
	'-', '--', '---', '*', '_', '=', '|', '| a ', '| a |\n', '|-', ':-', ':', ': ', ' :', 'a: ', 'a: b\n', '- a: b\n', '&', '&a ', '*a ', '? ', '?', '!', '"', '""', '"a",', "'", ',', ';', ';"',
	'^', '^a', '^a ', ' ^', 'x ^a', '.', '..', '...', '/', 'a/', '@', 'a@', '@a', '2026-', '20260101', '9', '1/', '9:9', 'T9', ' T', 'every ', 'by Friday ', 'because ', 'Person - ', 'http://',
	'\u00a0', 'é', 'e\u0301', '\u200b', '👩‍👩‍👧', '\u202e', '\ud800', '\u0000', '=', '=C3', '=\n', 'BEGIN:VCARD\n', 'BEGIN:VCARD\nAGENT:\n', 'END:VCARD\n', ' a\n', 'a;b:c\n', 'a,b\n', 'email,', 'PHOTO:\n',
];

/** What rows end in: something that most expressions fail on, and what some look for first. */
export const ENDS: readonly string[] = ['x', ':@)'];

/** A text of about so many characters that repeats a sign. */
export function rowOf(sign: string, length: number, end: string): string {
	return sign.repeat(Math.ceil(length / sign.length)) + end;
}
