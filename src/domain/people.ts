import { Ledger } from './ledger';
import type { PersonReading } from './note';
import { displayNameOf } from './person-notes';
import type { Entry, PromiseLine } from './touchpoint';

/** A person: what their note says, and what is on record with them. */
export interface Person {
	readonly path: string;
	readonly name: string;
	/** What the note says now: the object stays, whatever it says. */
	reading: PersonReading;
	/** The shared empty one until something is on record. */
	ledger: Ledger;
}

/** Of everybody with whom nothing is on record; never written to. */
const NO_LEDGER = new Ledger();

/** Everybody by the path of their note, each with their ledger. */
export class People {
	private readonly persons = new Map<string, Person>();
	/** Ledgers of people whose note is gone, for as long as lines lead there: notes come and go in any order. */
	private readonly orphans = new Map<string, Ledger>();

	get byPath(): ReadonlyMap<string, Person> {
		return this.persons;
	}

	/** Takes what a person's note says now. */
	put(path: string, reading: PersonReading): void {
		const person = this.persons.get(path);
		if (person) person.reading = reading;
		else this.persons.set(path, { path, name: onItsOwn(displayNameOf(path)), reading, ledger: this.orphans.get(path) ?? NO_LEDGER });
		this.orphans.delete(path);
	}

	/** Forgets a person whose note is gone, or is nobody's any more. */
	remove(path: string): void {
		const ledger = this.persons.get(path)?.ledger;
		this.persons.delete(path);
		if (ledger && !ledger.isEmpty) this.orphans.set(path, ledger);
	}

	/** What is on record with somebody, whether or not their note is still there. */
	ledgerOf(path: string): Ledger | undefined {
		return this.persons.get(path)?.ledger ?? this.orphans.get(path);
	}

	/** Puts a line on record; with nobody it is none. */
	enter(path: string, line: Entry | PromiseLine): void {
		const person = this.persons.get(path);
		if (person?.ledger === NO_LEDGER) person.ledger = new Ledger();
		this.ledgerOf(path)?.add(line);
	}

	/** Takes a line off the record. */
	strike(path: string, line: Entry | PromiseLine): void {
		this.ledgerOf(path)?.remove(line);
		if (this.orphans.get(path)?.isEmpty) this.orphans.delete(path);
	}
}

/** The same text: engines keep one that is cut out of another as a part of it, and compare that three times as slowly. */
function onItsOwn(text: string): string {
	return text.split(' ').join(' ');
}
