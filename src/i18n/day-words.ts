import { localNoon, yearOf } from '../domain/day';
import type { Day } from '../domain/day';

/** Of 2026: it begins with a Sunday. */
const FEBRUARY = 1;

/** Writes days in one language and as its region does; what that takes is made once, for making one costs more than a day. */
export class DayWords {
	private readonly formats = new Map<string, Intl.DateTimeFormat>();

	/** @param locale `'en-GB'`, `'de-AT'` */
	constructor(private readonly locale: string) {}

	/** `5 Oct`, with the year unless it is today's: `5 Oct 2024` */
	day(day: Day, today: Day): string {
		return yearOf(day) === yearOf(today) ? this.write(day, {}) : this.whole(day);
	}

	/** `5 Oct 2026` */
	whole(day: Day): string {
		return this.write(day, { year: 'numeric' });
	}

	/** `Mon 5 Oct`, with the year unless it is today's. */
	dayOfWeek(day: Day, today: Day): string {
		return this.write(day, { weekday: 'short', ...(yearOf(day) === yearOf(today) ? {} : { year: 'numeric' }) });
	}

	/** `Oct 2026` */
	month(day: Day): string {
		return this.format({ month: 'short', year: 'numeric' }).format(localNoon(day));
	}

	/** `Oct` */
	monthName(day: Day): string {
		return this.format({ month: 'short' }).format(localNoon(day));
	}

	/** `Sunday` to `Saturday` */
	weekdays(): readonly string[] {
		return [1, 2, 3, 4, 5, 6, 7].map((date) => this.format({ weekday: 'long' }).format(new Date(2026, FEBRUARY, date, 12)));
	}

	private write(day: Day, more: Intl.DateTimeFormatOptions): string {
		return this.format({ day: 'numeric', month: 'short', ...more }).format(localNoon(day));
	}

	private format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
		const key = Object.keys(options).join(' ');
		const known = this.formats.get(key);
		if (known) return known;
		const made = new Intl.DateTimeFormat(this.locale, options);
		this.formats.set(key, made);
		return made;
	}
}
