import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { PlaygroundBrowser, type OpenPage } from './harness';

let playground: PlaygroundBrowser;
let open: OpenPage | null = null;

beforeAll(async () => {
	playground = await PlaygroundBrowser.start();
});
afterEach(async () => {
	await open?.close();
	open = null;
});
afterAll(() => playground.stop());

test('the page opens without complaint and says that it is not Obsidian', async () => {
	open = await playground.open();
	expect(await open.page.getByText('not Obsidian').isVisible()).toBe(true);
	expect(await open.page.getByText('Grace Hopper').first().isVisible()).toBe(true);
	await open.screenshot('playground-light');
	expect(open.complaints).toEqual([]);
});

test('the theme button goes from light to dark and back', async () => {
	open = await playground.open();
	const { page } = open;
	const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await background()).toBe('rgb(255, 255, 255)');
	await page.getByRole('button', { name: 'Light or dark' }).click();
	expect(await background()).toBe('rgb(28, 28, 28)');
	await open.screenshot('playground-dark');
	await page.getByRole('button', { name: 'Light or dark' }).click();
	expect(await background()).toBe('rgb(255, 255, 255)');
	expect(open.complaints).toEqual([]);
});
