import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { ACTION_ICONS, actOn, PERSON_ACTIONS } from '../ui/person-actions';
import type { PersonAction } from '../ui/person-actions';
import { currentPerson } from './active-person';

const COMMAND_IDS: Readonly<Record<PersonAction, string>> = {
	'snooze': 'snooze-person',
	'rest': 'let-person-rest',
	'cadence': 'set-cadence',
	'placing': 'set-circle-and-role',
	'priority': 'toggle-priority',
	'next-step': 'set-next-step',
};

/** Adds the commands that change what the current person's note says; there are none where nobody is current. */
export function addPersonActions(plugin: Plugin, rapport: Rapport): void {
	for (const action of PERSON_ACTIONS) {
		plugin.addCommand({
			id: COMMAND_IDS[action],
			name: rapport.strings.edits.commands[action],
			icon: ACTION_ICONS[action],
			checkCallback: (isOnlyAsked) => {
				const person = currentPerson(rapport);
				if (person && !isOnlyAsked) actOn(rapport, [person], action);
				return person !== null;
			},
		});
	}
}
