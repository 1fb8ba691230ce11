/** Correcting a logged line by keyboard, from the line the cursor is at. */
import { expect, test } from 'vitest';
import { playgroundForTests } from './harness';
import type { OpenPage } from './harness';

const NOTE = '2026-11-20.md';
const LINE = '- #deposit/thanks [[Grace Hopper]] for the review';

const playground = playgroundForTests();
let open: OpenPage | null = null;

test.each([['light', {}], ['phone', { phone: true, width: 390, height: 844 }]] as const)('the line under the cursor is corrected and taken back, in %s', async (name, options) => {
	open = await playground.open({ now: '2026-11-22T10:00', ...options });
	const { page } = open;
	page.setDefaultTimeout(8000);
	await page.locator('.notice').click();
	await page.evaluate(([path, text]) => window.rapportHost?.writeExternally(path ?? '', text ?? ''), [NOTE, `${LINE}\n`]);
	await page.evaluate(async (path) => {
		await window.rapportHost?.settle();
		await window.rapportHost?.app.workspace.openLinkText(path, '', false, { state: { mode: 'source' } });
	}, NOTE);
	await page.getByRole('textbox', { name: 'Note' }).focus();
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('Control+p');
	await page.keyboard.type('Correct touchpoint');
	await open.screenshot(`correction-palette-${name}`);
	await page.keyboard.press('Enter');
	const text = page.locator('.rapport-log-text');
	await text.waitFor();
	expect(await text.inputValue()).toBe('for the review');
	expect(await page.locator('.rapport-log-pill').allInnerTexts()).toEqual(['Grace Hopper']);
	expect(await page.locator('.rapport-log-date').inputValue()).toBe('2026-11-20');
	await text.fill('for the review of the compiler');
	await expect.poll(() => page.locator('.rapport-log-line').innerText()).toBe(`${LINE} of the compiler`);
	await open.screenshot(`correction-${name}`);
	await page.keyboard.press('Enter');
	const said = (): Promise<string | undefined> => page.evaluate((path) => window.rapportHost?.snapshot()[path], NOTE);
	await expect.poll(said).toBe(`${LINE} of the compiler\n`);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(said).toBe(`${LINE}\n`);
});
