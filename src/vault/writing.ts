import type { Adopter, Attachments, Corrections, DeadLinks, Goals, Importer, PersonEdits, PersonNotes, Promises, Rapport, Reconcile, Reviews, TouchpointLog, Undo } from '../context';
import { attachmentsOf } from './attachments';
import { NoteCorrections } from './corrections';
import { DailyNoteLines } from './daily-note-lines';
import { DailyNotes } from './daily-notes';
import { GoalNotes } from './goal-notes';
import { TouchpointRelinker } from './dead-links';
import { Introducers } from './introducers';
import { LastDeposits } from './last-deposits';
import { writeNewFile } from './new-files';
import { NewNotes } from './new-notes';
import { NoteLines } from './note-lines';
import { NoteProperties } from './note-properties';
import { NoteWriter } from './note-writer';
import { PeopleNotes } from './people-notes';
import { PersonNoteEdits } from './person-edits';
import { reconcileWith } from './reconciling';
import { makeRelationshipsBase } from './relationships-base';
import { ReviewNotes } from './review-notes';
import { NotePromises } from './promises';
import { DailyNoteLog } from './touchpoint-log';
import type { LogParts } from './touchpoint-log';
import { TornWrites } from './torn-writes';
import { TouchpointPlanner } from './touchpoint-plan';
import { UndoStack } from './undo';
import { WrittenLines } from './written-lines';

/** Everything that writes into notes; one writer and one way back for all of it. */
export interface Writing {
	readonly log: TouchpointLog;
	readonly edits: PersonEdits;
	readonly personNotes: PersonNotes;
	readonly undo: Undo;
	readonly deadLinks: DeadLinks;
	readonly reconcile: Reconcile;
	readonly reviews: Reviews;
	readonly goals: Goals;
	readonly commandLine: Rapport['commandLine'];
	readonly makeBase: Rapport['makeBase'];
	readonly promises: Promises;
	readonly corrections: Corrections;
	readonly attachments: Attachments;
	readonly importer: () => Promise<Importer>;
	readonly adopter: () => Promise<Adopter>;
	readonly writeFile: Rapport['writeFile'];
	/** Puts back what a failed write cut off, where that is possible by now. */
	readonly mendTorn: () => Promise<void>;
}

/** Puts together what writes into notes; `commandLineTexts` are those in which the command line refuses. */
export function writingOf(parts: LogParts, commandLineTexts = parts.texts): Writing {
	const { app, texts, settings, now } = parts;
	const tornWrites = new TornWrites(app, texts.torn);
	const writer = new NoteWriter(app, tornWrites, texts.undo.gone);
	const steps = new UndoStack(app, writer, texts);
	const newNotes = new NewNotes(app, tornWrites, now, texts.outside);
	const dailyNotes = new DailyNotes(app, settings, newNotes);
	const loggingIn = (own: LogParts) => {
		const properties = new NoteProperties(writer, own.texts);
		const planner = new TouchpointPlanner(own, dailyNotes);
		const lines = new DailyNoteLines(own, writer, dailyNotes, newNotes);
		const written = new WrittenLines(own, new LastDeposits(properties, settings, own.texts), steps);
		return { properties, planner, lines, written, log: new DailyNoteLog(own.texts, planner, lines, written, new Introducers(own, properties)) };
	};
	const { properties, planner, lines, written, log } = loggingIn(parts);
	const forCommandLine: LogParts = { ...parts, texts: commandLineTexts };
	const commandLine = loggingIn(forCommandLine);
	const noteLines = new NoteLines(writer, texts);
	const personNotes = new PeopleNotes(parts, writer, properties, steps, newNotes);
	const importParts = { planner: parts, writer, properties, newNotes, undo: steps, placeOf: (name: string) => personNotes.placeOf(name) };
	return {
		log,
		edits: new PersonNoteEdits(parts, properties, steps),
		personNotes,
		promises: new NotePromises(parts, noteLines, properties, written, steps),
		corrections: new NoteCorrections(parts, planner, noteLines, lines, written),
		undo: {
			last: (progress) => steps.undoLast(progress),
			step: (step, progress) => steps.undoStep(step, progress),
			isPossible: () => !steps.isEmpty,
		},
		deadLinks: new TouchpointRelinker(parts, writer, steps),
		reconcile: reconcileWith(parts, properties, steps),
		attachments: attachmentsOf(app, texts),
		reviews: new ReviewNotes(parts, writer, properties, newNotes, steps),
		goals: new GoalNotes(parts, writer, properties, newNotes, steps),
		commandLine: {
			log: commandLine.log,
			reviews: new ReviewNotes(forCommandLine, writer, commandLine.properties, newNotes, steps),
		},
		makeBase: () => makeRelationshipsBase(parts, writer, newNotes),
		mendTorn: () => tornWrites.mendQuietly(),
		writeFile: (folder, fileName, text) => writeNewFile(app, newNotes, texts, folder, fileName, text),
		importer: async () => {
			const { PeopleImporter } = await import('./import/importer');
			return new PeopleImporter(importParts, parts.today);
		},
		adopter: async () => {
			const { VaultAdopter } = await import('./adopt/vault-adopter');
			return new VaultAdopter({ ...importParts, noteLines, today: parts.today });
		},
	};
}
