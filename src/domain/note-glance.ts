import { linksAsWords } from './line-text';

/** A line of a note's text as it is read, without its marks. */
export interface GlanceLine {
	readonly type: 'heading' | 'item' | 'text';
	readonly words: string;
}

/** What a glance at a note shows. */
export interface NoteGlance {
	/** By name as written. */
	readonly properties: readonly (readonly [name: string, words: string])[];
	readonly lines: readonly GlanceLine[];
}

/** Said elsewhere, or meant for the app. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['alias', 'aliases', 'tag', 'tags', 'cssclass', 'cssclasses', 'position', 'publish']);
const MOST_PROPERTIES = 6;
const MOST_WORDS = 120;

/** The first properties that say something in a few words: `{ company: '[[Acme]]', email: null }` → `[['company', 'Acme']]` */
export function propertiesAtAGlance(frontmatter: Readonly<Record<string, unknown>>): NoteGlance['properties'] {
	return Object.entries(frontmatter)
		.filter(([name]) => !NOT_SHOWN.has(name.toLowerCase()))
		.map(([name, value]) => [name, shortened(wordsIn(value).join(', '), MOST_WORDS)] as const)
		.filter(([, words]) => words !== '')
		.slice(0, MOST_PROPERTIES);
}

/** The text, or as much of it as is wanted, with a mark that there is more. */
export function shortened(text: string, most: number): string {
	return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}

/** `['a', ['[[b]]'], { c: 1 }]` → `['a', 'b']` */
function wordsIn(value: unknown): readonly string[] {
	if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
	if (typeof value === 'string') return value.trim() === '' ? [] : [linksAsWords(value.replace(/\s+/g, ' ').trim())];
	if (!Array.isArray(value)) return [];
	const items: readonly unknown[] = value;
	return items.flatMap(wordsIn);
}
