/** How long one slice of work may hold the app, in milliseconds: collecting garbage takes most of a frame where it falls into one. */
const SLICE = 3;

/** A stretch of work that ends before the app is held up. */
export class Slice {
	private end = performance.now() + SLICE;

	isOver(): boolean {
		return performance.now() >= this.end;
	}

	/** Resolves once the app has had its turn; another slice begins. */
	async next(): Promise<void> {
		// A message and no timer: timers wait at least four milliseconds once they are nested.
		await new Promise<void>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve();
			};
			port2.postMessage(null);
		});
		this.end = performance.now() + SLICE;
	}
}

/**
 * Does work that can pause, in slices that leave the app responsive; null where it was stopped.
 *
 * `goOn` works until it is done or told to pause; `goesOn` is asked between slices, and can show how far it is.
 */
export async function inSlices<T>(goOn: (shouldPause: () => boolean) => T | null, goesOn: () => boolean): Promise<T | null> {
	const slice = new Slice();
	for (;;) {
		const done = goOn(() => slice.isOver());
		if (done !== null) return done;
		if (!goesOn()) return null;
		await slice.next();
	}
}
