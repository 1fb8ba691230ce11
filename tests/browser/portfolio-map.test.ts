/** The ecosystem map as a user finds it: by keys, by mouse, as a table, saved, and looked at; pictures are kept under artifacts/screenshots/. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PlaygroundBrowser, playgroundForTests, type OpenPage, type PageOptions } from './harness';

const now = '2026-11-22T10:00';
const CROWD = 600;

const playground = playgroundForTests();
let open: OpenPage | null = null;

async function openMap(options: PageOptions = {}, from = playground): Promise<Page> {
	open = await from.open({ now, pane: 300, height: 860, ...options });
	const { page } = open;
	await page.locator('.notice').click();
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:open-portfolio'));
	await page.locator('.rapport-map [role="option"]').first().waitFor();
	return page;
}

function mark(page: Page, name: string): Locator {
	return page.locator(`.rapport-map [role="option"][aria-label^="${name},"]`);
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
	const box = await locator.boundingBox();
	if (!box) throw new Error('It is not on the screen');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function textOf(page: Page, path: string): Promise<string> {
	return page.evaluate(async (asked) => {
		const vault = window.rapportHost?.app.vault;
		const file = vault?.getFileByPath(asked);
		return vault && file ? vault.read(file) : '';
	}, path);
}

function activeLabel(page: Page): Promise<string> {
	return page.locator('.rapport-map-canvas').evaluate((el) => document.getElementById(el.getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '');
}

test('by keys alone: to the next mark that way, closer and back, through all, and to the panel', async () => {
	const page = await openMap();
	await page.locator('.rapport-map-canvas:focus').waitFor();
	expect(await activeLabel(page)).toBe('Grace Hopper, Organisation, sponsor, priority 2026, 27 days over');
	const from = await middleOf(mark(page, 'Grace Hopper'));
	await page.keyboard.press('ArrowDown');
	const below = await middleOf(page.locator('.rapport-map [aria-selected="true"]'));
	expect(below.y).toBeGreaterThan(from.y);
	await page.keyboard.press('Home');
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	const near = await middleOf(mark(page, 'Grace Hopper'));
	const hub = await middleOf(page.locator('.rapport-map-you'));
	await page.keyboard.press('0');
	const farHub = await middleOf(page.locator('.rapport-map-you'));
	expect(Math.hypot(near.x - hub.x, near.y - hub.y) / Math.hypot(from.x - farHub.x, from.y - farHub.y)).toBeCloseTo(2, 1);
	// Whoever is walked through is everybody.
	const all = await page.locator('.rapport-map [role="option"]').count();
	const met = new Set<string>();
	for (let step = 0; step < all; step++) {
		met.add(await activeLabel(page));
		await page.keyboard.press('PageDown');
	}
	expect(met.size).toBe(all);
	await page.keyboard.press('Home');
	await page.keyboard.press('Enter');
	await page.locator('.rapport-panel .rapport-title', { hasText: 'Grace Hopper' }).waitFor();
});

test('under the mouse a mark says who it is; a click shows the panel, and the wheel comes closer there', async () => {
	const page = await openMap({ width: 1500 });
	const at = await middleOf(mark(page, 'Vint Cerf'));
	await page.mouse.move(at.x + 3, at.y + 3);
	expect((await page.locator('.rapport-map-tip.is-shown').innerText()).replaceAll('\u00a0', ' ')).toBe('Vint Cerf\nIndustry · connector · high influence · due in 17 days');
	await page.mouse.wheel(0, -400);
	await page.waitForFunction(() => (document.querySelector('.rapport-map-svg')?.firstElementChild?.getAttribute('transform') ?? '').includes('scale(1.9'));
	const closer = await middleOf(mark(page, 'Vint Cerf'));
	expect(Math.hypot(closer.x - at.x - 3, closer.y - at.y - 3)).toBeLessThan(12);
	// Pushed aside and let go: that was no click.
	const ground = await middleOf(page.locator('.rapport-map-you'));
	await page.mouse.move(ground.x, ground.y);
	await page.mouse.down();
	await page.mouse.move(ground.x - 60, ground.y - 30, { steps: 4 });
	await page.mouse.up();
	expect((await middleOf(page.locator('.rapport-map-you'))).x).toBeCloseTo(ground.x - 60, 0);
	expect(await page.locator('.rapport-panel').count()).toBe(0);
	// Pressed on the ground, the map keeps still, whoever the keyboard is on.
	await page.locator('.rapport-portfolio-head .rapport-title').click();
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	const still = await middleOf(page.locator('.rapport-map-you'));
	await page.mouse.click(still.x, still.y);
	expect(await middleOf(page.locator('.rapport-map-you'))).toEqual(still);
	const there = await middleOf(mark(page, 'Vint Cerf'));
	await page.mouse.click(there.x, there.y);
	await page.locator('.rapport-panel .rapport-title', { hasText: 'Vint Cerf' }).waitFor();
});

test('a mark that is dragged to another cell changes circle and role in the note, and undo brings it back', async () => {
	const page = await openMap({ width: 1500 });
	const before = await textOf(page, 'People/Donald Knuth.md');
	const from = await middleOf(mark(page, 'Donald Knuth'));
	const to = await middleOf(mark(page, 'Grace Hopper'));
	await page.mouse.move(from.x, from.y);
	await page.locator('.rapport-map-handle.is-shown').waitFor();
	await page.mouse.down();
	await page.mouse.move(to.x + 12, to.y + 12, { steps: 8 });
	expect(await page.locator('.rapport-map-target').getAttribute('d')).toMatch(/^M/);
	await open?.screenshot('map-drag');
	await page.mouse.up();
	await expect.poll(() => mark(page, 'Donald Knuth').getAttribute('aria-label')).toMatch(/^Donald Knuth, Organisation, sponsor,/);
	expect(await textOf(page, 'People/Donald Knuth.md')).toBe(before.replace('circle: growth', 'circle: organisation').replace('role: mentor', 'role: sponsor'));
	await page.locator('.rapport-notice-button.mod-undo').click();
	await expect.poll(() => textOf(page, 'People/Donald Knuth.md')).toBe(before);
});

test('saved as a picture it needs nothing else, and nothing is written over', async () => {
	const page = await openMap({ theme: 'dark' });
	for (const format of ['svg', 'svg', 'png']) {
		await page.evaluate((asked) => window.rapportHost?.runCommand(`rapport:save-map-as-${asked}`), format);
		await page.locator('.notice', { hasText: `.${format}` }).last().waitFor();
	}
	await page.locator('.notice', { hasText: 'Network map 2026-11-22 1.svg' }).waitFor();
	const svg = await textOf(page, 'Network map 2026-11-22.svg');
	expect(svg).not.toMatch(/var\(|color-mix|class=|aria-|rgb/);
	expect(svg).toContain('Grace');
	const { head, size } = await page.evaluate(async () => {
		const vault = window.rapportHost?.app.vault;
		const file = vault?.getFileByPath('Network map 2026-11-22.png');
		const bytes = vault && file ? new Uint8Array(await vault.readBinary(file)) : new Uint8Array();
		return { head: [...bytes.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join(''), size: bytes.length };
	});
	expect(head).toBe('PNG');
	expect(size).toBeGreaterThan(20_000);
	await page.locator('.notice', { hasText: 'Network map 2026-11-22.png' }).getByText('Open').click();
	await expect.poll(() => page.locator('.image-container img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
});

test.each([
	['light', { theme: 'light', width: 1280 }],
	['dark', { theme: 'dark', width: 1280 }],
	['narrow', { theme: 'light', width: 912, pane: 348 }],
	['phone', { theme: 'light', phone: true, width: 390, height: 844 }],
] as const)('the portfolio in %s: everybody is in sight, nothing is cut off', async (name, options) => {
	const page = await openMap(options);
	await page.locator('.rapport-portfolio-head .rapport-title').click();
	await open?.screenshot(`portfolio-${name}`);
	const pane = await page.locator('.rapport-map-canvas').boundingBox();
	const boxes = await page.locator('.rapport-map [role="option"], .rapport-map-labels text').evaluateAll((els) => els.map((el) => el.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
	if (!pane) throw new Error('There is no map');
	for (const { left, right, top, bottom } of boxes) {
		expect(left).toBeGreaterThanOrEqual(pane.x);
		expect(right).toBeLessThanOrEqual(pane.x + pane.width);
		expect(top).toBeGreaterThanOrEqual(pane.y);
		expect(bottom).toBeLessThanOrEqual(pane.y + pane.height);
	}
	const widths = await page.locator('.rapport-portfolio-body').evaluate((el) => [el.scrollWidth, el.clientWidth]);
	expect(widths[0]).toBe(widths[1]);
	await page.locator('.rapport-map-tools [aria-label="Show as table"]').click();
	await page.locator('.rapport-map-table tbody tr').first().waitFor();
	await open?.screenshot(`portfolio-table-${name}`);
	if (name === 'phone') await checkFingers(page);
	if (name === 'light') await checkRightToLeft(page);
});

/** What is said of the goal, and of people in the table, begins at the side where reading begins. */
async function checkRightToLeft(page: Page): Promise<void> {
	await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
	const [head, goal] = await Promise.all(['.rapport-portfolio-head', '.rapport-portfolio-goal > button'].map((selector) => page.locator(selector).boundingBox()));
	if (!head || !goal) throw new Error('There is no goal');
	expect(head.x + head.width - (goal.x + goal.width)).toBeLessThan(40);
	expect(await page.locator('.rapport-map-table td').evaluateAll((cells) => cells.filter((cell) => getComputedStyle(cell).textAlign !== 'right').length)).toBe(0);
	await open?.screenshot('portfolio-rtl');
}

/** What a finger can hit is large enough, and a tap beside a small mark still means it. */
async function checkFingers(page: Page): Promise<void> {
	await page.locator('.rapport-map-tools [aria-label="Show as map"]').click();
	const small = await page.locator('.rapport-map button').evaluateAll((els) => els.flatMap((el) => {
		const { width, height } = el.getBoundingClientRect();
		return width > 0 && (width < 43.5 || height < 43.5) ? [el.getAttribute('aria-label') ?? ''] : [];
	}));
	expect(small).toEqual([]);
	const at = await middleOf(mark(page, 'Donald Knuth'));
	await page.mouse.click(at.x + 14, at.y);
	await page.locator('.rapport-panel .rapport-title', { hasText: 'Donald Knuth' }).waitFor();
	// From the drawer back to the map: it is not to stay behind the drawer.
	await page.evaluate(() => window.rapportHost?.runCommand('rapport:open-portfolio'));
	await expect.poll(() => page.locator('.rapport-panel .rapport-title').isVisible()).toBe(false);
}

test('hundreds of people stand beside each other, closer ones with their names', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'rapport-crowd-'));
	mkdirSync(join(folder, 'People'));
	for (let at = 0; at < CROWD; at++) writeFileSync(join(folder, 'People', `${nameOf(at)}.md`), noteOf(at));
	const crowd = await PlaygroundBrowser.start(folder);
	try {
		const page = await openMap({ width: 1500, height: 900, theme: 'light' }, crowd);
		await page.locator('.rapport-portfolio-head .rapport-title').click();
		await open?.screenshot('map-600');
		const overlaps = await page.locator('.rapport-mark[role="option"]').evaluateAll((els) => {
			const boxes = els.map((el) => el.getBoundingClientRect()).map(({ left, top, width }) => ({ x: left + width / 2, y: top + width / 2, r: width / 2 }));
			return boxes.filter((a, at) => boxes.some((b, other) => other > at && Math.hypot(a.x - b.x, a.y - b.y) < (a.r + b.r) * 0.8)).length;
		});
		expect(overlaps).toBe(0);
		expect(await page.locator('.rapport-mark[role="option"]').count()).toBeGreaterThan(CROWD * 0.8);
		const middle = await middleOf(page.locator('.rapport-map-you'));
		await page.mouse.move(middle.x + 120, middle.y - 40);
		for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -150);
		await expect.poll(() => page.locator('.rapport-map-names text').count()).toBeGreaterThan(20);
		await open?.screenshot('map-600-closer');
	} finally {
		await crowd.stop();
		rmSync(folder, { recursive: true });
	}
});

function nameOf(at: number): string {
	const first = ['Ada', 'Grace', 'Alan', 'Barbara', 'Edsger', 'Katherine', 'Radia', 'Donald', 'Vint', 'Lynn', 'Hedy', 'Frances', 'Shafi', 'Tony', 'Karen', 'Jean', 'Joan', 'Annie', 'Konrad', 'Margaret'];
	const last = ['Allen', 'Backus', 'Bartik', 'Booth', 'Cerf', 'Clarke', 'Conway', 'Easley', 'Goldwasser', 'Granville', 'Hamilton', 'Hoare', 'Holberton', 'Hopper', 'Johnson', 'Jones', 'Knuth', 'Lamarr', 'Liskov', 'Lovelace', 'Perlman', 'Shannon', 'Turing', 'Vaughan', 'Wilkes', 'Wirth', 'Zuse', 'Dijkstra', 'Hollerith', 'Meitner'];
	return `${first[at % 20]} ${last[Math.floor(at / 20)]}`;
}

/** More people near than far, more peers than sponsors, and of every sort some. */
function noteOf(at: number): string {
	const circle = ['organisation', 'industry', 'industry', 'growth', 'organisation', 'growth', 'industry'][at % 7];
	const role = ['peer', '', 'mentor', 'peer', 'connector', '', 'peer', 'sponsor', 'peer'][at % 9];
	const last = new Date(Date.UTC(2026, 10, 22 - ((at * 37) % 150))).toISOString().slice(0, 10);
	const more = [at % 11 === 0 ? 'influence: high' : at % 8 === 0 ? 'influence: rising' : at % 5 === 0 ? 'influence: some' : '', at % 150 === 7 ? 'priority: 2026' : '', at % 41 === 0 ? 'snooze-until: 2027-02-01' : '', at % 23 === 0 ? '' : `last-deposit: ${last}`];
	return `---\n${[`circle: ${circle}`, ...(role ? [`role: ${role}`] : []), ...more.filter(Boolean)].join('\n')}\n---\n`;
}
