import { folderOf } from '../note-path';
import { Vocabulary } from '../person';
import { listOf, plainName, plainValue, PropertyNames, sourceOf } from '../property';
import { PROPERTIES } from '../rules';
import type { Property, Rules } from '../rules';
import type { Findings, FoundProperty, Proposal } from './findings';
import { isAmongTemplates, isLikelyFolder, LIKELY_MARKERS, LIKELY_WORDS } from './likely-people';
import { hintOf } from './property-hints';

/** A note as it is looked at. */
export interface LookedNote {
	readonly path: string;
	readonly frontmatter: Readonly<Record<string, unknown>> | null;
	/** Those of the body and of the properties, with or without `#`. */
	readonly tags: readonly string[];
	readonly isPerson: boolean;
	readonly isDaily: boolean;
	readonly headings: readonly { readonly heading: string; readonly level: number }[];
}

/** Once is chance. */
const FEWEST = 2;
const SAMPLES = 3;
/** As many values as tell what a property means. */
const MOST_VALUES = 200;
/** Headings under which people write whom they met. */
const HEADINGS = /^(?:touchpoints?|people|log|meetings?|interactions?|networking|relationships?|conversations?|contacts?|journal)$/i;
/** In one daily note of three at least. */
const HEADING_SHARE = 1 / 3;

interface Seen {
	readonly spellings: Map<string, number>;
	readonly values: unknown[];
	notes: number;
}

/** Looks at the notes of a vault, one after another, and says which conventions they follow. */
export class VaultLook {
	private readonly names: PropertyNames;
	private readonly vocabulary: Vocabulary;
	private readonly folders = new Map<string, number>();
	private readonly tags = new Map<string, number>();
	private readonly markers = new Map<string, { readonly marker: string; notes: number }>();
	private readonly properties = new Map<string, Seen>();
	private readonly headings = new Map<string, number>();
	private people = 0;
	private dailyNotes = 0;

	constructor(private readonly rules: Rules, private readonly heading: string) {
		this.names = new PropertyNames(rules);
		this.vocabulary = new Vocabulary(rules);
	}

	add(note: LookedNote): void {
		const folder = folderOf(note.path);
		if (isAmongTemplates(folder)) return;
		if (note.isDaily) return this.addDailyNote(note);
		if (note.isPerson) {
			this.people++;
			this.addProperties(note);
		} else if (this.mayBePerson(note, folder)) {
			this.addProperties(note);
		}
	}

	/** What was found, and which settings would fit. */
	findings(): Findings {
		const found = [...this.properties.values()].map((seen) => this.foundProperty(seen)).sort((a, b) => b.notes - a.notes || (a.name < b.name ? -1 : 1));
		return { people: this.people, properties: found, proposals: [...this.peopleProposals(), ...this.propertyProposals(), ...this.headingProposals()] };
	}

	/** Counts what would make a note a person's; true where something would. */
	private mayBePerson({ frontmatter, tags }: LookedNote, folder: string): boolean {
		const parts = folder.split('/').map((_part, index, all) => all.slice(0, index + 1).join('/'));
		const likely = parts.find(isLikelyFolder);
		const words = new Set(tags.flatMap((tag) => tag.replace(/^#/, '').toLowerCase().split('/')).filter((word) => LIKELY_WORDS.has(word)));
		const markers = Object.entries(frontmatter ?? {}).flatMap(([name, value]) => (LIKELY_MARKERS.has(plainName(name)) ? listOf(value).filter((item) => LIKELY_WORDS.has(plainValue(item))).map((item) => ({ name, item })) : []));
		if (likely !== undefined) increment(this.folders, likely);
		for (const word of words) increment(this.tags, word);
		for (const { name, item } of markers) {
			const key = `${plainName(name)}: ${plainValue(item)}`;
			const seen = this.markers.get(key) ?? { marker: `${name}: ${sourceOf(item)}`, notes: 0 };
			seen.notes++;
			this.markers.set(key, seen);
		}
		return likely !== undefined || words.size > 0 || markers.length > 0;
	}

	private addProperties({ frontmatter }: LookedNote): void {
		for (const [name, value] of Object.entries(frontmatter ?? {})) {
			const plain = plainName(name);
			const seen = this.properties.get(plain) ?? { spellings: new Map<string, number>(), values: [], notes: 0 };
			this.properties.set(plain, seen);
			seen.notes++;
			increment(seen.spellings, name);
			if (seen.values.length < MOST_VALUES && listOf(value).length > 0) seen.values.push(value);
		}
	}

	private addDailyNote({ headings }: LookedNote): void {
		this.dailyNotes++;
		const lines = new Set(headings.filter(({ heading }) => HEADINGS.test(heading.trim())).map(({ heading, level }) => `${'#'.repeat(level)} ${heading.trim()}`));
		for (const line of lines) increment(this.headings, line);
	}

	private foundProperty({ spellings, notes, values }: Seen): FoundProperty {
		const name = commonest(spellings) ?? '';
		return { name, notes, readAs: this.names.propertyOf(name), samples: [...new Set(values.map((value) => sourceOf(value).trim()))].slice(0, SAMPLES) };
	}

	private peopleProposals(): readonly Proposal[] {
		const folders = [...this.folders].map(([path, notes]): Proposal => ({ type: 'people-folder', folder: path.includes('/') ? path : `${path}/`, notes }));
		const tags = [...this.tags].map(([tag, notes]): Proposal => ({ type: 'person-tag', tag, notes }));
		const markers = [...this.markers.values()].map(({ marker, notes }): Proposal => ({ type: 'person-marker', marker, notes }));
		return [...folders, ...tags, ...markers].filter(({ notes }) => notes >= FEWEST).sort((a, b) => b.notes - a.notes);
	}

	private propertyProposals(): readonly Proposal[] {
		return PROPERTIES.flatMap((property): readonly Proposal[] => {
			// Once another name is set, the one before is not read any more.
			if (this.properties.has(plainName(this.rules.propertyNames[property]))) return [];
			const candidates = [...this.properties].flatMap(([plain, seen]) => {
				const name = commonest(seen.spellings) ?? '';
				const readAs = this.names.propertyOf(name);
				const isMeant = readAs === property || (readAs === null && hintOf(plain, seen.values, this.vocabulary) === property);
				return isMeant && isOneName(property, plain, readAs !== null) ? [{ name, seen, isNew: readAs === null }] : [];
			});
			const [best] = candidates.sort((a, b) => b.seen.notes - a.seen.notes);
			if (!best || best.seen.notes < FEWEST) return [];
			return [{ type: 'property-name', property, name: best.name, notes: best.seen.notes, isNew: best.isNew, samples: this.foundProperty(best.seen).samples }];
		});
	}

	private headingProposals(): readonly Proposal[] {
		const [best] = [...this.headings].sort((a, b) => b[1] - a[1]);
		if (!best || best[1] < Math.max(FEWEST, this.dailyNotes * HEADING_SHARE)) return [];
		const title = this.heading.replace(/^#+\s*/, '').trim().toLowerCase();
		const isSet = [...this.headings.keys()].some((line) => line.replace(/^#+\s*/, '').toLowerCase() === title);
		return isSet ? [] : [{ type: 'heading', heading: best[0], notes: best[1] }];
	}
}

/** Words such as `status` and `active` say that somebody rests in ways of their own; days of last contact are never written, so what is read already needs no name. */
function isOneName(property: Property, plain: string, isRead: boolean): boolean {
	if (property === 'last-contact') return !isRead;
	return !(property === 'resting' && ['status', 'active'].includes(plain));
}

function increment(counts: Map<string, number>, key: string): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}

function commonest(counts: ReadonlyMap<string, number>): string | undefined {
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
