import { describe, expect, it } from 'vitest';
import { depositIdeasFor, ideaAfter } from '../../src/domain/deposit-ideas';
import type { DepositIdea } from '../../src/domain/deposit-ideas';
import { fc } from '../property';
import { day, TestVault } from './vault-of';

const ADA = 'People/Ada.md';
const TODAY = day('2026-04-30');
const WAYS = ['thanks', 'article', 'credit', 'help', 'introduction'];

function ideasIn(files: Readonly<Record<string, string>>): readonly DepositIdea[] {
	const { network, person } = vaultOf(files);
	return depositIdeasFor(person, { people: network.people.values(), introductions: network.introductions, depositIdeas: WAYS, today: TODAY });
}

function vaultOf(files: Readonly<Record<string, string>>): { network: TestVault['network']; person: ReturnType<TestVault['person']> } {
	const vault = new TestVault(files);
	return { network: vault.network, person: vault.person(ADA) };
}

function ids(files: Readonly<Record<string, string>>): readonly string[] {
	return ideasIn(files).map(({ id }) => id);
}

const person = (properties: string, ...items: readonly string[]): string => `---\n${properties}\n---\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('ideas for what to give', () => {
	it('are the ways of the settings where nothing is known', () => {
		expect(ids({ [ADA]: '' })).toEqual(['way:thanks', 'way:article', 'way:credit', 'way:help', 'way:introduction']);
	});

	it('put the way used last at the end, and say that it would be the same again', () => {
		const ideas = ideasIn({ [ADA]: person('', '2026-04-01 #deposit/help a', '2026-04-02 #deposit/Article b', '2026-05-02 #deposit/credit to come') });
		expect(ideas.map(({ way }) => way)).toEqual(['thanks', 'credit', 'help', 'introduction', 'article']);
		expect(ideas.map(({ reason }) => reason.type === 'way' && reason.isAgain)).toEqual([false, false, false, false, true]);
	});

	it('begin with what is owed: a promise, an open loop, thanks', () => {
		const ideas = ideasIn({ [ADA]: person('interesting: compilers', '[ ] 2026-04-01 #deposit/article a', '2026-04-10 #ask b', '2026-04-20 #received c') });
		expect(ideas.slice(0, 4)).toEqual([
			{ id: 'promise', way: 'article', reason: { type: 'promise' } },
			{ id: 'open-loop', way: 'thanks', reason: { type: 'open-loop', day: day('2026-04-10') } },
			{ id: 'received', way: 'thanks', reason: { type: 'received', day: day('2026-04-20'), isIntroduction: false } },
			{ id: 'interesting', way: 'article', reason: { type: 'interesting', work: 'compilers' } },
		]);
	});

	it('do not thank twice', () => {
		expect(ids({ [ADA]: person('', '2026-04-20 #received c', '2026-04-21 #deposit/thanks d') })).not.toContain('received');
	});

	describe('somebody to meet', () => {
		const meets = (files: Readonly<Record<string, string>>, properties = 'interesting: compilers for managers'): unknown => {
			const reason = ideasIn({ [ADA]: person(properties), ...files }).find(({ reason: { type } }) => type === 'meet')?.reason;
			return reason?.type === 'meet' ? [reason.name, reason.shared] : null;
		};

		it('shares words of the work they are known for; the more, the better', () => {
			expect(meets({ 'People/Bob.md': person('interesting: bread') })).toBeNull();
			expect(meets({ 'People/Bob.md': person('interesting: compilers'), 'People/Cy.md': person('interesting: Managers and compilers') })).toEqual(['Cy', ['managers', 'compilers']]);
		});

		it('plays another part elsewhere, of those who share as much', () => {
			const files = { 'People/Bob.md': person('interesting: compilers\nrole: peer\ncircle: growth'), 'People/Cy.md': person('interesting: compilers\nrole: mentor\ncircle: industry') };
			expect(meets(files, 'interesting: compilers\nrole: peer\ncircle: growth')).toEqual(['Cy', ['compilers']]);
			expect(meets(files)).toEqual(['Bob', ['compilers']]);
		});

		it('is nobody whom they know through one another or through me, and nobody who rests', () => {
			const bob = (extra: string): string => person(`interesting: compilers\n${extra}`);
			expect(meets({ 'People/Bob.md': bob('introduced-by: "[[Ada]]"') })).toBeNull();
			expect(meets({ 'People/Bob.md': bob('') }, 'interesting: compilers\nintroduced-by: "[[Bob]]"')).toBeNull();
			expect(meets({ 'People/Bob.md': bob(''), 'Daily/2026-04-01.md': '- #intro [[Ada]] [[Bob]] compilers' })).toBeNull();
			expect(meets({ 'People/Bob.md': bob('resting: true') })).toBeNull();
			expect(meets({ 'People/Bob.md': bob('') })).toEqual(['Bob', ['compilers']]);
		});
	});

	it('are light for a senior person to whom nothing was given, with places to meet that take no time of theirs', () => {
		const others = { 'People/Bob.md': person('interesting: compilers') };
		expect(ids({ [ADA]: person('senior: true\ninteresting: compilers'), ...others })).toEqual(['interesting', 'way:thanks', 'way:article', 'way:credit', 'setting:project', 'setting:offsite', 'setting:alumni', 'setting:dinner']);
		expect(ids({ [ADA]: person('senior: true\ninteresting: compilers', '2026-04-01 #deposit/thanks a'), ...others })).toEqual(['interesting', 'meet:People/Bob.md', 'way:article', 'way:credit', 'way:help', 'way:introduction', 'way:thanks', 'setting:project', 'setting:offsite', 'setting:alumni', 'setting:dinner']);
	});

	it('are the same whatever order the notes came in', () => {
		const files = Object.entries({ [ADA]: person('interesting: compilers'), 'People/Bob.md': person('interesting: compilers'), 'People/Cy.md': person('interesting: compilers'), 'Notes/Bob.md': person('type: person\ninteresting: compilers') });
		const expected = ideasIn(Object.fromEntries(files));
		fc.assert(fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
			expect(ideasIn(Object.fromEntries(shuffled))).toEqual(expected);
		}));
	});
});

describe('the next idea', () => {
	const ideas = ids({ [ADA]: '' }).map((id): DepositIdea => ({ id, way: null, reason: { type: 'promise' } }));

	it('is never the one shown last, as long as there are two', () => {
		fc.assert(fc.property(fc.integer({ min: 2, max: ideas.length }), fc.nat(20), (count, steps) => {
			const some = ideas.slice(0, count);
			let last: string | null = null;
			for (let step = 0; step < steps; step++) {
				const next: string | null = ideaAfter(some, last)?.id ?? null;
				expect(next).not.toBe(last);
				last = next;
			}
		}));
	});

	it('is the first after one of somebody else\'s, and none where there is none', () => {
		expect(ideaAfter(ideas, 'meet:People/Bob.md')?.id).toBe('way:thanks');
		expect(ideaAfter(ideas, 'way:introduction')?.id).toBe('way:thanks');
		expect(ideaAfter([], 'way:thanks')).toBeNull();
		expect(ideaAfter(ideas.slice(0, 1), 'way:thanks')?.id).toBe('way:thanks');
	});
});
