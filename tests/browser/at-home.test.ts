/** Code blocks, bases, the editor's suggestions and meetings in a real browser: by keyboard, by finger, and looked at. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { closeWithoutComplaint, playgroundForTests } from './harness';
import type { OpenPage, PageOptions } from './harness';

const now = '2026-11-22T09:00:00';
const BLOCKS = ['view: week', 'limit: 4\ncircle: industry', 'view: promises\nlimit: 3', 'view: visibility', 'view: account\nperson: "[[Grace Hopper]]"', 'view: map', 'veiw: stale\ncircle: nowhere'];

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<Page> {
	open = await playground.open({ now, pane: 300, ...options });
	open.page.setDefaultTimeout(5000);
	await open.page.locator('.notice').click();
	return open.page;
}

/** Opens a note in the middle. */
async function openNote(page: Page, path: string, mode: 'preview' | 'source'): Promise<void> {
	await page.evaluate(async ([at, how]) => {
		const { app } = window.rapportHost ?? { app: null };
		const file = app?.vault.getFileByPath(at ?? '');
		if (app && file) await app.workspace.getLeaf().openFile(file, { state: { mode: how } });
	}, [path, mode]);
}

async function openBlocks(page: Page, blocks = BLOCKS): Promise<void> {
	const text = ['# My week', ...blocks.map((options) => `\`\`\`rapport\n${options}\n\`\`\``)].join('\n\n');
	await page.evaluate((words) => window.rapportHost?.writeExternally('Week.md', words), text);
	await openNote(page, 'Week.md', 'preview');
	await page.locator('.rapport-block').nth(blocks.length - 1).waitFor();
}

async function openBase(page: Page): Promise<void> {
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:create-relationships-base'));
	await page.locator('.rapport-base .rapport-row').first().waitFor();
	await page.locator('.notice').first().click();
}

async function chooseView(page: Page, name: string): Promise<void> {
	await page.locator('.bases-toolbar-view').click();
	await page.locator('.menu').getByText(name, { exact: true }).click();
}

function overflow(page: Page, selector: string): Promise<number> {
	return page.locator(selector).first().evaluate((el) => el.scrollWidth - el.clientWidth);
}

/** How much of a list's end is empty, in pixels. */
function gapBelow(list: Locator): Promise<number> {
	return list.evaluate((el) => el.getBoundingClientRect().bottom - Math.max(...Array.from(el.querySelectorAll('.rapport-row')).map((row) => row.getBoundingClientRect().bottom)));
}

test('a block is walked through by keyboard, logs in place, and follows', async () => {
	const page = await openAt({ theme: 'light', height: 1500 });
	await openBlocks(page);
	await open?.screenshot('at-home-blocks-light');
	const list = page.locator('.rapport-block .rapport-list').first();
	await list.focus();
	await page.keyboard.press('ArrowDown');
	expect(await page.locator('.rapport-block .rapport-row.is-active').first().innerText()).toContain('Grace Hopper');
	await page.keyboard.press('l');
	await page.locator('.rapport-log').waitFor();
	await page.keyboard.type('the panel went well');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await expect.poll(() => page.locator('.rapport-block').first().innerText()).not.toContain('Grace Hopper');
	await expect.poll(() => page.locator('.rapport-status-count').innerText()).toBe('2 this week');
});

test('in a narrow pane and on a phone nothing is cut, and fingers find what they touch', async () => {
	const page = await openAt({ theme: 'light', width: 820, height: 1500 });
	await openBlocks(page);
	await open?.screenshot('at-home-blocks-narrow');
	for (const selector of ['.rapport-block', '.rapport-block-map']) expect(await overflow(page, selector), selector).toBe(0);
	await closeWithoutComplaint(open);
	const phone = await openAt({ theme: 'light', phone: true, width: 390, height: 844 });
	await openBlocks(phone, ['view: visibility', 'view: map', 'view: week', 'view: account\nperson: Grace Hopper']);
	await open?.screenshot('at-home-blocks-phone');
	expect(await overflow(phone, '.rapport-block')).toBe(0);
	const heights = await phone.locator('.rapport-grid-cell, .rapport-block .rapport-row.mod-person, .rapport-account-cell').evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('all that a long block or an embedded base has in sight is there', async () => {
	const page = await openAt({ theme: 'light', height: 900 });
	await page.evaluate(() => {
		for (let index = 0; index < 120; index++) window.rapportHost?.writeExternally(`People/Many/Person ${index}.md`, '---\ncircle: growth\nlast-deposit: 2026-01-01\n---\n');
	});
	await openBlocks(page, ['limit: 110']);
	const long = page.locator('.rapport-block .rapport-scroll');
	await long.locator('.rapport-row').nth(10).waitFor();
	expect(await gapBelow(long)).toBeLessThan(0);
	await long.locator('.rapport-list').press('End');
	await expect.poll(() => long.innerText()).toContain('Person 89');
	expect(await gapBelow(long)).toBeLessThanOrEqual(0);
	expect(await long.locator('.rapport-row').count()).toBeLessThan(60);
	await page.evaluate(() => {
		const el = document.querySelector('.markdown-preview-sizer')?.createDiv('bases-embed');
		if (el) window.rapportHost?.app.bases.open('relationships', el, {});
	});
	const list = page.locator('.rapport-base .rapport-scroll');
	await list.locator('.rapport-row').first().waitFor();
	expect(await gapBelow(list)).toBeLessThan(0);
	expect(await list.locator('.rapport-row').count()).toBeLessThan(60);
});

test('a base has rows and a board, which the arrow keys cross', async () => {
	const page = await openAt({ theme: 'light', width: 1400, height: 900 });
	await openBase(page);
	await open?.screenshot('at-home-base-rows');
	await page.getByRole('button', { name: 'Show them' }).click();
	await expect.poll(() => page.locator('.rapport-base .rapport-header-name').allInnerTexts()).toContain('academia');
	await chooseView(page, 'Board');
	await page.locator('.rapport-column .rapport-row').first().waitFor();
	await page.locator('.rapport-column .rapport-list').nth(1).focus();
	await page.keyboard.press('ArrowRight');
	expect(await page.getByRole('group', { name: 'Industry, 9', exact: true }).evaluate((column) => column.contains(document.activeElement))).toBe(true);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('s');
	await page.getByText('A week').waitFor();
	await page.keyboard.press('Escape');
	await open?.screenshot('at-home-base-board');
	await chooseView(page, 'Who is waiting');
	await expect.poll(() => page.locator('.bases-table tbody tr').count()).toBe(13);
});

test('in the dark, and on a phone', async () => {
	const page = await openAt({ theme: 'dark', width: 1400, height: 1300 });
	await openBlocks(page);
	await open?.screenshot('at-home-blocks-dark');
	await openBase(page);
	await chooseView(page, 'Board');
	await page.locator('.rapport-column .rapport-row').first().waitFor();
	await open?.screenshot('at-home-base-dark');
	await closeWithoutComplaint(open);
	const phone = await openAt({ theme: 'light', phone: true, width: 390, height: 844 });
	await openBase(phone);
	await open?.screenshot('at-home-base-phone');
	expect(await overflow(phone, '.rapport-base')).toBe(0);
	await chooseView(phone, 'Board');
	await open?.screenshot('at-home-board-phone');
	expect(await phone.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(390);
});

test('people are offered while one types, and a meeting is logged for those who were there', async () => {
	const page = await openAt({ theme: 'light' });
	await page.evaluate(() => window.rapportHost?.writeExternally('.obsidian/plugins/rapport/data.json', '{"suggestPeople":true}'));
	await page.evaluate(() => window.rapportHost?.writeExternally('Note.md', ''));
	await openNote(page, 'Note.md', 'source');
	await page.locator('.cm-content').first().focus();
	await page.keyboard.type('- #deposit/thanks ');
	await page.locator('.suggestion-container .rapport-log-choice').first().waitFor();
	await open?.screenshot('at-home-suggestions');
	await page.keyboard.type('rad');
	await expect.poll(() => page.locator('.suggestion-container .rapport-log-choice-name').allInnerTexts()).toEqual(['Radia Perlman']);
	await page.keyboard.press('Enter');
	expect(await page.locator('.cm-content').first().inputValue()).toBe('- #deposit/thanks [[Radia Perlman]] ');
	await openNote(page, 'Meetings/2026-11-17 Platform review.md', 'preview');
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:log-for-attendees'));
	await page.locator('.rapport-log').waitFor();
	await page.getByLabel('In “2026-11-17 Platform review”').check();
	await expect.poll(() => page.locator('.rapport-log-place').innerText()).toContain('Platform review');
	await open?.screenshot('at-home-attendees');
});
