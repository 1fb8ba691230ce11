/**
 * Draws an element's contents anew; who had the focus by its `data-key` has it again, or where that is gone, whatever stands in its place.
 *
 * False where the focus was here and nothing is left to have it.
 */
export function keepingFocus(el: HTMLElement, draw: () => void): boolean {
	const { activeElement } = el.doc;
	const place = el.findAll('[data-key]').findIndex((child) => child === activeElement);
	const key = activeElement?.getAttribute('data-key');
	draw();
	if (place < 0) return true;
	const children = el.findAll('[data-key]');
	const again = children.find((child) => child.getAttribute('data-key') === key) ?? children[Math.min(place, children.length - 1)];
	again?.focus({ preventScroll: true });
	return again !== undefined;
}
