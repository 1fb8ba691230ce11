/** Accounts in the stale list of the built plugin, and how they are hidden. */
import { readFileSync } from 'node:fs';
import type { PluginManifest } from 'obsidian';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHost } from '../host/index';
import type { Host } from '../host/index';
import { mainJs } from './run-cli';
import { until } from './until';

const CLOCK = Date.UTC(2026, 3, 30, 12);
const DATA = '.obsidian/plugins/rapport/data.json';
const stale = '---\ncircle: growth\ncadence: 7\n---\n';
const FILES = {
	'People/Ada.md': `${stale}- 2026-01-05 #deposit a\n- 2026-01-06 #deposit b\n`,
	'People/Bob.md': `${stale}- 2026-02-05 #ask a\n- 2026-02-05 #deposit b\n- 2026-02-06 #ask c\n`,
	'People/Cleo.md': `${stale}- 2026-01-05 #deposit a\n`,
	'People/Dan.md': `${stale}- 2024-01-05 #deposit a\n`,
};

let host: Host;

async function start(settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
	host = createHost({ files: { ...FILES, [DATA]: JSON.stringify({ weeklyFew: 0, ...settings }) }, now: () => CLOCK });
	await host.loadPlugin(mainJs(), JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest, { enable: true });
	await host.layoutReady();
	await host.settle();
	await until(() => expect(document.querySelector('.rapport-row')).not.toBeNull());
}

beforeEach(() => start());
afterEach(() => {
	host.destroy();
	document.body.replaceChildren();
});

function rows(): readonly (readonly [name: string, why: string])[] {
	return Array.from(document.querySelectorAll('.rapport-row.mod-person'), (row) => [row.querySelector('.rapport-row-name')?.textContent ?? '', row.querySelector('.rapport-row-why')?.textContent ?? ''] as const);
}

function names(): readonly string[] {
	return rows().map(([name]) => name);
}

/** The numbers in each row, by their names. */
function parts(): readonly (readonly string[])[] {
	return Array.from(document.querySelectorAll('.rapport-row.mod-person'), (row) => Array.from(row.querySelectorAll('.rapport-row-part'), (part) => part.getAttribute('aria-label') ?? ''));
}

function ordersOffered(): readonly HTMLElement[] {
	document.querySelector<HTMLElement>('[aria-label^="Sort and filter"]')?.click();
	return Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item'));
}

function orderBy(name: string): void {
	const item = ordersOffered().find((el) => el.textContent === name);
	if (!item) throw new Error(`${name} is not offered`);
	item.click();
}

describe('sorted by account', () => {
	test('people stand in the order of the words, and those of one word as before', async () => {
		orderBy('Account');
		await until(() => expect(names()).toEqual(['Bob', 'Cleo', 'Ada', 'Dan']));
		expect(rows().map(([, why]) => why.split(/\s· /)[0])).toEqual(['Overdrawn', 'Building', 'In credit', 'No history']);
	});

	test('each row has what was given, asked and received, and a number leads to its lines', async () => {
		orderBy('Account');
		await until(() => expect(parts()[0]).toEqual(['given 1', 'asked 2', 'received 0']));
		document.querySelectorAll<HTMLElement>('.rapport-row-part')[1]?.click();
		await until(() => expect(Array.from(document.querySelectorAll('.rapport-panel .rapport-entry-words'), (el) => el.textContent)).toEqual(['c', 'a']));
		expect(document.querySelector('.rapport-panel .rapport-title')?.textContent).toBe('Bob');
		expect(document.querySelector('.rapport-account-cell.is-on')?.textContent).toContain('asked');
	});

	test('the menu of a row leads to the same lines', async () => {
		orderBy('Account');
		await until(() => expect(names()[0]).toBe('Bob'));
		document.querySelector('.rapport-row.mod-person')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item')).find((el) => el.textContent === 'Show what you gave (1)')?.click();
		await until(() => expect(Array.from(document.querySelectorAll('.rapport-panel .rapport-entry-words'), (el) => el.textContent)).toEqual(['b']));
	});

	test('another order says nothing of accounts', async () => {
		orderBy('Account');
		await until(() => expect(names()[0]).toBe('Bob'));
		orderBy('Name');
		await until(() => expect(names()).toEqual(['Ada', 'Bob', 'Cleo', 'Dan']));
		expect(rows().map(([, why]) => why).join()).not.toMatch(/building|overdrawn/i);
		expect(document.querySelector('.rapport-row-account')).toBeNull();
	});

	test('the order goes with the ledger, and comes back with it', async () => {
		orderBy('Account');
		await until(() => expect(names()[0]).toBe('Bob'));
		host.runCommand('rapport:toggle-ledger');
		// Who first: of one cadence those longest over, all at the most, so by name.
		await until(() => expect(names()).toEqual(['Ada', 'Bob', 'Cleo', 'Dan']));
		expect(document.body.textContent).not.toMatch(/overdrawn|in credit|building|given \d/i);
		expect(document.querySelector('.rapport-row-account')).toBeNull();
		expect(document.querySelector('[aria-label="Sort and filter"]')).not.toBeNull();
		expect(ordersOffered().map((el) => el.textContent)).not.toContain('Account');
		host.runCommand('rapport:toggle-ledger');
		await until(() => expect(names()[0]).toBe('Bob'));
	});
});

describe('the command that hides the ledger', () => {
	test('is kept in the settings, and says what is so now', async () => {
		host.runCommand('rapport:toggle-ledger');
		await until(() => expect(Array.from(document.querySelectorAll('.notice'), (notice) => notice.textContent)).toContain('The ledger is hidden'));
		expect(JSON.parse(host.snapshot({ config: true })[DATA] ?? '{}')).toMatchObject({ hideLedger: true, weeklyFew: 0 });
		host.runCommand('rapport:toggle-ledger');
		await until(() => expect(JSON.parse(host.snapshot({ config: true })[DATA] ?? '{}')).toMatchObject({ hideLedger: false }));
	});
});
