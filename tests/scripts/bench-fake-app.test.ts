import { beforeEach, describe, expect, it } from 'vitest';
import { BenchApp } from '../../scripts/bench/fake-app';
import type { VaultNote } from '../../scripts/bench/writer';

const note = (path: string, text = ''): VaultNote => ({ path, text, cache: { headings: [] } });
let bench: BenchApp;
let events: string[];

beforeEach(() => {
	bench = new BenchApp([note('People/Work/Ada.md'), note('People/Ada.md', 'text'), note('Daily/2026-03-01.md')]);
	events = [];
	const { vault, metadataCache } = bench;
	for (const name of ['create', 'modify', 'delete', 'rename']) vault.on(name, (file: { path: string }, old?: string) => events.push(`${name} ${old ?? ''}>${file.path}`));
	for (const name of ['changed', 'deleted']) metadataCache.on(name, (file: { path: string }) => events.push(`${name} ${file.path}`));
});

describe('the app of the benchmarks', () => {
	it('finds a link by whole path, then by name with the shortest path, without case', () => {
		const find = (link: string): string | undefined => bench.metadataCache.getFirstLinkpathDest(link, 'Daily/2026-03-01.md')?.path;
		expect(find('ada')).toBe('People/Ada.md');
		expect(find('People/Work/Ada')).toBe('People/Work/Ada.md');
		expect(find('Work/Ada.md')).toBe('People/Work/Ada.md');
		expect(find('Elsewhere/Ada')).toBeUndefined();
		expect(find('')).toBe('Daily/2026-03-01.md');
	});

	it('counts reads of notes and not of the configuration', async () => {
		const file = bench.vault.getFileByPath('People/Ada.md');
		if (file === null) throw new Error('Ada is there.');
		expect(await bench.vault.cachedRead(file)).toBe('text');
		expect(await bench.vault.adapter.read('.obsidian/daily-notes.json')).toContain('Daily');
		expect(bench.reads).toBe(1);
	});

	it('counts a write as one read and one write, and sends nothing by itself', async () => {
		const file = bench.vault.getFileByPath('People/Ada.md');
		if (file === null) throw new Error('Ada is there.');
		await bench.vault.process(file, (text) => `${text} more`);
		expect([bench.reads, bench.writes, bench.vault.textOf(file), events]).toEqual([1, 1, 'text more', []]);
	});

	it('writes nothing where the change throws', async () => {
		const file = bench.vault.getFileByPath('People/Ada.md');
		if (file === null) throw new Error('Ada is there.');
		await expect(bench.vault.process(file, () => { throw new Error('No.'); })).rejects.toThrow('No.');
		expect([bench.writes, bench.vault.textOf(file)]).toEqual([0, 'text']);
	});

	it('makes links by name, and by path where the name leads elsewhere', () => {
		const linkTo = (path: string): string => {
			const file = bench.vault.getFileByPath(path);
			if (file === null) throw new Error(`${path} is there.`);
			return bench.fileManager.generateMarkdownLink(file, '');
		};
		expect([linkTo('People/Ada.md'), linkTo('People/Work/Ada.md')]).toEqual(['[[Ada]]', '[[People/Work/Ada|Ada]]']);
	});

	it('sends what Obsidian sends for each edit', () => {
		bench.change(note('People/Ada.md', 'new'));
		bench.rename('People/Ada.md', note('People/Bea.md', 'new'));
		bench.delete('People/Bea.md');
		expect(events).toEqual(['modify >People/Ada.md', 'changed People/Ada.md', 'rename People/Ada.md>People/Bea.md', 'delete >People/Bea.md', 'deleted People/Bea.md']);
	});

	it('resolves links anew after a rename and a deletion', () => {
		const find = (link: string): string | undefined => bench.metadataCache.getFirstLinkpathDest(link, '')?.path;
		bench.rename('People/Ada.md', note('People/Bea.md'));
		expect([find('Ada'), find('Bea')]).toEqual(['People/Work/Ada.md', 'People/Bea.md']);
		bench.delete('People/Work/Ada.md');
		expect(find('Ada')).toBeUndefined();
	});

	it('stops calling a listener that was taken off', () => {
		const calls: string[] = [];
		const ref = bench.metadataCache.on('changed', () => calls.push('called'));
		bench.metadataCache.offref(ref);
		bench.change(note('People/Ada.md'));
		expect(calls).toEqual([]);
	});
});
