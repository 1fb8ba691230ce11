// What Obsidian adds to Array, String, Number, Math and Object.
import { define, type HostWindow } from './dom';

const arrayHelpers = {
	first(this: unknown[]) { return this[0]; },
	last(this: unknown[]) { return this[this.length - 1]; },
	contains(this: unknown[], target: unknown) { return this.includes(target); },
	remove(this: unknown[], target: unknown) {
		for (let index = this.length - 1; index >= 0; index--) if (this[index] === target) this.splice(index, 1);
	},
	shuffle(this: unknown[]) {
		for (let index = this.length - 1; index > 0; index--) {
			const other = Math.floor(Math.random() * (index + 1));
			[this[index], this[other]] = [this[other], this[index]];
		}
		return this;
	},
	unique(this: unknown[]) { return [...new Set(this)]; },
};

const stringHelpers = {
	contains(this: string, target: string) { return this.includes(target); },
	// `'{0} of {1}'.format('1', '3')` → `'1 of 3'`
	format(this: string, ...args: string[]) {
		return this.replace(/\{(\d+)\}/g, (whole, index: string) => args[Number(index)] ?? whole);
	},
};

/** Adds Obsidian's language helpers to a window's own constructors. */
export function installLanguageHelpers(win: HostWindow): void {
	// A test environment shares the constructors of the engine; a page has its own.
	define(Array.prototype, arrayHelpers);
	define(String.prototype, stringHelpers);
	define(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	define(String, { isString: (value: unknown) => typeof value === 'string' });
	define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
	define(Math, {
		clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max),
		square: (value: number) => value * value,
	});
	define(Object, {
		isEmpty: (object: object) => Object.keys(object).length === 0,
		each: (object: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void, context?: unknown) =>
			Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false),
	});
	define(win, { isBoolean: (value: unknown) => typeof value === 'boolean' });
}
