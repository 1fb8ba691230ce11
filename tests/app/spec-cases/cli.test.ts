// §10: the commands, their parameters, formats and errors.
import { describe, expect, test } from 'vitest';
import { openVault, runCli, type Params } from '../run-cli';
import { lines, note, testCases, TODAY, type PersonAnswer, type StaleRow } from './spec-case';

// As of 30 April: Ada 36 of 14 days, Bob 60 of 45, Cleo nothing on record, Dan due today, Eve fresh, Fay resting, Gus snoozed, Hal unplaced.
const FILES = {
	'People/Ada.md': note(['last-contact: 2026-03-25', 'contact-frequency: 14', 'aliases: [Countess]']),
	'People/Bob.md': note(['circle: industry', 'role: [mentor, peer]', 'last-deposit: 2026-03-01']),
	'People/Cleo.md': note(['circle: growth', 'role: connector']),
	'People/Dan.md': note(['circle: industry', 'cadence: 30', 'last-deposit: 2026-03-31']),
	'People/Eve.md': note(['role: mentor', 'last-deposit: 2026-04-20']),
	'People/Fay.md': note(['circle: industry', 'resting: true']),
	'People/Gus.md': note(['circle: industry', 'snooze-until: 2026-06-01', 'last-deposit: 2026-01-01']),
	'People/Hal.md': '',
	'Notes/Book.md': lines('A book.'),
};
const ada: StaleRow = {
	path: 'People/Ada.md', name: 'Ada', circle: null, roles: [], status: 'stale', since: '2026-03-25', basis: 'contact', daysSince: 36, cadence: '14d', due: '2026-04-08', daysOver: 22,
	attention: 36 / 14, reasons: ['22 days over', 'no deposit yet'],
};

async function names(params: Params, command = 'rapport:stale'): Promise<readonly string[]> {
	return ((await runCli(FILES, command, { format: 'json', today: TODAY, ...params })) as readonly StaleRow[]).map((row) => row.name);
}

describe('§10 rapport:stale', () => {
	test('§10 the issue\'s example, key by key', async () => {
		const answer = (await runCli({ 'People/Ada.md': FILES['People/Ada.md'] }, 'rapport:stale', { format: 'json', today: TODAY })) as readonly StaleRow[];
		expect(answer).toHaveLength(1);
		const [row] = answer;
		// All keys and no other; attention may be rounded to hundredths.
		expect(row).toEqual({ ...ada, attention: row?.attention });
		expect(Math.abs((row?.attention ?? 0) - 36 / 14)).toBeLessThan(0.006);
	});

	test('§10 someone with nothing on record, key by key', async () => {
		const [row] = (await runCli({ 'People/Cleo.md': note('circle: growth') }, 'rapport:stale', { format: 'json', today: TODAY })) as readonly StaleRow[];
		expect(row).toEqual({ path: 'People/Cleo.md', name: 'Cleo', circle: 'growth', roles: [], status: 'never', since: null, basis: 'none', daysSince: null, cadence: '90d', due: null, daysOver: null, attention: 1, reasons: ['nothing on record'] });
	});

	// Attention: Ada 36 ÷ 14 = 2.571; Cleo 1 × 1.5; Bob 60 ÷ 45 = 1.333 (the shorter of mentor and peer); Dan 30 ÷ 30 = 1; Eve 10 ÷ 45; the others 0, by name.
	test.each<readonly [params: Params, expected: readonly string[]]>([
		[{}, ['Ada', 'Cleo', 'Bob', 'Dan']],
		[{ status: 'all' }, ['Ada', 'Cleo', 'Bob', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal']],
		[{ status: 'stale' }, ['Ada', 'Bob']],
		[{ status: 'due' }, ['Dan']],
		[{ status: 'never' }, ['Cleo']],
		[{ status: 'fresh' }, ['Eve']],
		[{ status: 'resting' }, ['Fay']],
		[{ status: 'snoozed' }, ['Gus']],
		[{ status: 'unplaced' }, ['Hal']],
		[{ status: 'never,stale' }, ['Ada', 'Cleo', 'Bob']],
		[{ circle: 'industry' }, ['Bob', 'Dan']],
		[{ circle: 'industry', status: 'all' }, ['Bob', 'Dan', 'Fay', 'Gus']],
		[{ circle: 'organisation' }, []],
		[{ circle: 'Organization;INDUSTRY' }, ['Bob', 'Dan']],
		[{ role: 'mentor' }, ['Bob']],
		[{ role: 'mentor', status: 'all' }, ['Bob', 'Eve']],
		[{ role: 'mentor', circle: 'industry', status: 'all' }, ['Bob']],
		[{ limit: '2' }, ['Ada', 'Cleo']],
		[{ limit: '1', status: 'all', circle: 'industry' }, ['Bob']],
		[{ limit: '99' }, ['Ada', 'Cleo', 'Bob', 'Dan']],
	])('§10 %j answers %j', async (params, expected) => {
		expect(await names(params)).toEqual(expected);
		expect(await names(params, 'rapport')).toEqual(expected);
	});

	test('§10 without people the answer is an empty list', async () => {
		expect(await runCli({ 'Notes/Book.md': 'A book.\n' }, 'rapport:stale', { format: 'json', today: TODAY })).toEqual([]);
		expect(await runCli({}, 'rapport:stale', { format: 'json', today: TODAY })).toEqual([]);
	});

	test('§10 today moves everything that depends on it', async () => {
		// On 26 March Ada is fresh (1 of 14 days; w = 3, due from day 11) and Bob, 25 of 45 days gone, too (w = 9, due from day 36);
		// Dan's deposit of 31 March is still to come: nothing on record.
		const answer = (await runCli(FILES, 'rapport:stale', { format: 'json', today: '2026-03-26', status: 'all' })) as readonly StaleRow[];
		expect(Object.fromEntries(answer.map((row) => [row.name, row.status]))).toEqual({ Ada: 'fresh', Bob: 'fresh', Cleo: 'never', Dan: 'never', Eve: 'never', Fay: 'resting', Gus: 'snoozed', Hal: 'unplaced' });
	});

	test('§10 the order of answers is that of their attention', async () => {
		const answer = (await runCli(FILES, 'rapport:stale', { format: 'json', today: TODAY, status: 'all' })) as readonly StaleRow[];
		expect(answer).toHaveLength(8);
		for (const [at, row] of answer.entries()) expect(row.attention).toBeLessThanOrEqual(answer[at - 1]?.attention ?? Infinity);
	});

	test('§10 total prints the count, of what was asked for', async () => {
		const vault = await openVault(FILES);
		expect((await vault.text('rapport:stale', { total: 'true', today: TODAY })).trim()).toBe('4');
		expect((await vault.text('rapport:stale', { total: 'true', today: TODAY, status: 'all' })).trim()).toBe('8');
		expect((await vault.text('rapport:stale', { total: 'true', today: TODAY, circle: 'industry' })).trim()).toBe('2');
	});

	test('§10 text names everybody on the list in order, and is the default', async () => {
		const vault = await openVault(FILES);
		const text = await vault.text('rapport:stale', { today: TODAY });
		expect(await vault.text('rapport:stale', { today: TODAY, format: 'text' })).toBe(text);
		const places = ['Ada', 'Cleo', 'Bob', 'Dan'].map((name) => text.indexOf(name));
		expect(places.every((place) => place >= 0)).toBe(true);
		expect([...places].sort((a, b) => a - b)).toEqual(places);
		expect(text).toContain('22 days over');
		expect(text).not.toContain('Fay');
		expect(text.startsWith('Error: ')).toBe(false);
	});

	test('§10 tsv has a line for each, with tabs, and all lines of one width', async () => {
		const vault = await openVault({ ...FILES, 'People/Tab.md': note(['circle: growth', 'aliases: ["a\\tb"]']) });
		const rows = (await vault.text('rapport:stale', { today: TODAY, format: 'tsv' })).replace(/\n+$/, '').split('\n');
		const paths = ['People/Ada.md', 'People/Cleo.md', 'People/Bob.md', 'People/Dan.md', 'People/Tab.md'];
		for (const path of paths) expect(rows.filter((row) => row.split('\t').includes(path)), path).toHaveLength(1);
		expect(new Set(rows.map((row) => row.split('\t').length)).size).toBe(1);
		expect(rows.length - paths.length).toBeLessThanOrEqual(1);
	});

	test('§10 the same question gives the same answer', async () => {
		const vault = await openVault(FILES);
		const first = await vault.text('rapport:stale', { today: TODAY, format: 'json', status: 'all' });
		expect(await vault.text('rapport:stale', { today: TODAY, format: 'json', status: 'all' })).toBe(first);
		// Another day in between leaves nothing behind.
		await vault.text('rapport:stale', { today: '2030-01-01', format: 'json' });
		expect(await vault.text('rapport:stale', { today: TODAY, format: 'json', status: 'all' })).toBe(first);
	});
});

describe('§10 rapport:person', () => {
	const files = { ...FILES, '2026-04-29.md': lines('- [ ] #deposit [[Bob]] send the slides', '- #intro/received [[Bob]] introduced me to [[Cleo]]') };

	test('§10 the stale row and what belongs to the person', async () => {
		const vault = await openVault(files);
		const person = (await vault.json('rapport:person', { person: 'Bob', today: TODAY })) as PersonAnswer;
		const row = ((await vault.json('rapport:stale', { status: 'all', today: TODAY })) as readonly StaleRow[]).find(({ name }) => name === 'Bob');
		expect(row).toBeDefined();
		expect(person).toMatchObject({ ...row });
		expect(Object.keys(person).sort()).toEqual([...Object.keys(row ?? {}), 'account', 'introducedBy', 'reach', 'nextStep', 'promises', 'timeline'].sort());
		expect(person.account).toMatchObject({ given: 0, asked: 0, received: 1, lastDeposit: null, lastAsk: null, lastReceived: '2026-04-29', depositsSinceLastAsk: 0, standing: 'building' });
		expect(person.reach).toEqual({ direct: 1, total: 1 });
		expect(person.introducedBy).toEqual([]);
		expect(person.nextStep).toBeNull();
		expect(person.promises).toHaveLength(1);
		expect(Object.keys(person.promises[0] ?? {}).sort()).toEqual(['due', 'line', 'path', 'text']);
		const received = person.timeline.find((entry) => entry.kind === 'received');
		expect(Object.keys(received ?? {}).sort()).toEqual(['day', 'kind', 'line', 'path', 'text', 'way']);
		expect(received).toMatchObject({ day: '2026-04-29', way: 'introduction', path: '2026-04-29.md' });
		expect(received?.text).toContain('introduced me to');
	});

	test('§2 a person is found by alias', async () => {
		expect(await runCli(files, 'rapport:person', { person: 'Countess', format: 'json', today: TODAY })).toMatchObject({ path: 'People/Ada.md' });
	});

	test('§10 a person of any status can be asked for', async () => {
		const vault = await openVault(files);
		for (const [person, status] of [['Fay', 'resting'], ['Gus', 'snoozed'], ['Hal', 'unplaced'], ['Eve', 'fresh']] as const) {
			expect(await vault.json('rapport:person', { person, today: TODAY })).toMatchObject({ name: person, status });
		}
	});

	test('§10 text tells the same in words', async () => {
		const text = (await runCli(files, 'rapport:person', { person: 'Bob', today: TODAY })) as string;
		expect(text).toContain('Bob');
		expect(text).toContain('send the slides');
		expect(text).toContain('building');
	});
});

describe('§10 errors', () => {
	test.each<readonly [command: string, params: Params]>([
		['rapport:stale', { today: 'tomorrow' }],
		['rapport:stale', { today: '2026-02-30' }],
		['rapport:stale', { today: '2026-13-01', format: 'json' }],
		['rapport', { today: 'yesterday' }],
		['rapport:problems', { today: 'x' }],
		['rapport:person', {}],
		['rapport:person', { person: '' }],
		['rapport:person', { person: 'Nobody Here' }],
		['rapport:person', { person: 'Nobody Here', format: 'tsv' }],
		['rapport:person', { person: 'constructor' }],
		['rapport:person', { person: '__proto__' }],
		['rapport:person', { person: 'Book' }],
	])('§10 %s %j is an error in words', async (command, params) => {
		const text = await (await openVault(FILES)).text(command, params);
		expect(text).toMatch(/^Error: \S/);
		expect(text).not.toMatch(/undefined|\[object|NaN| at .*:\d+:\d+/);
	});
});

describe('§10 a fault in one place stays there', () => {
	testCases([{
		name: '§10 a vault of odd notes answers for all of them',
		files: { ...FILES, 'People/Broken.md': note('a: b: c'), 'People/Huge.md': `---\ncircle: growth\n---\n${'- 2026-04-20 #deposit x\n'.repeat(2000)}`, 'People/Binary.md': 'a\u0000b\uFFFD\n' },
		rows: { 'People/Ada.md': { status: 'stale' }, 'People/Broken.md': { status: 'unplaced' }, 'People/Huge.md': { since: '2026-04-20' }, 'People/Binary.md': { status: 'unplaced' } },
		persons: { Huge: { account: { given: 2000 } } },
	}]);
});
