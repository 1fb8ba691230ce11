/** After any changes of notes and folders the plugin says what one says that has just been started. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/index';
import { createHost } from '../../host/index';
import { fc, PATIENCE, runs } from '../../property';
import { askAll, askFresh, DAILY_NOTES_FILE, NOON, openHost, startPlugin } from './running-vault';

const FOLDERS = ['People', 'Daily', 'Notes'];
const NAMES = ['Ada', 'Grace', '2026-04-29'];
const TEXTS = [
	'',
	'---\ncircle: industry\nrole: mentor\ncadence: 2w\naliases: [Ada, Countess]\n---\n',
	'---\ncircle: nowhere\nlast-deposit: 03/04/2026\n---\n- 2026-04-02 #deposit lent a book\n',
	'---\ntags: [person]\npriority: 2026\nintroduced-by: Grace\n---\n### 2026-04-01 — Email\n',
	'---\na: b: c\n---\n- #deposit [[Ada]] unreadable above\n',
	'- #deposit [[Ada]] sent a talk\n- #ask [[Grace]] twenty minutes\n- [ ] #deposit [[Ada]] the slides 📅 2026-05-02\n',
	'- [x] #deposit [[People/Grace]] a review ✅ 2026-04-20\n- #deposit [[Nobody]] lost\n',
	'- #intro [[Ada]] [[Grace]]\n- #intro/received [[Grace]] met [[Alan]]\n',
	'---\ndate: 2026-04-10\nattendees: [Ada, "[[Grace]]", Countess]\n---\nTalk. #deposit outside a list\n',
	'---\ntype: networking-goal\n---\n',
	'---\ntype: networking-goal\nstrengths: writing\n---\n- 2026-04-03 #visibility/post #strength/writing alone\n',
];
/** Folders move to these and back; two of them are read as people or as daily notes, others are not. */
const FOLDER_NAMES = ['People', 'Colleagues', 'Daily', 'Journal', 'Notes'];

const path = fc.record({ folder: fc.constantFrom(...FOLDERS), name: fc.constantFrom(...NAMES) }).map(({ folder, name }) => `${folder}/${name}.md`);
const text = fc.constantFrom(...TEXTS);
const folder = fc.constantFrom(...FOLDER_NAMES, 'Notes/People');
const change = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path, text }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), from: path, to: path }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), path }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), from: folder, to: folder }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), path: folder }) },
	{ weight: 3, arbitrary: fc.constant({ kind: 'wait' as const }) },
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Does one change as the user would; what cannot be done (a name that is taken, a note that is not there) is left out. */
async function doTo(host: Host, step: Change): Promise<void> {
	const { vault } = host.app;
	if (step.kind === 'wait') return host.settle();
	if (step.kind === 'write') {
		const file = vault.getFileByPath(step.path);
		await makeFolder(host, step.path);
		if (file) await vault.modify(file, step.text);
		else if (!vault.getAbstractFileByPath(step.path)) await vault.create(step.path, step.text);
		return;
	}
	const file = vault.getAbstractFileByPath(step.kind === 'move' ? step.from : step.path);
	if (!file) return;
	if (step.kind === 'delete') return vault.delete(file, true);
	if (vault.getAbstractFileByPath(step.to) || `${step.to}/`.startsWith(`${step.from}/`)) return;
	await makeFolder(host, step.to);
	// The folder above may have been made where the note was to go.
	await vault.rename(file, step.to);
}

async function makeFolder(host: Host, inside: string): Promise<void> {
	const parts = inside.split('/').slice(0, -1);
	for (const [index] of parts.entries()) {
		const above = parts.slice(0, index + 1).join('/');
		if (!host.app.vault.getAbstractFileByPath(above)) await host.app.vault.createFolder(above);
	}
}

async function expectEqualAfter(first: Readonly<Record<string, string>>, steps: readonly Change[], slowCache: number): Promise<void> {
	const files = { ...first, [DAILY_NOTES_FILE]: '{"folder":"Daily"}' };
	const host = createHost({ files, now: () => NOON, slowCache });
	try {
		await startPlugin(host);
		for (const step of steps) await doTo(host, step);
		await host.settle();
		expect(await askAll(host)).toEqual(await askFresh(host));
	} finally {
		host.destroy();
	}
}

describe('the index equals a rebuild', () => {
	const files = fc.dictionary(path, text, { minKeys: 4, maxKeys: 8 });

	test('after any changes of notes and folders', async () => {
		await fc.assert(fc.asyncProperty(files, fc.array(change, { minLength: 1, maxLength: 20 }), (first, steps) => expectEqualAfter(first, steps, 0)), runs(80));
	}, PATIENCE);

	test('where the metadata comes late', async () => {
		await fc.assert(fc.asyncProperty(files, fc.array(change, { minLength: 1, maxLength: 10 }), (first, steps) => expectEqualAfter(first, steps, 3)), runs(20));
	}, PATIENCE);
});

const DEPOSIT = '- #deposit [[Ada]] a talk\n';

/** What is easily missed, each from a vault in which all is read and quiet. */
const CASES: readonly (readonly [name: string, steps: readonly Change[]])[] = [
	['a note takes a deleted one\'s place before the app says that it is gone', [{ kind: 'delete', path: 'People/Ada.md' }, { kind: 'move', from: 'Notes/Other.md', to: 'People/Ada.md' }]],
	['a note of the same name comes nearer and takes the links', [{ kind: 'write', path: 'Daily/Ada.md', text: '' }]],
	['a note of the same name comes nearer and goes again', [{ kind: 'write', path: 'Daily/Ada.md', text: '' }, { kind: 'wait' }, { kind: 'delete', path: 'Daily/Ada.md' }]],
	['a person comes to whom lines lead already', [{ kind: 'write', path: 'People/Grace.md', text: '' }]],
	['a person is called by another name', [{ kind: 'move', from: 'People/Ada.md', to: 'People/Grace.md' }]],
	['a person moves out of the people folder and back', [{ kind: 'move', from: 'People/Ada.md', to: 'Notes/Ada.md' }, { kind: 'wait' }, { kind: 'move', from: 'Notes/Ada.md', to: 'People/Ada.md' }]],
	['the people folder is renamed', [{ kind: 'move', from: 'People', to: 'Colleagues' }]],
	['the people folder is renamed and renamed back', [{ kind: 'move', from: 'People', to: 'Colleagues' }, { kind: 'wait' }, { kind: 'move', from: 'Colleagues', to: 'People' }]],
	['the people folder is renamed and back at once', [{ kind: 'move', from: 'People', to: 'Colleagues' }, { kind: 'move', from: 'Colleagues', to: 'People' }]],
	['the people folder moves into another', [{ kind: 'move', from: 'People', to: 'Notes/People' }]],
	['another folder becomes the people folder', [{ kind: 'delete', path: 'People' }, { kind: 'move', from: 'Notes', to: 'People' }]],
	['the daily notes move away', [{ kind: 'move', from: 'Daily', to: 'Journal' }]],
	['the daily notes move away and back', [{ kind: 'move', from: 'Daily', to: 'Journal' }, { kind: 'wait' }, { kind: 'move', from: 'Journal', to: 'Daily' }]],
	['a note becomes a daily note', [{ kind: 'move', from: 'Notes/Other.md', to: 'Daily/2026-04-28.md' }]],
	['a plain name becomes that of two people', [{ kind: 'write', path: 'People/Countess.md', text: '' }]],
];

test.each(CASES)('the index equals a rebuild after %s', async (_, steps) => {
	const host = openHost({
		[DAILY_NOTES_FILE]: '{"folder":"Daily","format":"[Day] D.M.YYYY"}',
		'People/Ada.md': TEXTS[1] ?? '',
		'Notes/Other.md': TEXTS[3] ?? '',
		'Notes/2026-04-27.md': `---\nattendees: [Countess]\n---\n${DEPOSIT}- #met [[Grace]]\n`,
		'Daily/Day 20.4.2026.md': `${DEPOSIT}- #ask [[People/Ada]] a review\n`,
	});
	await startPlugin(host);
	await host.settle();
	const before = await askAll(host);
	for (const step of steps) await doTo(host, step);
	await host.settle();
	expect(await askAll(host)).toEqual(await askFresh(host));
	expect(before.persons).toHaveProperty(['People/Ada.md', 'timeline', 'length'], 4);
});
