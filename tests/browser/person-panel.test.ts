/** The person panel as a user finds it: opened by keys, walked through, and looked at; pictures are kept under artifacts/screenshots/. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';

const now = '2026-11-22T10:00';

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<Page> {
	open = await playground.open({ now, pane: 300, height: 1000, ...options });
	await open.page.locator('.notice').click();
	return open.page;
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.locator('.prompt').waitFor({ state: 'detached' });
}

/** Opens the panel of the first in the list by keys alone. */
async function panelByKeys(page: Page): Promise<void> {
	await command(page, 'Open stale');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('v');
	await page.locator('.rapport-panel .mod-entry').first().waitFor();
}

function markedEntry(page: Page): Promise<string> {
	return page.locator('.rapport-panel .rapport-list').evaluate((tree) => document.getElementById(tree.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
}

test('from a row by keys alone: the panel has the keyboard, and Enter opens the very line', async () => {
	const page = await openAt();
	await panelByKeys(page);
	expect(await page.locator('.rapport-panel .rapport-title').innerText()).toBe('Grace Hopper');
	await page.locator('.rapport-panel .rapport-list:focus').waitFor();
	await page.keyboard.press('End');
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	expect(await markedEntry(page)).toContain('sent the paper on compilers');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => window.rapportHost?.app.workspace.getActiveFile()?.path)).toBe('People/Grace Hopper.md');
	// What is opened from the panel leaves the panel where it is.
	expect(await page.locator('.rapport-panel .rapport-title').innerText()).toBe('Grace Hopper');
});

test('a number of the account shows its lines, and all of them again', async () => {
	const page = await openAt();
	await panelByKeys(page);
	const all = await page.locator('.rapport-panel .mod-entry').count();
	const asked = page.getByRole('button', { name: /asked/ });
	await asked.click();
	await expect.poll(() => page.locator('.rapport-panel .mod-entry').count()).toBe(Number(await asked.locator('.rapport-account-count').innerText()));
	expect(await asked.getAttribute('aria-pressed')).toBe('true');
	expect(await page.locator('.rapport-panel .mod-entry').first().innerText()).toContain('20 minutes on the promotion case');
	await page.getByRole('button', { name: 'Show all' }).click();
	await expect.poll(() => page.locator('.rapport-panel .mod-entry').count()).toBe(all);
});

async function panelOf(page: Page, name: string): Promise<void> {
	await page.evaluate((path) => window.rapportHost?.app.workspace.openLinkText(path, ''), `People/${name}.md`);
	await command(page, 'Open person panel');
	await page.locator('.rapport-panel .rapport-title', { hasText: name }).waitFor();
	await page.locator('.rapport-panel .mod-entry').first().waitFor();
}

test('the line of introductions is walked through by arrows, and leads to somebody else\'s panel', async () => {
	const page = await openAt({ theme: 'dark' });
	await panelOf(page, 'Edsger Dijkstra');
	await open?.screenshot('panel-introductions');
	const self = page.locator('.rapport-line-person.is-self');
	await self.focus();
	await page.keyboard.press('ArrowDown');
	const next = await page.locator('.rapport-line-person:focus').innerText();
	await page.keyboard.press('Enter');
	await page.locator('.rapport-panel .rapport-title', { hasText: next }).waitFor();
});

test('from right to left nothing is cut off', async () => {
	const page = await openAt();
	await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
	await panelOf(page, 'Radia Perlman');
	await open?.screenshot('panel-rtl');
	const widths = await page.locator('.rapport-panel .rapport-scroll').evaluate((el) => [el.scrollWidth, el.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
});

test('on a phone everything can be hit with a finger', async () => {
	const page = await openAt({ phone: true, width: 390, height: 844 });
	await panelOf(page, 'Edsger Dijkstra');
	const small = await page.locator('.rapport-panel').locator('button, [role="treeitem"]').evaluateAll((els) => els.flatMap((el) => {
		const { width, height } = el.getBoundingClientRect();
		return width > 0 && (width < 43.5 || height < 43.5) ? [`${el.getAttribute('class') ?? ''} is ${width} × ${height} px`] : [];
	}));
	expect(small).toEqual([]);
	await open?.screenshot('panel-phone-introductions');
});

test.each([
	['light', { theme: 'light', pane: 340 }],
	['dark', { theme: 'dark', pane: 340 }],
	['300', { theme: 'light' }],
	['phone', { theme: 'light', phone: true, width: 390, height: 844 }],
] as const)('the panel in %s: nothing is cut off', async (name, options) => {
	const page = await openAt(options);
	await panelOf(page, 'Grace Hopper');
	await open?.screenshot(`panel-${name}`);
	const widths = await page.locator('.rapport-panel .rapport-scroll').evaluate((el) => [el.scrollWidth, el.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
});
