/** The column beside the map and its dialogs as a user finds them: by keys, by finger, looked at. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';
import { pictureFile } from './picture-file';

const now = '2026-11-22T10:00';
const THEMES = ['light', 'dark'] as const;
const DIALOGS = [['set-networking-goal', 'goal'], ['choose-priorities', 'priorities'], ['log-visibility', 'visibility'], ['write-network-review', 'review']] as const;

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openPortfolio(options: PageOptions): Promise<Page> {
	open = await playground.open({ now, pane: 300, ...options });
	const { page } = open;
	await page.locator('.notice').click();
	await run(page, 'open-portfolio');
	await page.locator('.rapport-mix-table').waitFor();
	return page;
}

async function run(page: Page, id: string): Promise<void> {
	await page.evaluate((asked) => window.rapportHost?.runCommand(`rapport:${asked}`), id);
}

/** The page, or an element of it, in both themes under one name. */
async function keep(page: Page, name: string, selector = 'body'): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	for (const theme of THEMES) {
		await page.evaluate((asked) => {
			document.body.classList.toggle('theme-dark', asked === 'dark');
			document.body.classList.toggle('theme-light', asked === 'light');
		}, theme);
		writeFileSync(pictureFile(`${name}-${theme}`), await page.locator(selector).screenshot());
	}
}

/** What stands out of the pane to the side. */
function overflowing(page: Page, within: string): Promise<readonly string[]> {
	return page.evaluate((selector) => {
		const pane = document.querySelector(selector)?.getBoundingClientRect();
		return [...document.querySelectorAll(`${selector} *`)].filter((el) => {
			const { left, right, width } = el.getBoundingClientRect();
			return pane !== undefined && width > 1 && (left < pane.left - 1 || right > pane.right + 1);
		}).map((el) => el.className.toString());
	}, within);
}

test('by keys: from the table to the people of a number, and to the panel', async () => {
	const page = await openPortfolio({ height: 900 });
	await page.getByRole('button', { name: 'Stale', exact: true }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Sponsor, Organisation: 1 stale');
	await page.keyboard.press('Enter');
	await page.locator('.prompt .suggestion-item', { hasText: 'Grace Hopper' }).waitFor();
	await page.keyboard.press('Enter');
	await page.locator('.rapport-panel .rapport-title', { hasText: 'Grace Hopper' }).waitFor();
});

test('what is logged shows at once, by mouse and keys', async () => {
	const page = await openPortfolio({ height: 900 });
	await page.locator('.rapport-visibility').getByRole('button', { name: 'Log visibility' }).click();
	await page.keyboard.type('a page on restarts');
	await page.getByRole('button', { name: 'post', exact: true }).click();
	await page.getByRole('button', { name: 'Plain words' }).click();
	await page.locator('.rapport-log-line.is-line').filter({ hasText: '#visibility/post #strength/plain-words a page on restarts' }).waitFor();
	await page.keyboard.press('Control+Enter');
	await page.locator('.rapport-counts').getByRole('button', { name: 'Plain words 1' }).waitFor();
	expect(await page.locator('.rapport-visibility-words').innerText()).not.toContain('Plain words');
	expect(await page.locator('.rapport-weeks rect').last().getAttribute('class')).toContain('mod-many');
});

test('at 1280 pixels, in both themes: the portfolio and its dialogs', async () => {
	const page = await openPortfolio({ width: 1280, height: 1000 });
	await page.mouse.move(400, 990);
	await page.locator('.rapport-portfolio-head .rapport-title').click();
	expect(await overflowing(page, '.rapport-portfolio-side')).toEqual([]);
	await keep(page, 'portfolio-1280');
	await keepDialogs(page, '1280');
	await run(page, 'choose-priorities');
	expect(await page.locator('.modal form input:visible').count()).toBe(await page.locator('.modal form input').count());
});

test('on a phone, in both themes: nothing is cut off, and all that can be pressed is large enough for a finger', async () => {
	const page = await openPortfolio({ phone: true, width: 390, height: 844 });
	await page.locator('.rapport-portfolio-body').evaluate((el) => el.scrollBy(0, (el.querySelector('.rapport-portfolio-side')?.getBoundingClientRect().top ?? 0) - el.getBoundingClientRect().top));
	expect(await overflowing(page, '.rapport-portfolio-side')).toEqual([]);
	expect(await tooSmall(page, '.rapport-portfolio-side button')).toEqual([]);
	await keep(page, 'portfolio-phone');
	await keepDialogs(page, 'phone', async () => {
		expect(await tooSmall(page, '.modal form button, .modal form label:has(input[type="radio"], input[type="checkbox"])')).toEqual([]);
		const sizes = await page.locator('.modal form input:is([type="text"], [type="date"])').evaluateAll((els) => els.map((el) => parseFloat(getComputedStyle(el).fontSize)));
		expect(Math.min(16, ...sizes)).toBe(16);
	});
});

/** Opens each dialog, looks at it and keeps its picture. */
async function keepDialogs(page: Page, name: string, look: () => Promise<void> = async () => undefined): Promise<void> {
	for (const [command, dialog] of DIALOGS) {
		await run(page, command);
		await page.locator('.modal form').waitFor();
		expect(await overflowing(page, '.modal')).toEqual([]);
		await look();
		await keep(page, `${dialog}-${name}`, '.modal');
		await page.keyboard.press('Escape');
		await page.locator('.modal').waitFor({ state: 'detached' });
	}
}

/** What a finger would miss, in words. */
function tooSmall(page: Page, selector: string): Promise<readonly string[]> {
	return page.locator(`:is(${selector}):visible`).evaluateAll((els) => els.filter((el) => el.getBoundingClientRect().height < 43.5).map((el) => el.textContent || (el.getAttribute('aria-label') ?? '')));
}
