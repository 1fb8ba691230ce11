import type { HoverPopover } from './hover-popover';

/** What values are rendered in: it holds the preview they may open. */
export class RenderContext {
	hoverPopover: HoverPopover | null = null;
}
