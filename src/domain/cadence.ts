import { addDays, addMonths } from './day';
import type { Day } from './day';

/** How often to be in touch: a number of days, calendar months or calendar years (spec §5). */
export interface Cadence {
	readonly count: number;
	readonly unit: 'd' | 'mo' | 'y';
}

/** What a value says about a cadence: one, "leave alone", nothing, or something that cannot be read. */
export type CadenceReading = Cadence | 'never' | 'unreadable' | null;

/** What is offered, in the grammar of cadences. */
export const CADENCE_PRESETS = ['2 weeks', 'monthly', '6 weeks', 'quarterly', '6 months', 'yearly'] as const;
export type CadencePreset = (typeof CADENCE_PRESETS)[number];

/** Longer than a career: taken for a slip of the pen. */
const MAX_YEARS = 100;

const NEVER = new Set(['never', 'none', 'off']);

const WORDS: ReadonlyMap<string, Cadence> = new Map<string, Cadence>([
	['daily', { count: 1, unit: 'd' }],
	['weekly', { count: 7, unit: 'd' }],
	['biweekly', { count: 14, unit: 'd' }],
	['fortnightly', { count: 14, unit: 'd' }],
	['monthly', { count: 1, unit: 'mo' }],
	['bimonthly', { count: 2, unit: 'mo' }],
	['quarterly', { count: 3, unit: 'mo' }],
	['semiannual', { count: 6, unit: 'mo' }],
	['semiannually', { count: 6, unit: 'mo' }],
	['yearly', { count: 1, unit: 'y' }],
	['annual', { count: 1, unit: 'y' }],
	['annually', { count: 1, unit: 'y' }],
]);

const COUNTED = /^(?:(\d{1,6}) ?|every )(d|days?|w|weeks?|mo|months?|y|years?)$/;
const BARE = /^\d{1,6}$/;

/**
 * Reads a cadence (grammar: spec §5).
 *
 * `30`, `'30d'` → 30 days; `'2w'` → 14 days; `'every 3 months'` → 3 months; `'off'` → `'never'`; `'now and then'` → `'unreadable'`.
 */
export function readCadence(value: unknown): CadenceReading {
	if (value === null || value === undefined) return null;
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		return items.length > 1 ? 'unreadable' : readCadence(items[0]);
	}
	if (typeof value === 'number') return Number.isInteger(value) ? within({ count: value, unit: 'd' }) : 'unreadable';
	if (typeof value !== 'string') return 'unreadable';
	const text = value.trim().toLowerCase().replace(/\s+/g, ' ');
	if (text === '') return null;
	if (NEVER.has(text)) return 'never';
	const word = WORDS.get(text.replace(/[- ]/g, ''));
	if (word) return word;
	return readCounted(text);
}

function readCounted(text: string): CadenceReading {
	const numbered = text.replace(/^every (?=\d)/, '');
	if (BARE.test(numbered)) return within({ count: Number(numbered), unit: 'd' });
	const match = COUNTED.exec(numbered);
	if (!match) return 'unreadable';
	const count = match[1] === undefined ? 1 : Number(match[1]);
	const unit = match[2] ?? '';
	if (unit.startsWith('w')) return within({ count: count * 7, unit: 'd' });
	if (unit.startsWith('m')) return within({ count, unit: 'mo' });
	if (unit.startsWith('y')) return within({ count, unit: 'y' });
	return within({ count, unit: 'd' });
}

function within(cadence: Cadence): CadenceReading {
	return cadence.count >= 1 && approximateDays(cadence) <= MAX_YEARS * 366 ? cadence : 'unreadable';
}

/** The day a cadence after `day`: calendar months and years, clamped to the month's last day. */
export function addCadence(day: Day, cadence: Cadence): Day {
	if (cadence.unit === 'd') return addDays(day, cadence.count);
	return addMonths(day, cadence.unit === 'mo' ? cadence.count : cadence.count * 12);
}

/** `{ count: 3, unit: 'mo' }` → `'3mo'`; weeks are days (spec §10). */
export function formatCadence(cadence: Cadence): string {
	return `${cadence.count}${cadence.unit}`;
}

/** `{ count: 42, unit: 'd' }` → `'6 weeks'`: as one would write it, and read back as the same. */
export function spelledCadence({ count, unit }: Cadence): string {
	const isWeeks = unit === 'd' && count % 7 === 0;
	const number = isWeeks ? count / 7 : count;
	const word = isWeeks ? 'week' : { d: 'day', mo: 'month', y: 'year' }[unit];
	return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}

/** The shorter of two cadences; a month counts as 30.4 days and a year as 365.25 for this. */
export function shorterCadence(a: Cadence, b: Cadence): Cadence {
	return approximateDays(b) < approximateDays(a) ? b : a;
}

function approximateDays({ count, unit }: Cadence): number {
	if (unit === 'd') return count;
	return unit === 'mo' ? count * 30.4375 : count * 365.25;
}
