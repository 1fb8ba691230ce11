/** How long one slice of work may hold the app, in milliseconds: collecting garbage takes most of a frame where it falls into one. */
const SLICE = 3;

/** A stretch of work that ends before the app is held up. */
export class Slice {
	private end = performance.now() + SLICE;

	isOver(): boolean {
		return performance.now() >= this.end;
	}

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
