/** Draws an element's contents anew; who had the focus by its `data-key` has it again. */
export function keepingFocus(el: HTMLElement, draw: () => void): void {
	const { activeElement } = el.doc;
	const key = activeElement && el.contains(activeElement) ? activeElement.getAttribute('data-key') : null;
	draw();
	if (key === null) return;
	const again = el.findAll('[data-key]').find((child) => child.getAttribute('data-key') === key);
	again?.focus({ preventScroll: true });
}
