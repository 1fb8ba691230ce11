// The functions of the help's page "Functions" that the stand-in knows; any other is an error with its name.
import type moment from 'moment';
import { FormulaError } from './tokens';
import { FormulaDate, FormulaDuration, FormulaFile, isEqual, isList, isTruthy, textOf, type FormulaValue } from './values';

/** Works out a function that needs no value before it. */
export function callGlobal(name: string, args: readonly FormulaValue[], now: moment.Moment): FormulaValue {
	const [first = null] = args;
	switch (name) {
		case 'today': return new FormulaDate(now.clone().startOf('day'), false);
		case 'now': return new FormulaDate(now.clone(), true);
		case 'date': return first instanceof FormulaDate ? first : FormulaDate.parse(needText(name, first));
		case 'duration': return FormulaDuration.parse(needText(name, first));
		case 'list': return isList(first) ? first : [first];
		case 'max': return Math.max(...args.map((arg) => needNumber(name, arg)));
		case 'min': return Math.min(...args.map((arg) => needNumber(name, arg)));
		case 'number': return numberOf(first);
		default: throw new FormulaError(`The stand-in has no ${name}()`);
	}
}

function numberOf(value: FormulaValue): number {
	if (value instanceof FormulaDate) return value.milliseconds;
	const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
	if (value === null || Number.isNaN(number)) throw new FormulaError(`"${textOf(value)}" is not a number`);
	return number;
}

/** Works out a function of a value. */
export function callMethod(value: FormulaValue, name: string, args: readonly FormulaValue[]): FormulaValue {
	if (name === 'toString') return textOf(value);
	if (name === 'isTruthy') return isTruthy(value);
	if (name === 'isType') return typeOf(value) === args[0];
	if (name === 'isEmpty') return isEmpty(value);
	const found = typeof value === 'string' ? ofText(value, name, args)
		: typeof value === 'number' ? ofNumber(value, name, args)
			: value instanceof FormulaDate ? ofDate(value, name, args)
				: value instanceof FormulaFile ? ofFile(value, name, args)
					: value instanceof RegExp ? ofPattern(value, name, args)
						: isList(value) ? ofList(value, name, args) : undefined;
	if (found === undefined) throw new FormulaError(`The stand-in has no ${typeOf(value)}.${name}()`);
	return found;
}

/** A field of a value. */
export function fieldOf(value: FormulaValue, name: string): FormulaValue {
	if (value instanceof FormulaFile) return value.field(name);
	if (name === 'length' && (typeof value === 'string' || isList(value))) return value.length;
	if (value instanceof FormulaDate) {
		const fields: Readonly<Record<string, number>> = { year: value.at.year(), month: value.at.month() + 1, day: value.at.date(), hour: value.at.hour(), minute: value.at.minute(), second: value.at.second() };
		const field = fields[name];
		if (field !== undefined) return field;
	}
	throw new FormulaError(`The stand-in has no ${typeOf(value)}.${name}`);
}

function isEmpty(value: FormulaValue): boolean {
	return value === null || value === '' || (isList(value) && value.length === 0);
}

function typeOf(value: FormulaValue): string {
	if (value === null) return 'null';
	if (isList(value)) return 'list';
	if (value instanceof FormulaDate) return 'date';
	if (value instanceof FormulaFile) return 'file';
	return value instanceof RegExp ? 'regexp' : value instanceof FormulaDuration ? 'duration' : typeof value;
}

function ofText(value: string, name: string, args: readonly FormulaValue[]): FormulaValue | undefined {
	const [first = null, second = null] = args;
	switch (name) {
		case 'lower': return value.toLowerCase();
		case 'trim': return value.trim();
		case 'contains': return value.includes(needText(name, first));
		case 'containsAny': return args.some((arg) => value.includes(needText(name, arg)));
		case 'containsAll': return args.every((arg) => value.includes(needText(name, arg)));
		case 'startsWith': return value.startsWith(needText(name, first));
		case 'endsWith': return value.endsWith(needText(name, first));
		// No word of the help on what `$` means in a replacement: none may stand in one.
		case 'replace': return first instanceof RegExp ? value.replace(first, needPlain(second)) : value.replaceAll(needText(name, first), needPlain(second));
		case 'split': return value.split(first instanceof RegExp ? first : needText(name, first)).slice(0, second === null ? undefined : needNumber(name, second));
		case 'slice': return value.slice(needNumber(name, first), second === null ? undefined : needNumber(name, second));
		default: return undefined;
	}
}

function ofNumber(value: number, name: string, args: readonly FormulaValue[]): FormulaValue | undefined {
	const digits = args[0] === undefined ? 0 : needNumber(name, args[0]);
	switch (name) {
		case 'round': return Math.round(value * 10 ** digits) / 10 ** digits;
		case 'floor': return Math.floor(value);
		case 'ceil': return Math.ceil(value);
		case 'abs': return Math.abs(value);
		case 'toFixed': return value.toFixed(digits);
		default: return undefined;
	}
}

function ofDate(value: FormulaDate, name: string, args: readonly FormulaValue[]): FormulaValue | undefined {
	if (name === 'date') return value.day();
	return name === 'format' ? value.at.format(needText(name, args[0] ?? null)) : undefined;
}

function ofFile(value: FormulaFile, name: string, args: readonly FormulaValue[]): FormulaValue | undefined {
	if (name === 'hasTag') return args.some((tag) => value.hasTag(needText(name, tag)));
	return name === 'inFolder' ? value.inFolder(needText(name, args[0] ?? null)) : undefined;
}

function ofPattern(value: RegExp, name: string, args: readonly FormulaValue[]): FormulaValue | undefined {
	return name === 'matches' ? new RegExp(value.source, value.flags).test(needText(name, args[0] ?? null)) : undefined;
}

function ofList(value: readonly FormulaValue[], name: string, args: readonly FormulaValue[]): FormulaValue | undefined {
	const has = (sought: FormulaValue): boolean => value.some((item) => isEqual(item, sought));
	switch (name) {
		case 'contains': return has(args[0] ?? null);
		case 'containsAny': return args.some(has);
		case 'containsAll': return args.every(has);
		case 'join': return value.map(textOf).join(needText(name, args[0] ?? null));
		default: return undefined;
	}
}

function needText(name: string, value: FormulaValue): string {
	if (typeof value !== 'string') throw new FormulaError(`${name}() takes a text, not ${typeOf(value)}`);
	return value;
}

function needPlain(value: FormulaValue): string {
	const text = needText('replace', value);
	if (text.includes('$')) throw new FormulaError('What $ means in a replacement is not documented');
	return text;
}

function needNumber(name: string, value: FormulaValue): number {
	if (typeof value !== 'number') throw new FormulaError(`${name}() takes a number, not ${typeOf(value)}`);
	return value;
}
