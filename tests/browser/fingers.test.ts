/** On a phone, upright and on its side, and on a tablet: what can be touched is large enough, fields do not zoom, nothing is wider than the screen. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/plugin-build';
import { Everywhere, NOW } from './everywhere';
import { playgroundForTests, type OpenPage } from './harness';

const SCREENS = [
	{ name: 'phone', device: 'is-phone', width: 390, height: 844 },
	{ name: 'phone-on-its-side', device: 'is-phone', width: 844, height: 390 },
	{ name: 'tablet', device: 'is-tablet', width: 820, height: 1180 },
] as const;
const folder = `${root}artifacts/screenshots/fingers`;

const playground = playgroundForTests();
let open: OpenPage | null = null;

beforeAll(() => void mkdirSync(folder, { recursive: true }));

async function turnInto(page: Page, { device, width, height }: typeof SCREENS[number]): Promise<void> {
	await page.setViewportSize({ width, height });
	await page.evaluate((name) => {
		for (const one of ['is-phone', 'is-tablet']) document.body.classList.toggle(one, one === name);
		return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	}, device);
}

/** What a finger misses, what makes a phone zoom and what is cut off, in words. */
function faults(page: Page, within: string): Promise<readonly string[]> {
	return page.evaluate((selector) => {
		const found: string[] = [];
		const say = (what: string, el: Element, more: string): void => void found.push(`${what}: ${el.tagName.toLowerCase()}.${[...el.classList].join('.')} “${(el.textContent || (el.getAttribute('aria-label') ?? '')).slice(0, 30)}” ${more}`);
		const isSeen = (el: Element): boolean => el.checkVisibility({ visibilityProperty: true }) && !el.closest('.rapport-hidden');
		// Drawn by the app, or here by its stand-in.
		const isOfTheApp = (el: Element): boolean => el.closest('.modal-close-button, .prompt-input-container, .search-input-clear-button, .menu, .vertical-tab-content, .suggestion-item:not([class*="rapport-"])') !== null;
		const touched = 'button, input:not([type="file"], [type="hidden"]), select, textarea, summary, a[href], [role="button"], [role="option"], [role="treeitem"], [tabindex="0"]:not([role="region"], [role="group"])';
		for (const view of document.querySelectorAll(selector)) {
			for (const el of view.querySelectorAll(touched)) {
				// Marks of the map and weeks take what touches them nearly; a box in a row leaves it to the row.
				if (!isSeen(el) || isOfTheApp(el) || el.matches('.rapport-mark, .rapport-weeks rect') || getComputedStyle(el).pointerEvents === 'none') continue;
				const box = (el.closest('label') ?? el).getBoundingClientRect();
				if (box.width < 43.5 || box.height < 43.5) say('small', el, `${Math.round(box.width)}×${Math.round(box.height)}`);
				const size = parseFloat(getComputedStyle(el).fontSize);
				if (el.matches('input:not([type="checkbox"], [type="radio"]), select, textarea') && size < 16) say('zooms', el, `${size}px`);
			}
			for (const el of view.querySelectorAll('*')) {
				if (el.closest('svg') || !isSeen(el) || isOfTheApp(el)) continue;
				const { left, right, width } = el.getBoundingClientRect();
				if (width === 0 || (left > -1 && right < innerWidth + 1)) continue;
				let around = el.parentElement;
				while (around && !/auto|scroll/.test(getComputedStyle(around).overflowX) && getComputedStyle(around).textOverflow !== 'ellipsis') around = around.parentElement;
				if (!around || around.contains(view)) say('cut', el, `${Math.round(left)}–${Math.round(right)}`);
			}
		}
		return found;
	}, within);
}

/** How much of the portfolio's height one of its two columns leaves empty at the end, from 0 to 1. */
function emptyColumn(page: Page): Promise<number> {
	return page.evaluate(() => {
		const parts = [...document.querySelectorAll('.rapport-portfolio-map, .rapport-portfolio-side > *')].map((el) => el.getBoundingClientRect());
		const endOf = (isFirst: boolean): number => Math.max(...parts.filter(({ left }) => (left < innerWidth / 2) === isFirst).map(({ bottom }) => bottom));
		const top = Math.min(...parts.map((box) => box.top));
		const [first, second] = [endOf(true) - top, endOf(false) - top];
		return Math.abs(first - second) / Math.max(first, second);
	});
}

test('whatever can be touched is 44 pixels high and wide, fields have letters of 16, and nothing is wider than the screen', async () => {
	open = await playground.open({ now: NOW, phone: true, theme: 'light', width: 390, height: 844 });
	const { page } = open;
	const found: string[] = [];
	await new Everywhere(page, async (place, within) => {
		for (const screen of SCREENS) {
			await turnInto(page, screen);
			for (const fault of await faults(page, within)) found.push(`${place}, ${screen.name}: ${fault}`);
			if (place === 'the portfolio' && screen.name === 'phone-on-its-side') expect(await emptyColumn(page)).toBeLessThan(0.25);
			if (screen.device === 'is-phone') await page.screenshot({ path: `${folder}/${place.replace(/[^a-z0-9]+/gi, '-')}-${screen.name}.png` });
		}
		await turnInto(page, SCREENS[0]);
	}).walk();
	expect(found).toEqual([]);
}, 200_000);
