/**
 * Synthetic vaults for the benchmarks: seeded, without a clock, the same bytes everywhere.
 *
 * ```ts
 * const vault = makeVault(SIZES.M);
 * vault.notes.get('Daily/2026-11-01.md');        // text and metadata cache, from one writer
 * referenceRows(vault.facts.values(), vault.lastDay); // the truth (reference.ts)
 * new EditStream(vault, 7).next('line moved');   // a changed note (edits.ts)
 * ```
 *
 * Daily notes end on `LAST_DAY`; some ticked tasks are completed after it, so that a later today changes more than the clock.
 */
import { dayOf } from './calendar';
import { drawDailyNote, drawMeetingNote } from './dated-note';
import type { NoteFacts, Property, PropertyValue } from './facts';
import { CHORES, TOPICS } from './names';
import { drawPeople, type Someone } from './people';
import { drawPersonNote } from './person-note';
import { RandomStream } from './random';
import { renderNote } from './render';
import type { VaultNote } from './writer';

/** How big a vault is, and from which seed it is drawn. */
export interface VaultSize {
	readonly people: number;
	readonly days: number;
	/** Kind lines in each daily note. */
	readonly touchpointsADay: number;
	readonly seed?: number;
}

/** A vault with what is known about it; nothing in it is changed after it was made. */
export interface Vault {
	readonly size: VaultSize;
	/** The day of the newest daily note. */
	readonly lastDay: number;
	/** Everybody, the busiest first. */
	readonly everybody: readonly Someone[];
	/** What each note says, by path. */
	readonly facts: ReadonlyMap<string, NoteFacts>;
	/** Each note as text and cache, by path. */
	readonly notes: ReadonlyMap<string, VaultNote>;
}

/** The three sizes that are quoted: steer by M, L is beyond almost any vault. */
export const SIZES = {
	S: { people: 1_000, days: 1_000, touchpointsADay: 3 },
	M: { people: 10_000, days: 5_000, touchpointsADay: 5 },
	L: { people: 50_000, days: 10_000, touchpointsADay: 10 },
} as const satisfies Record<string, VaultSize>;

/** The name of a size. */
export type SizeName = keyof typeof SIZES;

/** The day of the newest daily note of every vault. */
export const LAST_DAY = '2026-11-01';
const DEFAULT_SEED = 20_261_101;
const DAYS_PER_MEETING = 10;

/** Makes the vault of a size. */
export function makeVault(size: VaultSize): Vault {
	const random = new RandomStream(size.seed ?? DEFAULT_SEED);
	const lastDay = dayOf(LAST_DAY);
	const everybody = drawPeople(size.people, random);
	const dated: NoteFacts[] = [];
	for (let day = lastDay - size.days + 1; day <= lastDay; day++) {
		dated.push(drawDailyNote(day, size.touchpointsADay, everybody, random));
		if (day % DAYS_PER_MEETING === 0) dated.push(drawMeetingNote(day, dated.length, everybody, random));
	}
	const lastGiven = newestDeposits(dated, everybody, lastDay);
	const draw = { everybody, lastDay, random, lastGiven: (someone: Someone) => lastGiven.get(someone.path) };
	const people = everybody.map((someone) => drawPersonNote(someone, draw));
	const facts = new Map<string, NoteFacts>();
	const notes = new Map<string, VaultNote>();
	for (const note of [...dated, ...people, ...OTHER_NOTES]) {
		facts.set(note.path, note);
		notes.set(note.path, renderNote(note));
	}
	return { size, lastDay, everybody, facts, notes };
}

/** Only to let properties agree with the ledger as a rule; the truth is the reference's alone. */
function newestDeposits(dated: readonly NoteFacts[], everybody: readonly Someone[], lastDay: number): Map<string, number> {
	const pathOf = new Map<string, string>();
	for (const { path } of everybody) {
		pathOf.set(path.replace(/\.md$/, ''), path);
		pathOf.set(path.slice(path.lastIndexOf('/') + 1, -3), path);
	}
	const newest = new Map<string, number>();
	const firstDay = lastDay - dated.filter(({ sort }) => sort === 'daily').length + 1;
	let day = firstDay - 1;
	for (const note of dated) {
		if (note.sort !== 'daily') continue;
		day++;
		for (const piece of note.pieces) {
			if (piece.piece !== 'touchpoint' || piece.line.mark !== undefined) continue;
			if (piece.line.kind !== 'deposit' && piece.line.kind !== 'introduction') continue;
			for (const { target } of piece.line.people) {
				const path = pathOf.get(target);
				if (path !== undefined) newest.set(path, day);
			}
		}
	}
	return newest;
}

function property(key: string, value: PropertyValue): Property {
	return { key, value, means: { is: 'nothing' } };
}

function other(path: string, ...properties: Property[]): NoteFacts {
	const pieces = [{ piece: 'heading', level: 1, text: 'About this note' }, ...CHORES.map((text) => ({ piece: 'item', text } as const))] as const;
	return { sort: 'other', path, properties, pieces };
}

/** Notes that stand among the people, or look like one, and are none. */
const OTHER_NOTES: readonly NoteFacts[] = [
	...TOPICS.map((topic) => other(`Topics/${topic}.md`, property('status', 'active'))),
	other('Templates/Person.md', property('type', 'person'), property('circle', 'industry')),
	other('People/New person.md', property('type', 'person'), property('last-deposit', '{{date}}')),
	other('People/People.md', property('tags', ['moc'])),
	other('People/README.md'),
	other('People/_index.md', property('tags', ['person'])),
	other('Contacts/All contacts.md', property('tags', ['person']), property('type', 'moc')),
];
