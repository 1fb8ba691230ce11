import { yearOf } from '../domain/day';
import type { Person } from '../domain/people';
import { capitalised } from '../i18n';
import { personTextOf } from './person-text';
import type { PersonText, TextSource } from './person-text';

/** What the head of the person panel says; plain data, equal where it looks the same. */
export interface PanelText extends Pick<PersonText, 'name' | 'circle' | 'ring'> {
	/** The reasons, whoever they are to the user, and how often they want to be heard of: a line each. */
	readonly lines: readonly string[];
	readonly nextStep: string | null;
	/** The interesting work they do. */
	readonly interesting: string | null;
}

/** What the panel says of a person today, above what is on record with them. */
export function panelTextOf(person: Person, source: TextSource): PanelText {
	const { name, circle, ring, why } = personTextOf(person, source);
	const { nextStep, interesting } = person.reading.facts.about;
	return { name, circle, ring, lines: [why, aboutOf(person, source), cadenceOf(person, source)].filter((line) => line !== ''), nextStep, interesting };
}

/** What the reasons do not say already: `'Organisation · senior · VP Engineering'` */
function aboutOf({ path, reading: { facts } }: Person, { board, circles, strings: { panel } }: TextSource): string {
	const { circle, isSenior, influence, about } = facts;
	const isTitleSaid = board.statusOf(path) === 'unplaced';
	const words = [
		circles.find(({ id }) => id === circle)?.name,
		isSenior ? panel.senior() : null,
		isTitleSaid ? null : about.title,
		influence === null || influence === 'rising' ? null : panel.influence(influence),
	];
	return capitalised(words.filter((word) => typeof word === 'string').join(' · '));
}

/** How often, and which rule says so: `'Every 3 weeks, as a priority of 2026'` */
function cadenceOf({ path, reading: { facts } }: Person, { board, circles, roles, strings: { panel } }: TextSource): string {
	if (board.statusOf(path) === 'unplaced') return '';
	const { cadence, source } = board.cadenceRules.cadenceOf(facts, board.today);
	if (cadence === 'never') return panel.cadence.never;
	switch (source) {
		case 'priority': return panel.cadence.priority(cadence, yearOf(board.today));
		case 'role': return panel.cadence.role(cadence, roles.filter(({ id }) => facts.roles.includes(id)).map(({ name }) => name).join(', '));
		case 'circle': return panel.cadence.circle(cadence, circles.find(({ id }) => id === facts.circle)?.name ?? '');
		case 'own': case 'default': return panel.cadence[source](cadence);
	}
}
