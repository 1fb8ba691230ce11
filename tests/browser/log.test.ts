/** Logging as a user does it: by keyboard alone, on the demo vault, with the file read before and after. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';

const now = '2026-11-22T10:00';
const daily = 'Daily/2026-11-22.md';

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

function textOf(page: Page, path: string): Promise<string | undefined> {
	return page.evaluate((at) => window.rapportHost?.snapshot()[at], path);
}

/** Who stands in which section, from the top. */
function sectionOf(page: Page, name: string): Promise<string> {
	return page.evaluate((who) => {
		let section = '';
		for (const row of Array.from(document.querySelectorAll('.rapport-row'))) {
			if (row.classList.contains('mod-header')) section = row.querySelector('.rapport-header-name')?.textContent ?? '';
			else if (row.querySelector('.rapport-row-name')?.textContent === who) return section;
		}
		return '';
	}, name);
}

test('a deposit is logged by keyboard alone, the row moves, and undoing it takes both notes back', async () => {
	const page = await openAt();
	const before = await page.evaluate(() => window.rapportHost?.snapshot());
	expect(await sectionOf(page, 'Grace Hopper')).toBe('This week');
	await command(page, 'log deposit');
	await page.keyboard.type('grace');
	await page.keyboard.press('Enter');
	await page.keyboard.type('cre');
	await page.keyboard.press('Tab');
	await page.keyboard.type('thanked her for the promotion note');
	const line = '- #deposit/credit [[Grace Hopper]] thanked her for the promotion note';
	await expect.poll(() => page.locator('.rapport-log-preview').innerText()).toBe(`${daily} › Touchpoints\n${line}`);
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await expect.poll(() => textOf(page, daily)).toContain(`${line}\n`);
	expect(await textOf(page, 'People/Grace Hopper.md')).toContain('last-deposit: 2026-11-22');
	await expect.poll(() => sectionOf(page, 'Grace Hopper')).not.toBe('This week');
	await page.getByText('Logged for Grace Hopper').waitFor();
	await command(page, 'undo last');
	await expect.poll(() => page.evaluate(() => window.rapportHost?.snapshot())).toEqual(before);
	await expect.poll(() => sectionOf(page, 'Grace Hopper')).toBe('This week');
});

test('a row is logged with its key, and the list has the keyboard again', async () => {
	const page = await openAt();
	await page.locator('.rapport-list').focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	const name = await page.locator('.rapport-row.is-active .rapport-row-name').innerText();
	await page.keyboard.press('l');
	await page.keyboard.type('sent a paper');
	await page.keyboard.press('Control+Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.className)).toContain('rapport-list');
	await expect.poll(() => textOf(page, daily)).toContain(`- #deposit [[${name}]] sent a paper`);
});

test('several people, a new one among them, and a kind chosen by arrow keys', async () => {
	const page = await openAt();
	await command(page, 'log touchpoint');
	for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
	await page.keyboard.type('turing');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Ida Rhodes');
	await page.keyboard.press('Enter');
	await page.keyboard.type('both write compilers');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	await expect.poll(() => textOf(page, daily)).toContain('- #intro [[Alan Turing]] [[Ida Rhodes]] both write compilers');
	expect(await textOf(page, 'People/Ida Rhodes.md')).toContain('last-deposit: 2026-11-22');
});

test('what is missing is said beside its field, and what was typed stays', async () => {
	const page = await openAt();
	await command(page, 'log deposit');
	await page.keyboard.press('Control+Enter');
	expect(await page.locator('#rapport-log-people-fault').innerText()).toBe('Choose a person first.');
	await page.keyboard.type('nobody at all');
	await page.keyboard.press('Control+Enter');
	expect(await page.locator('#rapport-log-people-fault').innerText()).toContain('clear “nobody at all”');
	await page.keyboard.press('Escape');
	expect(await page.locator('.rapport-log-name').inputValue()).toBe('');
	await page.keyboard.type('grace');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.locator('#rapport-log-text-fault').innerText()).not.toBe('');
	await page.keyboard.press('Escape');
	await page.locator('.rapport-log').waitFor({ state: 'detached' });
	expect(await page.locator('.notice').count()).toBe(0);
});

test('a note that cannot be written is said in the dialog, with nothing lost', async () => {
	const page = await openAt();
	await page.evaluate((path) => window.rapportHost?.writeExternally(path, '```js\nnever closed\n'), daily);
	await command(page, 'log deposit');
	await page.keyboard.type('grace');
	await page.keyboard.press('Enter');
	await page.keyboard.type('a talk');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.locator('.rapport-log-refusal').innerText()).toContain('never closed');
	expect(await page.locator('.rapport-log-text').inputValue()).toBe('a talk');
	expect(await textOf(page, daily)).toBe('```js\nnever closed\n');
});

test('somebody linked in the text is shown as one more person', async () => {
	const page = await openAt();
	await command(page, 'log deposit');
	await page.keyboard.type('grace');
	await page.keyboard.press('Enter');
	await page.keyboard.type('told [[Ada Lovelace]] of her work');
	expect(await page.locator('.rapport-log-pill').allInnerTexts()).toEqual(['Grace Hopper', 'Ada Lovelace']);
	await page.keyboard.press('Enter');
	await page.getByText('Logged for Grace Hopper and Ada Lovelace').waitFor();
	expect(await textOf(page, 'People/Ada Lovelace.md')).toContain('last-deposit: 2026-11-22');
});

test('on a phone all that is touched has 44 pixels, and no field makes it zoom', async () => {
	const page = await openAt({ phone: true });
	await command(page, 'log deposit');
	await page.keyboard.type('grace');
	await page.locator('.rapport-log-choice').first().click();
	await page.locator('.rapport-log-day-choice').selectOption('other');
	const small = await page.locator('.rapport-log').locator('button, select, input:not([type="radio"]), .rapport-log-kind').evaluateAll((els) => els.filter((el) => {
		const { width, height } = el.getBoundingClientRect();
		const isField = el.matches('select, input');
		return el.checkVisibility() && (width < 44 || height < 44 || (isField && parseFloat(getComputedStyle(el).fontSize) < 16));
	}).map((el) => el.getAttribute('class')));
	expect(small).toEqual([]);
});

test.each([
	['light', { theme: 'light' }],
	['dark', { theme: 'dark' }],
	['phone', { theme: 'light', phone: true }],
] as const)('the dialog in %s', async (name, options) => {
	const page = await openAt(options);
	await command(page, 'log deposit');
	await page.keyboard.type('a');
	await open?.screenshot(`log-people-${name}`);
	await page.keyboard.press('Control+a');
	await page.keyboard.type('grace');
	await page.keyboard.press('Enter');
	await open?.screenshot(`log-empty-${name}`);
	await page.keyboard.type('cre');
	await page.keyboard.press('Tab');
	await page.keyboard.type('thanked her for the promotion note in front of the team');
	await expect.poll(() => page.locator('.rapport-log-line').innerText()).toContain('of the team');
	await open?.screenshot(`log-${name}`);
	const widths = await page.locator('.rapport-log').evaluate((form) => [form.scrollWidth, form.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
});
