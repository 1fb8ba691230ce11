/** `rapport:visibility` on a small vault, answer by answer (spec §10). */
import { describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import type { OpenVault, Settings } from '../run-cli';
import { lines, note, TODAY } from '../spec-cases/spec-case';

interface Answer {
	readonly weeks: readonly { readonly start: string; readonly entries: number }[];
	readonly streak: number;
	readonly arenas: Readonly<Record<string, number>>;
	readonly strengths: Readonly<Record<string, number>>;
	readonly access: number;
}

const FILES = {
	'Goal.md': note(['type: networking-goal', 'goal: Lead the platform group', 'needs: both', 'by: 2026-12-31', 'strengths: [Platform Thinking, writing]']),
	'People/Ada.md': note(['senior: true']),
	'Daily notes/2026-04-28.md': lines('- #visibility/talk #strength/platform-thinking "Compilers for managers" at PyCon, [[Ada]] was there', '- #visibility a question at the all-hands'),
	'Daily notes/2026-04-26.md': lines('- #visibility/post #strength/Systems on the blog'),
	'Daily notes/2026-04-15.md': lines('- #deposit [[Ada]] the slides', '- [x] #visibility/talk the dry run ✅ 2026-04-14'),
	'.obsidian/daily-notes.json': '{"folder":"Daily notes"}',
};

function open(settings?: Settings): Promise<OpenVault> {
	return openVault(FILES, settings);
}

async function ask(vault: OpenVault, today = TODAY): Promise<Answer> {
	return (await vault.json('rapport:visibility', { today })) as Answer;
}

describe('§10 rapport:visibility', () => {
	test('§10 key by key, in the contract\'s order', async () => {
		const answer = await ask(await open());
		expect(Object.keys(answer)).toEqual(['weeks', 'streak', 'arenas', 'strengths', 'access']);
		expect(answer.weeks).toHaveLength(52);
		// Mondays; the first is 51 weeks before 27 April 2026.
		expect(answer.weeks[0]).toEqual({ start: '2025-05-05', entries: 0 });
		expect(answer.weeks.slice(-4)).toEqual([{ start: '2026-04-06', entries: 0 }, { start: '2026-04-13', entries: 1 }, { start: '2026-04-20', entries: 1 }, { start: '2026-04-27', entries: 2 }]);
		expect({ ...answer, weeks: [] }).toEqual({ weeks: [], streak: 3, arenas: { talk: 2, post: 1, other: 1 }, strengths: { 'platform-thinking': 1, 'systems': 1, 'writing': 0 }, access: 2 });
	});

	test('§10 total is the number of entries, and TSV the weeks', async () => {
		const vault = await open();
		expect(await vault.text('rapport:visibility', { today: TODAY, total: 'true' })).toBe('4');
		const rows = (await vault.text('rapport:visibility', { today: TODAY, format: 'tsv' })).split('\n');
		expect([rows.length, rows[0], rows[52]]).toEqual([53, 'start\tentries', '2026-04-27\t2']);
	});

	test('§10 text says it in words, with the goal', async () => {
		const vault = await open();
		const text = (await vault.text('rapport:visibility', { today: TODAY })).split('\n');
		for (const line of ['goal: Lead the platform group, needs visibility and access, by 2026-12-31', 'visibility: 4 entries in 52 weeks, 3 weeks in a row', 'access: 2 touchpoints with senior people and sponsors', 'arena talk: 2', 'strength writing: 0']) expect(text).toContain(line);
	});

	test('§7 weeks begin on the day of the settings', async () => {
		// From Sundays: the 26th is in the current week with the 28th.
		const answer = await ask(await open({ weekStart: 0 }));
		expect(answer.weeks.slice(-3)).toEqual([{ start: '2026-04-12', entries: 1 }, { start: '2026-04-19', entries: 0 }, { start: '2026-04-26', entries: 3 }]);
		expect(answer.streak).toBe(1);
	});

	test('§10 today moves weeks and streak', async () => {
		const vault = await open();
		// Monday 4 May: the week of 27 April was the last with an entry, and the new one breaks nothing yet.
		expect(await ask(vault, '2026-05-04')).toMatchObject({ streak: 3, access: 2 });
		expect(await ask(vault, '2026-05-11')).toMatchObject({ streak: 0 });
		expect(await ask(vault, '2026-04-27')).toMatchObject({ streak: 2, access: 1, arenas: { talk: 1, post: 1 } });
	});

	test('§4 the tag is that of the settings', async () => {
		const vault = await openVault({ '2026-04-28.md': '- #seen/talk there\n- #visibility not ours now\n' }, { kindTags: { visibility: 'seen' } });
		expect(await ask(vault)).toMatchObject({ streak: 1, arenas: { talk: 1 } });
	});

	test('§10 an empty vault has 52 empty weeks', async () => {
		const answer = await ask(await openVault({}));
		expect({ ...answer, weeks: answer.weeks.filter(({ entries }) => entries > 0) }).toEqual({ weeks: [], streak: 0, arenas: {}, strengths: {}, access: 0 });
	});
});
