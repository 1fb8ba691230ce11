import type { Rapport } from '../context';
import { arenasOffered } from '../domain/arenas';
import type { Person } from '../domain/people';
import type { Kind } from '../domain/rules';
import { isGive } from '../domain/touchpoint';
import { wayTag } from '../domain/draft';

/** As many ways as a line of the dialog has room for. */
const WAYS_SHOWN = 6;

/** The ways in which touchpoints of a kind were logged, the most used first. */
export function waysUsed(people: Iterable<Person>, kind: Kind): readonly string[] {
	const counts = new Map<string, { readonly way: string; count: number }>();
	for (const { ledger } of people) {
		for (const entry of isGive(kind) ? ledger.gives : ledger.contacts) {
			if (entry.kind !== kind || entry.way === null) continue;
			const key = entry.way.toLowerCase();
			const known = counts.get(key);
			if (known) known.count++;
			else counts.set(key, { way: entry.way, count: 1 });
		}
	}
	return [...counts.values()].sort((a, b) => b.count - a.count).map(({ way }) => way);
}

/** The ways that the dialog offers: those in use, then ideas for what to give, each once. */
export function waysOffered(used: readonly string[], ideas: readonly string[], kind: Kind): readonly string[] {
	const offered = new Map<string, string>();
	for (const way of [...used, ...(kind === 'deposit' ? ideas.map(wayTag) : [])]) {
		if (way !== '' && !offered.has(way.toLowerCase())) offered.set(way.toLowerCase(), way);
	}
	return [...offered.values()].slice(0, WAYS_SHOWN);
}

/** What the dialog offers as the way of a kind; visible work has its arenas. */
export function waysFor(kind: Kind, { network, settings }: Pick<Rapport, 'network' | 'settings'>): readonly string[] {
	return kind === 'visibility' ? arenasOffered(network.own) : waysOffered(waysUsed(network.people.values(), kind), settings().depositIdeas, kind);
}

/**
 * The way that the Tab key makes of a text, or null where Tab goes to the next field.
 *
 * `'cre'` → `'credit'`, where that is offered; `'#panel'` → `'panel'`, whatever is offered; `'cre dit'` → null.
 */
export function completedWay(text: string, offered: readonly string[]): string | null {
	const isNamed = text.startsWith('#');
	const begun = text.slice(isNamed ? 1 : 0).toLowerCase();
	if (begun.length < (isNamed ? 1 : 2) || /\s/.test(begun)) return null;
	return offered.find((way) => way.toLowerCase().startsWith(begun)) ?? (isNamed ? wayTag(text) : null);
}
