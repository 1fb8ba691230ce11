/** What `on` hands back: enough to take the listener off again. */
export interface EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: (...data: unknown[]) => unknown;
	readonly context: unknown;
}

/** Where an exception of a listener goes; the emitter never sees it. */
export type ErrorReporter = (error: unknown, where: string) => void;

const reportToConsole: ErrorReporter = (error, where) => {
	console.error(`Error in a listener of "${where}"`, error);
};

let report: ErrorReporter = reportToConsole;

/** Sends exceptions of listeners elsewhere, for tests that expect one; `null` restores the console. */
export function setListenerErrorReporter(reporter: ErrorReporter | null): void {
	report = reporter ?? reportToConsole;
}

/** Hands an error that nobody awaits to the reporter. */
export function reportError(error: unknown, where: string): void {
	report(error, where);
}

/** Obsidian's event emitter: a failing listener is reported and never stops the emitter or the other listeners. */
export class Events {
	private readonly listeners = new Map<string, EventRef[]>();

	// A method with `never[]` parameters accepts every listener, as the overloads of the real typings do.
	on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
		const ref: EventRef = { source: this, name, callback: callback as (...data: unknown[]) => unknown, context };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: EventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	/** How many listeners there are, to all events together; not in the app: a test looks here for what was left behind. */
	get listenerCount(): number {
		let count = 0;
		for (const refs of this.listeners.values()) count += refs.length;
		return count;
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	tryTrigger(ref: EventRef, data: unknown[]): void {
		try {
			const result = ref.callback.apply(ref.context, data);
			if (result instanceof Promise) result.catch((error: unknown) => reportError(error, ref.name));
		} catch (error) {
			reportError(error, ref.name);
		}
	}

	private keep(name: string, test: (ref: EventRef) => boolean): void {
		const left = (this.listeners.get(name) ?? []).filter(test);
		if (left.length > 0) this.listeners.set(name, left);
		else this.listeners.delete(name);
	}
}
