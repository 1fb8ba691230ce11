import type { CachedMetadata } from 'obsidian';
import { beforeAll, describe, expect, it } from 'vitest';
import { addMonths, dayOf, textOfDay, yearOfDay } from '../../scripts/bench/calendar';
import { EDIT_KINDS, EditStream } from '../../scripts/bench/edits';
import { NAME_COUNT, personName } from '../../scripts/bench/names';
import { referenceRows, type Status } from '../../scripts/bench/reference';
import { makeVault, SIZES, type Vault } from '../../scripts/bench/vault';
import type { VaultNote } from '../../scripts/bench/writer';
import { parseMetadata } from '../host/core/metadata/parse';

let vault: Vault;
beforeAll(() => {
	vault = makeVault(SIZES.S);
});

describe('a synthetic vault', () => {
	it('is the same each time it is made', () => {
		expect([...makeVault(SIZES.S).notes.values()]).toEqual([...vault.notes.values()]);
	});

	it('is another with another seed', () => {
		expect([...makeVault({ ...SIZES.S, seed: 2 }).notes.keys()]).not.toEqual([...vault.notes.keys()]);
	});

	it('has the people, days and lines that its size says', () => {
		const facts = [...vault.facts.values()];
		const daily = facts.filter(({ sort }) => sort === 'daily');
		const lines = daily.flatMap(({ pieces }) => pieces.filter(({ piece }) => piece === 'touchpoint'));
		expect(facts.filter(({ sort }) => sort === 'person')).toHaveLength(1_000);
		expect(daily).toHaveLength(1_000);
		expect(lines).toHaveLength(3_000);
	});

	it('calls no two people the same but on purpose', () => {
		expect(new Set(Array.from({ length: NAME_COUNT }, (_, number) => personName(number))).size).toBe(NAME_COUNT);
		expect(vault.everybody.filter(({ isNamesake }) => isNamesake)).toHaveLength(6);
	});

	it('holds one person note in five in a foreign shape', () => {
		const foreign = vault.everybody.filter(({ shape }) => shape !== 'own').length;
		expect(foreign).toBeGreaterThan(150);
		expect(foreign).toBeLessThan(250);
	});

	it('knows people of every status', () => {
		const statuses = new Set(referenceRows(vault.facts.values(), vault.lastDay).map(({ status }) => status));
		expect(statuses).toEqual(new Set<Status>(['resting', 'snoozed', 'unplaced', 'never', 'stale', 'due', 'fresh']));
	});

	it('gives the cache that the stand-in reads from the text', () => {
		for (const note of vault.notes.values()) expectCacheOfText(note);
	});
});

describe('edits', () => {
	it('are the same each time', () => {
		const [first, second] = [new EditStream(vault, 3), new EditStream(vault, 3)];
		for (let round = 0; round < 100; round++) expect(first.next()).toEqual(second.next());
	});

	it('leave the vault that they started from as it was', () => {
		const before = new Map(vault.notes);
		const edits = new EditStream(vault, 4);
		for (let round = 0; round < 100; round++) edits.next();
		expect(vault.notes).toEqual(before);
	});

	it.each(EDIT_KINDS)('keep text, cache and facts in step: %s', (kind) => {
		const edits = new EditStream(vault, 5);
		for (let round = 0; round < 50; round++) {
			const { path, oldPath, note } = edits.next(kind);
			expect(edits.notes.get(path) ?? null).toBe(note);
			expect(edits.facts.has(path)).toBe(note !== null);
			if (oldPath !== undefined) expect(edits.facts.has(oldPath) || edits.notes.has(oldPath)).toBe(false);
			if (note !== null) expectCacheOfText(note);
		}
	});

	it('add, take and move one line each', () => {
		const edits = new EditStream(vault, 6);
		const lengthOf = (text: string | undefined): number => text?.split('\n').length ?? 0;
		for (const [kind, more] of [['line added', 1], ['line moved', 0]] as const) {
			const before = new Map(edits.notes);
			const { path, note } = edits.next(kind);
			expect(lengthOf(note?.text) - lengthOf(before.get(path)?.text)).toBe(more);
		}
	});
});

describe('the reference', () => {
	it('counts months by the calendar', () => {
		expect(textOfDay(addMonths(dayOf('2026-01-31'), 1))).toBe('2026-02-28');
		expect(textOfDay(addMonths(dayOf('2024-01-31'), 1))).toBe('2024-02-29');
		expect(textOfDay(addMonths(dayOf('2024-02-29'), 12))).toBe('2025-02-28');
		expect(textOfDay(addMonths(dayOf('2025-11-30'), 3))).toBe('2026-02-28');
		expect(yearOfDay(dayOf('2025-12-31'))).toBe(2025);
	});

	it('is not moved by a promise, a mention or a future line', () => {
		const ada = { sort: 'person', path: 'People/Ada.md', pieces: [], properties: [{ key: 'circle', value: 'growth', means: { is: 'circle', circle: 'growth' } }] } as const;
		const people = [{ target: 'Ada', written: '[[Ada]]' }];
		const line = { kind: 'deposit', tag: '#deposit', people, text: 'slides' } as const;
		const daily = { sort: 'daily', path: 'Daily/2026-03-05.md', properties: [] } as const;
		const promised = { ...daily, pieces: [{ piece: 'touchpoint', line: { ...line, mark: ' ' } }, { piece: 'item', text: '[[Ada]]' }] } as const;
		const given = { ...daily, pieces: [{ piece: 'touchpoint', line }] } as const;
		const [promise] = referenceRows([ada, promised], dayOf('2026-03-06'));
		expect(promise).toMatchObject({ status: 'never', basis: 'none', attention: 1, reasons: ['promise open', 'nothing on record'] });
		expect(referenceRows([ada, given], dayOf('2026-03-04'))[0]).toMatchObject({ status: 'never' });
		const [gift] = referenceRows([ada, given], dayOf('2026-05-31'));
		expect(gift).toMatchObject({ status: 'due', since: '2026-03-05', due: '2026-06-03', daysOver: -3, daysSince: 87, reasons: ['due in 3 days'] });
	});
});

/** What the order is read from must be the same, to the column. */
function expectCacheOfText({ path, text, cache }: VaultNote): void {
	expect({ path, ...comparable(cache) }, text).toEqual({ path, ...comparable(parseMetadata(text)) });
}

function comparable(cache: CachedMetadata): object {
	const { frontmatter, frontmatterPosition, frontmatterLinks = [], links = [], embeds = [], tags = [], headings = [], sections = [], listItems = [] } = cache;
	return { frontmatter, frontmatterPosition, frontmatterLinks, links, embeds, tags, headings, sections, listItems };
}
