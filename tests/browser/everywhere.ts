/** Every view, dialog, menu and page of settings of ours, one after another on one page. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/i18n/en';
import { root } from '../../scripts/plugin-build';

/** What is told of each place: its name, and where it is drawn. */
export type Visit = (place: string, within: string) => Promise<void>;

/** A Sunday: the goal, promises and weeks of the demo vault are of that time. */
export const NOW = '2026-11-22T10:00';

const GRACE = 'People/Grace Hopper.md';
const BLOCKS = ['view: week', 'view: promises\nlimit: 3', 'view: visibility', 'view: account\nperson: "[[Grace Hopper]]"', 'view: map', 'veiw: stale\ncircle: nowhere'];
const NOTES: Readonly<Record<string, string>> = {
	'Week.md': ['# My week', ...BLOCKS.map((options) => `\`\`\`rapport\n${options}\n\`\`\``)].join('\n\n'),
	'2026-11-20.md': '- [ ] #deposit [[Grace Hopper]] send the slides 📅 2026-12-01\n- [ ] #ask [[Alan Turing]] return his book [due:: 2026-11-10]\n- #deposit [[Nobody Anywhere]] sent the paper\n- #deposit/thanks [[Radia Perlman]] thanked her\n',
	'People/Hidden Figure.md': '---\ncadence: sometimes\ncircle: nowhere\n---\n### 2026-06-12 — Email\nSent the programme.\n\n- 2026-05-01 Call: about the conference\n',
	'People/Long Silence.md': '---\ncircle: growth\npriority: 2026\nlast-deposit: 2026-02-01\n---\n',
};
/** What takes things back, shows the ledger again, or makes files and shows nothing. */
const NOT_RUN = ['undo-last-touchpoint', 'toggle-ledger', 'save-map-as-svg', 'save-map-as-png'];
/** What shows a view, or does something at once. */
const OPENS_NO_DIALOG = ['open-stale-list', 'open-portfolio', 'open-person-panel', 'let-person-rest', 'toggle-priority', 'add-person-properties', 'create-relationships-base', 'insert-person-template'];
const DIALOG = '.modal, .prompt';
const connections = readFileSync(`${root}tests/fixtures/imports/Connections.csv`);

/** Goes everywhere, from the left of the app to its settings. */
export class Everywhere {
	/** After which dialogs and menus the focus was not where it had been. */
	readonly focusLost: string[] = [];

	constructor(private readonly page: Page, private readonly visit: Visit) {
		page.setDefaultTimeout(8000);
	}

	async walk(): Promise<void> {
		await this.prepare();
		await this.list();
		await this.panel();
		await this.portfolio();
		await this.commands();
		await this.logging();
		await this.triage();
		await this.importing();
		await this.adopting();
		await this.blocks();
		await this.base();
		await this.settings();
	}

	private async prepare(): Promise<void> {
		const { page } = this;
		await page.locator('.notice').click();
		await page.evaluate((notes) => {
			for (const [path, text] of Object.entries(notes)) window.rapportHost?.writeExternally(path, text);
		}, NOTES);
		await this.openNote(GRACE, 'source');
	}

	private async list(): Promise<void> {
		const { page } = this;
		const { staleList: texts, moreOptions } = en;
		await this.run('open-stale-list');
		const view = page.locator(VIEW);
		await view.getByText('return his book').waitFor();
		await this.visit('the list', VIEW);
		for (const label of [texts.filter, moreOptions]) await this.menu(label, view.getByRole('button', { name: label }));
		await view.getByRole('button', { name: moreOptions }).click();
		await page.locator('.menu-item', { hasText: texts.unfoldAll }).click();
		await this.fromRow(VIEW, 'Long Silence', en.account.roadblock.title);
		await view.getByRole('button', { name: texts.filter }).click();
		await page.locator('.menu-item', { hasText: 'Account' }).click();
		await view.locator('.rapport-row-account').first().waitFor();
		await this.visit('the list by account', VIEW);
		await view.locator('.rapport-row.mod-person').first().click({ button: 'right' });
		await this.visit('the menu of a row', '.menu');
		await page.keyboard.press('Escape');
		await view.locator('.rapport-list').focus();
		await page.keyboard.press('Control+a');
		await page.locator('.rapport-chosen.is-shown').waitFor();
		await this.visit('several chosen', VIEW);
		await page.keyboard.press('Escape');
		await page.keyboard.press('End');
		await this.visit('the end of the list', VIEW);
		await this.fromRow(VIEW, 'No link on this line', texts.deadLink.item('Nobody Anywhere', 1));
		await view.getByRole('searchbox').fill('zzz');
		await view.locator('.rapport-message.is-shown').waitFor();
		await this.visit('nobody found', VIEW);
		await view.getByRole('searchbox').fill('');
	}

	/** Opens the dialog that the menu of a row leads to. */
	private async fromRow(view: string, words: string, item: string): Promise<void> {
		const { page } = this;
		await page.locator(`${view} .rapport-list`).focus();
		await page.locator(`${view} .rapport-row`, { hasText: words }).first().click({ button: 'right' });
		await this.dialog(item, async () => {
			for (let step = 0; step < 20 && await page.locator('.menu-item.selected', { hasText: item }).count() === 0; step++) await page.keyboard.press('ArrowDown');
			await page.keyboard.press('Enter');
		});
	}

	private async panel(): Promise<void> {
		const { page } = this;
		await this.run('open-person-panel');
		await page.locator('.rapport-panel .rapport-row').first().waitFor();
		await this.visit('the panel', '.rapport-panel');
		await this.menu('the menu of the panel', page.locator('.rapport-panel').getByRole('button', { name: en.moreOptions }));
		await this.fromRow('.rapport-panel', 'sent the paper on compilers', en.corrections.menu);
		await this.fromButton('logging in the panel', page.locator('.rapport-panel').getByRole('button', { name: en.commands.logTouchpoint }));
	}

	private async portfolio(): Promise<void> {
		const { page } = this;
		const { map } = en.portfolio;
		await this.run('open-portfolio');
		await page.locator('.rapport-mix-table').waitFor();
		await this.visit('the portfolio', '.rapport-portfolio');
		await page.locator('.rapport-map-canvas').focus();
		await page.keyboard.press('ArrowDown');
		await this.visit('a mark of the map', '.rapport-portfolio');
		await this.dialog('logging on the map', () => page.keyboard.press('l'));
		await this.menu('the menu of the map', page.locator('.rapport-map-tools').getByRole('button', { name: en.moreOptions }));
		await page.getByRole('button', { name: map.asTable }).click();
		await this.visit('the map as a table', '.rapport-portfolio');
		await page.getByRole('button', { name: map.asMap }).click();
		await this.fromButton('the people of a number', page.locator('.rapport-mix-number').first());
		await this.fromButton('the lines of visible work', page.locator('.rapport-counts .rapport-words').first());
		await page.locator('.rapport-strip').focus();
		for (let week = 0; week < 52 && await page.locator('.rapport-weeks :is(.mod-one, .mod-many).is-active').count() === 0; week++) await page.keyboard.press('ArrowLeft');
		await this.visit('a week', '.rapport-portfolio');
		await this.dialog('the lines of a week', () => page.keyboard.press('Enter'));
		await this.fromButton('choosing priorities', page.locator('.rapport-priorities .rapport-words').first());
	}

	/** All that is offered in the palette where a person's note is open, and whatever dialog that opens. */
	private async commands(): Promise<void> {
		const { page } = this;
		await this.openNote(GRACE, 'source');
		const ids = await page.evaluate(() => window.rapportHost?.visibleCommands() ?? []);
		for (const id of ids.filter((one) => one.startsWith('rapport:')).map((one) => one.slice('rapport:'.length))) {
			if (NOT_RUN.includes(id)) continue;
			await this.openNote(GRACE, 'source');
			if (OPENS_NO_DIALOG.includes(id)) await this.run(id);
			else await this.dialog(id, () => this.run(id));
			await this.dismissNotices();
		}
		await this.openNote('Meetings/2026-11-17 Platform review.md', 'source');
		await this.dialog('log-for-attendees', () => this.run('log-for-attendees'));
	}

	private async logging(): Promise<void> {
		const { page } = this;
		await this.run('log-touchpoint');
		await page.locator('.rapport-log').waitFor();
		for (const kind of ['deposit', 'ask', 'received', 'introduction', 'encounter']) {
			await page.locator(`.rapport-log-kind input[value="${kind}"]`).check({ force: true });
			await this.visit(`logging ${kind}`, DIALOG);
		}
		await page.locator('.rapport-log-name').fill('ra');
		await page.locator('.rapport-log-choice').first().waitFor();
		await this.visit('choosing whom to log', DIALOG);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.locator('.rapport-log-text').fill('a walk');
		await page.keyboard.press('Enter');
		await page.locator('.notice .rapport-notice-button').first().waitFor();
		await this.visit('the notice of what was logged', '.notice');
		await this.dismissNotices();
	}

	private async triage(): Promise<void> {
		const { page } = this;
		await this.run('place-people');
		await page.locator('.rapport-triage-choice').first().click();
		await this.visit('placing, with a choice', DIALOG);
		await this.close();
	}

	private async importing(): Promise<void> {
		const { page } = this;
		await this.run('import-people');
		await page.locator('.rapport-import input[type=file]').setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer: connections });
		await page.locator('.rapport-row.mod-import').first().waitFor();
		await this.visit('the preview of an import', DIALOG);
		await page.locator('.rapport-import-columns summary').click();
		await this.visit('the columns of an import', DIALOG);
		await this.close();
	}

	private async adopting(): Promise<void> {
		const { page } = this;
		await this.run('adopt-vault');
		for (const step of [1, 2, 3]) {
			await page.locator('.rapport-adopt-step', { hasText: `${step} of 3` }).waitFor();
			await page.locator('.rapport-import > .rapport-form-buttons .mod-cta').waitFor();
			if (step === 1) await page.locator('.rapport-import-columns summary').click();
			await this.visit(`adopting, step ${step}`, DIALOG);
			if (step < 3) await page.locator('.rapport-import > .rapport-form-buttons button').first().click();
		}
		await this.close();
		await this.dismissNotices();
	}

	private async blocks(): Promise<void> {
		await this.openNote('Week.md', 'preview');
		await this.page.locator('.rapport-block').nth(BLOCKS.length - 1).waitFor();
		await this.visit('blocks', '.rapport-block');
	}

	private async base(): Promise<void> {
		const { page } = this;
		await this.run('create-relationships-base');
		await page.locator('.rapport-base .rapport-row').first().waitFor();
		await this.dismissNotices();
		await this.visit('a base', '.rapport-base');
		await page.locator('.bases-toolbar-view').click();
		await page.locator('.menu').getByText('Board', { exact: true }).click();
		await page.locator('.rapport-column .rapport-row').first().waitFor();
		await this.visit('a board', '.rapport-base');
	}

	private async settings(): Promise<void> {
		const { page } = this;
		await page.evaluate(() => {
			window.rapportHost?.app.setting.open();
			window.rapportHost?.app.setting.openTabById('rapport');
		});
		await page.locator('.setting-item:visible').first().waitFor();
		await this.visit('the settings', '.vertical-tab-content');
		for (const { add } of [en.settings.peopleFolders, en.settings.circles, en.settings.roles, en.settings.vacations, en.settings.depositIdeas]) {
			await page.getByRole('button', { name: add }).or(page.getByLabel(add)).first().click();
			await page.locator('.modal form').waitFor();
			await this.visit(`the settings: ${add}`, '.modal:has(form)');
			await this.close('.modal form');
		}
	}

	private async fromButton(place: string, button: Locator): Promise<void> {
		await button.focus();
		await this.dialog(place, () => this.page.keyboard.press('Enter'));
	}

	/** A dialog that is opened, and then closed. */
	private async dialog(place: string, open: () => Promise<void>): Promise<void> {
		const focused = await this.page.evaluateHandle(() => document.activeElement);
		await open();
		await this.page.locator(DIALOG).waitFor();
		await this.visit(place, DIALOG);
		await this.close();
		if (!await focused.evaluate((el) => el === document.activeElement)) this.focusLost.push(place);
	}

	/** The first Escape may close suggestions. */
	private async close(dialog = DIALOG): Promise<void> {
		const { page } = this;
		for (let tries = 0; tries < 3 && await page.locator(dialog).count() > 0; tries++) await page.keyboard.press('Escape');
		await page.locator(dialog).waitFor({ state: 'detached' });
	}

	private async menu(place: string, button: Locator): Promise<void> {
		await button.click();
		await this.page.locator('.menu').waitFor();
		await this.visit(place, '.menu');
		await this.page.keyboard.press('Escape');
		await this.page.locator('.menu').waitFor({ state: 'detached' });
	}

	private async run(id: string): Promise<void> {
		await this.page.evaluate((asked) => void window.rapportHost?.runCommand(`rapport:${asked}`), id);
	}

	private async dismissNotices(): Promise<void> {
		await this.page.evaluate(() => {
			for (const notice of document.querySelectorAll('.notice')) notice.remove();
		});
	}

	private async openNote(path: string, mode: 'preview' | 'source'): Promise<void> {
		await this.page.evaluate(async ([at, how]) => {
			const { app } = window.rapportHost ?? { app: null };
			const file = app?.vault.getFileByPath(at ?? '');
			if (app && file) await app.workspace.getLeaf().openFile(file, { state: { mode: how } });
		}, [path, mode]);
	}
}

/** The list of the sidebar, and not what else is drawn with its parts. */
const VIEW = '.workspace-leaf-content[data-type="rapport-stale"] .rapport-view';
