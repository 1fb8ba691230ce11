import type { Day } from './day';
import { KINDS } from './rules';
import type { Kind, Rules } from './rules';

/** What a tag says about its list item: the kind, and the way named by a nested tag. */
export interface KindTag {
	readonly kind: Kind;
	readonly way: string | null;
}

/** A touchpoint or contact as it stands in a person's ledger. */
export interface Entry {
	readonly day: Day;
	readonly kind: Kind | 'contact';
	readonly way: string | null;
	/** The note it was written in. */
	readonly path: string;
	/** From 1; null where it comes from a property. */
	readonly line: number | null;
}

/** A promise to a person: an unticked task with a kind tag. */
export interface PromiseLine extends KindTag {
	/** The day of its note, where that has one. */
	readonly day: Day | null;
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly isPromise: true;
}

/**
 * A list item with a kind tag, as its note writes it (spec §4).
 *
 * The ledgers of the people on it hold the line itself: a copy for each would make the index a sixth larger.
 */
export interface KindLine extends KindTag {
	/** The item's own day or the note's; null only for promises. */
	readonly day: Day | null;
	readonly path: string;
	/** From 1. */
	readonly line: number;
	/** Set on an unticked task; a ticked one counts, and cancelled items are not kept. */
	readonly isPromise?: true;
	/** What a visibility line lets one be remembered for: `#strength/platform-thinking`. */
	readonly strengths?: readonly string[];
	/** How many of its note's `links` are on the item: the next so many after those of the lines before. */
	readonly linkCount: number;
	/** Set on an introduction received whose tag no link follows: in a person's own note the introducer is then its owner. */
	readonly isOwnersIntroduction?: true;
}

/** True for a line that is an open promise. */
export function isPromise(line: Entry | PromiseLine | KindLine): line is PromiseLine {
	return 'isPromise' in line;
}

/** True for a line that counts on a day. */
export function isEntry(line: KindLine): line is KindLine & Entry {
	return line.day !== null && !isPromise(line);
}

/** What `#intro/received` says. */
export const INTRODUCTION_RECEIVED = { kind: 'received', way: 'introduction' } as const satisfies KindTag;

/** True for `#intro/received`: somebody led the user to somebody else. */
export function isReceivedIntroduction({ kind, way }: { readonly kind: Entry['kind']; readonly way: string | null }): boolean {
	return kind === INTRODUCTION_RECEIVED.kind && way === INTRODUCTION_RECEIVED.way;
}

/** Deposits and introductions are gives: they move `since` (spec §5) and count as given (spec §6). */
export function isGive(kind: Entry['kind']): boolean {
	return kind === 'deposit' || kind === 'introduction';
}

/** More tags than any vault has: the memory of tags is emptied there. */
const MAX_REMEMBERED = 5000;

/** Says which kind a tag means; the tags are the user's. */
export class KindTags {
	private readonly kinds = new Map<string, Kind>();
	private readonly longest: number;
	/** The tags as they are written, without `#`. */
	private readonly written = new Map<Kind, string>();
	private readonly remembered = new Map<string, KindTag | null>();

	constructor(rules: Pick<Rules, 'kindTags'>) {
		for (const kind of KINDS) {
			const tag = rules.kindTags[kind].trim().replace(/^#/, '');
			this.written.set(kind, tag);
			if (tag !== '') this.kinds.set(tag.toLowerCase(), kind);
		}
		this.longest = Math.max(0, ...[...this.kinds.keys()].map((tag) => tag.length));
	}

	/** `'#deposit/thanks'` → deposit by way of thanks; `'#intro/received'` → received by way of introduction; other tags null. */
	read(tag: string): KindTag | null {
		const known = this.remembered.get(tag);
		if (known !== undefined) return known;
		const meaning = this.meaningOf(tag.replace(/^#/, ''));
		if (this.remembered.size >= MAX_REMEMBERED) this.remembered.clear();
		this.remembered.set(tag, meaning);
		return meaning;
	}

	/**
	 * The tags that say a kind and a way, the one to write first; each is still to be read back.
	 *
	 * `{ kind: 'received', way: 'introduction' }` → `['intro/received', 'received/introduction']`
	 */
	writtenAs({ kind, way }: KindTag): readonly string[] {
		const tag = this.written.get(kind) ?? '';
		const plain = way === null ? tag : `${tag}/${way}`;
		return isReceivedIntroduction({ kind, way: way?.toLowerCase() ?? null }) ? [`${this.written.get('introduction') ?? ''}/received`, plain] : [plain];
	}

	private meaningOf(tag: string): KindTag | null {
		const lower = tag.toLowerCase();
		// A configured tag may itself be nested (`crm/gave`), so the longest that fits decides.
		for (let end = lower.length; end > 0; end = lower.lastIndexOf('/', end - 1)) {
			const kind = end > this.longest ? undefined : this.kinds.get(lower.slice(0, end));
			if (kind === undefined) continue;
			const way = tag.slice(end + 1);
			// The one exception (spec §4): an introduction received is nothing given, whatever is nested below.
			if (kind === 'introduction' && /^received(?:\/|$)/i.test(way)) return INTRODUCTION_RECEIVED;
			return { kind, way: way === '' ? null : way };
		}
		return null;
	}
}
