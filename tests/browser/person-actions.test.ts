/** Changing what a note says of a person, as a user does it: from a row, by keyboard alone, with the file read before and after. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type PageOptions } from './harness';
import { openList, type StaleListPage } from './stale-list-page';

const GRACE = 'People/Grace Hopper.md';

const playground = playgroundForTests();

/** The demo vault's list, with the keyboard on the row of Grace Hopper. */
async function onGrace(options?: PageOptions): Promise<StaleListPage> {
	const { list } = await openList(playground, options);
	await list.tree.focus();
	await list.press('Home', 'ArrowDown');
	expect(await list.marked()).toBe('Grace Hopper');
	return list;
}

async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press('Control+p');
	await page.keyboard.type(name);
	await page.keyboard.press('Enter');
	await page.locator('.prompt').waitFor({ state: 'detached' });
}

function vaultOf(page: Page): Promise<Readonly<Record<string, string>> | undefined> {
	return page.evaluate(() => window.rapportHost?.snapshot());
}

async function graceNote(page: Page): Promise<string | undefined> {
	return (await vaultOf(page))?.[GRACE];
}

test('snoozed for a week by keyboard alone: the row moves, the note says so, and undoing it takes back every byte', async () => {
	const list = await onGrace();
	const { page } = list;
	const before = await vaultOf(page);
	await list.press('s');
	await page.getByRole('radio', { name: /^A week/ }).and(page.locator(':focus')).waitFor();
	await list.press('Enter');
	await page.getByText('Snoozed Grace Hopper until 1 Dec').waitFor();
	expect(await vaultOf(page)).toEqual({ ...before, [GRACE]: before?.[GRACE]?.replace('\n---\n', '\nsnooze-until: 2026-12-01\n---\n') });
	await expect.poll(() => list.namesIn('This week')).not.toContain('Grace Hopper');
	expect(await list.tree.evaluate((tree) => tree === document.activeElement), 'the list has the keyboard again').toBe(true);
	// Only rows in sight are built.
	await list.press('End');
	await list.section('Snoozed and resting').click();
	expect(await list.namesIn('Snoozed and resting')).toContain('Grace Hopper');
	await command(page, 'undo last');
	await expect.poll(() => vaultOf(page)).toEqual(before);
	await list.press('Home');
	await expect.poll(() => list.namesIn('This week')).toContain('Grace Hopper');
});

test('until another day, which has to come after today; then no longer', async () => {
	const list = await onGrace();
	const { page } = list;
	await list.press('s', 'ArrowUp');
	await page.locator('.rapport-edit-date').fill('2026-11-24');
	await list.press('Enter');
	await expect.poll(() => page.locator('.rapport-form-hint.is-wrong').innerText()).toBe('Choose a day after today.');
	expect(await page.locator('.rapport-edit-date').getAttribute('aria-invalid')).toBe('true');
	await page.locator('.rapport-edit-date').and(page.locator(':focus')).waitFor();
	await page.locator('.rapport-edit-date').fill('2027-02-01');
	expect(await page.locator('.rapport-form-hint').innerText()).toBe('Mon, 1 Feb 2027');
	await list.press('Enter');
	await expect.poll(() => graceNote(page)).toContain('snooze-until: 2027-02-01');
	await list.press('/');
	await page.keyboard.type('grace');
	await list.press('Enter');
	await list.press('s', 'ArrowUp', 'Enter');
	await expect.poll(() => graceNote(page)).not.toContain('snooze-until');
});

test('rest and priority by one key each, and back by the same key or by the notice', async () => {
	const list = await onGrace();
	const { page } = list;
	const before = await graceNote(page);
	await list.press('r');
	await expect.poll(() => graceNote(page)).toContain('\nresting: true\n');
	await page.locator('.notice', { hasText: 'Let Grace Hopper rest' }).getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => graceNote(page)).toBe(before);
	await expect.poll(() => list.namesIn('This week')).toContain('Grace Hopper');
	await list.row('Grace Hopper').click({ button: 'right' });
	await page.getByText('Priority this year').click();
	await expect.poll(() => graceNote(page)).not.toBe(before);
});

test('snoozing somebody who rests says that the rest goes on', async () => {
	const list = await onGrace();
	await list.press('r');
	await expect.poll(() => list.namesIn('This week')).not.toContain('Grace Hopper');
	await list.press('/');
	await list.page.keyboard.type('grace');
	await list.press('Enter', 's');
	expect(await list.page.locator('.rapport-form-hint').innerText()).toContain('They rest until you end that');
	await list.press('Escape');
});

test('a cadence says how it is read, and an unreadable one is refused beside its field', async () => {
	const list = await onGrace();
	const { page } = list;
	const hint = page.locator('.rapport-form-hint');
	await list.press('c');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('now and then');
	expect(await hint.getAttribute('class')).not.toContain('is-wrong');
	await list.press('Enter');
	await expect.poll(() => hint.getAttribute('class')).toContain('is-wrong');
	expect(await hint.innerText()).toContain('"now and then" is not a cadence');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('6 weeks');
	await expect.poll(() => hint.innerText()).toBe('every 6 weeks');
	await list.press('Enter');
	await expect.poll(() => graceNote(page)).toContain('cadence: 6 weeks');
});

test('circle, role and next step', async () => {
	const list = await onGrace();
	const { page } = list;
	await list.press('o', 'ArrowDown', 'Tab', 'Space', 'Enter');
	await page.locator('.rapport-form').waitFor({ state: 'detached' });
	const placed = await graceNote(page);
	expect(placed).toMatch(/circle: industry/);
	await list.press('/');
	await page.keyboard.type('grace');
	await list.press('Enter', 'n');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Ask what she reads');
	await list.press('Enter');
	await expect.poll(() => graceNote(page)).toContain('next-step: Ask what she reads');
});

test('a vacation goes into the settings, and no note is written', async () => {
	const list = await onGrace();
	const { page } = list;
	const before = await vaultOf(page);
	await command(page, 'plan vacation');
	await page.getByLabel('First day').fill('2026-12-20');
	await page.getByLabel('Last day').fill('2026-12-10');
	await list.press('Enter');
	await page.getByText('The last day is before the first.').waitFor();
	await page.getByLabel('Last day').fill('2027-01-03');
	await list.press('Enter');
	await page.getByText('Vacation from 20 Dec to 3 Jan 2027').waitFor();
	expect(await vaultOf(page)).toEqual(before);
});

test('a note that cannot be written is said in the dialog', async () => {
	const list = await onGrace();
	const { page } = list;
	await list.press('n');
	await page.evaluate((path) => window.rapportHost?.writeExternally(path, '---\ncircle: a: b\n---\n'), GRACE);
	await page.keyboard.type('x');
	await list.press('Enter');
	await expect.poll(() => page.locator('.rapport-form-hint.is-wrong').innerText()).toContain('cannot be read as YAML');
	expect(await graceNote(page)).toBe('---\ncircle: a: b\n---\n');
	await list.press('Escape');
});

test.each<[string, PageOptions]>([['light', {}], ['dark', { theme: 'dark' }], ['phone', { phone: true, width: 390, height: 844 }]])('looked at: %s', async (name, options) => {
	const { open, list } = await openList(playground, options);
	const { page } = list;
	const keys = options.phone ? [] : (['s', 'o', 'c', 'n'] as const);
	if (options.phone) {
		await list.row('Grace Hopper').click({ button: 'right' });
		await open.screenshot(`edit-menu-${name}`);
		await page.getByText('Snooze…').click();
		await open.screenshot(`edit-s-${name}`);
		for (const option of await page.locator('.rapport-choice').all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		return;
	}
	await list.tree.focus();
	await list.press('Home', 'ArrowDown', 'Shift+F10');
	await open.screenshot(`edit-menu-${name}`);
	await list.press('Escape');
	for (const key of keys) {
		await list.tree.focus();
		await list.press(key);
		await page.locator('.rapport-form').waitFor();
		await open.screenshot(`edit-${key}-${name}`);
		await list.press('Escape');
		await page.locator('.rapport-form').waitFor({ state: 'detached' });
	}
});
