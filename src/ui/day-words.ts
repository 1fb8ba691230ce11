import { localNoon, yearOf } from '../domain/day';
import type { Day } from '../domain/day';

/** Writes days as the device does; made once for a view, for making one costs more than a day. */
export class DayWords {
	private readonly inYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
	private readonly inFull = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
	private readonly inMonth = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric' });

	/** `5 Oct`, with the year unless it is today's: `5 Oct 2024` */
	day(day: Day, today: Day): string {
		return (yearOf(day) === yearOf(today) ? this.inYear : this.inFull).format(localNoon(day));
	}

	/** `Oct 2026` */
	month(day: Day): string {
		return this.inMonth.format(localNoon(day));
	}
}
