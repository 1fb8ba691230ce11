import type { Point } from 'obsidian';
import { Component } from '../core/component';

/** Where a preview is in its life. */
export enum PopoverState {
	Showing,
	Shown,
	Hiding,
	Hidden,
}

/** What shows a preview, one at a time. */
export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

const HIDE_AFTER_MS = 300;

/** A box beside what the pointer rests on; goes when the pointer leaves both. */
export class HoverPopover extends Component {
	readonly hoverEl: HTMLElement = createDiv('popover hover-popover');
	state = PopoverState.Showing;
	private timer: number | null = null;

	constructor(readonly parent: HoverParent, private readonly targetEl: HTMLElement | null, waitTime = 300, private readonly staticPos: Point | null = null) {
		super();
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		this.wait(waitTime, () => this.show());
		void this.load();
		for (const el of [targetEl, this.hoverEl]) {
			if (!el) continue;
			this.registerDomEvent(el, 'mouseenter', () => this.stay());
			this.registerDomEvent(el, 'mouseleave', () => this.leave());
		}
	}

	show(): void {
		this.timer = null;
		if (this.targetEl && !this.targetEl.isConnected) {
			this.hide();
			return;
		}
		activeDocument.body.appendChild(this.hoverEl);
		this.state = PopoverState.Shown;
		const box = this.targetEl?.getBoundingClientRect();
		const at = this.staticPos ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 };
		this.hoverEl.setCssStyles({ position: 'fixed', left: `${at.x}px`, top: `${at.y}px` });
		this.onShow();
	}

	hide(): void {
		if (this.state === PopoverState.Hidden) return;
		this.state = PopoverState.Hidden;
		this.stopTimer();
		this.hoverEl.detach();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	/** For subclasses: the box is on the screen. */
	protected onShow(): void {}

	private stay(): void {
		if (this.state !== PopoverState.Hiding) return;
		this.stopTimer();
		this.state = PopoverState.Shown;
	}

	private leave(): void {
		if (this.state === PopoverState.Showing) {
			this.hide();
			return;
		}
		this.state = PopoverState.Hiding;
		this.wait(HIDE_AFTER_MS, () => this.hide());
	}

	private wait(ms: number, act: () => void): void {
		this.stopTimer();
		this.timer = window.setTimeout(act, ms);
	}

	private stopTimer(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = null;
	}
}
