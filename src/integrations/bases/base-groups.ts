import type { BasesEntryGroup } from 'obsidian';
import type { Rapport } from '../../context';
import type { Status } from '../../domain/course';
import { namedBy } from '../../domain/named';
import type { Person } from '../../domain/people';
import { SECTION_OF, SECTIONS } from '../../domain/sections';
import type { BaseOptions } from './options';

/** People who stand together; without a label where nothing groups them. */
export interface BaseGroup {
	readonly key: string;
	readonly label: string | null;
	readonly people: readonly Person[];
}

/** What a base shows of its notes. */
export interface BaseContents {
	readonly groups: readonly BaseGroup[];
	/** How many people are shown. */
	readonly shown: number;
	/** How many of those would be, had the view no limit. */
	readonly total: number;
	/** Fresh or left alone, and not shown. */
	readonly left: number;
	/** Notes of the base that are nobody's. */
	readonly others: number;
	readonly notes: number;
}

/** Whom somebody may want to hear from. */
const WAITING: ReadonlySet<Status> = new Set<Status>(['stale', 'due', 'never']);

/** What is known of a person of the base, and their place in the order "who first". */
interface Placed {
	readonly person: Person;
	readonly status: Status;
	readonly place: number;
}

type Source = Pick<Rapport, 'board' | 'settings' | 'strings'>;

/** The people among a base's notes, as it groups them: in its own order where it has one, else who comes first. */
export function baseContents(found: readonly BasesEntryGroup[], isSorted: boolean, options: BaseOptions, source: Source): BaseContents {
	const placed = placedIn(found, source);
	const isBoardByStatus = options.layout === 'board' && !found.some((group) => group.hasKey());
	let notes = 0;
	let left = 0;
	const groups: { readonly key: string; readonly label: string | null; readonly people: Placed[] }[] = [];
	for (const [index, group] of found.entries()) {
		const people: Placed[] = [];
		notes += group.entries.length;
		for (const { file } of group.entries) {
			const one = placed.get(file.path);
			if (!one) continue;
			if (options.showFresh || WAITING.has(one.status)) people.push(one);
			else left++;
		}
		if (!isSorted) people.sort((a, b) => a.place - b.place);
		if (people.length > 0) groups.push({ key: keyOf(group, index, groups), label: labelOf(group, found.length, source), people });
	}
	const whole = isBoardByStatus ? byStatus(groups.flatMap(({ people }) => people), source) : groups;
	const total = whole.reduce((sum, { people }) => sum + people.length, 0);
	const cut = limited(whole, options.mostRows);
	return { groups: cut, shown: cut.reduce((sum, { people }) => sum + people.length, 0), total, left, others: notes - placed.size, notes };
}

/** By its value, so that what is folded stays so when other groups come and go. */
function keyOf(group: BasesEntryGroup, index: number, before: readonly { readonly key: string }[]): string {
	const key = group.hasKey() ? `value:${group.key?.toString() ?? ''}` : 'none';
	return before.some((other) => other.key === key) ? `${key}:${index}` : key;
}

/** Looked up in one walk through everybody: a base may hold every note there is. */
function placedIn(found: readonly BasesEntryGroup[], { board }: Source): ReadonlyMap<string, Placed> {
	const wanted = new Set(found.flatMap(({ entries }) => entries.map(({ file }) => file.path)));
	const placed = new Map<string, Placed>();
	board.forEachInOrder((person, status) => {
		if (wanted.has(person.path)) placed.set(person.path, { person, status, place: placed.size });
	});
	return placed;
}

function labelOf(group: BasesEntryGroup, groups: number, { settings, strings }: Source): string | null {
	if (!group.hasKey()) return groups > 1 ? strings.bases.noGroup() : null;
	const text = (group.key?.toString() ?? '').trim();
	// A base knows the word in the note; the settings know what the circle is called.
	return namedBy(text, settings().circles)?.name ?? text;
}

/** A board of a base that groups by nothing has a column for each status. */
function byStatus(people: readonly Placed[], { strings }: Source): readonly { readonly key: string; readonly label: string; readonly people: Placed[] }[] {
	return SECTIONS.flatMap((section) => {
		const those = people.filter(({ status }) => SECTION_OF[status] === section);
		return those.length > 0 ? [{ key: section, label: strings.staleList.sections[section], people: those }] : [];
	});
}

/** The first people of all groups; 0 for everybody. */
function limited(groups: readonly { readonly key: string; readonly label: string | null; readonly people: readonly Placed[] }[], most: number): readonly BaseGroup[] {
	let room = most === 0 ? Infinity : most;
	return groups.flatMap(({ key, label, people }) => {
		const shown = people.slice(0, room).map(({ person }) => person);
		room -= shown.length;
		return shown.length > 0 ? [{ key, label, people: shown }] : [];
	});
}
