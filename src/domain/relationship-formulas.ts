import { readCadence, shorterCadence } from './cadence';
import type { Cadence } from './cadence';
import type { Status } from './course';
import { spellingsOf } from './named';
import { RESTING_STATUS } from './person';
import type { Rules } from './rules';

/** The names of the formulas; the first four are shown. */
export const SHOWN_FORMULAS = ['status', 'days_since', 'cadence_days', 'due'] as const;

/** What the formulas call each status. */
export type StatusWords = Readonly<Record<Status, string>>;

type FormulaRules = Pick<Rules, 'propertyNames' | 'circles' | 'roles' | 'defaultCadence' | 'priorityCadence'>;

/** `'weekly'` and its like, as durations of Bases. */
const WORDS: readonly (readonly [pattern: string, duration: string])[] = [
	['daily', '1 day'],
	['weekly', '1 week'],
	['(biweekly|fortnightly)', '2 weeks'],
	['monthly', '1 month'],
	['bimonthly', '2 months'],
	['quarterly', '3 months'],
	['semiannual(ly)?', '6 months'],
	['(yearly|annual|annually)', '1 year'],
	['(d|days?)', '1 day'],
	['(w|weeks?)', '1 week'],
	['(mo|months?)', '1 month'],
	['(y|years?)', '1 year'],
];

/** What else says rest (spec §3), as it is spelt most often. */
const AT_REST: readonly (readonly [name: string, value: boolean])[] = [['do-not-contact', true], ['do_not_contact', true], ['active', false], ['Active', false]];

/**
 * Days since and status as formulas of a base, from properties alone: what touchpoints in daily notes say, no formula can see.
 *
 * They use the documented functions of Bases only, hold the cadences of the settings as they are now, and follow spec §5.
 */
export function relationshipFormulas(rules: FormulaRules, words: StatusWords): Readonly<Record<string, string>> {
	const { circle, role, cadence, priority, resting } = propertiesOf(rules);
	const { 'last-deposit': lastDeposit, 'snooze-until': snoozeUntil } = propertiesOf(rules);
	return {
		status: chosen([
			['formula.is_resting', words.resting],
			['if(formula.snoozed_until, formula.snoozed_until > today(), false)', words.snoozed],
			['!formula.is_placed', words.unplaced],
			['!formula.since', words.never],
			['formula.days_since > formula.cadence_days', words.stale],
			['formula.days_since >= formula.cadence_days - formula.due_window', words.due],
		], words.fresh),
		days_since: 'if(formula.since, ((number(today()) - number(formula.since)) / 86400000).round())',
		cadence_days: 'if(formula.due, ((number(formula.due) - number(formula.since)) / 86400000).round())',
		due: 'if(formula.since, if(!formula.is_resting, formula.since + duration(formula.every)))',
		since: 'if(formula.last_deposit, if(formula.last_deposit <= today(), formula.last_deposit))',
		last_deposit: dayIn(lastDeposit),
		snoozed_until: dayIn(snoozeUntil),
		due_window: 'max(1, min(14, (formula.cadence_days * 0.2).round()))',
		every: `if(formula.own_cadence, formula.own_cadence, if(formula.is_priority, ${text(durationOf(rules.priorityCadence))}, if(formula.role_cadence, formula.role_cadence, ${circleCadence(rules, text(durationOf(rules.defaultCadence)))})))`,
		own_cadence: 'if(formula.cadence_text, if(/^[1-9][0-9]* ?(d|days?|w|weeks?|months?|y|years?)$/.matches(formula.cadence_span), formula.cadence_span))',
		cadence_span: `if(/^[0-9]+$/.matches(formula.cadence_text), formula.cadence_text + " days", formula.cadence_text.replace(/-/g, "")${WORDS.map(([pattern, duration]) => `.replace(/^${pattern}$/, ${text(duration)})`).join('')}.replace(/ ?mo$/, " months"))`,
		cadence_text: `if(${cadence}, ${cadence}.toString().lower().trim().replace(/ +/g, " ").replace(/^every /, ""))`,
		role_cadence: chosen(rolesByCadence(rules).map(([duration, names]) => [`formula.roles.containsAny(${names.map(text).join(', ')})`, duration]), ''),
		roles: `if(${role}, list(${role}).map(value.toString().lower()).join(",").split(/ *, */), [])`,
		circles: `if(${circle}, list(${circle}).map(value.toString().lower()), [])`,
		is_priority: `if(${priority}, list(${priority}).map(value.toString().lower()).containsAny(today().year.toString(), "true"), false)`,
		is_resting: [
			`${resting} == true`,
			// Where it says no by its own name, nothing else is asked.
			`(${resting} != false && (${[
				...AT_REST.map(([name, value]) => `note[${text(name)}] == ${value}`),
				`if(note["status"], list(note["status"]).map(value.toString().lower()).containsAny(${[...RESTING_STATUS].map(text).join(', ')}), false)`,
			].join(' || ')}))`,
			'if(formula.cadence_text, /^(never|none|off)$/.matches(formula.cadence_text), false)',
		].join(' || '),
		is_placed: `formula.since || formula.own_cadence || formula.role_cadence || ${priority} || formula.circles.containsAny(${rules.circles.flatMap(spellingsOf).map(text).join(', ')})`,
	};
}

/** A property as a day, whether its type is assigned or it is text; nothing where it is neither. */
function dayIn(property: string): string {
	return `if(${property}, if(${property}.isType("date"), ${property}.date(), if(/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.matches(${property}.toString()), date(${property}.toString().slice(0, 10)))))`;
}

/** `note["last-deposit"]` for each property, by the names of this vault. */
function propertiesOf({ propertyNames }: FormulaRules): FormulaRules['propertyNames'] {
	return Object.fromEntries(Object.entries(propertyNames).map(([property, name]) => [property, `note[${text(name)}]`])) as FormulaRules['propertyNames'];
}

/** `if(a, "x", if(b, "y", "z"))` */
function chosen(cases: readonly (readonly [condition: string, result: string])[], otherwise: string): string {
	return cases.reduceRight((rest, [condition, result]) => `if(${condition}, ${text(result)}, ${rest})`, text(otherwise));
}

/** Roles of one cadence together, the shortest first: that one counts. */
function rolesByCadence({ roles }: FormulaRules): readonly (readonly [duration: string, names: readonly string[]])[] {
	const sorted = roles.flatMap((role) => {
		const cadence = readCadence(role.cadence);
		return typeof cadence === 'object' && cadence !== null ? [{ role, cadence }] : [];
	}).sort((a, b) => compareCadences(a.cadence, b.cadence));
	const byDuration = new Map<string, string[]>();
	for (const { role, cadence } of sorted) byDuration.set(written(cadence), [...(byDuration.get(written(cadence)) ?? []), ...spellingsOf(role)]);
	return [...byDuration];
}

function compareCadences(a: Cadence, b: Cadence): number {
	return Number(shorterCadence(a, b) === b) - Number(shorterCadence(b, a) === a);
}

/** Circles that set a cadence, before the default. */
function circleCadence({ circles }: FormulaRules, fallback: string): string {
	return circles.reduceRight((rest, circle) => (circle.cadence === undefined ? rest : `if(formula.circles.containsAny(${spellingsOf(circle).map(text).join(', ')}), ${text(durationOf(circle.cadence))}, ${rest})`), fallback);
}

function durationOf(cadence: string): string {
	const reading = readCadence(cadence);
	return typeof reading === 'object' && reading !== null ? written(reading) : '90 days';
}

function written({ count, unit }: Cadence): string {
	return `${count} ${{ d: 'day', mo: 'month', y: 'year' }[unit]}${count === 1 ? '' : 's'}`;
}

/** A text between quotes that it does not hold itself. */
export function text(value: string): string {
	return value.includes('"') ? `'${value.replace(/'/g, '')}'` : `"${value.replace(/\\/g, '')}"`;
}
