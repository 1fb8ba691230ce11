import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../index';
import { ConfirmationModal } from './confirmation-modal';
import { Menu } from './menu';
import { MenuItem } from './menu-item';
import { Modal } from './modal';
import { Notice } from './notice';
import { FuzzySuggestModal } from './suggest-modal';
import { press, startHost, turn, type } from './testing';

let host: Host;
beforeEach(async () => { host = await startHost(); });
afterEach(() => host.destroy());

describe('modals', () => {
	class Dialog extends Modal {
		readonly log: string[] = [];

		override onOpen(): void {
			this.log.push('open');
			this.contentEl.createEl('input');
			this.contentEl.createEl('button');
		}

		override onClose(): void {
			this.log.push('close');
			this.contentEl.empty();
		}
	}

	it('[documented] a modal stays open until it is closed', async () => {
		const modal = new Dialog(host.app);
		modal.open();
		await turn(10);
		expect(modal.containerEl.isConnected).toBe(true);
		expect(modal.log).toEqual(['open']);
		modal.close();
		modal.close();
		expect(modal.log).toEqual(['open', 'close']);
		expect(modal.containerEl.isConnected).toBe(false);
	});

	it('[unverified] Escape closes the topmost modal only', () => {
		const below = new Dialog(host.app);
		const above = new Dialog(host.app);
		below.open();
		above.open();
		press('Escape');
		expect([below.log, above.log]).toEqual([['open'], ['open', 'close']]);
		press('Escape');
		expect(below.log).toEqual(['open', 'close']);
	});

	it('[unverified] the focus goes into the modal and comes back', () => {
		const button = document.body.createEl('button');
		button.focus();
		const modal = new Dialog(host.app);
		modal.open();
		expect(modal.contentEl.contains(document.activeElement)).toBe(true);
		modal.close();
		expect(document.activeElement).toBe(button);
		button.detach();
	});

	it('[unverified] Tab goes round inside the modal', () => {
		const modal = new Dialog(host.app);
		modal.open();
		const [input, button] = [modal.contentEl.find('input'), modal.contentEl.find('button')];
		button.focus();
		press('Tab');
		expect(document.activeElement).toBe(input);
		press('Tab', { shiftKey: true });
		expect(document.activeElement).toBe(button);
		modal.close();
	});

	it('[unverified] setCloseCallback is called once, after onClose', () => {
		const modal = new Dialog(host.app);
		modal.setTitle('Title').setCloseCallback(() => modal.log.push('callback')).open();
		expect(modal.titleEl.getText()).toBe('Title');
		modal.close();
		expect(modal.log).toEqual(['open', 'close', 'callback']);
	});

	it('[unverified] a confirmation closes when a button is done', async () => {
		const modal = new ConfirmationModal(host.app);
		const done = vi.fn();
		modal.setTitle('Sure?').addButton((button) => button.setButtonText('Yes').setInitialFocus().onClick(done)).addCancelButton();
		modal.open();
		expect(document.activeElement).toHaveProperty('textContent', 'Yes');
		(document.activeElement as HTMLElement).click();
		await turn();
		expect(done).toHaveBeenCalledOnce();
		expect(modal.containerEl.isConnected).toBe(false);
	});
});

describe('prompts', () => {
	class Picker extends FuzzySuggestModal<string> {
		readonly log: string[] = [];
		getItems(): string[] { return ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']; }
		getItemText(item: string): string { return item; }
		onChooseItem(item: string): void { this.log.push(`chose ${item}`); }
		override onClose(): void { this.log.push('closed'); }
	}

	it('[unverified] typing filters, arrows move, Enter chooses after closing', () => {
		const picker = new Picker(host.app);
		picker.open();
		expect(picker.resultContainerEl.childElementCount).toBe(3);
		press('ArrowDown');
		expect(picker.resultContainerEl.find('.is-selected').getText()).toBe('Alan Turing');
		type(picker.inputEl, 'hop');
		expect(picker.resultContainerEl.childElementCount).toBe(1);
		press('Enter');
		expect(picker.log).toEqual(['closed', 'chose Grace Hopper']);
	});

	it('[unverified] a click chooses a row', () => {
		const picker = new Picker(host.app);
		picker.open();
		picker.resultContainerEl.findAll('.suggestion-item')[2]?.click();
		expect(picker.log).toEqual(['closed', 'chose Grace Hopper']);
	});

	it('[documented] nothing found shows the empty text', () => {
		const picker = new Picker(host.app);
		picker.emptyStateText = 'Nobody';
		picker.open();
		type(picker.inputEl, 'zzz');
		expect(picker.resultContainerEl.getText()).toBe('Nobody');
		press('Enter');
		expect(picker.log).toEqual([]);
		picker.close();
	});

	it('[unverified] matches are highlighted', () => {
		const picker = new Picker(host.app);
		picker.open();
		type(picker.inputEl, 'grace');
		expect(picker.resultContainerEl.find('.suggestion-highlight').getText()).toBe('Grace');
		picker.close();
	});
});

describe('menus', () => {
	const titles = (menu: Menu): string[] => menu.dom.findAll('.menu-item-title').map((el) => el.getText());
	const add = (menu: Menu, title: string, section: string, act = (): void => undefined): Menu => menu.addItem((item) => item.setTitle(title).setSection(section).onClick(act));

	it('[unverified] items stand by section, danger last', () => {
		const menu = new Menu();
		add(menu, 'Delete', 'danger');
		add(menu, 'Log', 'action');
		add(menu, 'Open', 'open');
		menu.showAtPosition({ x: 0, y: 0 });
		expect(titles(menu)).toEqual(['Open', 'Log', 'Delete']);
		menu.hide();
	});

	it('[unverified] forEvent gives all listeners one menu and shows it', async () => {
		const el = document.body.createDiv();
		const seen: Menu[] = [];
		for (const title of ['One', 'Two']) {
			el.addEventListener('contextmenu', (event) => {
				const menu = Menu.forEvent(event);
				seen.push(menu);
				add(menu, title, 'action');
			});
		}
		el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		await turn();
		const menu = seen[0];
		expect(menu).toBe(seen[1]);
		expect(menu && titles(menu)).toEqual(['One', 'Two']);
		expect(menu?.dom.isConnected).toBe(true);
		menu?.hide();
		el.detach();
	});

	it('[unverified] arrows skip disabled rows, Enter chooses, the menu goes', () => {
		const menu = new Menu();
		const act = vi.fn();
		const hidden = vi.fn();
		menu.addItem((item) => item.setTitle('No').setDisabled(true));
		add(menu, 'Yes', '', act);
		menu.onHide(hidden);
		menu.showAtPosition({ x: 0, y: 0 });
		press('ArrowDown');
		press('Enter');
		expect(act).toHaveBeenCalledOnce();
		expect(hidden).toHaveBeenCalledOnce();
		expect(menu.dom.isConnected).toBe(false);
	});

	it('[unverified] a submenu opens beside its row and closes with it', () => {
		const menu = new Menu();
		const act = vi.fn();
		menu.addItem((item) => {
			item.setTitle('Snooze');
			add(item.setSubmenu(), 'A week', '', act);
		});
		menu.showAtPosition({ x: 0, y: 0 });
		const [row] = menu.items;
		if (!(row instanceof MenuItem)) throw new Error('no row');
		row.dom.click();
		expect(row.submenu?.dom.isConnected).toBe(true);
		press('Enter');
		expect(act).toHaveBeenCalledOnce();
		expect(menu.dom.isConnected).toBe(false);
	});

	it('[unverified] a press outside hides the menu', () => {
		const menu = add(new Menu(), 'Open', 'open').showAtPosition({ x: 0, y: 0 });
		document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
		expect(menu.dom.isConnected).toBe(false);
	});
});

describe('notices', () => {
	it('[documented] a notice goes after its time, one of duration 0 stays', () => {
		vi.useFakeTimers();
		const [short, lasting] = [new Notice('a', 1000), new Notice('b', 0)];
		vi.advanceTimersByTime(1001);
		expect([short.containerEl.isConnected, lasting.containerEl.isConnected]).toEqual([false, true]);
		lasting.setMessage('c');
		expect(lasting.messageEl.getText()).toBe('c');
		lasting.containerEl.click();
		expect(document.body.find('.notice')).toBeNull();
		vi.useRealTimers();
	});
});
