/** A function that runs later and once, with means to stop it or to run it now. */
export interface Debounced<T extends unknown[], V> {
	(...args: T): Debounced<T, V>;
	cancel(): Debounced<T, V>;
	run(): V | undefined;
}

/** Runs `callback` with the latest arguments `timeout` ms after the first call, or after the last one with `resetTimer`. */
export function debounce<T extends unknown[], V>(callback: (...args: T) => V, timeout = 0, resetTimer = false): Debounced<T, V> {
	let timer: number | null = null;
	let latest: T | null = null;
	const clear = (): void => {
		if (timer !== null) window.clearTimeout(timer);
		timer = null;
	};
	const run = (): V | undefined => {
		clear();
		const args = latest;
		latest = null;
		return args === null ? undefined : callback(...args);
	};
	const debounced = Object.assign((...args: T): Debounced<T, V> => {
		latest = args;
		if (resetTimer) clear();
		timer ??= window.setTimeout(() => {
			// A timer that has come is not taken back: its window may be gone by then.
			timer = null;
			run();
		}, timeout);
		return debounced;
	}, {
		cancel: (): Debounced<T, V> => {
			clear();
			latest = null;
			return debounced;
		},
		run,
	});
	return debounced;
}
