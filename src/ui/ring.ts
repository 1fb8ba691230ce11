import type { Clock } from '../domain/status';

/** How a ring is drawn: how far its arc goes round, in percent, and whether it is filled. */
export interface RingShape {
	readonly arc: number;
	readonly isOver: boolean;
}

/** The share of the time from since to due that has passed: `{ since: 0, due: 40, daysSince: 10 }` → 25 %. */
export function ringOf({ status, since, due, daysSince }: Pick<Clock, 'status' | 'since' | 'due' | 'daysSince'>): RingShape {
	if (since === null || due === null || daysSince === null) return { arc: 0, isOver: false };
	const share = due > since ? daysSince / (due - since) : 1;
	return { arc: Math.round(Math.min(1, Math.max(0, share)) * 100), isOver: status === 'stale' };
}

/** A ring that fills as a cadence runs out; its colour is that of the row's circle. */
export class Ring {
	private readonly svg: SVGSVGElement;
	private readonly arc: SVGCircleElement;

	constructor(parent: HTMLElement) {
		this.svg = parent.createSvg('svg', { cls: 'rapport-ring', attr: { viewBox: '0 0 22 22', 'aria-hidden': 'true' } });
		this.svg.createSvg('circle', { cls: 'rapport-ring-track', attr: { cx: 11, cy: 11, r: 8 } });
		// With a path length of 100 the arc is written in percent.
		this.arc = this.svg.createSvg('circle', { cls: 'rapport-ring-arc', attr: { cx: 11, cy: 11, r: 8, pathLength: 100 } });
	}

	draw({ arc, isOver }: RingShape): void {
		this.arc.setAttribute('stroke-dasharray', `${arc} 100`);
		this.svg.toggleClass('is-over', isOver);
	}
}
