/** *Write network review*: which period, where its note is, and that what the user wrote stays. */
import { beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../on-screen';
import { logIn } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';
import { FILES } from './review-files';
import { until } from '../until';

/** In the middle of a quarter. */
const NOW = (): number => Date.UTC(2026, 10, 22, 12);
const NOTE = 'Network review 2026-Q4.md';

beforeEach(() => document.body.replaceChildren());

async function open(files: Files = FILES, now = NOW): Promise<LoggingVault> {
	const vault = await logIn(files, { now });
	vault.host.runCommand('rapport:write-network-review');
	return vault;
}

function input(value: string): HTMLInputElement {
	const el = document.querySelector<HTMLInputElement>(`.rapport-choice input[value="${value}"]`);
	if (!el) throw new Error(`There is no choice of ${value}`);
	return el;
}

function choose(value: string): void {
	input(value).checked = true;
	input(value).dispatchEvent(new Event('change', { bubbles: true }));
}

function hint(): string {
	return document.querySelector('.rapport-form-hint')?.textContent ?? '';
}

async function write(vault: LoggingVault): Promise<void> {
	document.querySelector('form.rapport-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await settled(vault.host, 30);
}

test('looks back on the current quarter, or in its first three weeks on the last one', async () => {
	await open();
	expect(input('2026-Q4').checked).toBe(true);
	expect([...document.querySelectorAll('.rapport-choice-note')].map((el) => el.textContent)).toEqual(['2026-Q4', '2026-Q3', '2026', '2025']);
	document.body.replaceChildren();
	await open(FILES, () => Date.UTC(2026, 9, 21, 12));
	expect(input('2026-Q3').checked).toBe(true);
});

test('writes the same numbers as the command line, opens the note, and anew keeps what the user wrote', async () => {
	const vault = await open();
	expect(hint()).toBe(`Makes ${NOTE}`);
	await write(vault);
	const text = vault.host.snapshot()[NOTE] ?? '';
	expect(text).toContain('| Given | 3 | 1 |');
	await until(() => expect(vault.host.app.workspace.getActiveFile()?.path).toBe(NOTE));
	await vault.host.cli('rapport:review', { write: 'true' });
	expect(vault.host.snapshot()[NOTE]).toBe(text);

	const file = vault.host.app.vault.getFileByPath(NOTE);
	if (file) await vault.host.app.vault.modify(file, text.replace('| Given | 3 | 1 |', '| Given | 0 | 0 |').replace(/\n$/, '\nMy words.\n'));
	await vault.host.settle();
	vault.host.runCommand('rapport:write-network-review');
	expect(hint()).toBe(`Writes the numbers in ${NOTE} anew; your words stay.`);
	await write(vault);
	expect(vault.host.snapshot()[NOTE]).toBe(text.replace(/\n$/, '\nMy words.\n'));
});

test('another period is written as one types it, and what is none is said', async () => {
	const vault = await open();
	choose('');
	expect(hint()).toContain('Write a quarter such as 2026-Q4');
	await write(vault);
	expect(vault.diff()).toEqual({});
	const field = document.querySelector<HTMLInputElement>('.rapport-edit-date input');
	if (field) field.value = '2025';
	field?.dispatchEvent(new Event('input', { bubbles: true }));
	expect(hint()).toBe('Makes Network review 2025.md');
	await write(vault);
	expect(Object.keys(vault.diff())).toEqual(['Network review 2025.md']);
});

test('where one slice is not enough it shows how far it is; closed it stops, and nothing is written', async () => {
	const crowd = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`People/P${index}.md`, '']));
	const vault = await open({ ...FILES, ...crowd });
	// Every look at the clock says that the slice is over.
	let clock = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (clock += 100));
	document.querySelector('form.rapport-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	vi.restoreAllMocks();
	expect(Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
	document.querySelector<HTMLElement>('.modal button:not(.modal-close-button)')?.click();
	await settled(vault.host, 10);
	expect(document.querySelector('.modal')).toBeNull();
	expect(vault.diff()).toEqual({});
});

test('what could not be written after progress was shown is said, and the dialog does not stay', async () => {
	await open({ ...FILES, [NOTE]: '```\nmine', ...Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`People/P${index}.md`, ''])) });
	let clock = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (clock += 100));
	document.querySelector('form.rapport-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	vi.restoreAllMocks();
	expect(document.querySelector('[role="progressbar"]')).not.toBeNull();
	await until(() => expect(document.querySelector('.notice')?.textContent).toContain('never closed'));
	expect(document.querySelector('.modal')).toBeNull();
});

test('while the ledger is hidden the note is written and stays closed', async () => {
	const vault = await open({ ...FILES, '.obsidian/plugins/rapport/data.json': '{"hideLedger":true}' });
	await write(vault);
	expect(Object.keys(vault.diff())).toEqual([NOTE]);
	expect(vault.host.app.workspace.getActiveFile()).toBeNull();
});

test('why it could not be written is said in the dialog', async () => {
	const vault = await open({ ...FILES, [NOTE]: '```\nmine' });
	await write(vault);
	expect(hint()).toContain('never closed');
	expect(vault.diff()).toEqual({});
});
