import type { NewPerson, VaultConfig } from '../context';
import { isSame } from '../domain/is-same';
import { NoteRules } from '../domain/note';
import { readPersonFacts } from '../domain/person';
import { plainName } from '../domain/property';
import type { PropertyStep } from '../domain/property-step';
import type { Property } from '../domain/rules';
import type { Settings } from '../settings/shape';
import { NoteReader } from './note-reader';

/** What a note says in its properties, by their names as written. */
export type Properties = ReadonlyMap<string, unknown>;

/** What somebody can be placed by: these stand ready to be filled in. */
const PLACING = ['circle', 'role', 'cadence'] as const satisfies readonly Property[];

/** What the properties of a note lack for it to be a person's; for one set of settings. */
export class PersonProperties {
	private readonly rules: NoteRules;
	private readonly reader: NoteReader;

	constructor(private readonly settings: Settings, config: VaultConfig) {
		this.rules = new NoteRules(settings);
		this.reader = new NoteReader(this.rules, settings, config);
	}

	/** Whether a note would be read as a person's by its place and properties; tags in its text are not looked at. */
	isPerson(path: string, properties: Properties): boolean {
		const cache = properties.size > 0 ? { frontmatter: Object.fromEntries(properties) } : {};
		return (this.reader.read(path, cache, '')?.person ?? null) !== null;
	}

	/** What makes a note a person's that is none yet. Null where nothing does: it lies among templates, say. */
	marking(path: string, properties: Properties): readonly PropertyStep[] | null {
		if (this.isPerson(path, properties)) return [];
		const mark = markOf(this.settings);
		if (!mark) return null;
		const name = [...properties.keys()].find((known) => plainName(known) === plainName(mark.name)) ?? mark.name;
		const { step, reads } = marked(name, mark, properties.get(name) ?? null);
		return this.isPerson(path, new Map(properties).set(name, reads)) ? [step] : null;
	}

	/** The properties to be filled in that stand there under no spelling. */
	missing(properties: Properties): readonly PropertyStep[] {
		const written = this.rules.names.read(Object.fromEntries(properties));
		return PLACING.filter((property) => written.first(property) === undefined).map((property) => ({ name: this.settings.propertyNames[property], blank: true }));
	}

	/** Circle and roles as they were chosen, where the properties say otherwise. */
	chosen(properties: Properties, { circle, roles }: NewPerson): readonly PropertyStep[] {
		const frontmatter = Object.fromEntries(properties);
		const facts = readPersonFacts(frontmatter, this.rules.names, this.rules.vocabulary);
		const written = this.rules.names.read(frontmatter);
		const nameOf = (property: Property): string => written.first(property)?.name ?? this.settings.propertyNames[property];
		const [only] = roles;
		return [
			...(circle === null || facts.circle === circle ? [] : [{ name: nameOf('circle'), value: circle }]),
			...(only === undefined || isSame(facts.roles, roles) ? [] : [{ name: nameOf('role'), value: roles.length === 1 ? only : roles }]),
		];
	}
}

/** What makes a note a person's wherever it lies. */
export interface PersonMark {
	readonly name: string;
	readonly value: string;
	readonly isTag: boolean;
}

/** The first tag of the settings, or else their first marker: `'type: person'`. */
export function markOf({ personTags: [tag], personMarkers: [marker] }: Pick<Settings, 'personTags' | 'personMarkers'>): PersonMark | null {
	if (tag !== undefined) return { name: 'tags', value: tag.trim().replace(/^#/, ''), isTag: true };
	const colon = marker?.indexOf(':') ?? -1;
	return marker === undefined || colon < 1 ? null : { name: marker.slice(0, colon).trim(), value: marker.slice(colon + 1).trim(), isTag: false };
}

/** The mark beside what stands in its property already, and what that reads as then. */
function marked(name: string, { value, isTag }: PersonMark, before: unknown): { readonly step: PropertyStep; readonly reads: unknown } {
	if (before === null) {
		const first = isTag ? [value] : value;
		return { step: { name, value: first }, reads: first };
	}
	// Several tags in one text: `tags: work, talks`.
	if (isTag && typeof before === 'string' && /[\s,]/.test(before)) {
		const longer = `${before}, ${value}`;
		return { step: { name, value: longer }, reads: longer };
	}
	return { step: { name, append: value }, reads: [before, value].flat() };
}
