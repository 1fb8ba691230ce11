/** The guide's pictures. `RAPPORT_PICTURES=1` keeps them in docs/pictures/, otherwise they are artefacts like any other. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';
import { pictureFile } from './picture-file';

/** The day as of which the demo vault is written: a picture taken again shows the same. */
const now = '2026-11-22T10:00';
const sidebar = '.mod-right-split';
/** One who is new, one found by name, one whose name is found with another address, one left out. */
const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Annie,Jump,https://www.example.org/in/annie,annie@example.org,Observatory,Catalogue lead,03 Mar 2026
Grace,Hopper,https://www.example.org/in/grace,grace@example.org,Navy Yard,VP Engineering Practice,12 Feb 2024
Ada,Lovelace,,,Analytical Works,Notes on engines,20 Jan 2025
,,,,Platform Weekly,,01 Apr 2026
Jean,Bartik,,jean@example.org,Moore School,Programmer,11 Feb 2025
Jean,Bartik,,j.bartik@example.net,Other School,Lecturer,12 Feb 2025
`;

const playground = playgroundForTests();
let open: OpenPage | null = null;

test.each(['light', 'dark'] as const)('the sidebar in %s, as the README shows it', async (theme) => {
	const page = await listIn({ theme, pane: 320, height: 1018 });
	// All sections in one picture, the longest of them folded.
	await page.locator('.rapport-list .mod-header', { hasText: 'Promises' }).click();
	await page.evaluate(() => document.querySelector<HTMLElement>('.rapport-list')?.blur());
	await page.mouse.move(500, 700);
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

test('dialogs: an ask, placing people, an import, the settings', async () => {
	const page = await listIn({ theme: 'light', pane: 320, height: 900 });
	await run(page, 'log-touchpoint');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type('margaret');
	await page.keyboard.press('Enter');
	await page.keyboard.type('two sentences on the draft by Friday, because it quotes your rule for restarts');
	await page.locator('.rapport-advice-part.is-said').nth(2).waitFor();
	expect((await takePicture(page, 'ask-light', '.rapport-log-modal', 1.5)).width).toBeGreaterThan(600);
	await page.keyboard.press('Escape');
	await run(page, 'place-people');
	await page.locator('.rapport-triage-line').first().waitFor();
	expect((await takePicture(page, 'triage-light', '.modal', 1.5)).width).toBeGreaterThan(600);
	await page.keyboard.press('Escape');
	await run(page, 'import-people');
	await page.locator('.rapport-import input[type=file]').setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(CONNECTIONS) });
	await page.locator('.rapport-row.mod-import').nth(3).waitFor();
	expect((await takePicture(page, 'import-light', '.modal', 1.5)).width).toBeGreaterThan(600);
	await page.keyboard.press('Escape');
	await page.evaluate(() => {
		window.rapportHost?.app.setting.open();
		window.rapportHost?.app.setting.openTabById('rapport');
	});
	await page.getByText(/touchpoints in/).first().waitFor();
	expect((await takePicture(page, 'settings-light', '.modal.mod-settings', 1.25)).width).toBeGreaterThan(600);
});

test('the list on a phone', async () => {
	const page = await listIn({ theme: 'light', phone: true, width: 390, height: 844 });
	expect(await takePicture(page, 'list-phone-light', 'body', 1.5)).toEqual({ width: 585, height: 1266 });
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
	// The first start says what it found, in front of the list; a click sends it away.
	const notice = page.locator('.notice');
	await notice.click();
	await notice.waitFor({ state: 'detached' });
	// A phone's side panes are drawers.
	if (options.phone) await page.getByRole('button', { name: 'Right side pane' }).click();
	await listIsThere(page);
	return page;
}

async function run(page: Page, id: string): Promise<void> {
	await page.evaluate((asked) => window.rapportHost?.runCommand(`rapport:${asked}`), id);
}

async function listIsThere(page: Page): Promise<void> {
	await page.locator('.rapport-view').getByText('Edsger Dijkstra').first().waitFor();
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
