import { readCadence } from '../cadence';
import { readDay } from '../day';
import type { Vocabulary } from '../person';
import { listOf, sourceOf } from '../property';
import { referencesOf } from '../reference';
import type { Property } from '../rules';

/** What a property that Rapport does not read may mean, by its name; its values have to fit besides. */
const HINTS: readonly (readonly [property: Property, name: RegExp])[] = [
	['last-contact', /^(?:last|latest|recent)(?:contact|spoke|talk|chat|call|meeting|meetup|touch|ping|catchup|interaction|conversation|hangout)/],
	['cadence', /cadence|frequency|keepintouch|interval|(?:contact|reachout|followup|touch)every/],
	['circle', /^(?:circles?|network|sphere|ring|ecosystem)$/],
	['role', /^(?:networkroles?|relationships?|roles?)$/],
	['introduced-by', /^(?:introduced?by|introby|intro|introducer|connectedby|referrer|knownthrough|knownvia)$/],
	['met', /^(?:met(?:on|date)?|firstmet|datemet|firstcontact|knownsince|since)$/],
	['next-step', /^next(?:steps?|actions?|move|touch)$/],
	['interesting', /^(?:interests?|interestingwork|workson|workingon|expertise)$/],
	['snooze-until', /^snoozed?/],
	['email', /mail/],
];
/** Most of the values have to fit: in any vault some do not. */
const MOST = 0.6;

/** Which of our properties an unknown one may be, by its plain name and its values; null for none. */
export function hintOf(plainName: string, values: readonly unknown[], vocabulary: Vocabulary): Property | null {
	const said = values.filter((value) => listOf(value).length > 0);
	if (said.length === 0) return null;
	const found = HINTS.find(([property, name]) => name.test(plainName) && said.filter((value) => fits(property, value, vocabulary)).length >= said.length * MOST);
	return found?.[0] ?? null;
}

function fits(property: Property, value: unknown, vocabulary: Vocabulary): boolean {
	const items = listOf(value);
	switch (property) {
		case 'last-contact':
		case 'met':
		case 'snooze-until': return isDay(value);
		case 'cadence': return ![null, 'unreadable'].some((none) => readCadence(value) === none);
		case 'circle': return items.some((item) => vocabulary.circleOf(item) !== undefined);
		case 'role': return items.some((item) => vocabulary.rolesIn(item).length > 0);
		case 'introduced-by': return referencesOf(value).length > 0;
		case 'email': return items.some((item) => sourceOf(item).includes('@'));
		default: return items.every((item) => typeof item === 'string');
	}
}

function isDay(value: unknown): boolean {
	const reading = readDay(value);
	return reading !== null && 'day' in reading;
}
