/** Somebody on a line whose note is still to be made: the line that is shown is the line that is written. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { logIn, PEOPLE } from './logging';
import type { Files } from './logging';

const APP = '.obsidian/app.json';
const DAILY_FOLDER: Files = { '.obsidian/daily-notes.json': '{"folder":"Daily/2026"}' };
const NEW_FOLDER: Files = { '.obsidian/plugins/rapport/data.json': '{"newPersonFolder":"Daily/People"}' };
const DAY = dayOf(2026, 4, 30) as Day;

describe('is linked as the app will link them', () => {
	test.each<[string, Files, string]>([
		['by name', {}, '[[Ida Rhodes]]'],
		['by path where a note elsewhere has that name', { 'Notes/ida rhodes.md': '' }, '[[People/Ida Rhodes]]'],
		['by path where that is set', { [APP]: '{"newLinkFormat":"absolute"}' }, '[[People/Ida Rhodes]]'],
		['by the way there where that is set', { [APP]: '{"newLinkFormat":"relative"}', ...DAILY_FOLDER }, '[[../../People/Ida Rhodes]]'],
		['by the way to a folder beside', { [APP]: '{"newLinkFormat":"relative"}', ...DAILY_FOLDER, ...NEW_FOLDER }, '[[../People/Ida Rhodes]]'],
		['in Markdown where that is set', { [APP]: '{"useMarkdownLinks":true}' }, '[Ida Rhodes](Ida%20Rhodes.md)'],
		['in Markdown, by path', { [APP]: '{"useMarkdownLinks":true,"newLinkFormat":"absolute"}' }, '[Ida Rhodes](People/Ida%20Rhodes.md)'],
	])('%s', async (_name, files, link) => {
		const { rapport: { log, personNotes }, diff, host } = await logIn({ ...PEOPLE, ...files });
		const { path } = personNotes.placeOf('Ida Rhodes');
		const draft = { kind: 'deposit', way: null, people: ['People/Ada.md', path], text: 'the talk', day: DAY } as const;
		const preview = await log.preview(draft, new Set([path]));
		expect(preview).toMatchObject({ line: expect.stringContaining(link) as string });
		expect(diff()).toEqual({});
		await personNotes.make({ name: 'Ida Rhodes', circle: null, roles: [] });
		await host.settle();
		expect(await log.write(draft)).toMatchObject({ text: (preview as { readonly line: string }).line, people: ['People/Ada.md', path] });
	});

	test('and nobody who is not to come is taken for one', async () => {
		const { rapport: { log } } = await logIn(PEOPLE);
		expect(await log.preview({ kind: 'deposit', way: null, people: ['People/Ida.md'], text: 'x', day: DAY })).toEqual({ refused: expect.stringContaining('People/Ida.md is no longer there') as string });
	});
});

describe('people linked in a text are those the written line counts for', () => {
	const FILES = { ...PEOPLE, ...DAILY_FOLDER, 'People/Sam.md': '', 'Daily/2026/Sam.md': '---\ntags: person\n---\n', 'Note.md': '' };

	test.each<[string, readonly string[]]>([
		['told [[Ada]] of it, and [[ada|her]] again', ['People/Ada.md']],
		['told [[People/Ada#Talks]] and [Grace](../../People/Grace.md)', ['People/Ada.md', 'People/Grace.md']],
		['told [[Sam]]', ['Daily/2026/Sam.md']],
		['`[[Ada]]`, ![[Ada]], [[Note]], [[Nobody]], Ada', []],
	])('%s', async (text, people) => {
		const { rapport: { log } } = await logIn(FILES);
		expect(log.peopleLinkedIn(text, DAY)).toEqual(people);
		const written = await log.write({ kind: 'visibility', way: null, people: [], text, day: DAY });
		expect(written).toMatchObject({ people });
	});
});
