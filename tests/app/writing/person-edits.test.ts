/** What is changed about people, in their notes: nothing else by a byte, one step to take back, and what was refused is said. */
import { describe, expect, test } from 'vitest';
import type { PersonEdit } from '../../../src/domain/person-edit';
import { settled } from '../on-screen';
import { day } from '../../domain/vault-of';
import { logIn } from './logging';
import type { Files } from './logging';

const ADA = 'People/Ada.md';
const GRACE = 'People/Grace.md';
const BO = 'People/Bo.md';
const NOTES = {
	[ADA]: '\uFEFF---\r\ncircle: Industry # since 2020\r\nrole: VP Engineering\r\nSnoozed_Until: "2026-01-01"\r\nCadence-Days: 30\r\npriority: 2025\r\n---\r\n# Ada\r\n\r\nText',
	[GRACE]: '# Grace\n',
	[BO]: '---\nstatus: left\nresting: true\n---\n',
} satisfies Files;
const SNOOZE: PersonEdit = { type: 'snooze', until: day('2026-05-30') };

const EDITS: readonly (readonly [PersonEdit, string, string, string])[] = [
	[SNOOZE, '"2026-01-01"', '"2026-05-30"', 'Snoozed Ada until May 30'],
	[{ type: 'rest' }, 'priority: 2025', 'priority: 2025\r\nresting: true', 'Let Ada rest'],
	[{ type: 'cadence', cadence: '6 weeks' }, 'Days: 30', 'Days: 42', 'Cadence of Ada: 6 weeks'],
	[{ type: 'cadence', cadence: null }, 'Cadence-Days: 30\r\n', '', 'Ada: no cadence of their own'],
	[{ type: 'circle', circle: 'growth' }, 'Industry', 'growth', 'Circle of Ada: Growth'],
	[{ type: 'roles', roles: ['mentor'] }, 'VP Engineering', '[VP Engineering, mentor]', 'Role of Ada: mentor'],
	[{ type: 'priority', isPriority: true }, '2025', '[2025, 2026]', 'Priority of 2026: Ada'],
	[{ type: 'next-step', text: 'send $& the talk' }, 'priority: 2025', 'priority: 2025\r\nnext-step: send $& the talk', 'Next step with Ada: send $& the talk'],
];

test.each(EDITS)('%j changes that and no other byte, and is taken back', async (edit, before, after, words) => {
	const { rapport, diff, undo } = await logIn(NOTES);
	expect(await rapport.edits.change([ADA], [edit])).toMatchObject({ changed: [ADA], notChanged: [], done: words });
	expect(diff()).toEqual({ [ADA]: NOTES[ADA].replace(before, () => after) });
	expect(await undo()).toBe(`Undone: ${words}`);
	expect(diff()).toEqual({});
});

test('each leaves the list in the state that was meant', async () => {
	const { rapport, host } = await logIn(NOTES);
	const statusAfter = async (...edits: readonly PersonEdit[]): Promise<string | undefined> => {
		await rapport.edits.change([ADA], edits);
		await settled(host, 5);
		return rapport.board.statusOf(ADA);
	};
	expect(await statusAfter(SNOOZE)).toBe('snoozed');
	expect(await statusAfter({ type: 'end-snooze' })).toBe('never');
	expect(await statusAfter({ type: 'rest' })).toBe('resting');
	expect(await statusAfter({ type: 'wake' })).toBe('never');
	expect(await statusAfter({ type: 'circle', circle: null }, { type: 'cadence', cadence: null }, { type: 'priority', isPriority: false })).toBe('never');
	expect(rapport.network.people.get(ADA)?.reading.facts).toMatchObject({ circle: null, cadence: null, priorityYears: [2025] });
});

test('a note without properties gets a block, and loses it again', async () => {
	const { rapport, diff, undo } = await logIn(NOTES);
	await rapport.edits.change([GRACE], [{ type: 'circle', circle: 'growth' }, { type: 'roles', roles: ['mentor', 'peer'] }]);
	expect(diff()).toEqual({ [GRACE]: '---\ncircle: growth\nrole:\n  - mentor\n  - peer\n---\n# Grace\n' });
	await undo();
	expect(diff()).toEqual({});
});

test('where it is so already, nothing is written and there is nothing to take back', async () => {
	const { rapport, diff, host } = await logIn(NOTES);
	expect(await rapport.edits.change([ADA], [{ type: 'circle', circle: 'industry' }])).toMatchObject({ changed: [], notChanged: [], step: null });
	expect([diff(), host.faults.count('write'), rapport.undo.isPossible()]).toEqual([{}, 0, false]);
});

describe('several people at once', () => {
	const AFTER = { [ADA]: NOTES[ADA].replace('2026-01-01', '2026-05-30'), [GRACE]: `---\nsnooze-until: 2026-05-30\n---\n${NOTES[GRACE]}`, [BO]: '---\nstatus: left\nresting: true\nsnooze-until: 2026-05-30\n---\n' };

	test('are one step', async () => {
		const { rapport, diff, undo } = await logIn(NOTES);
		expect(await rapport.edits.change([ADA, GRACE, BO, ADA], [SNOOZE])).toMatchObject({ changed: [ADA, GRACE, BO], done: 'Snoozed Ada, Grace and Bo until May 30' });
		expect(diff()).toEqual(AFTER);
		await undo();
		expect(diff()).toEqual({});
	});

	test.each([[1, ADA], [2, GRACE], [3, BO]])('write %i fails: the others are changed, and it is said whose was not', async (n, path) => {
		const { rapport, host, diff, undo } = await logIn(NOTES);
		host.faults.failWrite(n);
		const outcome = await rapport.edits.change([ADA, GRACE, BO], [SNOOZE]);
		expect(outcome.notChanged).toEqual([{ path, reason: expect.stringContaining('EIO') as string }]);
		expect(diff()).toEqual(Object.fromEntries(Object.entries(AFTER).filter(([changed]) => changed !== path)));
		await undo();
		expect(diff()).toEqual({});
	});
});

test.each<[string, string, PersonEdit, string]>([
	['properties that cannot be read', '---\ncircle: a: b\n---\n', SNOOZE, 'The properties cannot be read as YAML. Line 2'],
	['a block that is never closed', '---\ncircle: growth\n', SNOOZE, 'never closed'],
	['a day that is not later', 'x', { type: 'snooze', until: day('2026-04-30') }, 'Choose a day after today.'],
	['a value that is an alias', '---\nmet: &a 2026-01-01\nsnooze-until: *a\n---\n', SNOOZE, 'snooze-until is written in a way that is left alone'],
	['a status that others read', '---\nstatus: left\nresting: true\n---\n', { type: 'wake' }, 'status says "left".'],
	['a cadence that is none', 'x', { type: 'cadence', cadence: 'now and then' }, '"now and then" is not a cadence'],
])('%s: refused with the reason, and not a byte is written', async (_name, text, edit, reason) => {
	const { rapport, diff, host } = await logIn({ [ADA]: text });
	const { changed, notChanged, step } = await rapport.edits.change([ADA], [edit]);
	expect({ changed, notChanged, step }).toEqual({ changed: [], notChanged: [{ path: ADA, reason: expect.stringContaining(reason) as string }], step: null });
	expect([diff(), host.faults.count('write')]).toEqual([{}, 0]);
});

test('somebody who is gone is refused', async () => {
	const { rapport } = await logIn(NOTES);
	expect((await rapport.edits.change(['People/Nobody.md'], [SNOOZE])).notChanged).toEqual([{ path: 'People/Nobody.md', reason: expect.stringContaining('no longer there') as string }]);
});

test('an edited property is not taken back', async () => {
	const { rapport, host, undo, diff } = await logIn(NOTES);
	await rapport.edits.change([ADA, GRACE], [SNOOZE]);
	const edited = '---\nsnooze-until: 2026-07-01\n---\n# Grace\n';
	host.writeExternally(GRACE, edited);
	expect(await undo()).toContain('snooze-until of People/Grace.md was changed since.');
	expect(diff()[GRACE]).toBe(edited);
	expect(diff()[ADA]).toContain('2026-05-30');
});

test('configured names are written', async () => {
	const { rapport, diff } = await logIn({ [GRACE]: '', '.obsidian/plugins/rapport/data.json': '{"propertyNames":{"snooze-until":"Not before"}}' });
	await rapport.edits.change([GRACE], [SNOOZE]);
	expect(diff()[GRACE]).toBe('---\nNot before: 2026-05-30\n---');
});
