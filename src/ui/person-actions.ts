import type { Menu } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/network';
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

/** Does something about a person at once, or opens the dialog that asks what. */
export function actOn(rapport: Rapport, person: Person, action: PersonAction): void {
	switch (action) {
		case 'snooze': return new SnoozeModal(rapport, person).open();
		case 'rest': return editNow(rapport, [person.path], { type: isAtRest(person) ? 'wake' : 'rest' });
		case 'cadence': return new CadenceModal(rapport, person).open();
		case 'placing': return new PlacingModal(rapport, person).open();
		case 'priority': return editNow(rapport, [person.path], { type: 'priority', isPriority: !isPriorityNow(rapport, person) });
		case 'next-step': return new NextStepModal(rapport, person).open();
	}
}

/** Adds all that can be changed about a person to a menu. */
export function addPersonItems(menu: Menu, rapport: Rapport, person: Person): void {
	const { items } = rapport.strings.edits;
	for (const action of PERSON_ACTIONS) {
		menu.addItem((item) => item
			.setSection('action')
			.setTitle(action === 'rest' && isAtRest(person) ? items.wake : items[action])
			.setIcon(ACTION_ICONS[action])
			.setChecked(action === 'priority' && isPriorityNow(rapport, person) ? true : null)
			.onClick(() => actOn(rapport, person, action)));
	}
}

function isAtRest({ reading: { facts } }: Person): boolean {
	return facts.isResting || facts.cadence === 'never';
}

function isPriorityNow({ board }: Rapport, { reading: { facts } }: Person): boolean {
	return isPriority(facts, board.today);
}
