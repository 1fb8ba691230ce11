/** `rapport:map` on a small vault, answer by answer (spec §10). */
import { describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import type { OpenVault, Settings } from '../run-cli';
import { lines, note, TODAY } from '../spec-cases/spec-case';

const FILES = {
	'People/Ada.md': note(['circle: industry', 'role: [mentor, peer]', 'priority: 2026', 'next-step: send her the talk']),
	'People/Bo.md': note(['circle: industry', 'role: peer', 'introduced-by: "[[Ada]]"']),
	'People/Cy.md': note(['circle: organisation', 'role: sponsor', 'introduced-by: Bo', 'priority: true']),
	'People/Di.md': note(['circle: growth', 'role: peer', 'resting: true']),
	'People/Eve.md': note(['priority: 2026']),
	'Daily notes/2026-04-01.md': lines('- #deposit [[Ada]] [[Bo]] the article', '- #deposit/thanks [[Ada]] for the review', '- #intro [[Ada]] [[Cy]] both work on proofs', '- [ ] #deposit [[Cy]] send the slides 📅 2026-05-02'),
	'Daily notes/2024-01-01.md': lines('- #intro [[Bo]] [[Cy]] before the window'),
	'Daily notes/2025-12-01.md': lines('- #deposit [[Di]] to somebody who rests'),
};
// Ada is given to three times (half of each as mentor, half as peer), Bo once, Cy once. All on 1 April: for priorities the 21 days are over.
const EMPTY = { people: 0, stale: 0, deposits: 0 };
const MAP = {
	cells: [
		{ circle: 'organisation', role: 'sponsor', people: 1, stale: 1, deposits: 1 },
		...['mentor', 'peer', 'connector'].map((role) => ({ circle: 'organisation', role, ...EMPTY })),
		{ circle: 'industry', role: 'sponsor', ...EMPTY },
		{ circle: 'industry', role: 'mentor', people: 1, stale: 1, deposits: 1.5 },
		{ circle: 'industry', role: 'peer', people: 2, stale: 1, deposits: 2.5 },
		{ circle: 'industry', role: 'connector', ...EMPTY },
		...['sponsor', 'mentor', 'peer', 'connector'].map((role) => ({ circle: 'growth', role, ...EMPTY })),
	],
	gaps: [
		{ circle: null, role: 'connector' },
		{ circle: 'organisation', role: 'mentor' }, { circle: 'organisation', role: 'peer' },
		{ circle: 'industry', role: 'sponsor' },
		{ circle: 'growth', role: 'sponsor' }, { circle: 'growth', role: 'mentor' }, { circle: 'growth', role: 'peer' },
	],
	singlePoints: [{ circle: 'organisation', role: 'sponsor', path: 'People/Cy.md' }, { circle: 'industry', role: 'mentor', path: 'People/Ada.md' }],
	multipliers: [{ path: 'People/Ada.md', direct: 1, total: 2 }, { path: 'People/Bo.md', direct: 1, total: 1 }],
	introductionsMade: 2,
	priorities: [{ path: 'People/Ada.md', nextStep: 'send her the talk' }, { path: 'People/Cy.md', nextStep: 'send the slides' }, { path: 'People/Eve.md', nextStep: null }],
};

function open(settings?: Settings): Promise<OpenVault> {
	return openVault({ ...FILES, '.obsidian/daily-notes.json': '{"folder":"Daily notes"}' }, settings);
}

describe('§10 rapport:map', () => {
	test('§10 key by key, in the contract\'s order', async () => {
		const vault = await open();
		const answer = (await vault.json('rapport:map', { today: TODAY })) as Record<string, unknown>;
		expect(Object.keys(answer)).toEqual(['cells', 'gaps', 'singlePoints', 'effectiveRoles', 'multipliers', 'introductionsMade', 'priorities']);
		// Of five gives: sponsor 1, mentor 1.5, peer 2.5. H = 0.2 ln 5 + 0.3 ln(10/3) + 0.5 ln 2 = 0.3219 + 0.3612 + 0.3466 = 1.0297.
		expect(answer.effectiveRoles).toBeCloseTo(Math.exp(1.0297), 3);
		expect(answer).toEqual({ ...MAP, effectiveRoles: answer.effectiveRoles });
	});

	test('§10 total is the number of people on the map, and TSV its cells', async () => {
		const vault = await open();
		expect(await vault.text('rapport:map', { today: TODAY, total: 'true' })).toBe('3');
		const rows = (await vault.text('rapport:map', { today: TODAY, format: 'tsv' })).split('\n');
		expect(rows).toHaveLength(13);
		expect(rows[0]).toBe('circle\trole\tpeople\tstale\tdeposits');
		expect(rows[7]).toBe('industry\tpeer\t2\t1\t2.5');
	});

	test('§10 text says it in words', async () => {
		const vault = await open();
		const text = await vault.text('rapport:map', { today: TODAY });
		for (const line of ['industry, peer: 2 people, 1 stale, 2.5 deposits', 'gap: no connector anywhere', 'gap: no sponsor in growth', 'the only mentor: People/Ada.md', '80 % of what was given went to circle industry', 'People/Ada.md led you to 2 people, 1 directly', 'introductions made: 2', 'priority: People/Eve.md, no next step yet']) expect(text.split('\n')).toContain(line);
	});

	test('§10 today moves window, status and priorities', async () => {
		const vault = await open();
		const answer = (await vault.json('rapport:map', { today: '2027-04-01' })) as typeof MAP;
		// The window is 2 April 2026 to 1 April 2027: nothing was given; `priority: true` alone is this year's.
		expect(answer).toMatchObject({ effectiveRoles: 0, introductionsMade: 2, priorities: [{ path: 'People/Cy.md' }] });
		expect(answer.cells[0]).toEqual({ circle: 'organisation', role: 'sponsor', people: 1, stale: 1, deposits: 0 });
	});

	test('§10 an empty vault has cells, gaps and nothing else', async () => {
		const vault = await openVault({});
		expect(await vault.json('rapport:map', { today: TODAY })).toMatchObject({ gaps: ['sponsor', 'mentor', 'peer', 'connector'].map((role) => ({ circle: null, role })), singlePoints: [], effectiveRoles: 0, multipliers: [], introductionsMade: 0, priorities: [] });
		expect(await vault.text('rapport:map', { format: 'yaml' })).toMatch(/^Error: format=yaml/);
	});

	test('§11 circles, roles and targets are those of the settings', async () => {
		const vault = await open({ circles: [{ id: 'industry', name: 'Trade', direction: 'want' }], roles: [{ id: 'peer', name: 'Peer', cadence: '60d', target: 1 }, { id: 'host', name: 'Host', cadence: '60d', target: 0 }], accountWindowMonths: 1 });
		// Now Ada is a peer only: all of a deposit counts there. The window is 31 March to 30 April.
		expect(await vault.json('rapport:map', { today: TODAY })).toMatchObject({ cells: [{ circle: 'industry', role: 'peer', people: 2, deposits: 4 }, { circle: 'industry', role: 'host', people: 0 }], gaps: [] });
	});
});
