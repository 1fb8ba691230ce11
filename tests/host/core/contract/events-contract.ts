import { describe, expect, it, vi } from 'vitest';
import { fileAt, withApp, type MakeApp, type Subject } from './subject';

function recordEvents({ app }: Subject): string[] {
	const seen: string[] = [];
	app.vault.on('create', ({ path }) => seen.push(`create ${path}`));
	app.vault.on('modify', ({ path }) => seen.push(`modify ${path}`));
	app.vault.on('delete', ({ path }) => seen.push(`delete ${path}`));
	app.vault.on('rename', ({ path }, oldPath) => seen.push(`rename ${oldPath} to ${path}`));
	app.metadataCache.on('changed', ({ path }, data) => seen.push(`changed ${path} ${data}`));
	app.metadataCache.on('deleted', ({ path }, previous) => seen.push(`deleted ${path} ${previous?.headings?.[0]?.heading ?? ''}`));
	app.metadataCache.on('resolve', ({ path }) => seen.push(`resolve ${path}`));
	app.metadataCache.on('resolved', () => seen.push('resolved'));
	return seen;
}

export function eventContract(makeApp: MakeApp): void {
	describe('events', () => {
		it('[documented] a write is told by the vault, and later by the cache: changed, resolve, resolved', () => withApp(makeApp, { 'A.md': '' }, async (subject) => {
			const seen = recordEvents(subject);
			await subject.app.vault.modify(fileAt(subject.app, 'A.md'), 'new');
			expect(seen).toEqual(['modify A.md']);
			await subject.settle();
			expect(seen).toEqual(['modify A.md', 'changed A.md new', 'resolve A.md', 'resolved']);
		}));

		it('[documented] until then the cache is old', () => withApp(makeApp, { 'A.md': '#old' }, async ({ app, settle }) => {
			const file = fileAt(app, 'A.md');
			await app.vault.modify(file, '#new');
			expect(app.metadataCache.getFileCache(file)?.tags?.[0]?.tag).toBe('#old');
			await settle();
			expect(app.metadataCache.getFileCache(file)?.tags?.[0]?.tag).toBe('#new');
		}));

		it('[documented] a new note is created, then changed', () => withApp(makeApp, {}, async (subject) => {
			const seen = recordEvents(subject);
			await subject.app.vault.create('A.md', 'x');
			await subject.settle();
			expect(seen).toEqual(['create A.md', 'changed A.md x', 'resolve A.md', 'resolved']);
		}));

		it('[documented] a renamed note is not changed, and keeps its cache', () => withApp(makeApp, { 'A.md': '# H' }, async (subject) => {
			const seen = recordEvents(subject);
			const file = fileAt(subject.app, 'A.md');
			await subject.app.vault.rename(file, 'B.md');
			expect(subject.app.metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe('H');
			await subject.settle();
			expect(seen.filter((event) => event.startsWith('changed'))).toEqual([]);
			expect(seen[0]).toBe('rename A.md to B.md');
		}));

		it('[documented] a renamed folder is told for itself and for each file in it', () => withApp(makeApp, { 'F/a.md': '', 'F/b.md': '' }, async (subject) => {
			const seen = recordEvents(subject);
			const folder = subject.app.vault.getFolderByPath('F');
			if (folder) await subject.app.vault.rename(folder, 'G');
			expect(seen.sort()).toEqual(['rename F to G', 'rename F/a.md to G/a.md', 'rename F/b.md to G/b.md']);
		}));

		it('[documented] a deleted note is told with what was known of it', () => withApp(makeApp, { 'A.md': '# Was' }, async (subject) => {
			const seen = recordEvents(subject);
			await subject.app.vault.delete(fileAt(subject.app, 'A.md'));
			await subject.settle();
			expect(seen.slice(0, 2)).toEqual(['delete A.md', 'deleted A.md Was']);
		}));

		it('[documented] a listener that throws stops neither the writer nor the other listeners', () => withApp(makeApp, { 'A.md': '' }, async ({ app }) => {
			const report = vi.spyOn(console, 'error').mockImplementation(() => {});
			const seen: string[] = [];
			app.vault.on('modify', () => { throw new Error('mine'); });
			app.vault.on('modify', ({ path }) => seen.push(path));
			await app.vault.modify(fileAt(app, 'A.md'), 'x');
			expect(seen).toEqual(['A.md']);
			report.mockRestore();
		}));

		it('[documented] a listener taken off hears nothing', () => withApp(makeApp, { 'A.md': '' }, async ({ app }) => {
			const seen: string[] = [];
			const ref = app.vault.on('modify', ({ path }) => seen.push(path));
			app.vault.offref(ref);
			await app.vault.modify(fileAt(app, 'A.md'), 'x');
			expect(seen).toEqual([]);
		}));
	});
}
