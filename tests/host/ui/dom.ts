import { installEventHelpers } from './dom-events';
import { installLanguageHelpers } from './dom-language';
import { installElementHelpers } from './dom-elements';
import { installNodeHelpers } from './dom-nodes';

/** A window with its constructors, as `globalThis` is in a page and in a test environment. */
export type HostWindow = Window & typeof globalThis;

/** Adds a method to a prototype or a global without showing it in `for … in`. */
export function define(target: object, members: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(members)) {
		Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: false });
	}
}

/** Adds a computed property to a prototype. */
export function defineGetter<T>(target: object, name: string, get: (this: T) => unknown): void {
	Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
}

const installed = new WeakSet<object>();

/** Gives a window what Obsidian adds to the DOM and to the language; a second call does nothing. */
export function installDomHelpers(win: HostWindow): void {
	if (installed.has(win)) return;
	installed.add(win);
	installLanguageHelpers(win);
	installNodeHelpers(win);
	installElementHelpers(win);
	installEventHelpers(win);
}
