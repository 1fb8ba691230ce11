/** Shows `aria-label` as a tooltip, as the app does. */
import { displayTooltip, hideTooltip } from '../ui/tooltip';

const delayMs = 500;

/** Listens on a document; the label of the innermost element that has one is shown after a moment. */
export function showTooltips(doc: Document): void {
	let timer = 0;
	let over: Element | null = null;
	const leave = (): void => {
		window.clearTimeout(timer);
		hideTooltip();
		over = null;
	};
	doc.addEventListener('pointerover', (event) => {
		const labelled = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
		if (labelled === over) return;
		leave();
		over = labelled;
		const label = labelled?.getAttribute('aria-label') ?? '';
		// A name for assistive technology alone sits on containers; the app shows labels of what can be pointed at.
		if (!labelled || label === '' || event.pointerType === 'touch' || labelled.matches('[role="toolbar"], [role="listbox"], [role="tree"], [role="list"], [role="region"], [role="group"]')) return;
		timer = window.setTimeout(() => {
			if (labelled.isConnected) displayTooltip(labelled, label);
		}, Number(labelled.getAttribute('data-tooltip-delay') ?? delayMs));
	});
	for (const name of ['pointerdown', 'keydown', 'scroll'] as const) doc.addEventListener(name, leave, { capture: true });
	doc.documentElement.addEventListener('pointerleave', leave);
}
