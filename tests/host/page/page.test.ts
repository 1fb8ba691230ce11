import { expect, test } from 'vitest';
import { localDay } from '../../../scripts/local-day';
import { editsBetween, withEdits } from './edits';
import { treeOf } from './file-tree';
import { readPageOptions } from './page-options';

test('edits made again to the served vault give the edited vault', () => {
	const served = { 'A.md': 'a', 'B.md': 'b', 'C.md': 'c' };
	const edited = { 'A.md': 'a', 'B.md': 'changed', 'New/D.md': 'd' };
	expect(withEdits(served, editsBetween(served, edited))).toEqual(edited);
	expect(editsBetween(served, edited)).toEqual({ 'B.md': 'changed', 'C.md': null, 'New/D.md': 'd' });
});

test('folders come before notes, numbers in names count as numbers', () => {
	const root = treeOf(['README.md', 'People/Ada.md', 'Daily/10.md', 'Daily/9.md', 'Daily/2026/1.md']);
	expect(root.folders.map(({ name }) => name)).toEqual(['Daily', 'People']);
	expect(root.notes.map(({ name }) => name)).toEqual(['README']);
	expect(root.folders[0]?.notes.map(({ name }) => name)).toEqual(['9', '10']);
	expect(root.folders[0]?.folders[0]?.path).toBe('Daily/2026');
});

test('the page\'s address sets theme, phone, language, pane width, vault and clock', () => {
	const options = readPageOptions('?theme=dark&phone=1&lang=de&pane=300&vault=demo&now=2026-04-30T23:59', false);
	expect(options).toMatchObject({ isDark: true, isPhone: true, language: 'de', pane: 300, vault: 'demo' });
	expect(options.now && localDay(options.now)).toBe('2026-04-30');
});

test('an address that says nothing, or nonsense, gives the usual page', () => {
	const usual = { isDark: true, isPhone: false, language: 'en', pane: 320, vault: null, now: null };
	expect(readPageOptions('', true)).toEqual(usual);
	expect(readPageOptions('?pane=wide&lang=x&vault=x&now=later', true)).toEqual(usual);
});
