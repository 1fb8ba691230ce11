import { expect, test } from 'vitest';
import { differencesOf } from '../../../src/domain/reconcile';
import { settled } from '../on-screen';
import { logIn } from './logging';
import type { LoggingVault } from './logging';

const FILES = {
	'People/Ada.md': '---\r\ncircle: industry\r\nlastDeposit:  "2026-01-01"   # by hand\r\n---\r\n# Ada',
	'People/Bea.md': 'Bea, no properties',
	'People/Cy.md': '---\nlast-deposit: 2026-04-29\n---\n',
	'People/Dee.md': '---\nlast-deposit: soon\n---\n',
	'2026-04-10.md': '- #deposit [[Ada]] [[Bea]] [[Cy]] [[Dee]] the talk',
};
const MENDED = {
	'People/Ada.md': FILES['People/Ada.md'].replace('2026-01-01', '2026-04-10'),
	'People/Bea.md': '---\nlast-deposit: 2026-04-10\n---\nBea, no properties',
};

function behind({ rapport }: LoggingVault): ReturnType<typeof differencesOf> {
	return differencesOf(rapport.network, rapport.board.today).filter(({ isAhead }) => !isAhead);
}

test('the ledger is written into properties that are behind it, and nothing else changes; undone as one', async () => {
	const vault = await logIn(FILES);
	const answer = await vault.rapport.reconcile(behind(vault), () => true);
	expect(answer).toMatchObject({ mended: 2, notReached: 0, left: [{ path: 'People/Dee.md', reason: 'last-deposit says "soon", which is no day, and was left as it is.' }] });
	expect(vault.diff()).toEqual(MENDED);
	await vault.host.settle();
	expect(behind(vault).map(({ person }) => person.name)).toEqual(['Dee']);
	expect(await vault.undo()).toContain('last deposits of 2 people');
	expect(vault.diff()).toEqual({});
});

test('a property later than the ledger goes back only where it is chosen, and one the ledger has nothing for goes with its line', async () => {
	const { rapport, diff } = await logIn({ ...FILES, 'People/Eve.md': '---\nrole: peer\nlast-deposit: 2026-02-02\nmet: 2020\n---\n' });
	const ahead = differencesOf(rapport.network, rapport.board.today).filter(({ isAhead }) => isAhead);
	expect(await rapport.reconcile(ahead, () => true)).toMatchObject({ mended: 2, left: [] });
	expect(diff()).toEqual({ 'People/Cy.md': '---\nlast-deposit: 2026-04-10\n---\n', 'People/Eve.md': '---\nrole: peer\nmet: 2020\n---\n' });
});

test('what was changed since it was shown is left alone', async () => {
	const vault = await logIn(FILES);
	const differences = behind(vault);
	const ada = vault.host.app.vault.getFileByPath('People/Ada.md');
	if (ada) await vault.host.app.vault.modify(ada, '---\nlast-deposit: 2026-04-28\n---\n');
	const { left } = await vault.rapport.reconcile(differences, () => true);
	expect(left[0]).toEqual({ path: 'People/Ada.md', reason: 'last-deposit was changed since, and was left as it is.' });
	expect(vault.host.snapshot()['People/Ada.md']).toBe('---\nlast-deposit: 2026-04-28\n---\n');
});

test('cancelling leaves whole notes, and what was written can be undone', async () => {
	const vault = await logIn(FILES);
	expect(await vault.rapport.reconcile(behind(vault), (done) => done < 1)).toMatchObject({ mended: 1, notReached: 2 });
	expect(vault.diff()).toEqual({ 'People/Ada.md': MENDED['People/Ada.md'] });
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

test.each([1, 2])('where write %i fails, the others are written and it is said', async (write) => {
	const vault = await logIn(FILES);
	vault.host.faults.failWrite(write);
	const answer = await vault.rapport.reconcile(behind(vault), () => true);
	const failed = write === 1 ? 'People/Ada.md' : 'People/Bea.md';
	expect(answer.mended).toBe(1);
	expect(answer.left.map(({ path }) => path)).toEqual([failed, 'People/Dee.md']);
	expect(vault.diff()).toEqual(Object.fromEntries(Object.entries(MENDED).filter(([path]) => path !== failed)));
});

test('the dialog ticks what is behind and nothing that is ahead, and writes what is ticked', async () => {
	const vault = await logIn(FILES);
	vault.host.runCommand('rapport:reconcile-last-deposits');
	await vault.host.settle();
	const rows = [...document.querySelectorAll('.modal .rapport-reconcile-row')].map((row) => [row.textContent, row.querySelector('input')?.checked]);
	expect(rows).toEqual([
		['Behind the ledger (3)', true],
		['Ada2026-01-01 → 2026-04-10', true],
		['BeaMissing → 2026-04-10', true],
		['DeeMissing → 2026-04-10', true],
		['Later than the ledger (1)', false],
		['Cy2026-04-29 → 2026-04-10', false],
	]);
	document.querySelectorAll<HTMLInputElement>('.modal .rapport-reconcile-row input')[3]?.click();
	const button = document.querySelector<HTMLButtonElement>('.modal .mod-cta');
	expect(button?.textContent).toBe('Write 2 notes');
	button?.click();
	await settled(vault.host);
	expect(vault.diff()).toEqual(MENDED);
	expect(document.querySelector('.modal')).toBeNull();
	expect(document.querySelector('.notice')?.textContent).toContain('2 last deposits now say what the ledger says.');
});
