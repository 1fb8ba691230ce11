import type { TooltipOptions } from 'obsidian';

let shown: HTMLElement | null = null;

/** Names an element for hover and for assistive technology, as the app does with `aria-label`. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
	el.setAttribute('aria-label', tooltip);
	if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
	if (options?.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
}

/** Shows a tooltip at once; the next one takes its place. */
export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options?: TooltipOptions): void {
	hideTooltip();
	const tooltip = target.doc.body.createDiv({ cls: ['tooltip', `mod-${options?.placement ?? 'bottom'}`, ...(options?.classes ?? [])] });
	tooltip.setText(content);
	const box = target.getBoundingClientRect();
	const gap = options?.gap ?? 8;
	tooltip.setCssStyles({ position: 'fixed', top: `${box.bottom + gap}px`, left: `${box.left + box.width / 2}px` });
	target.addEventListener('mouseleave', () => { if (shown === tooltip) hideTooltip(); }, { once: true });
	shown = tooltip;
}

/** Takes the shown tooltip away. */
export function hideTooltip(): void {
	shown?.detach();
	shown = null;
}
