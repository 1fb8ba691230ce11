import { expect, test } from 'vitest';
import { runCli } from '../app/run-cli';

test('three hyphens at the end of a value do not end the properties', async () => {
	const problems = await runCli({ 'People/Ada.md': '---\ntitle: x---\nbad: a: b\n---\n' }, 'rapport:problems', { format: 'json', today: '2026-04-30' });
	expect(problems).toMatchObject([{ path: 'People/Ada.md', line: 3, found: 'bad: a: b' }]);
});
