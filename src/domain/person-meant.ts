import type { Network } from './network';
import type { Person } from './people';
import { referencesOf } from './reference';

/** The person that a text means, or why it means nobody: nobody is called so, or several are. */
export type MeantPerson = { readonly person: Person } | { readonly fault: 'nobody' } | { readonly fault: 'several'; readonly paths: readonly string[] };

/** Whom a name, alias, link or path means. */
export function personMeant(network: Pick<Network, 'people' | 'peopleNamed'>, given: string): MeantPerson {
	const { people } = network;
	const [reference] = referencesOf(given);
	const name = reference && 'link' in reference ? reference.link : given.trim();
	const byPath = people.get(name) ?? people.get(`${name}.md`);
	if (byPath) return { person: byPath };
	const paths = network.peopleNamed(name);
	if (paths.length > 1) return { fault: 'several', paths };
	const person = people.get(paths[0] ?? '');
	return person ? { person } : { fault: 'nobody' };
}
