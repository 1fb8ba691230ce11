import type { TFile } from 'obsidian';
import { addMonths, datesIn, formatDay, readDay } from '../domain/day';
import type { Day } from '../domain/day';
import { PropertyNames, sourceOf } from '../domain/property';
import type { WrittenProperty } from '../domain/property';
import type { Settings } from '../settings/shape';
import type { NoteProperties, PropertyOutcome, PropertyPlan } from './note-properties';
import type { WritingTexts } from './touchpoint-plan';

const MONTHS = { month: 1, year: 12 } as const;

/** Moves the day of the last deposit in people's notes, forward only. */
export class LastDeposits {
	constructor(
		private readonly properties: NoteProperties,
		private readonly settings: () => Settings,
		private readonly texts: WritingTexts,
	) {}

	/** Moves the property to a day unless a later one stands, or may stand, there; a value that is no day is not touched. Never throws. */
	move(file: TFile, day: Day): Promise<PropertyOutcome> {
		return this.properties.change(file, (properties) => this.planOf(properties, day));
	}

	private planOf(properties: ReadonlyMap<string, unknown>, day: Day): PropertyPlan {
		const settings = this.settings();
		const all = new PropertyNames(settings).read(Object.fromEntries(properties)).all('last-deposit');
		// Of several days the latest counts, so there is nothing to move.
		if (all.some(({ value }) => datesIn(value).some((item) => isFrom(day, item)))) return [];
		const [written] = all;
		return (written && this.refusalOf(written, day)) ?? [{ name: written?.name ?? settings.propertyNames['last-deposit'], value: formatDay(day) }];
	}

	/** Why what stands there is left alone; null where nothing does, or an earlier day. */
	private refusalOf({ name, value }: WrittenProperty, day: Day): { readonly refused: string } | null {
		const reading = readDay(value);
		if (reading === null) return null;
		// Several days are a record of somebody's, and one in their place would lose it.
		if (datesIn(value).length > 1) return { refused: this.texts.notMoved.imprecise(name, sourceOf(value)) };
		if ('fault' in reading) return { refused: this.texts.notMoved.unreadable(name, sourceOf(value)) };
		// A month that is over is before the day, whichever of its days was meant.
		const isBefore = reading.precision === 'day' || addMonths(reading.day, MONTHS[reading.precision]) <= day;
		return isBefore ? null : { refused: this.texts.notMoved.imprecise(name, sourceOf(value)) };
	}
}

/** A month to come is after the day, whichever of its days was meant. */
function isFrom(day: Day, written: unknown): boolean {
	const reading = readDay(written);
	return reading !== null && 'day' in reading && reading.day >= day;
}
