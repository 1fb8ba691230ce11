// §5: who first, and why in words.
import { describe } from 'vitest';
import { lines, note, PLACED, testCases } from './spec-case';

const introducedBy = (name: string): string => note(['circle: growth', `introduced-by: "[[${name}]]"`, 'resting: true']);

describe('§5 attention', () => {
	testCases([
		{
			name: '§5 attention is how far the cadence has run, at most three times, with boosts',
			files: {
				// 60 ÷ 30 = 2.
				'People/Two.md': note(['cadence: 30', 'last-deposit: 2026-03-01']),
				// 100 ÷ 10 = 10, at most 3.
				'People/Ten.md': note(['cadence: 10', 'last-deposit: 2026-01-20']),
				// 2 × (1 + 0.5).
				'People/Connector.md': note(['cadence: 30', 'last-deposit: 2026-03-01', 'role: connector']),
				// 2 × (1 + 1).
				'People/Priority.md': note(['cadence: 30', 'last-deposit: 2026-03-01', 'priority: 2026']),
				// 2 × (1 + 0.25).
				'People/Rising.md': note(['cadence: 30', 'last-deposit: 2026-03-01', 'influence: rising']),
				// Two roles are two reasons and no boost: 60 ÷ 30.
				'People/Roles.md': note(['cadence: 30', 'last-deposit: 2026-03-01', 'role: [mentor, peer]']),
				// No boost for the other roles, for being senior or for influence as such.
				'People/Mentor.md': note(['cadence: 30', 'last-deposit: 2026-03-01', 'role: mentor', 'influence: high', 'senior: true']),
				// 1 × (1 + 1 + 0.5 + 0.25).
				'People/Never.md': note(['priority: 2026', 'role: connector', 'influence: rising']),
				// Cadence by calendar: 28 February to 28 May is 89 days, 61 gone: 0.685.
				'People/Quarter.md': note(['cadence: quarterly', 'last-deposit: 2026-02-28']),
				// 0 ÷ 30.
				'People/Today.md': note(['cadence: 30', 'last-deposit: 2026-04-30']),
				// Digits alone, however many.
				'People/Old.md': note(['cadence: 10', 'last-deposit: 1902-05-05']),
			},
			rows: {
				'People/Two.md': { attention: 2, reasons: ['30 days over'] },
				'People/Ten.md': { attention: 3, reasons: ['90 days over'] },
				'People/Connector.md': { attention: 3, reasons: ['connector', '30 days over'] },
				'People/Priority.md': { attention: 4, reasons: ['priority 2026', '30 days over'] },
				'People/Rising.md': { attention: 2.5, reasons: ['rising', '30 days over'] },
				'People/Roles.md': { attention: 2, reasons: ['mentor', 'peer', '30 days over'] },
				'People/Mentor.md': { attention: 2, reasons: ['mentor', '30 days over'] },
				'People/Never.md': { attention: 2.75, reasons: ['priority 2026', 'connector', 'rising', 'nothing on record'] },
				'People/Quarter.md': { attention: 0.685, daysSince: 61, due: '2026-05-28', status: 'fresh' },
				'People/Today.md': { attention: 0 },
				'People/Old.md': { attention: 3, daysOver: 45276, reasons: ['45276 days over'] },
			},
		},
		{
			name: '§5 two people directly introduced raise attention, one does not, and nor does who comes through others',
			files: {
				'People/Two.md': PLACED, 'People/Two a.md': introducedBy('Two'), 'People/Two b.md': introducedBy('Two'),
				'People/One.md': PLACED, 'People/One a.md': introducedBy('One'), 'People/One aa.md': introducedBy('One a'),
				// By lines as by properties.
				'People/Line.md': PLACED, 'People/Line a.md': PLACED, 'People/Line b.md': introducedBy('Line'),
				'2026-04-20.md': lines('- #intro/received [[Line]] introduced me to [[Line a]]'),
			},
			rows: {
				// 1 × (1 + 0.5).
				'People/Two.md': { attention: 1.5, reasons: ['introduced you to 2 people', 'nothing on record'] },
				'People/One.md': { attention: 1 },
				// Contact 10 days ago, 90 by default: 10 ÷ 90 × 1.5 = 0.167; due 20 April + 90 = 19 July, in 80 days.
				'People/Line.md': { attention: 0.167, status: 'fresh', reasons: ['introduced you to 2 people', 'due in 80 days', 'no deposit yet'] },
			},
		},
		{
			name: '§5 all reasons, in the order of the contract, and all boosts',
			files: {
				'People/All.md': note(['priority: 2026', 'role: connector', 'influence: rising', 'cadence: 20', 'last-contact: 2026-03-29']),
				'People/A.md': introducedBy('All'), 'People/B.md': introducedBy('All'), 'People/C.md': introducedBy('All'), 'People/D.md': introducedBy('All'),
				'2026-04-29.md': lines('- [ ] #deposit [[All]] send the slides'),
			},
			// 29 March to 30 April = 32 days, due 18 April, 12 over; 32 ÷ 20 × (1 + 1 + 0.5 + 0.5 + 0.25) = 1.6 × 3.25 = 5.2.
			rows: { 'People/All.md': { daysSince: 32, daysOver: 12, attention: 5.2, reasons: ['priority 2026', 'connector', 'introduced you to 4 people', 'rising', 'promise open', '12 days over', 'no deposit yet'] } },
		},
		{
			name: '§5 resting, snoozed and unplaced people have no attention, whatever they are',
			files: {
				'People/Rest.md': note(['priority: 2026', 'role: connector', 'resting: true']),
				'People/Snooze.md': note(['priority: 2026', 'last-deposit: 2026-01-01', 'snooze-until: 2026-06-01']),
				'People/Blank.md': note('influence: rising'),
			},
			rows: { 'People/Rest.md': { attention: 0 }, 'People/Snooze.md': { attention: 0 }, 'People/Blank.md': { attention: 0, status: 'unplaced' } },
		},
	]);
});

describe('§5 order', () => {
	testCases([
		{
			name: '§5 by attention downwards, not by days over',
			files: {
				// 45 ÷ 30 = 1.5, 15 over.
				'People/A.md': note(['cadence: 30', 'last-deposit: 2026-03-16']),
				// 30 ÷ 10 = 3, 20 over.
				'People/B.md': note(['cadence: 10', 'last-deposit: 2026-03-31']),
				// 100 ÷ 80 = 1.25, 20 over.
				'People/C.md': note(['cadence: 80', 'last-deposit: 2026-01-20']),
				// 1 × 2.
				'People/D.md': note('priority: 2026'),
				// 10 ÷ 30 = 0.333.
				'People/E.md': note(['cadence: 30', 'last-deposit: 2026-04-20']),
				// 36 ÷ 12 = 3, at most 3, × 1.5 = 4.5.
				'People/F.md': note(['cadence: 12', 'role: connector', 'last-deposit: 2026-03-25']),
			},
			order: ['People/F.md', 'People/B.md', 'People/D.md', 'People/A.md', 'People/C.md', 'People/E.md'],
		},
		{
			name: '§5 ties by name, then by path',
			files: { 'People/Zoe.md': PLACED, 'People/b/Ada.md': PLACED, 'People/a/Ada.md': PLACED, 'Archive/People/Bob.md': PLACED, 'People/@Cleo.md': PLACED },
			order: ['People/a/Ada.md', 'People/b/Ada.md', 'Archive/People/Bob.md', 'People/@Cleo.md', 'People/Zoe.md'],
		},
		{
			name: '§5 the order does not depend on the order of files',
			files: { 'People/c.md': note('cadence: 30'), 'People/b.md': note('priority: 2026'), 'People/a.md': note('cadence: 30') },
			order: ['People/b.md', 'People/a.md', 'People/c.md'],
		},
	]);
});
