/** The stale list of the built plugin in a real browser: by keyboard, over a restart, past midnight, and with changing notes. */
import { expect, test } from 'vitest';
import { playgroundForTests, type PageOptions } from './harness';
import { openList, openVault, personNote, restart, type StaleListPage } from './stale-list-page';

const playground = playgroundForTests();

async function demo(options?: PageOptions): Promise<StaleListPage> {
	const { list } = await openList(playground, options);
	return list;
}

async function vaultOf(files: Readonly<Record<string, string>>, options?: PageOptions): Promise<StaleListPage> {
	const { list } = await openVault(playground, files, options);
	return list;
}

test('by keys alone: reached, walked through, folded and unfolded', async () => {
	const list = await demo();
	await list.reachByKeys();
	await list.press('Home');
	expect(await list.marked()).toBe('This week');
	await list.press('ArrowDown', 'ArrowDown');
	expect(await list.marked()).toBe('Edsger Dijkstra');
	await list.press('ArrowUp');
	expect(await list.marked()).toBe('Grace Hopper');
	await list.press('End');
	expect(await list.marked()).toBe('Problems');
	expect(await list.section('Problems').getAttribute('aria-expanded')).toBe('false');
	await list.press('ArrowRight');
	expect(await list.section('Problems').getAttribute('aria-expanded')).toBe('true');
	await list.press('ArrowRight');
	expect(await list.tree.locator('.mod-problem.is-active').count()).toBe(1);
	await list.press('ArrowLeft', 'ArrowLeft');
	expect(await list.section('Problems').getAttribute('aria-expanded')).toBe('false');
	await list.press('Home', 'Space');
	expect(await list.outline()).toContain('This week (folded)');
	await list.press('Space');
	expect(await list.namesIn('This week')).toContain('Grace Hopper');
});

test('by keys alone: a slash searches, Enter goes to the first hit and opens it, Escape ends the search', async () => {
	const list = await demo();
	await list.reachByKeys();
	await list.press('/');
	await list.page.keyboard.type('amazing');
	await expect.poll(() => list.outline()).toEqual(['This week: Grace Hopper', 'Promises and next steps: Ask what she would want the platform review to answer']);
	expect(await list.search.inputValue()).toBe('amazing');
	await list.press('Enter');
	expect(await list.marked()).toBe('Grace Hopper');
	await list.press('/', 'Escape');
	expect(await list.search.inputValue()).toBe('');
	expect(await list.tree.evaluate((tree) => tree === document.activeElement), 'the list has the focus after Escape').toBe(true);
	expect((await list.outline()).length).toBeGreaterThan(3);
	expect(await list.marked()).toBe('Grace Hopper');
	await list.press('Enter');
	await list.page.getByText('Explains hard things with a piece of wire').waitFor();
});

test('by keys alone: Shift+F10 opens the menu of the marked row, and Escape comes back', async () => {
	const list = await demo();
	await list.reachByKeys();
	await list.press('Home', 'ArrowDown', 'Shift+F10');
	const menu = list.page.locator('.menu');
	await menu.getByText('Open in new tab').waitFor();
	await list.press('Escape');
	await expect.poll(() => menu.count()).toBe(0);
	await list.press('ArrowDown');
	expect(await list.marked()).toBe('Edsger Dijkstra');
});

test('a deposit typed into the daily note moves the row; the list and the typing stay where they are', async () => {
	const list = await demo({ height: 560 });
	const { page } = list;
	// Rows out of sight are not in the document.
	await list.section('Promises').click();
	await list.reachByKeys();
	await list.press('Home', ...Array.from({ length: 10 }, () => 'ArrowDown'));
	const mark = await list.marked();
	const top = await list.topOf(mark);
	await page.evaluate(() => window.rapportHost?.app.workspace.openLinkText('Daily/2026-11-24.md', '', false, { state: { mode: 'source' } }));
	const editor = page.getByRole('textbox', { name: 'Note' });
	await editor.focus();
	await list.press('Control+End');
	await page.keyboard.type('- #deposit [[Grace Hopper]] two sentences about the review\n');
	await expect.poll(() => page.evaluate(() => window.rapportHost?.snapshot()['Daily/2026-11-24.md']), { timeout: 10_000 }).toContain('two sentences about');
	await page.evaluate(() => window.rapportHost?.settle());
	// A list scrolls by whole pixels, its rows are as high as they are.
	await expect.poll(async () => Math.abs((await list.topOf(mark)) - top), { message: `${mark} stays where it was` }).toBeLessThanOrEqual(1);
	expect(await list.marked()).toBe(mark);
	expect(await editor.evaluate((field) => field === document.activeElement), 'the editor keeps the focus').toBe(true);
	await list.view.locator('.rapport-scroll').evaluate((el) => { el.scrollTop = 0; });
	await expect.poll(() => list.namesIn('This week')).not.toContain('Grace Hopper');
	await list.section('Close the loop').click();
	await list.section('Stale').click();
	await list.section('Fresh').click();
	await expect.poll(() => list.namesIn('Fresh')).toContain('Grace Hopper');
});

test('filter and order are there again after a restart', async () => {
	const list = await demo({ height: 1200 });
	const { page } = list;
	await list.button('Industry').click();
	await list.button('Organisation').click();
	await expect.poll(() => list.view.getByRole('status').textContent()).toMatch(/^\d+ of \d+ people$/);
	const byAttention = await list.outline();
	await list.button('Sort and filter').click();
	await page.locator('.menu').getByText('Name', { exact: true }).click();
	await expect.poll(() => list.outline(), { message: 'in the order of names' }).not.toEqual(byAttention);
	const before = await list.outline();
	await restart(page);
	await list.tree.getByRole('treeitem').first().waitFor();
	const pressed = await list.view.locator('.rapport-chip[aria-pressed="true"]').allTextContents();
	expect(pressed, 'the chips after the restart').toEqual(['Organisation', 'Industry']);
	expect(await list.outline()).toEqual(before);
});

test('at midnight somebody becomes stale, without a touch', async () => {
	// Without others who need it more, she would be one of the week's few.
	const quieter = Object.fromEntries(['Alan', 'Barbara', 'Donald', 'Edsger', 'Frances'].map((name) => [`People/${name}.md`, personNote({ 'cadence': '10 days', 'last-deposit': '2026-01-01' })]));
	const list = await vaultOf({
		...quieter,
		'People/Ada Lovelace.md': personNote({ 'cadence': '10 days', 'last-deposit': '2026-11-14' }),
		'People/Grace Hopper.md': personNote({ 'cadence': '10 days', 'last-deposit': '2026-11-20' }),
	}, { now: '2026-11-24T23:55' });
	const { page } = list;
	await page.clock.install();
	await restart(page);
	await expect.poll(() => list.namesIn('Due')).toBe('Ada Lovelace');
	await page.clock.fastForward('10:00');
	await expect.poll(() => list.namesIn('Stale')).toContain('Ada Lovelace');
	expect(await list.namesIn('Due')).toBe('');
	expect(await list.row('Ada Lovelace').textContent()).toContain('11 d of 10');
});

test('a vault without people says what was looked for, and makes the first person', async () => {
	const list = await vaultOf({ 'Note.md': 'Nothing here.' });
	await list.view.getByText('No people found yet').waitFor();
	await list.button('Choose a people folder').click();
	await list.page.keyboard.press('Escape');
	await list.button('Make a first person').click();
	await list.page.keyboard.type('Ada Lovelace');
	await list.page.keyboard.press('Enter');
	await list.view.getByText('1 person found, none placed yet').waitFor();
	expect(await list.page.evaluate(() => Object.keys(window.rapportHost?.snapshot() ?? {}))).toContain('People/Ada Lovelace.md');
});

test('people of whom nothing is known are counted, with the properties that would place them', async () => {
	const list = await vaultOf({ 'People/Ada.md': 'A note.', 'People/Grace.md': 'A note.' });
	await list.view.getByText('2 people found, none placed yet').waitFor();
	expect(await list.view.locator('dt').allTextContents()).toEqual(['circle', 'role', 'cadence', 'last-deposit']);
	expect(await list.cutOff()).toEqual([]);
});

test('where everybody is fresh, it says who is next', async () => {
	const list = await vaultOf({ 'People/Ada.md': personNote({ 'cadence': '3 months', 'last-deposit': '2026-11-20' }) });
	await list.view.getByText('Everyone is fresh').waitFor();
	expect(await list.view.locator('.rapport-message').textContent()).toContain('Next is Ada');
	await list.section('Fresh').click();
	await expect.poll(() => list.namesIn('Fresh')).toBe('Ada');
});

test('where nobody matches, one button shows everybody again', async () => {
	const list = await demo();
	await list.search.fill('zzz');
	await list.view.getByText('Nobody matches').waitFor();
	await list.view.locator('.rapport-message').getByRole('button', { name: 'Clear filter' }).click();
	await expect.poll(() => list.namesIn('This week')).toContain('Grace Hopper');
	expect(await list.search.inputValue()).toBe('');
});

test('a problem leads to its note', async () => {
	const list = await vaultOf({ 'People/Ada.md': personNote({ 'cadence': 'often', 'last-deposit': '2026-11-20' }) });
	await list.section('Problems').click();
	await list.tree.locator('.mod-problem').first().click();
	await expect.poll(() => list.page.evaluate(() => window.rapportHost?.app.workspace.getActiveFile()?.path)).toBe('People/Ada.md');
});

test('of three thousand people only those around are built, and what did not change stays the same element', async () => {
	const files: Record<string, string> = { '.obsidian/daily-notes.json': '{"folder":"Daily"}', 'Daily/2026-11-24.md': '' };
	for (let index = 0; index < 3000; index++) files[`People/Person ${String(index).padStart(4, '0')}.md`] = personNote({ 'cadence': '10 days', 'last-deposit': `2026-0${1 + (index % 9)}-11` });
	const list = await vaultOf(files);
	const rows = list.tree.locator('.rapport-row');
	expect(await rows.count()).toBeLessThanOrEqual(100);
	await list.tree.getByText(/^Show all/).click();
	const scroll = list.view.locator('.rapport-scroll');
	await expect.poll(() => scroll.evaluate((el) => el.scrollHeight)).toBeGreaterThan(100_000);
	await scroll.evaluate((el) => { el.scrollTop = 50_000; });
	await expect.poll(() => list.tree.evaluate((tree) => tree.querySelector('.rapport-row')?.getAttribute('aria-posinset'))).not.toBe('1');
	expect(await rows.count()).toBeLessThanOrEqual(100);
	const names = await list.tree.evaluate((tree) => [...tree.querySelectorAll('.mod-person')].map((row) => {
		row.setAttribute('data-seen', '');
		return row.querySelector('.rapport-row-name')?.textContent ?? '';
	}));
	const moved = names[Math.floor(names.length / 2)] ?? '';
	await list.page.evaluate((name) => window.rapportHost?.writeExternally('Daily/2026-11-24.md', `- #deposit [[${name}]] a note\n`), moved);
	await expect.poll(() => list.row(moved).count(), { message: `${moved} leaves` }).toBe(0);
	const madeAnew = await list.tree.evaluate((tree) => [...tree.querySelectorAll('.mod-person:not([data-seen])')].map((row) => row.querySelector('.rapport-row-name')?.textContent ?? ''));
	expect(madeAnew.filter((name) => names.includes(name)), 'rows made anew though nothing about them changed').toEqual([]);
	expect(await rows.count()).toBeLessThanOrEqual(100);
});
