/** Several people chosen in the list: who stays chosen as notes change, and what is done for all of them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Menu } from '../host/obsidian';
import type { TFile } from '../host/obsidian';
import { found, notices, settled } from './on-screen';
import { until } from './until';
import { logIn } from './writing/logging';
import type { LoggingVault } from './writing/logging';

const FILES = {
	'People/Ada.md': '---\ncircle: industry\nlast-deposit: 2026-01-01\n---\n',
	'People/Bo.md': '---\ncircle: growth\nlast-deposit: 2026-01-02\n---\n',
	'People/Cy.md': '---\ncircle: growth\nlast-deposit: 2026-01-03\n---\n',
	'People/Di.md': '---\nrole: peer\nlast-deposit: 2026-02-20\n---\n',
	'Note.md': 'text',
	'.obsidian/plugins/rapport/data.json': '{"weeklyFew":0}',
};

let vault: LoggingVault;

beforeEach(async () => {
	document.body.replaceChildren();
	vault = await logIn(FILES);
	vault.host.runCommand('rapport:open-stale-list');
	await settle();
	press('Home');
});

afterEach(() => void vi.restoreAllMocks());

async function settle(): Promise<void> {
	await settled(vault.host, 10);
	await new Promise((resolve) => requestAnimationFrame(resolve));
}

function fileAt(path: string): TFile {
	const file = vault.host.app.vault.getFileByPath(path);
	if (!file) throw new Error(`There is no ${path}`);
	return file;
}

function press(key: string, held: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
	found('.rapport-list').dispatchEvent(event);
	return event;
}

/** Ada, Bo and Cy, from the first row down. */
function chooseThree(): void {
	press('ArrowDown');
	press(' ');
	press('ArrowDown', { shiftKey: true });
	press('ArrowDown', { shiftKey: true });
}

function chosen(): readonly string[] {
	return [...document.querySelectorAll('.rapport-row[aria-selected="true"] .rapport-row-name')].map(({ textContent }) => textContent ?? '');
}

function count(): string {
	return found('.rapport-chosen').classList.contains('is-shown') ? found('.rapport-chosen-count').textContent ?? '' : '';
}

function button(text: string): HTMLElement {
	const el = [...document.querySelectorAll<HTMLElement>('button, .menu-item')].find(({ textContent, ariaLabel }) => textContent?.trim() === text || ariaLabel === text);
	if (!el) throw new Error(`There is no button ${text}`);
	return el;
}

describe('who is chosen', () => {
	test('is said to screen readers, of people only', () => {
		expect(found('.rapport-list').getAttribute('aria-multiselectable')).toBe('true');
		chooseThree();
		expect(chosen()).toEqual(['Ada', 'Bo', 'Cy']);
		expect(found('.rapport-view .rapport-hidden[aria-live]').textContent).toBe('3 chosen');
		expect(found('.rapport-row.mod-header').hasAttribute('aria-selected')).toBe(false);
	});

	test('stays the same person when the note is renamed, and leaves with the note', async () => {
		chooseThree();
		await vault.host.app.vault.rename(fileAt('People/Bo.md'), 'People/Zoe.md');
		await settle();
		expect([...chosen()].sort()).toEqual(['Ada', 'Cy', 'Zoe']);
		await vault.host.app.vault.delete(fileAt('People/Ada.md'));
		await settle();
		expect([count(), [...chosen()].sort()]).toEqual(['2 chosen', ['Cy', 'Zoe']]);
	});

	test('outlives a search, so that one may be found after the other', async () => {
		chooseThree();
		const field = found<HTMLInputElement>('.rapport-search input');
		field.value = 'di';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await settle();
		expect([chosen(), count()]).toEqual([[], '3 chosen']);
		press('End');
		press(' ');
		expect([chosen(), count()]).toEqual([['Di'], '4 chosen']);
	});

	test('is all of a section by one key, and nobody by Escape, which is left to others where nobody is', () => {
		press('ArrowDown');
		press('a', { ctrlKey: true });
		expect(chosen()).toEqual(['Ada', 'Bo', 'Cy', 'Di']);
		expect(press('Escape').defaultPrevented).toBe(true);
		expect([chosen(), count()]).toEqual([[], '']);
		expect(press('Escape').defaultPrevented).toBe(false);
	});

	test('is nobody any more once a row is opened by a plain click, but stays for one that opens elsewhere', async () => {
		chooseThree();
		const row = [...document.querySelectorAll<HTMLElement>('.rapport-row.mod-person')].find(({ textContent }) => textContent?.includes('Di'));
		row?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
		await settle();
		expect([vault.host.app.workspace.getActiveFile()?.path, count()]).toEqual(['People/Di.md', '3 chosen']);
		row?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		expect(count()).toBe('');
	});
});

describe('for all who are chosen', () => {
	test('one line is logged with all names, and one undo takes it back', async () => {
		chooseThree();
		button('Log for all').click();
		expect([...document.querySelectorAll('.rapport-log-pill-name')].map(({ textContent }) => textContent)).toEqual(['Ada', 'Bo', 'Cy']);
		const field = found<HTMLInputElement>('.rapport-log-text');
		field.value = 'the notes';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		found('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await settle();
		const { '2026-04-30.md': daily, ...people } = vault.diff();
		expect(daily).toContain('- #deposit [[Ada]] [[Bo]] [[Cy]] the notes');
		expect(Object.keys(people)).toEqual(['People/Ada.md', 'People/Bo.md', 'People/Cy.md']);
		expect(count()).toBe('');
		await vault.undo();
		expect(Object.keys(vault.diff())).toEqual(['2026-04-30.md']);
	});

	test('a key of a chosen row changes all notes in one step; of another row, that one alone', async () => {
		chooseThree();
		press('r');
		await settle();
		expect(notices()).toContain('Let Ada, Bo and Cy rest');
		expect(Object.keys(vault.diff())).toEqual(['People/Ada.md', 'People/Bo.md', 'People/Cy.md']);
		expect(count()).toBe('3 chosen');
		await vault.undo();
		expect(vault.diff()).toEqual({});
		press('End');
		press('r');
		await settle();
		expect(Object.keys(vault.diff())).toEqual(['People/Di.md']);
	});

	test('what takes a while says how far it is, undoing it too, and is silent once it is done', async () => {
		chooseThree();
		let now = 0;
		vi.spyOn(performance, 'now').mockImplementation(() => now += 300);
		const said: string[] = [];
		const observer = new MutationObserver(() => said.push(notices()));
		observer.observe(document.body, { childList: true, subtree: true, characterData: true });
		vault.host.faults.slowDown('People/Bo.md', 5);
		vault.host.faults.slowDown('People/Cy.md', 5);
		press('r');
		await until(() => expect(notices()).toContain('Let Ada, Bo and Cy rest'));
		await settle();
		expect(said.join()).not.toContain('1 of 3 notes changed');
		expect(said.join()).toContain('2 of 3 notes changed');
		expect(notices()).not.toContain('notes changed');
		found('.rapport-notice-button.mod-undo').click();
		await until(() => expect(notices()).toContain('Undone: Let Ada, Bo and Cy rest'));
		observer.disconnect();
		expect(said.join()).toContain('2 of 3 changes undone');
		expect(notices()).not.toContain('changes undone');
		expect(vault.diff()).toEqual({});
	});

	test('a write that fails is said with the person, and the others are changed', async () => {
		chooseThree();
		vault.host.faults.failWrite(2);
		press('p');
		await settle();
		expect(notices()).toContain('The note of Bo was not changed. EIO');
		expect(Object.keys(vault.diff())).toEqual(['People/Ada.md', 'People/Cy.md']);
		await vault.undo();
		expect(vault.diff()).toEqual({});
	});

	test('commands are about them too, as far as it can be the same for several', async () => {
		chooseThree();
		const visible = vault.host.visibleCommands();
		expect(['snooze-person', 'let-person-rest', 'set-cadence', 'set-next-step'].map((id) => visible.includes(`rapport:${id}`))).toEqual([true, true, false, false]);
		vault.host.runCommand('rapport:log-touchpoint');
		expect(document.querySelectorAll('.rapport-log-pill')).toHaveLength(3);
	});

	test('circle and roles are one dialog: what differs is left open, and stays unless it is chosen', async () => {
		chooseThree();
		press('F10', { shiftKey: true });
		button('Circle and role…').click();
		expect(found('.modal-title').textContent).toBe('Circle and role of 3 people');
		expect(document.querySelector('.rapport-choices input:checked')).toBeNull();
		const mentor = found<HTMLInputElement>('input[value="mentor"]');
		mentor.click();
		found('.rapport-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await settle();
		const after = vault.diff();
		expect(after['People/Ada.md']).toBe(FILES['People/Ada.md'].replace('\n---\n', '\nrole: mentor\n---\n'));
		expect(after['People/Cy.md']).toContain('circle: growth');
		await vault.undo();
		expect(vault.diff()).toEqual({});
	});
});

test('in the menu of several files the people among them can be logged for', () => {
	const menu = new Menu();
	const files = ['People/Ada.md', 'Note.md', 'People/Di.md'].map(fileAt);
	vault.host.app.workspace.trigger('files-menu', menu, files, 'file-explorer-context-menu');
	menu.showAtPosition({ x: 0, y: 0 });
	button('Log touchpoint for 2 people').click();
	expect([...document.querySelectorAll('.rapport-log-pill-name')].map(({ textContent }) => textContent)).toEqual(['Ada', 'Di']);
});
