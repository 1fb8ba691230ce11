/** Everything that writes, as a table: what it is done to, how many writes that is, and how it is tried again. */
import { expect } from 'vitest';
import type { LoggedTouchpoint } from '../../../src/context';
import { addDays, dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import type { GoalDraft } from '../../../src/domain/goal-plan';
import { guessMapping } from '../../../src/domain/import/columns';
import { differencesOf } from '../../../src/domain/reconcile';
import { logIn, PEOPLE } from './logging';
import type { Files, LoggingVault } from './logging';

const OTHER = '2026-04-28.md';
const TASK = '- [ ] #deposit [[Ada]] [[Grace]] the slides';
const FILES: Files = { ...PEOPLE, '2026-04-30.md': 'text\n', [OTHER]: '- #deposit [[Ada]] [[Grace]] a talk\n- other\n' };
const BOTH = ['People/Ada.md', 'People/Grace.md'];

const MEETING = 'Meetings/2026-04-28 Platforms.md';
const MEETING_DAY = dayOf(2026, 4, 28) as Day;
const GOAL: GoalDraft = { goal: 'Known for platforms', needs: 'both', by: null, strengths: ['clear writing'], arenas: [], rhythm: 'weekly' };

/** Something that writes. */
export interface Operation {
	readonly files: Files;
	/** How many writes it is. */
	readonly writes: number;
	readonly run: (vault: LoggingVault) => Promise<unknown>;
	/** Does what was not done; the same once more unless said otherwise. */
	readonly again?: (vault: LoggingVault, answer: unknown) => Promise<unknown>;
	/** Notes that it makes: they stay. */
	readonly makes?: readonly string[];
}

/** Of what was logged only the notes of people are left to be written; else it is begun again. */
function moveAgain(run: Operation['run']): Operation['again'] {
	return (vault, answer) => (typeof answer === 'object' && answer !== null && 'step' in answer ? vault.log.moveAgain(answer as LoggedTouchpoint) : run(vault));
}

function logged(run: Operation['run'], files: Files, writes: number, makes: readonly string[] = []): Operation {
	const again = moveAgain(run);
	return { files, writes, run, makes, ...(again ? { again } : {}) };
}

async function correction({ rapport: { corrections } }: LoggingVault, daysAgo: number, text: string): Promise<unknown> {
	const line = await corrections.read({ path: OTHER, line: 1 });
	return 'refused' in line ? line : corrections.write(line, { ...line.draft, day: addDays(line.draft.day, daysAgo), text });
}

/** By name. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
	'logging': logged(({ log, rapport }) => log.write({ kind: 'deposit', way: null, people: BOTH, text: 'x', day: rapport.board.today }), FILES, 3),
	'logging into a note that is made': logged(({ log, rapport }) => log.write({ kind: 'deposit', way: null, people: BOTH, text: 'x', day: rapport.board.today }), PEOPLE, 3, ['2026-04-30.md']),
	'recording an introduction': logged(({ log, rapport }) => log.recordIntroduction({ kind: 'received', way: 'introduction', people: [...BOTH, 'People/Cy.md'], text: 'x', day: rapport.board.today }), { ...FILES, 'People/Cy.md': '---\nmet-via: Bo\n---\n' }, 3),
	'ticking a promise': logged(({ rapport }) => rapport.promises.tick({ path: OTHER, line: 1 }, TASK), { ...PEOPLE, [OTHER]: `${TASK}\n` }, 3),
	'correcting a line': logged((vault) => correction(vault, 0, 'two talks'), FILES, 3),
	'correcting a line to another day': logged((vault) => correction(vault, 2, 'a talk'), FILES, 4),
	'a next step that is done': {
		files: { ...FILES, 'People/Ada.md': '---\nnext-step: call her\nlast-deposit: 2026-04-30\n---\n' },
		writes: 2,
		run: async ({ log, rapport: { promises, board } }) => {
			const answer = await log.write({ kind: 'deposit', way: null, people: ['People/Ada.md'], text: 'called her', day: board.today });
			return 'refused' in answer ? answer : { ...answer, refusal: await promises.clearNextStep('People/Ada.md', 'call her', answer) };
		},
		again: async (vault, answer) => ('refused' in (answer as object) ? OPERATIONS['a next step that is done']?.run(vault) : vault.rapport.promises.clearNextStep('People/Ada.md', 'call her', answer as LoggedTouchpoint)),
	},
	'changing several people': { files: FILES, writes: 2, run: ({ rapport: { edits } }) => edits.change(BOTH, [{ type: 'rest' }, { type: 'next-step', text: 'later' }]) },
	'reconciling': {
		files: { 'People/Ada.md': '---\nlast-deposit: 2026-01-01\n---\n', 'People/Grace.md': '', [OTHER]: '- #deposit [[Ada]] [[Grace]] a talk\n' },
		writes: 2,
		run: async ({ host, rapport: { reconcile, network, board } }) => {
			await host.settle();
			return reconcile(differencesOf(network, board.today), () => true);
		},
	},
	'pointing lines elsewhere': {
		files: { ...PEOPLE, [OTHER]: '- #deposit [[Gone]] a talk\n- #met [[Gone]] tea\n', '2026-04-29.md': '- #ask [[Gone]] b\n' },
		writes: 2,
		run: async ({ host, rapport: { deadLinks } }) => {
			await host.settle();
			const [dead] = [...deadLinks.on(OTHER, 1), ...deadLinks.on('2026-04-29.md', 1)];
			return dead ? deadLinks.pointTo(dead, 'People/Ada.md') : null;
		},
	},
	'making a person': { files: PEOPLE, writes: 1, run: ({ rapport: { personNotes } }) => personNotes.make({ name: 'Cy', circle: 'growth', roles: ['peer'] }), makes: ['People/Cy.md'] },
	'making a note a person\'s': { files: { 'Cy.md': 'Cy' }, writes: 1, run: ({ rapport: { personNotes } }) => personNotes.addProperties('Cy.md') },
	'making a template': { files: PEOPLE, writes: 1, run: ({ rapport: { personNotes } }) => personNotes.makeTemplate(), makes: ['Templates/Person.md'] },
	'making a review': { files: FILES, writes: 1, run: reviewed, makes: ['Network review 2026-Q2.md'] },
	'logging into the note of a meeting': logged(({ log }) => log.write({ kind: 'encounter', way: null, people: BOTH, text: 'x', day: MEETING_DAY, note: MEETING }), { ...PEOPLE, [MEETING]: '---\nattendees: [Ada, Grace]\n---\n' }, 1),
	'logging visible work': logged(({ log, rapport }) => log.write({ kind: 'visibility', way: 'talk', strengths: ['clear-writing'], people: [], text: 'x', day: rapport.board.today }), FILES, 1),
	'placing several people': {
		files: FILES,
		writes: 2,
		run: ({ rapport: { edits } }) => edits.changeEach([{ path: 'People/Ada.md', edits: [{ type: 'circle', circle: 'growth' }, { type: 'cadence', cadence: '2w' }] }, { path: 'People/Grace.md', edits: [{ type: 'priority', isPriority: true }] }], 'placed'),
	},
	'setting a goal': { files: PEOPLE, writes: 1, run: ({ rapport: { goals } }) => goals.begin(GOAL), makes: ['Known for platforms.md'] },
	'changing a goal': {
		files: { 'Goal.md': '---\ntype: networking-goal\ngoal: Old # mine\nstatus: active\n---\nWhy.\n' },
		writes: 1,
		run: ({ rapport: { goals } }) => goals.change('Goal.md', GOAL),
	},
	'importing': { files: PEOPLE, writes: 2, run: imported, makes: ['People/Cy.md'] },
	'copying dated lines': {
		files: { 'People/Ada.md': '---\ncircle: industry\n---\n### 2026-02-12 — Email\nSent the slides.\n', 'People/Grace.md': '- 2026-03-01: lunch' },
		writes: 2,
		run: async ({ rapport }) => {
			const adopter = await rapport.adopter();
			return adopter.copy(await adopter.datedNotes(() => true) ?? [], () => 'encounter', () => true);
		},
	},
	'placing groups of people': {
		files: FILES,
		writes: 2,
		run: async ({ rapport }) => (await rapport.adopter()).place(BOTH.map((path) => ({ path, circle: null, cadence: '3 months' })), () => true),
	},
	'making a base': { files: PEOPLE, writes: 1, run: ({ rapport }) => rapport.makeBase(), makes: ['Relationships.base'] },
	'exporting': { files: PEOPLE, writes: 1, run: ({ rapport }) => rapport.writeFile('', 'People.csv', 'name\nAda\nGrace\n'), makes: ['People.csv'] },
	'writing a review anew': { files: { ...FILES, 'Network review 2026-Q2.md': '---\ngiven: 9\n---\nmine\n%% rapport:begin %%\nold\n%% rapport:end %%\n' }, writes: 1, run: reviewed },
};

function reviewed({ host }: LoggingVault): Promise<string> {
	return host.cli('rapport:review', { write: 'true' });
}

/** Somebody new, and somebody of whom the file says more than the note does. */
async function imported({ host, rapport }: LoggingVault): Promise<unknown> {
	await host.settle();
	const importer = await rapport.importer();
	const rows = new TextEncoder().encode('name,email\nCy,cy@example.com\nGrace,grace@example.com\n');
	const source = await importer.readSource(rows.buffer, () => true);
	if (!source || 'fault' in source || source.type !== 'sheet') throw new Error('The file was not read.');
	const plan = await importer.plan(source, { mapping: guessMapping(source.sheet), dayOrder: null, folder: 'People' }, () => true);
	return importer.write(plan?.people ?? [], 'People', () => true);
}

/** All that is told of an operation; the way back is no words. */
export function told(answer: unknown): string {
	return JSON.stringify(answer ?? null, (key, value: unknown) => (key === 'step' ? undefined : value));
}

/** What an operation that nothing hinders leaves, and the paths that it changes, in their order. */
export async function done({ files, run, writes }: Operation): Promise<{ readonly after: Files; readonly changes: readonly string[] }> {
	const vault = await logIn(files);
	vault.host.faults.resetCounts();
	const answer = await run(vault);
	await vault.host.settle();
	expect(told(answer)).not.toMatch(/refused|EIO/);
	expect(vault.host.faults.count('write')).toBe(writes);
	const changes = [...vault.host.faults.changes];
	const after = vault.host.snapshot();
	vault.host.destroy();
	return { after, changes };
}
