import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { openPersonPanel } from './open-person-panel';
import { PersonSuggestModal } from './person-suggest-modal';
import { personTextOf } from './person-text';
import { reporting } from './reporting';

/** Lists the people that a number counts; whoever is chosen is shown in the panel. */
export function listPeople(rapport: Rapport, title: string, people: readonly Person[], noteOf: (person: Person) => string = (person) => whyOf(rapport, person)): void {
	new PersonSuggestModal(rapport, { title, people, noteOf, choose: ({ path }) => showPerson(rapport, path) }).open();
}

/** Shows somebody's panel. */
export function showPerson({ app, strings }: Rapport, path: string): void {
	reporting(strings, strings.panel.open, () => openPersonPanel(app, path));
}

function whyOf(rapport: Rapport, person: Person): string {
	return personTextOf(person, { ...rapport, ...rapport.settings() }).why;
}
