import { readCadence } from '../domain/cadence';
import { exactDayIn } from '../domain/day';
import { fieldsIn, isRecord } from '../domain/fields';
import type { Fields } from '../domain/fields';
import { plainName, sourceOf } from '../domain/property';
import type { Problem } from '../domain/problem';
import { KINDS, PROPERTIES } from '../domain/rules';
import type { Circle, Role } from '../domain/rules';
import { isMarker, isTag, plainTag } from './checks';
import { isVersion, migrated } from './migrations';
import { DEFAULT_SETTINGS } from './shape';
import type { Settings } from './shape';

/** Settings as read, with what could not be. */
export interface SettingsReading {
	readonly settings: Settings;
	readonly problems: readonly Problem[];
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * Reads `data.json`: unknown keys are kept, a wrong value falls back to the default and is a problem (spec §11).
 *
 * Takes anything, since anything can stand in a file, and never throws.
 */
export function readSettings(raw: unknown): SettingsReading {
	const problems: Problem[] = [];
	const { file, version } = migrated(fieldsIn(raw));
	if (raw !== null && raw !== undefined && !isRecord(raw)) problems.push(wrong('data.json', raw));
	const written = Object.hasOwn(file, 'version') ? (file['version'] ?? 0) : 0;
	if (written !== 0 && !isVersion(written)) problems.push(wrong('version', written));
	const reader = new SettingsReader(file, problems);
	return { settings: { ...reader.read(), version }, problems };
}

class SettingsReader {
	constructor(
		private readonly given: Fields,
		private readonly problems: Problem[],
	) {}

	read(): Settings {
		const d = DEFAULT_SETTINGS;
		return {
			...this.given,
			version: d.version,
			peopleFolders: this.value('peopleFolders', textList),
			personTags: this.value('personTags', textList),
			personMarkers: this.value('personMarkers', markerList),
			excludedFolders: this.value('excludedFolders', textList),
			circles: this.value('circles', (value) => uniqueList(value, circleOf)),
			roles: this.value('roles', (value) => uniqueList(value, (item) => this.role(item))),
			defaultCadence: this.value('defaultCadence', cadenceText),
			priorityCadence: this.value('priorityCadence', cadenceText),
			kindTags: this.texts('kindTags', KINDS, plainKindTag),
			kindLabels: this.texts('kindLabels', KINDS, null),
			propertyNames: this.texts('propertyNames', PROPERTIES, plainName),
			dailyNoteFolder: this.value('dailyNoteFolder', text),
			dailyNoteFormat: this.value('dailyNoteFormat', text),
			dailyNoteTemplate: this.value('dailyNoteTemplate', text),
			dailyNoteHeading: this.value('dailyNoteHeading', text),
			personTemplate: this.value('personTemplate', text),
			newPersonFolder: this.value('newPersonFolder', text),
			goalTemplate: this.value('goalTemplate', text),
			reviewTemplate: this.value('reviewTemplate', text),
			reviewFolder: this.value('reviewFolder', text),
			accountWindowMonths: this.value('accountWindowMonths', (value) => wholeNumber(value, 1, 1200)),
			depositsBeforeAsk: this.value('depositsBeforeAsk', (value) => wholeNumber(value, 0, 100)),
			depositsBeforeSeniorAsk: this.value('depositsBeforeSeniorAsk', (value) => wholeNumber(value, 0, 100)),
			weeklyFew: this.value('weeklyFew', (value) => wholeNumber(value, 0, 50)),
			weekStart: this.value('weekStart', weekdayOf),
			countMentions: this.value('countMentions', flag),
			writeLastDeposit: this.value('writeLastDeposit', flag),
			depositIdeas: this.value('depositIdeas', textList),
			hideLedger: this.value('hideLedger', flag),
			statusBar: this.value('statusBar', flag),
			suggestPeople: this.value('suggestPeople', flag),
			vacations: this.value('vacations', (value) => listOfAll(value, vacationOf)),
		};
	}

	/** A known key's value, or its default with a problem where it is not of the key's form. */
	private value<K extends keyof Settings>(key: K, parse: (value: unknown) => Settings[K] | undefined): Settings[K] {
		const given = Object.hasOwn(this.given, key) ? this.given[key] : undefined;
		if (given === undefined || given === null) return DEFAULT_SETTINGS[key];
		const parsed = parse(given);
		if (parsed !== undefined) return parsed;
		this.problems.push(wrong(key, given));
		return DEFAULT_SETTINGS[key];
	}

	/** A record of texts; each missing or wrong one falls back by itself. Where `plain` tells what they mean, each means something, and something of its own. */
	private texts<K extends 'kindTags' | 'kindLabels' | 'propertyNames'>(key: K, names: readonly (keyof Settings[K] & string)[], plain: ((text: string) => string) | null): Settings[K] {
		const given = Object.hasOwn(this.given, key) ? this.given[key] : undefined;
		const defaults = DEFAULT_SETTINGS[key] as Readonly<Record<string, string>>;
		const read: Record<string, string> = { ...defaults };
		if (given !== undefined && given !== null && !isRecord(given)) this.problems.push(wrong(key, given));
		const fallBack = (name: string, written: unknown): void => {
			this.problems.push(wrong(`${key}.${name}`, written));
			read[name] = defaults[name] ?? '';
		};
		for (const name of names) {
			const written = isRecord(given) && Object.hasOwn(given, name) ? given[name] : undefined;
			if (typeof written === 'string' && plain?.(written) !== '') read[name] = written;
			else if (written !== undefined) fallBack(name, written);
		}
		// Defaults differ, so this comes to an end: one that takes another's is as wrong as one that is none.
		for (let taken = plain && takenIn(read, defaults, plain); taken && plain; taken = takenIn(read, defaults, plain)) fallBack(taken, read[taken]);
		return read as Settings[K];
	}

	/** A role whose target cannot be is one of the default target. */
	private role(value: unknown): Role | undefined {
		const role = roleOf(value);
		const target = role && isRecord(value) ? value['target'] : undefined;
		if (role && target !== undefined && target !== null && target !== role.target) this.problems.push(wrong(`roles.${role.id}.target`, target));
		return role;
	}
}

function wrong(property: string, value: unknown): Problem {
	return { kind: 'wrong-setting', line: null, property, found: sourceOf(value) };
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function flag(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}

function wholeNumber(value: unknown, least: number, most: number): number | undefined {
	return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

/** 0 to 6 from Sunday, as a number, as the text that a dropdown stores, or as the weekday's English name. */
function weekdayOf(value: unknown): number | undefined {
	if (typeof value !== 'string') return wholeNumber(value, 0, 6);
	const named = WEEKDAYS.indexOf(value.trim().toLowerCase());
	return named >= 0 ? named : wholeNumber(value.trim() === '' ? NaN : Number(value), 0, 6);
}

/** A list of texts; one text alone is a list of one. */
function textList(value: unknown): readonly string[] | undefined {
	return typeof value === 'string' ? [value] : listOfAll(value, text);
}

/** `'type: person'`: a property, a colon and what it is to say; a blank one marks nobody. */
function markerList(value: unknown): readonly string[] | undefined {
	const markers = textList(value);
	return markers?.every((marker) => marker.trim() === '' || isMarker(marker)) ? markers : undefined;
}

/** What a kind's tag means, without case and `#`; empty for what Obsidian takes for no tag. */
function plainKindTag(text: string): string {
	return isTag(text) ? plainTag(text).toLowerCase() : '';
}

/** The last of the names that is not as from the start and means the same as another's. */
function takenIn(read: Readonly<Record<string, string>>, defaults: Readonly<Record<string, string>>, plain: (text: string) => string): string | undefined {
	const meant = Object.entries(read).map(([name, text]) => ({ name, text, plain: plain(text) }));
	return meant.reverse().find(({ name, text, plain: one }) => text !== defaults[name] && meant.some((other) => other.name !== name && other.plain === one))?.name;
}

function cadenceText(value: unknown): string | undefined {
	const reading = readCadence(value);
	return reading !== null && typeof reading === 'object' ? String(value) : undefined;
}

function listOfAll<T>(value: unknown, parse: (item: unknown) => T | undefined): readonly T[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const parsed = value.map(parse);
	return parsed.every((item) => item !== undefined) ? parsed : undefined;
}

/** A list of at least one, in which no id stands twice. */
function uniqueList<T extends { readonly id: string }>(value: unknown, parse: (item: unknown) => T | undefined): readonly T[] | undefined {
	const parsed = listOfAll(value, parse);
	// Notes name circles and roles without case.
	return parsed !== undefined && parsed.length > 0 && new Set(parsed.map(({ id }) => id.trim().toLowerCase())).size === parsed.length ? parsed : undefined;
}

function circleOf(value: unknown): Circle | undefined {
	if (!isRecord(value)) return undefined;
	const { id, name, direction, cadence } = value;
	const named = nameOf(id, name);
	if (named === undefined || (direction !== 'have' && direction !== 'want')) return undefined;
	const circle = { ...named, direction } as const;
	if (cadence === undefined || cadence === null || cadence === '') return circle;
	const written = cadenceText(cadence);
	return written === undefined ? undefined : { ...circle, cadence: written };
}

function roleOf(value: unknown): Role | undefined {
	if (!isRecord(value)) return undefined;
	const { id, name, cadence, target } = value;
	const written = cadenceText(cadence);
	const named = nameOf(id, name);
	if (named === undefined || written === undefined) return undefined;
	return { ...named, cadence: written, target: wholeNumber(target ?? 1, 0, 1000) ?? 1 };
}

/** An id, and what it is called where that is said. */
function nameOf(id: unknown, name: unknown): { readonly id: string; readonly name: string } | undefined {
	if (typeof id !== 'string' || id.trim() === '' || (name !== undefined && name !== null && typeof name !== 'string')) return undefined;
	return { id, name: name || id };
}

function vacationOf(value: unknown): { readonly from: string; readonly to: string } | undefined {
	if (!isRecord(value)) return undefined;
	const { from, to } = value;
	if (typeof from !== 'string' || typeof to !== 'string') return undefined;
	const first = exactDayIn(from);
	const last = exactDayIn(to);
	return first !== null && last !== null && first <= last ? { from, to } : undefined;
}
