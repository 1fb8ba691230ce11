import { moment } from 'obsidian';
import { dayOf, dayOfDate } from '../domain/day';
import type { Day } from '../domain/day';
import type { DailyNoteConfig } from './vault-config';

const DEFAULT_FORMAT = 'YYYY-MM-DD';
/** Some users write the template's token where the format belongs. */
const TOKEN_BY_MISTAKE = /^\{\{date:(.+)\}\}$/;
/** A literal in brackets, a token (one letter repeated, perhaps with `o` for an ordinal), or what stands between. */
const FORMAT_PARTS = /\[([^\]]*)\]|(([A-Za-z])\3*o?)|([^A-Za-z[]+|\[)/g;
const NUMBERS: Readonly<Record<string, string>> = { YYYY: '(\\d{4})', MM: '(\\d{2})', DD: '(\\d{2})' };

/** Tells which day a daily note's path means, by the folder and the moment format it is made with. */
export class DailyNotePaths {
	readonly folder: string;
	readonly format: string;
	private readonly pattern: RegExp;
	private readonly order: readonly string[];

	constructor(config: DailyNoteConfig) {
		this.folder = config.folder.replace(/^\/+|\/+$/g, '');
		const format = config.format === '' ? DEFAULT_FORMAT : config.format;
		this.format = (TOKEN_BY_MISTAKE.exec(format)?.[1] ?? format).replace(/^\/+|\.md$/g, '');
		const { pattern, order } = patternOf(this.format);
		this.pattern = pattern;
		this.order = order;
	}

	/** The day of a daily note, or null for other notes: `'Daily/2026/2026-03-25.md'` → 25 March 2026. */
	dayOf(path: string): Day | null {
		const prefix = this.folder === '' ? '' : `${this.folder}/`;
		if (!path.startsWith(prefix) || !path.endsWith('.md')) return null;
		const name = path.slice(prefix.length, -'.md'.length);
		const match = this.pattern.exec(name);
		return match ? this.dayIn(match.slice(1), name) : null;
	}

	private dayIn(numbers: readonly string[], name: string): Day | null {
		const [year, month, day] = ['YYYY', 'MM', 'DD'].map((token) => this.agreed(token, numbers));
		if (year === null || month === null || day === null) return null;
		if (year !== undefined && month !== undefined && day !== undefined) return dayOf(year, month, day);
		// Months or days by name, week numbers: rare enough to ask moment, which is slow.
		const parsed = moment(name, this.format, true);
		return parsed.isValid() ? dayOfDate(parsed.toDate()) : null;
	}

	/** The number that a token stands for; undefined where the format lacks it, null where it stands twice and differs. */
	private agreed(token: string, numbers: readonly string[]): number | undefined | null {
		const written = this.order.flatMap((other, index) => (other === token ? [Number(numbers[index])] : []));
		return written.every((number) => number === written[0]) ? written[0] : null;
	}
}

/** A pattern that every path of a format fits, its groups the numbers of `order`. */
function patternOf(format: string): { readonly pattern: RegExp; readonly order: readonly string[] } {
	const order: string[] = [];
	let source = '';
	for (const [, literal, token, , between] of format.matchAll(FORMAT_PARTS)) {
		const number = token === undefined ? undefined : NUMBERS[token];
		if (token !== undefined && number !== undefined) order.push(token);
		source += number ?? (token === undefined ? escaped(literal ?? between ?? '') : '[^/]+?');
	}
	return { pattern: new RegExp(`^${source}$`, 'u'), order };
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
