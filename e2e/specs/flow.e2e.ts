/** One whole flow in the app, on the demo vault: the list, a deposit by keyboard, its undoing, the plugin off and on. */
import { $, $$, browser, expect } from '@wdio/globals';
import { Key } from 'webdriverio';
import { obsidianPage } from 'wdio-obsidian-service';
import { complaints, listenForComplaints } from './complaints';
import { asBytes, changesBetween, vaultTexts } from './vault-texts';

const TEXT = 'sent the talk on compilers';

/** Somebody in the list, and the heading above. */
interface Place {
	readonly section: string;
	readonly name: string;
}

describe('Rapport in the app', () => {
	before(() => listenForComplaints(browser));
	afterEach(async () => expect(await complaints(browser)).toEqual([]));

	it('opens its list, with people in it', async () => {
		await openList();
		expect((await places()).length).toBeGreaterThan(3);
	});

	it('logs a deposit by keyboard; the row moves, and undoing it takes every note back byte for byte', async () => {
		const before = await vaultTexts(browser);
		const [first] = await places();
		if (!first) throw new Error('Nobody is in the list');

		await browser.executeObsidianCommand('rapport:log-deposit');
		await $('.rapport-log').waitForDisplayed();
		await browser.keys(first.name);
		await browser.keys(Key.Enter);
		await browser.keys(TEXT);
		await browser.waitUntil(async () => (await $('.rapport-log-line').getText()).endsWith(TEXT), { timeoutMsg: 'The dialog does not show the line' });
		const line = await $('.rapport-log-line').getText();
		const [daily = ''] = (await $('.rapport-log-place').getText()).split(' › ');
		expect(line).toBe(`- #deposit [[${first.name}]] ${TEXT}`);
		await browser.keys(Key.Enter);
		await $('.rapport-log').waitForExist({ reverse: true });

		await browser.waitUntil(async () => changesBetween(before, await vaultTexts(browser)).length === 2, { timeoutMsg: 'The line and the person\'s property were not written' });
		const after = await vaultTexts(browser);
		expect(changesBetween(before, after)).toEqual([daily, `People/${first.name}.md`]);
		expect(after[daily]?.replace(`${asBytes(line)}\n`, '')).toBe(before[daily]);
		await browser.waitUntil(async () => (await sectionOf(first.name)) !== first.section, { timeoutMsg: `${first.name} is still in "${first.section}"` });

		await browser.executeObsidianCommand('rapport:undo-last-touchpoint');
		await browser.waitUntil(async () => changesBetween(before, await vaultTexts(browser)).length === 0, { timeoutMsg: 'The notes are not as they were' });
		await browser.waitUntil(async () => (await sectionOf(first.name)) === first.section, { timeoutMsg: `${first.name} is not back in "${first.section}"` });
	});

	it('is switched off and on again without an error', async () => {
		await obsidianPage.disablePlugin('rapport');
		await $('.rapport-list').waitForExist({ reverse: true });
		await expect(browser.executeObsidianCommand('rapport:open-stale-list')).rejects.toThrow();
		await obsidianPage.enablePlugin('rapport');
		await openList();
	});
});

async function openList(): Promise<void> {
	await browser.executeObsidianCommand('rapport:open-stale-list');
	await $('.rapport-list').waitForDisplayed();
	await browser.waitUntil(async () => (await $$('.rapport-row-name').length) > 0, { timeoutMsg: 'The list shows nobody' });
}

/** The people whose rows are drawn, from the top. */
function places(): Promise<readonly Place[]> {
	return browser.execute(() => {
		const found: { section: string; name: string }[] = [];
		let section = '';
		for (const row of Array.from(document.querySelectorAll('.rapport-row'))) {
			if (row.classList.contains('mod-header')) section = row.querySelector('.rapport-header-name')?.textContent ?? '';
			const name = row.classList.contains('mod-intent') ? null : row.querySelector('.rapport-row-name')?.textContent;
			if (name) found.push({ section, name });
		}
		return found;
	});
}

/** The heading above a person's row, or nothing where no row of theirs is drawn. */
async function sectionOf(name: string): Promise<string | undefined> {
	return (await places()).find((place) => place.name === name)?.section;
}
