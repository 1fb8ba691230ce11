/** Taking the time of what a page does within a frame. */

/** Until a frame has been painted. */
export function nextFrame(): Promise<void> {
	return new Promise((resolve) => {
		// A task after the frame's callbacks runs once it is painted.
		requestAnimationFrame(() => setTimeout(resolve, 0));
	});
}

/** Has the browser work out all styles and places now. */
export function layOut(): void {
	document.body.getBoundingClientRect();
}

/** Does something, and says how long that and what the next frame then has to do took together, in milliseconds: waiting is not counted. */
export async function timeOfFrame(act: () => unknown): Promise<number> {
	// Asked for before and after, so that what the view asks for is between the two.
	const begin = inFrame();
	const start = performance.now();
	const result = act();
	if (result instanceof Promise) await result;
	const acted = performance.now() - start;
	const end = inFrame(layOut);
	return acted + (await end) - (await begin);
}

/** Scrolls an element, and says how long the next frame's work took: scrolling comes before the frame's callbacks. */
export async function timeOfScroll(el: HTMLElement, distance: number): Promise<number> {
	const ms = new Promise<number>((resolve) => {
		let began = 0;
		// The first listener and the last: what the view does on scrolling is between them.
		document.addEventListener('scroll', () => { began = performance.now(); }, { capture: true, once: true });
		el.addEventListener('scroll', () => void inFrame(layOut).then((end) => resolve(end - began)), { once: true });
	});
	el.scrollTop += distance;
	return ms;
}

/** When the callback of the next frame has done something. */
function inFrame(act: () => void = () => {}): Promise<number> {
	return new Promise((resolve) => {
		requestAnimationFrame(() => {
			act();
			resolve(performance.now());
		});
	});
}
