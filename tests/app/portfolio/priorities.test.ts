/** Choosing the few of the year: two questions to each circle, five at most, one step back. */
import { beforeEach, expect, test } from 'vitest';
import { settled } from '../on-screen';
import { logIn } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';

const FILES: Files = {
	'People/Ada.md': '---\ncircle: industry\ninfluence: high\npriority: [2024, 2025] # kept\n---\n',
	'People/Bo.md': '---\ncircle: industry\ninfluence: rising\ninteresting: compilers\n---\n',
	'People/Cy.md': '---\ncircle: growth\ninteresting: gardens\npriority: 2026\nnext-step: write\n---\n',
	'People/Di.md': '---\nrole: peer\n---\n',
	'People/Off.md': '---\ncircle: growth\ninfluence: high\nresting: true\n---\n',
};

beforeEach(() => document.body.replaceChildren());

async function open(files = FILES): Promise<LoggingVault> {
	const vault = await logIn(files);
	vault.host.runCommand('rapport:choose-priorities');
	return vault;
}

function rows(): readonly string[] {
	return [...document.querySelectorAll('.rapport-candidate .rapport-choice-label, .rapport-candidates-circle')].map((el) => el.textContent);
}

function box(name: string): HTMLInputElement {
	const label = [...document.querySelectorAll('.rapport-candidate')].find((el) => el.querySelector('.rapport-choice-label')?.textContent === name);
	const input = label?.querySelector('input');
	if (!input) throw new Error(`There is no ${name} to choose`);
	return input;
}

function toggle(name: string): void {
	box(name).checked = !box(name).checked;
	box(name).dispatchEvent(new Event('change', { bubbles: true }));
}

function chosen(): readonly string[] {
	return [...document.querySelectorAll('.rapport-few-name')].map((el) => el.textContent);
}

function write(name: string, step: string): void {
	const field = document.querySelector<HTMLInputElement>(`[aria-label="Next step with ${name}"]`);
	if (!field) throw new Error(`${name} has no field for a next step`);
	field.value = step;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

async function save(vault: LoggingVault): Promise<void> {
	document.querySelector('form.rapport-form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await settled(vault.host, 30);
}

test('lists who has influence and who does interesting work, by circle; those chosen already stand above', async () => {
	await open();
	expect(rows()).toEqual(['Organisation', 'Industry', 'Ada', 'Bo', 'Growth']);
	expect(chosen()).toEqual(['Cy']);
	expect(document.querySelector('.rapport-candidate:nth-child(2) .rapport-candidate-note')?.textContent).toBe('rising influence · compilers');
});

test('writes year and next step for those chosen, takes the year from those let go, and all comes back in one step', async () => {
	const vault = await open();
	toggle('Ada');
	toggle('Bo');
	write('Bo', 'send the article');
	document.querySelector<HTMLElement>('[aria-label="Not Cy"]')?.click();
	expect(chosen()).toEqual(['Ada', 'Bo']);
	await save(vault);
	expect(vault.diff()).toEqual({
		'People/Ada.md': FILES['People/Ada.md']?.replace('[2024, 2025]', '[2024, 2025, 2026]'),
		'People/Bo.md': FILES['People/Bo.md']?.replace('compilers\n', 'compilers\npriority: 2026\nnext-step: send the article\n'),
		'People/Cy.md': FILES['People/Cy.md']?.replace('priority: 2026\n', ''),
	});
	expect(document.querySelector('.notice')?.textContent).toContain('Priorities of 2026: Ada and Bo');
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

test('nobody beyond the fifth can be chosen until somebody is let go', async () => {
	await open(Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => [`People/${name}.md`, `---\ncircle: growth\ninfluence: high\n${name === 'A' ? '' : 'interesting: x\n'}---\n`])));
	for (const name of ['A', 'B', 'C', 'D']) toggle(name);
	expect(box('E').disabled).toBe(false);
	toggle('E');
	expect([box('F').disabled, box('A').disabled]).toEqual([true, false]);
	expect(document.querySelector('.rapport-form-hint')?.textContent).toContain('Five is the most');
	toggle('A');
	expect(box('F').disabled).toBe(false);
});

test('in a new year those of the last one are asked about first, and what they were stays', async () => {
	const vault = await open({ ...FILES, 'People/Cy.md': '---\ncircle: growth\n---\n' });
	expect(rows()).toEqual(['Ada', 'Organisation', 'Industry', 'Bo', 'Growth']);
	expect(document.querySelector('.rapport-candidates')?.textContent).toContain('Of 2025: whom to keep?');
	toggle('Ada');
	await save(vault);
	expect(vault.diff()).toEqual({ 'People/Ada.md': FILES['People/Ada.md']?.replace('2025]', '2025, 2026]') });
});

test('anybody else can be found by name', async () => {
	await open();
	[...document.querySelectorAll<HTMLElement>('.rapport-form button')].find((el) => el.textContent === 'Somebody else…')?.click();
	const di = [...document.querySelectorAll<HTMLElement>('.prompt .suggestion-item')].find((el) => el.textContent === 'Di');
	di?.click();
	expect(chosen()).toEqual(['Cy', 'Di']);
});

test('where nothing was changed nothing is written', async () => {
	const vault = await open();
	await save(vault);
	expect(vault.diff()).toEqual({});
	expect(document.querySelector('.notice')?.textContent).toBe('The priorities are as they were.');
});
