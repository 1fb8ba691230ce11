/** The portfolio view of the built plugin: where it opens from, and what it says before there is anything to show. */
import { expect, test, vi } from 'vitest';
import type { Host } from '../../host/index';
import { openHost, startOn, startPlugin } from '../index/running-vault';

const FILES = {
	'People/Ada.md': '---\ncircle: industry\nrole: mentor\n---\n',
};

function portfolios(host: Host): number {
	return host.app.workspace.getLeavesOfType('rapport-portfolio').length;
}

function shown(): HTMLElement {
	const el = document.querySelector<HTMLElement>('.rapport-portfolio');
	if (!el) throw new Error('The portfolio is not open');
	return el;
}

async function openPortfolio(host: Host): Promise<void> {
	host.runCommand('rapport:open-portfolio');
	await vi.waitFor(() => expect(document.querySelector('.rapport-portfolio')).not.toBeNull());
}

test('opens in the main area from command, ribbon and the list\'s head, and only once', async () => {
	const host = await startOn(FILES);
	await openPortfolio(host);
	expect(host.app.workspace.activeLeaf?.view.getViewType()).toBe('rapport-portfolio');
	expect(host.app.workspace.activeLeaf?.getRoot()).toBe(host.app.workspace.rootSplit);
	host.runCommand('rapport:open-stale-list');
	await vi.waitFor(() => expect(document.querySelector('.rapport-head button[aria-label="Open portfolio"]')).not.toBeNull());
	document.querySelector<HTMLElement>('.rapport-head button[aria-label="Open portfolio"]')?.click();
	await vi.waitFor(() => expect(host.app.workspace.activeLeaf?.view.getViewType()).toBe('rapport-portfolio'));
	document.querySelector<HTMLElement>('.workspace-ribbon [aria-label="Open portfolio"]')?.click();
	await host.settle();
	expect(portfolios(host)).toBe(1);
});

test('says what is missing where nobody is placed, and shows the parts once somebody is', async () => {
	const host = await startOn({ 'People/Ada.md': '' });
	await openPortfolio(host);
	expect(shown().classList.contains('is-empty')).toBe(true);
	expect(shown().querySelector('.rapport-message')?.textContent).toContain('1 person found, none placed yet');
	host.writeExternally('People/Ada.md', FILES['People/Ada.md']);
	await host.settle();
	await vi.waitFor(() => expect(shown().classList.contains('is-empty')).toBe(false));
});

test('while the vault is read it shows progress in place of half a map', async () => {
	const host = openHost(FILES, { cacheEmptyUntil: 'asked' });
	await startPlugin(host);
	await openPortfolio(host);
	expect(shown().querySelector('.rapport-message')?.textContent).toContain('Reading your notes');
});
