import { formatDay } from '../day';
import { Vocabulary } from '../person';
import { listOf, plainName, PropertyNames } from '../property';
import type { PropertyStep, Scalar } from '../property-step';
import type { Property, Rules } from '../rules';
import { WrittenPerson } from '../written-person';
import type { Candidate } from './candidate';

/** Properties that imports write and Rapport itself does not read, with the spellings in which vaults have them. */
const FOREIGN = {
	company: ['company', 'companies', 'organisation', 'organization', 'org', 'employer', 'workplace'],
	title: ['title', 'job-title', 'job', 'position', 'occupation', 'headline'],
	linkedin: ['linkedin', 'linked-in', 'linkedin-url', 'linkedin-profile'],
	aliases: ['aliases', 'alias'],
} as const;

/** What an import adds to the properties of a note: only what it says nothing of; made once for a set of rules. */
export class AddedProperties {
	private readonly names: PropertyNames;
	private readonly vocabulary: Vocabulary;

	constructor(private readonly rules: Pick<Rules, 'propertyNames' | 'circles' | 'roles'>) {
		this.names = new PropertyNames(rules);
		this.vocabulary = new Vocabulary(rules);
	}

	/** The steps for a note with these properties; `aliases` are besides those of the file. */
	steps(candidate: Candidate, properties: ReadonlyMap<string, unknown>, aliases: readonly string[] = []): readonly PropertyStep[] {
		const person = new WrittenPerson(this.names.read(Object.fromEntries(properties)), this.rules.propertyNames);
		const { emails, company, title, linkedin, met, circle, roles, cadence } = candidate;
		const hasTitle = person.all('role').some(({ value }) => listOf(value).some((item) => this.vocabulary.rolesIn(item).length === 0));
		const names = [...new Set([...candidate.aliases, ...aliases])];
		return [
			...foreign('aliases', names.length > 0 ? names : null, properties),
			...own('circle', circle, person),
			...own('role', alone(roles), person),
			...own('cadence', cadence === '' ? null : /^\d+$/.test(cadence) ? Number(cadence) : cadence, person),
			...own('email', alone(emails), person),
			...foreign('company', company || null, properties),
			...(hasTitle ? [] : foreign('title', title || null, properties)),
			...foreign('linkedin', linkedin || null, properties),
			...own('met', met === null ? null : formatDay(met), person),
		];
	}
}

type Value = Scalar | readonly Scalar[];

/** One of ours, under whatever spelling stands there empty. */
function own(property: Property, value: Value | null, person: WrittenPerson): readonly PropertyStep[] {
	const written = person.all(property);
	if (value === null || written.some(({ value: said }) => listOf(said).length > 0)) return [];
	return [{ name: person.nameFor(property, written[0]), value }];
}

function foreign(property: keyof typeof FOREIGN, value: Value | null, properties: ReadonlyMap<string, unknown>): readonly PropertyStep[] {
	if (value === null) return [];
	const spellings: readonly string[] = FOREIGN[property].map(plainName);
	const written = [...properties].filter(([name]) => spellings.includes(plainName(name)));
	if (written.some(([, said]) => listOf(said).length > 0)) return [];
	return [{ name: written[0]?.[0] ?? property, value }];
}

/** One value stands alone. */
function alone(values: readonly string[]): Value | null {
	const [only] = values;
	return values.length > 1 ? values : only ?? null;
}
