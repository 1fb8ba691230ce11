// §9: what could not be read, with its place; one bad note never hides another.
import { describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import { lines, note, PLACED, testCases, TODAY, type ProblemRow, type SpecCase } from './spec-case';

const ADA = 'People/Ada.md';
const BOB = 'People/Bob.md';

// Each cannot be parsed as YAML 1.2.
const broken: readonly (readonly [why: string, source: string])[] = [
	['an @ in front of a list item', 'aliases:\n  - @ada'],
	['two links without a list', 'related: [[A]] [[B]]'],
	['a colon too many', 'title: Ada: the countess'],
	['a tab', '\tcircle: growth'],
	['a key twice', 'circle: growth\ncircle: industry'],
	['an open quote', 'title: "Ada'],
	['an open list', 'tags: [person, friend'],
	['an unknown alias', 'boss: *grace'],
	['a percent sign in front', 'share: %50'],
	['a backtick in front', 'code: `ada`'],
	['an indented key', 'circle: growth\n  role: mentor'],
];

describe('§9 unreadable frontmatter', () => {
	testCases(broken.map(([why, source]): SpecCase => ({
		name: `§9 ${why} is a problem, and the note is still a person of its folder`,
		files: { [ADA]: note(source, '', '- 2026-04-20 #deposit sent it'), [BOB]: note('last-deposit: 2026-04-20'), '2026-04-21.md': lines('- #deposit [[Ada]] sent more') },
		rows: {
			// The lines about her still count, in her note and elsewhere.
			[ADA]: { name: 'Ada', since: '2026-04-21', basis: 'deposit' },
			[BOB]: { since: '2026-04-20', basis: 'deposit' },
		},
		problems: [{ path: ADA }],
		noProblemsIn: [BOB, '2026-04-21.md'],
	})));

	testCases([
		{
			name: '§9 what is never closed is shown by the last line that says something, not by the end of the block',
			files: { [ADA]: note('title: "Ada\n'), [BOB]: note(['circle: growth', 'tags: [person, friend']) },
			problems: [{ path: ADA, line: 2, found: 'title: "Ada' }, { path: BOB, line: 3, found: 'tags: [person, friend' }],
		},
		{
			name: '§9 odd YAML that can be read is no problem',
			files: { 'People/Hash.md': note(['circle: growth', 'Tags: #x']), 'People/Dash.md': note(['circle: growth', 'aliases:', ' -']), 'People/Scalar.md': note(['circle: growth', 'aliases: jane, jj']), 'People/Spaces.md': '---\ncircle: growth\n---   \nText\n', 'People/None.md': '---\n---\n', 'People/Empty.md': '' },
			rows: { 'People/Hash.md': { circle: 'growth' }, 'People/Dash.md': { circle: 'growth' }, 'People/Scalar.md': { circle: 'growth' }, 'People/Spaces.md': { circle: 'growth' }, 'People/None.md': { status: 'unplaced' }, 'People/Empty.md': { status: 'unplaced' } },
			noProblemsIn: ['People/Hash.md', 'People/Dash.md', 'People/Scalar.md', 'People/Spaces.md', 'People/None.md', 'People/Empty.md'],
		},
		{
			name: '§9 an unclosed block is body and hides nobody',
			files: { [ADA]: '---\ncircle: growth\n\nText\n', [BOB]: PLACED },
			rows: { [ADA]: { circle: null, status: 'unplaced' }, [BOB]: { circle: 'growth' } },
		},
		{
			name: '§9 a broken daily note is a problem; a line in it still counts',
			files: { [ADA]: PLACED, '2026-04-20.md': note('mood: good: very', '- #deposit [[Ada]] sent it') },
			rows: { [ADA]: { since: '2026-04-20', basis: 'deposit' } },
			problems: [{ path: '2026-04-20.md' }],
		},
	]);
});

describe('§9 properties', () => {
	const property = (source: string, name: string, found: string): SpecCase => ({
		name: `§9 \`${source}\` is listed under ${name}`,
		files: { [ADA]: note(['circle: growth', source]), [BOB]: PLACED },
		rows: { [ADA]: {}, [BOB]: {} },
		problems: [{ path: ADA, property: name, found }],
		noProblemsIn: [BOB],
	});
	testCases([
		property('Last_Deposit: 03/04/2026', 'Last_Deposit', '03/04/2026'),
		property('last-deposit: 2026-02-30', 'last-deposit', '2026-02-30'),
		property('last-deposit: 2026-12-31', 'last-deposit', '2026-12-31'),
		property('date_last_contacted: tomorrow', 'date_last_contacted', 'tomorrow'),
		property('contact-frequency: when I can', 'contact-frequency', 'when I can'),
		property('circles: Narnia', 'circles', 'Narnia'),
		property('snoozed_until: later', 'snoozed_until', 'later'),
	]);
});

describe('§9 kind lines', () => {
	const daily = (name: string, body: readonly string[], line: number, found: string): SpecCase => ({
		name: `§9 ${name}`,
		files: { [ADA]: PLACED, '2026-04-20.md': lines(...body) },
		problems: [{ path: '2026-04-20.md', line, property: null, found }],
	});
	testCases([
		daily('a kind line without a person', ['# Day', '', '- #deposit sent the talk around'], 3, '#deposit'),
		daily('a kind line whose links lead to no person', ['- #deposit [[Nobody Yet]] sent it'], 1, '#deposit'),
		daily('a kind line that only embeds a person', ['- #deposit ![[Ada]]'], 1, '#deposit'),
		daily('an introduction of one', ['', '- #intro [[Ada]] to my team'], 2, '#intro'),
		daily('an introduction of one, linked twice', ['- #intro [[Ada]] and [[Ada|her]]'], 1, '#intro'),
		daily('a kind tag in prose', ['Morning.', '', '#deposit [[Ada]] sent it'], 3, '#deposit'),
		daily('a kind tag in the second line of prose', ['Morning.', '#ask [[Ada]] for it'], 2, '#ask'),
		{
			name: '§9 lines of properties count when a line is given',
			files: { [ADA]: PLACED, '2026-04-20.md': note(['mood: good', 'tags: [day]'], '', '- #deposit sent it') },
			problems: [{ path: '2026-04-20.md', line: 6 }],
		},
		{
			name: '§9 one active goal beside a done one is no problem',
			files: { 'Goals/A.md': note(['type: networking-goal', 'status: active', 'goal: be known']), 'Goals/B.md': note(['type: networking-goal', 'status: done', 'goal: be seen']), [ADA]: PLACED },
			noProblemsIn: ['Goals/A.md', 'Goals/B.md'],
		},
	]);
});

describe('§9 §10 rapport:problems', () => {
	const files = {
		[BOB]: note(['circle: Narnia', 'cadence: sometimes']),
		[ADA]: note('title: "Ada'),
		'2026-04-20.md': lines('- #deposit sent it', '', '- #ask for it', '', '#met somebody'),
		'People/Cleo.md': PLACED,
	};

	test('§10 by path, then by line', async () => {
		const answer = (await (await openVault(files)).json('rapport:problems', { today: TODAY })) as readonly ProblemRow[];
		// Three lines of the daily note, Ada's block, Bob's two properties.
		expect(answer.map((problem) => problem.path)).toEqual(['2026-04-20.md', '2026-04-20.md', '2026-04-20.md', ADA, BOB, BOB]);
		expect(answer.slice(0, 3).map((problem) => problem.line)).toEqual([1, 3, 5]);
	});

	test('§10 each row has exactly the five keys, of their types', async () => {
		const answer = (await (await openVault(files)).json('rapport:problems', { today: TODAY })) as readonly ProblemRow[];
		expect(answer).toHaveLength(6);
		for (const problem of answer) {
			expect(Object.keys(problem).sort()).toEqual(['found', 'line', 'message', 'path', 'property']);
			expect(problem.line === null || problem.line >= 1).toBe(true);
			expect(typeof problem.found).toBe('string');
			expect(problem.message.length).toBeGreaterThan(5);
		}
	});

	test('§10 total counts, and a clean vault has none', async () => {
		expect((await (await openVault(files)).text('rapport:problems', { total: 'true', today: TODAY })).trim()).toBe('6');
		const clean = await openVault({ [ADA]: PLACED });
		expect((await clean.text('rapport:problems', { total: 'true', today: TODAY })).trim()).toBe('0');
		expect(await clean.json('rapport:problems', { today: TODAY })).toEqual([]);
	});

	test('§9 two active goals are a problem of at least one of them', async () => {
		const goal = note(['type: networking-goal', 'status: active', 'goal: be known']);
		const answer = (await (await openVault({ 'Goals/A.md': goal, 'Goals/B.md': goal })).json('rapport:problems', { today: TODAY })) as readonly ProblemRow[];
		expect(answer.filter((problem) => problem.path.startsWith('Goals/')).length).toBeGreaterThan(0);
	});

	test('§11 a wrong setting falls back to the default with a problem shown', async () => {
		const vault = await openVault({ [ADA]: PLACED }, { weeklyFew: 'many', personTags: 7, somethingElse: true });
		const text = JSON.stringify(await vault.json('rapport:problems', { today: TODAY }));
		expect(text).toContain('weeklyFew');
		expect(text).toContain('personTags');
		expect(text).not.toContain('somethingElse');
		expect(await vault.json('rapport:stale', { today: TODAY })).toHaveLength(1);
	});
});
