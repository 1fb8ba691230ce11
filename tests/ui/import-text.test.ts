/** What a row of the import's preview says. */
import { expect, test } from 'vitest';
import { NOTHING_SAID } from '../../src/domain/import/candidate';
import type { Candidate } from '../../src/domain/import/candidate';
import type { Choice } from '../../src/domain/import/import-plan';
import type { Match } from '../../src/domain/import/match';
import { en } from '../../src/i18n/en';
import { importRowTextOf } from '../../src/ui/import/import-text';

const WORDS = { texts: en.imports, nameOf: (path: string) => path.replace(/^People\/|\.md$/g, ''), missingIn: (path: string) => (path === 'People/Full.md' ? [] : ['email', 'company']) };
const ADA: Partial<Candidate> = { line: 7, name: 'Ada', title: 'Head', company: 'Bell' };
const SKIP: Choice = { type: 'skip' };

function fate(match: Match, choice: Choice, candidate: Partial<Candidate> = ADA): string {
	return importRowTextOf({ candidate: { ...NOTHING_SAID, ...candidate }, match, choice }, WORDS).fate;
}

test.each<[string, string, Match, Choice, Partial<Candidate>?]>([
	['nothing of a new note that is called as they are', '', { state: 'new' }, { type: 'new', noteName: 'Ada' }],
	['the name of a new note that is not', 'New note “Ada (Bell)”', { state: 'new' }, { type: 'new', noteName: 'Ada (Bell)' }],
	['by what they were found, and what is added', 'By name: adds email, company', { state: 'matched', path: 'People/Ada.md', by: 'name' }, { type: 'person', path: 'People/Ada.md' }],
	['who they are where the name is another', 'Countess, by another name: adds email, company', { state: 'matched', path: 'People/Countess.md', by: 'alias' }, { type: 'person', path: 'People/Countess.md' }],
	['that there is nothing to add', 'Full, by email address: nothing to add', { state: 'matched', path: 'People/Full.md', by: 'email' }, { type: 'person', path: 'People/Full.md' }],
	['who was chosen', 'Into Kay: adds email, company', { state: 'ambiguous', paths: ['People/Kay.md', 'x.md'], twin: null }, { type: 'person', path: 'People/Kay.md' }],
	['that it is to be chosen', '2 of your people may be meant: choose', { state: 'ambiguous', paths: ['a.md', 'b.md'], twin: null }, SKIP],
	['which line may be the same', 'line 1,204 may be the same person: choose', { state: 'ambiguous', paths: [], twin: 1204 }, SKIP],
	['that somebody was unticked', 'Not imported', { state: 'new' }, SKIP],
	['why somebody cannot be imported', 'The same person as above, line 3', { state: 'skipped', reason: 'twice', twin: 3 }, SKIP],
	['what was not understood', 'New note “A”. Not understood: “soon”, “x”', { state: 'new' }, { type: 'new', noteName: 'A' }, { ...ADA, unread: ['soon', 'x'] }],
])('it says %s', (_name, said, match, choice, candidate) => expect(fate(match, choice, candidate)).toBe(said));

test('whoever has no name is told by their line, and cannot be ticked', () => {
	expect(importRowTextOf({ candidate: { ...NOTHING_SAID, line: 1042, emails: ['a@x.org'] }, match: { state: 'skipped', reason: 'no-name', twin: null }, choice: SKIP }, WORDS)).toEqual({
		name: 'Line 1,042', about: 'a@x.org', fate: 'No name', state: 'skipped', isTicked: false, canBeTicked: false, hasChoices: false,
	});
});
