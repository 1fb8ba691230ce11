/** The commands about the current person: who that is, when there are none, and what is said. */
import { beforeEach, describe, expect, test } from 'vitest';
import { notices, settled } from './on-screen';
import { logIn } from './writing/logging';
import type { LoggingVault } from './writing/logging';

const ADA = 'People/Ada.md';
const BO = 'People/Bo.md';
const FILES = {
	[ADA]: '---\ncircle: industry\npriority: [2025]\n---\n',
	[BO]: '---\nrole: peer\nlast-deposit: 2026-04-29\n---\n',
	'Note.md': 'text',
	'.obsidian/plugins/rapport/data.json': '{"weeklyFew":0}',
};
const IDS = ['snooze-person', 'let-person-rest', 'set-cadence', 'set-circle-and-role', 'toggle-priority', 'set-next-step'].map((id) => `rapport:${id}`);

let vault: LoggingVault;

beforeEach(async () => {
	document.body.replaceChildren();
	vault = await logIn(FILES);
});

async function settle(): Promise<void> {
	await settled(vault.host, 10);
}

async function open(path: string): Promise<void> {
	await vault.host.app.workspace.openLinkText(path, '', false);
	await settle();
}

function commands(): readonly string[] {
	return vault.host.visibleCommands().filter((id) => IDS.includes(id));
}

test('there are none without a current person, and all of them where a person note is active', async () => {
	expect(commands()).toEqual([]);
	await open('Note.md');
	expect(commands()).toEqual([]);
	await open(ADA);
	expect([...commands()].sort()).toEqual([...IDS].sort());
});

describe('of the active note', () => {
	beforeEach(() => open(ADA));

	test('rest begins, ends, and both are taken back', async () => {
		vault.host.runCommand('rapport:let-person-rest');
		await settle();
		expect(notices()).toContain('Let Ada rest');
		expect(vault.diff()).toEqual({ [ADA]: FILES[ADA].replace('\n---\n', '\nresting: true\n---\n') });
		vault.host.runCommand('rapport:let-person-rest');
		await settle();
		expect(notices()).toContain('Ended the rest of Ada');
		expect(vault.diff()).toEqual({});
		await vault.undo();
		expect(Object.keys(vault.diff())).toEqual([ADA]);
		await vault.undo();
		expect(vault.diff()).toEqual({});
	});

	test('priority is appended and removed, and the years before stay', async () => {
		vault.host.runCommand('rapport:toggle-priority');
		await settle();
		expect(vault.diff()).toEqual({ [ADA]: FILES[ADA].replace('[2025]', '[2025, 2026]') });
		vault.host.runCommand('rapport:toggle-priority');
		await settle();
		expect(vault.diff()).toEqual({});
	});

	test('a write that fails is said, with the person and the reason', async () => {
		vault.host.faults.failWrite(1);
		vault.host.runCommand('rapport:toggle-priority');
		await settle();
		expect(notices()).toContain('The note of Ada was not changed. EIO');
		expect([vault.diff(), vault.rapport.undo.isPossible()]).toEqual([{}, false]);
	});
});

test('the marked row of the list comes before the active note', async () => {
	await open(ADA);
	vault.host.runCommand('rapport:open-stale-list');
	await settle();
	const tree = document.querySelector<HTMLElement>('.rapport-list');
	tree?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
	for (let turn = 0; turn < 5 && tree?.querySelector('.is-active .rapport-row-name')?.textContent !== 'Bo'; turn++) {
		tree?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
		await settle();
	}
	expect(tree?.querySelector('.is-active .rapport-row-name')?.textContent).toBe('Bo');
	vault.host.runCommand('rapport:toggle-priority');
	await settle();
	expect(Object.keys(vault.diff())).toEqual([BO]);
});

test('a vacation is planned in the settings, moves no note, and is taken back', async () => {
	vault.host.runCommand('rapport:plan-vacation');
	await settle();
	const [from, to] = document.querySelectorAll<HTMLInputElement>('.modal input[type="date"]');
	if (!from || !to) throw new Error('There are no fields for the days.');
	[from.value, to.value] = ['2026-05-01', '2026-05-14'];
	const due = vault.rapport.board.standingOf(BO)?.due;
	document.querySelector('.modal form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await settle();
	expect(vault.rapport.settings().vacations).toEqual([{ from: '2026-05-01', to: '2026-05-14' }]);
	expect(Number(vault.rapport.board.standingOf(BO)?.due) - Number(due)).toBe(14);
	expect(notices()).toContain('Vacation from May 1 to May 14');
	expect(Object.keys(vault.diff()).filter((path) => path.endsWith('.md'))).toEqual([]);
	document.querySelector<HTMLElement>('.notice .mod-undo')?.click();
	await settle();
	expect(vault.rapport.settings().vacations).toEqual([]);
});
