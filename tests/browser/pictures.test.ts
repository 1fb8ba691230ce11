/** The guide's pictures. `RAPPORT_PICTURES=1` keeps them in docs/pictures/, otherwise they are artefacts like any other. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { closeWithoutComplaint, PlaygroundBrowser, type OpenPage, type PageOptions } from './harness';
import { pictureFile } from './picture-file';

/** The day as of which the demo vault is written: a picture taken again shows the same. */
const now = '2026-11-22T10:00';
const sidebar = '.mod-right-split';

let playground: PlaygroundBrowser;
let open: OpenPage | null = null;

beforeAll(async () => {
	playground = await PlaygroundBrowser.start();
});
afterEach(async () => {
	const ended = open;
	open = null;
	await closeWithoutComplaint(ended);
});
afterAll(() => playground.stop());

test.each(['light', 'dark'] as const)('the sidebar in %s, as the README shows it', async (theme) => {
	const page = await listIn({ theme, pane: 320, height: 1040 });
	const pane = await takePicture(page, `sidebar-${theme}`, sidebar);
	// Twice as many dots as the page has, so that it is sharp on any screen.
	expect(pane).toEqual({ width: 640, height: expect.any(Number) as number });
});

test('the whole page, as the README shows it', async () => {
	const page = await listIn({ theme: 'light', pane: 320, width: 1280, height: 800 });
	await page.getByRole('treeitem', { name: 'Grace Hopper' }).first().click();
	await page.getByText('Explains hard things with a piece of wire').waitFor();
	await page.mouse.move(640, 790);
	expect(await takePicture(page, 'playground', 'body', 1)).toEqual({ width: 1280, height: 800 });
});

test('the dialog that logs a touchpoint, as the README shows it', async () => {
	const page = await listIn({ theme: 'light', pane: 320 });
	await page.locator('.rapport-list').focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('l');
	await page.keyboard.type('cre');
	await page.keyboard.press('Tab');
	await page.keyboard.type('named her in the talk on compilers');
	await page.locator('.rapport-log-line.is-line').filter({ hasText: 'named her in the talk on compilers' }).waitFor();
	await page.locator('.notice').waitFor({ state: 'detached' });
	const dialog = await takePicture(page, 'log-light', '.rapport-log-modal');
	expect(dialog.width).toBeGreaterThan(800);
});

test('the person panel, as the README shows it', async () => {
	const page = await listIn({ theme: 'light', pane: 320, height: 840 });
	await page.locator('.rapport-list').focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('v');
	const words = page.locator('.rapport-panel .rapport-entry-words');
	await words.filter({ hasText: 'both think about how to test a claim' }).waitFor();
	await page.mouse.move(500, 700);
	expect(await takePicture(page, 'panel-light', '.rapport-panel')).toEqual({ width: 638, height: expect.any(Number) as number });
});

test('code blocks and a base, as the README shows them', async () => {
	const page = await listIn({ theme: 'light', pane: 300, width: 1400, height: 1400 });
	const blocks = ['view: week', 'view: promises\nlimit: 3', 'view: visibility', 'view: account\nperson: Grace Hopper', 'view: map'];
	await page.evaluate(async (text) => {
		const host = window.rapportHost;
		host?.writeExternally('My week.md', text);
		await host?.settle();
		await host?.app.workspace.openLinkText('My week.md', '', false, { state: { mode: 'preview' } });
	}, blocks.map((options) => `\`\`\`rapport\n${options}\n\`\`\``).join('\n\n'));
	await page.locator('.rapport-grid').waitFor();
	await page.getByText('send the slides from Lisbon').last().waitFor();
	expect((await takePicture(page, 'blocks-light', '.markdown-preview-sizer')).width).toBeGreaterThan(800);
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:create-relationships-base'));
	await page.locator('.rapport-base .rapport-row').first().waitFor();
	await page.locator('.notice').click();
	await page.setViewportSize({ width: 1760, height: 700 });
	await page.locator('.bases-toolbar-view').click();
	await page.locator('.menu').getByText('Board', { exact: true }).click();
	await page.locator('.rapport-column .rapport-row').first().waitFor();
	await page.mouse.move(700, 750);
	expect((await takePicture(page, 'base-light', '.rapport-base')).width).toBeGreaterThan(1200);
});

test('the same day gives the same picture', async () => {
	const page = await listIn({ theme: 'light', pane: 320 });
	const first = await pictureOf(page, sidebar, 1);
	await page.reload();
	await page.locator('body[data-playground="ready"]').waitFor();
	await listIsThere(page);
	expect((await pictureOf(page, sidebar, 1)).equals(first)).toBe(true);
});

async function listIn(options: PageOptions): Promise<Page> {
	open = await playground.open({ ...options, now });
	const { page } = open;
	await listIsThere(page);
	// The first start says what it found, in front of the list; a click sends it away.
	const notice = page.locator('.notice');
	await notice.click();
	await notice.waitFor({ state: 'detached' });
	return page;
}

async function listIsThere(page: Page): Promise<void> {
	await page.locator(sidebar).getByText('Edsger Dijkstra').waitFor();
	await page.evaluate(() => document.fonts.ready);
}

/** Keeps a picture of an element; gives its size in dots. */
async function takePicture(page: Page, name: string, selector: string, scale = 2): Promise<{ width: number; height: number }> {
	const picture = await pictureOf(page, selector, scale);
	writeFileSync(pictureFile(name), picture);
	// A PNG begins with its size.
	return { width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) };
}

async function pictureOf(page: Page, selector: string, scale: number): Promise<Buffer> {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`There is no ${selector} to take a picture of.`);
	const session = await page.context().newCDPSession(page);
	const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: false, clip: { ...box, scale } });
	await session.detach();
	return Buffer.from(data, 'base64');
}
