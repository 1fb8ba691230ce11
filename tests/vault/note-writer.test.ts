/** What a write says that comes too late. */
import type { App } from 'obsidian';
import { expect, test } from 'vitest';
import { stringsFor } from '../../src/i18n';
import { NoteWriter } from '../../src/vault/note-writer';
import { TornWrites } from '../../src/vault/torn-writes';
import { openHost } from '../app/index/running-vault';

test('a note that went before its turn came is said to be gone, in the language of the app', async () => {
	const app = openHost({ 'Ada.md': '' }).app as unknown as App;
	const file = app.vault.getFileByPath('Ada.md') ?? expect.fail();
	const { writing } = stringsFor('de');
	const writer = new NoteWriter(app, new TornWrites(app, writing.torn), writing.undo.gone);
	await app.vault.delete(file);
	await expect(writer.change(file, (text) => ({ text: `${text}x`, told: null }))).rejects.toThrow(writing.undo.gone('Ada.md'));
});
