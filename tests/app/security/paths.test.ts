/** No path leads out of the vault, or into a folder that Obsidian does not show, wherever it comes from. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DATA_FILE, DAILY_NOTES_FILE } from '../index/running-vault';
import { importIn } from '../import/importing';
import { logIn, PEOPLE } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';

const OUTSIDE = 'Its folder is hidden, or not in the vault';
const FOLDERS = ['../out', 'a\\..\\..\\out', '.obsidian/plugins/rapport'];

/** Something that makes a note in a folder of the settings, and gives what was refused. */
const WAYS: Readonly<Record<string, { readonly files: (folder: string) => Files; readonly make: (vault: LoggingVault, folder: string) => Promise<unknown> }>> = {
	'a daily note, by our settings': { files: (dailyNoteFolder) => settings({ dailyNoteFolder }), make: logged },
	'a daily note, by those of Obsidian': { files: (folder) => ({ [DAILY_NOTES_FILE]: JSON.stringify({ folder }) }), make: logged },
	'a daily note, by its format': { files: (folder) => ({ [DAILY_NOTES_FILE]: JSON.stringify({ format: `[${folder.replaceAll(' ', '')}]/YYYY-MM-DD` }) }), make: logged },
	'a person, by the folder for new people': { files: (newPersonFolder) => settings({ newPersonFolder }), make: ({ rapport: { personNotes } }) => personNotes.make({ name: 'Bo', circle: null, roles: [] }) },
	'a person, by the people folders': { files: (folder) => settings({ peopleFolders: [`${folder}/People`] }), make: ({ rapport: { personNotes } }) => personNotes.make({ name: 'Bo', circle: null, roles: [] }) },
	'a review': { files: (reviewFolder) => settings({ reviewFolder }), make: reviewed },
	'a file of what is on record': { files: () => ({}), make: ({ rapport }, folder) => rapport.writeFile(folder, 'People.csv', 'a') },
};

function settings(given: Readonly<Record<string, unknown>>): Files {
	return { [DATA_FILE]: JSON.stringify(given) };
}

function logged({ log, rapport: { board } }: LoggingVault): Promise<unknown> {
	return log.write({ kind: 'deposit', way: null, people: ['People/Ada.md'], text: 'x', day: board.today });
}

function reviewed({ host }: LoggingVault): Promise<unknown> {
	return host.cli('rapport:review', { period: '2026-Q2', write: 'true' });
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

describe.each(Object.entries(WAYS))('%s', (_name, { files, make }) => {
	test.each(FOLDERS)('is not made in %j, and it is said', async (folder) => {
		const vault = await logIn({ ...PEOPLE, ...files(folder) });
		const { host } = vault;
		const before = host.snapshot({ config: true });
		expect(JSON.stringify(await make(vault, folder))).toContain(OUTSIDE);
		expect(host.snapshot({ config: true })).toEqual(before);
	});
});

test.each(['../../Bo', '..', '.Bo', 'a/b', 'C:\\Bo', '%2e%2e/Bo', 'Bo\u0007', '....//Bo'])('people of a file called %j stay in their folder', async (name) => {
	const vault = await importIn({});
	await vault.import(`Name,Email\n"${name}",bo@x.org\n`);
	const made = Object.keys(vault.diff());
	for (const path of made) expect(path).toMatch(/^People\/[^./\\][^/\\]*\.md$/);
	expect(vault.host.app.vault.getAllFolders().map(({ path }) => path)).toEqual(made.length > 0 ? ['People'] : []);
});

test.each(['../Ada', '../../etc/passwd', 'People/../../Ada.md', '/Ada', '.obsidian/app.json'])('nobody is found, and nothing is written, for person=%j', async (person) => {
	const vault = await logIn({ ...PEOPLE, '.obsidian/app.json': '{}' });
	expect(await vault.say({ person })).toMatch(/^Error: /);
	expect(await vault.say({ way: person })).toMatch(/^Error: /);
	expect(vault.diff()).toEqual({});
});

test.each(['personTemplate', 'goalTemplate', 'reviewTemplate', 'dailyNoteTemplate'])('%s reads nothing that Obsidian does not show', async (key) => {
	const secret = '../secret.md';
	const vault = await logIn({ ...PEOPLE, ...settings({ [key]: secret, dailyNoteFolder: 'Daily', newPersonFolder: 'New', reviewFolder: 'Reviews' }), '.obsidian/secret.md': 'secret' });
	await vault.rapport.personNotes.make({ name: 'Bo', circle: null, roles: [] });
	await reviewed(vault);
	await logged(vault);
	expect(JSON.stringify(vault.host.snapshot())).not.toContain('secret');
});
