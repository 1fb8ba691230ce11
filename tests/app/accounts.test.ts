import { describe, expect, test } from 'vitest';
import { openVault, runCli, type Files } from './run-cli';

const TODAY = '2026-04-30';
const FILES: Files = {
	'People/b.md': '---\ncircle: growth\n---\n',
	'People/Zoe.md': '---\nresting: true\n---\n- 2026-04-01 #received put my name forward\n',
	'People/Ada.md': '---\ncircle: growth\nsenior: true\n---\n- 2026-04-02 #deposit/thanks for the review\n',
	'Contacts/Ada.md': '---\ntype: person\n---\n',
	'2026-04-20.md': '- #ask [[People/Ada]] 20 minutes by Friday\n- #intro [[People/Ada]] [[b]] both work on proofs\n',
	'2026-05-20.md': '- #deposit [[b]] still to come\n',
};

describe('§10 rapport:accounts', () => {
	test('§10 everybody by path, key by key and in that order', async () => {
		const answer = await runCli(FILES, 'rapport:accounts', { format: 'json', today: TODAY });
		const nothing = { given: 0, asked: 0, received: 0, lastDeposit: null, lastAsk: null, lastReceived: null, depositsSinceLastAsk: 0, standing: 'no history' };
		const expected = [
			{ path: 'Contacts/Ada.md', name: 'Ada', ...nothing },
			{ path: 'People/Ada.md', name: 'Ada', given: 2, asked: 1, received: 0, lastDeposit: '2026-04-20', lastAsk: '2026-04-20', lastReceived: null, depositsSinceLastAsk: 0, standing: 'building' },
			{ path: 'People/Zoe.md', name: 'Zoe', given: 0, asked: 0, received: 1, lastDeposit: null, lastAsk: null, lastReceived: '2026-04-01', depositsSinceLastAsk: 0, standing: 'building' },
			{ path: 'People/b.md', name: 'b', given: 1, asked: 0, received: 0, lastDeposit: '2026-04-20', lastAsk: null, lastReceived: null, depositsSinceLastAsk: 1, standing: 'building' },
		];
		expect(JSON.stringify(answer)).toBe(JSON.stringify(expected));
	});

	test('§10 text says it in a line each, tsv in columns, total as a count', async () => {
		const vault = await openVault(FILES);
		expect(await vault.text('rapport:accounts', { today: TODAY })).toBe('Ada: given 0, asked 0, received 0: no history\nAda: given 2, asked 1, received 0: building\nZoe: given 0, asked 0, received 1: building\nb: given 1, asked 0, received 0: building');
		const [head, , ada] = (await vault.text('rapport:accounts', { today: TODAY, format: 'tsv' })).split('\n');
		expect(head).toBe('path\tname\tgiven\tasked\treceived\tlastDeposit\tlastAsk\tlastReceived\tdepositsSinceLastAsk\tstanding');
		expect(ada).toBe('People/Ada.md\tAda\t2\t1\t0\t2026-04-20\t2026-04-20\t\t0\tbuilding');
		expect(await vault.text('rapport:accounts', { today: TODAY, total: 'true' })).toBe('4');
	});

	test('§10 today moves the window', async () => {
		const vault = await openVault(FILES);
		expect(await vault.text('rapport:accounts', { today: '2026-05-20' })).toContain('b: given 2, asked 0, received 0: in credit');
		expect(await vault.text('rapport:accounts', { today: '2027-04-20' })).toContain('Ada: given 0, asked 0, received 0: no history');
	});

	test('§6 a hidden ledger is hidden in the app, not on the command line', async () => {
		expect(await runCli(FILES, 'rapport:accounts', { today: TODAY, total: 'true' }, { hideLedger: true })).toBe('4');
		expect(await runCli(FILES, 'rapport:accounts', { today: TODAY }, { hideLedger: true })).toContain('given 2, asked 1');
	});

	test('§10 without people the answer is an empty list', async () => {
		expect(await runCli({}, 'rapport:accounts', { format: 'json', today: TODAY })).toEqual([]);
		expect(await runCli({}, 'rapport:accounts', { today: TODAY })).toBe('No people.');
	});

	test('§10 a wrong format is an error that says what is known', async () => {
		expect(await runCli(FILES, 'rapport:accounts', { format: 'csv', today: TODAY })).toMatch(/^Error: format=csv is not known/);
	});
});
