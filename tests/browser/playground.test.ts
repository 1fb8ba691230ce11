import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage } from './harness';

const playground = playgroundForTests();
let open: OpenPage | null = null;

/** A note in the file list: the stale list has rows of the same names. */
function fileIn(page: Page, name: string): Locator {
	return page.locator('.workspace-split.mod-left-split, .workspace-drawer.mod-left').getByRole('treeitem', { name });
}

test('the page opens without complaint and says that it is not Obsidian', async () => {
	open = await playground.open();
	expect(await open.page.getByText('not Obsidian').isVisible()).toBe(true);
	expect(await fileIn(open.page, 'Grace Hopper').isVisible()).toBe(true);
	await open.screenshot('playground-light');
});

test('the theme button goes from light to dark and back', async () => {
	open = await playground.open({ theme: 'light' });
	const { page } = open;
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await background()).toBe('rgb(255, 255, 255)');
	await page.getByRole('button', { name: 'Light or dark' }).click();
	expect(await background()).toBe('rgb(28, 28, 28)');
	await open.screenshot('playground-dark');
	await page.getByRole('button', { name: 'Light or dark' }).click();
	expect(await background()).toBe('rgb(255, 255, 255)');
});

test('the phone button shows one column of 390 pixels, with the side panes as drawers', async () => {
	open = await playground.open();
	const { page } = open;
	await page.getByRole('button', { name: 'Phone width' }).click();
	await page.locator('body.is-phone[data-playground="ready"]').waitFor();
	expect(await page.locator('.playground-stage').evaluate((stage) => stage.clientWidth)).toBe(390);
	await page.getByRole('button', { name: 'Left side pane' }).click();
	await fileIn(page, 'Ada Lovelace').click();
	await page.getByText('Writes the best notes of any meeting').waitFor();
	expect(await fileIn(page, 'Ada Lovelace').isVisible()).toBe(false);
	await open.screenshot('playground-phone');
});

test('the palette opens with its key and runs a command of the plugin', async () => {
	open = await playground.open();
	const { page } = open;
	await page.keyboard.press('Control+p');
	await page.keyboard.type('stale');
	expect(await page.locator('.suggestion-item.is-selected').textContent()).toBe('Rapport: Open stale relationships');
	await page.keyboard.press('Escape');
	expect(await page.locator('.prompt').count()).toBe(0);
});

test('an edit is kept over a reload, and forgotten by a reset', async () => {
	open = await playground.open();
	const { page } = open;
	await fileIn(page, 'Alan Turing').click();
	await page.getByRole('button', { name: 'Toggle reading view' }).click();
	await page.getByRole('textbox', { name: 'Note' }).fill('A note of my own.');
	const text = () => page.evaluate(() => window.rapportHost?.snapshot()['People/Alan Turing.md']);
	await expect.poll(text, { timeout: 5_000 }).toBe('A note of my own.');
	await page.reload();
	await page.locator('body[data-playground="ready"]').waitFor();
	expect(await text()).toBe('A note of my own.');
	await page.getByRole('button', { name: 'Start again with a fresh vault' }).click();
	await expect.poll(text).toContain('Runs at lunch');
});

test('the address sets the clock and the width of the right pane', async () => {
	open = await playground.open({ now: '2030-02-01T09:00', pane: 260 });
	const { page } = open;
	expect(await page.evaluate(() => Object.keys(window.rapportHost?.snapshot() ?? {}))).toContain('Daily/2030-02-01.md');
	expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--right-split-width'))).toBe('260px');
});
