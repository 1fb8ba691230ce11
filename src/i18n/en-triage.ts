import { notes, number, plural } from './en-wording';

/** The texts of placing people one at a time. */
export const enTriage = {
	command: 'Place people',
	/** In the head of those who are not placed yet. */
	start: 'Place…',
	progress: (position: number, total: number): string => `${number(position)} of ${number(total)}`,
	linkedFrom: (count: number): string => `linked from ${notes(count)}`,
	lastContact: (day: string): string => `last contact ${day}`,
	open: 'Open the note',
	empty: 'The note says nothing yet.',
	unread: 'The note could not be read.',

	place: 'Place',
	rest: 'Let rest',
	skip: 'Skip',
	back: 'Back',
	undo: 'Undo',
	leave: 'You can leave at any time and take it up again.',
	chooseFirst: 'Choose a circle or a role first, or skip.',
	nothingToUndo: 'There is nothing to undo here yet.',
	skipped: (name: string): string => `Skipped ${name}`,

	end: {
		all: 'Everybody is placed',
		allText: 'Whoever comes new waits at the end of the list.',
		some: 'That was everybody',
		someText: (skipped: number): string => plural(skipped, '# person is left for another time. They can wait.', '# people are left for another time. They can wait.'),
		again: 'Look at them again',
		nobody: 'There are no people yet',
		nobodyText: 'Rapport keeps one note per person; the list says where it looks for them.',
	},
};
