/** What the guide says of commands, menus and keys; that each is there, and each is told, is checked where the page is made. */

/** What a command does, and when it is offered where that is not always. */
export interface CommandWords {
	readonly does: string;
	readonly when?: string;
}

const ABOUT_SOMEBODY = 'in a person\'s note, or with the list active';

/** By id, without the plugin's name. */
export const COMMAND_WORDS: Readonly<Record<string, CommandWords>> = {
	'open-stale-list': { does: 'shows [the list](views.md#the-list) of who is going quiet' },
	'open-portfolio': { does: 'opens [the portfolio](views.md#the-portfolio): map, mix, priorities, visible work' },
	'save-map-as-svg': { does: 'saves the map as a drawing among your attachments' },
	'save-map-as-png': { does: 'saves the map as a picture among your attachments' },
	'log-deposit': { does: '[logs](writing.md#log-a-touchpoint) something you gave' },
	'log-touchpoint': { does: 'the same, with the kind to choose first' },
	'log-for-attendees': { does: 'logs for [everybody in a meeting](writing.md#after-a-meeting)', when: 'in a note that names people' },
	'log-visibility': { does: 'logs [visible work](writing.md#visible-work)' },
	'set-networking-goal': { does: 'makes or changes [the goal](notes.md#the-goal)' },
	'choose-priorities': { does: 'asks each circle whom to take up [this year](views.md#the-portfolio)' },
	'write-network-review': { does: 'writes [the review](notes.md#the-review) of a quarter or a year' },
	'correct-touchpoint': { does: '[corrects](writing.md#something-was-wrong) the line the cursor is at', when: 'on a line with a kind\'s tag' },
	'show-multipliers': { does: 'lists whom the people around you led you to' },
	'snooze-person': { does: 'leaves somebody alone until a day', when: ABOUT_SOMEBODY },
	'let-person-rest': { does: 'leaves somebody alone on purpose, or ends that', when: ABOUT_SOMEBODY },
	'set-cadence': { does: 'sets how often to be in touch', when: ABOUT_SOMEBODY },
	'set-circle-and-role': { does: 'sets circle and roles', when: ABOUT_SOMEBODY },
	'toggle-priority': { does: 'adds this year to their priorities, or takes it away', when: ABOUT_SOMEBODY },
	'set-next-step': { does: 'sets what comes next with them', when: ABOUT_SOMEBODY },
	'place-people': { does: '[places](writing.md#place-people) those without circle and role, one at a time' },
	'plan-vacation': { does: 'adds days away, which move every due day on' },
	'new-person': { does: '[makes a person\'s note](writing.md#make-a-persons-note)' },
	'add-person-properties': { does: 'adds what a person\'s note lacks to this one', when: 'in a note' },
	'insert-person-template': { does: 'makes a template for people where your templates are' },
	'create-relationships-base': { does: 'makes [a base](views.md#bases) of people' },
	'adopt-vault': { does: 'proposes what fits [the vault you have](import.md#a-vault-that-is-there-already)' },
	'import-people': { does: 'reads [a file of people](import.md#import-people)' },
	'export-people': { does: 'writes people as [CSV or JSON](import.md#export)' },
	'export-touchpoints': { does: 'writes touchpoints as [CSV or JSON](import.md#export)' },
	'undo-last-touchpoint': { does: '[takes back](writing.md#undo) what was written last', when: 'while there is something to take back' },
	'toggle-ledger': { does: '[hides the ledger](views.md#sharing-your-screen), or shows it' },
	'reconcile-last-deposits': { does: 'compares each `last-deposit` [with your lines](writing.md#the-property)' },
	'introduce-people': { does: 'logs [an introduction](writing.md#introductions) you make' },
	'record-received-introduction': { does: 'records [who introduced you](writing.md#introductions) to whom' },
	'open-person-panel': { does: 'shows [one person](views.md#one-person)' },
};

/** What a key does in the list, as `src/ui/list-keys.ts` calls it; keys that only move the mark are told in one row. */
export const KEY_WORDS: Readonly<Record<string, string>> = {
	'move': 'goes through the list',
	'in': 'unfolds a section',
	'out': 'folds a section',
	'open': 'opens the note or line, or folds a section',
	'log': 'logs for this person, or for all who are chosen',
	'panel': 'shows the person panel',
	'finish': 'does a promise or next step, or closes a loop',
	'toggle': 'chooses one more or one less; folds a section; does a promise',
	'snooze': 'snooze',
	'rest': 'let rest, or end it',
	'cadence': 'set the cadence',
	'placing': 'set circle and role',
	'priority': 'priority this year, or no longer',
	'next-step': 'set the next step',
	'menu': 'the menu',
	'choose': 'chooses one more or one less',
	'choose-more': 'chooses on the way',
	'choose-all': 'chooses the whole section',
	'clear': 'chooses nobody',
};
