/** How the stale list looks where room, light or hands are different; pictures are kept under artifacts/screenshots/. */
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';
import { openList, openVault, personNote, type StaleListPage } from './stale-list-page';

const LEAST_CONTRAST = 4.5;
const TARGET_PX = 44;
const LONG_NAME = 'Wolfeschlegelsteinhausenbergerdorff-Konstantinopolitanska von und zu Hohenstein';

const playground = playgroundForTests();

async function demo(options: PageOptions): Promise<{ open: OpenPage; list: StaleListPage }> {
	const both = await openList(playground, options);
	// The greeting would stand before the list's head in the pictures.
	await both.open.page.locator('.notice').click();
	return both;
}

async function unfoldAll({ tree }: StaleListPage): Promise<void> {
	for (let folded = tree.locator('.mod-header.is-folded').first(); await folded.count() > 0;) await folded.click();
}

test.each(['light', 'dark'] as const)('in %s, every text can be read', async (theme) => {
	const { open, list } = await demo({ theme, height: 1000 });
	await unfoldAll(list);
	await list.view.locator('.rapport-scroll').evaluate((el) => { el.scrollTop = 0; });
	await open.screenshot(`stale-list-${theme}`);
	const weak = (await contrasts(list)).filter(({ ratio }) => ratio < LEAST_CONTRAST);
	expect(weak.map(({ what, ratio }) => `${what}: ${ratio.toFixed(2)}`)).toEqual([]);
});

test.each([250, 300])('in a pane of %i px nothing is cut off', async (pane) => {
	const { open, list } = await demo({ pane, height: 1400 });
	await unfoldAll(list);
	await open.screenshot(`stale-list-${pane}`);
	expect(await list.view.evaluate((view) => view.clientWidth)).toBeLessThanOrEqual(pane);
	expect(await list.cutOff()).toEqual([]);
	await list.search.fill('a');
	await list.button('Clear filter').waitFor();
	expect(await list.cutOff()).toEqual([]);
});

test('in a pane of 250 px, neither long names nor messages are cut off', async () => {
	const both = await openVault(playground, {
		[`People/${LONG_NAME}.md`]: personNote({ 'circle': 'industry', 'role': 'mentor', 'last-deposit': '2020-01-01', 'cadence': 'whenever-it-suits-everybody-around-here' }),
		[`People/${'x'.repeat(90)}.md`]: personNote({ 'last-deposit': '2026-01-01' }),
	}, { pane: 250 });
	await unfoldAll(both.list);
	await both.open.screenshot('stale-list-250-long');
	expect(await both.list.cutOff()).toEqual([]);
	await both.list.search.fill('nobody of this name');
	await both.list.view.getByText('Nobody matches').waitFor();
	expect(await both.list.cutOff()).toEqual([]);
});

test('from right to left nothing is cut off, and the arrows change sides', async () => {
	const { open, list } = await demo({ pane: 250 });
	await open.page.evaluate(() => { document.documentElement.dir = 'rtl'; });
	await unfoldAll(list);
	await open.screenshot('stale-list-rtl');
	expect(await list.cutOff()).toEqual([]);
	await list.reachByKeys();
	await list.press('Home', 'ArrowRight');
	expect(await list.section('This week').getAttribute('aria-expanded')).toBe('false');
	await list.press('ArrowLeft');
	expect(await list.section('This week').getAttribute('aria-expanded')).toBe('true');
});

test('on a phone everything can be hit with a finger, and nothing scrolls sideways', async () => {
	const { open, list } = await demo({ phone: true, width: 390, height: 844 });
	await list.row('Grace Hopper').waitFor();
	await open.screenshot('stale-list-phone');
	const small = await list.view.evaluate((view, least) => [...view.querySelectorAll('button, input, [role="treeitem"]')].flatMap((el) => {
		const { width, height } = el.getBoundingClientRect();
		const isSmall = width > 0 && (height < least - 0.5 || width < least - 0.5);
		return isSmall ? [`${el.getAttribute('class') ?? el.tagName} “${el.textContent ?? ''}” is ${width} × ${height} px`] : [];
	}), TARGET_PX);
	expect(small).toEqual([]);
	expect(await list.cutOff()).toEqual([]);
	expect(await open.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('on a phone on its side the rows have the room: what is above them is one line', async () => {
	const { open, list } = await demo({ phone: true, width: 844, height: 390 });
	await list.row('Grace Hopper').waitFor();
	await open.screenshot('stale-list-phone-side');
	const heights = await list.view.evaluate((view) => [view, view.querySelector('.rapport-scroll')].map((el) => el?.clientHeight ?? 0));
	expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 0.75);
	expect(await list.cutOff()).toEqual([]);
	await list.search.fill('zzz');
	await list.view.getByText('Nobody matches').waitFor();
	expect(await list.cutOff()).toEqual([]);
});

test('the buttons of a row without days stand beside its name, and not on what is below', async () => {
	const { list } = await demo({});
	await list.search.fill('Konrad Zuse');
	const row = list.tree.locator('.rapport-row.mod-person', { hasText: 'Konrad Zuse' });
	await row.hover();
	const [name, button] = await Promise.all([row.locator('.rapport-row-name').boundingBox(), row.locator('.rapport-row-actions button').first().boundingBox()]);
	if (!name || !button) throw new Error('There is nothing to compare.');
	expect(Math.abs(button.y + button.height / 2 - name.y - name.height / 2)).toBeLessThan(2);
});

/** The contrast of the list's texts with what is behind them. */
function contrasts({ view }: StaleListPage): Promise<readonly { readonly what: string; readonly ratio: number }[]> {
	return view.evaluate((root) => {
		const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('The browser has no canvas.');
		/** Layers of colour, the lowest first, as the red, green and blue that is seen. */
		const mixed = (layers: readonly string[]): readonly number[] => {
			for (const layer of layers) {
				context.fillStyle = layer;
				context.fillRect(0, 0, 1, 1);
			}
			return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
		};
		const luminance = (colour: readonly number[]): number => {
			const [red = 0, green = 0, blue = 0] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
			return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		};
		return [...root.querySelectorAll('.rapport-title, .rapport-chip, .rapport-header-name, .rapport-row-name, .rapport-row-why, .rapport-row-days, .rapport-row-count, .rapport-problem-place')].map((el) => {
			const backgrounds: string[] = [];
			for (let at: Element | null = el; at; at = at.parentElement) backgrounds.unshift(getComputedStyle(at).backgroundColor);
			const behind = luminance(mixed(['white', ...backgrounds]));
			const text = luminance(mixed(['white', ...backgrounds, getComputedStyle(el).color]));
			const ratio = (Math.max(behind, text) + 0.05) / (Math.min(behind, text) + 0.05);
			return { what: `${el.className} “${el.textContent ?? ''}”`, ratio };
		});
	});
}
