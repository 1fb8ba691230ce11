/** The dialog that imports people: a file of the vault, a preview that can be changed, and what was done in a notice. */
import { afterEach, describe, expect, test } from 'vitest';
import { logIn } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';
import { fixture } from './importing';
import { untilSo } from '../until';

const FILES: Files = { 'Inbox/Connections.csv': fixture('Connections.csv'), 'Inbox/broken.vcf': 'BEGIN:VCARD\nFN:A\n', 'People/Ada Lovelace.md': '', 'People/x/Grace Hopper.md': '', 'People/Grace Hopper.md': '' };

afterEach(() => document.querySelectorAll('.modal-container, .notice, .menu').forEach((el) => el.remove()));

async function openOn(file: string): Promise<LoggingVault> {
	const vault = await logIn(FILES);
	await vault.host.runCommand('rapport:import-people');
	await untilSo(() => files().length > 0);
	files().find((button) => button.textContent?.startsWith(file))?.click();
	return vault;
}

function files(): readonly HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.rapport-import-file')];
}

function rows(): readonly string[] {
	return [...document.querySelectorAll('.mod-import')].map((row) => `${row.getAttribute('aria-checked') === 'true' ? 'x' : '-'} ${[...row.querySelectorAll('.rapport-import-name, .rapport-import-fate, .rapport-import-state')].map(({ textContent }) => textContent).filter(Boolean).join(' | ')}`);
}

function row(index: number): HTMLElement {
	return document.querySelectorAll<HTMLElement>('.mod-import')[index] ?? expect.fail();
}

function button(text: RegExp): HTMLElement {
	return [...document.querySelectorAll<HTMLElement>('.modal button, .notice button')].find(({ textContent }) => text.test(textContent ?? '')) ?? expect.fail(`no ${text.source}`);
}

describe('the dialog', () => {
	test('shows what would become of each person, imports who is ticked, and takes it back', async () => {
		const vault = await openOn('Inbox/Connections.csv');
		await untilSo(() => rows().length === 4);
		expect(rows()).toEqual([
			'x Ada Lovelace | By name: adds email, company, title, linkedin, met | Found',
			'- Grace Hopper | 2 of your people may be meant: choose | Unclear',
			'- Line 7 | No name | Left out',
			'x Karen Spärck Jones | New',
		]);
		expect([...document.querySelectorAll('.rapport-chip')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['All 4', 'New 1', 'Found 1', 'Unclear 1', 'Left out 1']));

		row(3).click();
		row(1).click();
		[...document.querySelectorAll<HTMLElement>('.menu-item')].find(({ textContent }) => textContent?.includes('People/x/'))?.click();
		expect(rows().filter((_, index) => index % 2 === 1)).toEqual(['x Grace Hopper | Into Grace Hopper: adds company, title, linkedin, met | Unclear', '- Karen Spärck Jones | Not imported | New']);
		expect(document.querySelector('.rapport-import-summary')?.textContent).toBe('Adds what is missing to 2 notes.');

		button(/^Import 2 people$/).click();
		await untilSo(() => document.querySelector('.notice') !== null);
		expect(document.querySelector('.modal')).toBeNull();
		expect(document.querySelector('.notice')?.textContent).toContain('Import: 2 notes added to.');
		expect(Object.keys(vault.diff())).toEqual(['People/Ada Lovelace.md', 'People/x/Grace Hopper.md']);
		button(/^Undo$/).click();
		await untilSo(() => Object.keys(vault.diff()).length === 0);
	});

	test('says what is wrong with a file, with its line, and asks for another', async () => {
		const vault = await openOn('Inbox/broken.vcf');
		await untilSo(() => document.querySelector('.rapport-import .is-wrong') !== null);
		expect(document.querySelector('.rapport-import .is-wrong')?.textContent).toBe('Inbox/broken.vcf, line 1: the vCard that begins here is never ended. The file may have been cut off.');
		expect(files()).toHaveLength(2);
		expect(vault.diff()).toEqual({});
	});

	test('does not import into a folder in which nobody is a person, and says so beside it', async () => {
		await openOn('Inbox/Connections.csv');
		await untilSo(() => rows().length === 4);
		const field = document.querySelector<HTMLInputElement>('.rapport-import-setting input') ?? expect.fail();
		field.value = 'Templates';
		field.dispatchEvent(new Event('change'));
		await untilSo(() => document.querySelector('.rapport-form-refusal')?.textContent !== '');
		expect(document.querySelector('.rapport-form-refusal')?.textContent).toContain('would not be read as a person');
		expect(button(/^Import/).hasAttribute('disabled')).toBe(true);
	});
});
