import { PROPERTIES } from './rules';
import type { Property, Rules } from './rules';

/** A property as it stands in a note. */
export interface WrittenProperty {
	/** As written: `Last_Contact`. */
	readonly name: string;
	readonly value: unknown;
}

/** The spellings that are read besides a property's own name (spec §3), as people write them. */
export const ALSO_READ_AS: Readonly<Partial<Record<Property, readonly string[]>>> = {
	'circle': ['circles'],
	'role': ['roles', 'network-role'],
	// This exact list and never /^last/: `last_reviewed` and `last_synced` are no contact.
	'last-contact': ['last-contact', 'last-contacted', 'date-last-contacted', 'last-interaction', 'last-seen', 'last-met', 'last-touched', 'last-touch', 'last-chatted'],
	'cadence': ['cadence-days', 'contact-frequency', 'contact-cadence', 'follow-up-cadence', 'frequency'],
	'next-step': ['next-action'],
	'interesting': ['interests'],
	'introduced-by': ['met-through', 'met-via', 'referred-by'],
	'met': ['met-date', 'first-met', 'date-met'],
	'snooze-until': ['snoozed-until'],
	'resting': ['do-not-contact', 'active', 'status'],
	'email': ['emails', 'mail'],
};

const NONE: readonly never[] = [];
/** More spellings than any vault has: the memory of names is emptied there. */
const MAX_REMEMBERED = 5000;

/** A property name without case, spaces, `_` and `-`: `'Last_Contact'` → `'lastcontact'`. */
export function plainName(name: string): string {
	return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** A property of ours as it stands in a note. */
interface FoundProperty extends WrittenProperty {
	readonly property: Property;
}

/** The properties of ours that a note has: few enough to look through, where a map for each of thousands of notes is not. */
export class WrittenProperties {
	constructor(private readonly found: readonly FoundProperty[], private readonly isAnyRepeated: boolean) {}

	/** The spelling of a property that counts. */
	first(property: Property): WrittenProperty | undefined {
		for (const entry of this.found) if (entry.property === property) return entry;
		return undefined;
	}

	/** All spellings of a property, the one that counts first. */
	all(property: Property): readonly WrittenProperty[] {
		const first = this.first(property);
		return first === undefined ? NONE : this.found.filter((entry) => entry.property === property);
	}

	/** The properties that stand there in more than one spelling. */
	get repeated(): readonly Property[] {
		if (!this.isAnyRepeated) return NONE;
		const isRepeated = ({ property }: FoundProperty, index: number): boolean => this.first(property) === this.found[index] && this.found.some((other, at) => at > index && other.property === property);
		return this.found.filter(isRepeated).map(({ property }) => property);
	}
}

/** Says which of our properties a written name means. */
export class PropertyNames {
	private readonly meanings = new Map<string, Property>();
	private readonly written = new Map<Property, string>();
	private readonly remembered = new Map<string, { readonly property: Property | undefined; readonly plain: string }>();

	constructor(rules: Pick<Rules, 'propertyNames'>) {
		for (const property of PROPERTIES) {
			for (const spelling of ALSO_READ_AS[property] ?? []) this.meanings.set(plainName(spelling), property);
		}
		// The configured names come last: they win over a spelling of another property.
		for (const property of PROPERTIES) {
			const name = rules.propertyNames[property];
			this.written.set(property, name);
			this.meanings.set(plainName(name), property);
		}
	}

	/** Every property of ours in a note's frontmatter. */
	read(frontmatter: Readonly<Record<string, unknown>>): WrittenProperties {
		const found: FoundProperty[] = [];
		let isRepeated = false;
		for (const name in frontmatter) {
			const { property } = this.meaningOf(name);
			if (property === undefined) continue;
			const entry = { property, name, value: frontmatter[name] };
			const same = found.findIndex((other) => other.property === property);
			isRepeated ||= same >= 0;
			// The spelling that wins stands before the others.
			if (same >= 0 && this.rank(entry) < this.rank(found[same] ?? entry)) found.splice(same, 0, entry);
			else found.push(entry);
		}
		return new WrittenProperties(found, isRepeated);
	}

	/** Which of our properties a written name means; null for none. */
	propertyOf(name: string): Property | null {
		return this.meaningOf(name).property ?? null;
	}

	/** The plain form of a written name, remembered: the same few names stand in thousands of notes. */
	plain(name: string): string {
		return this.meaningOf(name).plain;
	}

	private meaningOf(name: string): { readonly property: Property | undefined; readonly plain: string } {
		const known = this.remembered.get(name);
		if (known) return known;
		const plain = plainName(name);
		const meaning = { property: this.meanings.get(plain), plain };
		if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
		this.remembered.set(name, meaning);
		return meaning;
	}

	/** One that says nothing, as a template leaves it, gives way to any that does. */
	private rank({ property, name, value }: FoundProperty): number {
		if (listOf(value).length === 0) return 3;
		const written = this.written.get(property) ?? property;
		if (name === written) return 0;
		return plainName(name) === plainName(written) ? 1 : 2;
	}
}

/** A value as it might have stood in the source, for a message: `[['2026-02-04']]` → `'[[2026-02-04]]'`. */
export function sourceOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		return `[${items.map(sourceOf).join(', ')}]`;
	}
	return JSON.stringify(value);
}

/** A value as a flat list: a scalar is a list of one, nulls and blank texts are left out, nested lists opened. */
export function listOf(value: unknown): readonly unknown[] {
	if (value === null || value === undefined || isBlank(value)) return NOTHING;
	if (!Array.isArray(value)) return [value];
	const items: readonly unknown[] = value;
	return items.some((item) => typeof item === 'object' || isBlank(item)) ? items.flatMap(listOf) : items;
}

function isBlank(value: unknown): boolean {
	return typeof value === 'string' && value.trim() === '';
}

const NOTHING: readonly unknown[] = [];

/** `'[[People/Ada Lovelace|Ada]]'` → `'Ada Lovelace'`, `'#person'` → `'person'`; lower case, trimmed. */
export function plainValue(value: unknown): string {
	if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return '';
	let text = String(value).trim();
	if (text.startsWith('[[') && text.endsWith(']]')) {
		text = text.slice(2, -2).split(/[|#]/, 1)[0] ?? '';
		text = text.slice(text.lastIndexOf('/') + 1);
	}
	if (text.startsWith('#')) text = text.slice(1);
	return text.trim().toLowerCase();
}

/** True for `true`, `'true'` and `'yes'`: YAML 1.2 leaves `yes` a text. */
export function isTrue(value: unknown): boolean {
	const text = plainValue(value);
	return text === 'true' || text === 'yes';
}

/** True for `false`, `'false'` and `'no'`. */
export function isFalse(value: unknown): boolean {
	const text = plainValue(value);
	return text === 'false' || text === 'no';
}
