import { exactDayIn, formatDay } from '../../domain/day';
import type { Day } from '../../domain/day';

/** A mistake in how a command was called; its message is the answer, after `Error: `. */
export class CallError extends Error {}

export type Format = 'text' | 'json' | 'tsv';

const FORMATS: readonly Format[] = ['text', 'json', 'tsv'];

/** Reads the parameters of one call; everything arrives as text, flags as `'true'`. */
export class Parameters {
	constructor(private readonly given: Readonly<Record<string, unknown>>) {}

	/** A parameter's text, or null where it is missing or empty. */
	text(name: string): string | null {
		const value = Object.hasOwn(this.given, name) ? this.given[name] : undefined;
		const text = typeof value === 'string' ? value.trim() : '';
		return text === '' ? null : text;
	}

	has(name: string): boolean {
		const text = this.text(name);
		return text !== null && text !== 'false';
	}

	needed(name: string, example: string): string {
		const text = this.text(name);
		if (text === null) throw new CallError(`${name} is missing; write ${name}=${example}.`);
		return text;
	}

	/** A list separated by commas or semicolons; empty where the parameter is missing. */
	list(name: string): readonly string[] {
		return (this.text(name) ?? '').split(/[,;]/).map((item) => item.trim()).filter(Boolean);
	}

	format(): Format {
		const text = this.text('format') ?? 'text';
		const format = FORMATS.find((known) => known === text.toLowerCase());
		if (!format) throw new CallError(`format=${text} is not known; write format=text, format=json or format=tsv.`);
		return format;
	}

	/** The day given as `today`, for reproducible output. */
	today(now: Day): Day {
		const text = this.text('today');
		if (text === null) return now;
		const day = exactDayIn(text);
		if (day === null) throw new CallError(`today=${text} is not a day; write it as today=${formatDay(now)}.`);
		return day;
	}

	/** A whole number from 1, or null where the parameter is missing. */
	count(name: string): number | null {
		const text = this.text(name);
		if (text === null) return null;
		if (!/^\d{1,9}$/.test(text) || Number(text) < 1) throw new CallError(`${name}=${text} is not a whole number from 1.`);
		return Number(text);
	}
}
