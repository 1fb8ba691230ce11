import { namedBy } from './named';
import type { Named } from './named';
import { listOf, plainValue, sourceOf } from './property';
import { referencesOf } from './reference';
import type { Rules } from './rules';

/** What a `rapport` code block can show. */
export const BLOCK_VIEWS = ['stale', 'week', 'promises', 'visibility', 'account', 'map'] as const;
export type BlockView = (typeof BLOCK_VIEWS)[number];

/** The options of a block. */
export const BLOCK_KEYS = ['view', 'circle', 'role', 'limit', 'person'] as const;
export type BlockKey = (typeof BLOCK_KEYS)[number];

/** A note is no place for more rows. */
export const MOST_BLOCK_ROWS = 200;

/** What a block is to show; ids of the settings, none of which means everybody. */
export interface BlockOptions {
	readonly view: BlockView;
	readonly circles: readonly string[];
	readonly roles: readonly string[];
	/** Null for as many as the view shows by itself. */
	readonly limit: number | null;
	/** A name, alias, link or path, as written. */
	readonly person: string | null;
}

/** What is wrong with a block's options, still without words. */
export type BlockFault =
	| { readonly type: 'no-options'; readonly found: string }
	| { readonly type: 'unknown-key'; readonly found: string; readonly accepted: readonly string[] }
	| { readonly type: 'unused-key'; readonly key: BlockKey; readonly view: BlockView; readonly accepted: readonly string[] }
	| { readonly type: 'unknown-value'; readonly key: BlockKey; readonly found: string; readonly accepted: readonly string[] }
	| { readonly type: 'wrong-limit'; readonly found: string; readonly most: number }
	| { readonly type: 'wrong-person'; readonly found: string };

/** What the options of a block say, or all that is wrong with them. */
export type BlockReading = { readonly options: BlockOptions } | { readonly faults: readonly BlockFault[] };

/** An option that no view but these understands would be passed over in silence, so it is said. */
const USED_BY: Readonly<Record<BlockView, readonly BlockKey[]>> = {
	stale: ['view', 'circle', 'role', 'limit', 'person'],
	week: ['view', 'circle', 'role', 'limit'],
	promises: ['view', 'circle', 'role', 'limit', 'person'],
	visibility: ['view'],
	account: ['view', 'circle', 'role', 'limit', 'person'],
	map: ['view', 'circle', 'role'],
};

/** Reads a block's options as YAML gave them; nothing at all means the view `stale`. Never throws. */
export function readBlockOptions(raw: unknown, rules: Pick<Rules, 'circles' | 'roles'>): BlockReading {
	if (raw !== null && raw !== undefined && (typeof raw !== 'object' || Array.isArray(raw))) return { faults: [{ type: 'no-options', found: sourceOf(raw) }] };
	const faults: BlockFault[] = [];
	const given = givenIn(raw ?? {}, faults);
	const view = viewIn(given.get('view'), faults);
	const options: BlockOptions = {
		view,
		circles: idsIn('circle', given.get('circle'), rules.circles, faults),
		roles: idsIn('role', given.get('role'), rules.roles, faults),
		limit: limitIn(given.get('limit'), faults),
		person: personIn(given.get('person'), faults),
	};
	for (const key of given.keys()) if (!USED_BY[view].includes(key)) faults.push({ type: 'unused-key', key, view, accepted: USED_BY[view] });
	return faults.length > 0 ? { faults } : { options };
}

/** The values by option; an option without a value is as good as none. */
function givenIn(raw: object, faults: BlockFault[]): ReadonlyMap<BlockKey, unknown> {
	const given = new Map<BlockKey, unknown>();
	for (const [name, value] of Object.entries(raw)) {
		const key = BLOCK_KEYS.find((known) => known === name.trim().toLowerCase());
		if (key === undefined) faults.push({ type: 'unknown-key', found: name, accepted: BLOCK_KEYS });
		else if (listOf(value).length > 0) given.set(key, value);
	}
	return given;
}

function viewIn(value: unknown, faults: BlockFault[]): BlockView {
	if (value === undefined) return 'stale';
	const text = plainValue(value);
	const view = BLOCK_VIEWS.find((known) => known === text);
	if (view === undefined) faults.push({ type: 'unknown-value', key: 'view', found: sourceOf(value), accepted: BLOCK_VIEWS });
	return view ?? 'stale';
}

/** By id or name; `'industry, growth'` is a text with two. */
function idsIn(key: 'circle' | 'role', value: unknown, known: readonly Named[], faults: BlockFault[]): readonly string[] {
	const idOf = (text: string): string | undefined => namedBy(text, known)?.id;
	const texts = listOf(value).flatMap((item) => {
		const text = plainValue(item);
		// A name may hold a comma.
		return idOf(text) === undefined ? text.split(',').map((part) => part.trim()).filter(Boolean) : [text];
	});
	if (listOf(value).length > 0 && texts.length === 0) faults.push({ type: 'unknown-value', key, found: sourceOf(value), accepted: known.map(({ id }) => id) });
	const ids = texts.flatMap((text) => {
		const id = idOf(text);
		if (id === undefined) faults.push({ type: 'unknown-value', key, found: text, accepted: known.map((item) => item.id) });
		return id ?? [];
	});
	return [...new Set(ids)];
}

function limitIn(value: unknown, faults: BlockFault[]): number | null {
	if (value === undefined) return null;
	const limit = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
	if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 1 && limit <= MOST_BLOCK_ROWS) return limit;
	faults.push({ type: 'wrong-limit', found: sourceOf(value), most: MOST_BLOCK_ROWS });
	return null;
}

/** One person: a name, or a link with or without quotes. */
function personIn(value: unknown, faults: BlockFault[]): string | null {
	if (value === undefined) return null;
	const [reference, ...others] = referencesOf(typeof value === 'number' ? String(value) : value);
	if (reference !== undefined && others.length === 0) return 'link' in reference ? reference.link : reference.name;
	faults.push({ type: 'wrong-person', found: sourceOf(value) });
	return null;
}
