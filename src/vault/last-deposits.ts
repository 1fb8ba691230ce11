import type { TFile } from 'obsidian';
import { formatDay, readDay } from '../domain/day';
import type { Day } from '../domain/day';
import { PropertyNames, sourceOf } from '../domain/property';
import type { WrittenProperty } from '../domain/property';
import type { FrontmatterRefusal } from '../markdown/frontmatter';
import type * as FrontmatterEdit from '../markdown/frontmatter-edit';
import type { Settings } from '../settings/shape';
import { reasonOf } from './note-writer';
import type { Edit, NoteWriter } from './note-writer';
import { restoring } from './restoring';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart } from './undo';

type Editing = typeof FrontmatterEdit;

/** What became of a property: moved, with the way back; rightly left, without one; or left with the reason. */
export type Move = { readonly undo: UndoPart | null } | { readonly reason: string };

/** What was written, and over what. */
interface Written {
	readonly name: string;
	readonly before: string;
	readonly after: string;
}

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
			const editing = await import('../markdown/frontmatter-edit');
			const outcome = await this.writer.inTurn(file.path, () => this.writer.change(file, (text) => this.moved(editing, text, day)));
			if ('refused' in outcome) return { reason: outcome.refused };
			return { undo: outcome.told && { file, revert: this.revertOf(editing, file, outcome.told, formatDay(day)) } };
		} catch (error) {
			console.error(`Rapport could not write ${file.path}`, error);
			return { reason: reasonOf(error) };
		}
	}

	private moved({ readProperties, setProperty }: Editing, text: string, day: Day): Edit<Written | null, string> {
		const properties = readProperties(text);
		if ('refused' in properties) return { refused: this.refusalOf(properties.refused) };
		const settings = this.settings();
		const written = new PropertyNames(settings).read(Object.fromEntries(properties)).get('last-deposit')?.[0];
		const standing = written ? this.dayOf(written) : null;
		if (standing !== null && typeof standing === 'object') return standing;
		if (standing !== null && standing >= day) return { text, told: null };
		const name = written?.name ?? settings.propertyNames['last-deposit'];
		const edited = setProperty(text, name, formatDay(day));
		return 'refused' in edited ? { refused: this.refusalOf(edited.refused) } : { text: edited.text, told: { name, before: text, after: edited.text } };
	}

	/** The day that stands there, null where there is none, or why it is left alone. */
	private dayOf({ name, value }: WrittenProperty): Day | null | { readonly refused: string } {
		const reading = readDay(value);
		if (reading === null) return null;
		if ('fault' in reading) return { refused: this.texts.notMoved.unreadable(name, sourceOf(value)) };
		return reading.precision === 'day' ? reading.day : { refused: this.texts.notMoved.imprecise(name, sourceOf(value)) };
	}

	/** The way back to exactly what stood there, for as long as the day written does. */
	private revertOf({ readProperties, setProperty }: Editing, file: TFile, { name, before, after }: Written, day: string): UndoPart['revert'] {
		const restore = restoring(before, after);
		const was = readProperties(before);
		const value = 'refused' in was ? null : (was.get(name) ?? null);
		return (text) => {
			const properties = readProperties(text);
			const isStanding = !('refused' in properties) && properties.get(name) === day;
			if (!isStanding) return { refused: this.texts.undo.propertyChanged(name, file.path) };
			const restored = restore(text);
			if (restored !== null) return { text: restored, told: null };
			// The lines around it were changed: the value alone goes back.
			const edited = setProperty(text, name, value === null ? null : sourceOf(value));
			return 'refused' in edited ? { refused: this.texts.undo.propertyChanged(name, file.path) } : { text: edited.text, told: null };
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
