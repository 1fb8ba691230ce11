import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/domain/period';
import type { Review } from '../../src/domain/review';
import { reviewOf, ReviewWork } from '../../src/domain/review-work';
import { fc, runs } from '../property';
import { day, person, TestVault } from './vault-of';

const TODAY = '2026-11-22';

function review(files: Readonly<Record<string, string>>, { period = '2026-Q4', today = TODAY, weekStart = 1 } = {}): Review {
	const vault = new TestVault(files);
	const read = readPeriod(period);
	if (!read) throw new Error(`${period} is no period`);
	return reviewOf(read, day(today), vault.board(today).order(), vault.network, { ...vault.rules, weekStart });
}

describe('what is counted', () => {
	const PEOPLE = { 'People/Ada.md': '', 'People/Bo.md': '', 'People/Cy.md': '' };

	it('a line is one, however many people are on it', () => {
		expect(review({ ...PEOPLE, 'Daily/2026-10-05.md': '- #deposit [[Ada]] [[Bo]] both\n- #intro [[Ada]] [[Bo]] [[Cy]]\n- #ask [[Ada]] [[Bo]]\n- #received [[Ada]] [[Bo]]\n- #intro/received [[Ada]] [[Bo]]\n- #met [[Cy]]' })).toMatchObject({ given: 2, introductions: 1, asked: 1, received: 2 });
	});

	it('from the first day of the period to its last, or to today while it runs', () => {
		const days = ['2026-09-30', '2026-10-01', '2026-11-22', '2026-11-23', '2026-12-31', '2027-01-01'];
		const files = { ...PEOPLE, ...Object.fromEntries(days.map((written) => [`Daily/${written}.md`, '- #deposit [[Ada]]\n- #visibility\n- #ask [[Bo]]'])) };
		expect(review(files)).toMatchObject({ given: 2, asked: 2, visibility: 2 });
		expect(review(files, { today: '2027-06-01' })).toMatchObject({ given: 4, asked: 4, visibility: 4 });
		expect(review(files, { today: '2026-09-30' })).toMatchObject({ given: 0, asked: 0, contactBeforeNeed: null, closedLoops: null, topFive: 0, have: 0, want: 0, effectiveRoles: 0 });
		expect(review(files, { period: '2026', today: '2027-06-01' })).toMatchObject({ given: 5, months: { length: 12 } });
	});

	it('by month, the same lines', () => {
		const files = { ...PEOPLE, 'Daily/2026-10-31.md': '- #deposit [[Ada]] [[Bo]]\n- #visibility', 'Daily/2026-11-01.md': '- #ask [[Ada]]\n- #received [[Ada]]\n- #intro [[Ada]] [[Bo]]' };
		expect(review(files).months).toEqual([
			{ start: day('2026-10-01'), given: 1, asked: 0, received: 0, visibility: 1 },
			{ start: day('2026-11-01'), given: 1, asked: 1, received: 1, visibility: 0 },
			{ start: day('2026-12-01'), given: 0, asked: 0, received: 0, visibility: 0 },
		]);
	});

	it('visible work with and without people, and touchpoints with senior people and sponsors once each', () => {
		expect(review({ 'People/Ada.md': person('senior: true'), 'People/Bo.md': person('role: sponsor'), 'Daily/2026-10-05.md': '- #visibility/talk [[Ada]]\n- #visibility alone\n- #deposit [[Ada]] [[Bo]]' })).toMatchObject({ visibility: 2, access: 2 });
	});
});

describe('the career one has and the one one wants', () => {
	it('are shares of gives to people with a circle, by today\'s circle', () => {
		expect(review({
			'People/Ada.md': person('circle: organisation', '2026-10-01 #deposit', '2026-10-02 #deposit', '2026-10-03 #ask'),
			'People/Bo.md': person('circle: industry', '2026-10-01 #deposit'),
			'People/Cy.md': person('circle: growth', '2026-10-01 #deposit', '2026-10-02 #deposit'),
			'People/Di.md': person('role: peer', '2026-10-01 #deposit', '2026-10-02 #deposit'),
		})).toMatchObject({ given: 7, have: 2 / 5, want: 3 / 5 });
	});

	it('a line to two people is a give to each', () => {
		expect(review({ 'People/Ada.md': person('circle: organisation'), 'People/Bo.md': person('circle: industry'), 'People/Cy.md': person('circle: growth'), 'Daily/2026-10-05.md': '- #deposit [[Ada]] [[Bo]] [[Cy]]' })).toMatchObject({ given: 1, have: 1 / 3, want: 2 / 3 });
	});

	it('sum to one, or are both nothing; every share is between nothing and one', () => {
		const line = fc.record({ kind: fc.constantFrom('deposit', 'ask', 'intro [[P0]]', 'met', 'received'), who: fc.integer({ min: 0, max: 7 }), date: fc.integer({ min: 1, max: 28 }), month: fc.constantFrom('09', '10', '11') });
		const circles = fc.array(fc.constantFrom('organisation', 'industry', 'growth', ''), { minLength: 8, maxLength: 8 });
		fc.assert(fc.property(fc.array(line, { maxLength: 25 }), circles, (items, circleOf) => {
			const files: Record<string, string> = Object.fromEntries(circleOf.map((circle, index) => [`People/P${index}.md`, person(`circle: ${circle}; role: [peer, mentor]`)]));
			items.forEach(({ kind, who, date, month }, index) => {
				files[`Notes/${index} 2026-${month}-${String(date).padStart(2, '0')}.md`] = `- #${kind} [[P${who}]] text`;
			});
			const found = review(files);
			const toCircles = [...found.giving.byCircle.values()].reduce((sum, count) => sum + count, 0);
			expect(found.have + found.want).toBeCloseTo(toCircles > 0 ? 1 : 0, 12);
			for (const share of [found.have, found.want, found.topFive, found.contactBeforeNeed ?? 0, found.closedLoops ?? 0]) expect(share >= 0 && share <= 1).toBe(true);
			expect(found.contactBeforeNeed === null).toBe(found.asked === 0);
			expect(found.months.reduce((sum, { given }) => sum + given, 0)).toBe(found.given);
		}), runs(100));
	});
});

describe('contact before need', () => {
	it('is the share of asks after at least two gives to that person on earlier days, of whatever age', () => {
		expect(review({
			// Two before: yes. One before and one on the day: no. None: no. Two, one of them an introduction long ago: yes.
			'People/Ada.md': person('circle: growth', '2026-10-01 #deposit', '2026-10-02 #deposit', '2026-10-03 #ask'),
			'People/Bo.md': person('circle: growth', '2026-10-01 #deposit', '2026-10-03 #deposit', '2026-10-03 #ask'),
			'People/Cy.md': person('circle: growth', '2026-10-03 #ask', '2026-10-04 #deposit', '2026-10-05 #deposit'),
			'People/Di.md': person('circle: growth', '2019-01-01 #intro [[Eve]]', '2026-10-01 #deposit', '2026-10-03 #ask'),
			'People/Eve.md': '',
		}).contactBeforeNeed).toBe(2 / 4);
	});

	it('an ask of two people is one of each', () => {
		expect(review({ 'People/Ada.md': person('circle: growth', '2026-10-01 #deposit', '2026-10-02 #deposit'), 'People/Bo.md': '', 'Daily/2026-10-05.md': '- #ask [[Ada]] [[Bo]]' })).toMatchObject({ asked: 1, contactBeforeNeed: 1 / 2 });
	});

	it('asks before the period do not count', () => {
		expect(review({ 'People/Ada.md': person('circle: growth', '2026-09-30 #ask') }).contactBeforeNeed).toBeNull();
	});
});

describe('closed loops', () => {
	it('are asks after which, on a later day up to today, something was given or thanks were said', () => {
		expect(review({
			'People/Later.md': person('circle: growth', '2026-10-03 #ask', '2026-10-04 #deposit/thanks'),
			'People/Thanks.md': person('circle: growth', '2026-10-03 #ask', '2026-10-04 #met/Thanks'),
			'People/Same.md': person('circle: growth', '2026-10-03 #ask', '2026-10-03 #deposit'),
			'People/Met.md': person('circle: growth', '2026-10-03 #ask', '2026-10-04 #met coffee'),
			'People/Coming.md': person('circle: growth', '2026-10-03 #ask', '2026-11-23 #deposit'),
		}).closedLoops).toBe(2 / 5);
	});

	it('may be closed after the period', () => {
		const files = { 'People/Ada.md': person('circle: growth', '2026-09-30 #ask', '2026-10-01 #deposit') };
		expect(review(files, { period: '2026-Q3' }).closedLoops).toBe(1);
		expect(review(files, { period: '2026-Q3', today: '2026-09-30' }).closedLoops).toBe(0);
	});
});

describe('familiar faces and new people', () => {
	it('the share of gives to the five most touched', () => {
		// Six people: A is touched three times, the others twice; by name F is left out, and of 8 gives got 2.
		const files = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => [`People/${name}.md`, person('circle: growth', '2026-10-01 #deposit', index === 5 ? '2026-10-02 #deposit' : '2026-10-02 #met', ...(index === 0 ? ['2026-10-03 #deposit'] : []))]));
		// Gives: A 2, B to E 1 each, F 2. With as many touchpoints, who was given more comes first: F is in, E is out.
		expect(review(files).topFive).toBe(7 / 8);
	});

	it('new is who was first touched or met in the period, with nothing on record before', () => {
		const found = review({
			'People/Touched.md': person('circle: growth', '2026-10-01 #met'),
			'People/Met.md': person('met: 2026-10-02'),
			'People/Before.md': person('circle: growth', '2026-09-30 #met', '2026-10-01 #deposit'),
			'People/MetBefore.md': person('met: 2026-09-30', '2026-10-01 #deposit'),
			'People/Written.md': person('last-contact: 2025-01-01', '2026-10-01 #deposit'),
			'People/Heading.md': `${person('circle: growth', '2026-10-01 #deposit')}\n### 2026-01-01 — Email\n`,
			'People/MeetingOnly.md': '',
			'People/Coming.md': person('circle: growth', '2026-11-23 #met'),
			'Daily/2026-10-05.md': '---\nattendees: [MeetingOnly]\n---\n',
		});
		expect(found.newPeople).toBe(2);
	});
});

describe('steadiness', () => {
	it('is weeks with something given, of all that the counted days are in, and the share of the busiest', () => {
		// October 2026 begins on a Thursday: the counted weeks begin on 28 September to 16 November, eight of them.
		const { steadiness } = review({
			'People/Ada.md': person('circle: growth', '2026-10-01 #deposit', '2026-10-04 #deposit', '2026-10-05 #deposit', '2026-11-22 #deposit', '2026-11-10 #ask'),
			'People/Bo.md': '',
			'Daily/2026-10-02.md': '- #deposit [[Ada]] [[Bo]] both',
		});
		expect(steadiness).toEqual({ weeks: 8, weeksGiven: 3, busiest: 3 / 5 });
	});

	it('weeks begin on the day of the settings, and a period to come has none', () => {
		const files = { 'People/Ada.md': person('circle: growth', '2026-10-04 #deposit', '2026-10-05 #deposit') };
		expect(review(files, { weekStart: 0 }).steadiness).toEqual({ weeks: 9, weeksGiven: 1, busiest: 1 });
		expect(review(files, { today: '2026-09-30' }).steadiness).toEqual({ weeks: 0, weeksGiven: 0, busiest: 0 });
	});
});

describe('what is named', () => {
	it('asks whose loop is open, the oldest first', () => {
		const { openAsks } = review({
			'People/Zoe.md': person('circle: growth', '2026-10-03 #ask'),
			'People/Ada.md': person('circle: growth', '2026-11-03 #ask', '2026-10-03 #ask', '2026-10-04 #deposit'),
		});
		expect(openAsks.map(({ person: { name }, day: asked }) => [name, asked])).toEqual([['Zoe', day('2026-10-03')], ['Ada', day('2026-11-03')]]);
	});

	it('new people, and the arenas and strengths of the period', () => {
		const { newFaces, arenas, strengths } = review({
			'People/Ada.md': person('circle: growth', '2026-10-03 #met'),
			'Daily/2026-10-05.md': '- #visibility/Talk #strength/calm\n- #visibility #strength/calm #strength/clear',
			'Daily/2026-09-05.md': '- #visibility/post #strength/old',
		});
		expect([newFaces.map(({ name }) => name), [...arenas], [...strengths]]).toEqual([['Ada'], [['other', 1], ['talk', 1]], [['calm', 2], ['clear', 1]]]);
	});

	it('priorities of its year with their touchpoints, those kept from the year before and those let go', () => {
		const files = {
			'People/Kept.md': person('priority: [2025, 2026]', '2026-10-03 #ask', '2026-10-04 #deposit', '2026-09-30 #deposit'),
			'People/New.md': person('priority: 2026'),
			'People/Now.md': person('priority: true'),
			'People/LetGo.md': person('priority: 2025'),
			'People/Older.md': person('priority: 2024'),
		};
		const said = (period: string, today = TODAY): unknown => {
			const { priorities: { year, people, kept, letGo } } = review(files, { period, today });
			return [year, people.map(({ person: { name }, touchpoints }) => `${name} ${touchpoints}`), kept.map(({ name }) => name), letGo.map(({ name }) => name)];
		};
		expect(said('2026-Q4')).toEqual([2026, ['Kept 2', 'New 0', 'Now 0'], ['Kept'], ['LetGo']]);
		expect(said('2025')).toEqual([2025, ['Kept 0', 'LetGo 0'], [], ['Older']]);
		// Nobody was chosen for 2028 yet, so nobody was let go; `true` is this year's.
		expect(said('2028', '2027-12-31')).toEqual([2028, [], [], []]);
	});
});

describe('the work', () => {
	it('paused after every look at the clock comes to the same', () => {
		const vault = new TestVault(Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`People/P${index}.md`, person('circle: growth; role: peer', ...(index % 3 === 0 ? ['2026-10-03 #deposit', '2026-10-05 #ask'] : []))])));
		const period = readPeriod('2026-Q4');
		if (!period) throw new Error('no period');
		const everybody = vault.board(TODAY).order();
		const work = new ReviewWork(period, day(TODAY), everybody, vault.network, vault.rules);
		const steps: number[] = [];
		let found = work.goOn(() => true);
		for (; !found; found = work.goOn(() => true)) steps.push(work.done);
		expect([steps, work.done, work.total]).toEqual([[500, 1000], 1200, 1200]);
		expect(found).toEqual(reviewOf(period, day(TODAY), everybody, vault.network, vault.rules));
		expect(new ReviewWork(period, day(TODAY), [], vault.network, vault.rules).goOn()?.given).toBe(0);
	});
});
