/** Hidden means hidden: with numbers that nothing else has, every view, dialog and menu is walked through, and none of them is found. */
import { afterEach, expect, test } from 'vitest';
import type { App } from 'obsidian';
import { KINDS } from '../../src/domain/rules';
import { Menu } from '../host/obsidian';
import { startOn } from './index/running-vault';
import type { Host } from '../host/index';

/** With Ada, in the last year: given before the last ask and since, asked, received. */
const COUNTS = { before: 96, since: 41, asked: 59, received: 83 } as const;
const ADA = 'People/Ada.md';

function lines(count: number, kind: string): string {
	return `- #${kind} [[Ada]] x\n`.repeat(count);
}

const FILES: Readonly<Record<string, string>> = {
	[ADA]: '---\ncircle: industry\nrole: connector\nsenior: true\ninteresting: compilers\nnext-step: call her\n---\n',
	'People/Bo.md': '---\nintroduced-by: "[[Ada]]"\ninteresting: old compilers\n---\n',
	'People/Cy.md': '',
	'Daily/2026-03-01.md': lines(COUNTS.before, 'deposit') + lines(COUNTS.received, 'received'),
	'Daily/2026-04-10.md': lines(COUNTS.asked, 'ask'),
	'Daily/2026-04-20.md': lines(COUNTS.since, 'deposit') + '- [ ] #deposit [[Ada]] a promise\n',
	'Daily/2026-04-21.md': '- #intro [[Ada]] [[Bo]] both care\n'.repeat(71) + '- #ask [[Bo]] a favour\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};
/** With the introductions, given are 208 in all; 71 were made with Bo. */
const NUMBERS = /(?<!\d)(?:41|59|71|83|96|112|137|208|279|351|352)(?!\d)/;
const WORDS = /overdrawn|in credit(?! after)|no history|last gave|since you last asked|you asked (?!for,)/i;
/** What takes things back, shows the ledger again, or makes files and shows nothing. */
const NOT_WALKED = ['rapport:undo-last-touchpoint', 'rapport:toggle-ledger', 'rapport:save-map-as-svg', 'rapport:save-map-as-png'];
const SAID_BY = /^(?:aria-.*|data-.*|title|alt|placeholder|value)$/;

let host: Host;

afterEach(() => {
	host.destroy();
	document.body.replaceChildren();
});

/** Everything the document says, for eyes, pointers and screen readers. */
function said(): readonly string[] {
	return Array.from(document.body.querySelectorAll('*')).flatMap((el) => [
		...Array.from(el.childNodes).filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
		...Array.from(el.attributes).filter(({ name }) => SAID_BY.test(name)).map(({ value }) => value),
		...(el instanceof HTMLInputElement ? [el.value] : []),
	]);
}

async function drawn(): Promise<void> {
	for (let turn = 0; turn < 4; turn++) {
		await host.settle();
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}

/** Where something of the ledger was found, as `place: words`. */
class Walk {
	readonly found: string[] = [];
	readonly places: string[] = [];

	async look(place: string): Promise<void> {
		await drawn();
		this.places.push(place);
		// The notes themselves may be open beside the plugin: what is written there is nobody's secret.
		document.querySelectorAll('.markdown-source-view, .markdown-preview-view').forEach((el) => el.replaceChildren());
		for (const text of said()) if (NUMBERS.test(text) || WORDS.test(text)) this.found.push(`${place}: ${text}`);
	}

	close(): void {
		document.querySelectorAll<HTMLElement>('.modal-close-button').forEach((button) => button.click());
		document.querySelectorAll<HTMLElement>('.modal-bg').forEach((el) => el.click());
		document.querySelectorAll('.notice, .menu').forEach((el) => el.remove());
	}
}

/** What was changed on the way is not to hide what comes after. */
async function takenBack(): Promise<void> {
	host.runCommand('rapport:undo-last-touchpoint');
	await drawn();
	document.querySelectorAll('.notice').forEach((el) => el.remove());
}

function click(selector: string): boolean {
	const el = document.querySelector<HTMLElement>(selector);
	el?.click();
	return el !== null;
}

async function walk(settings: Readonly<Record<string, unknown>>): Promise<Walk> {
	host = await startOn({ ...FILES, '.obsidian/plugins/rapport/data.json': JSON.stringify(settings) });
	const walked = new Walk();
	await host.app.workspace.openLinkText(ADA, '');
	host.runCommand('rapport:open-stale-list');
	await drawn();
	// Every section, with the menus of the view.
	document.querySelectorAll<HTMLElement>('.rapport-row.mod-header.is-folded').forEach((header) => header.click());
	await walked.look('the list');
	for (const label of ['Sort and filter', 'More options']) {
		click(`.rapport-head [aria-label^="${label}"]`);
		await walked.look(label);
		walked.close();
	}
	for (const order of ['Name', 'Account']) {
		click('.rapport-head [aria-label^="Sort and filter"]');
		Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item')).find((el) => el.textContent === order)?.click();
		walked.close();
		await walked.look(`the list by ${order}`);
		document.querySelector('.rapport-row.mod-person')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		await walked.look(`the menu of a row by ${order}`);
		walked.close();
	}
	for (const path of [ADA, 'People/Bo.md', 'People/Cy.md']) {
		await host.app.workspace.openLinkText(path, '');
		host.runCommand('rapport:open-person-panel');
		await walked.look(`the panel of ${path}`);
	}
	await host.app.workspace.openLinkText(ADA, '');
	// All that can be done from the palette, and whatever dialog that opens.
	for (const id of host.visibleCommands().filter((command) => command.startsWith('rapport:') && !NOT_WALKED.includes(command))) {
		host.runCommand(id);
		await walked.look(id);
		walked.close();
		await takenBack();
	}
	// The dialog for each kind, with one person and with two.
	host.runCommand('rapport:log-touchpoint');
	for (const kind of KINDS) {
		click(`.rapport-log-kind input[value="${kind}"]`);
		document.querySelectorAll<HTMLInputElement>('.rapport-log-kind input').forEach((input) => { if (input.value === kind) input.dispatchEvent(new Event('change', { bubbles: true })); });
		for (let idea = 0; idea < 8; idea++) {
			await walked.look(`logging ${kind}`);
			if (!click('.rapport-advice-line .rapport-advice-button + .rapport-advice-button.is-shown')) break;
		}
	}
	walked.close();
	// All that can be done from a person's menu.
	const menuOf = (): Menu => {
		const menu = new Menu();
		(host.app as unknown as App).workspace.trigger('file-menu', menu, host.app.vault.getFileByPath(ADA), 'file-explorer');
		return menu;
	};
	for (const index of menuOf().items.keys()) {
		const item = menuOf().items[index];
		if (item && 'choose' in item) item.choose(new MouseEvent('click'));
		await walked.look(`item ${index} of a person's menu`);
		walked.close();
		await takenBack();
	}
	host.app.setting.open();
	host.app.setting.openTabById('rapport');
	await walked.look('the settings');
	return walked;
}

test('while the ledger is hidden, no view, dialog, menu, tooltip or name tells a number of it', async () => {
	const { found, places } = await walk({ hideLedger: true });
	expect(places.length).toBeGreaterThan(40);
	expect(found).toEqual([]);
}, 60_000);

test('the same walk finds them where it is shown', async () => {
	const { found } = await walk({ hideLedger: false });
	const places = new Set(found.map((one) => one.slice(0, one.indexOf(':'))));
	for (const place of ['the list', 'the list by Account', 'the menu of a row by Account', 'the panel of People/Ada.md', 'logging ask', 'the settings']) expect(places).toContain(place);
	expect(found.some((one) => one.startsWith('rapport:show-multipliers'))).toBe(true);
}, 60_000);
