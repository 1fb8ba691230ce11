/** A new person as a user makes one: by keyboard alone, on the demo vault; and how the dialog looks. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';

const now = '2026-11-22T10:00';
const daily = 'Daily/2026-11-22.md';

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<OpenPage> {
	open = await playground.open({ now, pane: 320, ...options });
	await open.page.locator('.notice').click();
	return open;
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.locator('.prompt').waitFor({ state: 'detached' });
}

function textOf(page: Page, path: string): Promise<string | undefined> {
	return page.evaluate((at) => window.rapportHost?.snapshot()[at], path);
}

test('a person is made and written about by keyboard alone, and a touchpoint with another new one is shown as it is written', async () => {
	const { page } = await openAt();
	await command(page, 'new person');
	await page.keyboard.type('Ida Rhodes');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-form').waitFor({ state: 'detached' });
	await expect.poll(() => textOf(page, 'People/Ida Rhodes.md')).toBe('---\ncircle: industry\nrole: mentor\ncadence:\n---\n');
	await page.locator('.markdown-source-view:focus-within').waitFor();
	await page.keyboard.type('Wrote compilers');
	// The editor saves after a while.
	await expect.poll(() => textOf(page, 'People/Ida Rhodes.md'), { timeout: 5000 }).toContain('\n---\nWrote compilers');

	await command(page, 'log deposit');
	// The person of the active note is on the line already.
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.type('Kay Antonelli');
	await page.keyboard.press('Enter');
	await page.keyboard.type('sent them the paper');
	const line = '- #deposit [[Ida Rhodes]] [[Kay Antonelli]] sent them the paper';
	await expect.poll(() => page.locator('.rapport-log-preview').innerText()).toBe(`Makes People/Kay Antonelli.md\n${daily} › Touchpoints\n${line}`);
	expect(await textOf(page, 'People/Kay Antonelli.md')).toBeUndefined();
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await expect.poll(() => textOf(page, daily)).toContain(`${line}\n`);
	expect(await textOf(page, 'People/Kay Antonelli.md')).toBe('---\ncircle:\nrole:\ncadence:\nlast-deposit: 2026-11-22\n---\n');
});

test('what cannot be a name is said beside the field, and who is there already is opened', async () => {
	const { page } = await openAt();
	await command(page, 'new person');
	await page.keyboard.press('Enter');
	expect(await page.locator('#rapport-new-person-hint').innerText()).toBe('Write a name.');
	await page.keyboard.type('Grace/Hopper');
	expect(await page.locator('#rapport-new-person-hint').innerText()).toContain('cannot hold \\ / :');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('grace hopper');
	expect(await page.locator('#rapport-new-person-hint').innerText()).toBe('People/Grace Hopper.md is there already and will be opened as it is.');
	const before = await textOf(page, 'People/Grace Hopper.md');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-form').waitFor({ state: 'detached' });
	expect(await textOf(page, 'People/Grace Hopper.md')).toBe(before);
});

const looks: readonly (readonly [string, PageOptions])[] = [['light', {}], ['dark', { theme: 'dark' }], ['phone', { phone: true, width: 390, height: 844 }], ['phone-dark', { phone: true, theme: 'dark', width: 320, height: 640 }]];

test.each(looks)('the dialog fits its place: %s', async (name, options) => {
	const opened = await openAt(options);
	const { page } = opened;
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:new-person'));
	await page.locator('.rapport-form input').first().fill('Countess of Lovelace');
	await page.locator('.rapport-choice').nth(2).click();
	await page.locator('.rapport-choice').last().click();
	await opened.screenshot(`new-person-${name}`);
	const overflow = await page.locator('.modal').evaluate((el) => el.scrollWidth - el.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
	if (!options.phone) return;
	const heights = await page.locator('.rapport-choice, .rapport-form-buttons button, .rapport-form input[type=text]').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().height));
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
