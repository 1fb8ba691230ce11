/** What leads into the plugin from elsewhere: links, the editor, menus and the status bar. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Menu } from '../../host/ui/menu';
import { MarkdownView } from '../../host/ui/markdown-view';
import type { Host } from '../../host/index';
import { DATA_FILE, manifest, openHost, PLUGIN_ID, startOn } from '../index/running-vault';
import { mainJs } from '../run-cli';
import { until } from '../until';

const VAULT = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nlast-deposit: 2026-01-01\naliases: [Countess]\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\nlast-deposit: 2026-01-02\n---\n',
	'People/Alan Turing.md': '---\ncircle: growth\nlast-deposit: 2026-04-29\n---\n',
	'Daily/2026-04-30.md': '',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
	[DATA_FILE]: JSON.stringify({ weeklyFew: 2, suggestPeople: true }),
};

let host: Host;

afterEach(() => document.body.replaceChildren());

function found<T extends HTMLElement = HTMLElement>(selector: string): T {
	const el = document.querySelector<T>(selector);
	if (!el) throw new Error(`There is no ${selector}`);
	return el;
}

function texts(selector: string): readonly string[] {
	return Array.from(document.querySelectorAll(selector)).map(({ textContent }) => textContent ?? '');
}

describe('a link obsidian://rapport-log', () => {
	async function follow(query: string): Promise<void> {
		host = await startOn(VAULT);
		const before = host.snapshot();
		expect(host.app.openUri(`obsidian://rapport-log?${query}`)).toBe(true);
		await until(() => found('.rapport-log'));
		await host.settle();
		expect(host.snapshot()).toEqual(before);
	}

	test('fills in the dialog, which is for the user to send', async () => {
		await follow('person=Countess;People/Grace%20Hopper&kind=%23deposit/thanks&text=for%20the%0Areview&date=2026-04-28');
		expect(texts('.rapport-log-pill-name')).toEqual(['Ada Lovelace', 'Grace Hopper']);
		expect(found<HTMLInputElement>('.rapport-log-text').value).toBe('for the review');
		await until(() => expect(document.body.textContent).toContain('- #deposit/thanks [[Ada Lovelace]] [[Grace Hopper]] for the review'));
		expect(document.body.textContent).toContain('Daily/2026-04-28.md');
		found('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await until(() => expect(host.snapshot()['Daily/2026-04-28.md']).toContain('- #deposit/thanks [[Ada Lovelace]] [[Grace Hopper]] for the review'));
	});

	test.each([['kind=Ask', 'Ask'], ['kind=met', 'Met'], ['kind=introduction', 'Introduction'], ['', 'Deposit']])('with %j is about the kind %s', async (query, label) => {
		await follow(query);
		expect(Array.from(document.querySelectorAll<HTMLInputElement>('.rapport-log-kind input')).find(({ checked }) => checked)?.parentElement?.textContent).toBe(label);
	});

	test('leaves a name that nobody has to be chosen or made', async () => {
		await follow('person=Radia%20Perlman&text=hello');
		expect(texts('.rapport-log-pill-name')).toEqual([]);
		expect(found<HTMLInputElement>('.rapport-log-name').value).toBe('Radia Perlman');
		found('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await host.settle();
		expect(Object.keys(host.snapshot())).not.toContain('People/Radia Perlman.md');
	});

	test('says what of it cannot be taken', async () => {
		await follow('kind=bribe&date=someday&person=Nobody;No%20one');
		expect(texts('.notice').join('\n')).toContain('“bribe”');
		expect(texts('.notice').join('\n')).toContain('“someday”');
		expect(texts('.notice').join('\n')).toContain('“No one”');
		expect(found<HTMLInputElement>('.rapport-log-name').value).toBe('Nobody');
	});

	test('cannot change the ledger by its text, and values without a word are none', async () => {
		await follow('person=&kind=&text=%23ask%20%5B%5BGrace%20Hopper%5D%5D%20%25%25hidden%25%25');
		expect(found<HTMLInputElement>('.rapport-log-name').value).toBe('');
		expect(texts('.rapport-log-pill.is-linked')).toEqual(['Grace Hopper']);
	});

	test('that starts the app waits until people are known', async () => {
		host = openHost(VAULT, { cacheEmptyUntil: 'asked' });
		await host.loadPlugin(mainJs(), manifest());
		host.app.openUri('obsidian://rapport-log?person=Ada%20Lovelace');
		await host.layoutReady();
		expect(document.querySelector('.rapport-log')).toBeNull();
		await host.faults.fillCache();
		await until(() => expect(texts('.rapport-log-pill-name')).toEqual(['Ada Lovelace']));
	});

	test('is nobody\'s once the plugin is off', async () => {
		host = await startOn(VAULT);
		host.unloadPlugin(PLUGIN_ID);
		expect(host.app.openUri('obsidian://rapport-log?person=Ada')).toBe(false);
	});
});

describe('behind a kind\'s tag in the editor', () => {
	let view: MarkdownView;

	beforeEach(async () => {
		host = await startOn(VAULT);
		const file = host.app.vault.getFileByPath('Daily/2026-04-30.md');
		if (!file) throw new Error('There is no daily note');
		await host.app.workspace.getLeaf().openFile(file);
		const active = host.app.workspace.activeLeaf?.view;
		if (!(active instanceof MarkdownView)) throw new Error('There is no editor');
		view = active;
	});

	function typeText(text: string): void {
		view.editor.focus();
		view.editor.inputEl.value = text;
		view.editor.inputEl.setSelectionRange(text.length, text.length);
		view.editor.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
	}

	const offered = (): readonly string[] => texts('.suggestion-container .rapport-log-choice-name');

	test('people are offered by need, and by the beginnings of their names', async () => {
		typeText('- #deposit ');
		await until(() => expect(offered()).toEqual(['Ada Lovelace', 'Grace Hopper', 'Alan Turing']));
		typeText('- #deposit hop');
		await until(() => expect(offered()).toEqual(['Grace Hopper']));
		typeText('- #deposit count');
		await until(() => expect(offered()).toEqual(['Ada Lovelace · Countess']));
		typeText('- #deposit sent');
		await until(() => expect(offered()).toEqual([]));
	});

	test('who is chosen is linked as the user writes links', async () => {
		typeText('- #ask gra');
		await until(() => expect(offered()).toEqual(['Grace Hopper']));
		found('.suggestion-container .suggestion-item').click();
		expect(view.editor.getValue()).toBe('- #ask [[Grace Hopper]] ');
		expect(view.editor.getCursor()).toEqual({ line: 0, ch: 24 });
	});

	test('nobody is offered in code, in other lists, or once it is switched off', async () => {
		typeText('```\n- #deposit ');
		typeText('- #idea ');
		await host.settle();
		expect(offered()).toEqual([]);
		host.writeExternally(DATA_FILE, '{}');
		await host.settle();
		typeText('- #deposit ');
		await host.settle();
		expect(offered()).toEqual([]);
	});
});

describe('menus', () => {
	test('of a person\'s tab log', async () => {
		host = await startOn(VAULT);
		const tab = new Menu();
		host.app.workspace.trigger('file-menu', tab, host.app.vault.getFileByPath('People/Ada Lovelace.md'), 'tab-header', host.app.workspace.activeLeaf);
		expect(tab.items[0]?.dom.textContent).toBe('Log touchpoint');
		tab.items[0]?.dom.click();
		expect(texts('.rapport-log-pill-name')).toEqual(['Ada Lovelace']);
	});

	test('of the editor correct the line one is on, and log for those at the meeting', async () => {
		host = await startOn({ ...VAULT, 'Meetings/2026-04-28 Review.md': '---\nattendees: "[[Ada Lovelace]]"\n---\n- #met [[Grace Hopper]] in the corridor\nwords\n' });
		const file = host.app.vault.getFileByPath('Meetings/2026-04-28 Review.md');
		if (file) await host.app.workspace.getLeaf().openFile(file);
		const view = host.app.workspace.activeLeaf?.view;
		if (!(view instanceof MarkdownView)) throw new Error('There is no editor');
		const itemsOn = (line: number): readonly string[] => {
			const menu = new Menu();
			view.editor.setCursor(line, 0);
			host.app.workspace.trigger('editor-menu', menu, view.editor, view);
			return menu.items.map((item) => item.dom.textContent ?? '');
		};
		expect(itemsOn(3)).toEqual(expect.arrayContaining(['Correct touchpoint', 'Log for attendees']));
		expect(itemsOn(4)).toEqual(['Log for attendees']);
	});
});

describe('the status bar', () => {
	test('counts those of this week, names them, and opens the list', async () => {
		host = await startOn(VAULT);
		const item = found('.rapport-status-count');
		await until(() => expect(item.classList.contains('is-shown')).toBe(true));
		expect(item.textContent).toBe('2 this week');
		expect(item.getAttribute('aria-label')).toBe('This week: Ada Lovelace and Grace Hopper');
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Ada Lovelace]] a note\n');
		await until(() => expect(item.textContent).toBe('1 this week'));
		item.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
		await until(() => expect(host.app.workspace.getLeavesOfType('rapport-stale')).toHaveLength(1));
	});

	test('shows nothing where nobody waits, or where it is switched off', async () => {
		host = await startOn(VAULT);
		const item = found('.rapport-status-count');
		await until(() => expect(item.classList.contains('is-shown')).toBe(true));
		host.writeExternally(DATA_FILE, JSON.stringify({ statusBar: false }));
		await until(() => expect(item.classList.contains('is-shown')).toBe(false));
		expect(item.textContent).toBe('');
		host.writeExternally(DATA_FILE, '{}');
		await until(() => expect(item.classList.contains('is-shown')).toBe(true));
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Ada Lovelace]] [[Grace Hopper]] a note\n');
		await until(() => expect(item.classList.contains('is-shown')).toBe(false));
	});

	test('is not there on a phone', async () => {
		host = await startOn(VAULT, { mobile: 'phone' });
		expect(document.querySelector('.rapport-status-count')).toBeNull();
	});
});
