/** Importing, adopting and exporting as a user does them, and how the dialogs look. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../../scripts/plugin-build';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';

const now = '2026-11-22T10:00';
const connections = readFileSync(`${root}tests/fixtures/imports/Connections.csv`, 'utf8');
const many = `First Name,Last Name,Email Address,Company,Position,Connected On\n${Array.from({ length: 3000 }, (_, index) => `Person,Number ${index},p${index}@example.org,Bell,Engineer,${1 + (index % 28)} Mar 2024`).join('\n')}\n`;

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<OpenPage> {
	open = await playground.open({ now, pane: 320, ...options });
	await open.page.locator('.notice').click();
	return open;
}

async function importFrom(page: Page, text: string): Promise<void> {
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:import-people'));
	await page.locator('.rapport-import input[type=file]').setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await page.locator('.rapport-row.mod-import').first().waitFor();
}

test('thousands are previewed with few rows, ticked by keyboard, imported with a bar that moves, and stopped with whole notes', async () => {
	const { page } = await openAt();
	await importFrom(page, many);
	expect(await page.locator('.rapport-row.mod-import').count()).toBeLessThanOrEqual(90);
	await expect.poll(() => page.locator('.rapport-import-foot button').innerText()).toBe('Import 3,000 people');
	// The list has the keyboard.
	await page.keyboard.press('Space');
	await page.keyboard.press('End');
	await page.keyboard.press('Space');
	await expect.poll(() => page.locator('.rapport-import-foot button').innerText()).toBe('Import 2,998 people');
	expect(await page.locator('.rapport-row.is-active').last().innerText()).toContain('Person Number 2999');

	await page.locator('.rapport-import-foot button').click();
	const doneNow = async (): Promise<number> => Number((await page.locator('.rapport-import .rapport-message-note').innerText()).replace(/ of .*/, '').replaceAll(',', ''));
	await expect.poll(doneNow, { timeout: 20_000 }).toBeGreaterThan(20);
	// The page answers meanwhile: keys stop the import.
	await page.keyboard.press('Enter');
	await page.locator('.rapport-import').waitFor({ state: 'detached' });
	await page.locator('.notice', { hasText: 'it was stopped' }).waitFor();
	const made = await page.evaluate(() => Object.entries(window.rapportHost?.snapshot() ?? {}).filter(([path]) => path.startsWith('People/Person Number')).map(([, text]) => text));
	expect(made.length).toBeGreaterThan(20);
	expect(made.length).toBeLessThan(2998);
	for (const text of made) expect(text).toMatch(/^---\ncircle:\nrole:\ncadence:\nemail: p\d+@example\.org\ncompany: Bell\ntitle: Engineer\nmet: 2024-03-\d\d\n---\n$/);
});

const looks: readonly (readonly [string, PageOptions])[] = [['light', {}], ['dark', { theme: 'dark' }], ['phone', { phone: true, width: 390, height: 844 }]];

test.each(looks)('the dialogs fit their place: %s', async (name, options) => {
	const opened = await openAt(options);
	const { page } = opened;
	const fits = async (): Promise<void> => {
		expect(await page.locator('.modal').evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		if (!options.phone) return;
		const heights = await page.locator('.modal button, .modal input:not([type=file], [type=checkbox], [type=radio]), .modal select, .modal summary, .modal .rapport-row').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height).filter((height) => height > 0));
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	};
	await importFrom(page, connections);
	await opened.screenshot(`import-${name}`);
	await fits();
	await page.locator('.rapport-import-columns summary').click();
	await fits();
	await page.keyboard.press('Escape');

	// The people of the demo vault are placed: some that stand in folders are not.
	await page.evaluate(() => {
		for (const path of ['Bell/Ann Moe', 'Bell/Bea Lund', 'Bell/Cal Roe', 'Meetup/Dee Park', 'Meetup/Eli Stone']) window.rapportHost?.writeExternally(`People/${path}.md`, '---\ntype: person\n---\n');
	});
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:adopt-vault'));
	await page.locator('.modal .mod-cta').waitFor();
	await fits();
	await page.locator('.modal .mod-cta').click();
	await page.locator('.rapport-adopt-step', { hasText: '2 of 3' }).waitFor();
	await page.locator('.rapport-adopt-group').nth(1).waitFor();
	await opened.screenshot(`adopt-${name}`);
	await fits();
	await page.keyboard.press('Escape');

	await page.evaluate(() => window.rapportHost?.runCommand('rapport:export-people'));
	await page.locator('.modal .mod-cta').waitFor();
	await opened.screenshot(`export-${name}`);
	await fits();
	await page.locator('.modal .mod-cta').click();
	await page.locator('.notice', { hasText: 'Written: People 2026-11-22.csv' }).waitFor();
});
