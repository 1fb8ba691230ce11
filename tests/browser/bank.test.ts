/** The relationship bank as a user finds it: introductions received, lines corrected and promises kept from the panel, loops closed, accounts in a narrow pane. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests } from './harness';
import type { OpenPage, PageOptions } from './harness';

const NOTE = 'Daily/2026-11-10.md';
const TEXT = [
	'- #ask [[Grace Hopper]] twenty minutes on the promotion case',
	'- [ ] #deposit [[Grace Hopper]] send the slides of the compiler talk, with the notes from the afternoon 📅 2026-12-01',
	'- [ ] #received [[Grace Hopper]] will send her draft',
	'',
].join('\n');

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openAt(options: PageOptions = {}): Promise<Page> {
	open = await playground.open({ now: '2026-11-22T10:00', pane: 320, height: 1000, ...options });
	const { page } = open;
	page.setDefaultTimeout(8000);
	await page.locator('.notice').click();
	await page.evaluate(([path, text]) => window.rapportHost?.writeExternally(path ?? '', text ?? ''), [NOTE, TEXT]);
	await page.getByText('Close the loop').waitFor({ state: 'attached' });
	return page;
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.locator('.prompt').waitFor({ state: 'detached' });
}

async function panelOfGrace(page: Page): Promise<void> {
	await page.evaluate(() => window.rapportHost?.app.workspace.openLinkText('People/Grace Hopper.md', ''));
	await command(page, 'Open person panel');
	await page.locator('.rapport-panel .rapport-title', { hasText: 'Grace Hopper' }).waitFor();
	await page.locator('.rapport-panel').getByText('will send her draft').waitFor();
}

function textOf(page: Page, path: string): Promise<string | undefined> {
	return page.evaluate((at) => window.rapportHost?.snapshot()[at], path);
}

test('an introduction received is recorded by keyboard, with somebody new, and thanks are one button away', async () => {
	const page = await openAt();
	await command(page, 'Record an introduction');
	await page.keyboard.type('Grace H');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Alan Kay Jr.');
	await page.keyboard.press('Enter');
	await page.keyboard.type('both care about languages');
	const line = '- #intro/received [[Grace Hopper]] [[Alan Kay Jr.]] both care about languages';
	await expect.poll(() => page.locator('.rapport-log-line').innerText()).toBe(line);
	await open?.screenshot('bank-introduction');
	await page.keyboard.press('Enter');
	await page.getByText('Grace Hopper introduced you to Alan Kay Jr.').waitFor();
	expect(await textOf(page, 'Daily/2026-11-22.md')).toContain(line);
	expect(await textOf(page, 'People/Alan Kay Jr..md')).toContain('introduced-by: "[[Grace Hopper]]"');
	await open?.screenshot('bank-introduced');
	await page.getByRole('button', { name: 'Thank Grace Hopper' }).click();
	expect(await page.locator('.rapport-log-text').getAttribute('placeholder')).toBe('For introducing you to Alan Kay Jr.');
});

test('in the panel a line is corrected, a promise kept and a loop closed, by keyboard', async () => {
	const page = await openAt({ theme: 'dark' });
	await panelOfGrace(page);
	// Buttons centre what is written on them, unless they are told.
	expect(await page.locator('.rapport-panel .rapport-promise-words').evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).textAlign))).toEqual(['left', 'left', 'left']);
	await open?.screenshot('bank-panel-dark');
	await page.locator('.rapport-panel .rapport-list').focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('e');
	await page.locator('.rapport-log-text').fill('twenty minutes on the promotion');
	await page.keyboard.press('Enter');
	await expect.poll(() => textOf(page, NOTE)).toContain('- #ask [[Grace Hopper]] twenty minutes on the promotion\n');
	const box = page.getByRole('button', { name: 'Done: send the slides' });
	await box.focus();
	await page.keyboard.press('Enter');
	await page.getByText('Done for Grace Hopper').waitFor();
	expect(await textOf(page, NOTE)).toContain('📅 2026-12-01 ✅ 2026-11-22\n');
	await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Done: will send her draft');
	// What was promised and kept has closed the loop as well.
	expect(await page.locator('.rapport-panel').getByText('Close the loop').count()).toBe(0);
	await page.getByRole('button', { name: 'Undo' }).last().click();
	await page.locator('.rapport-panel').getByText('Close the loop').waitFor();
	await page.locator('.rapport-panel').getByRole('button', { name: /^Thank them/ }).click();
	await page.keyboard.type('the promotion came through');
	await page.keyboard.press('Enter');
	await expect.poll(() => textOf(page, 'Daily/2026-11-22.md')).toContain('- #deposit/thanks [[Grace Hopper]] the promotion came through');
	await page.locator('.rapport-panel').getByText('Close the loop').waitFor({ state: 'detached' });
});

test.each([['light', { theme: 'light' }], ['250', { pane: 250 }]] as const)('by account each row has its numbers, nothing is cut off, and a number leads to its lines, in %s', async (name, options) => {
	const page = await openAt(options);
	await command(page, 'Open stale');
	await page.getByRole('button', { name: 'Sort and filter' }).click();
	await page.locator('.menu-item', { hasText: 'Account' }).click();
	await page.locator('.rapport-row-account').first().waitFor();
	await open?.screenshot(`bank-accounts-${name}`);
	const cut = await page.locator('.rapport-row.mod-person, .rapport-row.mod-person *').evaluateAll((els) => els.filter((el) => el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0).map((el) => el.getAttribute('class') ?? ''));
	expect(cut).toEqual([]);
	const row = page.locator('.rapport-row.mod-person', { hasText: 'Grace Hopper' });
	const number = row.getByRole('button', { name: /^asked/ });
	const asked = Number(await number.innerText());
	await number.click();
	await expect.poll(() => page.locator('.rapport-panel .mod-entry').count()).toBe(asked);
});

test('on a phone everything new can be hit with a finger', async () => {
	const page = await openAt({ phone: true, width: 390, height: 844 });
	await panelOfGrace(page);
	await open?.screenshot('bank-panel-phone');
	await command(page, 'Open stale');
	await page.getByRole('button', { name: 'Sort and filter' }).click();
	await page.locator('.menu-item', { hasText: 'Account' }).click();
	await page.locator('.rapport-row-part').first().waitFor();
	await open?.screenshot('bank-accounts-phone');
	await command(page, 'Record an introduction');
	await page.locator('.rapport-log-name').first().waitFor();
	await open?.screenshot('bank-introduction-phone');
	const small = await page.locator('.rapport-tick, .rapport-row-part, .rapport-log input, .rapport-log button').evaluateAll((els) => els.flatMap((el) => {
		const { width, height } = el.getBoundingClientRect();
		return width > 0 && (width < 43.5 || height < 43.5) && !(el instanceof HTMLInputElement && el.type === 'radio') ? [`${el.getAttribute('class') ?? ''} is ${width} × ${height} px`] : [];
	}));
	expect(small).toEqual([]);
});
