/** A vault of names that mean harm, walked through under the page's strict policy: no element, script or request comes of it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { HOSTILE_CSV, HOSTILE_SETTINGS, HOSTILE_VAULT, IMAGE } from '../app/security/hostile-vault';
import { playgroundForTests, type OpenPage } from './harness';

const BLOCKS = ['view: stale', 'view: promises', 'view: visibility', 'view: account', 'view: account\nperson: constructor', 'view: map', `view: ${IMAGE}`, `"${'__proto__'}": 1\ncircle: '${IMAGE}'`];
/** Needs a file, or hides what is to be looked at. */
const NOT_WALKED = new Set(['rapport:import-people', 'rapport:toggle-ledger']);

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openHostile(): Promise<Page> {
	open = await playground.open({ now: '2026-11-22T10:00', width: 1400, height: 900, pane: 320 });
	const { page } = open;
	page.setDefaultTimeout(5000);
	const blocks = BLOCKS.map((options) => `\`\`\`rapport\n${options}\n\`\`\``).join('\n\n');
	await page.evaluate(async (files) => {
		const host = window.rapportHost;
		if (!host) throw new Error('There is no app');
		// Nothing but the names of this vault is to be met.
		for (const file of host.app.vault.getFiles()) await host.app.vault.delete(file);
		for (const [path, text] of Object.entries(files)) host.writeExternally(path, text);
		await host.settle();
		await host.cli('rapport:stale');
	}, { ...HOSTILE_VAULT, 'Blocks.md': blocks, '.obsidian/plugins/rapport/data.json': JSON.stringify(HOSTILE_SETTINGS) });
	return page;
}

/** What a hostile text would have made; text alone makes none of it. */
function harm(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		// The note itself, drawn by the stand-in, makes links of addresses.
		const made = Array.from(document.querySelectorAll('[src*="elsewhere"], [src="x"], [href*="elsewhere"]:not(.external-link), [href^="javascript"], [onerror], [onload], [onmouseover], iframe, object, embed, base, body script, svg script, marquee'))
			.filter((el) => !(el instanceof HTMLScriptElement && el.src.endsWith('/page.js')))
			.map((el) => el.outerHTML.slice(0, 200));
		const polluted = Object.keys(Object.prototype).map((name) => `Object.prototype.${name}`);
		return [...made, ...polluted, ...('hacked' in window ? ['a script ran'] : [])];
	});
}

async function expectNoHarm(page: Page, where: string): Promise<void> {
	await page.evaluate(() => new Promise((resolve) => {
		requestAnimationFrame(() => requestAnimationFrame(resolve));
	}));
	expect(await harm(page), where).toEqual([]);
	expect(open?.complaints ?? [], where).toEqual([]);
}

async function closeAll(page: Page): Promise<void> {
	for (let tries = 0; tries < 6 && (await page.locator('.modal-container, .menu, .prompt, .suggestion-container').count()) > 0; tries++) await page.keyboard.press('Escape');
	await page.evaluate(() => document.querySelectorAll('.notice').forEach((el) => el.remove()));
}

test('harm that is done is seen, and the page has a policy that stops it', async () => {
	const page = await openHostile();
	const policy = await page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
	expect(policy).toContain("default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self';");
	expect(policy).toContain("connect-src 'self'");
	await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), `${IMAGE}<b onmouseover="1">x</b>`);
	await expect.poll(() => open?.complaints.some((complaint) => complaint.includes('elsewhere.example'))).toBe(true);
	expect(await harm(page)).toHaveLength(2);
	// What it complained of was what it was to complain of.
	await open?.close();
});

test('views, dialogs and menus show hostile names as text', async () => {
	const page = await openHostile();
	const run = (id: string): Promise<unknown> => page.evaluate((command) => void window.rapportHost?.runCommand(command), id);

	await run('rapport:open-stale-list');
	await page.locator('.rapport-row.mod-person').first().waitFor();
	await page.getByText('<img src=x onerror=window.hacked=1>').first().waitFor();
	await expectNoHarm(page, 'the list');
	await open?.screenshot('security-list');
	for (const key of ['v', 's', 'c', 'o', 'n', 'l']) {
		await run('rapport:open-stale-list');
		await page.locator('.rapport-list:visible').first().focus();
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press(key);
		await expectNoHarm(page, `the list, ${key}`);
		await closeAll(page);
	}
	await run('rapport:open-stale-list');
	await page.locator('.rapport-row.mod-person:visible').first().click({ button: 'right' });
	await expectNoHarm(page, 'the menu of a person');
	await closeAll(page);

	await page.evaluate(() => window.rapportHost?.app.workspace.openLinkText('Blocks.md', '', false, { state: { mode: 'preview' } }));
	await page.locator('.rapport-block').nth(BLOCKS.length - 1).waitFor();
	await expectNoHarm(page, 'the blocks');
	await open?.screenshot('security-blocks');

	for (const path of ['People/<img src=x onerror=window.hacked=1>.md', 'People/constructor.md', 'Goal.md', '2026-11-20.md']) {
		await page.evaluate((at) => window.rapportHost?.app.workspace.openLinkText(at, '', false, { state: { mode: 'source' } }), path);
		const commands = await page.evaluate(() => window.rapportHost?.visibleCommands() ?? []);
		for (const command of commands.filter((id) => id.startsWith('rapport:') && !NOT_WALKED.has(id) && (path.startsWith('People/<') || /person|touchpoint|attendees|goal/.test(id)))) {
			await run(command);
			await expectNoHarm(page, `${command} in ${path}`);
			await closeAll(page);
		}
	}
	await open?.screenshot('security-views');

	await page.evaluate(() => {
		window.rapportHost?.app.setting.open();
		window.rapportHost?.app.setting.openTabById('rapport');
	});
	await expectNoHarm(page, 'the settings');
	await open?.screenshot('security-settings');
	await closeAll(page);

	const query = ['person', 'kind', 'way', 'text', 'date'].map((name) => `${name}=${encodeURIComponent(IMAGE)}`).join('&');
	await page.evaluate((uri) => window.rapportHost?.app.openUri(uri), `obsidian://rapport-log?${query}&__proto__=1`);
	await page.locator('.rapport-log').waitFor();
	await expectNoHarm(page, 'the dialog that a link opened');
	await closeAll(page);

	await run('rapport:import-people');
	await page.locator('.rapport-import input[type=file]').setInputFiles({ name: `${IMAGE.replaceAll('/', '')}.csv`, mimeType: 'text/csv', buffer: Buffer.from(HOSTILE_CSV) });
	await page.locator('.rapport-row.mod-import').first().waitFor();
	await expectNoHarm(page, 'the import');
	await open?.screenshot('security-import');
	await closeAll(page);
}, 180_000);
