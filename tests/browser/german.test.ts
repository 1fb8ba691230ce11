/** German is longer than English: in narrow panes and on a phone nothing of it is cut off. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/plugin-build';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';
import { cutOffIn } from './stale-list-page';

const folder = `${root}artifacts/screenshots/`;
/** What opens no dialog: it writes at once, or opens a view. */
const NO_DIALOGS = /:(?:open-.*|save-map-.*|add-person-properties|insert-person-template|create-relationships-base|toggle-ledger|toggle-priority|undo-.*|let-person-rest)$/;

const playground = playgroundForTests();
let open: OpenPage | null = null;

beforeAll(() => void mkdirSync(folder, { recursive: true }));

async function run(page: Page, id: string): Promise<void> {
	await page.evaluate((asked) => window.rapportHost?.runCommand(`rapport:${asked}`), id);
}

async function openGerman(options: PageOptions): Promise<Page> {
	open = await playground.open({ now: '2026-11-24T12:00', lang: 'de', height: 1000, ...options });
	await open.page.locator('.notice').click();
	await open.page.evaluate(() => window.rapportHost?.app.workspace.openLinkText('People/Grace Hopper.md', ''));
	return open.page;
}

async function keep(page: Page, name: string, selector = 'body'): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	writeFileSync(`${folder}german-${name}.png`, await page.locator(selector).first().screenshot());
}

/** Looks at the list, the panel and the portfolio; says what is cut off, and where. */
async function lookAtViews(page: Page, name: string): Promise<readonly string[]> {
	const found: string[] = [];
	const look = async (view: string, selector: string): Promise<void> => {
		const el = page.locator(`${selector}:visible`).first();
		await el.waitFor();
		await page.mouse.move(0, 0);
		found.push(...(await cutOffIn(el)).map((text) => `${view}: ${text}`));
		await keep(page, `${view}-${name}`);
	};
	await run(page, 'open-stale-list');
	await page.locator('.rapport-row.mod-person').first().waitFor();
	await look('list', '.rapport-view');
	await run(page, 'open-person-panel');
	await page.locator('.rapport-panel .mod-entry').first().waitFor();
	await look('panel', '.rapport-panel');
	return found;
}

/** Opens every dialog that a command opens; says what is cut off in it. */
async function lookAtDialogs(page: Page, name: string): Promise<readonly string[]> {
	const found: string[] = [];
	const commands = await page.evaluate(() => window.rapportHost?.visibleCommands() ?? []);
	for (const id of commands.filter((command) => command.startsWith('rapport:') && !NO_DIALOGS.test(command))) {
		await page.evaluate((asked) => void window.rapportHost?.runCommand(asked), id);
		const modal = page.locator('.modal, .prompt').first();
		await modal.waitFor();
		found.push(...(await cutOffIn(modal)).map((text) => `${id}: ${text}`));
		await keep(page, `${id.slice(8)}-${name}`, '.modal, .prompt');
		await page.keyboard.press('Escape');
		await modal.waitFor({ state: 'detached' });
	}
	// What is typed scrolls in its field; what is quoted from notes there ends in an ellipsis.
	return found.filter((text) => !/: (?:the text of )?(?:input\.|td\.rapport-adopt-samples|div\.rapport-log-choice-note)/.test(text));
}

/** Every kind of block, below each other in a note. */
async function lookAtBlocks(page: Page): Promise<readonly string[]> {
	const text = ['week', 'promises', 'visibility', 'account', 'map', 'nothing'].map((view) => `\`\`\`rapport\nview: ${view}\n\`\`\``).join('\n\n');
	await page.evaluate(async (words) => {
		const host = window.rapportHost;
		host?.writeExternally('Woche.md', words);
		const file = host?.app.vault.getFileByPath('Woche.md');
		if (host && file) await host.app.workspace.getLeaf().openFile(file, { state: { mode: 'preview' } });
	}, text);
	await page.locator('.rapport-block').nth(5).waitFor();
	await keep(page, 'blocks-phone');
	return cutOffIn(page.locator('.markdown-preview-view').first());
}

for (const pane of [250, 300]) {
	test(`in a pane of ${pane} pixels nothing is cut off`, async () => {
		const page = await openGerman({ pane });
		expect(await lookAtViews(page, String(pane))).toEqual([]);
	});
}

test('in the column beside the map nothing is cut off', async () => {
	const page = await openGerman({ pane: 300, width: 1280 });
	await run(page, 'open-portfolio');
	await page.locator('.rapport-mix-table').waitFor();
	await keep(page, 'portfolio');
	expect(await cutOffIn(page.locator('.rapport-portfolio-side'))).toEqual([]);
});

test('on a phone nothing is cut off in views, dialogs, blocks and settings', async () => {
	const page = await openGerman({ phone: true, width: 390, height: 844 });
	expect(await lookAtDialogs(page, 'phone')).toEqual([]);
	expect(await lookAtViews(page, 'phone')).toEqual([]);
	await run(page, 'open-portfolio');
	await page.locator('.rapport-mix-table').waitFor();
	await page.locator('.rapport-portfolio-body').evaluate((el) => el.scrollBy(0, (el.querySelector('.rapport-portfolio-side')?.getBoundingClientRect().top ?? 0) - el.getBoundingClientRect().top));
	await keep(page, 'portfolio-phone');
	expect(await cutOffIn(page.locator('.rapport-portfolio-side'))).toEqual([]);
	expect(await lookAtBlocks(page)).toEqual([]);
	await page.evaluate(() => {
		window.rapportHost?.app.setting.open();
		window.rapportHost?.app.setting.openTabById('rapport');
	});
	const settings = page.locator('.vertical-tab-content');
	await settings.getByText('In diesem Vault gefunden').waitFor();
	expect((await cutOffIn(settings)).filter((text) => !text.startsWith('input.'))).toEqual([]);
	for (const [index, heading] of ['Kreise', 'Konten'].entries()) {
		await settings.locator('.setting-item-heading').filter({ hasText: heading }).evaluate((el) => el.scrollIntoView());
		await keep(page, `settings-${index}-phone`);
	}
});
