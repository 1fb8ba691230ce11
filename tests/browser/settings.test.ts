/** The settings of what is written, in a real browser: typed, refused, kept, and looked at in light, dark and on a phone. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';

const { dailyNotes, personNotes, depositIdeas, accounts, kindLabels, faults } = en.settings;

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openSettings(options: PageOptions = {}): Promise<Page> {
	open = await playground.open({ now: '2026-11-22T10:00', ...options });
	const { page } = open;
	await page.locator('.notice').click();
	await page.evaluate(() => {
		window.rapportHost?.app.setting.open();
		window.rapportHost?.app.setting.openTabById('rapport');
	});
	await row(page, dailyNotes.folder).waitFor();
	return page;
}

function row(page: Page, name: string): Locator {
	return page.locator('.setting-item').filter({ has: page.getByText(name, { exact: true }) });
}

async function scrollTo(page: Page, heading: string): Promise<void> {
	await page.locator('.setting-item-heading').filter({ hasText: heading }).evaluate((el) => el.scrollIntoView());
}

describe.each<[string, PageOptions]>([
	['light', {}],
	['dark', { theme: 'dark' }],
	['phone', { phone: true, width: 390, height: 844 }],
])('%s', (name, options) => {
	test('what is typed shows at once where today\'s note is, and what is wrong is said beside its field', async () => {
		const page = await openSettings(options);
		await scrollTo(page, dailyNotes.heading);
		await open?.screenshot(`settings-${name}-daily-notes`);
		await row(page, dailyNotes.format).locator('input').fill('YYYY/MM/YYYY-MM-DD');
		await expect.poll(() => row(page, dailyNotes.today).locator('.setting-item-description').textContent()).toBe('Daily/2026/11/2026-11-22.md');
		await row(page, dailyNotes.section).locator('input').fill('##');
		await row(page, dailyNotes.template).locator('input').fill('Nowhere');
		await page.keyboard.press('Tab');
		await row(page, dailyNotes.format).locator('input').fill('MM-DD');
		await page.getByText(faults.format('YYYY-MM-DD')).waitFor();
		await open?.screenshot(`settings-${name}-faults`);
		const isWide = await page.evaluate(() => Array.from(document.querySelectorAll('.vertical-tab-content-container, .vertical-tab-content')).some((el) => el.scrollWidth > el.clientWidth));
		expect(isWide, 'something is wider than the page').toBe(false);
		await scrollTo(page, personNotes.heading);
		await open?.screenshot(`settings-${name}-person-notes`);
		await scrollTo(page, depositIdeas.heading);
		await open?.screenshot(`settings-${name}-ideas`);
		await scrollTo(page, accounts.heading);
		await open?.screenshot(`settings-${name}-accounts`);
		await row(page, kindLabels.page).click();
		await open?.screenshot(`settings-${name}-kinds`);
	});
});
