/** The stale list of the built plugin, used as a user would: by its rows and keys, with notes changing below it. */
import { readFileSync } from 'node:fs';
import type { PluginManifest } from 'obsidian';
import { afterEach, expect, test } from 'vitest';
import { createHost } from '../host/index';
import type { Host } from '../host/index';
import { found } from './on-screen';
import { mainJs } from './run-cli';
import { until } from './until';

const CLOCK = Date.UTC(2026, 3, 30, 12);

const PEOPLE = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nlast-deposit: 2026-01-01\naliases: [Countess]\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\nlast-deposit: 2026-01-02\n---\n',
	'People/Alan Turing.md': '---\ncircle: organisation\nlast-deposit: 2026-01-03\n---\n',
	'People/Barbara Liskov.md': '---\ncircle: growth\nlast-deposit: 2026-01-04\n---\n',
	'People/Donald Knuth.md': '---\ncircle: nowhere\nlast-deposit: 2026-01-05\n---\n',
	'Daily/2026-04-29.md': '',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

let host: Host;

afterEach(() => {
	host.destroy();
	document.body.replaceChildren();
});

async function start(files: Readonly<Record<string, string>> = PEOPLE): Promise<void> {
	host = createHost({ files, now: () => CLOCK });
	await host.loadPlugin(mainJs(), JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest, { enable: true });
	await host.layoutReady();
	await host.settle();
	await until(() => expect(document.querySelector('.rapport-row, .rapport-message.is-shown .rapport-message-buttons')).not.toBeNull());
}

function rowsOf(type: string): readonly HTMLElement[] {
	return Array.from(document.querySelectorAll<HTMLElement>(`.rapport-row.mod-${type}`));
}

function names(): readonly string[] {
	return rowsOf('person').map((row) => row.querySelector('.rapport-row-name')?.textContent ?? '');
}

function rowOf(name: string): HTMLElement {
	const row = rowsOf('person').find((el) => el.textContent?.includes(name));
	if (!row) throw new Error(`There is no row of ${name}`);
	return row;
}

function press(key: string, held: KeyboardEventInit = {}): void {
	found('.rapport-list').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
}

function marked(): string {
	const id = found('.rapport-list').getAttribute('aria-activedescendant') ?? '';
	return document.getElementById(id)?.textContent ?? '';
}

test('shows who is stale, and folds what is quiet', async () => {
	await start();
	expect(rowsOf('header').map((row) => row.textContent)).toEqual(['This week3', 'Stale2', 'Problems1']);
	expect(names()).toEqual(['Ada Lovelace', 'Grace Hopper', 'Alan Turing', 'Barbara Liskov', 'Donald Knuth']);
	expect(rowsOf('header').map((row) => row.getAttribute('aria-expanded'))).toEqual(['true', 'true', 'false']);
});

test('a line in a daily note moves the row, and the others stay the same elements', async () => {
	await start();
	const before = new Map(names().map((name) => [name, rowOf(name)]));
	host.writeExternally('Daily/2026-04-29.md', '- #deposit [[Barbara Liskov]] sent a note\n');
	await host.settle();
	await until(() => expect(names()).not.toContain('Barbara Liskov'));
	for (const name of names()) expect(rowOf(name)).toBe(before.get(name));
});

test('is walked through and opened by keys', async () => {
	await start();
	press('Home');
	press('ArrowDown');
	expect(marked()).toContain('Ada Lovelace');
	press('Enter');
	await until(() => expect(host.app.workspace.getActiveFile()?.path).toBe('People/Ada Lovelace.md'));
	press('ArrowLeft');
	press('ArrowLeft');
	expect(marked()).toContain('This week');
	expect(names()).toEqual(['Barbara Liskov', 'Donald Knuth']);
	press('End');
	press('ArrowRight');
	expect(rowsOf('problem').map((row) => row.textContent)).toEqual([expect.stringContaining('Donald Knuth')]);
});

test('finds by alias, says how many, and shows everybody again', async () => {
	await start();
	const field = found<HTMLInputElement>('.rapport-search input');
	field.value = 'countess';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await until(() => expect(names()).toEqual(['Ada Lovelace']));
	expect(found('.rapport-status [role="status"]').textContent).toBe('1 of 5 people');
	field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
	await until(() => expect(names()).toHaveLength(5));
	expect(document.activeElement).toBe(found('.rapport-list'));
});

test('without people it says what was looked for, and makes a first person', async () => {
	await start({ 'Note.md': '' });
	expect(found('.rapport-message').textContent).toContain('“People”');
	found('.rapport-message button').click();
	const field = found<HTMLInputElement>('.rapport-form input');
	field.value = 'Ada/Lovelace';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	expect(found('.rapport-form-hint').classList.contains('is-wrong')).toBe(true);
	field.value = 'Ada Lovelace';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	found('.rapport-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await until(() => expect(host.app.workspace.getActiveFile()?.path).toBe('People/Ada Lovelace.md'));
	await until(() => expect(found('.rapport-message').textContent).toContain('1 person found, none placed yet'));
});
