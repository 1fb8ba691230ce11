import type { PlannedPerson } from '../../domain/import/import-plan';
import { canBeImported } from '../../domain/import/import-plan';
import type { Match, MatchState } from '../../domain/import/match';
import type { Strings } from '../../i18n';

/** Everything that a row of the preview shows; plain data. */
export interface ImportRowText {
	readonly name: string;
	/** What the file says besides: `'Head of Programs, Analytical Engines'`. */
	readonly about: string;
	/** What would become of them. */
	readonly fate: string;
	readonly state: MatchState;
	readonly isTicked: boolean;
	readonly canBeTicked: boolean;
	/** Who is meant has to be chosen, or may be chosen otherwise. */
	readonly hasChoices: boolean;
}

/** What a row needs to know of the vault. */
export interface ImportWords {
	readonly nameOf: (path: string) => string;
	/** The properties that would be added to a note. */
	readonly missingIn: (path: string, person: PlannedPerson) => readonly string[];
	readonly texts: Strings['imports'];
}

/** The row of somebody in a file. */
export function importRowTextOf(person: PlannedPerson, words: ImportWords): ImportRowText {
	const { candidate, match, choice } = person;
	const { texts } = words;
	const { name, title, company, emails, line, unread } = candidate;
	const about = [title, company].filter((part) => part !== '').join(', ') || (emails[0] ?? '');
	return {
		name: name === '' ? texts.onLine(line) : name,
		about,
		fate: [fateOf(person, words), unread.length > 0 && choice.type !== 'skip' ? texts.unread(unread) : ''].filter((part) => part !== '').join('. '),
		state: match.state,
		isTicked: choice.type !== 'skip',
		canBeTicked: canBeImported(person),
		hasChoices: match.state === 'matched' || match.state === 'ambiguous' || (match.state === 'skipped' && match.reason === 'twice'),
	};
}

function fateOf(person: PlannedPerson, { nameOf, missingIn, texts }: ImportWords): string {
	const { candidate, match, choice } = person;
	if (choice.type === 'new') return choice.noteName === candidate.name ? '' : texts.newNote(choice.noteName);
	if (choice.type === 'skip') return reasonOf(match, texts);
	const who = match.state === 'matched' && match.path === choice.path ? texts.found(nameOf(choice.path), match.by) : texts.chosen(nameOf(choice.path));
	return `${who}: ${texts.adds(missingIn(choice.path, person))}`;
}

/** Why somebody is not imported. */
function reasonOf(match: Match, texts: Strings['imports']): string {
	switch (match.state) {
		case 'new':
		case 'matched': return texts.notTaken;
		case 'ambiguous': return texts.several(match.paths.length, match.twin);
		case 'skipped': return match.twin === null ? texts.skipped[match.reason] : `${texts.skipped[match.reason]}, ${texts.sameAs(match.twin)}`;
	}
}
