/** Asking and giving as a user does it, with the advice of the dialog, on the demo vault. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';

const now = '2026-11-22T10:00';

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<Page> {
	open = await playground.open({ now, pane: 320, ...options });
	await open.page.locator('.notice').click();
	return open.page;
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.locator('.prompt').waitFor({ state: 'detached' });
}

/** Opens the dialog with an ask to somebody, by keyboard alone. */
async function ask(page: Page, name: string): Promise<void> {
	await command(page, 'log touchpoint');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
}

function said(page: Page): Promise<readonly string[]> {
	return page.locator('.rapport-advice-part.is-said').evaluateAll((els) => els.map((el) => el.getAttribute('data-says') ?? ''));
}

test('the ask check ticks as one types, and never blocks', async () => {
	const page = await openAt();
	await ask(page, 'grace');
	expect(await page.locator('.rapport-advice-record').innerText()).toMatch(/^(Building|In credit|Overdrawn|No history) · /);
	expect(await said(page)).toEqual([]);
	await page.keyboard.type('20 minutes on the promotion case');
	await expect.poll(() => said(page)).toEqual(['What: said', 'Short: said']);
	await page.keyboard.type(' by Friday');
	await expect.poll(() => said(page)).toEqual(['What: said', 'By when: said', 'Short: said']);
	expect(await page.locator('.rapport-advice-hint').innerText()).toContain('Why them');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await page.getByText('Once you know, tell them what came of it').waitFor();
	expect(await page.evaluate(() => window.rapportHost?.snapshot()['Daily/2026-11-22.md'])).toContain('- #ask [[Grace Hopper]] 20 minutes on the promotion case by Friday');
});

test('a deposit instead, with an idea taken up, by keyboard alone', async () => {
	const page = await openAt();
	await ask(page, 'grace');
	await page.keyboard.type('help');
	while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Make a deposit instead') await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.locator('.rapport-log-text').inputValue()).toBe('help');
	expect(await page.evaluate(() => document.activeElement?.className)).toContain('rapport-log-text');
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Delete');
	const idea = page.locator('.rapport-advice-idea');
	const first = await idea.innerText();
	await page.getByRole('button', { name: 'Another' }).press('Enter');
	await expect.poll(() => idea.innerText()).not.toBe(first);
	const taken = await idea.innerText();
	await idea.press('Enter');
	expect(`Idea: ${(await page.locator('.rapport-log-text').getAttribute('placeholder')) ?? ''}`).toBe(taken);
});

test('an idea is not shown twice in a row', async () => {
	const page = await openAt();
	const seen: string[] = [];
	for (let time = 0; time < 3; time++) {
		await command(page, 'log deposit');
		await page.keyboard.type('grace');
		await page.keyboard.press('Enter');
		seen.push(await page.locator('.rapport-advice-idea').innerText());
		await page.keyboard.press('Escape');
		await page.locator('.rapport-log').waitFor({ state: 'detached' });
	}
	expect(new Set(seen).size).toBe(3);
});

test('a hidden ledger leaves nothing of it in the dialog', async () => {
	const page = await openAt();
	await command(page, 'hide or show');
	await ask(page, 'grace');
	await page.keyboard.type('20 minutes');
	expect(await page.locator('.rapport-advice-record').innerText()).toBe('');
	expect(await page.locator('.rapport-log').innerHTML()).not.toMatch(/overdrawn|in credit|building|no history|last gave|in 90 days/i);
	await expect.poll(() => said(page)).toEqual(['What: said', 'Short: said']);
});

test('what is in the way is offered where a priority stayed quiet for long, with a light touch to log', async () => {
	const page = await openAt();
	await page.evaluate(() => window.rapportHost?.writeExternally('People/Ida Rhodes.md', '---\npriority: 2026\nlast-deposit: 2026-08-01\n---\n'));
	await command(page, 'log deposit');
	await page.keyboard.type('ida rhodes');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'What is in the way?' }).press('Enter');
	await page.getByText('They may not answer').waitFor();
	await open?.screenshot('roadblocks');
	await page.getByRole('button', { name: /^Log this: Send an article/ }).press('Enter');
	await page.keyboard.type('the talk on nanoseconds');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await expect.poll(() => page.evaluate(() => window.rapportHost?.snapshot()['Daily/2026-11-22.md'])).toContain('- #deposit/article [[Ida Rhodes]] the talk on nanoseconds');
});

test('somebody who was asked for something is to hear what came of it', async () => {
	const page = await openAt();
	await ask(page, 'grace');
	await page.keyboard.type('20 minutes');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await page.evaluate(() => window.rapportHost?.writeExternally('Daily/2026-11-20.md', '- #ask [[Grace Hopper]] a word with the board\n'));
	await page.evaluate(() => window.rapportHost?.writeExternally('Daily/2026-11-22.md', 'nothing\n'));
	await command(page, 'log deposit');
	await page.keyboard.type('grace');
	await page.keyboard.press('Enter');
	const line = page.getByRole('button', { name: /^You asked Grace Hopper for something on (?:20 Nov|Nov 20)/ });
	await line.press('Enter');
	expect(await page.locator('.rapport-log-way.is-on').innerText()).toBe('thanks');
	await open?.screenshot('open-loop');
});

test('on a phone all advice that is touched has 44 pixels', async () => {
	const page = await openAt({ phone: true });
	await ask(page, 'grace');
	const heights = await page.locator('.rapport-advice button:visible').evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
	expect(heights.length).toBeGreaterThan(0);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('the list by account says each standing, in a narrow pane too', async () => {
	const page = await openAt({ pane: 300 });
	await page.getByRole('button', { name: 'Sort and filter' }).click();
	await page.getByText('Account', { exact: true }).click();
	await expect.poll(() => page.locator('.rapport-row.mod-person .rapport-row-why').first().innerText()).toMatch(/^(Overdrawn|Building|In credit|No history)\s· /);
	await open?.screenshot('list-by-account');
});

test.each([
	['light', { theme: 'light' }],
	['dark', { theme: 'dark' }],
	['phone', { theme: 'light', phone: true }],
] as const)('the advice in %s', async (name, options) => {
	const page = await openAt(options);
	await ask(page, 'grace');
	await page.keyboard.type('20 minutes on the promotion case by Friday');
	await expect.poll(async () => (await said(page)).length).toBe(3);
	await open?.screenshot(`ask-${name}`);
	await page.getByText('Make a deposit instead').click();
	await open?.screenshot(`idea-${name}`);
	const widths = await page.locator('.rapport-log').evaluate((form) => [form.scrollWidth, form.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
});
