/**
 * What the generator knows about a note before it is written: every property and every line together with what it means.
 *
 * Notes are rendered from these facts (`render.ts`) and the truth is computed from them (`reference.ts`), so that neither has
 * to understand Markdown, and an edit changes both alike.
 */

/** A value as it stands in frontmatter; a list in a list is what YAML makes of an unquoted `[[2026-02-04]]`. */
export type PropertyValue = string | number | boolean | null | readonly string[] | readonly number[] | readonly (readonly string[])[];

/** The default circles, by id. */
export type Circle = 'organisation' | 'industry' | 'growth';
/** The default roles, by id. */
export type Role = 'sponsor' | 'mentor' | 'peer' | 'connector';
/** A length of time as `spec.md` §5 counts it; `never` is left alone on purpose. */
export type Step = { readonly days: number } | { readonly months: number } | 'never';

/** Somebody named in a property: by link path, or by a name or alias. */
export type Named = { readonly link: string } | { readonly name: string };

/** What a property says; `nothing` for those that the order does not depend on. */
export type Meaning =
	| { readonly is: 'nothing' }
	| { readonly is: 'circle'; readonly circle: Circle }
	| { readonly is: 'roles'; readonly roles: readonly Role[] }
	| { readonly is: 'lastDeposit'; readonly day: number }
	| { readonly is: 'lastContact'; readonly day: number }
	| { readonly is: 'cadence'; readonly step: Step }
	| { readonly is: 'priority'; readonly years: readonly number[] | 'this year' }
	| { readonly is: 'rising' }
	| { readonly is: 'introducedBy'; readonly who: readonly Named[] }
	| { readonly is: 'snoozed'; readonly until: number }
	| { readonly is: 'resting' }
	| { readonly is: 'aliases'; readonly aliases: readonly string[] }
	| { readonly is: 'date'; readonly day: number }
	| { readonly is: 'present'; readonly who: readonly Named[] };

/** One property: its name and value as written, and what that means. */
export interface Property {
	readonly key: string;
	readonly value: PropertyValue;
	readonly means: Meaning;
}

/** A link as written and the path that it names, without `.md`, heading or display text. */
export interface WrittenLink {
	readonly target: string;
	readonly written: string;
}

/** The kinds of `spec.md` §4; `introduced` is `#intro/received`, received from the first person and an encounter for the others. */
export type LineKind = 'deposit' | 'ask' | 'received' | 'introduction' | 'introduced' | 'encounter' | 'visibility';

/** One kind line. */
export interface Touchpoint {
	readonly kind: LineKind;
	/** The tag as written, `#deposit/thanks`. */
	readonly tag: string;
	readonly people: readonly WrittenLink[];
	readonly text: string;
	/** The mark of a task: `x` and `X` count, `-` is cancelled, any other is a promise. */
	readonly mark?: string;
	/** The written completion of a ticked task. */
	readonly completed?: number;
	/** A day written at the start of the line, in one of three dresses. */
	readonly ownDay?: { readonly day: number; readonly dress: 'plain' | 'bold' | 'linked' };
	/** Somebody embedded on the line, who is therefore not on it. */
	readonly embedded?: string;
	/** A second line of the same list item. */
	readonly continued?: string;
	/** A list item below this one; the people on it are not on this line. */
	readonly child?: string;
}

/** A block of a note. Only `touchpoint`, and `heading` with a contact, say anything about anybody. */
export type Piece =
	| { readonly piece: 'blank' }
	| { readonly piece: 'heading'; readonly level: number; readonly text: string; readonly contact?: number }
	| { readonly piece: 'paragraph'; readonly text: string }
	| { readonly piece: 'item'; readonly text: string; readonly mark?: string }
	| { readonly piece: 'touchpoint'; readonly line: Touchpoint }
	| { readonly piece: 'quote'; readonly lines: readonly string[] }
	| { readonly piece: 'table'; readonly rows: readonly string[] }
	| { readonly piece: 'code'; readonly lines: readonly string[] }
	| { readonly piece: 'comment'; readonly lines: readonly string[] };

/** A note before it is written. */
export interface NoteFacts {
	readonly sort: 'person' | 'daily' | 'meeting' | 'other';
	readonly path: string;
	readonly properties: readonly Property[];
	readonly pieces: readonly Piece[];
}

/** The file name of a path without its ending. */
export function basenameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** How a person is called: the file name without a leading `@` or `Person - `. */
export function displayNameOf(path: string): string {
	return basenameOf(path).replace(/^(@|Person - )/, '');
}
