/** The settings tab of the built plugin, used as a user would: by its fields, buttons and pages. */
import { readFileSync } from 'node:fs';
import type { PluginManifest, SettingDefinitionList } from 'obsidian';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { createHost } from '../host/index';
import type { Host } from '../host/index';
import { mainJs } from './run-cli';
import { until } from './until';

const texts = en.settings;
const CLOCK = Date.UTC(2026, 3, 30, 12);
const DATA = '.obsidian/plugins/rapport/data.json';

const FILES = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nlast-deposit: 2026-03-01\n---\n',
	'People/Grace Hopper.md': '',
	'Daily/2026-04-01.md': '- #met [[Ada Lovelace]] coffee\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

let host: Host;

async function start(files: Readonly<Record<string, string>> = FILES): Promise<void> {
	host = createHost({ files, now: () => CLOCK });
	await host.loadPlugin(mainJs(), JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest);
	await host.layoutReady();
	await host.settle();
	// Answers once every note was read, however slow this machine is.
	await host.cli('rapport:stale');
	host.app.setting.open();
	expect(host.app.setting.openTabById('rapport')).not.toBeNull();
}

beforeEach(() => start());
afterEach(() => {
	host.destroy();
	// A form left open outlives its app.
	document.body.replaceChildren();
});

/** The settings as they stand in the file; null where nothing was saved yet. */
function saved(): Record<string, unknown> | null {
	const text = host.snapshot({ config: true })[DATA];
	return text === undefined ? null : (JSON.parse(text) as Record<string, unknown>);
}

function tab(): HTMLElement {
	return host.app.setting.tabContentContainer;
}

function find<T extends Element>(el: ParentNode, selector: string, text?: string): T {
	const found = [...el.querySelectorAll<T>(selector)].find((one) => text === undefined || one.textContent === text);
	if (!found) throw new Error(`Nothing fits ${selector} ${text ?? ''}`);
	return found;
}

/** The row called so, in the tab or in an open form. */
function row(name: string, el: ParentNode = tab()): HTMLElement {
	return around(find(el, '.setting-item-name', name), '.setting-item');
}

function group(heading: string): HTMLElement {
	return around(row(heading), '.setting-group');
}

function around(el: HTMLElement, selector: string): HTMLElement {
	const found = el.closest<HTMLElement>(selector);
	if (!found) throw new Error(`No ${selector} around "${el.textContent}"`);
	return found;
}

function namesIn(heading: string): string[] {
	return [...group(heading).querySelectorAll('.setting-items .setting-item-name')].map(({ textContent }) => textContent);
}

function type(rowEl: HTMLElement, text: string): void {
	const input = find<HTMLInputElement>(rowEl, 'input');
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(rowEl: HTMLElement, number: string): void {
	type(rowEl, number);
	find(rowEl, 'input').dispatchEvent(new FocusEvent('blur'));
}

function click(el: HTMLElement): void {
	el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

/** The form that is open above the tab. */
function form(): HTMLFormElement {
	return find<HTMLFormElement>(document, '.modal form');
}

function submit(): void {
	form().dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
}

function errorIn(rowEl: HTMLElement): string | null {
	return rowEl.querySelector('.setting-item-error')?.textContent ?? null;
}

describe('what was found', () => {
	test('stands at the top', () => {
		expect(row(texts.found.name).textContent).toContain('2 people, 1 placed, 1 touchpoint in 1 note, no problems.');
	});

	test('is kept true while the tab is open', async () => {
		await host.app.vault.create('People/Alan Turing.md', '---\ncadence: monthly\n---\n');
		await until(() => expect(row(texts.found.name).textContent).toContain('3 people, 2 placed'));
	});

	test('explains an empty vault', async () => {
		host.destroy();
		await start({});
		expect(row(texts.found.name).textContent).toContain('No note was found in a folder called People');
		expect(row(texts.found.name).textContent).toContain('#deposit [[Ada Lovelace]]');
	});
});

describe('the default cadence', () => {
	test('says what is accepted and saves nothing that is not', async () => {
		type(row(texts.cadences.defaultCadence), 'now and then');
		await until(() => expect(errorIn(row(texts.cadences.defaultCadence))).toBe(texts.faults.cadence));
		host.app.setting.close();
		await host.settle();
		expect(saved()).toBeNull();
	});

	test('is saved once nothing more is typed, and moves the list', async () => {
		const status = async (): Promise<unknown> => JSON.parse(await host.cli('rapport:person', { person: 'Ada Lovelace', format: 'json' }));
		expect(await status()).toMatchObject({ status: 'fresh', cadence: '90d' });
		type(row(texts.cadences.defaultCadence), '3');
		type(row(texts.cadences.defaultCadence), '30');
		expect(saved()).toBeNull();
		await until(() => expect(saved()).toMatchObject({ defaultCadence: '30' }));
		expect(await status()).toMatchObject({ status: 'stale', cadence: '30d' });
	});

	test('is saved when the window is closed while typing', async () => {
		type(row(texts.cadences.defaultCadence), '2w');
		host.app.setting.close();
		await until(() => expect(saved()).toMatchObject({ defaultCadence: '2w' }));
	});
});

describe('circles', () => {
	const add = (): void => click(find(group(texts.circles.heading), `[aria-label="${texts.circles.add}"]`));

	test('one is added by a form', async () => {
		add();
		type(row(texts.circles.name, form()), 'Alumni');
		submit();
		expect(namesIn(texts.circles.heading)).toEqual(['Organisation', 'Industry', 'Growth', 'Alumni']);
		await until(() => expect(saved()?.['circles']).toContainEqual({ id: 'alumni', name: 'Alumni', direction: 'want' }));
	});

	test('the form stays open with what is wrong', () => {
		add();
		type(row(texts.circles.name, form()), 'growth');
		type(row(texts.circles.cadence, form()), 'now and then');
		submit();
		expect(errorIn(row(texts.circles.name, form()))).toBe(texts.faults.present('growth'));
		expect(errorIn(row(texts.circles.cadence, form()))).toBe(texts.faults.cadence);
		expect(saved()).toBeNull();
	});

	test('one renamed keeps its id, and its people', async () => {
		click(row('Industry'));
		type(row(texts.circles.name, form()), 'Field');
		submit();
		await until(() => expect(saved()?.['circles']).toContainEqual({ id: 'industry', name: 'Field', direction: 'want' }));
		expect(row(texts.found.name).textContent).toContain('no problems');
	});

	test('the last one cannot be deleted', () => {
		const buttons = (): HTMLElement[] => [...group(texts.circles.heading).querySelectorAll<HTMLElement>('[aria-label="Delete"]')];
		while (buttons().length > 0) click(buttons()[0] as HTMLElement);
		expect(namesIn(texts.circles.heading)).toEqual(['Growth']);
	});
});

test('roles are put in another order', async () => {
	const list = host.app.setting.activeTab?.settingItems.find((item): item is SettingDefinitionList => 'type' in item && item.type === 'list' && item.heading === texts.roles.heading);
	list?.onReorder?.(3, 0);
	expect(namesIn(texts.roles.heading)).toEqual(['connector', 'sponsor', 'mentor', 'peer']);
	await until(() => expect((saved()?.['roles'] as { id: string }[] | undefined)?.map(({ id }) => id)).toEqual(['connector', 'sponsor', 'mentor', 'peer']));
});

test('a vacation moves a due day on', async () => {
	const due = async (): Promise<unknown> => (JSON.parse(await host.cli('rapport:person', { person: 'Ada Lovelace', format: 'json' })) as { due: unknown }).due;
	expect(await due()).toBe('2026-05-30');
	click(find(group(texts.vacations.heading), `[aria-label="${texts.vacations.add}"]`));
	type(row(texts.vacations.from, form()), '2026-03-02');
	type(row(texts.vacations.to, form()), '2026-03-08');
	submit();
	expect(namesIn(texts.vacations.heading)).toEqual(['2026-03-02 to 2026-03-08']);
	await until(async () => expect(await due()).toBe('2026-06-06'));
});

test('a people folder is added, and its notes are people at once', async () => {
	await host.app.vault.createFolder('Contacts');
	await host.app.vault.create('Contacts/Alan Turing.md', 'A note.');
	await host.settle();
	click(find(group(texts.peopleFolders.heading), `[aria-label="${texts.peopleFolders.add}"]`));
	type(row(texts.peopleFolders.field, form()), '/Contacts/');
	submit();
	expect(namesIn(texts.peopleFolders.heading)).toEqual(['People', 'Contacts']);
	await until(() => expect(row(texts.found.name).textContent).toContain('3 people'));
});

test('a kind tag is changed on its page, and never to that of another kind', async () => {
	click(row(texts.kindTags.page));
	type(row(en.kinds.encounter), 'ask');
	await until(() => expect(errorIn(row(en.kinds.encounter))).toBe(texts.faults.taken('#ask', en.kinds.ask)));
	type(row(en.kinds.encounter), '#seen');
	await until(() => expect(saved()?.['kindTags']).toMatchObject({ encounter: 'seen', ask: 'ask' }));
	expect(errorIn(row(en.kinds.encounter))).toBeNull();
});

test('the first day of the week is kept as a number', async () => {
	const select = find<HTMLSelectElement>(row(texts.week.weekStart), 'select');
	expect(select.value).toBe('1');
	select.value = '0';
	select.dispatchEvent(new Event('change', { bubbles: true }));
	await until(() => expect(saved()).toMatchObject({ weekStart: 0 }));
});

test('a wrong value in the file outlives a change of another setting', async () => {
	host.destroy();
	await start({ ...FILES, [DATA]: '{"weeklyFew":"three","later":1}' });
	type(row(texts.cadences.defaultCadence), '30');
	await until(() => expect(saved()).toMatchObject({ defaultCadence: '30', weeklyFew: 'three', later: 1 }));
	expect(row(texts.found.name).textContent).toContain('1 problem');
});

describe('daily notes', () => {
	const { dailyNotes, faults } = texts;
	const today = (): string => row(dailyNotes.today).querySelector('.setting-item-description')?.textContent ?? '';
	const format = (): HTMLElement => row(dailyNotes.format);

	test('say what Obsidian has', () => {
		expect(row(dailyNotes.folder).textContent).toContain('Empty: as in Obsidian (Daily).');
		expect(format().textContent).toContain('(YYYY-MM-DD)');
		expect(row(dailyNotes.template).textContent).toContain('(none)');
		expect(find<HTMLInputElement>(row(dailyNotes.folder), 'input').placeholder).toBe('Daily');
		expect(today()).toBe('Daily/2026-04-30.md');
	});

	test('show where the one of today is while folder and format are typed', async () => {
		type(format(), 'YYYY/MM/DD');
		await until(() => expect(today()).toBe('Daily/2026/04/30.md'));
		type(row(dailyNotes.folder), 'Journal');
		await until(() => expect(today()).toBe('Journal/2026/04/30.md'));
		await until(() => expect(saved()).toMatchObject({ dailyNoteFormat: 'YYYY/MM/DD', dailyNoteFolder: 'Journal' }));
		await host.cli('rapport:log', { person: 'Ada Lovelace', kind: 'met', text: 'tea' });
		expect(host.snapshot()['Journal/2026/04/30.md']).toContain('tea');
	});

	test('a format that gives two days one name is not kept, nor what was typed on the way to it', async () => {
		type(format(), 'YYYY-MM-D');
		type(format(), 'YYYY-MM-');
		await until(() => expect(errorIn(format())).toBe(faults.format('YYYY-MM-DD')));
		type(format(), 'YYYY:MM:DD');
		await until(() => expect(errorIn(format())).toContain('none of'));
		host.app.setting.close();
		await host.settle();
		expect(saved()).toBeNull();
	});

	test('a template that is not there is said, and not kept', async () => {
		type(row(dailyNotes.template), 'Templates/Day.md');
		await until(() => expect(errorIn(row(dailyNotes.template))).toBe(faults.template('Templates/Day.md')));
		await host.app.vault.createFolder('Templates');
		await host.app.vault.create('Templates/Day.md', '');
		type(row(dailyNotes.template), 'Templates/Day.md');
		await until(() => expect(saved()).toMatchObject({ dailyNoteTemplate: 'Templates/Day.md' }));
		expect(errorIn(row(dailyNotes.template))).toBeNull();
	});

	test('a heading that is none is explained; an empty one means the end of the note', async () => {
		type(row(dailyNotes.section), '##');
		await until(() => expect(errorIn(row(dailyNotes.section))).toBe(faults.heading('## Touchpoints')));
		type(row(dailyNotes.section), '');
		await until(() => expect(saved()).toMatchObject({ dailyNoteHeading: '' }));
		await host.cli('rapport:log', { person: 'Ada Lovelace', kind: 'met', text: 'tea' });
		expect(host.snapshot()['Daily/2026-04-30.md']).not.toContain('##');
	});
});

test('the folder of reviews, and the templates of goals and reviews, are set here and used', async () => {
	const { goalAndReviews: own, faults } = texts;
	type(row(own.goalTemplate), 'Templates/Goal.md');
	await until(() => expect(errorIn(row(own.goalTemplate))).toBe(faults.template('Templates/Goal.md')));
	await host.app.vault.createFolder('Templates');
	await host.app.vault.create('Templates/Review.md', 'Mine.\n');
	type(row(own.reviewTemplate), 'Templates/Review.md');
	type(row(own.folder), 'Reviews');
	await until(() => expect(saved()).toMatchObject({ reviewFolder: 'Reviews', reviewTemplate: 'Templates/Review.md', goalTemplate: '' }));
	await host.cli('rapport:review', { write: 'true', period: '2026-Q1' });
	expect(host.snapshot()['Reviews/Network review 2026-Q1.md']).toContain('Mine.\n');
});

describe('person notes', () => {
	test('a template that went after it was chosen is said at once', async () => {
		host.destroy();
		await start({ ...FILES, [DATA]: '{"personTemplate":"Templates/Person.md"}' });
		await until(() => expect(errorIn(row(texts.personNotes.template))).toBe(texts.faults.template('Templates/Person.md')));
	});

	test('are left alone by logging when that is switched off', async () => {
		click(find(row(texts.personNotes.writeLastDeposit), '.checkbox-container'));
		await until(() => expect(saved()).toMatchObject({ writeLastDeposit: false }));
		await host.cli('rapport:log', { person: 'Ada Lovelace', kind: 'deposit', text: 'the talk' });
		expect(host.snapshot()['People/Ada Lovelace.md']).toBe(FILES['People/Ada Lovelace.md']);
	});

	test('of new people go where they are told to', async () => {
		expect(row(texts.personNotes.folder).textContent).toContain('the first people folder (People)');
		type(row(texts.personNotes.folder), 'People/New');
		await until(() => expect(saved()).toMatchObject({ newPersonFolder: 'People/New' }));
	});
});

test('a deposit idea is added, and one that can be no tag is not', async () => {
	click(find(group(texts.depositIdeas.heading), `[aria-label="${texts.depositIdeas.add}"]`));
	type(row(texts.depositIdeas.field, form()), 'a.b');
	submit();
	expect(errorIn(row(texts.depositIdeas.field, form()))).toBe(texts.faults.way);
	type(row(texts.depositIdeas.field, form()), '#town  hall');
	submit();
	expect(namesIn(texts.depositIdeas.heading).at(-1)).toBe('town hall');
	await until(() => expect(saved()?.['depositIdeas']).toContain('town hall'));
});

test('the numbers of accounts are whole', async () => {
	choose(row(texts.accounts.beforeAsk), '1.5');
	await until(() => expect(errorIn(row(texts.accounts.beforeAsk))).toBe(texts.faults.whole(0, 100)));
	expect(saved()).toBeNull();
	choose(row(texts.accounts.beforeAsk), '5');
	choose(row(texts.accounts.beforeSeniorAsk), '0');
	choose(row(texts.accounts.window), '24');
	await until(() => expect(saved()).toMatchObject({ depositsBeforeAsk: 5, depositsBeforeSeniorAsk: 0, accountWindowMonths: 24 }));
});

test('the ledger is hidden and shown', async () => {
	const toggle = (): HTMLElement => find(row(texts.accounts.hideLedger), '.checkbox-container');
	click(toggle());
	await until(() => expect(saved()).toMatchObject({ hideLedger: true }));
	click(toggle());
	await until(() => expect(saved()).toMatchObject({ hideLedger: false }));
});

test('a kind is called in the dialog as it is in the settings', async () => {
	click(row(texts.kindLabels.page));
	type(row(en.kinds.deposit), 'Ask');
	await until(() => expect(errorIn(row(en.kinds.deposit))).toBe(texts.faults.taken('Ask', 'Ask')));
	type(row(en.kinds.deposit), 'Gave');
	await until(() => expect(saved()?.['kindLabels']).toMatchObject({ deposit: 'Gave', ask: '' }));
	host.app.setting.close();
	host.app.commands.executeCommandById('rapport:log-touchpoint');
	expect([...document.querySelectorAll('.rapport-log-kind')].map(({ textContent }) => textContent)).toEqual(['Gave', 'Ask', 'Received', 'Introduction', 'Met', 'Visibility']);
});

test('what has no use yet is not shown, and stays in the file', async () => {
	host.destroy();
	const later = { goalTemplate: 'Goal', reviewFolder: 'Reviews', statusBar: false };
	await start({ ...FILES, [DATA]: JSON.stringify(later) });
	choose(row(texts.accounts.window), '24');
	await until(() => expect(saved()).toMatchObject({ ...later, accountWindowMonths: 24 }));
});
