import type { PropertyStep } from '../domain/property-step';
import { othersThan, readFrontmatter } from './frontmatter';
import type { Frontmatter, FrontmatterReader, FrontmatterReading, FrontmatterRefusal, WrittenProperty, YamlReader } from './frontmatter';
import { addition, appending, clearing, replacement, thinning } from './property-splices';
import type { Splice } from './property-splices';
import { propertyChanges, undoPropertyChanges } from './property-undo';
import type { PropertyChange, UndoRefusal } from './property-undo';
import { scalarSource } from './yaml-source';
import type { PropertyScalar, PropertyValue } from './yaml-source';

/** A note after an edit, or why it was left alone. */
export type PropertyEdit = { readonly text: string } | { readonly refused: FrontmatterRefusal };

/** Meant of a property that is there and says nothing. */
const BLANK = Symbol('blank');
/** Readings that are kept: what an edit gives is read again by the next, and by what tells how to undo it. */
const READINGS = 6;

type SplicesOf = (frontmatter: Frontmatter, written: WrittenProperty | undefined) => readonly Splice[] | null;

/** Edits properties in the text of a note. Brings the tokens of the `yaml` package with it: whoever needs it loads it on first need. */
export class PropertyEditor {
	private readonly read: FrontmatterReader;

	constructor(readYaml: YamlReader) {
		const known = new Map<string, FrontmatterReading>();
		this.read = (text) => {
			const reading = known.get(text) ?? readFrontmatter(text, readYaml);
			known.delete(text);
			known.set(text, reading);
			const [oldest] = known.keys();
			if (known.size > READINGS && oldest !== undefined) known.delete(oldest);
			return reading;
		};
	}

	/** What a note's properties say, by their names as written, in their order; none where it has no block for them. */
	readProperties(text: string): ReadonlyMap<string, unknown> | { readonly refused: FrontmatterRefusal } {
		const frontmatter = this.read(text);
		if (frontmatter !== null && 'refused' in frontmatter) return frontmatter;
		return new Map(frontmatter?.properties.map(({ name, value }) => [name, value]));
	}

	/**
	 * Sets a property, or clears it with null; every byte outside its value stays (spec §8).
	 *
	 * `setProperty('---\nmet:  "2026"  # where?\n---\n', 'met', '2027')` → `{ text: '---\nmet:  "2027"  # where?\n---\n' }`
	 */
	setProperty(text: string, name: string, value: PropertyValue | null): PropertyEdit {
		return this.edit(text, name, value, (frontmatter, written) => {
			if (value === null) return written ? clearing(frontmatter, written) : [];
			return written ? thinning(frontmatter, written, value) ?? replacement(frontmatter, written, value) : addition(frontmatter, name, value);
		});
	}

	/**
	 * Adds a value to a list, once; a single value becomes a list, and a property that is empty or missing a single value.
	 *
	 * `appendToProperty('---\npriority: 2025\n---\n', 'priority', 2026)` → `{ text: '---\npriority: [2025, 2026]\n---\n' }`
	 */
	appendToProperty(text: string, name: string, value: PropertyScalar): PropertyEdit {
		const properties = this.readProperties(text);
		if ('refused' in properties) return properties;
		const before = properties.get(name) ?? null;
		if (before === null) return this.setProperty(text, name, value);
		const values: readonly unknown[] = Array.isArray(before) ? before : [before];
		if (values.some((known) => String(known) === String(value))) return { text };
		return this.edit(text, name, [...values, value], (frontmatter, written) => (written ? appending(frontmatter, written, value) : null));
	}

	/** Adds a property without a value where it is missing, to be filled in: `circle:`. */
	addBlank(text: string, name: string): PropertyEdit {
		const properties = this.readProperties(text);
		if ('refused' in properties) return properties;
		return properties.has(name) ? { text } : this.edit(text, name, BLANK, (frontmatter) => addition(frontmatter, name, null));
	}

	/** Takes one step of a plan. */
	take(text: string, step: PropertyStep): PropertyEdit {
		if ('append' in step) return this.appendToProperty(text, step.name, step.append);
		return 'blank' in step ? this.addBlank(text, step.name) : this.setProperty(text, step.name, step.value);
	}

	/** Takes all steps of a plan, or none of them; the same as one after another, with less reading where several properties are missing. */
	takeAll(text: string, steps: readonly PropertyStep[]): PropertyEdit {
		const added = this.addMissing(text, steps);
		let edited = added?.text ?? text;
		for (const step of added?.left ?? steps) {
			const result = this.take(edited, step);
			if ('refused' in result) return result;
			edited = result.text;
		}
		return { text: edited };
	}

	/** Adds in one go what is missing; null where that is not as good as one by one. */
	private addMissing(text: string, steps: readonly PropertyStep[]): { readonly text: string; readonly left: readonly PropertyStep[] } | null {
		const frontmatter = this.read(text);
		if (frontmatter === null || 'refused' in frontmatter || frontmatter.isFlow) return null;
		const isThere = (step: PropertyStep): boolean => frontmatter.properties.some(({ name }) => name === step.name);
		const missing = new Map<string, PropertyValue | null>();
		let isOrderKept = true;
		const left = steps.filter((step) => {
			const value = addedBy(step);
			// What is cleared, or comes twice, may come back in another place.
			isOrderKept &&= value !== undefined && !missing.has(step.name);
			if (isThere(step)) return true;
			if (isOrderKept) missing.set(step.name, value ?? null);
			return !isOrderKept;
		});
		const splices = [...missing].flatMap(([name, value]) => addition(frontmatter, name, value));
		const [first] = splices;
		if (!first || splices.length < 2) return null;
		const edited = spliced(text, [{ ...first, text: splices.map((splice) => splice.text).join('') }], frontmatter.from);
		return this.isAsMeant(frontmatter, edited, [...missing].map(([name, value]) => [name, value ?? BLANK])) ? { text: edited, left } : null;
	}

	/** What an edit did to the properties of these names, so that it can be undone. */
	changesOf(before: string, after: string, names: readonly string[]): readonly PropertyChange[] {
		return propertyChanges(this.read, before, after, names);
	}

	/** Gives properties the very lines they had, where those that were written are still there; all of them or none. */
	undo(text: string, changes: readonly PropertyChange[]): { readonly text: string } | { readonly refused: UndoRefusal } {
		return undoPropertyChanges(this.read, text, changes);
	}

	/** Makes the splices of an edit and holds the result against what was meant: nothing is written that reads otherwise. */
	private edit(text: string, name: string, meant: unknown, splicesOf: SplicesOf): PropertyEdit {
		const frontmatter = this.read(text);
		if (frontmatter !== null && 'refused' in frontmatter) return frontmatter;
		if (frontmatter === null) return meant === null ? { text } : this.edit(withBlock(text), name, meant, splicesOf);
		const written = frontmatter.properties.find((property) => property.name === name);
		if (meant === null ? !written : written && isSame(written.value, meant)) return { text };
		if (written?.obstacle) return { refused: { reason: written.obstacle, property: name } };
		const unusual: PropertyEdit = { refused: { reason: 'unusual', property: name } };
		// Between braces a property has no line of its own.
		if (frontmatter.isFlow && (!written || meant === null)) return unusual;
		const splices = splicesOf(frontmatter, written);
		if (splices === null) return unusual;
		const edited = spliced(text, splices, frontmatter.from);
		return this.isAsMeant(frontmatter, edited, [[name, meant]]) ? { text: edited } : unusual;
	}

	/** True where properties read as meant and every other one as before, in the same order. */
	private isAsMeant(before: Frontmatter, text: string, all: readonly (readonly [name: string, meant: unknown])[]): boolean {
		const after = this.read(text);
		if (after === null || 'refused' in after) return false;
		const names = all.map(([name]) => name);
		return othersThan(names, before) === othersThan(names, after) && all.every(([name, meant]) => {
			const written = after.properties.find((property) => property.name === name);
			return meant === null ? !written : written !== undefined && isRead(written.value, meant === BLANK ? null : meant);
		});
	}
}

/** The value that a step gives a property that is missing; undefined where it gives none. */
function addedBy(step: PropertyStep): PropertyValue | null | undefined {
	if ('append' in step) return step.append;
	return 'blank' in step ? null : step.value ?? undefined;
}

/** The note with an empty block for properties at its top. */
function withBlock(text: string): string {
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const ending = /\r?\n/.exec(text)?.[0] ?? '\n';
	const body = text.slice(start);
	return `${text.slice(0, start)}---${ending}---${body === '' ? '' : ending}${body}`;
}

function spliced(text: string, splices: readonly Splice[], base: number): string {
	let result = text;
	// From the end; where one inserts at the place from which another removes, the removal comes first.
	for (const { from, to, text: inserted } of [...splices].sort((a, b) => b.from - a.from || b.to - a.to)) result = result.slice(0, base + from) + inserted + result.slice(base + to);
	return result;
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

/** A number or a truth value in quotes reads as its text. */
function isRead(value: unknown, meant: unknown): boolean {
	return isSame(value, meant) || (typeof value === 'string' && (typeof meant === 'number' || typeof meant === 'boolean') && value === scalarSource(meant));
}
