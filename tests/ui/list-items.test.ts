import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem';
import { NO_FILTER, sectionsOf } from '../../src/domain/sections';
import { anchorsOf, landingOf } from '../../src/ui/list-anchor';
import { headerIndexOf, listItemsOf, ROWS_SHOWN } from '../../src/ui/list-items';
import type { FoldState, ListItem } from '../../src/ui/list-items';
import { TestVault } from '../domain/vault-of';

const stale = '---\nlast-deposit: 2026-01-01\ncadence: 30\n---\n';
const fresh = '---\nlast-deposit: 2026-03-30\ncadence: 30\n---\n';

function sectionsWith(staleCount: number, freshCount = 0): ReturnType<typeof sectionsOf> {
	const files: Record<string, string> = {};
	for (let index = 0; index < staleCount; index++) files[`People/S${String(index).padStart(3, '0')}.md`] = stale;
	for (let index = 0; index < freshCount; index++) files[`People/F${index}.md`] = fresh;
	const vault = new TestVault(files, { weeklyFew: 0 });
	return sectionsOf(vault.board('2026-03-31'), NO_FILTER, vault.rules);
}

function foldsOf(folded: readonly string[] = [], expanded: readonly string[] = []): FoldState {
	return { isFolded: (section) => folded.includes(section), isExpanded: (section) => expanded.includes(section) };
}

function keysOf(items: readonly ListItem[]): readonly string[] {
	return items.map(({ key }) => key);
}

const problem: Problem = { kind: 'unknown-circle', line: null, property: 'circle', found: 'x' };

describe('the flat list', () => {
	it('leaves out sections without rows and shows a folded one by its header', () => {
		const items = listItemsOf(sectionsWith(1, 2), [], foldsOf(['fresh']));
		expect(keysOf(items)).toEqual(['header:stale', 'People/S000.md', 'header:fresh']);
		expect(items[2]).toMatchObject({ count: 2, isFolded: true, position: 2, setSize: 2 });
	});

	it('a long section shows its first rows and a way to the rest', () => {
		const items = listItemsOf(sectionsWith(81), [], foldsOf());
		expect(items).toHaveLength(1 + ROWS_SHOWN + 1);
		expect(items.at(-1)).toMatchObject({ type: 'more', count: 81, isExpanded: false, position: ROWS_SHOWN + 1, setSize: ROWS_SHOWN + 1 });
	});

	it('shown whole, a long section ends with the way back', () => {
		const items = listItemsOf(sectionsWith(81), [], foldsOf([], ['stale']));
		expect(items).toHaveLength(1 + 81 + 1);
		expect(items.at(-1)).toMatchObject({ type: 'more', isExpanded: true });
	});

	it('with a limit, so many rows of all are shown, and a section without any is left out', () => {
		const items = listItemsOf(sectionsWith(30, 2), [], { ...foldsOf(), limitOf: (section) => (section === 'stale' ? 20 : 0) });
		expect(items).toHaveLength(21);
		expect(items[0]).toMatchObject({ type: 'header', count: 30 });
		expect(items[20]).toMatchObject({ type: 'person', position: 20, setSize: 30 });
	});

	it('no row is hidden behind a row of the same size', () => {
		expect(listItemsOf(sectionsWith(ROWS_SHOWN + 1), [], foldsOf())).toHaveLength(1 + ROWS_SHOWN + 1);
		expect(listItemsOf(sectionsWith(ROWS_SHOWN + 1), [], foldsOf([], ['stale'])).every(({ type }) => type !== 'more')).toBe(true);
	});

	it('two equal problems of a note are two rows', () => {
		const items = listItemsOf(sectionsWith(0), [{ path: 'a.md', problem }, { path: 'a.md', problem }, { path: null, problem }], foldsOf());
		expect(new Set(keysOf(items)).size).toBe(4);
	});

	it('a row knows its header', () => {
		const items = listItemsOf(sectionsWith(2, 2), [], foldsOf());
		expect(keysOf(items).indexOf('header:fresh')).toBe(headerIndexOf(items, items.length - 1));
	});
});

describe('what stays where it is', () => {
	const before = listItemsOf(sectionsWith(6), [], foldsOf());
	const fromTop = (index: number): number => index * 40 - 60;

	it('is the first row in sight', () => {
		expect(landingOf(before, anchorsOf(before, null, fromTop, 400))).toEqual({ index: 2, fromTop: 20 });
	});

	it('is the row under the pointer before that', () => {
		expect(landingOf(before, anchorsOf(before, 'People/S003.md', fromTop, 400))).toEqual({ index: 4, fromTop: 100 });
	});

	it('is the next row where the first one is gone', () => {
		const after = before.filter(({ key }) => key !== 'People/S001.md');
		expect(landingOf(after, anchorsOf(before, null, fromTop, 400))).toEqual({ index: 2, fromTop: 60 });
	});

	it('is not a row that went to another section', () => {
		const after = before.map((item): ListItem => (item.key === 'People/S001.md' ? { ...item, section: 'fresh' } : item));
		expect(landingOf(after, anchorsOf(before, 'People/S001.md', fromTop, 400))).toEqual({ index: 3, fromTop: 60 });
	});

	it('is nothing where nothing is left', () => expect(landingOf([], anchorsOf(before, null, fromTop, 400))).toBeNull());
});
