import { expect, test } from 'vitest';
import { runCli } from '../app/run-cli';

test('the folder of templates is the one at its path, and none of its name elsewhere', async () => {
	const people = await runCli({ '.obsidian/templates.json': '{"folder":"/Work/"}', 'Work/Deep/Ada.md': '---\ntype: person\n---\n', 'People/Work/Bo.md': '' }, 'rapport:stale', { format: 'json', today: '2026-04-30', status: 'all' });
	expect(people).toMatchObject([{ path: 'People/Work/Bo.md' }]);
});

test('three hyphens at the end of a value do not end the properties', async () => {
	const problems = await runCli({ 'People/Ada.md': '---\ntitle: x---\nbad: a: b\n---\n' }, 'rapport:problems', { format: 'json', today: '2026-04-30' });
	expect(problems).toMatchObject([{ path: 'People/Ada.md', line: 3, found: 'bad: a: b' }]);
});
