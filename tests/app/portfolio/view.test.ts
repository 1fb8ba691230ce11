/** The portfolio view of the built plugin: where it opens from, and what it says before there is anything to show. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/index';
import { openHost, startOn, startPlugin } from '../index/running-vault';
import { logIn } from '../writing/logging';
import { until } from '../until';

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
	await until(() => expect(document.querySelector('.rapport-portfolio')).not.toBeNull());
}

test('opens in the main area from command, ribbon and the list\'s head, and only once', async () => {
	const host = await startOn(FILES);
	await openPortfolio(host);
	expect(host.app.workspace.activeLeaf?.view.getViewType()).toBe('rapport-portfolio');
	expect(host.app.workspace.activeLeaf?.getRoot()).toBe(host.app.workspace.rootSplit);
	host.runCommand('rapport:open-stale-list');
	await until(() => expect(document.querySelector('.rapport-head button[aria-label="Open portfolio"]')).not.toBeNull());
	document.querySelector<HTMLElement>('.rapport-head button[aria-label="Open portfolio"]')?.click();
	await until(() => expect(host.app.workspace.activeLeaf?.view.getViewType()).toBe('rapport-portfolio'));
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
	await until(() => expect(shown().classList.contains('is-empty')).toBe(false));
});

test('while the vault is read it shows progress in place of half a map', async () => {
	const host = openHost(FILES, { cacheEmptyUntil: 'asked' });
	await startPlugin(host);
	await openPortfolio(host);
	expect(shown().querySelector('.rapport-message')?.textContent).toContain('Reading your notes');
});

describe('the map', () => {
	const CROWD = {
		'People/Ada.md': '---\ncircle: industry\nrole: [mentor, peer]\ninfluence: high\nlast-deposit: 2026-01-01\n---\n',
		'People/Bo.md': '---\ncircle: organisation\nrole: sponsor\npriority: 2026\n---\n',
		'People/Cy.md': '---\nrole: peer\ninfluence: rising\nlast-deposit: 2026-04-29\n---\n',
		'People/Off.md': '---\ncircle: growth\nresting: true\n---\n',
		'People/New.md': '',
		'.obsidian/plugins/rapport/data.json': '{"weeklyFew":0}',
	};

	function marks(): readonly HTMLElement[] {
		return Array.from(shown().querySelectorAll<HTMLElement>('.rapport-map [role="option"]'));
	}

	function labels(): readonly string[] {
		return marks().map((mark) => mark.getAttribute('aria-label') ?? '');
	}

	function canvas(): HTMLElement {
		const el = shown().querySelector<HTMLElement>('.rapport-map-canvas');
		if (!el) throw new Error('There is no map');
		return el;
	}

	function active(): string {
		return document.getElementById(canvas().getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label') ?? '';
	}

	function press(key: string, held: KeyboardEventInit = {}): void {
		canvas().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
	}

	test('names everybody for screen readers, circle by circle, and says who is not on it', async () => {
		const host = await startOn(CROWD);
		await openPortfolio(host);
		expect(labels()).toEqual(['Bo, Organisation, sponsor, priority 2026, nothing on record', 'Ada, Industry, mentor, peer, high influence, 74 days over', 'Cy, No circle, peer, rising, due in 59 days']);
		expect(Array.from(shown().querySelectorAll('[role="listbox"] [role="group"]')).map((ring) => ring.getAttribute('aria-label'))).toEqual(['Organisation', 'Industry', 'Growth', 'No circle']);
		expect(shown().querySelector('.rapport-map-count')?.textContent).toBe('3 people, without 1 resting and 1 not placed yet');
		expect(marks().map((mark) => mark.getAttribute('class'))).toEqual(['rapport-mark mod-never is-priority', 'rapport-mark mod-stale', 'rapport-mark mod-fresh']);
	});

	test('a changed note changes its mark, and all others stay the same elements', async () => {
		const host = await startOn(CROWD);
		await openPortfolio(host);
		const [bo, ada, cy] = marks();
		host.writeExternally('People/Ada.md', CROWD['People/Ada.md'].replace('2026-01-01', '2026-04-30'));
		await host.settle();
		await until(() => expect(labels()[1]).toContain('due in 45 days'));
		expect(marks()).toEqual([bo, ada, cy]);
		host.writeExternally('People/Bo.md', '---\nresting: true\n---\n');
		await host.settle();
		await until(() => expect(marks()).toEqual([ada, cy]));
	});

	test('by keys: through all, to the menu, and to commands about whoever one is on', async () => {
		const host = await startOn(CROWD);
		await openPortfolio(host);
		press('Home');
		expect(active()).toContain('Bo');
		press('PageDown');
		press('PageDown');
		press('PageDown');
		expect(active()).toContain('Cy');
		press('F10', { shiftKey: true });
		expect(document.querySelector('.menu')?.textContent).toContain('Circle and role…');
		document.querySelector('.menu')?.remove();
		host.runCommand('rapport:let-person-rest');
		await host.settle();
		await until(() => expect(host.snapshot()['People/Cy.md']).toContain('resting: true'));
		await until(() => expect(labels()).toHaveLength(2));
	});

	test('a mark or a row that is dropped on a cell moves the person there, with undo', async () => {
		const host = await startOn(CROWD);
		await openPortfolio(host);
		const transfer = new DataTransfer();
		transfer.setData('application/x-rapport-person', 'People/New.md');
		// The page has no size here: the middle of the map is half of its first one away.
		const at = { clientX: 240 + 40, clientY: 240 - 40 };
		const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: transfer, ...at });
		canvas().dispatchEvent(drop);
		await until(() => expect(host.snapshot()['People/New.md']).toBe('---\ncircle: organisation\nrole: sponsor\n---'));
		await until(() => expect(labels()).toContain('New, Organisation, sponsor, nothing on record'));
		document.querySelector<HTMLElement>('.rapport-notice-button.mod-undo')?.click();
		await until(() => expect(host.snapshot()['People/New.md']).toBe(''));
	});

	test('as a table it says the same, and that is kept', async () => {
		const host = await startOn(CROWD);
		await openPortfolio(host);
		shown().querySelector<HTMLElement>('[aria-label="Show as table"]')?.click();
		await until(() => expect(shown().querySelectorAll('.rapport-map-table tbody tr')).toHaveLength(3));
		expect(Array.from(shown().querySelectorAll('.rapport-map-table tbody tr')).map((row) => Array.from(row.children).map((cell) => cell.textContent))).toEqual([
			['Bo', 'Organisation', 'Sponsor', '', 'Priority 2026 · nothing on record'],
			['Ada', 'Industry', 'Mentor, peer', 'High', '74 days over'],
			['Cy', 'No circle', 'Peer', 'Rising', 'Rising · due in 59 days'],
		]);
		shown().querySelector<HTMLElement>('tbody button')?.click();
		await until(() => expect(document.querySelector('.rapport-panel .rapport-title')?.textContent).toBe('Bo'));
		const layout = host.app.workspace.getLayout();
		expect(JSON.stringify(layout)).toContain('"isTable":true');
		await host.app.workspace.changeLayout(layout);
		host.runCommand('rapport:open-portfolio');
		await until(() => expect(shown().querySelectorAll('.rapport-map-table tbody tr')).toHaveLength(3));
	});
});

test('an attachment never takes another one\'s place, and a folder that cannot be written is said', async () => {
	const { host, rapport } = await logIn({ 'Map.svg': 'mine', '.obsidian/app.json': '{"attachmentFolderPath":"/"}' });
	const content = new TextEncoder().encode('<svg/>').buffer;
	expect(await rapport.attachments.save('Map.svg', content)).toEqual({ path: 'Map 1.svg' });
	const textOf = async (path: string): Promise<string | null> => {
		const file = host.app.vault.getFileByPath(path);
		return file && host.app.vault.read(file);
	};
	expect([await textOf('Map.svg'), await textOf('Map 1.svg')]).toEqual(['mine', '<svg/>']);
	host.faults.makeReadOnly('/');
	expect(await rapport.attachments.save('Map.svg', content)).toEqual({ refused: expect.stringContaining('Map.svg could not be written: EACCES') as string });
});
