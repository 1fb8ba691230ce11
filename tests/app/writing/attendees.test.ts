/** Logging for those who were at a meeting: who is on the line, and into which note it goes. */
import { afterEach, describe, expect, test } from 'vitest';
import { DAILY_NOTES_FILE } from '../index/running-vault';
import { logIn } from './logging';
import type { Files, LoggingVault } from './logging';
import { until } from '../until';

const COMMAND = 'rapport:log-for-attendees';
const MEETING = 'Meetings/2026-04-28 Platform review.md';
const FILES: Files = {
	'People/Ada Lovelace.md': '---\ncircle: industry\n---\n',
	'People/Grace Hopper.md': '---\naliases: [Amazing Grace]\n---\n',
	'People/Alan Turing.md': '',
	[MEETING]: '---\nattendees:\n  - "[[Ada Lovelace|Ada]]"\n  - Amazing Grace\n  - Somebody else\n---\n# Platform review\n\nAbout the work of [[Alan Turing]].\n',
	[DAILY_NOTES_FILE]: '{"folder":"Daily"}',
};

let vault: LoggingVault;

afterEach(() => document.body.replaceChildren());

async function open(path: string, files: Files = FILES): Promise<void> {
	vault = await logIn(files);
	await vault.host.app.workspace.openLinkText(path, '');
	await vault.host.settle();
}

function pills(): readonly string[] {
	return Array.from(document.querySelectorAll('.rapport-log-pill-name')).map(({ textContent }) => textContent ?? '');
}

function field(selector: string): HTMLInputElement {
	const el = document.querySelector<HTMLInputElement>(selector);
	if (!el) throw new Error(`There is no ${selector}`);
	return el;
}

function choose(place: 'daily' | 'note'): void {
	const input = field(`.rapport-log .rapport-choices input[value="${place}"]`);
	input.checked = true;
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function send(): Promise<void> {
	field('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await until(() => expect(document.querySelector('.rapport-log')).toBeNull());
	await vault.host.settle();
}

describe('the dialog', () => {
	test('has those who were there, the day and the name of the meeting, and no one who was only talked about', async () => {
		await open(MEETING);
		vault.host.runCommand(COMMAND);
		expect(pills()).toEqual(['Ada Lovelace', 'Grace Hopper']);
		expect(field('.rapport-log-text').value).toBe('Platform review');
		await until(() => expect(document.querySelector('.rapport-log-preview')?.textContent).toContain('Daily/2026-04-28.md'));
		await send();
		expect(vault.diff()).toEqual({ 'Daily/2026-04-28.md': '## Touchpoints\n- #met [[Ada Lovelace]] [[Grace Hopper]] Platform review' });
	});

	test('has those who are linked where no attendees are named', async () => {
		await open('Notes/Walk.md', { ...FILES, 'Notes/Walk.md': 'With [[Alan Turing]] and [[Ada Lovelace]], about [[Platform]]\n' });
		vault.host.runCommand(COMMAND);
		expect(pills()).toEqual(['Alan Turing', 'Ada Lovelace']);
	});

	test.each([
		['a note without people', 'Notes/Plain.md'],
		['a person\'s own note', 'People/Ada Lovelace.md'],
	])('is not offered in %s', async (_what, path) => {
		await open(path, { ...FILES, 'Notes/Plain.md': 'Nobody\n' });
		expect(vault.host.runCommand(COMMAND)).toBe(false);
		expect(vault.host.visibleCommands()).not.toContain(COMMAND);
	});
});

describe('into the meeting\'s note', () => {
	test('the line goes below the heading, and is taken back with it', async () => {
		await open(MEETING);
		vault.host.runCommand(COMMAND);
		choose('note');
		await until(() => expect(document.querySelector('.rapport-log-preview')?.textContent).toContain(MEETING));
		await send();
		expect(vault.diff()).toEqual({ [MEETING]: `${FILES[MEETING] ?? ''}\n## Touchpoints\n- #met [[Ada Lovelace]] [[Grace Hopper]] Platform review\n` });
		expect(await vault.host.cli('rapport:person', { person: 'Grace Hopper', format: 'json' })).toContain('"day": "2026-04-28"');
		await vault.undo();
		expect(vault.diff()).toEqual({});
	});

	test('the choice is remembered on the device', async () => {
		await open(MEETING);
		vault.host.runCommand(COMMAND);
		choose('note');
		await send();
		vault.host.runCommand(COMMAND);
		expect(field('.rapport-log .rapport-choices input[value="note"]').checked).toBe(true);
	});

	test('without a day of its own, the line brings one', async () => {
		await open('Notes/Walk.md', { ...FILES, 'Notes/Walk.md': '[[Alan Turing]]\n' });
		vault.host.runCommand(COMMAND);
		choose('note');
		await send();
		expect(vault.diff()).toEqual({ 'Notes/Walk.md': '[[Alan Turing]]\n\n## Touchpoints\n- 2026-04-30 #met [[Alan Turing]] Walk\n' });
		expect(JSON.parse(await vault.host.cli('rapport:problems', { format: 'json' }))).toEqual([]);
	});

	test('another day is refused in the preview, and in place', async () => {
		await open(MEETING);
		vault.host.runCommand(COMMAND);
		choose('note');
		const day = field('.rapport-log-day-choice');
		day.value = 'today';
		day.dispatchEvent(new Event('change', { bubbles: true }));
		await until(() => expect(document.querySelector('.rapport-log-preview')?.textContent).toContain('has its day, 2026-04-28'));
		field('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await until(() => expect(document.querySelector('.rapport-log-refusal')?.textContent).toContain('has its day, 2026-04-28'));
		expect(vault.diff()).toEqual({});
	});

	test('a deposit moves the property of everybody on the line', async () => {
		await open(MEETING);
		vault.host.runCommand(COMMAND);
		choose('note');
		const kind = field('.rapport-log-kind input[value="deposit"]');
		kind.checked = true;
		kind.dispatchEvent(new Event('change', { bubbles: true }));
		await send();
		await until(() => expect(vault.diff()['People/Alan Turing.md']).toBeUndefined());
		expect(vault.diff()['People/Ada Lovelace.md']).toBe('---\ncircle: industry\nlast-deposit: 2026-04-28\n---\n');
		await vault.undo();
		expect(vault.diff()).toEqual({});
	});

	test('one that is deleted meanwhile is said, and none is made in its place', async () => {
		await open(MEETING);
		const draft = { kind: 'encounter', way: null, people: ['People/Alan Turing.md'], text: 'x', day: vault.rapport.board.today, note: MEETING } as const;
		const file = vault.host.app.vault.getFileByPath(MEETING);
		if (file) await vault.host.app.fileManager.trashFile(file);
		expect(await vault.log.write(draft)).toEqual({ refused: `${MEETING} is no longer there. Choose the daily note.` });
		expect(Object.keys(vault.host.snapshot())).not.toContain(MEETING);
	});
});
