/** Setting the networking goal: its note from nothing or a template, the goal before, changes, and the way back. */
import { beforeEach, expect, test, vi } from 'vitest';
import { notices, settled } from '../on-screen';
import { logIn } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';
import { until } from '../until';

const NEW = 'Goals/Known for platform thinking.md';
const OLD = 'Goals/Old.md';
const OLD_TEXT = '---\ntype: networking-goal\ngoal: Old one # mine\nneeds: access\nstatus: active\n---\nWhy not.\n';
const SETTINGS = '.obsidian/plugins/rapport/data.json';

beforeEach(() => document.body.replaceChildren());

function found<T extends HTMLElement>(selector: string): T {
	const el = document.querySelector<T>(selector);
	if (!el) throw new Error(`There is no ${selector}`);
	return el;
}

function field(label: string): HTMLInputElement {
	const el = [...document.querySelectorAll('.rapport-form label')].find((one) => one.textContent?.startsWith(label))?.querySelector('input');
	if (!el) throw new Error(`There is no field ${label}`);
	return el;
}

function fill(label: string, value: string): void {
	field(label).value = value;
	field(label).dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(label: string): void {
	field(label).checked = true;
	field(label).dispatchEvent(new Event('change', { bubbles: true }));
}

async function save(vault: LoggingVault): Promise<void> {
	found('form.rapport-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await settled(vault.host);
}

async function dialog(files: Files): Promise<LoggingVault> {
	const vault = await logIn(files);
	vault.host.runCommand('rapport:set-networking-goal');
	return vault;
}

const GOAL = 'Known for platform thinking, inside and outside';

test('a first goal is a note of its own, with a year to go', async () => {
	const vault = await dialog({ 'Note.md': '' });
	fill('What should be so', GOAL);
	expect(found('.rapport-form-hint').textContent).toBe('Makes Known for platform thinking.md');
	choose('Visibility');
	fill('Two or three strengths', 'Platform thinking, Calm in a crisis');
	[...document.querySelectorAll<HTMLElement>('.rapport-preset')].find((el) => el.textContent === 'panel')?.click();
	await save(vault);
	expect(vault.diff()).toEqual({ 'Known for platform thinking.md': `---\ntype: networking-goal\ngoal: ${GOAL}\nneeds: visibility\nby: 2027-04-30\nstrengths:\n  - Platform thinking\n  - Calm in a crisis\narenas:\n  - panel\nrhythm: weekly\nstatus: active\n---\n# ${GOAL}\n\nWhy:\n` });
	await until(() => expect(vault.host.app.workspace.getActiveFile()?.path).toBe('Known for platform thinking.md'));
	expect(document.querySelector('form.rapport-form')).toBeNull();
	await vault.undo();
	expect(vault.diff()['Known for platform thinking.md']).toBe(`# ${GOAL}\n\nWhy:\n`);
});

test('another goal lies beside the one before, which is done from then on; one step back for both', async () => {
	const vault = await dialog({ [OLD]: OLD_TEXT });
	choose('Begin another one');
	fill('What should be so', GOAL);
	await save(vault);
	expect(Object.keys(vault.diff())).toEqual([NEW, OLD]);
	expect(vault.diff()[OLD]).toBe(OLD_TEXT.replace('active', 'done'));
	expect(await vault.host.cli('rapport:problems', {})).not.toContain('More than one goal');
	await vault.undo();
	expect(vault.diff()[OLD]).toBeUndefined();
});

test('the active goal is changed where it stands, byte for byte beside that', async () => {
	const vault = await dialog({ [OLD]: OLD_TEXT });
	expect(field('What should be so').value).toBe('Old one');
	fill('What should be so', 'New words');
	fill('How often', 'monthly');
	await save(vault);
	expect(vault.diff()).toEqual({ [OLD]: OLD_TEXT.replace('Old one', 'New words').replace('status: active\n', 'status: active\nrhythm: monthly\n') });
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

test('a template is filled in, its own text kept; one that is not there makes nothing', async () => {
	const template = '---\ntype: networking-goal\ngoal:\nby:\ntags: [goals]\n---\n## {{title}}, since {{date}}\n';
	const vault = await dialog({ 'Templates/Goal.md': template, [SETTINGS]: '{"goalTemplate":"Templates/Goal","reviewFolder":"Reviews"}' });
	fill('What should be so', GOAL);
	await save(vault);
	expect(vault.diff()['Reviews/Known for platform thinking.md']).toMatch(/^---\ntype: networking-goal\ngoal: Known for platform thinking, inside and outside\nby: 2027-04-30\ntags: \[goals\]\nneeds: both\n---\n## Known for platform thinking, since 2026-04-30\n$/);

	document.body.replaceChildren();
	const without = await dialog({ [SETTINGS]: '{"goalTemplate":"Nowhere"}' });
	fill('What should be so', GOAL);
	await save(without);
	expect(found('.rapport-form-hint').textContent).toContain('The template "Nowhere" of goals was not found');
	expect(without.diff()).toEqual({});
});

test('what is missing is said beside the field, and nothing is written', async () => {
	const vault = await dialog({});
	await save(vault);
	expect(found('.rapport-form-hint').textContent).toBe('Say in a few words what you want.');
	expect(document.activeElement).toBe(field('What should be so'));
	fill('What should be so', GOAL);
	fill('By', '2026-04-30');
	await save(vault);
	expect(found('.rapport-form-hint').textContent).toBe('Choose a day after today.');
	expect(vault.diff()).toEqual({});
});

test('a goal of the same name gets a note of its own; an old goal that cannot be written is told', async () => {
	const broken = '---\ntype: networking-goal\ngoal: Known for platform thinking\n---\n';
	const vault = await dialog({ [NEW]: broken });
	choose('Begin another one');
	fill('What should be so', GOAL);
	vault.host.faults.failWritesTo(NEW);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await save(vault);
	vi.restoreAllMocks();
	expect(Object.keys(vault.diff())).toEqual(['Goals/Known for platform thinking 2.md']);
	expect(notices()).toContain('The goal before is still active.');
});
