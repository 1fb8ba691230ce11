/** Importing people: only what is missing is added, nothing is overwritten, and it is taken back as one. */
import { describe, expect, test } from 'vitest';
import { DATA_FILE } from '../index/running-vault';
import { fixture, importIn } from './importing';

const ADA = '---\r\nemail: ada@example.org   # private\r\nCompany:\r\ntitle: "Ada"\r\n---\r\n# Ada';
const CONNECTIONS = fixture('Connections.csv');
const GRACE = '---\ncircle:\nrole:\ncadence:\ncompany: Navy\ntitle: Rear Admiral\nlinkedin: https://www.linkedin.com/in/grace\nmet: 2025-02-01\n---\n';
const KAREN = '---\ncircle:\nrole:\ncadence:\ncompany: Cambridge\ntitle: Professor\nlinkedin: https://www.linkedin.com/in/ksj\nmet: 2025-01-02\n---\n';
const FILLED = ADA.replace('Company:', 'Company: Analytical Engines, Ltd').replace('"Ada"\r\n', '"Ada"\r\nlinkedin: https://www.linkedin.com/in/ada\r\nmet: 2026-03-25\r\n');

describe('connections of LinkedIn', () => {
	test('become notes, and fill in what is missing in those that are there', async () => {
		const vault = await importIn({ 'People/Countess.md': ADA });
		expect(vault.importer.missingIn('People/Countess.md', (await vault.plan(CONNECTIONS)).people[0]?.candidate ?? expect.fail())).toEqual(['Company', 'linkedin', 'met']);
		const outcome = await vault.import(CONNECTIONS);
		expect(outcome).toMatchObject({ made: ['People/Grace Hopper.md', 'People/Karen Spärck Jones.md'], filled: 1, unchanged: 0, left: [], notReached: 0 });
		const written = { 'People/Countess.md': FILLED, 'People/Grace Hopper.md': GRACE, 'People/Karen Spärck Jones.md': KAREN };
		expect(vault.diff()).toEqual(written);
		expect(vault.rapport.network.people.get('People/Grace Hopper.md')?.reading.facts.problems).toEqual([]);

		// The same again finds them by name and address, and adds nothing.
		expect(await vault.import(CONNECTIONS)).toMatchObject({ made: [], filled: 0, unchanged: 3, step: null });
		expect(vault.diff()).toEqual(written);
	});

	test('are taken back as one: notes that were there are what they were, those that were made stay as new people', async () => {
		const vault = await importIn({ 'People/Countess.md': ADA });
		await vault.import(CONNECTIONS);
		expect(await vault.undo()).toContain('what was added to 1 note, and what was added to 2 new notes; the notes themselves stay');
		const bare = '---\ncircle:\nrole:\ncadence:\n---\n';
		expect(vault.diff()).toEqual({ 'People/Grace Hopper.md': bare, 'People/Karen Spärck Jones.md': bare });
		await vault.host.settle();
		expect(await vault.import(CONNECTIONS)).toMatchObject({ made: [], filled: 3 });
		expect(vault.diff()['People/Grace Hopper.md']).toBe(GRACE);
	});

	test('are taken back where notes that were made are gone by now, and not where one has other words', async () => {
		const vault = await importIn({ 'People/Countess.md': ADA });
		const { step } = await vault.import(CONNECTIONS);
		const [grace, karen] = ['People/Grace Hopper.md', 'People/Karen Spärck Jones.md'].map((path) => vault.host.app.vault.getFileByPath(path));
		if (!grace || !karen || !step) return expect.fail();
		await vault.host.app.vault.modify(karen, KAREN.replace('Professor', 'Pioneer'));
		expect(await vault.rapport.undo.step(step)).toEqual({ refused: 'company of People/Karen Spärck Jones.md was changed since.' });
		expect(vault.diff()['People/Countess.md']).toBe(FILLED);
		await vault.host.app.vault.delete(karen);
		await vault.host.app.vault.delete(grace);
		expect(await vault.rapport.undo.step(step)).toHaveProperty('undone');
		expect(vault.diff()).toEqual({});
	});
});

describe('whole notes only', () => {
	const MANY = `Name,Company\n${Array.from({ length: 40 }, (_, index) => `Person ${index},Bell`).join('\n')}\n`;
	const bell = '---\ncircle:\nrole:\ncadence:\ncompany: Bell\n---\n';

	test('where the user cancels, and what was written can be taken back', async () => {
		const vault = await importIn({ 'People/Person 1.md': 'x' });
		const outcome = await vault.write(await vault.plan(MANY), (done) => done < 3);
		expect(outcome).toMatchObject({ made: ['People/Person 0.md', 'People/Person 2.md'], filled: 1, notReached: 37 });
		expect(vault.diff()).toEqual({ 'People/Person 0.md': bell, 'People/Person 1.md': '---\ncompany: Bell\n---\nx', 'People/Person 2.md': bell });
		await vault.undo();
		expect(vault.diff()['People/Person 1.md']).toBeUndefined();
	});

	test('where a write fails: the others are written, and it is said', async () => {
		const vault = await importIn({ 'People/Person 1.md': '' });
		const plan = await vault.plan(MANY);
		vault.host.faults.failWrite(1);
		vault.host.faults.failWrite(2);
		const { made, filled, left, notReached } = await vault.write(plan);
		expect([made.length, filled, notReached, left.map(({ name, reason }) => [name, reason.includes('EIO')])]).toEqual([38, 0, 0, [['Person 0', true], ['Person 1', true]]]);
		expect(vault.diff()).not.toHaveProperty('People/Person 0.md');
		expect(Object.values(vault.diff())).toEqual(Array(38).fill(bell));
	});

	test('where nothing can be written any more it ends by itself', async () => {
		const vault = await importIn({ 'People/Ada.md': '' });
		const plan = await vault.plan(MANY);
		vault.host.faults.makeReadOnly('People');
		const { made, left, notReached, step } = await vault.write(plan);
		expect([made, left.length, notReached, step]).toEqual([[], 20, 20, null]);
		expect(vault.diff()).toEqual({});
	});

	test('where a note of that name has come meanwhile, it is left as it came', async () => {
		const vault = await importIn({ 'People/Ada.md': '' });
		const plan = await vault.plan('Name,Company\nIda,Bell\n');
		vault.host.writeExternally('People/Ida.md', 'her own');
		expect(await vault.write(plan)).toMatchObject({ made: [], left: [{ name: 'Ida', reason: 'People/Ida.md has come meanwhile, and was left as it is.' }], step: null });
		expect(vault.diff()).toEqual({ 'People/Ida.md': 'her own' });
	});

	test('where a note\'s properties cannot be read, it is left as it is', async () => {
		const vault = await importIn({ 'People/Ada.md': '---\na: b: c\n---\n' });
		expect(await vault.import('Name,Company\nAda,Bell\n')).toMatchObject({ made: [], filled: 0, left: [{ name: 'Ada', reason: expect.stringContaining('Line 2') as string }] });
		expect(vault.diff()).toEqual({});
	});
});

describe('new notes', () => {
	test('are made from the template, and what a file name cannot hold is kept as an alias', async () => {
		const vault = await importIn({ [DATA_FILE]: JSON.stringify({ personTemplate: 'T' }), 'T.md': '---\ncircle: {{circle}}\nrole: {{role}}\nemail: # work\naliases: []\n---\n# {{title}}\n', 'People/x.md': '' });
		await vault.import('Name,Email,Circle,Role\n"Ida/Rhodes, PhD",i@x.org,growth,"peer, mentor"\n');
		expect(vault.diff()).toEqual({ 'People/Ida-Rhodes, PhD.md': '---\ncircle: growth\nrole: \n  - peer\n  - mentor\nemail: i@x.org # work\naliases: ["Ida/Rhodes, PhD"]\n---\n# Ida-Rhodes, PhD\n' });
		expect(vault.rapport.network.peopleNamed('Ida/Rhodes, PhD')).toEqual(['People/Ida-Rhodes, PhD.md']);
	});

	test('of people of one name are told apart, and never overwrite one another', async () => {
		const vault = await importIn({ 'People/Ida.md': '---\ntype: moc\n---\n' });
		const plan = await vault.plan('Name,Company\nIda,Bell\nIda,Bell\n');
		plan.choose(1, plan.choicesFor(1)[0] ?? expect.fail());
		expect(await vault.write(plan)).toMatchObject({ made: ['People/Ida (Bell).md', 'People/Ida 2.md'] });
		expect(vault.diff()['People/Ida.md']).toBeUndefined();
	});

	test('go where the user says, with what makes them people there', async () => {
		const vault = await importIn({ 'People/Ada.md': '' });
		expect(vault.importer.defaultFolder()).toBe('People');
		expect(await vault.importer.folderFault('Contacts/2026')).toBeNull();
		expect(await vault.importer.folderFault('../Contacts')).toContain('not in the vault');
		expect(await vault.importer.folderFault('Templates')).toContain('would not be read as a person');
		const plan = await vault.plan('Name\nIda\n', { folder: 'Contacts/2026' });
		await vault.importer.write(plan.people, 'Contacts/2026', () => true);
		expect(vault.diff()).toEqual({ 'Contacts/2026/Ida.md': '---\ntags:\n  - person\ncircle:\nrole:\ncadence:\n---\n' });
	});

	test('that Templater rewrites are filled in once it is done', async () => {
		const vault = await importIn({ [DATA_FILE]: JSON.stringify({ personTemplate: 'T' }), '.obsidian/community-plugins.json': '["templater-obsidian"]', 'T.md': '---\nrole: <% "peer" %>\n---\n', 'People/x.md': '' });
		const { vault: files } = vault.host.app;
		files.on('create', (...[file]: unknown[]) => {
			const made = files.getFileByPath((file as { readonly path: string }).path);
			if (made) setTimeout(() => void files.modify(made, '---\nrole: peer\n---\n'), 20);
		});
		expect(await vault.import('Name,Company\nIda,Bell\n')).toMatchObject({ made: ['People/Ida.md'] });
		expect(vault.diff()).toEqual({ 'People/Ida.md': '---\nrole: peer\ncompany: Bell\n---\n' });
	});
});
