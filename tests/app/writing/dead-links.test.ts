import { expect, test } from 'vitest';
import { DAILY, logIn, TODAY } from './logging';

const GONE = [
	'# Day',
	'- #deposit [[Grace Hopper|Grace]] the talk  ',
	'  - [ ] #deposit [[Grace Hopper#Notes]] [[Ada]] a promise ^id',
	'- talked about [[Grace Hopper]], no touchpoint',
	'',
	'```',
	'- #deposit [[Grace Hopper]] in code',
	'```',
].join('\r\n');

const FILES = {
	'People/Ada.md': '---\ncircle: industry\n---\n',
	'People/Grace Brewster Hopper.md': '---\naliases: [Amazing Grace]\n---\n',
	[DAILY]: GONE,
	'2026-04-01.md': '- #intro [[Ada]] [him](Grace%20Hopper.md) both like compilers',
	'2026-04-02.md': '- #met [[Somebody else]] tea\n- #met [[Ada]] tea',
};

test('the lines of a person who was renamed outside the app are pointed to their note, and nothing else changes', async () => {
	const { rapport, diff, host } = await logIn(FILES);
	const [dead] = rapport.deadLinks.on(DAILY, 2);
	expect(dead).toEqual({ link: 'Grace Hopper', lines: 3, paths: ['2026-04-01.md', DAILY] });
	if (!dead) return;
	const { lines, left, step } = await rapport.deadLinks.pointTo(dead, 'People/Grace Brewster Hopper.md');
	await host.settle();
	expect({ lines, left }).toEqual({ lines: 3, left: [] });
	expect(diff()).toEqual({
		[DAILY]: GONE.replace('[[Grace Hopper|Grace]]', '[[Grace Brewster Hopper|Grace]]').replace('[[Grace Hopper#Notes]]', '[[Grace Brewster Hopper#Notes]]'),
		'2026-04-01.md': '- #intro [[Ada]] [him](Grace%20Brewster%20Hopper.md) both like compilers',
	});
	expect(rapport.deadLinks.on(DAILY, 2)).toEqual([]);
	expect(JSON.parse(await host.cli('rapport:problems', { format: 'json', today: TODAY }))).toMatchObject([{ path: '2026-04-02.md', line: 1 }]);
	expect(step && await rapport.undo.step(step)).toEqual({ undone: '3 lines from Grace Hopper to Grace Brewster Hopper' });
	expect(diff()).toEqual({});
});

test('a line whose links all lead somewhere has no dead link', async () => {
	const { rapport } = await logIn(FILES);
	expect(rapport.deadLinks.on('2026-04-02.md', 2)).toEqual([]);
	expect(rapport.deadLinks.on('2026-04-02.md', 9)).toEqual([]);
	expect(rapport.deadLinks.on('No note.md', 1)).toEqual([]);
});

test('where one of the notes cannot be written, the others are pointed all the same and it is said', async () => {
	const { rapport, diff, host } = await logIn(FILES);
	const [dead] = rapport.deadLinks.on(DAILY, 2);
	if (!dead) throw new Error('no dead link');
	host.faults.failWrite(1);
	const answer = await rapport.deadLinks.pointTo(dead, 'People/Grace Brewster Hopper.md');
	expect(answer).toMatchObject({ lines: 2, left: [{ path: '2026-04-01.md' }] });
	expect(Object.keys(diff())).toEqual([DAILY]);
	expect(answer.step && await rapport.undo.step(answer.step)).toHaveProperty('undone');
	expect(diff()).toEqual({});
});

test('a line that changed since is not put back', async () => {
	const { rapport, host } = await logIn(FILES);
	const [dead] = rapport.deadLinks.on(DAILY, 2);
	if (!dead) throw new Error('no dead link');
	const { step } = await rapport.deadLinks.pointTo(dead, 'People/Ada.md');
	const file = host.app.vault.getFileByPath('2026-04-01.md');
	if (file) await host.app.vault.modify(file, 'rewritten');
	expect(step && await rapport.undo.step(step)).toHaveProperty('refused');
});
