/** Placing people one at a time: who comes when, what is written and taken back, and what is kept for the next time. */
import { beforeEach, describe, expect, test } from 'vitest';
import { found, settled } from './on-screen';
import { logIn } from './writing/logging';
import type { Files, LoggingVault } from './writing/logging';

const ADA = 'People/Ada.md';
const BO = 'People/Bo.md';
const CY = 'People/Cy.md';
const FILES = {
	[ADA]: '---\nrole: Analyst # by hand\n---\n# Ada\n',
	[BO]: 'Bo knows [[Bo]] and [[Cy]].\n',
	[CY]: '---\naliases: [Cyril]\n---\n',
	'People/Di.md': '---\ncircle: growth\n---\n',
	'Note.md': 'With [[Ada]] and [[Ada|her]], and [[Cy]].',
	'Other.md': '[[Cy]]',
	'.obsidian/plugins/rapport/data.json': '{"weeklyFew":0}',
} satisfies Files;

let vault: LoggingVault;

beforeEach(() => document.body.replaceChildren());

async function start(files: Files = FILES): Promise<void> {
	vault = await logIn(files);
	await place();
}

async function place(): Promise<void> {
	vault.host.runCommand('rapport:place-people');
	await settle();
}

async function settle(): Promise<void> {
	await settled(vault.host, 10);
}

/** Presses keys one after the other without waiting, as one who types fast. */
async function press(...keys: readonly string[]): Promise<void> {
	for (const key of keys) found('.rapport-triage').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	await settle();
}

function leave(): void {
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
	expect(document.querySelector('.rapport-triage')).toBeNull();
}

/** `'1 of 3: Ada'` */
function turn(): string {
	return found('.rapport-triage').classList.contains('is-hidden') ? found('.rapport-triage-end').textContent ?? '' : `${found('.rapport-triage .rapport-message-note').textContent ?? ''}: ${found('.rapport-triage-name').textContent ?? ''}`;
}

function text(selector: string): string {
	return found(selector).textContent ?? '';
}

describe('whose turn it is', () => {
	test('is that of the one to whom most notes lead, with what is known of them', async () => {
		await start();
		expect(turn()).toBe('1 of 3: Cy');
		expect(text('.rapport-triage-facts')).toBe('Cyril · linked from 3 notes');
		expect(text('.rapport-triage-note')).toBe('The note says nothing yet.');
		await press(' ');
		expect(turn()).toBe('2 of 3: Ada');
		expect([text('.rapport-triage-facts'), text('.rapport-triage-note')]).toEqual(['Linked from 1 note', 'roleAnalyst']);
		await press(' ');
		expect([turn(), text('.rapport-triage-facts'), text('.rapport-triage-note')]).toEqual(['3 of 3: Bo', '', 'Bo knows Bo and Cy.']);
	});

	test('is nobody\'s where everybody is placed, or nobody is there', async () => {
		await start({ 'People/Di.md': FILES['People/Di.md'] });
		expect(turn()).toContain('Everybody is placed');
		leave();
		vault.host.destroy();
		document.body.replaceChildren();
		await start({ 'Note.md': '' });
		expect(turn()).toContain('There are no people yet');
	});

	test('passes over whoever is placed or gone meanwhile', async () => {
		await start();
		vault.host.writeExternally(ADA, '---\nrole: peer\n---\n');
		await settle();
		await press(' ');
		expect(turn()).toBe('3 of 3: Bo');
		const bo = vault.host.app.vault.getFileByPath(BO);
		if (bo) await vault.host.app.vault.delete(bo);
		await settle();
		await press('ArrowLeft', ' ');
		expect(turn()).toContain('1 person is left');
	});

	test('comes again the next time for those who were skipped, once the others had theirs', async () => {
		await start();
		await press(' ', ' ');
		leave();
		await place();
		expect(turn()).toBe('1 of 1: Bo');
		await press('1', 'Enter');
		expect(turn()).toContain('2 people are left for another time.');
		found('.rapport-triage-end button').click();
		expect(turn()).toBe('1 of 2: Cy');
		await press('2', 'Enter', '3', 'Enter');
		expect(turn()).toContain('Everybody is placed');
		leave();
		expect(vault.host.app.loadLocalStorage('rapport-skipped-people')).toBeNull();
	});
});

describe('what is written', () => {
	test('is circle and roles in one step; job titles and every other byte stay, and undo gives the turn again', async () => {
		await start();
		await press(' ', '2', '7', '6', 'Enter');
		expect(vault.diff()).toEqual({ [ADA]: '---\nrole: [Analyst, connector, peer] # by hand\ncircle: industry\n---\n# Ada\n' });
		expect(text('.rapport-triage-said')).toBe('Circle of Ada: Industry; Role of Ada: peer, connector');
		expect(document.querySelectorAll('.notice')).toHaveLength(0);
		await press('u');
		expect([vault.diff(), turn()]).toEqual([{}, '2 of 3: Ada']);
		expect(document.querySelector('.rapport-triage-choice.is-on')).toBeNull();
		await press('u');
		expect(turn()).toBe('1 of 3: Cy');
		await press('u');
		expect(text('.rapport-triage-fault')).toBe('There is nothing to undo here yet.');
	});

	test('is that somebody rests, without what was chosen and not placed', async () => {
		await start();
		await press('1', 'r');
		expect(vault.diff()).toEqual({ [CY]: '---\naliases: [Cyril]\nresting: true\n---\n' });
		await press('ArrowLeft');
		expect(turn()).toBe('1 of 3: Cy');
		expect(document.querySelector('.rapport-triage-choice.is-on')).toBeNull();
	});

	test('can be changed by going back, and both changes are taken back one after the other', async () => {
		await start();
		await press('1', 'Enter', 'ArrowLeft', '2', 'Enter');
		expect(vault.diff()[CY]).toContain('circle: industry');
		await press('u');
		expect(vault.diff()[CY]).toContain('circle: organisation');
		await press('u');
		expect(vault.diff()).toEqual({});
	});

	test('is nothing while nothing is chosen, and that is said', async () => {
		await start();
		await press('Enter');
		expect([vault.diff(), turn(), text('.rapport-triage-fault')]).toEqual([{}, '1 of 3: Cy', 'Choose a circle or a role first, or skip.']);
		await press('1', '1', 'Enter');
		expect(vault.diff()).toEqual({});
	});

	test.each([1, 2, 3])('whichever write fails (%i of 3), that person stays, the reason is said, and the rest is right', async (which) => {
		await start();
		vault.host.faults.failWrite(which);
		const order = [CY, ADA, BO];
		for (let person = 1; person < which; person++) await press('1', 'Enter');
		await press('1', 'Enter');
		expect(text('.rapport-triage-fault')).toContain('was not changed. EIO');
		expect(turn()).toContain(order[which - 1]?.slice(7, 9));
		expect(Object.keys(vault.diff())).toEqual(order.slice(0, which - 1).sort());
		await press('Enter');
		expect(Object.keys(vault.diff())).toEqual(order.slice(0, which).sort());
		expect(document.querySelector('.rapport-triage-fault')?.textContent).toBe('');
		for (let person = 1; person <= which; person++) await press('u');
		expect(vault.diff()).toEqual({});
	});

	test('is not taken back where the note was changed there since, and that is said', async () => {
		await start();
		await press('1', 'Enter');
		vault.host.writeExternally(CY, '---\ncircle: growth\n---\n');
		await settle();
		await press('u');
		expect(text('.rapport-triage-fault')).toContain(`circle of ${CY} was changed since`);
		expect([turn(), vault.host.snapshot()[CY]]).toEqual(['2 of 3: Ada', '---\ncircle: growth\n---\n']);
	});
});

describe('ways to it', () => {
	test('lead from the head of the section by a button, a key and a menu', async () => {
		vault = await logIn(FILES);
		vault.host.runCommand('rapport:open-stale-list');
		await settle();
		const tree = found('.rapport-list');
		const head = [...document.querySelectorAll<HTMLElement>('.mod-header')].find(({ textContent }) => textContent?.startsWith('Not placed yet'));
		head?.querySelector('button')?.click();
		await settle();
		leave();
		expect(head?.getAttribute('aria-expanded')).toBe('false');
		tree.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
		tree.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', bubbles: true }));
		await settle();
		leave();
		tree.dispatchEvent(new KeyboardEvent('keydown', { key: 'F10', shiftKey: true, bubbles: true }));
		found('.menu .menu-item').click();
		await settle();
		expect(turn()).toBe('1 of 3: Cy');
	});

	test('lead from the list where nobody is placed', async () => {
		vault = await logIn({ [ADA]: '', 'Note.md': '' });
		vault.host.runCommand('rapport:open-stale-list');
		await settle();
		found('.rapport-message-buttons button').click();
		await settle();
		expect(turn()).toBe('1 of 1: Ada');
	});
});

test('of thousands one is in the document, and who was skipped is not written with every key', async () => {
	await start(Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`People/P${String(index).padStart(4, '0')}.md`, ''])));
	expect(turn()).toBe('1 of 3,000: P0000');
	const { app } = vault.host;
	const save = app.saveLocalStorage.bind(app);
	let saves = 0;
	app.saveLocalStorage = (key, value) => {
		saves++;
		save(key, value);
	};
	await press(...Array.from({ length: 40 }, () => ' '));
	expect([turn(), saves]).toEqual(['41 of 3,000: P0040', 0]);
	expect(document.querySelectorAll('.modal *').length).toBeLessThan(120);
	leave();
	expect(saves).toBe(1);
});
