/** Promises and next steps in the list: ticked, logged and taken back by keyboard. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { playgroundForTests } from './harness';
import type { OpenPage, PageOptions } from './harness';

const now = '2026-11-22T09:00:00';
const NOTE = '2026-11-20.md';
const TEXT = [
	'# Friday',
	'- [ ] #deposit [[Grace Hopper]] send the slides of the compiler talk 📅 2026-12-01',
	'- [ ] #deposit/introduction-note [[Ada Lovelace]] [[Alan Turing]] write down what both of them think about the proofs that machines could find, so that it is short enough',
	'- [ ] #ask [[Alan Turing]] return his book [due:: 2026-11-10]',
	'- [ ] #deposit [[Ada Lovelace]] look for the article',
	'',
].join('\n');

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<Page> {
	open = await playground.open({ now, pane: 320, ...options });
	open.page.setDefaultTimeout(5000);
	await open.page.locator('.notice').click();
	if (options.phone) await open.page.getByRole('button', { name: 'Right side pane' }).click();
	await open.page.evaluate(([path, text]) => window.rapportHost?.writeExternally(path ?? '', text ?? ''), [NOTE, TEXT]);
	await open.page.getByText('return his book').waitFor();
	return open.page;
}

function textOf(page: Page, path: string): Promise<string | undefined> {
	return page.evaluate((at) => window.rapportHost?.snapshot()[at], path);
}

/** The words of the rows in the section, from the top. */
function intents(page: Page): Promise<readonly string[]> {
	return page.locator('.rapport-intent-words').allInnerTexts();
}

/** Moves the keyboard's mark to a row. */
async function markRow(page: Page, words: string): Promise<void> {
	await page.locator('.rapport-list').focus();
	await page.keyboard.press('Home');
	for (let step = 0; step < 30; step++) {
		if ((await page.locator('.rapport-row.is-active').innerText()).includes(words)) return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`${words} is not in the list`);
}

test('those due come first, and a promise is ticked and taken back by keyboard', async () => {
	const page = await openAt();
	expect((await intents(page)).slice(0, 2)).toEqual(['return his book', 'send the slides of the compiler talk']);
	const before = await page.evaluate(() => window.rapportHost?.snapshot());
	await markRow(page, 'send the slides');
	expect(await page.locator('.rapport-row.is-active .rapport-intent-due').innerText()).toBe('due 1 Dec');
	await page.keyboard.press('x');
	await page.getByText('Done for Grace Hopper').waitFor();
	await expect.poll(() => intents(page)).not.toContain('send the slides of the compiler talk');
	expect(await textOf(page, NOTE)).toContain('- [x] #deposit [[Grace Hopper]] send the slides of the compiler talk 📅 2026-12-01 ✅ 2026-11-22\n');
	expect(await textOf(page, 'People/Grace Hopper.md')).toContain('last-deposit: 2026-11-22');
	expect(await page.evaluate(() => document.activeElement?.className)).toContain('rapport-list');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => page.evaluate(() => window.rapportHost?.snapshot())).toEqual(before);
	await expect.poll(() => intents(page)).toContain('send the slides of the compiler talk');
});

test('a promise is ticked by its box, and one that was changed meanwhile is refused and shown anew', async () => {
	const page = await openAt();
	await page.evaluate(([path, text]) => window.rapportHost?.writeExternally(path ?? '', text ?? ''), [NOTE, TEXT.replace('return his book', 'return both books')]);
	const box = page.locator('.rapport-row.mod-intent .rapport-tick').first();
	await box.click();
	await page.getByText('was changed or removed since').waitFor();
	await expect.poll(() => intents(page)).toContain('return both books');
	await box.click();
	await expect.poll(() => textOf(page, NOTE)).toContain('- [x] #ask [[Alan Turing]] return both books [due:: 2026-11-10] [completion:: 2026-11-22]\n');
});

test('Enter opens the line', async () => {
	const page = await openAt();
	await markRow(page, 'return his');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => window.rapportHost?.app.workspace.getActiveFile()?.path)).toBe(NOTE);
});

test('a next step is logged, cleared, and the next one asked for', async () => {
	const page = await openAt();
	const steps = page.locator('.rapport-row.mod-intent').filter({ hasText: 'Next with' });
	await page.getByText(/^Show all/).first().click();
	const words = await steps.first().locator('.rapport-intent-words').innerText();
	const name = (await steps.first().locator('.rapport-row-why').innerText()).replace('Next with ', '');
	await markRow(page, words);
	await page.keyboard.press(' ');
	await page.locator('.rapport-log').waitFor();
	await page.keyboard.press('Escape');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	expect(await textOf(page, `People/${name}.md`)).toContain('next-step:');
	await page.keyboard.press(' ');
	expect(await page.locator('.rapport-log-text').inputValue()).toBe(words);
	await page.keyboard.press('Enter');
	await page.getByText(`What is the next step with ${name}?`).waitFor();
	expect(await textOf(page, `People/${name}.md`)).not.toContain('next-step:');
	await open?.screenshot('promises-next-step');
	await page.locator('.rapport-form').getByRole('textbox').waitFor();
	await page.keyboard.type('Send her the notes');
	await page.keyboard.press('Enter');
	await expect.poll(() => textOf(page, `People/${name}.md`)).toContain('next-step: Send her the notes');
});

test('on a phone the box has 44 pixels', async () => {
	const page = await openAt({ phone: true, width: 390, height: 844 });
	const { width, height } = await page.locator('.rapport-tick').first().boundingBox() ?? { width: 0, height: 0 };
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
});

test.each([
	['light', { theme: 'light' }],
	['dark', { theme: 'dark' }],
	['narrow', { theme: 'light', pane: 240 }],
	['phone', { theme: 'light', phone: true, width: 390, height: 844 }],
] as const)('the section in %s', async (name, options) => {
	const page = await openAt(options);
	await open?.screenshot(`promises-${name}`);
	const widths = await page.locator('.rapport-list').evaluate((list) => [list.scrollWidth, list.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
});
