import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../scripts/bench/calendar';
import { EDIT_KINDS, EditStream } from '../../scripts/bench/edits';
import { Floor } from '../../scripts/bench/floor';
import { referenceRows } from '../../scripts/bench/reference';
import { LAST_DAY, makeVault, SIZES, type Vault } from '../../scripts/bench/vault';

let vault: Vault;
beforeAll(() => {
	vault = makeVault(SIZES.S);
});

describe('the floor', () => {
	it.each([
		['the last day', LAST_DAY],
		['a month later', '2026-12-01'],
		['the last day of a year', '2025-12-31'],
		['the first day of a year', '2026-01-01'],
		['the last of February', '2025-02-28'],
		['a leap day', '2024-02-29'],
		['the last of a short month', '2026-09-30'],
		['a leap day to come', '2028-02-29'],
	])('gives the true order on %s', (_when, text) => {
		const today = dayOf(text);
		const rows = referenceRows(vault.facts.values(), today);
		const floor = new Floor(vault.notes.values(), today);
		expect(floor.count).toBe(SIZES.S.people);
		expect(rows.filter(({ path, attention }) => floor.attentionOf(path) !== attention)).toEqual([]);
		expect(floor.top(floor.count)).toEqual(rows.map(({ path }) => path));
	});

	it('gives the order of a day whatever day it was ranked for before', () => {
		const today = dayOf('2026-03-31');
		const floor = new Floor(vault.notes.values(), dayOf('2024-02-29'));
		floor.rank(today);
		expect(floor.top(floor.count)).toEqual(new Floor(vault.notes.values(), today).top(floor.count));
	});

	it('stays true while properties and lines change one at a time', () => {
		const edits = new EditStream(vault, 11);
		const floor = new Floor(vault.notes.values(), vault.lastDay);
		for (let round = 0; round < 400; round++) {
			const { kind, note } = edits.next(EDIT_KINDS[round % 4]);
			if (note === null) throw new Error('These edits leave the note.');
			if (kind === 'property changed') floor.changePerson(note);
			else floor.changeLines(note);
			if (round % 80 === 79) {
				const rows = referenceRows(edits.facts.values(), vault.lastDay);
				expect(floor.top(floor.count)).toEqual(rows.map(({ path }) => path));
			}
		}
	});

	it('is true again when rebuilt after edits of all kinds', () => {
		const edits = new EditStream(vault, 12);
		for (let round = 0; round < 600; round++) edits.next();
		const floor = new Floor(edits.notes.values(), vault.lastDay);
		const rows = referenceRows(edits.facts.values(), vault.lastDay);
		expect(floor.top(floor.count)).toEqual(rows.map(({ path }) => path));
	});
});
