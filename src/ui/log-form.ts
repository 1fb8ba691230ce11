import type { LoggedTouchpoint, Refusal, TouchpointLog } from '../context';
import { faultOf } from '../domain/draft';
import type { Draft, DraftFault } from '../domain/draft';
import type { Day } from '../domain/day';
import type { Kind } from '../domain/rules';
import type { Strings } from '../i18n';

/** Somebody on the line: a person, or a name whose note is made when it is logged. */
export type Participant = { readonly path: string } | { readonly newName: string };

/** Something the dialog can take up: what it would be logged as, and what to write. */
export interface Suggestion {
	readonly kind: Kind;
	readonly way: string | null;
	/** In the place of the text, until something is typed; null for the kind's own. */
	readonly hint: string | null;
	/** Path of one more person on the line. */
	readonly person?: string;
}

/** What a filled-in dialog is given to, with its words. */
export interface LogWriter extends Pick<TouchpointLog, 'preview'> {
	readonly title: string;
	readonly button: string;
	/** Gives what is left to do once the dialog is closed: saying what was written. */
	readonly write: (draft: Draft) => Promise<(() => void) | Refusal>;
}

/** What the dialog is opened with. */
export interface LogRequest {
	readonly kind?: Kind;
	/** Paths of people. */
	readonly people?: readonly string[];
	/** What stands in the field for people, to be made somebody of. */
	readonly name?: string;
	readonly text?: string;
	/** What to fill in besides. */
	readonly suggestion?: Suggestion;
	/** Begins with the choice of a kind. */
	readonly isKindOpen?: boolean;
	readonly way?: string | null;
	readonly strengths?: readonly string[];
	readonly day?: Day;
	/** A note that could take the line in place of the daily note, and whether it does unless told otherwise. */
	readonly otherNote?: { readonly path: string; readonly isChosen: boolean };
	/** What writes it, where that is not the log; there is no advice then on what to give. */
	readonly writer?: LogWriter;
	/** Asks who introduced the user to whom, in place of kind and way. */
	readonly isIntroduction?: true;
	/** What follows once it was written. */
	readonly then?: (logged: LoggedTouchpoint) => void;
}

/** What the dialog holds. */
export interface LogForm {
	readonly kind: Kind;
	readonly way: string | null;
	readonly strengths: readonly string[];
	readonly people: readonly Participant[];
	/** What is typed into the field for people and is nobody yet. */
	readonly name: string;
	readonly text: string;
	/** Paths of people whom links in the text add to the line. */
	readonly linked: readonly string[];
	/** Null where the date is not filled in. */
	readonly day: Day | null;
	/** Who is missing where more is asked than who was there. */
	readonly lacks?: PeopleLack | null;
	/** Path of the note that was chosen for the line; the daily note where there is none. */
	readonly note?: string;
}

/** Who is missing of an introduction received. */
export type PeopleLack = 'no-introducer' | 'nobody-introduced';

/** Why the dialog cannot be logged as it is. */
export type LogFault = DraftFault | PeopleLack | 'unfinished-name' | 'no-day';

/** The field that a fault is about. */
export type FaultPlace = 'people' | 'text' | 'way' | 'day';

const PLACES: Readonly<Record<LogFault, FaultPlace>> = {
	'unfinished-name': 'people',
	'no-person': 'people',
	'one-person': 'people',
	'unknown-person': 'people',
	'no-introducer': 'people',
	'nobody-introduced': 'people',
	'no-text': 'text',
	'illegal-way': 'way',
	'no-day': 'day',
};

const LIST_MARK = /^(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u;

/** Where a fault is said. */
export function placeOfFault(fault: LogFault): FaultPlace {
	return PLACES[fault];
}

/** What keeps the dialog from being logged, or null; a name that is typed and not chosen would be lost without a word. */
export function logFaultOf({ kind, way, people, name, text, linked, day, lacks }: LogForm): LogFault | null {
	if (name.trim() !== '') return 'unfinished-name';
	if (lacks) return lacks;
	if (day === null) return 'no-day';
	const meant = new Set([...people.map((one) => ('path' in one ? one.path : one.newName)), ...linked]);
	// Those without a note are made before the line is written; those who were renamed are followed by whoever writes it.
	return faultOf({ kind, way, people: [...meant], text, day }, () => true);
}

/** What a fault is called, for the user. */
export function wordsOfFault(fault: LogFault, { name }: LogForm, { log: texts, writing, introductions }: Strings): string {
	switch (fault) {
		case 'unfinished-name': return texts.unfinishedName(name.trim());
		case 'no-day': return texts.noDay;
		case 'no-introducer': case 'nobody-introduced': return introductions.lacks[fault];
		default: return writing.faults[fault];
	}
}

/** The draft of a filled-in form, or null while the day is missing; `pathOf` says where the note of a new person goes. */
export function draftOf({ kind, way, strengths, people, text, day, note }: LogForm, pathOf: (newName: string) => string): Draft | null {
	return day === null ? null : { kind, way, strengths, people: people.map((one) => ('path' in one ? one.path : pathOf(one.newName))), text, day, ...(note === undefined ? {} : { note }) };
}

/** A selection as the text of a line: without its list mark, its line breaks as spaces. */
export function textOfSelection(selection: string): string {
	return selection.trim().replace(LIST_MARK, '').replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks)).trim();
}
