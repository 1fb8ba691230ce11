import type { TFile } from 'obsidian';
import { formatDay, readDay } from '../domain/day';
import type { Day } from '../domain/day';
import { PropertyNames, sourceOf } from '../domain/property';
import type { WrittenProperty } from '../domain/property';
import type { FrontmatterRefusal } from '../markdown/frontmatter';
import type * as FrontmatterEdit from '../markdown/frontmatter-edit';
import type * as PropertyUndo from '../markdown/property-undo';
import type { PropertyChange } from '../markdown/property-undo';
import type { Settings } from '../settings/shape';
import { reasonOf } from './note-writer';
import type { Edit, NoteWriter } from './note-writer';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart } from './undo';

type Editing = typeof FrontmatterEdit & typeof PropertyUndo;

/** What became of a property: moved, with the way back; rightly left, without one; or left with the reason. */
export type Move = { readonly undo: UndoPart | null } | { readonly reason: string };

/** Moves the day of the last deposit in people's notes, forward only. */
export class LastDeposits {
	constructor(
		private readonly writer: NoteWriter,
		private readonly settings: () => Settings,
		private readonly texts: WritingTexts,
	) {}

	/** Moves the property to a day unless a later one stands there; a value that is no exact day is not touched. Never throws. */
	async move(file: TFile, day: Day): Promise<Move> {
		try {
			// The YAML package is loaded only when something is written.
			const editing = { ...(await import('../markdown/frontmatter-edit')), ...(await import('../markdown/property-undo')) };
			const outcome = await this.writer.inTurn(file.path, () => this.writer.change(file, (text) => this.moved(editing, text, day)));
			if ('refused' in outcome) return { reason: outcome.refused };
			return { undo: outcome.told && { file, revert: this.revertOf(editing, file, outcome.told) } };
		} catch (error) {
			console.error(`Rapport could not write ${file.path}`, error);
			return { reason: reasonOf(error) };
		}
	}

	private moved({ readProperties, setProperty, propertyChanges }: Editing, text: string, day: Day): Edit<readonly PropertyChange[] | null, string> {
		const properties = readProperties(text);
		if ('refused' in properties) return { refused: this.refusalOf(properties.refused) };
		const settings = this.settings();
		const written = new PropertyNames(settings).read(Object.fromEntries(properties)).get('last-deposit')?.[0];
		const standing = written ? this.dayOf(written) : null;
		if (standing !== null && typeof standing === 'object') return standing;
		if (standing !== null && standing >= day) return { text, told: null };
		const name = written?.name ?? settings.propertyNames['last-deposit'];
		const edited = setProperty(text, name, formatDay(day));
		return 'refused' in edited ? { refused: this.refusalOf(edited.refused) } : { text: edited.text, told: propertyChanges(text, edited.text, [name]) };
	}

	/** The day that stands there, null where there is none, or why it is left alone. */
	private dayOf({ name, value }: WrittenProperty): Day | null | { readonly refused: string } {
		const reading = readDay(value);
		if (reading === null) return null;
		if ('fault' in reading) return { refused: this.texts.notMoved.unreadable(name, sourceOf(value)) };
		return reading.precision === 'day' ? reading.day : { refused: this.texts.notMoved.imprecise(name, sourceOf(value)) };
	}

	/** The way back to exactly what stood there, for as long as the line written does. */
	private revertOf({ undoPropertyChanges }: Editing, file: TFile, changes: readonly PropertyChange[]): UndoPart['revert'] {
		return (text) => {
			const undone = undoPropertyChanges(text, changes);
			return 'refused' in undone ? { refused: this.texts.undo.propertyChanged(changes[0]?.name ?? '', file.path) } : { text: undone.text, told: null };
		};
	}

	private refusalOf(refusal: FrontmatterRefusal): string {
		const { properties } = this.texts;
		switch (refusal.reason) {
			case 'unreadable': return properties.unreadable(refusal.line, refusal.detail);
			case 'unclosed': return properties.unclosed;
			case 'no-properties': return properties.noProperties;
			default: return properties.unusual(refusal.property);
		}
	}
}
