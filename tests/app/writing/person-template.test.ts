/** The template for notes of people: made where templates are, never over a note, and good for whoever fills it in. */
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/markdown/template';
import { DATA_FILE } from '../index/running-vault';
import { notices, settled } from '../on-screen';
import { logIn } from './logging';
import type { Files, LoggingVault } from './logging';

const CORE = '.obsidian/templates.json';
const TEMPLATER: Files = { '.obsidian/community-plugins.json': '["templater-obsidian"]' };
const TEXT = '---\ntags:\n  - person\ncircle:\nrole:\ncadence:\ninteresting:\ncreated: {{date}}\n---\n# {{title}}\n\n';
const FOR_TEMPLATER = TEXT.replace('{{date}}', '<% tp.date.now("YYYY-MM-DD") %>').replace('{{title}}', '<% tp.file.title %>');

/** Runs the command, and gives the words of its notices. */
async function insert({ host }: LoggingVault): Promise<string> {
	document.querySelectorAll('.notice').forEach((notice) => notice.remove());
	host.runCommand('rapport:insert-person-template');
	await settled(host);
	return notices();
}

describe('is made', () => {
	test.each<[string, Files, string, string]>([
		['in a folder of its own', {}, 'Templates/Person.md', TEXT],
		['in the folder of the core plugin', { [CORE]: '{"folder":"Meta/Tpl"}' }, 'Meta/Tpl/Person.md', TEXT],
		['in the folder of Templater, with its commands', { ...TEMPLATER, [CORE]: '{"folder":"Core"}', '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"Scripts"}' }, 'Scripts/Person.md', FOR_TEMPLATER],
		['for Templater where that has no folder', { ...TEMPLATER, [CORE]: '{"folder":"Core"}' }, 'Core/Person.md', FOR_TEMPLATER],
	])('%s', async (_name, files, path, text) => {
		const vault = await logIn(files);
		expect(await insert(vault)).toContain(`${path} is a template for notes of people`);
		expect(vault.diff()).toEqual({ [path]: text });
		expect(vault.rapport.settings().personTemplate).toBe(path);
		expect(vault.host.app.workspace.getActiveFile()?.path).toBe(path);
		expect(vault.rapport.network.people.size).toBe(0);
	});

	test('and new people are made from it', async () => {
		const vault = await logIn({});
		await insert(vault);
		await vault.rapport.personNotes.make({ name: 'Ida', circle: 'growth', roles: ['peer'] });
		expect(vault.diff()['People/Ida.md']).toBe('---\ntags:\n  - person\ncircle: growth\nrole: peer\ncadence:\ninteresting:\ncreated: 2026-04-30\n---\n# Ida\n\n');
	});

	test('and what the core plugin makes of it is a person, wherever that is', async () => {
		const vault = await logIn({ 'Elsewhere/Ida.md': fillTemplate(TEXT, { title: 'Ida', date: '2026-04-30', time: '', format: () => '' }) });
		expect(vault.rapport.network.people.has('Elsewhere/Ida.md')).toBe(true);
	});
});

describe('another choice stays', () => {
	test('where a template is set already: the new one is offered', async () => {
		const vault = await logIn({ [DATA_FILE]: '{"personTemplate":"Mine/Human"}' });
		expect(await insert(vault)).toContain('New people are made from Mine/Human.');
		expect(vault.rapport.settings().personTemplate).toBe('Mine/Human');
		document.querySelector<HTMLElement>('.notice .mod-action')?.click();
		await settled(vault.host);
		expect(vault.rapport.settings().personTemplate).toBe('Templates/Person.md');
	});

	test.each(['Templates/Person.md', 'Templates/person.md'])('where %s is there: it is opened as it is, and offered', async (path) => {
		const vault = await logIn({ [path]: 'my own' });
		expect(await insert(vault)).toContain(`${path} is there already and was left as it is. New people are made without a template.`);
		expect(vault.diff()).toEqual({});
		expect([vault.host.app.workspace.getActiveFile()?.path, vault.rapport.settings().personTemplate]).toEqual([path, '']);
	});

	test('and is said to be in use, however it is written', async () => {
		const vault = await logIn({ 'Templates/Person.md': '', [DATA_FILE]: '{"personTemplate":"Templates/Person"}' });
		expect(await insert(vault)).toContain('New people are made from it.');
	});
});

test('that it cannot be written is said, and nothing is set', async () => {
	const vault = await logIn({ 'Templates/x.md': '' });
	vault.host.faults.makeReadOnly('Templates');
	expect(await insert(vault)).toContain('Not done: Insert person template. Templates/Person.md could not be written: EACCES');
	expect([vault.diff(), vault.rapport.settings().personTemplate]).toEqual([{}, '']);
});
