/** Cases of the contract as data: a few notes, and what the command line must answer about them. */
import { expect, test } from 'vitest';
import { fixtureVault, openVault, type Files, type OpenVault, type Settings } from '../run-cli';

/** Every case is asked on this Thursday unless it says otherwise. */
export const TODAY = '2026-04-30';

/** A row of `rapport:stale`, as §10 lists it. */
export interface StaleRow {
	readonly path: string;
	readonly name: string;
	readonly circle: string | null;
	readonly roles: readonly string[];
	readonly status: 'resting' | 'snoozed' | 'unplaced' | 'never' | 'stale' | 'due' | 'fresh';
	readonly since: string | null;
	readonly basis: 'deposit' | 'contact' | 'none';
	readonly daysSince: number | null;
	readonly cadence: string | null;
	readonly due: string | null;
	readonly daysOver: number | null;
	readonly attention: number;
	readonly reasons: readonly string[];
}

/** A row of `rapport:problems`. */
export interface ProblemRow {
	readonly path: string;
	readonly line: number | null;
	readonly property: string | null;
	readonly found: string;
	readonly message: string;
}

export interface Account {
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly lastDeposit: string | null;
	readonly lastAsk: string | null;
	readonly lastReceived: string | null;
	readonly depositsSinceLastAsk: number;
	readonly standing: string;
}

export interface TimelineEntry {
	readonly day: string;
	readonly kind: string;
	readonly way: string | null;
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

/** The answer of `rapport:person`. */
export interface PersonAnswer extends StaleRow {
	readonly account: Account;
	readonly introducedBy: readonly string[];
	readonly reach: { readonly direct: number; readonly total: number };
	readonly nextStep: string | null;
	readonly promises: readonly { readonly path: string; readonly line: number; readonly text: string; readonly due: string | null }[];
	readonly timeline: readonly TimelineEntry[];
}

/** What one person's page must say; what is left out is not looked at. */
export interface ExpectedPerson {
	readonly account?: Partial<Account>;
	/** A part of the one introducer's name or path each, in any order. */
	readonly introducedBy?: readonly string[];
	readonly reach?: { readonly direct: number; readonly total: number };
	readonly nextStep?: string | null;
	/** Where each open promise stands and a part of its text, in any order. */
	readonly promises?: readonly { readonly path: string; readonly text: string }[];
	/** All entries, in any order. */
	readonly timeline?: readonly Partial<TimelineEntry>[];
}

/** A problem that must be listed: `found` is a part of what stands in the source; a string property is compared exactly. */
export type ExpectedProblem = Partial<Pick<ProblemRow, 'path' | 'line' | 'property' | 'found'>>;

export interface SpecCase {
	/** The rule, with its paragraph. */
	readonly name: string;
	/** The notes, or a folder under `tests/fixtures`. */
	readonly files: Files | string;
	readonly settings?: Settings;
	readonly today?: string;
	/** By path: what the person's row must hold; `null` where the note is no person. */
	readonly rows?: Readonly<Record<string, Partial<StaleRow> | null>>;
	/** The paths of `status=all`, in order. */
	readonly order?: readonly string[];
	readonly persons?: Readonly<Record<string, ExpectedPerson>>;
	readonly problems?: readonly ExpectedProblem[];
	/** Notes about which nothing must be reported. */
	readonly noProblemsIn?: readonly string[];
}

/** The text of a note with these lines as properties. */
export function note(properties: readonly string[] | string, ...body: readonly string[]): string {
	const lines = typeof properties === 'string' ? [properties] : properties;
	return `---\n${lines.join('\n')}\n---\n${body.map((line) => `${line}\n`).join('')}`;
}

/** A daily note or another note without properties. */
export function lines(...body: readonly string[]): string {
	return body.map((line) => `${line}\n`).join('');
}

/** A person with nothing but a circle, so that the cadence is the default and nothing is on record. */
export const PLACED = note('circle: growth');

/** Makes a test of every case. */
export function testCases(cases: readonly SpecCase[]): void {
	for (const specCase of cases) test(specCase.name, async () => {
		const vault = await openVault(typeof specCase.files === 'string' ? fixtureVault(specCase.files) : specCase.files, specCase.settings);
		const today = specCase.today ?? TODAY;
		if (specCase.rows !== undefined || specCase.order !== undefined) await expectRows(vault, today, specCase);
		for (const [name, expected] of Object.entries(specCase.persons ?? {})) {
			expectPerson((await vault.json('rapport:person', { person: name, today })) as PersonAnswer, expected);
		}
		if (specCase.problems !== undefined || specCase.noProblemsIn !== undefined) await expectProblems(vault, today, specCase);
	});
}

async function expectRows(vault: OpenVault, today: string, { rows = {}, order }: SpecCase): Promise<void> {
	const answer = (await vault.json('rapport:stale', { status: 'all', today })) as readonly StaleRow[];
	if (order !== undefined) expect(answer.map((row) => row.path)).toEqual(order);
	for (const [path, expected] of Object.entries(rows)) {
		const found = answer.filter((row) => row.path === path);
		expect(found.map((row) => row.path), `rows of ${path}`).toEqual(expected === null ? [] : [path]);
		const [row] = found;
		if (row !== undefined && expected !== null) expectRow(row, expected);
	}
}

/** Attention may be rounded to hundredths, and role names in reasons may begin with a capital. */
export function expectRow(row: StaleRow, { attention, reasons, ...rest }: Partial<StaleRow>): void {
	expect(row, row.path).toMatchObject(rest);
	if (attention !== undefined) expect(Math.abs(row.attention - attention), `attention ${row.attention} of ${row.path}, expected ${attention}`).toBeLessThan(0.006);
	if (reasons !== undefined) expect(row.reasons.map((reason) => reason.toLowerCase()), `reasons of ${row.path}`).toEqual(reasons);
}

function expectPerson(answer: PersonAnswer, expected: ExpectedPerson): void {
	const { account, introducedBy, reach, nextStep, promises, timeline } = expected;
	if (account !== undefined) expect(answer.account).toMatchObject(account);
	if (introducedBy !== undefined) expect(inOrder(answer.introducedBy)).toEqual(inOrder(introducedBy).map((part) => expect.stringContaining(part) as string));
	if (reach !== undefined) expect(answer.reach).toEqual(reach);
	if (nextStep !== undefined) expect(answer.nextStep).toBe(nextStep);
	if (promises !== undefined) {
		expect(answer.promises.map((promise) => promise.path).sort()).toEqual(promises.map((promise) => promise.path).sort());
		for (const { path, text } of promises) expect(answer.promises).toContainEqual(expect.objectContaining({ path, text: expect.stringContaining(text) as string }));
	}
	if (timeline !== undefined) {
		expect(answer.timeline.map((entry) => `${entry.day} ${entry.kind}`).sort()).toEqual(timeline.map((entry) => `${entry.day} ${entry.kind}`).sort());
		for (const entry of timeline) expect(answer.timeline).toContainEqual(expect.objectContaining(entry));
	}
}

async function expectProblems(vault: OpenVault, today: string, { problems = [], noProblemsIn = [] }: SpecCase): Promise<void> {
	const answer = (await vault.json('rapport:problems', { today })) as readonly ProblemRow[];
	expect(answer.filter((problem) => noProblemsIn.includes(problem.path))).toEqual([]);
	for (const { found, ...rest } of problems) {
		const match = answer.filter((problem) => Object.entries(rest).every(([key, value]) => problem[key as keyof ProblemRow] === value) && (found === undefined || problem.found.includes(found)));
		expect(match.length, `${JSON.stringify({ ...rest, found })} among ${JSON.stringify(answer)}`).toBeGreaterThan(0);
		for (const problem of match) expect(problem.message).not.toBe('');
	}
}

function inOrder(texts: readonly string[]): string[] {
	return [...texts].sort();
}
