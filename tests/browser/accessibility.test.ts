/** Whatever is of ours can be used without a mouse, without colours and without movement, and is named for those who do not see it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { Everywhere, NOW } from './everywhere';
import { playgroundForTests, type OpenPage } from './harness';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = [['dark', ['color-contrast']], ['light', null]] as const;
/** Drawn by the app, or here by its stand-in. */
const OF_THE_APP = '.modal-close-button, .prompt-results, .search-input-clear-button, .menu-item.is-warning > *, .vertical-tab-content :is(.setting-item, input, select)';
/** The app's own colours: white on the accent. */
const CALL_TO_ACTION = 'button.mod-cta';
/** The rule reads blocks without a blank between them, `Grace Hopper48 d of 21`, and so finds that their name says something else. */
const NAMED_BY_ITS_BLOCKS = '.rapport-row';

/** What is chosen from, by the words beside it or by words of its own. */
const GROUPS = ['group Circles', 'radiogroup Circle', 'group Role', 'radiogroup Kind of touchpoint', 'group Who is shown', 'group What the table counts', 'radiogroup Until when'];

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function setTheme(page: Page, theme: string): Promise<void> {
	await page.evaluate((asked) => {
		document.body.classList.toggle('theme-dark', asked === 'dark');
		document.body.classList.toggle('theme-light', asked === 'light');
	}, theme);
}

/** What axe finds, as `rule: element`. */
function findings(page: Page, within: string, rules: readonly string[] | null): Promise<readonly string[]> {
	return page.evaluate(async ([include, only, app, cta, row]) => {
		const { axe: tool } = window as unknown as { readonly axe: { run(context: unknown, options: unknown): Promise<AxeResults> } };
		const { violations } = await tool.run({ include: [include] }, { resultTypes: ['violations'], elementRef: true, ...(only === null ? {} : { runOnly: { type: 'rule', values: only } }) });
		const isOurs = (rule: string, el: Element | undefined): boolean => !el?.matches(app)
			&& !(rule === 'color-contrast' && el?.closest(cta))
			&& !(rule === 'label-content-name-mismatch' && el?.matches(row));
		return violations.flatMap(({ id, nodes }) => nodes.filter(({ element }) => isOurs(id, element)).map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`));
	}, [within, rules, OF_THE_APP, CALL_TO_ACTION, NAMED_BY_ITS_BLOCKS] as const);
}

/** Containers of ours without a name, and those whose name would be shown as a tooltip over all they hold; the names that are heard are added to `heard`. */
async function badlyNamed(page: Page, within: string, heard: Set<string>): Promise<readonly string[]> {
	for (const place of await page.locator(within).filter({ visible: true }).all()) {
		for (const [, role = '', name = ''] of (await place.ariaSnapshot()).matchAll(/^ *- (group|radiogroup) "(.*?)"/gm)) heard.add(`${role} ${name}`);
	}
	return page.locator(`:is(${within}) :is(section, [role="group"], [role="radiogroup"], [role="tree"], [role="listbox"]):not(svg *, .prompt-results)`).filter({ visible: true }).evaluateAll((els) => els.flatMap((el) => {
		const name = document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
		return name === '' || el.hasAttribute('aria-label') ? [`is badly named: ${el.outerHTML.slice(0, 160)}`] : [];
	}));
}

/** What of ours moves by itself. */
function moving(page: Page, within: string): Promise<readonly string[]> {
	return page.locator(`:is(${within}) [class*="rapport-"]`).evaluateAll((els) => els.filter((el) => {
		const { transitionDuration, animationName } = getComputedStyle(el);
		return animationName !== 'none' || transitionDuration.split(', ').some((duration) => duration !== '0s');
	}).map((el) => `moves: ${el.getAttribute('class') ?? ''}`));
}

test('axe finds nothing wrong with any view, dialog, menu or page of settings, in both themes; the focus comes back, and nothing moves where movement is not wanted', async () => {
	open = await playground.open({ now: NOW, pane: 320, theme: 'light', height: 900 });
	const { page } = open;
	await page.evaluate(axe);
	expect(await moving(page, '.rapport-view')).not.toEqual([]);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const found: string[] = [];
	const places: string[] = [];
	const heard = new Set<string>();
	const everywhere = new Everywhere(page, async (place, within) => {
		places.push(place);
		// Themes differ by their colours alone.
		for (const [theme, rules] of THEMES) {
			await setTheme(page, theme);
			for (const one of await findings(page, within, rules)) found.push(`${place}, ${theme}: ${one}`);
		}
		for (const one of [...await moving(page, within), ...await badlyNamed(page, within, heard)]) found.push(`${place}: ${one}`);
	});
	await everywhere.walk();
	expect(places.length).toBeGreaterThan(50);
	expect(found).toEqual([]);
	expect(GROUPS.filter((group) => !heard.has(group))).toEqual([]);
	expect(everywhere.focusLost).toEqual([]);
}, 200_000);

test('in forced colours a line says what is chosen, and fills say how much', async () => {
	open = await playground.open({ now: NOW, pane: 320, theme: 'light', height: 900 });
	const { page } = open;
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await page.locator('.notice').click();
	/** The lines around the elements of each kind, without repetitions. */
	const lines = (...selectors: readonly string[]): Promise<readonly string[]> => Promise.all(selectors.map((selector) => page.locator(selector).first().evaluate((el) => {
		const { borderTopColor, outlineStyle, fill, stroke } = getComputedStyle(el);
		return [borderTopColor, outlineStyle, fill, stroke].join();
	})));
	const allDiffer = async (...selectors: readonly string[]): Promise<void> => {
		const found = await lines(...selectors);
		expect(new Set(found).size, `${selectors.join(' / ')}: ${found.join(' / ')}`).toBe(selectors.length);
	};
	await allDiffer('.rapport-chip.is-on', '.rapport-chip:not(.is-on)');
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:open-portfolio'));
	await page.locator('.rapport-weeks').scrollIntoViewIfNeeded();
	await allDiffer('.rapport-weeks .mod-none:not(.is-now)', '.rapport-weeks .mod-one:not(.is-now)', '.rapport-weeks .mod-many:not(.is-now)');
	await allDiffer('.rapport-mark.mod-fresh:not(.is-priority)', '.rapport-mark.is-priority');
	await open.screenshot('forced-colours-portfolio');
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:log-touchpoint'));
	await page.locator('.rapport-log-text').focus();
	await allDiffer('.rapport-log-kind input:checked + span', '.rapport-log-kind input:not(:checked) + span');
	await open.screenshot('forced-colours-log');
	await page.keyboard.press('Escape');
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:place-people'));
	await page.locator('.rapport-triage-choice').first().click();
	await allDiffer('.rapport-triage-choice.is-on', '.rapport-triage-choice:not(.is-on)');
	await open.screenshot('forced-colours-place');
});
