/** The examples on a page of the guide: notes, and questions with the answers to them. */

/** A call of the command line, `.` in the place of the folder for the notes of the page itself. */
export interface Question {
	readonly call: readonly string[];
	readonly answer: string;
}

/** What a page shows. */
export interface Examples {
	/** Path → text, from blocks whose first line names a note. */
	readonly files: Readonly<Record<string, string>>;
	readonly questions: readonly Question[];
}

const BLOCK = /^(`{3,})(\w+)(?: (.+))?\n([\s\S]*?)^\1$/gm;

/**
 * Reads the blocks of a page: `` ```markdown People/Ada.md `` is a note, `` ```console `` holds a call after `$ ` and its answer.
 */
export function examplesIn(page: string): Examples {
	const files: Record<string, string> = {};
	const questions: Question[] = [];
	for (const [, , language, name = '', text = ''] of page.matchAll(BLOCK)) {
		if (language === 'markdown' && name.endsWith('.md')) files[name] = text;
		if (language !== 'console') continue;
		const [first = '', ...answer] = text.trimEnd().split('\n');
		const call = callOf(first);
		if (call) questions.push({ call, answer: answer.join('\n') });
	}
	return { files, questions };
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
