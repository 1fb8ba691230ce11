/** `rapport:review` on a small vault, answer by answer (spec §10). */
import { describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import { FILES } from './review-files';

const TODAY = '2026-11-22';

// Gives by person up to 22 November: Ada 3, Bo 1, Cy 1. In circles: industry 3, organisation 1. By role: mentor 3, peer 1.
// Before the asks Bo was given to twice, Ada once; after them Ada was, Bo not yet. New: Cy. Ada's touchpoints: talk, visibility, ask, thanks, intro, received.
const REVIEW = {
	period: '2026-Q4', from: '2026-10-01', to: '2026-12-31', given: 3, asked: 2, received: 1, introductions: 1, have: 0.25, want: 0.75,
	contactBeforeNeed: 0.5, closedLoops: 0.5, topFive: 1, newPeople: 1, visibility: 1, access: 6,
};

describe('§10 rapport:review', () => {
	test('§10 key by key, in the contract\'s order; the current quarter from the start', async () => {
		const vault = await openVault(FILES);
		const answer = (await vault.json('rapport:review', { today: TODAY })) as Record<string, unknown>;
		expect(Object.keys(answer)).toEqual(['period', 'from', 'to', 'given', 'asked', 'received', 'introductions', 'have', 'want', 'contactBeforeNeed', 'closedLoops', 'topFive', 'newPeople', 'effectiveRoles', 'visibility', 'access']);
		// ¾ and ¼: e^0.5623.
		expect(answer.effectiveRoles).toBeCloseTo(1.7548, 4);
		expect(answer).toEqual({ ...REVIEW, effectiveRoles: answer.effectiveRoles });
		expect(await vault.json('rapport:review', { today: TODAY, period: '2026-q4' })).toEqual(answer);
	});

	test('§10 another quarter, a year, and a period without anything', async () => {
		const vault = await openVault(FILES);
		expect(await vault.json('rapport:review', { today: TODAY, period: '2026-Q3' })).toMatchObject({ period: '2026-Q3', from: '2026-07-01', to: '2026-09-30', given: 1, asked: 0, contactBeforeNeed: null, closedLoops: null, newPeople: 2 });
		expect(await vault.json('rapport:review', { today: TODAY, period: '2026' })).toMatchObject({ period: '2026', from: '2026-01-01', to: '2026-12-31', given: 4, asked: 2, newPeople: 3 });
		expect(await vault.json('rapport:review', { today: TODAY, period: '2020' })).toEqual({ period: '2020', from: '2020-01-01', to: '2020-12-31', given: 0, asked: 0, received: 0, introductions: 0, have: 0, want: 0, contactBeforeNeed: null, closedLoops: null, topFive: 0, newPeople: 0, effectiveRoles: 0, visibility: 0, access: 0 });
		expect(await vault.json('rapport:review', { today: '2027-01-01', period: '2026-Q4' })).toMatchObject({ given: 4, closedLoops: 1 });
	});

	test.each(['2026-Q5', 'Q4', 'last', '2026-11', '0000'])('§10 period=%s is an error that says what is accepted', async (period) => {
		const vault = await openVault(FILES);
		expect(await vault.text('rapport:review', { today: TODAY, period })).toBe(`Error: period=${period} is not known; write a quarter, period=2026-Q4, or a year, period=2026.`);
	});

	test('§10 text, TSV and total', async () => {
		const vault = await openVault(FILES);
		const text = (await vault.text('rapport:review', { today: TODAY })).split('\n');
		for (const line of ['2026-Q4, 2026-10-01 to 2026-12-31', 'given 3 (1 introduction), asked 2, received 1', 'the career you have: 25 %, the career you want: 75 %', 'contact before need: 50 %']) expect(text).toContain(line);
		const rows = (await vault.text('rapport:review', { today: TODAY, format: 'tsv', period: '2026-Q3' })).split('\n');
		expect([rows.length, rows[0], rows[1], rows[10]]).toEqual([17, 'name\tvalue', 'period\t2026-Q3', 'contactBeforeNeed\t']);
		expect(await vault.text('rapport:review', { today: TODAY, total: 'true' })).toBe('6');
	});
});
