/** People who are placed nowhere yet, placed one at a time: by keyboard alone, and by finger. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { playgroundForTests, type OpenPage, type PageOptions } from './harness';
import { openVault, personNote, type StaleListPage } from './stale-list-page';

const FILES: Readonly<Record<string, string>> = {
	'People/Ada Lovelace.md': '---\naliases: [Countess]\nrole: Analyst\ncompany: "[[Orgs/Engines|Analytical Engines]]"\nemail: ada@example.org\n---\n# Ada Lovelace\n\nMet at a dinner with [[Grace Hopper]]; writes **notes** longer than the paper they are about.\n\n- asked for the *second* edition\n- lives in London\n\n```dataview\nLIST\n```\n',
	'People/Grace Hopper.md': 'Explains hard things with a piece of wire.\n',
	'People/Alan Turing.md': '',
	'People/Barbara Liskov.md': personNote({ circle: 'growth', 'last-deposit': '2026-11-20' }),
	'Meetings/2026-10-01 Engines.md': '---\ndate: 2026-10-01\nattendees: ["[[Ada Lovelace]]"]\n---\nWith [[Grace Hopper]].\n',
	'Notes/Idea.md': 'From [[Ada Lovelace]] and [[Grace Hopper]].',
	'Notes/Other.md': 'From [[Ada Lovelace]].',
};

const playground = playgroundForTests();
let opened: OpenPage | null = null;

async function vault(options?: PageOptions): Promise<StaleListPage> {
	const { open, list } = await openVault(playground, FILES, options);
	opened = open;
	return list;
}

function textOf(page: Page, path: string): Promise<string | undefined> {
	return page.evaluate((at) => window.rapportHost?.snapshot()[at], path);
}

async function turnOf(page: Page, name: string): Promise<void> {
	await page.locator('.rapport-triage-name', { hasText: name }).waitFor();
}

test('by keys alone: the most linked first, placed, skipped, left to rest, taken back, left and taken up', async () => {
	const list = await vault();
	const { page } = list;
	await list.press('Control+p');
	await page.keyboard.type('Place people');
	await list.press('Enter');
	await turnOf(page, 'Ada Lovelace');
	expect(await page.locator('.rapport-triage-facts').innerText()).toBe('Countess · linked from 3 notes · last contact 1 Oct');
	await page.locator('.rapport-triage-line', { hasText: 'lives in London' }).waitFor();
	expect(await page.locator('.rapport-triage .rapport-message-note').innerText()).toBe('1 of 3');
	await list.press('Enter');
	expect(await page.locator('.rapport-triage-fault').innerText()).toBe('Choose a circle or a role first, or skip.');
	await list.press('2', '6', '5', '6');
	await opened?.screenshot('triage-light');
	// Typed ahead: each waits for the one before.
	await list.press('Enter', 'Space', 'r');
	await page.getByText('That was everybody', { exact: true }).waitFor();
	expect(await textOf(page, 'People/Ada Lovelace.md')).toBe(FILES['People/Ada Lovelace.md']?.replace('role: Analyst\n', 'role: [Analyst, mentor]\n').replace('example.org\n---', 'example.org\ncircle: industry\n---'));
	expect(await textOf(page, 'People/Alan Turing.md')).toBe('---\nresting: true\n---');
	await opened?.screenshot('triage-end');
	await list.press('u');
	await turnOf(page, 'Alan Turing');
	expect(await textOf(page, 'People/Alan Turing.md')).toBe('');
	await list.press('u', 'Control+z');
	await turnOf(page, 'Ada Lovelace');
	expect(await textOf(page, 'People/Ada Lovelace.md')).toBe(FILES['People/Ada Lovelace.md']);
	await list.press('ArrowRight', '1', 'Enter', 'ArrowLeft');
	await turnOf(page, 'Grace Hopper');
	expect(await page.locator('.rapport-triage').getByRole('button', { name: 'Organisation' }).getAttribute('aria-pressed')).toBe('true');
	await list.press('Escape');
	expect(await textOf(page, 'People/Grace Hopper.md')).toBe('---\ncircle: organisation\n---\nExplains hard things with a piece of wire.\n');
	// Whoever was skipped comes last, and is offered once the others had their turn.
	await list.section('Not placed yet').getByRole('button', { name: 'Place people' }).click();
	await turnOf(page, 'Alan Turing');
	expect(await page.locator('.rapport-triage .rapport-message-note').innerText()).toBe('1 of 1');
	await list.press('3', 'Enter');
	await page.getByRole('button', { name: 'Look at them again' }).click();
	await turnOf(page, 'Ada Lovelace');
	await list.press('4', 'Enter');
	await page.getByText('Everybody is placed', { exact: true }).waitFor();
});

test('a note that cannot be written is said there, and the person stays', async () => {
	const list = await vault({ theme: 'dark' });
	const { page } = list;
	await list.section('Not placed yet').getByRole('button', { name: 'Place people' }).click();
	await turnOf(page, 'Ada Lovelace');
	await page.locator('.rapport-triage-line', { hasText: 'lives in London' }).waitFor();
	await page.evaluate((path) => window.rapportHost?.writeExternally(path, '---\nrole: a: b\n---\n'), 'People/Ada Lovelace.md');
	await list.press('1', 'Enter');
	await expect.poll(() => page.locator('.rapport-triage-fault').innerText()).toContain('cannot be read as YAML');
	await turnOf(page, 'Ada Lovelace');
	await opened?.screenshot('triage-dark');
});

test('by finger: large buttons in place of keys', async () => {
	const list = await vault({ phone: true, width: 390, height: 844 });
	const { page } = list;
	await list.section('Not placed yet').getByRole('button', { name: 'Place people' }).click();
	await turnOf(page, 'Ada Lovelace');
	await page.locator('.rapport-triage-line', { hasText: 'lives in London' }).waitFor();
	expect(await page.locator('.rapport-key').count()).toBe(0);
	for (const button of await page.locator('.rapport-triage button').all()) {
		const { width, height } = await button.boundingBox() ?? { width: 0, height: 0 };
		expect(Math.min(width, height), await button.innerText()).toBeGreaterThanOrEqual(44);
	}
	await page.locator('.rapport-triage').getByRole('button', { name: 'Industry' }).click();
	await page.getByRole('button', { name: 'Connector' }).click();
	await opened?.screenshot('triage-phone');
	await page.getByRole('button', { name: 'Place', exact: true }).click();
	await turnOf(page, 'Grace Hopper');
	expect(await textOf(page, 'People/Ada Lovelace.md')).toContain('circle: industry');
	await page.getByRole('button', { name: 'Undo' }).click();
	await turnOf(page, 'Ada Lovelace');
	expect(await textOf(page, 'People/Ada Lovelace.md')).toBe(FILES['People/Ada Lovelace.md']);
});
