import { describe, expect, it } from 'vitest';
import { askCheckOf } from '../../src/domain/ask-check';
import type { AskFinding } from '../../src/domain/ask-check';
import { openLoopOf, openLoops } from '../../src/domain/open-loops';
import { isBlocked, LIGHT_TOUCHES, ROADBLOCKS } from '../../src/domain/roadblock';
import { day, TestVault } from './vault-of';

const ADA = 'People/Ada.md';
const TODAY = day('2026-04-30');

function check(items: readonly string[], text = '', properties = ''): readonly AskFinding[] {
	const vault = new TestVault({ [ADA]: `---\n${properties}\n---\n${items.map((item) => `- ${item}\n`).join('')}` });
	return askCheckOf(vault.person(ADA), text, TODAY, vault.rules);
}

/** The findings of a type, without it. */
function found(findings: readonly AskFinding[], type: AskFinding['type']): readonly unknown[] {
	return findings.filter((finding) => finding.type === type).map(({ type: _type, ...rest }) => rest);
}

describe('the ask check', () => {
	it('says in this order: standing, last give, first touchpoint, asks, promises, and what the text says', () => {
		expect(check(['2026-04-01 #ask a', '[ ] 2026-04-02 #deposit promised']).map(({ type }) => type)).toEqual(['standing', 'last-give', 'asks', 'promises', 'says', 'says', 'says']);
		expect(check([]).map(({ type }) => type)).toEqual(['standing', 'last-give', 'first-touchpoint', 'says', 'says', 'says']);
	});

	it('has nothing to mind where much was given of late', () => {
		const findings = check(['2026-04-01 #deposit a', '2026-04-18 #deposit b'], '20 minutes on my draft by Friday, because you wrote the first one');
		expect(findings).toEqual([
			{ type: 'standing', standing: 'in credit', isToMind: false },
			{ type: 'last-give', daysAgo: 12, isToMind: false },
			{ type: 'says', part: 'what', isSaid: true },
			{ type: 'says', part: 'byWhen', isSaid: true },
			{ type: 'says', part: 'whyThem', isSaid: true },
		]);
	});

	it('takes the day of the last give from the property too', () => {
		expect(found(check([], '', 'last-deposit: 2026-04-20'), 'last-give')).toEqual([{ daysAgo: 10, isToMind: false }]);
		expect(found(check([], '', 'last-deposit: 2025-04-20'), 'last-give')).toEqual([{ daysAgo: 375, isToMind: true }]);
		expect(found(check(['2026-05-01 #deposit to come']), 'last-give')).toEqual([{ daysAgo: null, isToMind: true }]);
	});

	it('knows a first touchpoint; contact from meetings is none, whatever was written once is one', () => {
		expect(found(check(['2026-05-01 #met to come']), 'first-touchpoint')).toHaveLength(1);
		expect(found(check([], '', 'last-contact: 2026-04-01'), 'first-touchpoint')).toHaveLength(1);
		for (const item of ['2020-04-01 #met', '2020-04-01 #received a', '2020-04-01 #ask a', '2020-04-01 #deposit a']) expect(found(check([item]), 'first-touchpoint'), item).toEqual([]);
		expect(found(check([], '', 'last-deposit: 2020-04-20'), 'first-touchpoint')).toEqual([]);
	});

	it('counts the asks of 90 days', () => {
		// 90 days before 30 April is 30 January: the first that does not count.
		expect(found(check(['2026-01-30 #ask a', '2026-01-31 #ask b', '2026-04-30 #ask c', '2026-05-01 #ask d']), 'asks')).toEqual([{ asks: 2, isToMind: true }]);
		expect(found(check(['2026-01-31 #ask b']), 'asks')).toEqual([{ asks: 1, isToMind: false }]);
	});

	it('counts what is promised to them, not what is to be asked of them', () => {
		expect(found(check(['[ ] 2026-04-02 #deposit a', '[/] 2026-04-02 #deposit/article b', '[ ] 2026-04-02 #ask c', '[x] 2026-04-02 #deposit d']), 'promises')).toEqual([{ promises: 2, isToMind: true }]);
	});

	it('is stricter with senior people, and does not mention what is fine', () => {
		const senior = (items: readonly string[], text = ''): readonly AskFinding[] => check(items, text, 'senior: true');
		expect(found(senior(['2026-04-01 #deposit a', '2026-04-18 #deposit b']), 'standing')).toEqual([{ standing: 'building', isToMind: true }]);
		const enough = ['2026-04-01 #deposit a', '2026-04-10 #deposit b', '2026-04-18 #deposit c'];
		expect(senior(enough).map(({ type }) => type)).toEqual(['standing', 'says', 'says', 'says', 'says']);
		expect(found(senior([...enough, '2026-03-01 #ask d']), 'asks')).toEqual([{ asks: 1, isToMind: true }]);
		expect(found(senior(['2026-03-10 #deposit a']), 'last-give')).toEqual([{ daysAgo: 51, isToMind: true }]);
		expect(found(check(['2026-03-10 #deposit a']), 'last-give')).toEqual([{ daysAgo: 51, isToMind: false }]);
		expect([senior([], ''), senior([], 'One yes or no?'), senior([], 'a'.repeat(161))].map((findings) => findings[findings.length - 1]))
			.toEqual([false, true, false].map((isSaid) => ({ type: 'says', part: 'short', isSaid })));
	});
});

describe('an open loop', () => {
	const loopOf = (...items: readonly string[]): number | null => {
		const vault = new TestVault({ [ADA]: items.map((item) => `- ${item}\n`).join('') });
		return openLoopOf(vault.person(ADA), TODAY)?.daysAgo ?? null;
	};

	it('is an ask of the last 90 days with nothing given on a later day', () => {
		expect(loopOf('2026-04-01 #ask a')).toBe(29);
		expect(loopOf('2026-01-30 #ask a')).toBeNull();
		expect(loopOf('2026-04-01 #ask a', '2026-04-01 #deposit before')).toBe(29);
		expect(loopOf('2026-04-01 #ask a', '2026-04-02 #deposit/thanks b')).toBeNull();
		expect(loopOf('2026-04-01 #ask a', '2026-04-02 #deposit b', '2026-04-20 #ask c')).toBe(10);
		expect(loopOf('2026-04-01 #ask a', '2026-04-02 #received b', '2026-05-02 #deposit to come')).toBe(29);
		expect(loopOf('2026-04-01 #ask a', '2026-04-02 #met/thanks over coffee')).toBeNull();
		expect(loopOf('2026-04-01 #deposit a')).toBeNull();
	});

	it('is listed for everybody, the oldest first', () => {
		const vault = new TestVault({ [ADA]: '- 2026-04-20 #ask a', 'People/Bob.md': '- 2026-04-01 #ask a', 'People/Cy.md': '- 2026-04-20 #ask a', 'People/Di.md': '' });
		expect(openLoops(vault.network.people.values(), TODAY).map(({ person, daysAgo }) => [person.name, daysAgo])).toEqual([['Bob', 29], ['Ada', 10], ['Cy', 10]]);
	});
});

describe('what is in the way', () => {
	function isAsked(properties: string, vacations: readonly { from: string; to: string }[] = []): boolean {
		const vault = new TestVault({ [ADA]: `---\n${properties}\n---\n` }, { vacations });
		const standing = vault.board('2026-04-30').standingOf(ADA);
		return standing !== undefined && isBlocked(vault.person(ADA), standing, TODAY);
	}

	it('is asked for a priority who has stayed stale for two cadences', () => {
		// Due after 21 days, two cadences on: 63 days after the last give, which is 26 February.
		expect(isAsked('priority: 2026\nlast-deposit: 2026-02-26')).toBe(true);
		expect(isAsked('priority: 2026\nlast-deposit: 2026-02-27')).toBe(false);
		expect(isAsked('priority: 2026\ncadence: monthly\nlast-deposit: 2026-01-20')).toBe(true);
	});

	it('is not asked for others, nor for those who are left alone', () => {
		expect(isAsked('circle: growth\nlast-deposit: 2024-01-01')).toBe(false);
		expect(isAsked('priority: 2025\nlast-deposit: 2024-01-01')).toBe(false);
		expect(isAsked('priority: 2026\nlast-deposit: 2024-01-01\nsnooze-until: 2026-06-01')).toBe(false);
		expect(isAsked('priority: 2026\nlast-deposit: 2024-01-01\nresting: true')).toBe(false);
		expect(isAsked('priority: 2026')).toBe(false);
	});

	it('gives days off their time', () => {
		expect(isAsked('priority: 2026\nlast-deposit: 2026-02-26', [{ from: '2026-04-01', to: '2026-04-05' }])).toBe(false);
	});

	it('has one light touch for each of the four', () => expect(ROADBLOCKS.map((roadblock) => LIGHT_TOUCHES[roadblock])).toEqual(['thanks', 'observation', 'article', 'credit']));
});
