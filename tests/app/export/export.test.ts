/** Exports go into new files, in the shapes of the command line, and change no note. */
import { afterEach, expect, test } from 'vitest';
import { ask } from '../index/running-vault';
import { logIn } from '../writing/logging';
import { untilSo } from '../until';

const FILES = {
	'People/Ada.md': '---\ncircle: industry\nrole: [VP, mentor]\nemail: a@x.org\naliases: ["=Countess"]\ncadence: 2w\nmet: 2020-01-02\n---\n',
	'People/Grace.md': '---\nintroduced-by: "[[Ada]]"\n---\n- 2026-04-02 #ask -10 % on the case\n',
	'2026-04-10.md': '- #deposit/article [[Ada]] sent the "talk", twice',
};

afterEach(() => document.querySelectorAll('.modal-container, .notice').forEach((el) => el.remove()));

test('people have the row and account of the command line, and what their notes say besides', async () => {
	const { rapport, host } = await logIn(FILES);
	const exporter = await rapport.exporter();
	const people = JSON.parse(await exporter.textOf('people', 'json', () => true) ?? '') as readonly Readonly<Record<string, unknown>>[];
	const { account, reach, introducedBy, nextStep, ...said } = (await ask(host, 'rapport:person', { person: 'Ada' })) as Readonly<Record<string, unknown>>;
	const { timeline, promises, ...row } = said;
	expect([timeline, promises]).toHaveLength(2);
	expect(people[0]).toEqual({ ...row, account, reach, introducedBy, nextStep, aliases: ['=Countess'], emails: ['a@x.org'], title: 'VP', ownCadence: '14d', priority: [], influence: null, senior: false, interesting: null, met: '2020-01-02' });
	const csv = (await exporter.textOf('people', 'csv', () => true))?.split('\r\n') ?? [];
	expect(csv[0]).toContain('path,name,aliases,email,title,circle,roles,status');
	expect(csv[1]).toContain("People/Ada.md,Ada,'=Countess,a@x.org,VP,industry,mentor,");
	expect(csv).toHaveLength(4);
});

test('touchpoints have their words, with what spreadsheets would calculate made harmless', async () => {
	const { rapport, diff } = await logIn(FILES);
	const exporter = await rapport.exporter();
	expect(JSON.parse(await exporter.textOf('touchpoints', 'json', () => true) ?? '')).toEqual([
		{ day: '2026-04-02', kind: 'ask', way: null, people: ['People/Grace.md'], path: 'People/Grace.md', line: 4, text: '-10 % on the case' },
		{ day: '2026-04-10', kind: 'deposit', way: 'article', people: ['People/Ada.md'], path: '2026-04-10.md', line: 1, text: 'sent the "talk", twice' },
	]);
	expect(await exporter.textOf('touchpoints', 'csv', () => true)).toBe('\uFEFFday,kind,way,people,path,line,text\r\n2026-04-02,ask,,Grace,People/Grace.md,4,\'-10 % on the case\r\n2026-04-10,deposit,article,Ada,2026-04-10.md,1,"sent the ""talk"", twice"\r\n');
	expect(await exporter.textOf('touchpoints', 'csv', () => false)).toBeNull();
	expect(diff()).toEqual({});
});

test('a file that is there is never overwritten, and what cannot be written is said beside the button', async () => {
	const { rapport, host, diff } = await logIn({ ...FILES, 'Exports/people 2026-04-30.csv': 'mine' });
	const exporter = await rapport.exporter();
	expect(exporter.fileName('people', 'csv')).toBe('People 2026-04-30.csv');
	expect(await exporter.write('Exports', 'People 2026-04-30.csv', 'new')).toEqual({ path: 'Exports/People 2026-04-30 2.csv' });
	expect(await exporter.write('A/B', 'x.json', '[]')).toEqual({ path: 'A/B/x.json' });
	expect(diff()).toEqual({ 'Exports/People 2026-04-30 2.csv': 'new', 'A/B/x.json': '[]' });

	host.faults.makeReadOnly('Exports');
	await host.runCommand('rapport:export-touchpoints');
	await untilSo(() => document.querySelector('.modal .mod-cta') !== null);
	const field = document.querySelector<HTMLInputElement>('.modal input[type=text]') ?? expect.fail();
	field.value = 'Exports';
	field.dispatchEvent(new Event('input'));
	expect(document.querySelector('.rapport-form-hint')?.textContent).toBe('Writes Exports/Touchpoints 2026-04-30.csv; a file that is there is never overwritten.');
	document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
	await untilSo(() => document.querySelector('.is-wrong') !== null);
	expect(document.querySelector('.is-wrong')?.textContent).toContain('Exports/Touchpoints 2026-04-30.csv could not be written: EACCES');
	host.faults.heal();
	document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
	await untilSo(() => document.querySelector('.notice') !== null);
	expect(document.querySelector('.notice')?.textContent).toBe('Written: Exports/Touchpoints 2026-04-30.csv');
	expect(document.querySelector('.modal')).toBeNull();
});
