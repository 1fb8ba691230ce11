import type { Standing } from '../domain/standing';

/** How a ring is drawn. */
export interface RingShape {
	/** How far its arc goes round, in percent. */
	readonly arc: number;
	/** `over`: filled; `empty`: no time runs yet; `quiet`: left alone on purpose. */
	readonly mark: 'over' | 'empty' | 'quiet' | null;
}

const MARKS = ['over', 'empty', 'quiet'] as const;

/** The share of the time from since to due that has passed: `{ since: 0, due: 40, daysSince: 10 }` → 25 %. */
export function ringOf({ status, since, due, daysSince }: Pick<Standing, 'status' | 'since' | 'due' | 'daysSince'>): RingShape {
	const isQuiet = status === 'snoozed' || status === 'resting';
	if (since === null || due === null || daysSince === null || status === 'unplaced') return { arc: 0, mark: isQuiet && since !== null ? 'quiet' : 'empty' };
	const share = due > since ? daysSince / (due - since) : 1;
	const arc = Math.round(Math.min(1, Math.max(0, share)) * 100);
	return { arc, mark: isQuiet ? 'quiet' : status === 'stale' ? 'over' : null };
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

	draw({ arc, mark }: RingShape): void {
		this.arc.setAttribute('stroke-dasharray', `${arc} 100`);
		for (const name of MARKS) this.svg.toggleClass(`is-${name}`, name === mark);
	}
}
