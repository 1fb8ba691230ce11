import type { DraftFault } from '../domain/draft';
import { enBaseFile } from './en-bases';
import { enEditsWritten } from './en-edits';
import { enCorrectionsWritten } from './en-corrections';
import { enGoalWriting } from './en-goal';
import { enImportWriting } from './en-import';
import { enPeopleWriting } from './en-people';
import { enReview } from './en-review';
import { changes, lines, number, people } from './en-wording';

/** Why properties cannot be read, in the parser's words where it says so. */
export function whyUnreadable(reason: string | null): string {
	if (reason === 'too-large') return 'too many properties, or nested too deeply';
	return reason ?? 'not a list of properties such as "circle: industry"';
}

/** Why something was not written, and what was taken back. */
export const enWriting = {
	base: enBaseFile,
	review: enReview,
	goal: enGoalWriting,
	faults: {
		'no-person': 'Choose a person first.',
		'one-person': 'An introduction needs two people or more.',
		'no-text': 'Say in a few words what it was.',
		'illegal-way': 'A way is made of letters, digits, hyphens and underscores, such as thanks or town-hall.',
		'unknown-person': 'Somebody on the line is not among your people.',
	} satisfies Record<DraftFault, string>,
	personGone: (path: string): string => `${path} is no longer there, or no longer a person note. Choose the person again.`,
	noLink: (path: string): string => `No link can lead to ${path}, so the line would count for nobody. Rename the note: #, |, [ and ] have no place in its name.`,
	nobodyIntroduced: 'Choose who introduced you, and to whom.',
	wayOfAnotherKind: (tag: string): string => `#${tag} means another kind of touchpoint; choose another way.`,
	noTemplate: (template: string): string => `The template "${template}" of daily notes was not found, so the daily note was not made. Check where templates are in the settings of daily notes.`,
	daily: {
		leftOut: (path: string): string => `${path} is in a folder that is not read, so the line would not count. Check the folder of daily notes in the settings.`,
		otherDay: (path: string, day: string, read: string): string => `The daily note of ${day} would be ${path}, whose lines count on ${read}. Check the format of daily notes in the settings.`,
	},
	meeting: {
		gone: (path: string): string => `${path} is no longer there. Choose the daily note.`,
		otherDay: (path: string, day: string): string => `A line in ${path} has its day, ${day}. Choose that day, or the daily note.`,
	},
	unwritable: (path: string, reason: string): string => `${path} could not be written: ${reason}`,
	/** Why a note is not made. */
	outside: 'Its folder is hidden, or not in the vault. Choose another folder in the settings.',
	/** Of a note of which a failed write left only the beginning. */
	torn: {
		cutOff: (reason: string): string => `${reason}. The note was cut off there. Make room on the disk before Obsidian is closed: what stood in the note is put back when you come back to it. File recovery has earlier versions, too.`,
		begun: (reason: string): string => `${reason}. What was begun of it is of no use and can be deleted.`,
		stillCutOff: (path: string): string => `${path} was cut off by a write that failed and cannot be put back yet, so nothing else is written. Make room on the disk and try again.`,
	},
	unreadableProperties: (path: string, reason: string | null, line: number): string => `The properties of ${path} cannot be read as YAML, so nothing was written there. Line ${line}: ${whyUnreadable(reason)}`,
	insertions: {
		'unclosed-code': (path: string): string => `A code block in ${path} is never closed; the line would become code. Close it with \`\`\` first.`,
		'unclosed-comment': (path: string): string => `A comment in ${path} is never closed; the line would be hidden in it. Close it with %% first.`,
		'unclosed-math': (path: string): string => `A formula in ${path} is never closed; the line would become part of it. Close it with $$ first.`,
		'unclosed-html': (path: string): string => `A block of HTML in ${path} is never closed; the line would become part of it.`,
		'indented-below': (path: string): string => `In ${path} the lines after the section are indented and would become part of the new line.`,
	},
	/** Why a property was not written. */
	properties: {
		unreadable: (line: number, detail: string): string => `The properties cannot be read as YAML. Line ${line}: ${detail}`,
		unclosed: 'The properties begin with --- and are never closed.',
		tooLarge: 'The properties are too many, or nested too deeply, to be changed here.',
		noProperties: 'What stands between the two lines of --- is no list of properties such as "circle: industry".',
		unusual: (property: string): string => `${property} is written in a way that is left alone (an anchor, an alias, a tag or braces).`,
	},
	people: enPeopleWriting,
	imports: enImportWriting,
	/** Of `last-deposit`, which was left as it is. */
	notMoved: {
		changed: (property: string): string => `${property} was changed since, and was left as it is.`,
		unreadable: (property: string, found: string): string => `${property} says "${found}", which is no day, and was left as it is.`,
		imprecise: (property: string, found: string): string => `${property} says "${found}", which is no exact day, and was left as it is.`,
	},
	reconciled: (count: number): string => `last deposits of ${people(count)}`,
	relinked: (link: string, name: string, count: number): string => `${lines(count)} from ${link} to ${name}`,
	edits: enEditsWritten,
	corrections: enCorrectionsWritten,
	/** Why a promise was not ticked. */
	ticks: {
		'not-open': (path: string): string => `The line in ${path} is no open promise any more.`,
		'repeats': (path: string): string => `The task in ${path} repeats: tick it in the note, where the next one can be made.`,
	},
	undo: {
		nothing: 'There is nothing to undo.',
		what: (line: string, path: string): string => `${line} (${path})`,
		ticked: (line: string, path: string): string => `ticked ${line} (${path})`,
		gone: (path: string): string => `${path} is no longer there.`,
		/** What was done before the reason stopped it. */
		halfway: (done: number, total: number): string => `${number(done)} of ${changes(total)} ${done === 1 ? 'is' : 'are'} undone already; undo again for the rest.`,
		removals: {
			'not-there': (path: string): string => `The line in ${path} was changed or removed since.`,
			'ambiguous': (path: string): string => `The line stands in ${path} more than once.`,
			'has-children': (path: string): string => `The line in ${path} has lines of its own below it by now.`,
		},
		propertyChanged: (property: string, path: string): string => `${property} of ${path} was changed since.`,
	},
};
