import { namedBy } from '../named';
import { folderOf } from '../note-path';
import type { Person } from '../people';
import { listOf, plainName, plainValue, sourceOf } from '../property';
import type { Circle } from '../rules';
import type { LookedNote } from './vault-look';

/** People whom a vault keeps together already: in a folder, under a nested tag, or by what a property says. */
export interface PlacingGroup {
	readonly source: 'folder' | 'tag' | 'property';
	/** `'People/Work'`, `'#person/work'`, `'relationship: colleague'` */
	readonly name: string;
	/** Paths. */
	readonly people: readonly string[];
	/** How many of them have no circle yet, and how many no cadence of their own. */
	readonly withoutCircle: number;
	readonly withoutCadence: number;
	/** The circle that the name suggests; an id of the settings. */
	readonly suggested: string | null;
}

/** What is to be written for a group; empty for nothing. */
export interface GroupChoice {
	readonly circle: string;
	/** In the cadence grammar. */
	readonly cadence: string;
}

/** What is written for a person. */
export interface Placement {
	readonly path: string;
	readonly circle: string | null;
	readonly cadence: string;
}

const PROPERTIES: ReadonlySet<string> = new Set(['relationship', 'relationships', 'relation', 'connection', 'group', 'groups', 'category', 'categories', 'tier']);
/** True of everybody. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['person', 'people', 'contact', 'contacts', 'human']);
/** Longer values are sentences about one person. */
const LONGEST = 40;
/** More than anybody goes through; the largest come first. */
const MOST = 60;

const SUGGESTIONS: readonly (readonly [words: RegExp, direction: Circle['direction'], id: string])[] = [
	[/work|team|colleague|coworker|office|company|internal|organi[sz]ation|manager|arbeit|kolleg/i, 'have', 'organisation'],
	[/industry|client|customer|partner|external|communit|conference|meetup|vendor|branche|kund/i, 'want', 'industry'],
	[/growth|mentor|dream|aspir|goal|learn/i, 'want', 'growth'],
];

/** The groups that the people of a vault stand in; a folder that holds everybody says nothing. */
export function placingGroups(notes: Iterable<LookedNote>, people: ReadonlyMap<string, Person>, personTags: readonly string[], circles: readonly Circle[]): readonly PlacingGroup[] {
	const groups = new Map<string, { readonly source: PlacingGroup['source']; readonly name: string; readonly people: Person[] }>();
	const add = (source: PlacingGroup['source'], name: string, person: Person): void => {
		const key = `${source}\n${name.toLowerCase()}`;
		const group = groups.get(key) ?? { source, name, people: [] };
		if (!group.people.includes(person)) group.people.push(person);
		groups.set(key, group);
	};
	const tags = personTags.map((tag) => `${tag.trim().replace(/^#/, '').toLowerCase()}/`);
	for (const { path, tags: noteTags, frontmatter } of notes) {
		const person = people.get(path);
		if (!person) continue;
		add('folder', folderOf(path), person);
		for (const tag of noteTags.map((each) => each.replace(/^#/, ''))) if (tags.some((nested) => tag.toLowerCase().startsWith(nested))) add('tag', `#${tag}`, person);
		for (const { name, value } of valuesIn(frontmatter)) add('property', `${name}: ${value}`, person);
	}
	const folders = [...groups.values()].filter(({ source }) => source === 'folder');
	return [...groups.values()]
		.filter(({ source }) => source !== 'folder' || folders.length > 1)
		.map(({ people: members, ...group }) => ({
			...group,
			people: members.map(({ path }) => path),
			withoutCircle: members.filter(lacksCircle).length,
			withoutCadence: members.filter(lacksCadence).length,
			suggested: suggestedCircle(group.name, circles),
		}))
		.filter(({ withoutCircle, withoutCadence }) => withoutCircle + withoutCadence > 0)
		.sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source) || b.people.length - a.people.length || (a.name < b.name ? -1 : 1))
		.slice(0, MOST);
}

const ORDER: readonly PlacingGroup['source'][] = ['folder', 'tag', 'property'];

/** Who gets what, for people who have none yet; of several groups of one person the first that says something decides. */
export function placementsOf(groups: readonly PlacingGroup[], choices: readonly GroupChoice[], people: ReadonlyMap<string, Person>): readonly Placement[] {
	const placements = new Map<string, Placement>();
	for (const [index, group] of groups.entries()) {
		const { circle, cadence } = choices[index] ?? { circle: '', cadence: '' };
		for (const path of group.people) {
			const person = people.get(path);
			const before = placements.get(path) ?? { path, circle: null, cadence: '' };
			if (!person) continue;
			placements.set(path, {
				path,
				circle: before.circle ?? (circle !== '' && lacksCircle(person) ? circle : null),
				cadence: before.cadence || (lacksCadence(person) ? cadence.trim() : ''),
			});
		}
	}
	return [...placements.values()].filter(({ circle, cadence }) => circle !== null || cadence !== '');
}

function lacksCircle({ reading: { facts } }: Person): boolean {
	return facts.circle === null;
}

/** Whoever is left alone needs none. */
function lacksCadence({ reading: { facts } }: Person): boolean {
	return facts.cadence === null && !facts.isResting;
}

function valuesIn(frontmatter: LookedNote['frontmatter']): readonly { readonly name: string; readonly value: string }[] {
	return Object.entries(frontmatter ?? {}).filter(([name]) => PROPERTIES.has(plainName(name))).flatMap(([name, value]) => listOf(value)
		.filter((item) => plainValue(item) !== '' && plainValue(item).length <= LONGEST && !SAYS_NOTHING.has(plainValue(item)))
		.map((item) => ({ name, value: sourceOf(item).trim() })));
}

function suggestedCircle(name: string, circles: readonly Circle[]): string | null {
	const last = name.slice(name.lastIndexOf('/') + 1);
	const known = namedBy(last.replace(/^.*: |^#/, ''), circles);
	if (known) return known.id;
	for (const [words, direction, id] of SUGGESTIONS) {
		if (words.test(last)) return (circles.find((circle) => circle.id === id) ?? circles.find((circle) => circle.direction === direction))?.id ?? null;
	}
	return null;
}
