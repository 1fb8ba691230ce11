/** Bases with the built plugin: the base that the command makes, and the view *Relationships*. */
import { afterEach, describe, expect, test } from 'vitest';
import { BaseFile } from '../../host/core/base-file';
import type { OpenBase } from '../../host/core/bases-host';
import type { Host } from '../../host/index';
import { ask, DATA_FILE, manifest, NOON, openHost, PLUGIN_ID, startOn } from '../index/running-vault';
import { fixtureVault, mainJs } from '../run-cli';
import { until } from '../until';

const VAULT = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nrole: connector\nlast-deposit: 2026-01-01\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\nlast-deposit: 2026-01-02\n---\n',
	'People/Alan Turing.md': '---\ncircle: industry\nlast-deposit: 2026-04-29\n---\n',
	'People/Barbara Liskov.md': '---\ncircle: growth\nlast-deposit: 2026-01-04\n---\n',
	'People/Frances Allen.md': '---\ncircle: growth\n---\n',
	'People/Unplaced.md': '',
	'Notes/Compilers.md': '---\ncircle: growth\n---\n',
	'Daily/2026-04-28.md': '',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};
const PATH = 'Relationships.base';
const BY_CIRCLE = { groupBy: { property: 'note.circle', direction: 'ASC' } };

let host: Host;
let base: OpenBase | null = null;

afterEach(() => {
	base?.unload();
	base = null;
	document.body.replaceChildren();
});

/** Shows a base of these notes with the plugin's view. */
async function show(config: Record<string, unknown> = {}, files: Readonly<Record<string, string>> = VAULT, within = 'People/'): Promise<HTMLElement> {
	host = await startOn(files);
	return open(config, within);
}

async function open(config: Record<string, unknown> = {}, within = 'People/'): Promise<HTMLElement> {
	const el = document.body.createDiv();
	base = host.app.bases.open('relationships', el, { config, filter: ({ path }) => path.startsWith(within) });
	await until(() => expect(el.querySelector('.rapport-row, .rapport-message.is-shown')).not.toBeNull());
	return el;
}

function texts(el: HTMLElement, selector: string): readonly string[] {
	return Array.from(el.querySelectorAll(selector)).map(({ textContent }) => textContent ?? '');
}

function rows(el: HTMLElement): readonly string[] {
	return texts(el, '.rapport-header-name, .rapport-row-name');
}

describe('the view of a base', () => {
	test('shows those who wait in the order of the list, with days and reasons from the index', async () => {
		const el = await show();
		expect(rows(el)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Barbara Liskov', 'Frances Allen']);
		expect(el.querySelector('.rapport-row')?.textContent).toBe('Ada Lovelace119 d of 30Connector\u00a0· 89 days over');
		expect(texts(el, '.rapport-base-foot > span')).toEqual(['2 more are fresh, left alone or not placed yet Show them']);
	});

	test('groups as the base does, by the names of circles, and folds', async () => {
		const el = await show(BY_CIRCLE);
		expect(rows(el)).toEqual(['Growth', 'Barbara Liskov', 'Frances Allen', 'Industry', 'Ada Lovelace', 'Organisation', 'Grace Hopper']);
		el.querySelector<HTMLElement>('.rapport-row.mod-header')?.click();
		await until(() => expect(rows(el)).toEqual(['Growth', 'Industry', 'Ada Lovelace', 'Organisation', 'Grace Hopper']));
	});

	test('keeps to the base\'s own order where it has one', async () => {
		const el = await show({ sort: [{ property: 'file.name', direction: 'ASC' }] });
		expect(rows(el)).toEqual(['Ada Lovelace', 'Barbara Liskov', 'Frances Allen', 'Grace Hopper']);
	});

	test('shows everybody when asked, and keeps that in the base', async () => {
		const el = await show();
		el.querySelector<HTMLElement>('.rapport-base-foot button')?.click();
		await until(() => expect(rows(el)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Barbara Liskov', 'Frances Allen', 'Alan Turing', 'Unplaced']));
		expect(base?.config.get('showFresh')).toBe(true);
	});

	test('shows no more than it is set to, and says so', async () => {
		const el = await show({ ...BY_CIRCLE, mostRows: 3 });
		expect(rows(el)).toEqual(['Growth', 'Barbara Liskov', 'Frances Allen', 'Industry', 'Ada Lovelace']);
		expect(texts(el, '.rapport-base-foot > span')[0]).toBe('The first 3 of 4 people, as this view is set');
	});

	test('has a column for each group as a board, and for each status where nothing groups', async () => {
		const el = await show({ ...BY_CIRCLE, layout: 'board' });
		expect(texts(el, '.rapport-column-head')).toEqual(['Growth2', 'Industry1', 'Organisation1']);
		expect(texts(el, '.rapport-column:first-child .rapport-row-name')).toEqual(['Barbara Liskov', 'Frances Allen']);
		base?.config.set('groupBy', null);
		await until(() => expect(texts(el, '.rapport-column-head')).toEqual(['Stale3', 'Nothing on record1']));
		base?.config.set('layout', 'rows');
		await until(() => expect(rows(el)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Barbara Liskov', 'Frances Allen']));
	});

	test('goes from column to column by the arrow keys', async () => {
		const el = await show({ ...BY_CIRCLE, layout: 'board' });
		const lists = Array.from(el.querySelectorAll<HTMLElement>('.rapport-list'));
		lists[0]?.focus();
		lists[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
		expect(document.activeElement).toBe(lists[1]);
		lists[1]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
		expect(document.activeElement).toBe(lists[0]);
	});

	test('follows what is logged, and keeps the rows of the others', async () => {
		const el = await show();
		const grace = el.querySelectorAll('.rapport-row')[1];
		host.writeExternally('Daily/2026-04-28.md', '- #deposit [[Ada Lovelace]] a note\n');
		await until(() => expect(rows(el)).toEqual(['Grace Hopper', 'Barbara Liskov', 'Frances Allen']));
		expect(el.querySelector('.rapport-row')).toBe(grace);
	});

	test('logs and snoozes in place', async () => {
		const el = await show();
		const row = el.querySelector<HTMLElement>('.rapport-row');
		row?.dispatchEvent(new MouseEvent('pointerover', { bubbles: true }));
		row?.querySelector<HTMLElement>('[aria-label="More options"]')?.click();
		Array.from(document.querySelectorAll<HTMLElement>('.menu-item')).find(({ textContent }) => textContent === 'Snooze…')?.click();
		expect(document.querySelector('.modal')?.textContent).toContain('Ada Lovelace');
		document.querySelector<HTMLElement>('.modal-close-button')?.click();
		row?.querySelector<HTMLElement>('[aria-label="Log touchpoint"]')?.click();
		expect(document.querySelector('.rapport-log-pill')?.textContent).toBe('Ada Lovelace');
	});

	test('logs for several who were chosen in it', async () => {
		const el = await show();
		for (const row of Array.from(el.querySelectorAll<HTMLElement>('.rapport-row')).slice(0, 2)) row.dispatchEvent(new MouseEvent('click', { bubbles: true, altKey: true }));
		expect(el.querySelector('.rapport-chosen-count')?.textContent).toBe('2 chosen');
		el.querySelector<HTMLElement>('.rapport-chosen .mod-cta')?.click();
		expect(texts(document.body, '.rapport-log-pill-name')).toEqual(['Ada Lovelace', 'Grace Hopper']);
	});

	test.each([
		['no notes', 'Nowhere/', 'This base finds no notes', 'New person'],
		['notes of nobody', 'Notes/', 'No people among these notes', 'New person'],
		['nobody who waits', 'People/Alan', 'Nobody here is waiting to hear from you', 'Show them'],
	])('with %s says so, and what can be done', async (_what, within, title, button) => {
		const el = await show({}, VAULT, within);
		expect(el.querySelector('.rapport-message-title')?.textContent).toBe(title);
		expect(el.querySelector('.rapport-message button')?.textContent).toBe(button);
		expect(rows(el)).toEqual([]);
	});

	test('says which notes are nobody\'s', async () => {
		const el = await show({ showFresh: true }, VAULT, '');
		expect(texts(el, '.rapport-base-foot > span')).toEqual(['2 notes are not about a person']);
	});

	test('is gone with the plugin, and listens to nothing more', async () => {
		const el = await show();
		host.unloadPlugin(PLUGIN_ID);
		expect(el.childElementCount).toBe(0);
		host.writeExternally('People/New.md', '---\ncircle: growth\n---\n');
		await host.settle();
		expect(host.app.bases.get('relationships')).toBeUndefined();
	});

	test('is not there where the core plugin is off, and nobody is told', async () => {
		host = openHost(VAULT);
		host.app.bases.enabled = false;
		await host.loadPlugin(mainJs(), manifest());
		await host.layoutReady();
		await host.settle();
		expect(await ask(host, 'rapport:stale', { limit: '1' })).toHaveLength(1);
		expect(document.querySelector('.notice')).toBeNull();
	});

	test('offers layout, who is shown and how many', async () => {
		await show();
		const options = base && host.app.bases.get('relationships')?.options?.(base.config);
		expect(options).toMatchObject([{ type: 'dropdown', key: 'layout' }, { type: 'toggle', key: 'showFresh' }, { type: 'slider', key: 'mostRows' }]);
	});
});

describe('the base that is made', () => {
	async function make(files: Readonly<Record<string, string>>, now = NOON): Promise<BaseFile> {
		host = await startOn(files, { now: () => now });
		host.runCommand('rapport:create-relationships-base');
		await until(() => expect(host.app.workspace.getActiveFile()?.path).toBe(PATH));
		return new BaseFile(host.snapshot()[PATH] ?? '', host.app.metadataCache, () => new Date(now));
	}

	/** Names and statuses of a view's people. */
	function statusesIn(file: BaseFile, name: string): Record<string, unknown> {
		const view = file.views.find((each) => each.name === name);
		if (!view) throw new Error(`There is no view ${name}`);
		return Object.fromEntries(host.app.vault.getFiles().filter((each) => file.has(each, view)).map((each) => [each.path, file.resultOf(each, 'status')]));
	}

	test('holds our view twice and two plain tables, and opens', async () => {
		const file = await make(VAULT);
		expect(file.views.map(({ type, name }) => [type, name])).toEqual([['relationships', 'Relationships'], ['relationships', 'Board'], ['table', 'Who is waiting'], ['table', 'Everyone']]);
		await until(() => expect(rows(document.body)).toContain('Ada Lovelace'));
	});

	test('in the demo vault finds the people, and says of each what the plugin would from properties alone', async () => {
		const day = '2026-11-22';
		const all = fixtureVault('../../test-vault');
		// Without daily notes and meetings, properties are all there is.
		const files = Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith('People/') || path.startsWith('Templates/') || path.startsWith('.obsidian/')));
		const file = await make(files, Date.UTC(2026, 10, 22, 12));
		const stale = (await ask(host, 'rapport:stale', { status: 'all', today: day })) as readonly { path: string; status: string; basis: string }[];
		const words: Readonly<Record<string, string>> = { stale: 'Stale', due: 'Due', never: 'Nothing on record', fresh: 'Fresh', snoozed: 'Snoozed', resting: 'Resting', unplaced: 'Not placed yet' };
		// Other spellings of a last day are read by the plugin alone.
		const known = Object.fromEntries(stale.filter(({ basis }) => basis !== 'contact').map(({ path, status }) => [path, words[status]]));
		expect(Object.keys(known).length).toBeGreaterThan(20);
		expect(statusesIn(file, 'Everyone')).toMatchObject(known);
		expect(Object.keys(statusesIn(file, 'Everyone')).sort()).toEqual(stale.map(({ path }) => path).sort());
		expect(new Set(Object.values(statusesIn(file, 'Who is waiting')))).toEqual(new Set(['Stale', 'Due', 'Nothing on record']));
	});

	test('knows people by the folders that are there, by tag and by property, and leaves templates out', async () => {
		const file = await make({
			'04-People/Ada.md': '', 'Cards/People/Bo.md': '', 'Notes/Cy.md': '#person/work\n', 'Notes/Di.md': '---\ntype: Person\n---\n', 'Notes/Ed.md': '---\ncategories:\n  - "[[People]]"\n---\n',
			'Notes/Other.md': '---\ntype: note\n---\n', '04-People/Templates/Person.md': '', 'Meta/Tpl/Person.md': '---\ntype: person\n---\n', '.obsidian/templates.json': '{"folder":"Meta/Tpl"}',
		});
		expect(Object.keys(statusesIn(file, 'Everyone')).sort()).toEqual(['04-People/Ada.md', 'Cards/People/Bo.md', 'Notes/Cy.md', 'Notes/Di.md', 'Notes/Ed.md']);
	});

	test('never takes the place of one that is there', async () => {
		host = await startOn({ ...VAULT, 'relationships.base': 'views: []\n' });
		const before = host.snapshot();
		host.runCommand('rapport:create-relationships-base');
		await until(() => expect(document.querySelector('.notice')?.textContent).toBe('relationships.base is there already and stays as it is.'));
		await until(() => expect(host.app.workspace.getActiveFile()?.path).toBe('relationships.base'));
		expect(host.snapshot()).toEqual(before);
	});

	test('that cannot be written is said, and nothing is left', async () => {
		host = await startOn({ ...VAULT, [DATA_FILE]: '{}' });
		const before = host.snapshot();
		host.faults.failWrite(1);
		host.runCommand('rapport:create-relationships-base');
		await until(() => expect(document.querySelector('.notice')?.textContent).toContain('Not done: Create relationships base.'));
		expect(host.snapshot()).toEqual(before);
	});
});
