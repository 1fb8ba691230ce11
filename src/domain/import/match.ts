import type { Network } from '../network';
import type { Person } from '../people';
import { displayNameOf } from '../person-notes';
import { plainKey } from '../reference';
import { emailsIn } from './candidate';
import type { Candidate, CandidateFlaw } from './candidate';
import { noteNameFor } from './note-name';

/** By what somebody in a file was found among the people of the vault. */
export type MatchedBy = 'name' | 'alias' | 'email';

/** Why somebody in a file is left out. */
export type SkipReason = CandidateFlaw | 'no-name' | 'unusable-name' | 'twice';

/** What is known of somebody in a file. */
export type Match =
	| { readonly state: 'new' }
	| { readonly state: 'matched'; readonly path: string; readonly by: MatchedBy }
	/** Several people may be meant, or one whom a line above (from 1) was taken for already. */
	| { readonly state: 'ambiguous'; readonly paths: readonly string[]; readonly twin: number | null }
	| { readonly state: 'skipped'; readonly reason: SkipReason; readonly twin: number | null };

export type MatchState = Match['state'];

/** In the order in which they are offered to look at. */
export const MATCH_STATES = ['new', 'matched', 'ambiguous', 'skipped'] as const satisfies readonly MatchState[];

/** What matching asks of the vault. */
export type Known = Pick<Network, 'people' | 'peopleNamed'>;

/** Finds people of a file among those of the vault, one after another: nobody is found twice by name alone. */
export class Matcher {
	/** Address → people who have it. */
	private readonly byEmail = new Map<string, string[]>();
	/** Of what went before in the file, by address, name and path. */
	private readonly seenEmails = new Map<string, Candidate>();
	private readonly seenNames = new Map<string, Candidate>();
	private readonly seenPeople = new Map<string, Candidate>();

	/** Whose addresses are still to be taken up. */
	private readonly left: Iterator<Person>;

	constructor(private readonly known: Known) {
		this.left = known.people.values();
	}

	/** Takes up the addresses of everybody in the vault; returns false where `shouldPause` stopped it before the end. */
	learn(shouldPause: () => boolean = () => false): boolean {
		for (let next = this.left.next(); !next.done; next = this.left.next()) {
			const { path, reading: { facts: { about: { emails } } } } = next.value;
			if (emails.length === 0) continue;
			for (const email of emails.flatMap(emailsIn)) {
				const people = this.byEmail.get(email);
				if (!people) this.byEmail.set(email, [path]);
				else if (!people.includes(path)) people.push(path);
			}
			if (shouldPause()) return false;
		}
		return true;
	}

	/** What is known of the next one in the file. */
	match(candidate: Candidate): Match {
		this.learn();
		const skipped = skippedFor(candidate);
		if (skipped) return skipped;
		const match = this.found(candidate);
		for (const email of candidate.emails) if (!this.seenEmails.has(email)) this.seenEmails.set(email, candidate);
		const key = plainKey(candidate.name);
		if (!this.seenNames.has(key)) this.seenNames.set(key, candidate);
		if (match.state === 'matched' && !this.seenPeople.has(match.path)) this.seenPeople.set(match.path, candidate);
		return match;
	}

	private found({ name, emails }: Candidate): Match {
		const byEmail = [...new Set(emails.flatMap((email) => this.byEmail.get(email) ?? []))];
		const byName = this.known.peopleNamed(name);
		const twin = emails.map((email) => this.seenEmails.get(email)).find((seen) => seen !== undefined);
		if (twin) return plainKey(twin.name) === plainKey(name) ? { state: 'skipped', reason: 'twice', twin: twin.line } : { state: 'ambiguous', paths: [...new Set([...byEmail, ...byName])], twin: twin.line };
		const [path] = byEmail;
		// A name that is another's says nothing against an address, unless that is somebody else's name, too.
		if (path !== undefined && byEmail.length === 1 && (byName.length === 0 || byName.includes(path))) return { state: 'matched', path, by: 'email' };
		if (byEmail.length > 0) return { state: 'ambiguous', paths: [...new Set([...byEmail, ...byName])], twin: null };
		return this.foundByName(name, byName);
	}

	private foundByName(name: string, paths: readonly string[]): Match {
		const [path] = paths;
		if (path === undefined) {
			const twin = this.seenNames.get(plainKey(name));
			return twin ? { state: 'ambiguous', paths: [], twin: twin.line } : { state: 'new' };
		}
		const twin = this.seenPeople.get(path);
		if (paths.length > 1 || twin) return { state: 'ambiguous', paths, twin: twin?.line ?? null };
		return { state: 'matched', path, by: plainKey(displayNameOf(path)) === plainKey(name) ? 'name' : 'alias' };
	}
}

function skippedFor({ name, flaw }: Candidate): Match | null {
	if (flaw !== null) return { state: 'skipped', reason: flaw, twin: null };
	if (name === '') return { state: 'skipped', reason: 'no-name', twin: null };
	return noteNameFor(name) === null ? { state: 'skipped', reason: 'unusable-name', twin: null } : null;
}
