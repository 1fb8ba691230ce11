import type { Menu } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { MOST_PRIORITIES } from '../domain/priorities';
import { isPriority } from '../domain/status-rules';
import { CadenceModal } from './cadence-modal';
import { editNow } from './edit-outcome';
import { NextStepModal } from './next-step-modal';
import { PlacingModal } from './placing-modal';
import { SnoozeModal } from './snooze-modal';

/** What can be changed about a person from a row, a menu or the palette, in the order of the menu. */
export const PERSON_ACTIONS = ['snooze', 'rest', 'cadence', 'placing', 'priority', 'next-step'] as const;
export type PersonAction = (typeof PERSON_ACTIONS)[number];

export const ACTION_ICONS: Readonly<Record<PersonAction, string>> = {
	'snooze': 'lucide-alarm-clock',
	'rest': 'lucide-moon',
	'cadence': 'lucide-repeat',
	'placing': 'lucide-circle-dot',
	'priority': 'lucide-star',
	'next-step': 'lucide-footprints',
};

/** What is the same for several people at once. */
const FOR_MANY: ReadonlySet<PersonAction> = new Set<PersonAction>(['snooze', 'rest', 'placing', 'priority']);

/** Does something about people at once, or opens the dialog that asks what; nothing where it is not the same for all of them. */
export function actOn(rapport: Rapport, people: readonly Person[], action: PersonAction): void {
	const [person] = people;
	if (!person || !isFor(people, action)) return;
	const paths = people.map(({ path }) => path);
	switch (action) {
		case 'snooze': return new SnoozeModal(rapport, people).open();
		case 'rest': return editNow(rapport, paths, { type: people.every(isAtRest) ? 'wake' : 'rest' });
		case 'cadence': return new CadenceModal(rapport, person).open();
		case 'placing': return new PlacingModal(rapport, people).open();
		case 'priority': return editNow(rapport, paths, { type: 'priority', isPriority: !arePriorities(rapport, people) });
		case 'next-step': return new NextStepModal(rapport, person).open();
	}
}

/** Adds all that can be changed about people to a menu. */
export function addPersonItems(menu: Menu, rapport: Rapport, people: readonly Person[]): void {
	const { items } = rapport.strings.edits;
	for (const action of PERSON_ACTIONS.filter((one) => isFor(people, one))) {
		menu.addItem((item) => item
			.setSection('action')
			.setTitle(action === 'rest' && people.every(isAtRest) ? items.wake : items[action])
			.setIcon(ACTION_ICONS[action])
			.setChecked(action === 'priority' && arePriorities(rapport, people) ? true : null)
			.onClick(() => actOn(rapport, people, action)));
	}
}

/** Adds what can be done for several people at once, with logging first. */
export function addItemsForAll(menu: Menu, rapport: Rapport, people: readonly Person[], log: () => void): void {
	menu.addItem((item) => item.setSection('action').setTitle(rapport.strings.choosing.logFor(people.length)).setIcon('lucide-square-pen').onClick(log));
	addPersonItems(menu, rapport, people);
}

/** True where something can be done about these people, being the same for all of them. */
export function isFor({ length }: readonly Person[], action: PersonAction): boolean {
	if (length < 2) return length === 1;
	return FOR_MANY.has(action) && (action !== 'priority' || length <= MOST_PRIORITIES);
}

function isAtRest({ reading: { facts } }: Person): boolean {
	return facts.isResting || facts.cadence === 'never';
}

function arePriorities({ board }: Rapport, people: readonly Person[]): boolean {
	return people.every(({ reading: { facts } }) => isPriority(facts, board.today));
}
