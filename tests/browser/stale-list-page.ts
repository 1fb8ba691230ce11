/** The stale list in the page, as a user finds it: by roles, names and the mark of the keyboard. */
import type { Locator, Page } from 'playwright-core';
import type { OpenPage, PageOptions, TestPlayground } from './harness';

/** A Tuesday: the week's few were chosen the day before. */
export const NOON = '2026-11-24T12:00';

/** Where to find what is in the list. */
export class StaleListPage {
	readonly view: Locator;
	readonly tree: Locator;
	readonly search: Locator;

	constructor(readonly page: Page) {
		this.view = page.locator('.rapport-view');
		this.tree = this.view.getByRole('tree', { name: 'People by how quiet it has become' });
		this.search = this.view.getByRole('searchbox');
	}

	row(name: string): Locator {
		return this.tree.getByRole('treeitem', { name }).and(this.page.locator(':not(.mod-intent)'));
	}

	section(name: string): Locator {
		return this.tree.locator('.mod-header', { hasText: name });
	}

	button(name: string): Locator {
		return this.view.getByRole('button', { name, exact: true });
	}

	/** Gets there from anywhere, by keys alone. */
	async reachByKeys(): Promise<void> {
		await this.page.keyboard.press('Control+p');
		await this.page.keyboard.type('Open stale');
		await this.page.keyboard.press('Enter');
		await this.tree.and(this.page.locator(':focus')).waitFor();
	}

	async press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** The name in the row that has the keyboard's mark, by what screen readers are told. */
	marked(): Promise<string> {
		return this.tree.evaluate((tree) => {
			const row = document.getElementById(tree.getAttribute('aria-activedescendant') ?? '');
			return row?.querySelector('.rapport-row-name, .rapport-header-name')?.textContent ?? row?.textContent ?? 'nothing';
		});
	}

	/** `['This week: Grace Hopper, Edsger Dijkstra', 'Fresh (folded)']` */
	outline(): Promise<readonly string[]> {
		return this.tree.evaluate((tree) => {
			const sections: { head: string; names: string[] }[] = [];
			for (const row of tree.querySelectorAll('.rapport-row')) {
				if (row.matches('.mod-header')) sections.push({ head: `${row.querySelector('.rapport-header-name')?.textContent ?? ''}${row.getAttribute('aria-expanded') === 'false' ? ' (folded)' : ''}`, names: [] });
				else sections.at(-1)?.names.push(row.querySelector('.rapport-row-name, .rapport-intent-words')?.textContent ?? row.textContent ?? '');
			}
			return sections.map(({ head, names }) => (names.length === 0 ? head : `${head}: ${names.join(', ')}`));
		});
	}

	/** The names below a section's head. */
	async namesIn(section: string): Promise<string> {
		const line = (await this.outline()).find((text) => text.startsWith(`${section}:`));
		return line?.slice(section.length + 2) ?? '';
	}

	/** How far below the top of the list a row stands. */
	async topOf(name: string): Promise<number> {
		const [row, list] = await Promise.all([this.row(name).boundingBox(), this.view.locator('.rapport-scroll').boundingBox()]);
		if (!row || !list) throw new Error(`There is no row of ${name} to be seen.`);
		return Math.round(row.y - list.y);
	}

	/** What reaches beyond the pane or is cut off within it. */
	cutOff(): Promise<readonly string[]> {
		return cutOffIn(this.view);
	}
}

/** What reaches beyond an element or is cut off within it. */
export function cutOffIn(within: Locator): Promise<readonly string[]> {
	return within.evaluate((view) => {
		const { left, right } = view.getBoundingClientRect();
		const found: string[] = [];
		const nameOf = (el: Element): string => `${el.tagName.toLowerCase()}.${el.getAttribute('class') ?? ''} “${(el.textContent ?? '').trim().slice(0, 60)}”`;
		for (const el of [view, ...view.querySelectorAll('*')]) {
			const style = getComputedStyle(el);
			const box = el.getBoundingClientRect();
			if (el.closest('.rapport-hidden, svg') || box.width <= 1 || style.visibility === 'hidden') continue;
			if (box.left < left - 0.5 || box.right > right + 0.5) found.push(`${nameOf(el)} stands from ${box.left} to ${box.right} px in a pane from ${left} to ${right}`);
			if (style.overflowX !== 'visible' && el.scrollWidth > el.clientWidth) found.push(`${nameOf(el)} needs ${el.scrollWidth} px and has ${el.clientWidth}`);
		}
		const texts = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const parent = text.parentElement;
			if (!parent || parent.closest('.rapport-hidden, .rapport-row-actions') || parent.clientWidth === 1) continue;
			const range = document.createRange();
			range.selectNodeContents(text);
			for (const box of range.getClientRects()) if (box.left < left - 0.5 || box.right > right + 0.5) found.push(`the text of ${nameOf(parent)} ends at ${box.right} px`);
		}
		return found;
	});
}

/** Opens the demo vault and waits for the list. */
export async function openList(playground: TestPlayground, options: PageOptions = {}): Promise<{ open: OpenPage; list: StaleListPage }> {
	const open = await playground.open({ now: NOON, pane: 300, ...options });
	const list = new StaleListPage(open.page);
	await showPane(list, options);
	await list.tree.getByRole('treeitem').first().waitFor();
	return { open, list };
}

/** Opens a vault of these files, and waits until the view says something. */
export async function openVault(playground: TestPlayground, files: Readonly<Record<string, string>>, options: PageOptions = {}): Promise<{ open: OpenPage; list: StaleListPage }> {
	const { open, list } = await openList(playground, options);
	await open.page.route('**/vault.json*', (route) => route.fulfill({ json: { name: 'Demo vault', isReal: false, files } }));
	await restart(open.page);
	await showPane(list, options);
	await list.view.locator('.rapport-row, .rapport-message.is-shown').first().waitFor();
	return { open, list };
}

/** A phone's side panes are drawers, which the app opens by gestures. */
async function showPane({ page, view }: StaleListPage, { phone = false }: PageOptions): Promise<void> {
	if (phone && !(await view.isVisible())) await page.getByRole('button', { name: 'Right side pane' }).click();
}

/** Closes the page's app and opens it again; the tab keeps what was changed. */
export async function restart(page: Page): Promise<void> {
	await page.reload();
	await page.locator('body[data-playground="ready"]').waitFor();
}

/** A note of a person. */
export function personNote(properties: Readonly<Record<string, string>>): string {
	return `---\n${Object.entries(properties).map(([name, value]) => `${name}: ${value}\n`).join('')}---\n`;
}
