/** In another language the app speaks it, and the command line speaks English. */
import { describe, expect, test } from 'vitest';
import { ask, startOn } from './index/running-vault';
import { until } from './until';

const VAULT = {
	'People/Ada.md': '---\ncircle: industry\nrole: mentor\nlast-deposit: 2026-03-01\n---\n',
	'People/Bob.md': '---\ncircle: industry\nlast-deposit: somewhen\n---\n',
	'Daily/2026-04-20.md': '- #deposit [[Ada]] a talk\n',
	'.obsidian/daily-notes.json': '{ "folder": "Daily" }',
};

const CALLS = ['rapport:stale', 'rapport:accounts', 'rapport:problems', 'rapport:map', 'rapport:visibility', 'rapport:review'];

describe('an app in German', () => {
	test('shows its commands and views in German', async () => {
		const host = await startOn(VAULT, { language: 'de' });
		await host.runCommand('rapport:open-stale-list');
		await until(() => expect(host.app.workspace.getLeavesOfType('rapport-stale')[0]?.view.getDisplayText()).toBe('Stille Beziehungen'));
	});

	test('is answered by the command line as one in English', async () => {
		const [english, german] = [await startOn(VAULT), await startOn(VAULT, { language: 'de' })];
		for (const call of CALLS) expect(await german.cli(call, { status: 'all' }), call).toBe(await english.cli(call, { status: 'all' }));
		expect(await german.cli('rapport:log', { person: 'Ada', kind: 'ask', way: 'deposit', text: 'x' })).toBe(await english.cli('rapport:log', { person: 'Ada', kind: 'ask', way: 'deposit', text: 'x' }));
	});

	test('is refused in English by the command line, also where writing fails', async () => {
		const host = await startOn(VAULT, { language: 'de' });
		expect(await host.cli('rapport:log', { person: 'Ada', kind: 'introduction', text: 'each other' })).toBe('Error: An introduction needs two people or more.');
	});

	test('has reviews with words in German, and properties by the names of the contract', async () => {
		const host = await startOn(VAULT, { language: 'de' });
		await host.cli('rapport:review', { period: '2026-Q2', write: 'true' });
		await host.settle();
		const text = host.snapshot()['Network review 2026-Q2.md'] ?? '';
		expect(text).toContain('| Gegeben |');
		expect(text).toMatch(/^given: 1$/m);
		expect(text).toContain('%% rapport:begin %%');
		expect(await ask(host, 'rapport:review', { period: '2026-Q2' })).toMatchObject({ given: 1 });
	});
});
