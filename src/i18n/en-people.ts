import type { NameFault } from '../domain/person-name';
import { ILLEGAL_IN_NAMES } from '../domain/person-name';

/** The texts of making notes of people. */
export const enPeople = {
	title: 'New person',
	name: 'Name',
	placeholder: 'Their full name',
	where: (path: string): string => `Makes ${path}`,
	exists: (path: string): string => `${path} is there already and will be opened as it is.`,
	namesake: (name: string, path: string): string => `${name} is there already: ${path}`,
	alias: (name: string, alias: string, path: string): string => `${name} is also called ${alias}: ${path}`,
	openNamesake: 'Open',
	faults: {
		'empty': 'Write a name.',
		'illegal': `A note's name cannot hold ${ILLEGAL_IN_NAMES}`,
		'leading-dot': 'A note\'s name cannot begin with a dot.',
		'too-long': 'This name is too long for a file.',
		'reserved': 'Names like this are not read as people. Write the name of a person.',
	} satisfies Record<NameFault, string>,
	make: 'Make note',
	open: 'Open note',

	nothingMissing: 'Nothing is missing: this note has the properties of a person.',
	added: (names: readonly string[]): string => `Added ${names.join(', ')}`,

	template: {
		made: (path: string): string => `${path} is a template for notes of people: change it as you like. Insert it by hand into other notes, too.`,
		there: (path: string): string => `${path} is there already and was left as it is.`,
		inUse: 'New people are made from it.',
		other: (path: string): string => (path === '' ? 'New people are made without a template.' : `New people are made from ${path}.`),
		use: 'Use it for new people',
	},
};

/** Why a person's note was not made, and what is left to do in it. */
export const enPeopleWriting = {
	templateName: 'Person',
	illegalName: 'This cannot be the name of a person\'s note.',
	noTemplate: (template: string): string => `The template "${template}" of new people was not found, so the note was not made. Check it in the settings of Rapport.`,
	notMade: (path: string, reason: string): string => `${path} was not made. ${reason}`,
	neverPerson: (path: string): string => `${path} would not be read as a person: templates, daily notes, index notes and excluded folders never are, nor are notes with {{…}} or <% … %> left in their properties.`,
	forTemplater: 'Templater runs its commands where it is set to act on new files.',
	commandsLeft: 'Templater has left its commands in this note: let it replace them there, or set it to act on new files.',
	notCompleted: (reason: string): string => `Templater has made the note its own; circle and role were not written. ${reason}`,
};
