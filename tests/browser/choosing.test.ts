/** Several people chosen in the list, by keyboard, pointer and finger, and one touchpoint logged for all of them. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';
import { openList, type StaleListPage } from './stale-list-page';

const playground = playgroundForTests();
let opened: OpenPage | null = null;

async function demo(options?: PageOptions): Promise<StaleListPage> {
	const { open, list } = await openList(playground, options);
	opened = open;
	return list;
}

function filesOf(page: Page): Promise<Readonly<Record<string, string>> | undefined> {
	return page.evaluate(() => window.rapportHost?.snapshot());
}

/** The names of those whose rows say that they are chosen. */
function chosenIn(list: StaleListPage): Promise<readonly string[]> {
	return list.tree.locator('[aria-selected="true"] .rapport-row-name').allInnerTexts();
}

function barOf(list: StaleListPage): Promise<string> {
	return list.view.locator('.rapport-chosen-count').innerText();
}

test('by keys alone: chosen, logged in one line, and taken back as one', async () => {
	const list = await demo();
	const { page } = list;
	const before = await filesOf(page);
	await list.reachByKeys();
	await list.press('Home', 'ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp');
	expect(await chosenIn(list)).toEqual(['Grace Hopper', 'Edsger Dijkstra']);
	await list.press('ArrowDown', 'ArrowDown');
	while (!(await list.marked()).includes('Barbara')) await list.press('ArrowDown');
	await list.press('Control+Space');
	expect(await barOf(list)).toBe('3 chosen');
	await opened?.screenshot('choosing-light');
	await list.press('l');
	await page.locator('.rapport-log').waitFor();
	expect(await page.locator('.rapport-log-pill-name').allInnerTexts()).toEqual(['Grace Hopper', 'Edsger Dijkstra', 'Barbara Liskov']);
	await page.keyboard.type('sent all three the notes');
	await list.press('Enter');
	await page.getByText('Logged for Grace Hopper, Edsger Dijkstra and Barbara Liskov').waitFor();
	const after = await filesOf(page);
	expect(after?.['Daily/2026-11-24.md']).toContain('- #deposit [[Grace Hopper]] [[Edsger Dijkstra]] [[Barbara Liskov]] sent all three the notes');
	await expect.poll(() => list.view.locator('.rapport-chosen').isVisible()).toBe(false);
	expect(await list.tree.evaluate((tree) => tree === document.activeElement), 'the list has the keyboard again').toBe(true);
	await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
	await expect.poll(async () => (await filesOf(page))?.['People/Barbara Liskov.md']).toBe(before?.['People/Barbara Liskov.md']);
	expect((await filesOf(page))?.['People/Grace Hopper.md']).toBe(before?.['People/Grace Hopper.md']);
});

test('by pointer as in the list of files: Alt adds one, Shift a range, a plain click opens and leaves nobody chosen', async () => {
	const list = await demo({ theme: 'dark', height: 1000 });
	const { page } = list;
	await list.row('Edsger Dijkstra').click({ modifiers: ['Alt'] });
	await list.row('Barbara Liskov').click({ modifiers: ['Shift'] });
	const range = await chosenIn(list);
	expect(range.slice(0, 3)).toEqual(['Edsger Dijkstra', 'Radia Perlman', 'Barbara Liskov']);
	await list.row('Radia Perlman').click({ modifiers: ['Alt'] });
	expect(await chosenIn(list)).toEqual(['Edsger Dijkstra', 'Barbara Liskov']);
	await opened?.screenshot('choosing-dark');
	await list.row('Barbara Liskov').click({ button: 'right' });
	await opened?.screenshot('choosing-menu-dark');
	await page.locator('.menu').getByText('Circle and role…').click();
	await page.getByText('Circle and role of 2 people').waitFor();
	await opened?.screenshot('choosing-placing-dark');
	await list.press('Escape');
	await list.row('Grace Hopper').click();
	await page.getByText('Explains hard things with a piece of wire').waitFor();
	expect(await chosenIn(list)).toEqual([]);
	expect(await list.view.locator('.rapport-chosen').isVisible()).toBe(false);
});

test('by finger: the menu turns rows into boxes of 44 pixels, and the bar logs for all', async () => {
	const list = await demo({ phone: true, width: 390, height: 844 });
	const { page } = list;
	// Rows out of sight are not in the document.
	await list.section('Promises').click();
	await list.button('More options').first().click();
	await page.locator('.menu').getByText('Choose people').click();
	expect(await barOf(list)).toBe('Nobody chosen yet');
	await list.row('Grace Hopper').click();
	await list.row('Radia Perlman').click();
	await list.row('Grace Hopper').click();
	await list.row('Barbara Liskov').click();
	expect(await chosenIn(list)).toEqual(['Radia Perlman', 'Barbara Liskov']);
	for (const target of [list.row('Barbara Liskov'), list.button('Log for all'), list.button('Clear the choice')]) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	await opened?.screenshot('choosing-phone');
	await list.button('Log for all').click();
	expect(await page.locator('.rapport-log-pill-name').allInnerTexts()).toEqual(['Radia Perlman', 'Barbara Liskov']);
	await opened?.screenshot('choosing-log-phone');
});

test('in a narrow pane nothing is cut off', async () => {
	const list = await demo({ pane: 220 });
	await list.row('Edsger Dijkstra').click({ modifiers: ['Alt'] });
	await list.row('Radia Perlman').click({ modifiers: ['Shift'] });
	await opened?.screenshot('choosing-narrow');
	expect(await list.cutOff()).toEqual([]);
});
