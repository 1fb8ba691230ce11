import type { TouchpointLog, Undo } from '../context';
import { NoteProperties } from './note-properties';
import { NoteWriter } from './note-writer';
import { DailyNoteLog } from './touchpoint-log';
import type { LogParts } from './touchpoint-log';
import { UndoStack } from './undo';

/** Everything that writes into notes; one writer and one way back for all of it. */
export interface Writing {
	readonly log: TouchpointLog;
	readonly undo: Undo;
}

/** Puts together what writes into notes. */
export function writingOf(parts: LogParts): Writing {
	const writer = new NoteWriter(parts.app);
	const properties = new NoteProperties(writer, parts.texts);
	const steps = new UndoStack(parts.app, writer, parts.texts);
	return {
		log: new DailyNoteLog(parts, writer, properties, steps),
		undo: {
			last: () => steps.undoLast(),
			step: (step) => steps.undoStep(step),
			isPossible: () => !steps.isEmpty,
		},
	};
}
