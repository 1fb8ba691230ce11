import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/domain/account';
import type { Account } from '../../src/domain/account';
import { addMonths, formatDay } from '../../src/domain/day';
import type { Rules } from '../../src/domain/rules';
import { fc, runs } from '../property';
import { day, TestVault } from './vault-of';

const ADA = 'People/Ada.md';

/** Ada's account after these items in her own note. */
function accountAfter(items: readonly string[], today: string, rules: Partial<Rules> = {}, properties = ''): Account {
	const vault = new TestVault({ [ADA]: `---\n${properties}\n---\n${items.map((item) => `- ${item}\n`).join('')}` }, rules);
	return accountOf(vault.person(ADA), day(today), vault.rules);
}

describe('the window', () => {
	// Worked by hand: the first day that counts, and the last that does not.
	it.each([
		['2026-04-30', 12, '2025-05-01', '2025-04-30'],
		['2026-03-31', 1, '2026-03-01', '2026-02-28'],
		['2024-03-31', 1, '2024-03-01', '2024-02-29'],
		['2026-03-28', 1, '2026-03-01', '2026-02-28'],
		['2025-02-28', 12, '2024-02-29', '2024-02-28'],
		['2024-02-29', 12, '2023-03-01', '2023-02-28'],
		['2026-01-01', 12, '2025-01-02', '2025-01-01'],
		['2026-05-31', 3, '2026-03-01', '2026-02-28'],
	])('of %s over %i months begins on %s, the day after %s', (today, accountWindowMonths, first, before) => {
		expect(accountAfter([`${first} #deposit a`, `${before} #deposit b`], today, { accountWindowMonths }).given).toBe(1);
		expect(accountAfter([`${before} #deposit b`], today, { accountWindowMonths })).toMatchObject({ given: 0, standing: 'no history', lastDeposit: day(before) });
	});

	it('ends today: tomorrow counts nowhere', () => {
		expect(accountAfter(['2026-04-30 #deposit a', '2026-05-01 #deposit b', '2026-05-01 #ask c', '2026-05-01 #received d'], '2026-04-30'))
			.toEqual({ given: 1, asked: 0, received: 0, lastDeposit: day('2026-04-30'), lastAsk: null, lastReceived: null, depositsSinceLastAsk: 1, standing: 'building' });
	});

	it('works in the first years there are', () => {
		expect(accountAfter(['0001-01-01 #deposit a'], '0001-03-01')).toMatchObject({ given: 1, standing: 'building' });
	});
});

describe('what counts', () => {
	it('an introduction made is given, one received is received', () => {
		const vault = new TestVault({
			[ADA]: '', 'People/Bob.md': '',
			'Daily/2026-04-01.md': '- #intro [[Ada]] [[Bob]] both work on proofs\n- #intro/received [[Ada]] led me to [[Bob]]',
		});
		const today = day('2026-04-30');
		expect(accountOf(vault.person(ADA), today, vault.rules)).toMatchObject({ given: 1, asked: 0, received: 1, lastReceived: day('2026-04-01') });
		expect(accountOf(vault.person('People/Bob.md'), today, vault.rules)).toMatchObject({ given: 1, asked: 0, received: 0, lastReceived: null });
	});

	it('having met, having been seen, promises and contact are no history', () => {
		const vault = new TestVault({ [ADA]: '---\nlast-deposit: 2026-04-02\nlast-contact: 2026-04-03\n---\n- [ ] 2026-04-01 #deposit promised\n- [ ] 2026-04-01 #ask planned\n- 2026-04-01 #met for coffee\n- 2026-04-01 #visibility/talk saw mine\n\n### 2026-04-01 — Email' });
		expect(accountOf(vault.person(ADA), day('2026-04-30'), vault.rules))
			.toEqual({ given: 0, asked: 0, received: 0, lastDeposit: null, lastAsk: null, lastReceived: null, depositsSinceLastAsk: 0, standing: 'no history' });
	});

	it('only later days than the last ask are since it', () => {
		expect(accountAfter(['2026-03-01 #deposit a', '2026-03-02 #ask b', '2026-03-02 #deposit c', '2026-03-03 #deposit d'], '2026-04-30'))
			.toMatchObject({ given: 3, asked: 1, depositsSinceLastAsk: 1, standing: 'building' });
	});

	it('an ask before the window is the last ask, and takes nothing from what was given since', () => {
		expect(accountAfter(['2025-04-30 #ask a', '2026-03-02 #deposit b', '2026-03-03 #deposit c'], '2026-04-30'))
			.toMatchObject({ asked: 0, lastAsk: day('2025-04-30'), depositsSinceLastAsk: 2, standing: 'in credit' });
	});
});

describe('the standing', () => {
	const gives = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `2026-04-${10 + index} #deposit ${index}`);

	it('takes two gives for credit, and three with a senior person', () => {
		expect([1, 2, 3].map((count) => accountAfter(gives(count), '2026-04-30').standing)).toEqual(['building', 'in credit', 'in credit']);
		expect([1, 2, 3].map((count) => accountAfter(gives(count), '2026-04-30', {}, 'senior: true').standing)).toEqual(['building', 'building', 'in credit']);
	});

	it('is overdrawn with more asks than gives, before credit is looked at', () => {
		// Three asks early, two gives later: enough since the last ask, and still more asked than given.
		const items = ['2026-01-01 #ask a', '2026-01-02 #ask b', '2026-01-03 #ask c', ...gives(2)];
		expect(accountAfter(items, '2026-04-30')).toMatchObject({ given: 2, asked: 3, depositsSinceLastAsk: 2, standing: 'overdrawn' });
		expect(accountAfter([...items, ...gives(1)], '2026-04-30').standing).toBe('in credit');
	});

	it('is building where somebody only gave to me', () => {
		expect(accountAfter(['2026-04-01 #received a'], '2026-04-30').standing).toBe('building');
	});
});

describe('any vault', () => {
	/** A line of a daily note, as it is written and as it is to be counted. */
	interface Line { readonly offset: number; readonly tag: string; readonly people: readonly string[]; readonly isPromise: boolean }

	const NAMES = ['Ada', 'Bob', 'Cleo'];
	const line = fc.record<Line>({
		// Around both edges of a window of 12 months, and anywhere.
		offset: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -369, max: -362 }), fc.integer({ min: -800, max: 30 })),
		tag: fc.constantFrom('deposit', 'deposit/thanks', 'ask', 'ask/help', 'received', 'intro', 'intro/received', 'met', 'visibility/talk'),
		people: fc.subarray(NAMES, { minLength: 1 }),
		isPromise: fc.boolean(),
	});

	/** The account as a reader with a pencil would make it: over the lines, by their text alone. */
	function recount(lines: readonly (Line & { readonly on: string })[], name: string, after: string, today: string, enough: number): unknown {
		const mine = lines.filter(({ people, isPromise, on, tag }) => people.includes(name) && !isPromise && on <= today && !(tag === 'intro' && people.length < 2));
		const isGive = ({ tag }: Line): boolean => tag.startsWith('deposit') || tag === 'intro';
		const isAsk = ({ tag }: Line): boolean => tag.startsWith('ask');
		const isReceived = ({ tag, people }: Line): boolean => tag === 'received' || (tag === 'intro/received' && people[0] === name);
		const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;
		const lastOf = (is: (line: Line) => boolean): string | null => latest(mine.filter(is).map(({ on }) => on));
		const within = mine.filter(({ on }) => on > after);
		const [given, asked, received] = [isGive, isAsk, isReceived].map((is) => within.filter(is).length) as [number, number, number];
		const lastAsk = latest(within.filter(isAsk).map(({ on }) => on));
		const since = within.filter((one) => isGive(one) && (lastAsk === null || one.on > lastAsk)).length;
		const standing = given + asked + received === 0 ? 'no history' : asked > given ? 'overdrawn' : since >= enough ? 'in credit' : 'building';
		return { given, asked, received, lastDeposit: lastOf(isGive), lastAsk: lastOf(isAsk), lastReceived: lastOf(isReceived), depositsSinceLastAsk: since, standing };
	}

	it('gives the account that a recount of its lines gives', () => {
		fc.assert(fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 0, max: 1500 }), fc.boolean(), (drawn, past, isSenior) => {
			const today = formatDay((day('2026-03-31') - past) as ReturnType<typeof day>);
			const lines = drawn.map((one) => ({ ...one, on: formatDay((day(today) + one.offset) as ReturnType<typeof day>) }));
			const files: Record<string, string> = Object.fromEntries(NAMES.map((name) => [`People/${name}.md`, isSenior ? '---\nsenior: true\n---\n' : '']));
			for (const { on, tag, people, isPromise } of lines) {
				const path = `Daily/${on}.md`;
				files[path] = `${files[path] ?? ''}- ${isPromise ? '[ ] ' : ''}#${tag} ${people.map((name) => `[[${name}]]`).join(' ')} words\n`;
			}
			const vault = new TestVault(files);
			const after = formatDay(addMonths(day(today), -12));
			for (const name of NAMES) {
				const { lastDeposit, lastAsk, lastReceived, ...rest } = accountOf(vault.person(`People/${name}.md`), day(today), vault.rules);
				const account = { ...rest, lastDeposit: lastDeposit && formatDay(lastDeposit), lastAsk: lastAsk && formatDay(lastAsk), lastReceived: lastReceived && formatDay(lastReceived) };
				expect(account).toEqual(recount(lines, name, after, today, isSenior ? 3 : 2));
			}
		}), runs(60));
	});
});
