/** What a user reads stands in `src/i18n`, where it is in every language, and what stands there is read. */
import { beforeAll, describe, expect, test } from 'vitest';
import { hardCodedIn } from './hard-coded';
import { filesIn, pathOf, programOf } from './sources';
import { unusedTexts } from './used-texts';

/** In English for everybody: the command line (spec §10) and what scripts are given. */
const ENGLISH = /^src\/integrations\/(?:cli|api)\//;

/** Rules that are written in words, and files for other programs. */
const NO_TEXTS = ['src/domain/ask-text.ts', 'src/domain/relationship-formulas.ts', 'src/markdown/relationships-base.ts'];

/** What the contract calls so, examples that are typed as they stand, and words of other programs. */
const SAME_EVERYWHERE = new Set([
	'type: person', 'type: contact', 'first name', 'last name', 'connected on', 'in credit', 'no history', '…/Network review ….md',
	'People', 'person', 'Archive', 'thanks', 'pie showData', 'no map', 'not now',
]);

/** What holds a file back that nobody would keep: texts in the sources, and texts that nobody shows. */
const PLANTED = {
	'src/ui/planted.ts': `
import type { ButtonComponent } from 'obsidian';
import { enPlanted } from '../i18n/en-planted';
export function plant(el: HTMLElement, button: ButtonComponent, sort: 'first' | 'last', isNew: boolean): string {
	el.createEl('p', { text: 'Hello', attr: { 'aria-label': isNew ? 'New' : enPlanted.used } });
	button.setButtonText(\`Make \${isNew}\`);
	console.error('Rapport could not make it');
	el.addClass('rapport-row');
	if (isNew) throw new Error('It is new already');
	show(enPlanted.handed);
	return \`\${enPlanted.sorts[sort]} Nobody is waiting\`;
}
function show(_texts: { readonly title: string }): void {}
`,
	'src/i18n/en-planted.ts': `
export const enPlanted = {
	used: 'Used',
	unused: 'Unused',
	sorts: { first: 'First', last: 'Last', middle: 'Middle' },
	handed: { title: 'Title', text: 'Text' },
};
`,
};

const program = programOf(PLANTED);
let hardCoded: readonly string[] = [];
let unused: readonly string[] = [];

// The compiler looks at all that ships.
beforeAll(() => {
	hardCoded = filesIn(program, 'src/').flatMap((file) => {
		const path = pathOf(file);
		if (path.startsWith('src/i18n/') || ENGLISH.test(path) || NO_TEXTS.includes(path)) return [];
		return hardCodedIn(file).filter(({ text }) => !SAME_EVERYWHERE.has(text)).map(({ text, line }) => `${path}:${line} ${text}`);
	});
	unused = unusedTexts(program);
}, 240_000);

describe('texts that a user reads', () => {
	test('none of them is hard-coded', () => {
		expect(hardCoded.filter((found) => !found.startsWith('src/ui/planted.ts'))).toEqual([]);
	});

	test('a hard-coded one would be found', () => {
		expect(hardCoded.filter((found) => found.startsWith('src/ui/planted.ts'))).toEqual([5, 5, 6, 11].map((line, index) => `src/ui/planted.ts:${line} ${['Hello', 'New', 'Make …', '… Nobody is waiting'][index]}`));
	});

	test('each of them is shown somewhere', () => {
		expect(unused.filter((name) => !name.startsWith('enPlanted.'))).toEqual([]);
	});

	test('one that nobody shows would be found', () => {
		expect(unused.filter((name) => name.startsWith('enPlanted.'))).toEqual(['enPlanted.unused', 'enPlanted.sorts.middle', 'enPlanted.handed.text']);
	});
});
