/** The daily note as Obsidian, or Periodic Notes, makes it; ours and another's writing meanwhile. */
import { describe, expect, test, vi } from 'vitest';
import type { Host } from '../../host/index';
import { NOON } from '../index/running-vault';
import { DAILY, logIn, PEOPLE } from './logging';
import type { Files } from './logging';

const CORE = '.obsidian/daily-notes.json';
const ENABLED = '.obsidian/community-plugins.json';
const PERIODIC = '.obsidian/plugins/periodic-notes/data.json';
const SETTINGS = '.obsidian/plugins/rapport/data.json';
const LINE = '- #deposit [[Ada]] the talk';
/** The clock's timer is longer. */
const A_MINUTE = 60_000;
const BARE = `## Touchpoints\n${LINE}`;

async function made(files: Files, params: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, string | null>>> {
	const { say, diff } = await logIn({ ...PEOPLE, ...files }, { now: () => Date.UTC(2026, 3, 30, 9, 5, 7) });
	expect(await say({ kind: 'ask', ...params })).not.toMatch(/^Error/);
	return diff();
}

const ASKED = BARE.replace('deposit', 'ask');

describe('the daily note is made where it belongs', () => {
	test.each<[string, Files, string]>([
		['without any configuration', {}, DAILY],
		['in its folder', { [CORE]: '{"folder":"Daily"}' }, 'Daily/2026-04-30.md'],
		['a folder written with slashes', { [CORE]: '{"folder":"/Daily/Log/"}' }, 'Daily/Log/2026-04-30.md'],
		['a format with folders and literals', { [CORE]: '{"folder":"Journal","format":"YYYY/[Daily]/MM-MMMM/YYYY-MM-DD-dddd"}' }, 'Journal/2026/Daily/04-April/2026-04-30-Thursday.md'],
		['a template token in place of the format', { [CORE]: '{"format":"{{date:YYYY-MM-DD}}"}' }, DAILY],
		['by Periodic Notes where that is on', { [CORE]: '{"folder":"Core"}', [ENABLED]: '["periodic-notes"]', [PERIODIC]: '{"daily":{"enabled":true,"folder":"P","format":"DD.MM.YYYY"}}' }, 'P/30.04.2026.md'],
		['by the core plugin where Periodic Notes is off', { [CORE]: '{"folder":"Core"}', [ENABLED]: '[]', [PERIODIC]: '{"daily":{"enabled":true,"folder":"P"}}' }, 'Core/2026-04-30.md'],
		['by our settings over both', { [CORE]: '{"folder":"Core","format":"YYYY"}', [SETTINGS]: '{"dailyNoteFolder":"Mine","dailyNoteFormat":"YYYYMMDD"}' }, 'Mine/20260430.md'],
		['in a folder that is there already', { [CORE]: '{"folder":"Daily"}', 'Daily/Sub/x.md': '' }, 'Daily/2026-04-30.md'],
	])('%s', async (_name, files, path) => expect(await made(files)).toEqual({ [path]: ASKED }));

	test('a changed configuration counts at once', async () => {
		const { host, say, diff } = await logIn(PEOPLE);
		host.writeExternally(CORE, '{"folder":"Elsewhere"}');
		await say({ kind: 'ask' });
		expect(diff()).toEqual({ 'Elsewhere/2026-04-30.md': ASKED });
	});

	test('the line counts on that day', async () => {
		const { host, say } = await logIn({ ...PEOPLE, [CORE]: '{"format":"dddd Do MMMM YYYY"}' });
		await say({ date: '2026-04-01' });
		expect(JSON.parse(await host.cli('rapport:person', { person: 'Ada', format: 'json' }))).toMatchObject({ since: '2026-04-01', timeline: [{ day: '2026-04-01', path: 'Wednesday 1st April 2026.md', line: 2 }] });
	});
});

describe('a format or a folder in which a line would not count on its day', () => {
	const format = (dailyNoteFormat: string): Files => ({ ...PEOPLE, [SETTINGS]: JSON.stringify({ dailyNoteFormat }) });

	test('where the note has no day, the line brings its own', async () => {
		const { host, say, diff } = await logIn({ ...format('[Log]'), 'Log.md': '## Touchpoints\n' });
		await say();
		expect(diff()['Log.md']).toBe('## Touchpoints\n- 2026-04-30 #deposit [[Ada]] the talk\n');
		expect(JSON.parse(await host.cli('rapport:person', { person: 'Ada', format: 'json' }))).toMatchObject({ timeline: [{ day: '2026-04-30', path: 'Log.md', line: 2, text: 'the talk' }] });
		expect(JSON.parse(await host.cli('rapport:problems', { format: 'json' }))).toEqual([]);
	});

	test('where the note is one of another day, nothing is written, and that is said', async () => {
		const { say, diff } = await logIn(format('YYYY-MM'));
		expect(await say()).toBe('Error: The daily note of 2026-04-30 would be 2026-04.md, whose lines count on 2026-04-01. Check the format of daily notes in the settings.');
		expect(diff()).toEqual({});
	});

	test.each([
		['templates', {}, 'Templates'], ['our excluded folders', { excludedFolders: ['Archive'] }, 'Archive/Days'],
	])('in %s nothing is read, so nothing is written', async (_name, settings, dailyNoteFolder) => {
		const { say, diff } = await logIn({ ...PEOPLE, [SETTINGS]: JSON.stringify({ ...settings, dailyNoteFolder }) });
		expect(await say()).toBe(`Error: ${dailyNoteFolder}/2026-04-30.md is in a folder that is not read, so the line would not count. Check the folder of daily notes in the settings.`);
		expect(diff()).toEqual({});
	});
});

describe('from its template', () => {
	const TEMPLATE = '---\r\ncreated: {{date}} {{time}}\r\n---\r\n# {{title}}, {{date:dddd D MMMM}} {{time:HH:mm:ss}}\r\n\r\n## Touchpoints\r\n\r\n## Notes {{unknown}}\r\n';
	const FILLED = '---\r\ncreated: 2026-03-25 09:05\r\n---\r\n# 2026-03-25, Wednesday 25 March 09:05:07\r\n\r\n## Touchpoints\r\n- #ask [[Ada]] the talk\r\n\r\n## Notes {{unknown}}\r\n';

	test.each<[string, Files]>([
		['by its path', { [CORE]: '{"template":"Templates/Day.md"}' }],
		['without its ending', { [CORE]: '{"template":"Templates/Day"}' }],
		['from the root', { [CORE]: '{"template":"/Templates/Day"}' }],
		['by its name', { [CORE]: '{"template":"Day"}' }],
		['of Periodic Notes', { [ENABLED]: '["periodic-notes"]', [PERIODIC]: '{"daily":{"enabled":true,"template":"Templates/Day.md"}}' }],
		['of our settings', { [CORE]: '{"template":"Other"}', [SETTINGS]: '{"dailyNoteTemplate":"Templates/Day"}' }],
	])('%s', async (_name, files) => expect(await made({ ...files, 'Templates/Day.md': TEMPLATE }, { date: '2026-03-25' })).toEqual({ '2026-03-25.md': FILLED }));

	test('a template that is missing is said, and nothing is made', async () => {
		const { say, diff, host } = await logIn({ ...PEOPLE, [CORE]: '{"folder":"Daily","template":"Gone"}' });
		expect(await say()).toBe('Error: The template "Gone" of daily notes was not found, so the daily note was not made. Check where templates are in the settings of daily notes.');
		expect(diff()).toEqual({});
		expect(host.app.vault.getFolderByPath('Daily')).toBeNull();
	});

	test('a template in which the line would be lost is refused, and nothing is made', async () => {
		const { say, diff } = await logIn({ ...PEOPLE, [CORE]: '{"template":"Day"}', 'Day.md': '```\nopen' });
		expect(await say()).toContain('Error: A code block in 2026-04-30.md is never closed');
		expect(diff()).toEqual({});
	});
});

test('the heading is the one of the settings; without one the line ends the note', async () => {
	expect(await made({ [SETTINGS]: '{"dailyNoteHeading":"### People"}' })).toEqual({ [DAILY]: '### People\n- #ask [[Ada]] the talk' });
	expect(await made({ [SETTINGS]: '{"dailyNoteHeading":""}', [DAILY]: 'x\n' })).toEqual({ [DAILY]: 'x\n\n- #ask [[Ada]] the talk\n' });
});

describe('a note that comes meanwhile', () => {
	/** Does something in place of the plugin's making of a note. */
	function onCreate(host: Host, path: string, act: () => void): void {
		const { adapter } = host.app.vault;
		const write = adapter.write.bind(adapter);
		adapter.write = async (target, ...rest) => {
			if (target !== path) return write(target, ...rest);
			adapter.write = write;
			act();
			throw new Error('File already exists.');
		};
	}

	test('from another device is used', async () => {
		const { host, say, diff } = await logIn(PEOPLE);
		onCreate(host, DAILY, () => host.writeExternally(DAILY, 'theirs\n'));
		expect(await say()).toBe(`Logged in ${DAILY}, line 4: ${LINE}`);
		expect(diff()[DAILY]).toBe(`theirs\n\n${BARE}\n`);
	});

	test('and that the app does not know yet is waited for', async () => {
		const { host, say, diff } = await logIn(PEOPLE);
		onCreate(host, DAILY, () => setTimeout(() => host.writeExternally(DAILY, 'theirs\n'), 120));
		const { adapter } = host.app.vault;
		const exists = adapter.exists.bind(adapter);
		adapter.exists = async (path, sensitive) => path === DAILY || exists(path, sensitive);
		await say();
		expect(diff()[DAILY]).toBe(`theirs\n\n${BARE}\n`);
	});
});

describe('Templater', () => {
	const FILES = { ...PEOPLE, [ENABLED]: '["templater-obsidian"]', [CORE]: '{"template":"Day"}', 'Day.md': '# <% tp.date.now() %>\n' };

	/** Rewrites each new note after a while, from the text it was made with or as told. */
	function templater(host: Host, after: number, times = 1, text = (before: string): string => before.replace(/<%.*%>/, 'rendered')): void {
		host.app.vault.on('create', (file) => {
			const { path } = file as { readonly path: string };
			if (path !== DAILY) return;
			const before = host.snapshot()[DAILY] ?? '';
			for (let time = 1; time <= times; time++) setTimeout(() => host.writeExternally(DAILY, text(before)), after * time);
		});
	}

	const RENDERED = '# rendered\n\n## Touchpoints\n- #deposit [[Ada]] the talk\n';

	/** The pauses that were made for others while something was done, in milliseconds. */
	async function waitsOf(act: () => Promise<unknown>): Promise<readonly number[]> {
		const timers = vi.spyOn(window, 'setTimeout');
		try {
			await act();
			return timers.mock.calls.map(([, milliseconds]) => milliseconds ?? 0).filter((milliseconds) => milliseconds > 0 && milliseconds < A_MINUTE);
		} finally {
			timers.mockRestore();
		}
	}

	test.each([
		['at once', 1, 1], ['after a while', 300, 1], ['several times', 200, 4], ['after the line went in', 600, 1],
	])('rewrites a new note %s: the line stands in it, once', async (_name, after, times) => {
		const { host, say, diff } = await logIn(FILES);
		templater(host, after, times);
		expect(await say()).toBe(`Logged in ${DAILY}, line 4: ${LINE}`);
		expect(diff()[DAILY]).toBe(RENDERED);
	});

	test('does nothing: the line stands once', async () => {
		const { say, diff } = await logIn(FILES);
		await say();
		expect(diff()[DAILY]).toBe('# <% tp.date.now() %>\n\n## Touchpoints\n- #deposit [[Ada]] the talk\n');
	});

	test('brings a heading of its own, and several are logged at once', async () => {
		const { host, say, diff } = await logIn(FILES);
		templater(host, 150, 2, () => '## Touchpoints\n\n## End\n');
		await Promise.all(['one', 'two', 'three'].map((text) => say({ text })));
		expect(diff()[DAILY]).toBe('## Touchpoints\n- #deposit [[Ada]] one\n- #deposit [[Ada]] two\n- #deposit [[Ada]] three\n\n## End\n');
	});

	test('rewrites a note that somebody else has just made: the line stands in it, once, and the next is not kept waiting', async () => {
		const { host, say, diff } = await logIn(FILES);
		templater(host, 300);
		host.writeExternally(DAILY, '# <% tp.date.now() %>\n');
		expect(await waitsOf(() => say())).not.toEqual([]);
		expect(await waitsOf(() => say({ text: 'more' }))).toEqual([]);
		expect(diff()[DAILY]).toBe(`${RENDERED}- #deposit [[Ada]] more\n`);
	});

	test('does not delay a note of earlier', async () => {
		const { say } = await logIn({ ...FILES, [DAILY]: '' }, { stats: { [DAILY]: { ctime: NOON - 60_000, mtime: NOON } } });
		expect(await waitsOf(() => say())).toEqual([]);
	});
});
