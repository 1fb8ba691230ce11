import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { ACTION_ICONS, actOn, isFor, PERSON_ACTIONS } from '../ui/person-actions';
import type { PersonAction } from '../ui/person-actions';
import { currentPeople } from './active-person';

const COMMAND_IDS: Readonly<Record<PersonAction, string>> = {
	'snooze': 'snooze-person',
	'rest': 'let-person-rest',
	'cadence': 'set-cadence',
	'placing': 'set-circle-and-role',
	'priority': 'toggle-priority',
	'next-step': 'set-next-step',
};

/** Adds the commands that change what the notes of the current people say; there are none where nobody is current, or where it is not the same for all of them. */
export function addPersonActions(plugin: Plugin, rapport: Rapport): void {
	for (const action of PERSON_ACTIONS) {
		plugin.addCommand({
			id: COMMAND_IDS[action],
			name: rapport.strings.edits.commands[action],
			icon: ACTION_ICONS[action],
			checkCallback: (isOnlyAsked) => {
				const people = currentPeople(rapport);
				if (!isFor(people, action)) return false;
				if (!isOnlyAsked) actOn(rapport, people, action);
				return true;
			},
		});
	}
}
