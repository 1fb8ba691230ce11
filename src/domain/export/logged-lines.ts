import type { Day } from '../day';
import type { Network } from '../network';
import { compareText } from '../problem';
import type { Kind } from '../rules';

/** A touchpoint's line, with everybody on it. */
export interface LoggedLineRow {
	readonly day: Day;
	readonly kind: Kind;
	readonly way: string | null;
	/** Paths, sorted. */
	readonly people: readonly string[];
	readonly path: string;
	/** From 1. */
	readonly line: number;
}

/** Every touchpoint that counts up to today, each line once, in order of days; contact from meetings and headings is none. */
export function loggedLines(network: Network, today: Day): readonly LoggedLineRow[] {
	const found = new Map<string, { readonly day: Day; readonly path: string; readonly line: number; readonly people: Set<string> }>();
	const take = (path: string, line: number, day: Day): Set<string> => {
		const key = `${line}\n${path}`;
		const known = found.get(key) ?? { day, path, line, people: new Set<string>() };
		found.set(key, known);
		return known.people;
	};
	for (const [person, { ledger }] of network.people) {
		for (const { kind, path, line, day } of [...ledger.gives, ...ledger.contacts]) if (kind !== 'contact' && line !== null && day <= today) take(path, line, day).add(person);
	}
	for (const { path, line, day } of network.own.visibility()) if (day <= today) take(path, line, day);
	return [...found.values()].flatMap(({ day, path, line, people: names }) => {
		// What it is for one of several people may be less than what the line says.
		const written = network.noteAt(path)?.lines.find((other) => other.line === line);
		return written ? { day, kind: written.kind, way: written.way, people: [...names].sort(), path, line } : [];
	}).sort((a, b) => a.day - b.day || compareText(a.path, b.path) || a.line - b.line);
}
