import type { Cadence } from '../domain/cadence';

/** The singular and the plural of words for a count; `#` is where the number goes. */
type Forms = readonly [one: string, other: string];

/** The words that wording is made with. */
export interface Words {
	/** Those of a list that are not named: `['# other', '# others']` */
	readonly others: Forms;
	/** `['every day', 'every # days']` */
	readonly every: Readonly<Record<Cadence['unit'] | 'w', Forms>>;
}

/** Numbers, counts and lists as one language writes them. */
export interface Wording {
	/** `1234.5` → `'1,234.5'`, with two places at most. */
	readonly number: (value: number) => string;
	/** `2` → `'2.0'` */
	readonly decimal: (value: number) => string;
	/** `0.333` → `'33%'` */
	readonly percent: (share: number) => string;
	/** `1_250_000` → `'1.3 MB'` */
	readonly bytes: (count: number) => string;
	/** `plural(2, '# person', '# people')` → `'2 people'` */
	readonly plural: (count: number, one: string, other: string) => string;
	/** The same for any count. */
	readonly counted: (one: string, other: string) => (count: number) => string;
	/** `['a', 'b', 'c']` → `'a, b and c'` */
	readonly allOf: (items: readonly string[]) => string;
	/** Of many the first, and how many others there are. */
	readonly listOf: (items: readonly string[]) => string;
	/** `['a', 'b', 'c']` → `'a, b or c'` */
	readonly eitherOf: (items: readonly string[]) => string;
	/** `{ count: 42, unit: 'd' }` → `'every 6 weeks'` */
	readonly every: (cadence: Cadence) => string;
}

/** So many names can be read at a glance. */
const NAMES_SHOWN = 6;

/** How a language writes; what it asks of `Intl` is made once, for making one costs more than a row. */
export function wordingOf(language: string, words: Words): Wording {
	const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	const decimals = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
	const percents = new Intl.NumberFormat(language, { style: 'percent' });
	const plurals = new Intl.PluralRules(language);
	const all = new Intl.ListFormat(language, { type: 'conjunction' });
	const either = new Intl.ListFormat(language, { type: 'disjunction' });

	const number = (value: number): string => numbers.format(value);
	const plural = (count: number, one: string, other: string): string => (plurals.select(count) === 'one' ? one : other).replace('#', number(count));
	const allOf = (items: readonly string[]): string => all.format(items);
	return {
		number,
		decimal: (value) => decimals.format(value),
		percent: (share) => percents.format(share),
		bytes: (count) => (count < 1_000_000 ? `${number(Math.max(1, Math.round(count / 1000)))} KB` : `${decimals.format(count / 1_000_000)} MB`),
		plural,
		counted: (one, other) => (count) => plural(count, one, other),
		allOf,
		listOf: (items) => allOf(items.length <= NAMES_SHOWN ? items : [...items.slice(0, NAMES_SHOWN - 1), plural(items.length - NAMES_SHOWN + 1, ...words.others)]),
		eitherOf: (items) => either.format(items),
		every: ({ count, unit }) => (unit === 'd' && count % 7 === 0 ? plural(count / 7, ...words.every.w) : plural(count, ...words.every[unit])),
	};
}

/** With a capital at its beginning; of the languages here none has capitals of its own. */
export function capitalised(text: string): string {
	const [first = ''] = text;
	return first.toUpperCase() + text.slice(first.length);
}
