import { describe, expect, it } from 'vitest';
import { readCadence } from '../../src/domain/cadence';
import { addDays, formatDay, startOfWeek } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import { lastShown, visibilityOf, weeksInRhythm } from '../../src/domain/visibility';
import type { Visibility } from '../../src/domain/visibility';
import { fc } from '../property';
import { day, TestVault } from './vault-of';

/** A Thursday; its week began on Monday the 27th. */
const TODAY = '2026-04-30';

function visibility(files: Readonly<Record<string, string>>, today = TODAY, weekStart = 1): Visibility {
	return visibilityOf(new TestVault(files).network, day(today), { weekStart });
}

/** A post on each of these days. */
function posts(...days: readonly string[]): Readonly<Record<string, string>> {
	return Object.fromEntries(days.map((written) => [`Daily/${written}.md`, '- #visibility/post about it\n']));
}

describe('weeks', () => {
	it('are the last 52 with the current one, the oldest first', () => {
		const { weeks } = visibility(posts('2026-04-30', '2026-04-27', '2026-04-26', '2025-05-05', '2025-05-04'));
		expect(weeks).toHaveLength(52);
		expect(weeks.filter(({ entries }) => entries > 0).map(({ start, entries }) => [formatDay(start), entries])).toEqual([['2025-05-05', 1], ['2026-04-20', 1], ['2026-04-27', 2]]);
		expect(formatDay(weeks[0]?.start ?? day(TODAY))).toBe('2025-05-05');
	});

	it('begin on the day of the settings', () => {
		// The 26th was a Sunday: with weeks from Sunday it is in the current one.
		expect(visibility(posts('2026-04-26'), TODAY, 0).weeks[51]).toEqual({ start: day('2026-04-26'), entries: 1 });
		expect(visibility(posts('2026-04-26'), TODAY, 4).weeks[50]).toEqual({ start: day('2026-04-23'), entries: 1 });
	});

	it('count lines with and without people, once each; promises, cancelled ones and coming days do not count', () => {
		const { weeks } = visibility({
			'People/Ada.md': '- 2026-04-28 #visibility she saw it',
			'People/Bo.md': '',
			'Daily/2026-04-29.md': '- #visibility/talk [[Ada]] [[Bo]] were there\n- #visibility/post alone\n- [ ] #visibility/talk planned\n- [-] #visibility/talk dropped\n- [x] #visibility/panel done\n- #met [[Bo]]\n#visibility in a paragraph',
			'Daily/2026-05-01.md': '- #visibility tomorrow',
		});
		expect(weeks[51]?.entries).toBe(4);
	});
});

describe('the streak', () => {
	it('counts weeks in a row up to the current one, however many entries they have', () => {
		expect(visibility(posts('2026-04-28', '2026-04-29', '2026-04-20', '2026-04-19', '2026-04-05')).streak).toBe(3);
	});

	it('is not broken by an unfinished week without an entry, but by a whole one', () => {
		expect(visibility(posts('2026-04-26', '2026-04-15')).streak).toBe(2);
		expect(visibility(posts('2026-04-19')).streak).toBe(0);
		expect(visibility({}).streak).toBe(0);
	});

	it('runs over the end of a year and of 52 weeks', () => {
		// Week starts 22 December, 29 December, 5 January.
		expect(visibility(posts('2025-12-28', '2025-12-31', '2026-01-05'), '2026-01-06').streak).toBe(3);
		const first = day('2024-01-03');
		const weeks = Array.from({ length: 60 }, (_, index) => formatDay(addDays(first, 7 * index)));
		expect(visibility(posts(...weeks), weeks[59])).toMatchObject({ streak: 60 });
	});

	it('is what counting week by week gives, on whatever day weeks begin', () => {
		const today = day(TODAY);
		const offsets = fc.uniqueArray(fc.integer({ min: -10, max: 60 }), { maxLength: 12 });
		fc.assert(fc.property(offsets, fc.integer({ min: 0, max: 6 }), (ago, weekStart) => {
			const days = ago.map((count) => addDays(today, -count));
			const inWeek = (start: Day): boolean => days.some((each) => each <= today && each >= start && each < start + 7);
			let expected = 0;
			for (let start = startOfWeek(today, weekStart); inWeek(start) || (expected === 0 && start === startOfWeek(today, weekStart)); start = addDays(start, -7)) if (inWeek(start)) expected++;
			const found = visibility(posts(...days.map(formatDay)), TODAY, weekStart);
			expect(found.streak).toBe(expected);
			expect(found.weeks.reduce((sum, { entries }) => sum + entries, 0)).toBe(days.filter((each) => each <= today).length);
		}));
	});
});

describe('arenas and strengths', () => {
	const goal = '---\ntype: networking-goal\nstrengths: [Platform Thinking, writing]\n---\n';

	it('are counted over those weeks, the most first, whatever their case', () => {
		const { arenas, strengths } = visibility({
			'Goal.md': goal,
			'Daily/2026-04-29.md': '- #visibility/post #strength/systems one\n- #visibility/Talk #strength/Platform-Thinking #strength/systems two\n- #strength/systems #visibility/talk three\n- #visibility #strength/constructor four\n- #visibility/__proto__ five',
			'Daily/2020-01-01.md': '- #visibility/panel #strength/writing long ago',
		});
		expect([...arenas]).toEqual([['talk', 2], ['__proto__', 1], ['other', 1], ['post', 1]]);
		expect([...strengths]).toEqual([['systems', 3], ['constructor', 1], ['platform-thinking', 1], ['writing', 0]]);
	});

	it('strengths of children, of other kinds and of a goal that is done are none', () => {
		const { strengths } = visibility({ 'Goal.md': goal.replace('type', 'status: done\ntype'), 'People/Ada.md': '', 'Daily/2026-04-29.md': '- #visibility one\n\t- #strength/child\n- #deposit [[Ada]] #strength/gift\n- #strength/alone' });
		expect([...strengths]).toEqual([]);
	});
});

describe('strengths of the goal', () => {
	it('say when each was last shown, at any time up to today', () => {
		const { network } = new TestVault({ 'Daily/2020-01-01.md': '- #visibility #strength/writing', 'Daily/2020-02-01.md': '- #visibility #strength/writing #strength/other', 'Daily/2026-05-01.md': '- #visibility #strength/writing #strength/calm to come' });
		expect([...lastShown(network.own, ['writing', 'calm'], day(TODAY))]).toEqual([['writing', day('2020-02-01')], ['calm', null]]);
	});
});

describe('the rhythm', () => {
	/** For each of the last weeks, the latest last, whether it was in rhythm. */
	function inRhythm(rhythm: string, last: number, ...days: readonly string[]): string {
		const { network } = new TestVault(posts(...days));
		const { weeks } = visibilityOf(network, day(TODAY), { weekStart: 1 });
		const cadence = readCadence(rhythm);
		if (cadence === null || cadence === 'unreadable') throw new Error(rhythm);
		return weeksInRhythm(network.own, weeks, cadence, day(TODAY)).slice(-last).map((isIn) => (isIn ? 'x' : '-')).join('');
	}

	it('of a week asks for an entry in each, on whatever day', () => {
		// Weeks of 6, 13, 20 and 27 April: a Sunday, nothing, a Monday, nothing yet.
		expect(inRhythm('weekly', 4, '2026-04-12', '2026-04-20')).toBe('x-x-');
		expect(inRhythm('daily', 2, '2026-04-26', '2026-04-27')).toBe('xx');
	});

	it('of more than a week keeps the weeks that end before it does', () => {
		// 14 days after Monday the 6th is the 20th: the week of the 13th ends on the 19th.
		expect(inRhythm('2 weeks', 4, '2026-04-06')).toBe('xx--');
		// A month after 1 April is 1 May: the week of 20 April ends on the 26th, that of the 27th on 3 May.
		expect(inRhythm('monthly', 5, '2026-04-01')).toBe('xxxx-');
		expect(inRhythm('monthly', 3, '2025-04-01', '2026-04-10')).toBe('xxx');
		expect(inRhythm('monthly', 2, '2026-05-01')).toBe('--');
	});

	it('that begins before the 52 weeks counts into them; of none, weeks with an entry are in it', () => {
		expect(inRhythm('quarterly', 52, '2025-05-01').startsWith('xxxxxxxxxxxx-')).toBe(true);
		expect(inRhythm('never', 3, '2026-04-20')).toBe('-x-');
	});
});

describe('access', () => {
	it('is touchpoints with senior people and sponsors, a line once; contact from meetings is none', () => {
		expect(visibility({
			'People/Senior.md': '---\nsenior: true\n---\n### 2026-04-01 — Email\n',
			'People/Sponsor.md': '---\nrole: sponsor\n---\n',
			'People/Peer.md': '---\nrole: peer\n---\n',
			'Daily/2026-04-29.md': '---\nattendees: [Senior]\n---\n- #deposit [[Senior]] [[Sponsor]] one\n- #ask [[Sponsor]] [[Peer]] two\n- #visibility/talk [[Senior]] three\n- #met [[Peer]]\n- [ ] #deposit [[Senior]]',
			'Daily/2025-05-05.md': '- #met [[Senior]] four',
			'Daily/2025-05-04.md': '- #met [[Senior]] before those weeks',
			'Daily/2026-05-01.md': '- #met [[Senior]] to come',
		}).access).toBe(4);
	});
});
