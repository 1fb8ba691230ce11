/** Every write path, each of its writes failing once: every note is as it was or as it was to be, what was not done is said, and trying again ends where it was to. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoggedTouchpoint } from '../../../src/context';
import { addDays } from '../../../src/domain/day';
import { differencesOf } from '../../../src/domain/reconcile';
import { logIn, PEOPLE } from './logging';
import type { Files, LoggingVault } from './logging';

const OTHER = '2026-04-28.md';
const TASK = '- [ ] #deposit [[Ada]] [[Grace]] the slides';
const FILES: Files = { ...PEOPLE, '2026-04-30.md': 'text\n', [OTHER]: '- #deposit [[Ada]] [[Grace]] a talk\n- other\n' };
const BOTH = ['People/Ada.md', 'People/Grace.md'];

/** Something that writes. */
interface Operation {
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

const OPERATIONS: Readonly<Record<string, Operation>> = {
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
	'writing a review anew': { files: { ...FILES, 'Network review 2026-Q2.md': '---\ngiven: 9\n---\nmine\n%% rapport:begin %%\nold\n%% rapport:end %%\n' }, writes: 1, run: reviewed },
};

function reviewed({ host }: LoggingVault): Promise<string> {
	return host.cli('rapport:review', { write: 'true' });
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** All that is told of an operation; the way back is no words. */
function told(answer: unknown): string {
	return JSON.stringify(answer ?? null, (key, value: unknown) => (key === 'step' ? undefined : value));
}

/** The vault after an operation that nothing hinders. */
async function done({ files, run, writes }: Operation): Promise<Files> {
	const vault = await logIn(files);
	vault.host.faults.resetCounts();
	const answer = await run(vault);
	await vault.host.settle();
	expect(told(answer)).not.toMatch(/refused|EIO/);
	expect(vault.host.faults.count('write')).toBe(writes);
	const after = vault.host.snapshot();
	vault.host.destroy();
	return after;
}

async function undoAll({ rapport: { undo }, host }: LoggingVault): Promise<void> {
	while (undo.isPossible()) expect(await undo.last()).toHaveProperty('undone');
	await host.settle();
}

describe.each(Object.entries(OPERATIONS))('%s', (_name, operation) => {
	test.each(Array.from({ length: operation.writes }, (_, index) => index + 1))('write %i fails', async (n) => {
		const { files, run, again = run, makes = [] } = operation;
		const after = await done(operation);
		const vault = await logIn(files);
		const before = vault.host.snapshot();
		vault.host.faults.failWrite(n);
		const answer = await run(vault);
		await vault.host.settle();
		expect(told(answer)).toContain('EIO');
		const now = vault.host.snapshot();
		const paths = [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)])];
		for (const path of paths) expect([before[path], after[path]], path).toContain(now[path]);
		expect(now).not.toEqual(after);
		const retried = await again(vault, answer);
		await vault.host.settle();
		expect(told(retried)).not.toContain('EIO');
		expect(vault.host.snapshot()).toEqual(after);
		await undoAll(vault);
		for (const path of paths.filter((one) => !makes.includes(one))) expect(vault.host.snapshot()[path], path).toBe(before[path]);
	});

	test('taken back, with each of its writes failing once', async () => {
		const { files, run, writes, makes = [] } = operation;
		for (let n = 1; n <= writes; n++) {
			const vault = await logIn(files);
			const before = vault.host.snapshot();
			await run(vault);
			await vault.host.settle();
			const after = vault.host.snapshot();
			vault.host.faults.failWrite(n);
			const answer = vault.rapport.undo.isPossible() ? await vault.rapport.undo.last() : null;
			await vault.host.settle();
			for (const [path, text] of Object.entries(vault.host.snapshot())) if (!makes.includes(path)) expect([before[path], after[path]], path).toContain(text);
			if (answer && 'refused' in answer) expect(answer.refused).toContain('EIO');
			vault.host.faults.heal();
			await undoAll(vault);
			for (const [path, text] of Object.entries(before)) expect(vault.host.snapshot()[path], path).toBe(text);
			vault.host.destroy();
		}
	});
});

