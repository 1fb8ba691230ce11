/** The dialog of the built plugin: where it is opened from, and what is said after it. */
import { readFileSync } from 'node:fs';
import type { PluginManifest } from 'obsidian';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mainJs } from '../app/run-cli';
import { createHost } from '../host/index';
import type { Host } from '../host/index';
import { Menu, MenuItem } from '../host/obsidian';
import { until } from '../app/until';

const ADA = 'People/Ada Lovelace.md';
const DAILY = 'Daily/2026-04-30.md';
const FILES = {
	[ADA]: '---\ncircle: industry\nlast-deposit: 2026-01-01\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\n---\n',
	'Reading.md': '- [ ] sent [[Grace Hopper]]\n  the talk\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

let host: Host;

beforeEach(async () => {
	host = createHost({ files: FILES, now: () => Date.UTC(2026, 3, 30, 12) });
	await host.loadPlugin(mainJs(), JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest);
	await host.layoutReady();
	await host.settle();
});
afterEach(() => {
	host.destroy();
	document.body.replaceChildren();
});

function found<T extends HTMLElement = HTMLElement>(selector: string): T {
	const el = document.querySelector<T>(selector);
	if (!el) throw new Error(`There is no ${selector}`);
	return el;
}

function texts(selector: string): readonly string[] {
	return Array.from(document.querySelectorAll(selector), (el) => el.textContent ?? '');
}

function fill(selector: string, value: string): void {
	const field = found<HTMLInputElement>(selector);
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

function submit(): void {
	found('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

/** What the plugin adds to a menu. */
function itemsOf(event: 'file-menu' | 'editor-menu', ...rest: readonly unknown[]): readonly MenuItem[] {
	const menu = new Menu();
	host.app.workspace.trigger(event, menu, ...rest);
	return menu.items.filter((item) => item instanceof MenuItem);
}

function titleOf(item: MenuItem): string {
	return item.dom.querySelector('.menu-item-title')?.textContent ?? '';
}

test('the menu of a person\'s note begins with logging, that of another note has nothing', () => {
	const items = itemsOf('file-menu', host.app.vault.getFileByPath(ADA), 'file-explorer');
	expect(items.map(titleOf)[0]).toBe('Log touchpoint');
	expect(itemsOf('file-menu', host.app.vault.getFileByPath('Reading.md'), 'file-explorer')).toEqual([]);
	items[0]?.choose(new MouseEvent('click'));
	expect(texts('.rapport-log-pill')).toEqual(['Ada Lovelace']);
});

test('the editor\'s menu takes what is selected as the text, on one line and without its mark', () => {
	expect(itemsOf('editor-menu', { getSelection: () => ' ' }, { file: null })).toEqual([]);
	const [item] = itemsOf('editor-menu', { getSelection: () => FILES['Reading.md'] }, { file: null });
	item?.choose(new MouseEvent('click'));
	expect(found<HTMLInputElement>('.rapport-log-text').value).toBe('sent [[Grace Hopper]] the talk');
	expect(texts('.rapport-log-pill.is-linked')).toEqual(['Grace Hopper']);
});

test('the person of the active note is on the line from the start', async () => {
	await host.app.workspace.openLinkText(ADA, '', false);
	host.runCommand('rapport:log-deposit');
	expect(texts('.rapport-log-pill')).toEqual(['Ada Lovelace']);
	expect(document.activeElement).toBe(found('.rapport-log-text'));
});

test('a person note that was not updated is named with the reason, and tried again', async () => {
	host.faults.failWritesTo(ADA);
	await host.app.workspace.openLinkText(ADA, '', false);
	host.runCommand('rapport:log-deposit');
	fill('.rapport-log-text', 'the talk');
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	submit();
	await until(() => expect(texts('.notice')).toHaveLength(2));
	vi.restoreAllMocks();
	expect(texts('.notice')[0]).toContain('Logged for Ada Lovelace');
	expect(texts('.notice')[1]).toContain('the note of Ada Lovelace was not updated');
	host.faults.heal();
	found('.rapport-notice-button.mod-action').click();
	await until(() => expect(host.snapshot()[ADA]).toContain('last-deposit: 2026-04-30'));
	expect(host.snapshot()[DAILY]?.match(/the talk/g)).toHaveLength(1);
});

test('only the last of two notices offers Undo, for that is what it takes back', async () => {
	for (const text of ['first', 'second']) {
		host.runCommand('rapport:log-deposit');
		fill('.rapport-log-name', 'ada');
		found('.rapport-log-choice').click();
		fill('.rapport-log-text', text);
		submit();
		await until(() => expect(host.snapshot()[DAILY]).toContain(text));
		await until(() => expect(document.querySelector('.rapport-log')).toBeNull());
	}
	expect(texts('.rapport-notice-button')).toEqual(['Undo']);
	found('.rapport-notice-button').click();
	await until(() => expect(host.snapshot()[DAILY]).not.toContain('second'));
	expect(host.snapshot()[DAILY]).toContain('first');
});

test('the last name goes with Backspace, and what the day is can be changed', async () => {
	host.runCommand('rapport:log-touchpoint');
	for (const name of ['ada', 'grace']) {
		fill('.rapport-log-name', name);
		found('.rapport-log-choice').click();
	}
	expect(texts('.rapport-log-pill')).toEqual(['Ada Lovelace', 'Grace Hopper']);
	found('.rapport-log-name').dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', bubbles: true, cancelable: true }));
	expect(texts('.rapport-log-pill')).toEqual(['Ada Lovelace']);
	fill('.rapport-log-text', 'coffee');
	const choice = found<HTMLSelectElement>('.rapport-log-day-choice');
	choice.value = 'other';
	choice.dispatchEvent(new Event('change', { bubbles: true }));
	fill('.rapport-log-date', '');
	submit();
	expect(found('#rapport-log-day-fault').textContent).toBe('Choose a day.');
	fill('.rapport-log-date', '2026-04-02');
	submit();
	await until(() => expect(host.snapshot()['Daily/2026-04-02.md']).toContain('- #deposit [[Ada Lovelace]] coffee'));
});

test('a person renamed while the dialog is open is still the one who is meant', async () => {
	host.runCommand('rapport:log-deposit');
	fill('.rapport-log-name', 'ada');
	found('.rapport-log-choice').click();
	fill('.rapport-log-text', 'the talk');
	await until(() => expect(texts('.rapport-log-line.is-line')).toEqual(['- #deposit [[Ada Lovelace]] the talk']));
	const file = host.app.vault.getFileByPath(ADA);
	if (file) await host.app.fileManager.renameFile(file, 'People/Ada King.md');
	await host.settle();
	submit();
	await until(() => expect(host.snapshot()[DAILY]).toContain('- #deposit [[Ada King]] the talk'));
});

test('visible work needs nobody, offers the goal\'s arenas and strengths, and writes both as tags', async () => {
	host.writeExternally('Goal.md', '---\ntype: networking-goal\nneeds: visibility\narenas: [meetup]\nstrengths: [Calm in a crisis, Clear writing]\n---\n');
	await host.settle();
	host.runCommand('rapport:log-visibility');
	expect(document.activeElement).toBe(found('.rapport-log-text'));
	expect(found<HTMLInputElement>('.rapport-log-name').placeholder).toBe('Who was there? Optional');
	expect(texts('.rapport-log-way')).toEqual(['meetup', 'panel', 'post', 'talk', 'Calm in a crisis', 'Clear writing']);
	for (const way of ['talk', 'Calm in a crisis', 'Clear writing', 'Calm in a crisis']) Array.from(document.querySelectorAll<HTMLElement>('.rapport-log-way')).find((el) => el.textContent === way)?.click();
	fill('.rapport-log-text', 'on restarts, #ask me');
	submit();
	await until(() => expect(host.snapshot()[DAILY]).toContain('- #visibility/talk #strength/clear-writing on restarts, \\#ask me'));
	await host.settle();
	expect(JSON.parse(await host.cli('rapport:visibility', { format: 'json', today: '2026-04-30' }))).toMatchObject({ streak: 1, arenas: { talk: 1 }, strengths: { 'clear-writing': 1, 'calm-in-a-crisis': 0 } });
});

test('of another kind nothing of strengths is shown or written', async () => {
	host.runCommand('rapport:log-visibility');
	expect(texts('.rapport-log-strengths .rapport-log-way')).toEqual([]);
	host.writeExternally('Goal.md', '---\ntype: networking-goal\nstrengths: [Calm]\n---\n');
	await host.settle();
	await until(() => expect(texts('.rapport-log-strengths .rapport-log-way')).toEqual(['Calm']));
	found('.rapport-log-strengths .rapport-log-way').click();
	const deposit = found<HTMLInputElement>('input[value="deposit"]');
	deposit.checked = true;
	deposit.dispatchEvent(new Event('change', { bubbles: true }));
	expect(texts('.rapport-log-strengths .rapport-log-way')).toEqual([]);
	fill('.rapport-log-name', 'ada');
	found('.rapport-log-choice').click();
	fill('.rapport-log-text', 'the talk');
	submit();
	await until(() => expect(host.snapshot()[DAILY]).toContain('- #deposit [[Ada Lovelace]] the talk'));
});
