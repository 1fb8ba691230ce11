import { startOfTomorrow } from 'date-fns/startOfTomorrow';
import { Component } from 'obsidian';
import { dayOfDate } from './domain/day';
import type { Day } from './domain/day';

/** A device that slept, or travelled, tells nobody: the day is looked at least this often, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** The only place that asks what day it is; says when another day has begun. */
export class Clock extends Component {
	private day: Day = dayOfDate(new Date());
	private timer = 0;

	constructor(private readonly onNewDay: (day: Day) => void) {
		super();
	}

	get today(): Day {
		return this.day;
	}

	/** For a template's time of day. */
	now(): Date {
		return new Date();
	}

	override onload(): void {
		this.registerDomEvent(window, 'focus', () => this.look());
		// The main window's, whichever is in front: another may be closed, and its document with it.
		this.registerDomEvent(window.document, 'visibilitychange', () => this.look());
		this.wait();
	}

	override onunload(): void {
		window.clearTimeout(this.timer);
	}

	/** Looks at the day now. */
	look(): void {
		const day = dayOfDate(new Date());
		if (day === this.day) return;
		this.day = day;
		this.onNewDay(day);
	}

	private wait(): void {
		const untilTomorrow = startOfTomorrow().getTime() - new Date().getTime();
		this.timer = window.setTimeout(() => {
			this.look();
			this.wait();
		}, Math.min(LONGEST_WAIT, Math.max(1, untilTomorrow + 1)));
	}
}
