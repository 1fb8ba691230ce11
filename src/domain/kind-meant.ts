import { KINDS } from './rules';
import type { Kind, Rules } from './rules';
import { KindTags } from './touchpoint';
import type { KindTag } from './touchpoint';

/** The kind that a word means: its id, one of its names, or its tag, without case; null for none. `'Met'`, `'#intro'`, `'deposit/thanks'` */
export function kindMeant(given: string, rules: Pick<Rules, 'kindTags'>, namesOf: (kind: Kind) => readonly string[]): KindTag | null {
	const plain = given.trim().replace(/^#/, '').toLowerCase();
	if (plain === '') return null;
	const named = KINDS.find((kind) => kind === plain) ?? KINDS.find((kind) => namesOf(kind).some((name) => name.trim().toLowerCase() === plain));
	return named === undefined ? new KindTags(rules).read(plain) : { kind: named, way: null };
}
