import { isSame } from '../domain/is-same';
import { fieldsIn, isRecord } from '../domain/fields';
import type { Fields } from '../domain/fields';
import type { Settings } from './shape';

/**
 * What `data.json` is to hold after a change: every setting, and to the letter what stood there under each key that the change leaves alone, right or wrong.
 *
 * Holds for the entries of `kindTags` and its like too: `{ "kindTags": { "ask": 7 } }` keeps its 7 until the tag of asks is set.
 */
export function settingsToKeep(file: unknown, before: Settings, after: Settings): unknown {
	return { ...merged(fieldsIn(file), { ...before }, { ...after }), version: after.version };
}

function merged(file: Fields, before: Fields, after: Fields): Fields {
	const left = Object.entries(file).flatMap(([key, written]) => {
		const was = before[key];
		const is = after[key];
		if (isSame(was, is)) return [[key, written] as const];
		return isRecord(written) && isRecord(was) && isRecord(is) ? [[key, merged(written, was, is)] as const] : [];
	});
	// From entries, as a file may name `__proto__`.
	return Object.fromEntries([...Object.entries(after), ...left]);
}
