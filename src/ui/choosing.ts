import { Component, Platform } from 'obsidian';
import type { Menu } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { ChosenBar } from './chosen-bar';
import { ChosenPeople } from './chosen-people';
import type { ListItem, PersonItem } from './list-items';
import type { ChooseKey } from './list-keys';
import { LogModal } from './log-modal';
import { actOn, addItemsForAll } from './person-actions';
import type { PersonAction } from './person-actions';
import type { RowList } from './row-list';
import { showMenuAt } from './show-menu';

/** Choosing several people in the list, and what is done for all of them. */
export class Choosing extends Component {
	private readonly chosen = new ChosenPeople();
	private readonly bar: ChosenBar;
	/** While on, a click chooses in place of opening: fingers have no other keys. */
	private isOn = false;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly list: RowList<ListItem>) {
		super();
		list.letChoose((item) => (item.type === 'person' ? this.chosen.has(item.person.path) : null));
		this.bar = this.addChild(new ChosenBar(parent, {
			strings: rapport.strings,
			logForAll: () => this.log(),
			showMenu: (button) => this.showMenu(button),
			clear: () => this.clear(),
		}));
	}

	override onload(): void {
		this.register(this.rapport.onNote((path, oldPath) => {
			if (oldPath !== null) this.chosen.rename(oldPath, path);
		}));
	}

	/** True while people are chosen, or are to be. */
	get isUnderWay(): boolean {
		return this.isOn || this.chosen.size > 0;
	}

	/** True where what is done to this person's row is done to all who are chosen. */
	isForAll(path: string): boolean {
		return this.chosen.size > 1 && this.chosen.has(path);
	}

	/** Those who are chosen, in that order. */
	get paths(): readonly string[] {
		return this.people.map(({ path }) => path);
	}

	/** Shows who is chosen by now, without those who are gone. */
	show(): void {
		const { network: { people } } = this.rapport;
		if (this.rapport.indexState().isReady) this.chosen.keep((path) => people.has(path));
		this.list.treeEl.toggleClass('is-choosing', this.isOn);
		this.list.showChosen();
		const takesRoom = this.bar.show(this.people.map(({ name }) => name), this.isOn);
		// The row that was just chosen is not to be behind the bar.
		if (takesRoom && this.marked !== null) this.list.bringActiveIntoSight();
	}

	/** Takes a click that chooses, as in the app's list of files; false where it is none, and a plain one leaves nobody chosen. */
	takeClick(item: ListItem, { button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
		if (button !== 0 || ctrlKey || metaKey || item.type !== 'person') return false;
		const { path } = item.person;
		if (shiftKey) this.chosen.extendTo(path, this.listed, this.marked ?? path);
		else if (altKey || this.isOn) this.chosen.toggle(path);
		else this.chosen.clear();
		this.list.moveToItem(item);
		this.show();
		return this.isOn || altKey || shiftKey;
	}

	/** Chooses as a key says. */
	takeKey(key: ChooseKey): void {
		const { active } = this.list;
		const path = this.marked;
		switch (key) {
			case 'clear': return this.clear();
			case 'choose-up': return this.extendBy(-1);
			case 'choose-down': return this.extendBy(1);
			case 'choose-first': return this.extendToItem(this.listedItems[0]);
			case 'choose-last': return this.extendToItem(this.listedItems.at(-1));
			case 'choose-all':
				this.chosen.add(this.listedItems.flatMap(({ section, person }) => (section === active?.section ? [person.path] : [])));
				break;
			case 'choose-to':
				if (path !== null) this.chosen.extendTo(path, this.listed, path);
				break;
			case 'choose':
				if (path !== null) this.chosen.toggle(path);
		}
		this.show();
	}

	/** Adds the way to choose by clicks to the view's menu. */
	addItem(menu: Menu): void {
		menu.addItem((item) => item.setSection('action').setTitle(this.rapport.strings.choosing.choose).setIcon('lucide-list-checks').setChecked(this.isOn ? true : null).onClick(() => {
			if (this.isOn) return this.clear();
			this.isOn = true;
			this.show();
		}));
	}

	/** Opens the dialog with everybody chosen on the line; once it is logged, nobody is chosen any more. */
	log(): void {
		new LogModal(this.rapport, { people: this.paths, then: () => this.clear() }).open();
	}

	/** Does something about all who are chosen. */
	act(action: PersonAction): void {
		actOn(this.rapport, this.people, action);
	}

	/** Shows what can be done for all who are chosen. */
	showMenu(at: MouseEvent | HTMLElement): void {
		const { choosing: texts } = this.rapport.strings;
		showMenuAt(at, (menu) => {
			addItemsForAll(menu, this.rapport, this.people, () => this.log());
			menu.addItem((item) => item.setSection('clear').setTitle(texts.clear).setIcon('lucide-x').onClick(() => this.clear()));
		});
	}

	/** Nobody is chosen any more, and clicks open again. */
	private clear(): void {
		const { hasFocus } = this.bar;
		this.isOn = false;
		this.chosen.clear();
		this.show();
		// The bar is gone, and the keyboard with it.
		if (hasFocus && !Platform.isMobile) this.list.focus();
	}

	private get people(): readonly Person[] {
		return this.chosen.paths.flatMap((path) => this.rapport.network.people.get(path) ?? []);
	}

	/** Where the keyboard's mark is, if that is at a person. */
	private get marked(): string | null {
		const { active } = this.list;
		return active?.type === 'person' ? active.person.path : null;
	}

	private get listedItems(): readonly PersonItem[] {
		return this.list.activePlace.items.filter((item) => item.type === 'person');
	}

	private get listed(): readonly string[] {
		return this.listedItems.map(({ person }) => person.path);
	}

	/** To the next row of a person in a direction; heads and the like are passed over. */
	private extendBy(step: 1 | -1): void {
		const { items, index } = this.list.activePlace;
		for (let place = index + step; place >= 0 && place < items.length; place += step) {
			const item = items[place];
			if (item?.type === 'person') return this.extendToItem(item);
		}
	}

	private extendToItem(item: PersonItem | undefined): void {
		if (!item) return;
		const { path } = item.person;
		this.chosen.extendFrom(this.marked ?? path, path, this.listed);
		this.list.moveTo(this.list.activePlace.items.indexOf(item));
		this.show();
	}
}
