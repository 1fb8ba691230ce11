// What may be entered; each check gives what is wrong in words, or nothing. `readSettings` checks again on load.
import { readCadence } from '../domain/cadence';
import { exactDayIn, formatDay } from '../domain/day';
import { isHiddenPath } from '../domain/folder-path';
import { plainName, plainValue } from '../domain/property';
import { KINDS, PROPERTIES } from '../domain/rules';
import type { Kind, Property, Rules } from '../domain/rules';
import { isTagName } from '../domain/slug';
import type { Strings } from '../i18n';
import { DEFAULT_SETTINGS } from './shape';

/** What is wrong with an entry, for the user; undefined where nothing is. */
export type Fault = string | undefined;

type Texts = Strings['settings'];

/** Signs that some file system or Obsidian's links have no place for. */
const NOT_IN_PATHS = ['\\', ':', '*', '?', '"', '<', '>', '|', '#', '^', '[', ']'];
const HEADING = /^(?:#{1,6}[ \t]+)?[^#\s]/;
const HIDES_TEXT = /%%|<!--/;

const ONLY_DIGITS = /^[\d/]+$/;

/** `' #crm/gave '` → `'crm/gave'` */
export function plainTag(text: string): string {
	return text.trim().replace(/^#/, '');
}

/** True where Obsidian takes the text for a tag, with or without `#`. */
export function isTag(text: string): boolean {
	const tag = plainTag(text);
	return isTagName(tag) && !ONLY_DIGITS.test(tag);
}

export function checkCadence(text: string, { faults }: Texts): Fault {
	const reading = readCadence(text);
	return reading !== null && typeof reading === 'object' ? undefined : faults.cadence;
}

export function checkTag(text: string, { faults }: Texts): Fault {
	return isTag(text) ? undefined : faults.tag;
}

/** `'type: person'`: a property, a colon and something to compare with. */
export function checkMarker(text: string, { faults }: Texts): Fault {
	return isMarker(text) ? undefined : faults.marker;
}

/** True for a property, a colon and something to compare with. */
export function isMarker(text: string): boolean {
	const colon = text.indexOf(':');
	return colon > 0 && text.slice(0, colon).trim() !== '' && plainValue(text.slice(colon + 1)) !== '';
}

/** A kind's tag must be one, and no other kind's. */
export function checkKindTag(kind: Kind, text: string, kindTags: Rules['kindTags'], nameOf: (kind: Kind) => string, { faults }: Texts): Fault {
	if (!isTag(text)) return faults.tag;
	const tag = plainTag(text).toLowerCase();
	const other = KINDS.find((one) => one !== kind && plainTag(kindTags[one]).toLowerCase() === tag);
	return other === undefined ? undefined : faults.taken(`#${tag}`, nameOf(other));
}

/** A property's name must be one, and no other property's, however spelt. */
export function checkPropertyName(property: Property, text: string, names: Rules['propertyNames'], { faults, propertyNames }: Texts): Fault {
	const name = plainName(text);
	if (name === '') return faults.empty;
	if (name.includes(':')) return faults.propertyName;
	const other = PROPERTIES.find((one) => one !== property && plainName(names[one]) === name);
	return other === undefined ? undefined : faults.taken(text.trim(), propertyNames.name[other]);
}

/** A kind may be called anything that no other is called; empty means the language's own word. */
export function checkKindLabel(kind: Kind, text: string, nameOf: (kind: Kind) => string, { faults }: Texts): Fault {
	const label = text.trim();
	const other = KINDS.find((one) => one !== kind && nameOf(one).toLowerCase() === label.toLowerCase());
	return other === undefined ? undefined : faults.taken(label, nameOf(other));
}

/** `'Work/Daily'`, whether it is there or still to be made; empty is another's business. */
export function checkPath(text: string, { faults }: Texts): Fault {
	return isHiddenPath(text) || NOT_IN_PATHS.some((sign) => text.includes(sign)) ? faults.path(NOT_IN_PATHS.join(' ')) : undefined;
}

/** `'## Touchpoints'`, or its words alone; empty means the end of the note. */
export function checkHeading(text: string, { faults }: Texts): Fault {
	const heading = text.trim();
	return heading === '' || (HEADING.test(heading) && !HIDES_TEXT.test(heading)) ? undefined : faults.heading(DEFAULT_SETTINGS.dailyNoteHeading);
}

/** A day in any form that is precise to the day, as it is stored; null where it is none. */
export function plainDay(text: string): string | null {
	const day = exactDayIn(text);
	return day === null ? null : formatDay(day);
}

/** A whole number from 0 to `most`, or null. */
export function wholeNumberIn(text: string, most: number): number | null {
	const number = text.trim() === '' ? NaN : Number(text);
	return Number.isInteger(number) && number >= 0 && number <= most ? number : null;
}
