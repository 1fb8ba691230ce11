import type { Day } from './day';
import { compareText } from './problem';
import { isGive } from './touchpoint';
import type { Entry, PromiseLine } from './touchpoint';

/** Everything on record with one person, in order of days. */
export class Ledger {
	/** Deposits and introductions, the oldest first. */
	readonly gives: Entry[] = [];
	/** Everything else that counts as having been in touch, the oldest first. */
	readonly contacts: Entry[] = [];
	readonly promises: PromiseLine[] = [];
	/** How many kind lines name this person, promises and future days included; contact from meetings is none. */
	kindLines = 0;

	/** True where a kind line of a day up to `today`, or a promise, names this person. */
	hasKindLineBy(today: Day): boolean {
		if (this.kindLines === 0) return false;
		if (this.promises.length > 0) return true;
		const isCounted = ({ kind, day }: Entry): boolean => kind !== 'contact' && day <= today;
		return this.gives.some(isCounted) || this.contacts.some(isCounted);
	}

	add(entry: Entry): void {
		const entries = isGive(entry.kind) ? this.gives : this.contacts;
		entries.splice(placeOf(entries, entry), 0, entry);
		if (entry.kind !== 'contact') this.kindLines++;
	}

	remove(entry: Entry): void {
		const entries = isGive(entry.kind) ? this.gives : this.contacts;
		for (let place = placeOf(entries, entry); place < entries.length; place++) {
			const other = entries[place];
			if (other === undefined || compareEntries(other, entry) !== 0) return;
			if (!isSameEntry(other, entry)) continue;
			entries.splice(place, 1);
			if (entry.kind !== 'contact') this.kindLines--;
			return;
		}
	}

	addPromise(promise: PromiseLine): void {
		let place = this.promises.length;
		while (place > 0 && comparePromises(this.promises[place - 1] ?? promise, promise) > 0) place--;
		this.promises.splice(place, 0, promise);
		this.kindLines++;
	}

	removePromise(promise: PromiseLine): void {
		const place = this.promises.findIndex((other) => other.kind === promise.kind && comparePromises(other, promise) === 0);
		if (place < 0) return;
		this.promises.splice(place, 1);
		this.kindLines--;
	}
}

/** The day of the latest entry that is not after `today`, or null; entries are in order of days. */
export function latestDayBy(entries: readonly Entry[], today: Day): Day | null {
	for (let index = entries.length - 1; index >= 0; index--) {
		const day = entries[index]?.day;
		if (day !== undefined && day <= today) return day;
	}
	return null;
}

/** By day, then by where they stand: the same order however the notes came. */
export function compareEntries(a: Entry, b: Entry): number {
	return a.day - b.day || compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
}

/** The first place at which an entry may stand. */
function placeOf(entries: readonly Entry[], entry: Entry): number {
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = entries[middle];
		if (other !== undefined && compareEntries(other, entry) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function isSameEntry(a: Entry, b: Entry): boolean {
	return a === b || (compareEntries(a, b) === 0 && a.kind === b.kind && a.way === b.way);
}

function comparePromises(a: PromiseLine, b: PromiseLine): number {
	return compareText(a.path, b.path) || a.line - b.line;
}
