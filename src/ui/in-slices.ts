/** How long one slice may hold the app, in milliseconds: less than a frame. */
const SLICE = 8;

/**
 * Does work that can pause, in slices that leave the app responsive; null where it was stopped.
 *
 * `goOn` works until it is done or told to pause; `goesOn` is asked between slices, and can show how far it is.
 */
export async function inSlices<T>(goOn: (shouldPause: () => boolean) => T | null, goesOn: () => boolean): Promise<T | null> {
	for (;;) {
		const end = performance.now() + SLICE;
		const done = goOn(() => performance.now() >= end);
		if (done !== null) return done;
		if (!goesOn()) return null;
		await new Promise((resolve) => window.setTimeout(resolve));
	}
}
