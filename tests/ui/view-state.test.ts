import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/sections';
import { filterInForce, isMenuUsed, isNarrowed, readFilter, toggled } from '../../src/ui/filter-state';
import { Folds, readFolded } from '../../src/ui/folds';
import { listKeyOf } from '../../src/ui/list-keys';
import type { Keystroke } from '../../src/ui/list-keys';
import { messageOf } from '../../src/ui/message';
import { propertyLineIn } from '../../src/vault/property-line';
import { sectionsOf } from '../../src/domain/sections';
import { TestVault } from '../domain/vault-of';

describe('the saved filter', () => {
	it('is read back', () => {
		const filter = { search: 'ada', circles: ['growth', ''], roles: ['peer'], sort: 'days' } as const;
		expect(readFilter({ ...filter, other: 1 })).toEqual(filter);
	});

	it.each([null, undefined, 'x', 7, [], { search: 4, circles: 'growth', roles: [1, null], sort: 'size' }])('counts as none where it cannot be read: %j', (state) => {
		expect(readFilter(state)).toEqual(NO_FILTER);
	});

	it('leaves somebody out by search, circle or role, not by order', () => {
		expect([isNarrowed(NO_FILTER), isNarrowed({ ...NO_FILTER, sort: 'name' }), isNarrowed({ ...NO_FILTER, search: ' ' }), isNarrowed({ ...NO_FILTER, roles: ['peer'] })]).toEqual([false, false, false, true]);
		expect([isMenuUsed({ ...NO_FILTER, circles: ['growth'] }), isMenuUsed({ ...NO_FILTER, circles: [''] }), isMenuUsed({ ...NO_FILTER, sort: 'name' })]).toEqual([false, true, true]);
	});

	it('is not by account while the ledger is hidden', () => {
		const filter = { ...NO_FILTER, sort: 'account' } as const;
		expect([filterInForce(filter, false), filterInForce(filter, true), filterInForce({ ...NO_FILTER, sort: 'days' }, true).sort]).toEqual([filter, NO_FILTER, 'days']);
	});

	it('takes a circle in and out', () => expect([toggled(['a'], 'b'), toggled(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']]));
});

describe('folded sections', () => {
	function storage(stored: unknown): { value: unknown; folds: Folds } {
		const kept = { value: stored };
		const folds = new Folds({ loadLocalStorage: () => kept.value, saveLocalStorage: (_key, value) => { kept.value = value; } });
		return Object.assign(kept, { folds });
	}

	it('are the quiet ones at first', () => {
		const { folds } = storage(null);
		expect([folds.isFolded('stale'), folds.isFolded('fresh'), folds.isFolded('problems')]).toEqual([false, true, true]);
	});

	it('are kept on the device', () => {
		const kept = storage(null);
		kept.folds.fold('stale', true);
		kept.folds.fold('fresh', false);
		expect(kept.value).toEqual(['leftAlone', 'unplaced', 'problems', 'stale']);
		expect(storage(kept.value).folds.isFolded('stale')).toBe(true);
	});

	it('stand open while somebody is searched for, and are folded again afterwards', () => {
		const { folds } = storage(null);
		folds.search(true);
		expect(folds.isFolded('fresh')).toBe(false);
		folds.fold('stale', true);
		folds.search(false);
		expect([folds.isFolded('fresh'), folds.isFolded('stale')]).toEqual([true, false]);
	});

	it('what was stored by somebody else is no list of sections', () => expect([readFolded({}), readFolded('stale'), [...(readFolded(['stale', 7, 'x']) ?? [])]]).toEqual([null, null, ['stale']]));
});

describe('keys', () => {
	function key(name: string, held: Partial<Keystroke> = {}, isRightToLeft = false): string | null {
		return listKeyOf({ key: name, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, isRightToLeft);
	}

	it('open with any modifier, as a click does', () => expect([key('Enter'), key('Enter', { ctrlKey: true }), key('Enter', { metaKey: true, altKey: true })]).toEqual(['open', 'open', 'open']));
	it('with modifiers are left to others', () => expect([key('ArrowDown', { ctrlKey: true }), key('PageUp', { shiftKey: true }), key('x', { ctrlKey: true }), key('q'), key(' ', { altKey: true })]).toEqual([null, null, null, null, null]));
	it('choose as in any list: one, up to the mark, row by row, all of a section, nobody', () => {
		const shift = { shiftKey: true };
		expect([key(' ', { ctrlKey: true }), key(' ', shift), key('ArrowUp', shift), key('ArrowDown', shift), key('Home', shift), key('End', shift), key('a', { ctrlKey: true }), key('a', { metaKey: true }), key('Escape')])
			.toEqual(['choose', 'choose-to', 'choose-up', 'choose-down', 'choose-first', 'choose-last', 'choose-all', 'choose-all', 'clear']);
	});
	it('lead into a section towards the end of the line', () => expect([key('ArrowRight'), key('ArrowRight', {}, true), key('ArrowLeft'), key('ArrowLeft', {}, true)]).toEqual(['in', 'out', 'out', 'in']));
	it('change what a note says of a person', () => expect(['l', 's', 'r', 'c', 'o', 'p', 'n'].map((name) => key(name))).toEqual(['log', 'snooze', 'rest', 'cadence', 'placing', 'priority', 'next-step']));
	it('do what was promised', () => expect(key('x')).toBe('finish'));
	it('show the menu', () => expect([key('F10', { shiftKey: true }), key('F10'), key('ContextMenu')]).toEqual(['menu', null, 'menu']));
});

describe('what the view says', () => {
	function typeOf(files: Readonly<Record<string, string>>, filter = NO_FILTER): string | null {
		const vault = new TestVault(files);
		const board = vault.board('2026-04-30');
		return messageOf(sectionsOf(board, filter, vault.rules), vault.network.people.size, isNarrowed(filter), board)?.type ?? null;
	}

	it('where nobody was found', () => expect(typeOf({ 'a.md': '' })).toBe('no-people'));
	it('where nobody is placed', () => expect(typeOf({ 'People/Ada.md': '' })).toBe('none-placed'));
	it('where nobody matches', () => expect(typeOf({ 'People/Ada.md': '' }, { ...NO_FILTER, search: 'x' })).toBe('nobody-matches'));
	it('where everybody is fresh', () => expect(typeOf({ 'People/Ada.md': '---\nlast-deposit: 2026-04-29\n---\n' })).toBe('quiet'));
	it('nothing where somebody is stale', () => expect(typeOf({ 'People/Ada.md': '---\nlast-deposit: 2020-04-29\n---\n' })).toBeNull());

	it('names who is due next', () => {
		const vault = new TestVault({ 'People/Ada.md': '---\nlast-deposit: 2026-04-29\n---\n', 'People/Bo.md': '---\nlast-deposit: 2026-04-20\n---\n' });
		const board = vault.board('2026-04-30');
		expect(messageOf(sectionsOf(board, NO_FILTER, vault.rules), 2, false, board)).toMatchObject({ next: { name: 'Bo' } });
	});
});

describe('the line of a property', () => {
	it('is found as it is written', () => {
		const text = '---\r\n# x: 1\r\nRole: peer\r\n"last contact": 1\r\n---\r\ncircle: no\r\n';
		expect([propertyLineIn(text, 'Role'), propertyLineIn(text, 'last contact'), propertyLineIn(text, 'circle'), propertyLineIn('circle: x', 'circle')]).toEqual([2, 3, null, null]);
	});
});
