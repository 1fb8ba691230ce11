import type { Person } from './people';
import { compareText } from './problem';
import { compareNames } from './standing';

/** Names that begin with the same letters are sorted together: few enough for one go, even in a large network. */
const PREFIX = 2;
/** So many are looked at between two batches, be the batch empty. */
const STRIDE = 2000;

/** Everybody by name, then path, in batches small enough to pause between them; some are empty. */
export function* inNameOrder(people: Iterable<Person>): Iterable<readonly Person[]> {
	const batches = new Map<string, Person[]>();
	let count = 0;
	for (const person of people) {
		if (++count % STRIDE === 0) yield [];
		const prefix = person.name.slice(0, PREFIX);
		const batch = batches.get(prefix);
		if (batch) batch.push(person);
		else batches.set(prefix, [person]);
	}
	for (const prefix of [...batches.keys()].sort(compareText)) yield (batches.get(prefix) ?? []).sort(compareNames);
}
