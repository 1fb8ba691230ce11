import { othersThan } from './frontmatter';
import type { Frontmatter, FrontmatterReader, FrontmatterReading, FrontmatterRefusal } from './frontmatter';
import { isFence, lastPropertyLine, linesOf } from './lines';
import { clearing } from './property-splices';

/** How the lines of a property changed. */
export interface PropertyChange {
	readonly name: string;
	/** Its lines as written, line breaks included; null where the property was missing. */
	readonly before: string | null;
	readonly after: string | null;
	/** The line, from 1, on which it stood before; null where it was missing. */
	readonly line: number | null;
	/** Whether the block for properties came with it. */
	readonly addedBlock: boolean;
}

/** Why changes are not undone: the lines are no longer those that were written, or the properties cannot be read. */
export type UndoRefusal = FrontmatterRefusal | { readonly reason: 'changed'; readonly property: string };

/** What an edit did to the properties of these names, so that it can be undone. */
export function propertyChanges(read: FrontmatterReader, before: string, after: string, names: readonly string[]): readonly PropertyChange[] {
	const [earlier, later] = [read(before), read(after)];
	const addedBlock = !isFence(before, linesOf(before)[0]);
	return names
		.map((name) => {
			const written = placeIn(earlier, name);
			return { name, before: textAt(before, written), after: textAt(after, placeIn(later, name)), line: written === null ? null : before.slice(0, written.from).split('\n').length, addedBlock };
		})
		.filter((change) => change.before !== change.after);
}

/** Gives properties the very lines they had, where those that were written are still there; all of them or none. */
export function undoPropertyChanges(read: FrontmatterReader, text: string, changes: readonly PropertyChange[]): { readonly text: string } | { readonly refused: UndoRefusal } {
	const frontmatter = read(text);
	if (frontmatter !== null && 'refused' in frontmatter) return frontmatter;
	const changed = changes.find(({ name, after }) => textAt(text, placeIn(frontmatter, name)) !== after);
	if (changed) return { refused: { reason: 'changed', property: changed.name } };
	// Those that stand there first: then the lines of those that were cleared are counted as they were.
	// A name may come twice; from the end, so that the places before it stay.
	const written = [...new Map(changes.filter(({ after }) => after !== null).map((change) => [change.name, { ...change, place: placeIn(frontmatter, change.name) }])).values()].sort((a, b) => (b.place?.from ?? 0) - (a.place?.from ?? 0));
	const cleared = changes.filter(({ after }) => after === null).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	let undone = text;
	for (const { place, before } of written) undone = replaced(undone, place, before ?? '');
	for (const change of cleared) undone = restored(undone, change);
	if (changes.some(({ addedBlock }) => addedBlock)) undone = withoutEmptyBlock(undone);
	const result = read(undone);
	const unkept = changes.find(({ name, before }) => textAt(undone, placeIn(result, name)) !== before);
	if (unkept || !keepsOthers(frontmatter, result, changes)) return { refused: { reason: 'changed', property: (unkept ?? changes[0])?.name ?? '' } };
	return { text: undone };
}

interface Place {
	readonly from: number;
	readonly to: number;
}

/** The lines of a property in a note; between braces, where it has no line of its own, from its name to the end of its value. */
function placeIn(frontmatter: FrontmatterReading, name: string): Place | null {
	if (frontmatter === null || 'refused' in frontmatter) return null;
	const written = frontmatter.properties.find((property) => property.name === name);
	if (!written) return null;
	const place = frontmatter.isFlow ? { from: written.from, to: written.written.to } : clearing(frontmatter, written)?.[0];
	return place ? { from: frontmatter.from + place.from, to: frontmatter.from + place.to } : null;
}

function textAt(text: string, place: Place | null): string | null {
	return place && text.slice(place.from, place.to);
}

function replaced(text: string, place: Place | null, lines: string): string {
	return place === null ? text : text.slice(0, place.from) + lines + text.slice(place.to);
}

/** A cleared property goes back to its line; last in the block where that is no longer so long. */
function restored(text: string, { before, line }: PropertyChange): string {
	const lines = linesOf(text);
	const last = lastPropertyLine(text, lines);
	const at = last < 0 ? undefined : lines[Math.min((line ?? 1) - 1, last)]?.from;
	return at === undefined ? text : text.slice(0, at) + (before ?? '') + text.slice(at);
}

function withoutEmptyBlock(text: string): string {
	const lines = linesOf(text);
	if (lastPropertyLine(text, lines) !== 1) return text;
	return text.slice(0, lines[0]?.from) + text.slice(lines[2]?.from ?? text.length);
}

function keepsOthers(before: Frontmatter | null, after: FrontmatterReading, changes: readonly PropertyChange[]): boolean {
	if (after !== null && 'refused' in after) return false;
	const names = changes.map(({ name }) => name);
	return othersThan(names, before) === othersThan(names, after);
}
