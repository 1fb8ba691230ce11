import moment from 'moment';
import { FormulaError } from './tokens';

/** A value of a formula: as the help of Bases has them, on the language's own. */
export type FormulaValue = null | boolean | number | string | RegExp | FormulaDate | FormulaDuration | FormulaFile | readonly FormulaValue[];

const DAY = 'YYYY-MM-DD';
/** `date()` documents `YYYY-MM-DD HH:mm:ss`; all of the app's examples of days have no time. */
const DATES = [DAY, 'YYYY-MM-DD HH:mm', 'YYYY-MM-DD HH:mm:ss', 'YYYY-MM-DDTHH:mm', 'YYYY-MM-DDTHH:mm:ss'];

/** A moment, or a day at its beginning. */
export class FormulaDate {
	constructor(readonly at: moment.Moment, readonly hasTime: boolean) {}

	static parse(text: string): FormulaDate {
		const at = moment(text, DATES, true);
		if (!at.isValid()) throw new FormulaError(`"${text}" is not a date`);
		return new FormulaDate(at, text.length > DAY.length);
	}

	get milliseconds(): number {
		return this.at.valueOf();
	}

	day(): FormulaDate {
		return new FormulaDate(this.at.clone().startOf('day'), false);
	}

	moved(duration: FormulaDuration, sign: 1 | -1): FormulaDate {
		return new FormulaDate(this.at.clone().add(duration.count * sign, duration.unit), this.hasTime || ['hours', 'minutes', 'seconds'].includes(duration.unit));
	}

	toString(): string {
		return this.at.format(this.hasTime ? 'YYYY-MM-DDTHH:mm:ss' : DAY);
	}
}

type Unit = 'years' | 'months' | 'days' | 'weeks' | 'hours' | 'minutes' | 'seconds';

/** Units as the help lists them; `M` is a month and `m` a minute. */
const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
	['y', 'years'], ['year', 'years'], ['years', 'years'],
	['M', 'months'], ['month', 'months'], ['months', 'months'],
	['d', 'days'], ['day', 'days'], ['days', 'days'],
	['w', 'weeks'], ['week', 'weeks'], ['weeks', 'weeks'],
	['h', 'hours'], ['hour', 'hours'], ['hours', 'hours'],
	['m', 'minutes'], ['minute', 'minutes'], ['minutes', 'minutes'],
	['s', 'seconds'], ['second', 'seconds'], ['seconds', 'seconds'],
]);

/** A span of time in one unit: `'1d'`, `'2 weeks'`. */
export class FormulaDuration {
	private constructor(readonly count: number, readonly unit: Unit) {}

	static parse(text: string): FormulaDuration {
		const [, count = '', name = ''] = /^\s*(\d+) ?([A-Za-z]+)\s*$/.exec(text) ?? [];
		const unit = UNITS.get(name);
		if (!unit) throw new FormulaError(`"${text}" is not a duration`);
		return new FormulaDuration(Number(count), unit);
	}

	toString(): string {
		return `${this.count} ${this.unit}`;
	}
}

/** The file that a formula is worked out for. */
export interface FileSource {
	readonly path: string;
	/** Of text and properties, without `#`. */
	readonly tags: readonly string[];
	readonly properties: Readonly<Record<string, unknown>>;
}

/** A file with the fields and functions of the help. */
export class FormulaFile {
	constructor(readonly source: FileSource) {}

	field(name: string): FormulaValue {
		const { path, tags } = this.source;
		const fileName = path.slice(path.lastIndexOf('/') + 1);
		const dot = fileName.lastIndexOf('.');
		switch (name) {
			case 'path': return path;
			case 'name': return fileName;
			case 'basename': return dot < 0 ? fileName : fileName.slice(0, dot);
			case 'ext': return dot < 0 ? '' : fileName.slice(dot + 1);
			case 'folder': return path.slice(0, Math.max(0, path.lastIndexOf('/')));
			case 'tags': return tags;
			default: throw new FormulaError(`The stand-in has no file.${name}`);
		}
	}

	/** Nested tags included. */
	hasTag(tag: string): boolean {
		const sought = tag.replace(/^#/, '').toLowerCase();
		return this.source.tags.some((own) => own.toLowerCase() === sought || own.toLowerCase().startsWith(`${sought}/`));
	}

	/** The folder itself or one below it. */
	inFolder(folder: string): boolean {
		return this.source.path.startsWith(`${folder.replace(/^\/+|\/+$/g, '')}/`);
	}
}

/** A value in a condition: nothing, nothing written, zero and an empty list are false. */
export function isTruthy(value: FormulaValue): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

export function textOf(value: FormulaValue): string {
	if (value === null) return '';
	if (value instanceof FormulaFile) return value.source.path;
	if (isList(value)) return value.map(textOf).join(', ');
	return typeof value === 'object' ? value.toString() : String(value);
}

export function isList(value: FormulaValue): value is readonly FormulaValue[] {
	return Array.isArray(value);
}

/** `==`: dates by their moment, lists by their items, all else by what it is. */
export function isEqual(a: FormulaValue, b: FormulaValue): boolean {
	if (a instanceof FormulaDate && b instanceof FormulaDate) return a.milliseconds === b.milliseconds;
	if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isEqual(item, b[index] ?? null));
	return a === b;
}

/** A property as YAML holds it; a text that is a day becomes a date where its type is assigned. */
export function valueOfProperty(raw: unknown, areDatesTyped: boolean): FormulaValue {
	if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
	if (typeof raw === 'string') return areDatesTyped && /^\d{4}-\d{2}-\d{2}$/.test(raw) ? FormulaDate.parse(raw) : raw;
	if (Array.isArray(raw)) return raw.map((item: unknown) => valueOfProperty(item, areDatesTyped));
	return raw === null || raw === undefined ? null : JSON.stringify(raw);
}
