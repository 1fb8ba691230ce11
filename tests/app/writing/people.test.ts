/** Notes of people: made where they belong and never over another, from a template or without, and read as people's from then on. */
import { describe, expect, test } from 'vitest';
import type { AskedNote, NewPerson, Refusal } from '../../../src/context';
import type { Host } from '../../host/index';
import { DATA_FILE } from '../index/running-vault';
import { logIn } from './logging';
import type { Files, LoggingVault } from './logging';

const ENABLED = '.obsidian/community-plugins.json';
const IDA: NewPerson = { name: 'Ida Rhodes', circle: 'growth', roles: ['mentor'] };
const NOBODY_YET: NewPerson = { name: 'Ida Rhodes', circle: null, roles: [] };

function settings(values: Readonly<Record<string, unknown>>): Files {
	return { [DATA_FILE]: JSON.stringify(values) };
}

interface Made {
	readonly vault: LoggingVault;
	readonly answer: AskedNote | Refusal;
	readonly diff: Readonly<Record<string, string | null>>;
}

async function made(files: Files, person: NewPerson = IDA, arm: (vault: LoggingVault) => void = () => undefined): Promise<Made> {
	const vault = await logIn(files);
	arm(vault);
	const answer = await vault.rapport.personNotes.make(person);
	await vault.host.settle();
	return { vault, answer, diff: vault.diff() };
}

describe('a new person', () => {
	test('without a template has the properties that place somebody, with what was chosen', async () => {
		const { vault, answer, diff } = await made({ 'Note.md': '' });
		expect(answer).toEqual({ path: 'People/Ida Rhodes.md', isNew: true, remark: null });
		expect(diff).toEqual({ 'People/Ida Rhodes.md': '---\ncircle: growth\nrole: mentor\ncadence:\n---\n' });
		expect(vault.rapport.network.people.get('People/Ida Rhodes.md')?.reading.facts).toMatchObject({ circle: 'growth', roles: ['mentor'], problems: [] });
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});

	test('of whom nothing is known yet has them empty, and is read without a problem', async () => {
		const { vault, diff } = await made({}, NOBODY_YET);
		expect(diff).toEqual({ 'People/Ida Rhodes.md': '---\ncircle:\nrole:\ncadence:\n---\n' });
		expect(vault.rapport.network.people.get('People/Ida Rhodes.md')?.reading.facts.problems).toEqual([]);
	});

	test('with several roles has them as a list', async () => expect((await made({}, { ...IDA, roles: ['mentor', 'peer'] })).diff).toEqual({ 'People/Ida Rhodes.md': '---\ncircle: growth\nrole:\n  - mentor\n  - peer\ncadence:\n---\n' }));

	test.each<[string, Files, string, string]>([
		['in the folder set for that, made where it is missing', settings({ newPersonFolder: 'Contacts/New' }), 'Contacts/New/Ida Rhodes.md', 'tags:\n  - person\n'],
		['in that folder, written in another case', { ...settings({ newPersonFolder: 'contacts/' }), 'Contacts/x.md': '' }, 'Contacts/Ida Rhodes.md', 'tags:\n  - person\n'],
		['at the root where that is set', settings({ newPersonFolder: '/' }), 'Ida Rhodes.md', 'tags:\n  - person\n'],
		['in a people folder, wherever that is', { 'Notes/04-People/Ada.md': '' }, 'Notes/04-People/Ida Rhodes.md', ''],
		['never in one among templates', { 'Templates/People/Ada.md': '' }, 'People/Ida Rhodes.md', ''],
		['with the tag of the settings where no folder makes people', settings({ peopleFolders: [], personTags: ['#crm/person'] }), 'People/Ida Rhodes.md', 'tags:\n  - crm/person\n'],
		['with a marker where there are no tags', settings({ peopleFolders: [], personTags: [], personMarkers: ['categories: [[People]]'] }), 'People/Ida Rhodes.md', 'categories: "[[People]]"\n'],
	])('goes %s', async (_name, files, path, mark) => {
		const { vault, diff } = await made(files, NOBODY_YET);
		expect(diff).toEqual({ [path]: `---\n${mark}circle:\nrole:\ncadence:\n---\n` });
		expect(vault.rapport.network.people.has(path)).toBe(true);
	});

	test.each<[string, Files]>([
		['among templates', settings({ newPersonFolder: 'Templates' })],
		['in a folder that is excluded', settings({ newPersonFolder: 'Old', excludedFolders: ['Old'] })],
		['where nothing makes people', settings({ newPersonFolder: 'Notes', peopleFolders: ['People'], personTags: [], personMarkers: [] })],
	])('is refused %s, and nothing is made', async (_name, files) => {
		const { answer, diff } = await made(files);
		expect(answer).toEqual({ refused: expect.stringContaining('would not be read as a person') as string });
		expect(diff).toEqual({});
	});

	test.each(['', 'a/b', '.x', 'Ida [R]', 'CON', 'README'])('called %j is refused', async (name) => {
		const { answer, diff } = await made({}, { ...IDA, name });
		expect([answer, diff]).toEqual([{ refused: 'This cannot be the name of a person\'s note.' }, {}]);
	});
});

describe('a note that is there', () => {
	test.each(['People/Ida Rhodes.md', 'People/ida rhodes.md'])('at %s is given as it is', async (path) => {
		const { answer, diff } = await made({ [path]: 'her own words' });
		expect([answer, diff]).toEqual([{ path, isNew: false, remark: null }, {}]);
	});

	test('comes from another device meanwhile, and stays as it came', async () => {
		const { answer, diff } = await made({ 'People/Ada.md': '' }, IDA, ({ host }) => {
			const { adapter } = host.app.vault;
			const write = adapter.write.bind(adapter);
			adapter.write = async (path, ...rest) => {
				if (path !== 'People/Ida Rhodes.md') return write(path, ...rest);
				adapter.write = write;
				host.writeExternally(path, 'from the phone');
				throw new Error('File already exists.');
			};
		});
		expect([answer, diff]).toEqual([{ path: 'People/Ida Rhodes.md', isNew: false, remark: null }, { 'People/Ida Rhodes.md': 'from the phone' }]);
	});

	test('is asked for twice at once and made once', async () => {
		const { rapport: { personNotes }, diff } = await logIn({});
		const answers = await Promise.all([personNotes.make(IDA), personNotes.make({ ...IDA, name: 'IDA RHODES' })]);
		expect(answers).toMatchObject([{ isNew: true }, { isNew: false, path: 'People/Ida Rhodes.md' }]);
		expect(Object.keys(diff())).toEqual(['People/Ida Rhodes.md']);
	});
});

test('a note that cannot be written is said, with the reason', async () => {
	const { answer, diff } = await made({ 'People/Ada.md': '' }, IDA, ({ host }) => host.faults.makeReadOnly('People'));
	expect(answer).toEqual({ refused: expect.stringContaining('People/Ida Rhodes.md could not be written: EACCES') as string });
	expect(diff).toEqual({});
});

describe('from a template', () => {
	const SET = settings({ personTemplate: 'Templates/Person' });

	test.each(['Templates/Person', 'Templates/Person.md', '/Templates/Person', 'Person'])('set as %s', async (personTemplate) => {
		const { diff } = await made({ ...settings({ personTemplate }), 'Templates/Person.md': '# {{title}}, met {{date}} ({{date:dddd D MMMM}})\n{{circle}} {{role}} {{other}}\n' }, NOBODY_YET);
		expect(diff).toEqual({ 'People/Ida Rhodes.md': '# Ida Rhodes, met 2026-04-30 (Thursday 30 April)\n  {{other}}\n' });
	});

	test.each<[string, string, string]>([
		['its placeholders take what was chosen', '---\r\ncircle:  {{circle}} # which\r\nrole: {{role}}\r\n---\r\n# {{title}}', '---\r\ncircle:  growth # which\r\nrole: mentor\r\n---\r\n# Ida Rhodes'],
		['without placeholders its properties do', '---\nRole: # one\nCircles: industry\naliases: []\n---\nbody\n', '---\nRole: mentor # one\nCircles: growth\naliases: []\n---\nbody\n'],
		['without properties they are added', '# {{title}}\n', '---\ncircle: growth\nrole: mentor\n---\n# Ida Rhodes\n'],
		['a mention in its text is no property', '{{circle}}, {{role}}\n', '---\ncircle: growth\nrole: mentor\n---\ngrowth, mentor\n'],
		['a byte order mark stays in front', '\uFEFF---\ncircle:\n---\n', '\uFEFF---\ncircle: growth\nrole: mentor\n---\n'],
	])('%s', async (_name, template, text) => expect((await made({ ...SET, 'Templates/Person.md': template })).diff).toEqual({ 'People/Ida Rhodes.md': text }));

	test('several roles are read where they stand in one text', async () => {
		const { vault, diff } = await made({ ...SET, 'Templates/Person.md': '---\nrole: {{role}}\n---\n' }, { ...IDA, circle: null, roles: ['mentor', 'peer'] });
		expect(diff).toEqual({ 'People/Ida Rhodes.md': '---\nrole: mentor, peer\n---\n' });
		expect(vault.rapport.network.people.get('People/Ida Rhodes.md')?.reading.facts.roles).toEqual(['mentor', 'peer']);
	});

	test('it is made a person by a tag beside those of the template', async () => {
		const { vault, diff } = await made({ ...settings({ personTemplate: 'Templates/Person', newPersonFolder: 'Contacts' }), 'Templates/Person.md': '---\ntags: [friend] # more?\n---\n' }, NOBODY_YET);
		expect(diff).toEqual({ 'Contacts/Ida Rhodes.md': '---\ntags: [friend, person] # more?\n---\n' });
		expect(vault.rapport.network.people.has('Contacts/Ida Rhodes.md')).toBe(true);
	});

	test.each<[string, string | null, string]>([
		['is missing', null, 'The template "Templates/Person" of new people was not found, so the note was not made.'],
		['has properties that cannot be read', '---\na: b: c\n---\n', 'People/Ida Rhodes.md was not made. The properties cannot be read as YAML. Line 2: '],
		['leaves placeholders in its properties', '---\nborn: "{{when}}"\n---\n', 'People/Ida Rhodes.md would not be read as a person'],
	])('that %s is said, and nothing is made', async (_name, template, reason) => {
		const { vault, answer, diff } = await made({ ...SET, 'Note.md': '', ...(template === null ? {} : { 'Templates/Person.md': template }) });
		expect(answer).toEqual({ refused: expect.stringContaining(reason) as string });
		expect(diff).toEqual({});
		expect(vault.host.app.vault.getFolderByPath('People')).toBeNull();
	});
});

describe('with Templater', () => {
	const FILES = { ...settings({ personTemplate: 'Templates/Person' }), [ENABLED]: '["templater-obsidian"]', 'Templates/Person.md': '---\nborn: <% tp.system.prompt("When?") %>\n---\n# {{title}} <% tp.date.now() %>\n' };

	/** Replaces the commands of each new note after a while. */
	function templater({ host }: { readonly host: Host }, after: number): void {
		host.app.vault.on('create', (file) => {
			const { path } = file as { readonly path: string };
			if (path.endsWith('.md')) setTimeout(() => host.writeExternally(path, (host.snapshot()[path] ?? '').replace(/<%.*?%>/g, 'rendered')), after);
		});
	}

	test.each([1, 300])('what was chosen is written once it is done, after %i ms', async (after) => {
		const { vault, answer, diff } = await made(FILES, IDA, (started) => templater(started, after));
		expect(answer).toEqual({ path: 'People/Ida Rhodes.md', isNew: true, remark: null });
		expect(diff).toEqual({ 'People/Ida Rhodes.md': '---\nborn: rendered\ncircle: growth\nrole: mentor\n---\n# Ida Rhodes rendered\n' });
		expect(vault.rapport.network.people.has('People/Ida Rhodes.md')).toBe(true);
	});

	test('that leaves its commands there is said', async () => {
		const { answer, diff } = await made(FILES);
		expect(answer).toMatchObject({ isNew: true, remark: expect.stringContaining('Templater has left its commands') as string });
		expect(diff['People/Ida Rhodes.md']).toContain('<% tp.date.now() %>');
	});

	test('no note is waited for that holds none of its commands', async () => {
		const { vault } = await made({ ...FILES, 'Templates/Person.md': '# {{title}}\n' });
		expect(vault.host.faults.count('write')).toBe(1);
	});

	test('that is off leaves no note with its commands in the properties', async () => {
		const { answer, diff } = await made({ ...FILES, [ENABLED]: '[]' });
		expect(answer).toEqual({ refused: expect.stringContaining('would not be read as a person') as string });
		expect(diff).toEqual({});
	});
});
