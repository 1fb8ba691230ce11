import { prepareFuzzySearch, prepareSimpleSearch, Scope, setIcon } from 'obsidian';
import type { Rapport } from '../context';
import { noteNameOf } from '../domain/note-path';
import { nameFaultOf } from '../domain/person-name';
import { circleClassOf } from './circle-classes';
import type { Participant, PeopleLack } from './log-form';
import { nameBy } from './name-by';
import { PeopleList } from './people-list';
import type { PersonChoice } from './people-list';
import { firstPeople, foundPeople } from './people-search';
import type { FoundPerson } from './people-search';
import { personTextOf } from './person-text';

/** What the field tells the dialog it is in. */
export interface PeopleFieldContext {
	/** The dialog's keys, which the field's own go before. */
	readonly scope: Scope;
	/** People, or the name that is being typed, are others now. */
	readonly change: () => void;
	/** Somebody was chosen, or Enter pressed where nobody is to be. */
	readonly goOn: () => void;
	/** Where it is one of several fields. */
	readonly part?: PeoplePart;
}

/** A field for some of the people on a line. */
export interface PeoplePart {
	/** Tells its list from that of other fields. */
	readonly id: string;
	readonly label: string;
	/** Whoever is chosen takes the place of the one before. */
	readonly isSingle: boolean;
	/** Those of the other fields. */
	readonly others: () => readonly Participant[];
}

/** What a dialog asks of the fields in which people are chosen. */
export interface PeopleInput {
	readonly people: readonly Participant[];
	/** What is typed and nobody yet. */
	readonly name: string;
	/** Where typing goes on. */
	readonly inputEl: HTMLInputElement;
	/** Who is still missing, with those whom links in the text add. */
	lacks(linked: readonly string[]): PeopleLack | null;
	becomePerson(name: string, path: string): void;
	add(path: string): void;
	showLinked(paths: readonly string[]): void;
	/** Whether a line may do without anybody. */
	setOptional(isOptional: boolean): void;
	draw(): void;
	close(): void;
}

/** Where faults of the people are said. */
export const PEOPLE_FAULT_ID = 'rapport-log-people-fault';
const CHOICES_SHOWN = 7;
/** Up to so many names are searched letter by letter while one types. */
const FEW_ENOUGH_FOR_FUZZY = 3000;
const LIST_ID = 'rapport-log-people-list';

/** The people on the line: a pill for each, and a field that finds more by name or alias, those most in need first. */
export class PeopleField implements PeopleInput {
	readonly inputEl: HTMLInputElement;
	private readonly fieldEl: HTMLElement;
	private readonly foundEl: HTMLElement;
	private readonly list: PeopleList;
	private readonly scope: Scope;
	private isScopeOn = false;
	private chosen: readonly Participant[];
	/** Paths of people whom links in the text add to the line. */
	private linked: readonly string[] = [];
	/** What the pills show. */
	private drawn = '';
	private isOptional = false;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, people: readonly string[], private readonly context: PeopleFieldContext) {
		const label = context.part?.label ?? rapport.strings.log.people;
		this.chosen = people.map((path) => ({ path }));
		const box = parent.createDiv({ cls: 'rapport-log-people' });
		const shown = context.part ? box.createDiv({ cls: 'rapport-form-label', text: label, attr: { 'aria-hidden': 'true' } }) : null;
		this.fieldEl = box.createDiv({ cls: 'rapport-log-field', attr: { role: 'group' } });
		nameBy(this.fieldEl, shown ?? label);
		this.inputEl = this.fieldEl.createEl('input', { cls: 'rapport-log-name', attr: { 'type': 'text', 'dir': 'auto', 'autocomplete': 'off', 'autocapitalize': 'words', 'spellcheck': 'false', 'aria-label': label, 'aria-describedby': PEOPLE_FAULT_ID } });
		this.foundEl = box.createDiv({ cls: 'rapport-hidden', attr: { 'aria-live': 'polite' } });
		this.list = new PeopleList(box, `${LIST_ID}${context.part?.id ?? ''}`, label, this.inputEl, (choice) => this.choose(choice));
		this.scope = new Scope(context.scope);
		this.scope.register([], 'Escape', () => {
			this.clearName();
			return false;
		});
		this.inputEl.addEventListener('input', () => this.onType());
		this.inputEl.addEventListener('keydown', (event) => this.onKey(event));
		this.inputEl.addEventListener('focus', () => {
			if (this.chosen.length === 0 || this.name !== '') this.open();
		});
		this.inputEl.addEventListener('blur', () => this.close());
		this.fieldEl.addEventListener('click', (event) => {
			if (event.target === this.fieldEl) this.inputEl.focus();
		});
		this.draw();
	}

	get people(): readonly Participant[] {
		return this.chosen;
	}

	get name(): string {
		return this.inputEl.value;
	}

	/** A touchpoint's own faults say who is missing. */
	lacks(): null {
		return null;
	}

	/** Puts a person in the place of a name whose note was made. */
	becomePerson(name: string, path: string): void {
		this.chosen = this.chosen.map((one) => ('newName' in one && one.newName === name ? { path } : one));
		this.draw();
	}

	/** Whether the line needs anybody. */
	setOptional(isOptional: boolean): void {
		this.isOptional = isOptional;
		this.draw();
	}

	/** Puts one more person on the line. */
	add(path: string): void {
		if (!this.chosen.some((one) => 'path' in one && one.path === path)) this.chosen = [...this.chosen, { path }];
		this.draw();
	}

	/** Shows whom links in the text add to the line. */
	showLinked(paths: readonly string[]): void {
		this.linked = paths;
		this.draw();
	}

	/** Draws the pills anew where others are to be seen: names may have changed. */
	draw(): void {
		const { log: texts } = this.rapport.strings;
		const others = this.linked.filter((path) => !this.chosen.some((one) => 'path' in one && one.path === path));
		const drawn = JSON.stringify([this.isOptional, this.chosen.map((one) => [one, this.nameOf(one)]), others.map((path) => this.nameOf({ path }))]);
		if (drawn === this.drawn) return;
		this.drawn = drawn;
		this.fieldEl.findAll('.rapport-log-pill').forEach((pill) => pill.remove());
		for (const one of this.chosen) this.drawPill(one);
		for (const path of others) {
			const pill = this.pillEl(this.nameOf({ path }));
			pill.addClass('is-linked');
			pill.setAttribute('title', texts.linkedPerson(this.nameOf({ path })));
		}
		this.inputEl.placeholder = this.placeholder;
	}

	private get placeholder(): string {
		const { log: texts } = this.rapport.strings;
		const { part } = this.context;
		if (this.chosen.length > 0) return part?.isSingle ? '' : texts.anotherPerson;
		return part ? texts.typeName : this.isOptional ? texts.whoWasThere : texts.firstPerson;
	}

	/** Closes the list and gives back its keys. */
	close(): void {
		this.list.close();
		this.setScope(false);
	}

	private drawPill(one: Participant): void {
		const { log: texts } = this.rapport.strings;
		const name = this.nameOf(one);
		const pill = this.pillEl('newName' in one ? texts.newPersonPill(name) : name);
		const remove = pill.createEl('button', { cls: ['clickable-icon', 'rapport-log-remove'], attr: { 'type': 'button', 'aria-label': texts.removePerson(name) } });
		setIcon(remove, 'lucide-x');
		remove.addEventListener('click', () => {
			this.remove(one);
			this.inputEl.focus();
		});
	}

	private pillEl(text: string): HTMLElement {
		const pill = createSpan({ cls: 'rapport-log-pill' });
		pill.createSpan({ cls: 'rapport-log-pill-name', text, attr: { dir: 'auto' } });
		this.fieldEl.insertBefore(pill, this.inputEl);
		return pill;
	}

	private nameOf(one: Participant): string {
		if ('newName' in one) return one.newName;
		return this.rapport.network.people.get(one.path)?.name ?? noteNameOf(one.path);
	}

	private onType(): void {
		this.open();
		this.context.change();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const marked = this.list.isOpen ? this.list.marked : null;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				if (!this.list.isOpen) this.open();
				if (this.list.isOpen) this.list.move(event.key === 'ArrowDown' ? 1 : -1);
				break;
			case 'Enter':
				if (marked) this.choose(marked);
				else this.context.goOn();
				break;
			case 'Tab':
				// A new note is made on purpose only.
				if (event.shiftKey || marked?.type !== 'person' || this.name.trim() === '') return;
				this.choose(marked);
				break;
			case 'Backspace': {
				const last = this.chosen[this.chosen.length - 1];
				if (this.name !== '' || !last) return;
				this.remove(last);
				break;
			}
			default: return;
		}
		event.preventDefault();
		event.stopPropagation();
	}

	private choose(choice: PersonChoice): void {
		const one = choice.type === 'person' ? { path: choice.found.person.path } : { newName: choice.name };
		this.chosen = this.context.part?.isSingle ? [one] : [...this.chosen, one];
		this.inputEl.value = '';
		this.close();
		this.draw();
		this.context.change();
		this.context.goOn();
	}

	private remove(one: Participant): void {
		this.chosen = this.chosen.filter((other) => other !== one);
		this.draw();
		this.context.change();
	}

	private clearName(): void {
		this.inputEl.value = '';
		this.close();
		this.context.change();
	}

	private open(): void {
		const name = this.name.trim();
		const choices = this.choices(name);
		this.list.show(choices, name !== '');
		this.foundEl.setText(name === '' ? '' : this.rapport.strings.log.foundPeople(choices.filter(({ type }) => type === 'person').length));
		this.setScope(name !== '');
	}

	private choices(name: string): readonly PersonChoice[] {
		const taken = new Set([...this.chosen, ...(this.context.part?.others() ?? [])].flatMap((one) => ('path' in one ? [one.path] : [])));
		const others = this.rapport.board.order().filter(({ path }) => !taken.has(path));
		const search = others.length > FEW_ENOUGH_FOR_FUZZY ? prepareSimpleSearch : prepareFuzzySearch;
		const found = name === '' ? firstPeople(others, CHOICES_SHOWN) : foundPeople(others, search(name), CHOICES_SHOWN);
		return [...found.map((one) => this.choiceOf(one)), ...this.newPerson(name)];
	}

	private choiceOf(found: FoundPerson): PersonChoice {
		const { network, settings } = this.rapport;
		const { person } = found;
		const { circle, why } = personTextOf(person, { ...this.rapport, ...settings() });
		const isOnlyOne = network.peopleNamed(person.name).length < 2;
		return { type: 'person', found, circleClass: circleClassOf(circle), note: isOnlyOne ? why : person.path };
	}

	private newPerson(name: string): readonly PersonChoice[] {
		const { network, personNotes, strings } = this.rapport;
		const isChosen = this.chosen.some((one) => 'newName' in one && one.newName === name);
		if (nameFaultOf(name) !== null || isChosen || network.peopleNamed(name).length > 0) return [];
		const { path, exists } = personNotes.placeOf(name);
		// A note of that name is somebody already, under a name of another spelling.
		return network.people.has(path) ? [] : [{ type: 'new', name, label: strings.log.newPerson(name), note: exists ? path : strings.log.makesNote(path) }];
	}

	/** While a name is typed, Escape takes back the name and not the dialog. */
	private setScope(isOn: boolean): void {
		if (isOn === this.isScopeOn) return;
		this.isScopeOn = isOn;
		const { keymap } = this.rapport.app;
		if (isOn) keymap.pushScope(this.scope);
		else keymap.popScope(this.scope);
	}
}
