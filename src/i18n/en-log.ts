import type { Kind } from '../domain/rules';
import { changes, counted, listOf, notesOf, number } from './en-wording';

/** The texts of the dialog that logs a touchpoint, and of what follows it. */
export const enLog = {
	title: 'Log a touchpoint',
	kind: 'Kind of touchpoint',

	people: 'People',
	firstPerson: 'Who with? Type a name',
	anotherPerson: 'Add another…',
	typeName: 'Type a name',
	removePerson: (name: string): string => `Remove ${name}`,
	linkedPerson: (name: string): string => `${name}, linked in the text`,
	newPerson: (name: string): string => `New person “${name}”`,
	newPersonPill: (name: string): string => `${name} (new)`,
	makesNote: (path: string): string => `Makes ${path}`,
	foundPeople: counted('# person found', '# people found'),

	text: 'What it was',
	placeholders: {
		deposit: 'What you gave',
		ask: 'What you asked for, and by when',
		received: 'What they gave you',
		introduction: 'Why they should know each other',
		encounter: 'Where you met, or what about',
		visibility: 'Where your work was seen',
	} satisfies Record<Kind, string>,

	ways: 'Ways you use:',
	arenas: 'Where:',
	strengths: 'Shows:',
	whoWasThere: 'Who was there? Optional',
	completeWay: (way: string): string => `Tab: ${way}`,

	preview: 'What will be written',
	previewToCome: 'The line appears here as you type.',
	previewPlace: (path: string, heading: string, isThere: boolean): string => `${heading === '' ? path : `${path} › ${heading}`}${isThere ? '' : ' (new note)'}`,

	day: 'Day',
	days: { today: 'Today', yesterday: 'Yesterday', other: 'Another day…' },
	otherDay: 'Date',

	escape: 'Esc to cancel',
	log: 'Log',

	unfinishedName: (name: string): string => `Choose somebody from the list, or clear “${name}”.`,
	noDay: 'Choose a day.',

	logged: (names: readonly string[]): string => (names.length === 0 ? 'Logged' : `Logged for ${listOf(names)}`),
	undo: 'Undo',
	undoing: (done: number, total: number): string => `${number(done)} of ${changes(total)} undone`,
	undone: (what: string): string => `Undone: ${what}`,
	notMoved: (name: string, reason: string): string => `The touchpoint is logged and counts, but the note of ${name} was not updated. ${reason}`,
	moved: (names: readonly string[]): string => `Updated ${notesOf(names)}`,
	retry: 'Try again',
	notRead: (path: string): string => `${path} is not known as a person note yet. Try again in a moment.`,
	withSelection: 'Log touchpoint with selection',
};
