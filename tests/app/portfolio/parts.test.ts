/** The column beside the map: its numbers are those of the command line and of the review note, and lead to people and lines. */
import { beforeEach, describe, expect, test } from 'vitest';
import { makeVault } from '../../../scripts/bench/vault';
import { demoVault, writtenOn } from '../../../scripts/demo-vault';
import { readVaultFolder } from '../../../scripts/vault-folder';
import type { Host } from '../../host/index';
import { ask, startOn } from '../index/running-vault';
import { lines } from '../spec-cases/spec-case';
import { until } from '../until';

type Files = Readonly<Record<string, string>>;

/** `rapport:map`, as far as it is compared. */
interface MapAnswer {
	readonly cells: readonly { readonly circle: string; readonly role: string; readonly people: number; readonly stale: number; readonly deposits: number }[];
	readonly effectiveRoles: number;
	readonly priorities: readonly { readonly path: string; readonly nextStep: string | null }[];
}

/** `rapport:visibility`, as far as it is compared. */
interface VisibilityAnswer {
	readonly weeks: readonly { readonly entries: number }[];
	readonly streak: number;
	readonly arenas: Readonly<Record<string, number>>;
	readonly strengths: Readonly<Record<string, number>>;
	readonly access: number;
}

const DEMO_DAY = Date.UTC(2026, 10, 22, 12);

beforeEach(() => document.body.replaceChildren());

async function demo(): Promise<Files> {
	return demoVault(writtenOn, await readVaultFolder('test-vault'));
}

async function generated(seed: number): Promise<Files> {
	const { notes } = makeVault({ people: 60, days: 120, touchpointsADay: 3, seed });
	return { ...Object.fromEntries([...notes].map(([path, { text }]) => [path, text])), '.obsidian/daily-notes.json': '{"folder":"Daily"}' };
}

async function open(files: Files, now = DEMO_DAY): Promise<Host> {
	const host = await startOn(files, { now: () => now });
	host.runCommand('rapport:open-portfolio');
	await until(() => expect(document.querySelector('.rapport-mix-table')).not.toBeNull());
	return host;
}

function texts(selector: string): readonly string[] {
	return [...document.querySelectorAll(selector)].map((el) => el.textContent);
}

function side(): string {
	return document.querySelector('.rapport-portfolio-side')?.textContent ?? '';
}

function press(selector: string, text: string): void {
	const button = [...document.querySelectorAll<HTMLElement>(selector)].find((el) => el.textContent === text);
	if (!button) throw new Error(`There is no ${text} among ${texts(selector).join(', ')}`);
	button.click();
}

/** The table's numbers by circle and role, as `rapport:map` has its cells. */
function table(counts: 'People' | 'Stale' | 'Given'): readonly number[] {
	press('.rapport-mix-counts button', counts);
	return [...document.querySelectorAll('.rapport-mix-table td')].map((el) => Number(el.querySelector('.rapport-mix-number span')?.textContent ?? 0));
}

/** `'Post 12'` → `['post', 12]` */
function counted(label: string): Readonly<Record<string, number>> {
	const group = [...document.querySelectorAll('.rapport-counts')].find((el) => document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent === label);
	return Object.fromEntries(texts(`.rapport-counts[aria-labelledby="${group?.getAttribute('aria-labelledby') ?? ''}"] > *`).map((text) => [text.replace(/ \d+$/, '').toLowerCase().replace(/\s+/g, '-'), Number(/\d+$/.exec(text)?.[0])]));
}

describe('its numbers are those of the command line and of the review note', () => {
	test.each([
		['the demo vault', demo, DEMO_DAY],
		['a generated vault', () => generated(1), Date.UTC(2026, 10, 1, 12)],
		['another one', () => generated(2), Date.UTC(2026, 9, 20, 12)],
	])('in %s', async (_name, files, now) => {
		const host = await open(await files(), now);
		const map = (await ask(host, 'rapport:map')) as MapAnswer;
		const visibility = (await ask(host, 'rapport:visibility')) as VisibilityAnswer;
		expect(table('People')).toEqual(map.cells.map(({ people }) => people));
		expect(table('Stale')).toEqual(map.cells.map(({ stale }) => stale));
		expect(table('Given')).toEqual(map.cells.map(({ deposits }) => Number(deposits.toFixed(1))));
		if (map.effectiveRoles > 0) expect(texts('.rapport-sentences li')).toContain(`In effect, what you gave is spread over ${map.effectiveRoles.toFixed(1)} roles.`);
		expect(texts('.rapport-priority-step:not(.is-missing)')).toHaveLength(map.priorities.filter(({ nextStep }) => nextStep !== null).length);
		expect(texts('.rapport-priority')).toHaveLength(map.priorities.length);

		expect(texts('.rapport-weeks rect')).toHaveLength(visibility.weeks.length);
		expect(document.querySelectorAll('.rapport-weeks .mod-one, .rapport-weeks .mod-many')).toHaveLength(visibility.weeks.filter(({ entries }) => entries > 0).length);
		const entries = visibility.weeks.reduce((sum, week) => sum + week.entries, 0);
		if (entries > 0) expect(side()).toContain(visibility.streak > 0 ? `Streak ${visibility.streak} week` : 'Last seen on');
		if (entries > 0) expect(side()).toContain(`beside ${visibility.access} touchpoint`);
		expect(counted('Arenas')).toEqual(visibility.arenas);
		expect(counted('Strengths')).toEqual(visibility.strengths);

		const review = (await ask(host, 'rapport:review', { period: '2026', write: 'true' })) as Readonly<Record<string, string | number | null>>;
		await host.settle();
		const note = host.snapshot()['Network review 2026.md'] ?? '';
		for (const [name, value] of Object.entries(review)) if (typeof value === 'number') expect(note).toContain(`\n${name}: ${value}\n`);
		expect(note).toContain(`| Given | ${review.given} | `);
	});
});

const FILES: Files = {
	'People/Ada.md': '---\ncircle: industry\nrole: mentor\npriority: 2026\nlast-deposit: 2026-11-20\n---\n',
	'People/Bo.md': '---\ncircle: industry\nrole: mentor\n---\n',
	'People/Cy.md': '---\ncircle: organisation\nrole: sponsor\nsenior: true\n---\n',
	'2026-11-20.md': lines('- #deposit [[Ada]] the talk', '- #visibility/talk #strength/calm-nerves [[Cy]] was there', '- [ ] #deposit [[Bo]] the slides'),
	'Goal.md': '---\ntype: networking-goal\ngoal: Known for it\nneeds: both\nby: 2026-12-31\nstrengths: [Calm nerves, Plain words]\n---\n',
};

describe('numbers lead somewhere', () => {
	test('a cell to its people, and a person to the panel', async () => {
		await open(FILES);
		press('.rapport-mix-number', '2');
		expect(document.querySelector<HTMLInputElement>('.prompt input')?.placeholder).toBe('Mentor, Industry: 2 people');
		expect(texts('.prompt .suggestion-item > :first-child')).toEqual(['Bo', 'Ada']);
		document.querySelector<HTMLElement>('.prompt .suggestion-item')?.click();
		await until(() => expect(document.querySelector('.rapport-panel .rapport-title')?.textContent).toBe('Bo'));
	});

	test('what was given to whom it was given to', async () => {
		await open(FILES);
		press('.rapport-mix-counts button', 'Given');
		press('.rapport-mix-number', '1');
		expect(texts('.prompt .suggestion-item')).toEqual(['Adagiven 1']);
	});

	test('an arena to its lines, in words', async () => {
		await open(FILES);
		press('.rapport-counts button', 'Talk 1');
		await until(() => expect(texts('.prompt .suggestion-item')).toHaveLength(1));
		expect(texts('.prompt .suggestion-item > *')).toEqual(['was there', expect.stringMatching(/20.*Talk · Calm nerves$/)]);
	});
});

test('sentences say what is missing and what rests on one person', async () => {
	await open(FILES);
	expect(texts('.rapport-sentences li')).toEqual([
		'Growth, where you want to grow, has nobody in it yet.',
		'Nobody is your peer or your connector yet.',
		'No mentor in Organisation.',
		'No sponsor in Industry.',
		'Cy is your only sponsor.',
		'100% of what you gave went to one role: mentor.',
		'100% of what you gave went to one circle: Industry.',
		'100% of what you gave went to 2 familiar faces.',
		'In effect, what you gave is spread over 1.0 roles.',
	]);
});

describe('the goal in the head', () => {
	function head(): string {
		return document.querySelector('.rapport-portfolio-goal')?.textContent ?? '';
	}

	test('says what it is, the days left, what it needs, and what served it', async () => {
		await open(FILES);
		// Of two lines in 90 days both served: one with a priority, one of visible work with somebody senior.
		expect(head()).toBe('Goal: Known for it39 days left · needs visibility and access · 100% of the last 90 days served it');
		expect(texts('.rapport-goal li')).toEqual(['In touch with 1 of 1 priority', '1 with senior people and sponsors', '1 of visible work']);
	});

	test('two active goals are a problem, and both are named', async () => {
		await open({ ...FILES, 'Other.md': '---\ntype: networking-goal\n---\n' });
		expect(head()).toBe('2 goals are active. Set the status of all but one to done:GoalOther');
	});

	test('without one it can be set from there', async () => {
		const { 'Goal.md': _goal, ...others } = FILES;
		await open(others);
		press('.rapport-portfolio-goal button', 'Set a goal');
		expect(document.querySelector('.modal-title')?.textContent).toBe('Networking goal');
	});
});

describe('priorities', () => {
	test('say what is too few, and where a next step is missing', async () => {
		await open(FILES);
		expect(texts('.rapport-priority-step')).toEqual(['no next step yet']);
		expect(texts('.rapport-priorities .rapport-part-note')).toEqual(['One person so far; three to five are a good number.']);
	});

	test('a promise is a next step, in its words', async () => {
		await open({ ...FILES, 'People/Bo.md': '---\nrole: peer\npriority: 2026\n---\n' });
		await until(() => expect(texts('.rapport-priority-step')).toEqual(['no next step yet', 'promised: the slides']));
	});

	test('in a new year it is asked once whom to keep; not now is an answer', async () => {
		const host = await open(FILES, Date.UTC(2027, 0, 2, 12));
		expect(texts('.rapport-renewal > :first-child')).toEqual(['A new year: of Ada, whom do you want to keep for 2027?']);
		press('.rapport-renewal button', 'Not now');
		expect(texts('.rapport-renewal')).toEqual([]);
		host.writeExternally('People/Bo.md', '---\nrole: peer\npriority: 2026\n---\n');
		await host.settle();
		expect(texts('.rapport-renewal')).toEqual([]);
		expect(side()).toContain('Nobody yet. Three to five people');
	});
});

test('while the ledger is hidden none of its numbers is in the column or the head', async () => {
	const host = await open(FILES);
	press('.rapport-mix-counts button', 'Given');
	host.runCommand('rapport:toggle-ledger');
	await until(() => expect(side()).not.toContain('familiar'));
	const all = `${document.querySelector('.rapport-portfolio-head')?.outerHTML ?? ''}${document.querySelector('.rapport-portfolio-side')?.outerHTML ?? ''}`;
	expect(all).not.toMatch(/\d+ %|of what you gave|touchpoints? |In touch with|spread as/);
	expect(document.querySelector('.rapport-mix-table caption')?.textContent).toBe('Mix: People');
	expect([...document.querySelectorAll('.rapport-part.is-hidden .rapport-part-body')].map((el) => el.textContent)).toEqual(['', '']);
});

test('without a streak it is told when one was seen last', async () => {
	await open(FILES, Date.UTC(2026, 11, 20, 12));
	expect(texts('.rapport-visibility-words')[0]).toMatch(/^Last seen on .*20.*In rhythm in 1 of 52 weeks/);
});

test('a goal\'s strength that was never shown is named, and the rhythm is told', async () => {
	await open(FILES);
	expect(side()).toContain('Streak 1 week. In rhythm in 1 of 52 weeks. “Plain words” has not been shown yet.');
	expect(side()).toContain('1 entry of visible work beside 1 touchpoint with senior people and sponsors. The goal needs both.');
});
