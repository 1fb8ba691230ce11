/** The examples on a page of the guide: notes, and questions with the answers to them. */

/** A note that a page shows, or a call of the command line: `.` in the place of the folder stands for the notes shown above it. */
export type Example =
	| { readonly type: 'note'; readonly path: string; readonly text: string }
	| { readonly type: 'question'; readonly call: readonly string[]; readonly answer: string };

const BLOCK = /^(`{3,})(\w+)(?: (.+))?\n([\s\S]*?)^\1$/gm;

/**
 * Reads the blocks of a page: `` ```markdown People/Ada.md `` is a note, `` ```console `` holds a call after `$ ` and its answer.
 */
export function examplesIn(page: string): readonly Example[] {
	const examples: Example[] = [];
	for (const [, , language, name = '', text = ''] of page.matchAll(BLOCK)) {
		if (language === 'markdown' && name.endsWith('.md')) examples.push({ type: 'note', path: name, text });
		if (language !== 'console') continue;
		const [first = '', ...answer] = text.trimEnd().split('\n');
		const call = callOf(first);
		if (call) examples.push({ type: 'question', call, answer: answer.join('\n') });
	}
	return examples;
}

/** `$ obsidian rapport:person person="Ada"` → `['.', 'rapport:person', 'person=Ada']`; null for what is no call of the plugin's. */
function callOf(line: string): readonly string[] | null {
	const words = [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
	if (words[0] !== '$') return null;
	if (words[1] === 'obsidian') return ['.', ...words.slice(2)];
	const at = words.indexOf('vault');
	// What is written to a folder of the reader's own is told, and cannot be tried.
	return words[1] === 'npm' && at > 0 && !words.includes('--write') ? words.slice(at + 1).filter((word) => word !== '--') : null;
}

/** The cells of the first table below a heading, without its head. */
export function tableBelow(page: string, heading: string): readonly (readonly string[])[] {
	const from = page.indexOf(`${heading}\n`);
	if (from < 0) throw new Error(`There is no heading ${heading}`);
	const table = /(?:^\|.*\n)+/m.exec(page.slice(from))?.[0] ?? '';
	return table.trimEnd().split('\n').slice(2).map((line) => line.slice(1, line.lastIndexOf('|')).split(/(?<!\\)\|/).map((cell) => cell.trim()));
}
