/** Adopting a vault that was never written for Rapport: settings, circles and cadences, dated lines; only added, and each taken back. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Adopter } from '../../../src/context';
import { adoptedSettings } from '../../../src/domain/adopt/proposed-settings';
import { placementsOf } from '../../../src/domain/adopt/placing-groups';
import { ask } from '../index/running-vault';
import { notices } from '../on-screen';
import { logIn } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';
import { untilSo } from '../until';

const ADA = '---\r\nlast_spoke: 2026-01-12\r\nrelationship: colleague # from Bell\r\n---\r\n# Ada\r\n\r\n### 2026-02-12 — Email\r\nSent the $& slides to [[Cy]].\r\n';
const BEA = '---\nlast_spoke: 2026-02-12\nrelationship: colleague\ncircle: growth\n---\n- 2026-03-01: lunch\n- [ ] 2026-04-01 call her';
const CY = 'Cy, no properties\n\n| Date | Type |\n| - | - |\n| 2026-03-05 | Call |';
const FILES: Files = {
	'Rolodex/Work/Ada.md': ADA,
	'Rolodex/Work/Bea.md': BEA,
	'Rolodex/Cy.md': CY,
	'Rolodex/Broken.md': '---\na: b: c\n---\n- 2026-03-01: x',
	'Templates/Person.md': '---\nlast_spoke: \n---\n',
	'Daily/2026-04-01.md': '## Log\n',
	'Daily/2026-04-02.md': '## Log\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

afterEach(() => document.querySelectorAll('.modal-container, .notice').forEach((el) => el.remove()));

interface Adopted {
	readonly vault: LoggingVault;
	readonly adopter: Adopter;
}

/** A vault with the settings that were proposed. */
async function adopted(files: Files = FILES): Promise<Adopted> {
	const vault = await logIn(files);
	const adopter = await vault.rapport.adopter();
	const findings = await adopter.look(() => true);
	await vault.rapport.changeSettings(adoptedSettings(vault.rapport.settings(), findings?.proposals ?? []));
	await vault.rapport.ready();
	return { vault, adopter };
}

test('what would fit is found from the metadata cache, without reading a note, and read so once it is set', async () => {
	const vault = await logIn(FILES);
	const adopter = await vault.rapport.adopter();
	vault.host.faults.resetCounts();
	const findings = await adopter.look(() => true);
	expect([vault.host.faults.count('cachedRead'), vault.host.faults.count('read')]).toEqual([0, 2]);
	expect(findings?.proposals).toEqual([
		{ type: 'people-folder', folder: 'Rolodex/', notes: 4 },
		{ type: 'property-name', property: 'last-contact', name: 'last_spoke', notes: 2, isNew: true, samples: ['2026-01-12', '2026-02-12'] },
		{ type: 'heading', heading: '## Log', notes: 2 },
	]);
	await vault.rapport.changeSettings(adoptedSettings(vault.rapport.settings(), findings?.proposals ?? []));
	expect(await ask(vault.host, 'rapport:person', { person: 'Ada' })).toMatchObject({ since: '2026-02-12', basis: 'contact' });
	expect((await adopter.look(() => true))?.proposals).toEqual([]);
	expect(vault.diff()).toEqual({});
});

describe('circles and cadences of groups', () => {
	test('are written where there are none, and taken back as one', async () => {
		const { vault, adopter } = await adopted();
		const groups = adopter.groups();
		expect(groups.map(({ name, suggested }) => [name, suggested])).toEqual([['Rolodex', null], ['Rolodex/Work', 'organisation'], ['relationship: colleague', 'organisation']]);
		const placements = placementsOf(groups, groups.map(({ suggested }) => ({ circle: suggested ?? '', cadence: '30' })), vault.rapport.network.people);
		const outcome = await adopter.place(placements, () => true);
		expect(outcome).toMatchObject({ made: [], filled: 3, notReached: 0, left: [{ name: 'Broken', reason: expect.stringContaining('Line 2') as string }] });
		expect(vault.diff()).toEqual({
			'Rolodex/Work/Ada.md': ADA.replace('Bell\r\n', 'Bell\r\ncircle: organisation\r\ncadence: 30\r\n'),
			'Rolodex/Work/Bea.md': BEA.replace('growth\n', 'growth\ncadence: 30\n'),
			'Rolodex/Cy.md': `---\ncadence: 30\n---\n${CY}`,
		});
		expect(await vault.undo()).toContain('circles and cadences of 3 people');
		expect(vault.diff()).toEqual({});
	});

	test('leave whole notes where the user stops, or a write fails', async () => {
		const { vault, adopter } = await adopted();
		const placements = ['Rolodex/Work/Ada.md', 'Rolodex/Work/Bea.md', 'Rolodex/Cy.md'].map((path) => ({ path, circle: null, cadence: '2w' }));
		vault.host.faults.failWrite(1);
		expect(await adopter.place(placements, (done) => done < 2)).toMatchObject({ filled: 1, notReached: 1, left: [{ name: 'Ada' }] });
		expect(vault.diff()).toEqual({ 'Rolodex/Work/Bea.md': BEA.replace('growth\n', 'growth\ncadence: 2w\n') });
	});
});

describe('dated lines', () => {
	test('are added as touchpoints and never removed, once however often it is asked, and taken back as one', async () => {
		const { vault, adopter } = await adopted();
		const notes = await adopter.datedNotes(() => true) ?? [];
		expect(notes.map(({ path, lines }) => [path, lines.map(({ source }) => source)])).toEqual([['Rolodex/Broken.md', ['item']], ['Rolodex/Cy.md', ['table']], ['Rolodex/Work/Ada.md', ['heading']], ['Rolodex/Work/Bea.md', ['item']]]);
		expect(notes.flatMap((note) => adopter.linesFor(note, (label) => (label === 'Email' ? 'deposit' : 'encounter')))).toEqual(['- 2026-03-01 #met x', '- 2026-03-05 #met/call', '- 2026-02-12 #deposit/email Sent the $& slides to Cy.', '- 2026-03-01 #met lunch']);
		const kindOf = (label: string): 'deposit' | 'encounter' | null => (label === 'Email' ? 'deposit' : label === 'Call' ? null : 'encounter');
		const outcome = await adopter.copy(notes, kindOf, () => true);
		expect(outcome).toMatchObject({ lines: 2, notes: 2, notReached: 0, left: [{ path: 'Rolodex/Broken.md' }] });
		const written = {
			'Rolodex/Work/Ada.md': `${ADA}\r\n## Log\r\n- 2026-02-12 #deposit/email Sent the $& slides to Cy.\r\n`,
			'Rolodex/Work/Bea.md': `${BEA}\n\n## Log\n- 2026-03-01 #met lunch`,
		};
		expect(vault.diff()).toEqual(written);
		await vault.host.settle();
		expect(await ask(vault.host, 'rapport:person', { person: 'Ada' })).toMatchObject({ since: '2026-02-12', basis: 'deposit', account: { given: 1 } });
		expect((await ask(vault.host, 'rapport:person', { person: 'Cy' }))).toMatchObject({ timeline: [] });
		expect(await adopter.copy(notes, kindOf, () => true)).toMatchObject({ lines: 0, notes: 0, step: null });
		expect(await vault.undo()).toContain('2 copied lines in 2 notes');
		expect(vault.diff()).toEqual({});
	});

	test('are not taken back where one was changed since', async () => {
		const { vault, adopter } = await adopted();
		const { step } = await adopter.copy(await adopter.datedNotes(() => true) ?? [], () => 'encounter', () => true);
		const file = vault.host.app.vault.getFileByPath('Rolodex/Cy.md');
		if (!file || !step) return expect.fail();
		await vault.host.app.vault.process(file, (text) => text.replace('#met/call', '#met/call about it'));
		const before = vault.diff();
		expect(await vault.rapport.undo.step(step)).toHaveProperty('refused');
		expect(vault.diff()).toEqual(before);
	});
});

describe('the dialog', () => {
	const step = (): string => document.querySelector('.rapport-adopt-step')?.textContent ?? '';
	const go = (): HTMLButtonElement => document.querySelector<HTMLButtonElement>('.modal .mod-cta') ?? expect.fail();

	test('goes through settings, groups and dated lines, and writes what is chosen', async () => {
		const { host, diff, rapport } = await logIn(FILES);
		await host.runCommand('rapport:adopt-vault');
		await untilSo(() => document.querySelectorAll('.rapport-adopt-proposal').length === 3);
		expect(step()).toBe('1 of 3: What was found');
		document.querySelectorAll<HTMLElement>('.rapport-adopt-proposal input')[2]?.click();
		expect(go().textContent).toBe('Change 2 settings');
		go().click();
		await untilSo(() => document.querySelectorAll('.rapport-adopt-group').length === 3);
		expect(rapport.settings()).toMatchObject({ peopleFolders: ['People', 'Rolodex/'], dailyNoteHeading: '## Touchpoints' });
		const field = document.querySelector<HTMLInputElement>('.rapport-adopt-group input') ?? expect.fail();
		field.value = 'now and then';
		field.dispatchEvent(new Event('input'));
		expect([go().disabled, document.querySelector('.is-wrong')?.textContent]).toEqual([true, '“now and then” is not a cadence; write 30, 2w, 6 weeks, every 3 months, monthly, quarterly or off.']);
		field.value = '';
		field.dispatchEvent(new Event('input'));
		expect(go().textContent).toBe('Write 1 note');
		go().click();
		await untilSo(() => document.querySelectorAll('.rapport-adopt-line').length === 4);
		expect(step()).toBe('3 of 3: Dated lines');
		expect(go().textContent).toBe('Add 4 lines');
		go().click();
		await untilSo(() => document.querySelector('.modal') === null);
		expect(Object.keys(diff())).toEqual(['Rolodex/Cy.md', 'Rolodex/Work/Ada.md', 'Rolodex/Work/Bea.md']);
		expect(notices()).toContain('3 lines added to 3 notes.');
	});

	test('tells nothing of touchpoints while the ledger is hidden', async () => {
		const { host } = await logIn({ ...FILES, '.obsidian/plugins/rapport/data.json': '{"hideLedger":true,"peopleFolders":["Rolodex"]}' });
		await host.runCommand('rapport:adopt-vault');
		for (const name of ['1 of 3', '2 of 3']) {
			await untilSo(() => step().startsWith(name) && document.querySelectorAll('.modal .rapport-form-buttons button').length === 2);
			document.querySelector<HTMLElement>('.modal .rapport-form-buttons button')?.click();
		}
		await untilSo(() => step().startsWith('3 of 3'));
		expect(document.querySelector('.modal')?.textContent).toContain('The ledger is hidden.');
		expect(document.querySelectorAll('.rapport-adopt-line')).toHaveLength(0);
	});
});
