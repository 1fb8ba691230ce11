import type { App } from 'obsidian';
import type { Reconcile } from '../context';
import { formatDay } from '../domain/day';
import { PropertyNames, sourceOf } from '../domain/property';
import type { Difference } from '../domain/reconcile';
import type { Settings } from '../settings/shape';
import type { NoteProperties, PropertyOutcome, PropertyPlan } from './note-properties';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack } from './undo';

/** What reconciling takes. */
interface Parts {
	readonly app: App;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
}

/** Makes the function that brings `last-deposit` in line with the ledger, one note after another, undone as one. */
export function reconcileWith({ app, settings, texts }: Parts, properties: NoteProperties, undo: UndoStack): Reconcile {
	const mend = async (difference: Difference): Promise<PropertyOutcome & { readonly path: string }> => {
		const { person: { path } } = difference;
		const file = app.vault.getFileByPath(path);
		if (!file) return { path, reason: texts.undo.gone(path) };
		return { path, ...(await properties.change(file, (written) => planOf(difference, written, settings(), texts))) };
	};
	return async (differences, goesOn) => {
		const left: { readonly path: string; readonly reason: string }[] = [];
		const parts: UndoPart[] = [];
		let done = 0;
		for (const difference of differences) {
			const outcome = await mend(difference);
			if ('reason' in outcome) left.push(outcome);
			else if (outcome.undo) parts.push(outcome.undo);
			if (!goesOn(++done)) break;
		}
		const mended = parts.length;
		return { mended, left, notReached: differences.length - done, step: undo.keep(parts, () => texts.reconciled(mended)) };
	};
}

/** The day of the ledger, or no property where it has none; only where the note still says what was shown. */
function planOf({ written, ledger }: Difference, properties: ReadonlyMap<string, unknown>, settings: Settings, texts: WritingTexts): PropertyPlan {
	const standing = new PropertyNames(settings).read(Object.fromEntries(properties)).first('last-deposit');
	const name = standing?.name ?? settings.propertyNames['last-deposit'];
	const found = standing === undefined || standing.value === null ? null : sourceOf(standing.value);
	if (found !== (written?.found ?? null)) return { refused: written === null && found !== null ? texts.notMoved.unreadable(name, found) : texts.notMoved.changed(name) };
	return [{ name, value: ledger === null ? null : formatDay(ledger) }];
}
