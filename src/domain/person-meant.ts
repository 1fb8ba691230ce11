import type { Network } from './network';
import type { Person } from './people';
import { linkKey, plainKey, referencesOf } from './reference';

/** The person that a text means, or why it means nobody: nobody is called so, or several are. */
export type MeantPerson = { readonly person: Person } | { readonly fault: 'nobody' } | { readonly fault: 'several'; readonly paths: readonly string[] };

/** Whom a name, alias, link or path means. */
export function personMeant(network: Pick<Network, 'people' | 'peopleNamed'>, given: string): MeantPerson {
	const { people } = network;
	const [reference] = referencesOf(given);
	const name = reference && 'link' in reference ? reference.link : given.trim();
	const byPath = people.get(name) ?? people.get(`${name}.md`);
	if (byPath) return { person: byPath };
	const named = network.peopleNamed(name);
	const paths = named.length > 0 || !name.includes('/') ? named : endingIn(name, network.peopleNamed(linkKey(name)));
	if (paths.length > 1) return { fault: 'several', paths };
	const person = people.get(paths[0] ?? '');
	return person ? { person } : { fault: 'nobody' };
}

/** Of these paths the ones that a path in another case, or the end of one, means: `'work/ada'` → `'People/Work/Ada.md'`. */
function endingIn(written: string, paths: readonly string[]): readonly string[] {
	const end = `/${plainKey(written).replace(/\.md$/, '')}.md`;
	return paths.filter((path) => `/${plainKey(path)}`.endsWith(end));
}
