/** Making a note a person's: what is missing is added, not a byte else changes, and one step takes it back. */
import { describe, expect, test } from 'vitest';
import { DATA_FILE } from '../index/running-vault';
import { notices, settled } from '../on-screen';
import { logIn } from './logging';
import type { Files, LoggingVault } from './logging';

const COMMAND = 'rapport:add-person-properties';
const NOTE = 'Notes/Ida.md';

async function open(files: Files, path = NOTE): Promise<LoggingVault> {
	const vault = await logIn(files);
	await vault.host.app.workspace.openLinkText(path, '', false);
	return vault;
}

/** Runs the command on the active note, and gives the words of its notice. */
async function add({ host }: LoggingVault): Promise<string> {
	document.querySelectorAll('.notice').forEach((notice) => notice.remove());
	host.runCommand(COMMAND);
	await settled(host);
	return notices();
}

describe('what is missing is added', () => {
	test.each<[string, string, string]>([
		['to a note without properties', '# Ida\n', '---\ntags:\n  - person\ncircle:\nrole:\ncadence:\n---\n# Ida\n'],
		['to an empty note', '', '---\ntags:\n  - person\ncircle:\nrole:\ncadence:\n---'],
		['with the line ends of the note', '---\r\nx:  "1" # kept\r\n---\r\nbody', '---\r\nx:  "1" # kept\r\ntags:\r\n  - person\r\ncircle:\r\nrole:\r\ncadence:\r\n---\r\nbody'],
		['behind a byte order mark', '\uFEFF---\nx: 1\n---\n', '\uFEFF---\nx: 1\ntags:\n  - person\ncircle:\nrole:\ncadence:\n---\n'],
		['where a property stands in another spelling it is not', '---\nCadence Days: 30\nCircles:\nnetwork_role: peer\n---\n', '---\nCadence Days: 30\nCircles:\nnetwork_role: peer\ntags:\n  - person\n---\n'],
		['to the tags that are there', '---\ntags: [friend] # of old\n---\n', '---\ntags: [friend, person] # of old\ncircle:\nrole:\ncadence:\n---\n'],
		['to tags below each other', '---\nTags:\n- friend\ncircle: growth\n---\n', '---\nTags:\n- friend\n- person\ncircle: growth\nrole:\ncadence:\n---\n'],
		['to several tags in one text', '---\ntags: friend, work\nrole:\n---\n', '---\ntags: friend, work, person\nrole:\ncircle:\ncadence:\n---\n'],
		['to an empty property for tags', '---\ntags:\n---\n', '---\ntags:\n  - person\ncircle:\nrole:\ncadence:\n---\n'],
		['and no tag where one stands in the text', 'Met her. #person\n', '---\ncircle:\nrole:\ncadence:\n---\nMet her. #person\n'],
		['and no tag where a marker is there', '---\ntype: "[[Person]]"\n---\n', '---\ntype: "[[Person]]"\ncircle:\nrole:\ncadence:\n---\n'],
	])('%s', async (_name, before, after) => {
		const vault = await open({ [NOTE]: before });
		expect(await add(vault)).toMatch(/^Added .*Undo$/);
		expect(vault.diff()).toEqual({ [NOTE]: after });
		expect(vault.rapport.network.people.get(NOTE)?.reading.facts.problems).toEqual([]);
		expect(await vault.undo()).toContain('Undone: ');
		expect(vault.diff()).toEqual({});
	});

	test('by the names of the settings, and no tag in a people folder', async () => {
		const vault = await open({ 'People/Ida.md': 'x', [DATA_FILE]: '{"propertyNames":{"circle":"Ring: one"}}' }, 'People/Ida.md');
		expect(await add(vault)).toBe('Added Ring: one, role, cadenceUndo');
		expect(vault.diff()).toEqual({ 'People/Ida.md': '---\n"Ring: one":\nrole:\ncadence:\n---\nx' });
	});
});

test('its notice takes it back, even after something else was written', async () => {
	const vault = await open({ [NOTE]: 'x', 'People/Ada.md': '' });
	await add(vault);
	await vault.say();
	document.querySelector<HTMLElement>('.notice .mod-undo')?.click();
	await settled(vault.host);
	expect(Object.keys(vault.diff())).not.toContain(NOTE);
});

test('nothing is written where nothing is missing, and that is said', async () => {
	const vault = await open({ [NOTE]: '---\ntype: person\nCircle:\nroles: []\nfrequency: monthly\n---\n' });
	expect(await add(vault)).toBe('Nothing is missing: this note has the properties of a person.');
	expect([vault.diff(), vault.rapport.undo.isPossible()]).toEqual([{}, false]);
});

test.each<[string, string, string, string]>([
	['whose properties cannot be read', NOTE, '---\na: b: c\n---\n', 'The properties cannot be read as YAML. Line 2: '],
	['whose properties are never closed', NOTE, '---\na: b\n', 'The properties begin with --- and are never closed.'],
	['whose properties stand in braces', NOTE, '---\n{a: b}\n---\n', 'is written in a way that is left alone'],
	['that is a template', 'Templates/Person.md', '', 'would not be read as a person'],
	['that is a daily note', '2026-04-29.md', '', 'would not be read as a person'],
	['that is an index', NOTE, '---\ntype: moc\n---\n', 'would not be read as a person'],
])('a note %s is left as it is, with the reason', async (_name, path, text, reason) => {
	const vault = await open({ [path]: text }, path);
	const words = await add(vault);
	expect(words).toContain('Not done: Add person properties to this note.');
	expect(words).toContain(reason);
	expect(vault.diff()).toEqual({});
});

test('the command is not there while no note is open', async () => {
	const vault = await logIn({ [NOTE]: '' });
	expect(vault.host.app.commands.listCommands().map(({ id }) => id)).not.toContain(COMMAND);
	await vault.host.app.workspace.openLinkText(NOTE, '', false);
	expect(vault.host.app.commands.listCommands().map(({ id }) => id)).toContain(COMMAND);
});
