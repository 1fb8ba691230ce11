import type { TFile } from 'obsidian';
import { datesIn, formatDay, readDay } from '../domain/day';
import type { Day } from '../domain/day';
import { PropertyNames, sourceOf } from '../domain/property';
import type { WrittenProperty } from '../domain/property';
import type { Settings } from '../settings/shape';
import type { NoteProperties, PropertyOutcome, PropertyPlan } from './note-properties';
import type { WritingTexts } from './touchpoint-plan';

/** Moves the day of the last deposit in people's notes, forward only. */
export class LastDeposits {
	constructor(
		private readonly properties: NoteProperties,
		private readonly settings: () => Settings,
		private readonly texts: WritingTexts,
	) {}

	/** Moves the property to a day unless a later one stands there; a value that is no exact day is not touched. Never throws. */
	move(file: TFile, day: Day): Promise<PropertyOutcome> {
		return this.properties.change(file, (properties) => this.planOf(properties, day));
	}

	private planOf(properties: ReadonlyMap<string, unknown>, day: Day): PropertyPlan {
		const settings = this.settings();
		const all = new PropertyNames(settings).read(Object.fromEntries(properties)).all('last-deposit');
		// Of several days the latest counts, so there is nothing to move.
		if (all.some(({ value }) => datesIn(value).some((item) => isFrom(day, item)))) return [];
		const [written] = all;
		const standing = written ? this.dayOf(written) : null;
		if (standing !== null && typeof standing === 'object') return standing;
		return [{ name: written?.name ?? settings.propertyNames['last-deposit'], value: formatDay(day) }];
	}

	/** The day that stands there, null where there is none, or why it is left alone. */
	private dayOf({ name, value }: WrittenProperty): Day | null | { readonly refused: string } {
		const reading = readDay(value);
		if (reading === null) return null;
		// Several days are a record of somebody's, and one in their place would lose it.
		const isSeveral = datesIn(value).length > 1;
		if ('fault' in reading && !isSeveral) return { refused: this.texts.notMoved.unreadable(name, sourceOf(value)) };
		return 'day' in reading && reading.precision === 'day' ? reading.day : { refused: this.texts.notMoved.imprecise(name, sourceOf(value)) };
	}
}

function isFrom(day: Day, written: unknown): boolean {
	const reading = readDay(written);
	return reading !== null && 'day' in reading && reading.precision === 'day' && reading.day >= day;
}
