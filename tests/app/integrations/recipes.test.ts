/** The page of recipes, tried out: templates as their plugins would fill them in, scripts as they would be run. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../../scripts/vault-arguments';
import { readBlockOptions } from '../../../src/domain/block-options';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { fillTemplate } from '../../../src/markdown/template';
import { BaseFile } from '../../host/core/base-file';
import type { Host } from '../../host/index';
import { parseYaml } from '../../host/core/metadata/frontmatter';
import { ask, NOON, PLUGIN_ID, startOn } from '../index/running-vault';
import { until } from '../until';

const page = readFileSync('docs/recipes.md', 'utf8');
const PEOPLE = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nlast-deposit: 2026-01-01\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\nlast-deposit: 2026-01-02\n---\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

afterEach(() => document.body.replaceChildren());

/** The block that is marked so on the page. */
function recipe(name: string): string {
	const [, , text] = new RegExp(`(\`{3,})(?:markdown|js|yaml|crontab) ${name}\n([\\s\\S]*?)\n\\1`).exec(page) ?? [];
	if (text === undefined) throw new Error(`There is no recipe ${name}`);
	return `${text}\n`;
}

function filled(name: string, title: string): string {
	return fillTemplate(recipe(name), { title, date: '2026-04-30', time: '12:00', format: (pattern) => pattern, circle: 'growth', role: 'mentor' });
}

/** As Templater fills a template in: commands are run, and what they give or add stands in their place. */
async function templated(name: string, title: string, app: unknown): Promise<string> {
	const tp = {
		file: { title },
		date: { now: (): string => '2026-04-30' },
		system: { suggester: (_labels: readonly string[], values: readonly string[]) => Promise.resolve(values[1]), prompt: () => Promise.resolve('Ada Lovelace, Grace Hopper') },
	};
	let text = '';
	for (const [index, part] of recipe(name).split(/<%(.*?)%>/s).entries()) text += index % 2 === 0 ? part : await run(part, { tp, app });
	return text;
}

async function run(command: string, given: { readonly tp: unknown; readonly app: unknown }): Promise<string> {
	const body = command.startsWith('*') ? `let tR = ''; ${command.slice(1)}; return tR;` : `return ${command};`;
	const call = globalThis.eval(`(async function (tp, app) {${body}})`) as (tp: unknown, app: unknown) => Promise<string>;
	return call(given.tp, given.app);
}

/** What scripts see of the app. */
function appOf(host: Host): unknown {
	return { plugins: { plugins: { rapport: host.app.loadedPlugins.get(PLUGIN_ID) } } };
}

describe('templates', () => {
	test('make a person, a goal and a review once they are filled in, and none of them before', async () => {
		const templates = { 'Templates/Person.md': recipe('person'), 'Templates/Goal.md': recipe('goal'), 'Templates/Review.md': recipe('review'), 'Templates/Templater.md': recipe('templater-person') };
		const host = await startOn({ ...templates, 'People/Ida.md': filled('person', 'Ida'), 'Goals/Be known.md': filled('goal', 'Be known') });
		expect(await ask(host, 'rapport:stale', { status: 'all' })).toMatchObject([{ name: 'Ida', circle: 'growth', roles: ['mentor'], cadence: '42d' }]);
		expect(await host.cli('rapport:visibility')).toContain('goal: Be known, needs visibility and access, by 2026-12-31');
		expect(await ask(host, 'rapport:problems')).toEqual([]);
	});

	test('of a review take the numbers between the markers', async () => {
		const host = await startOn({ ...PEOPLE, 'Templates/Review.md': recipe('review'), '.obsidian/plugins/rapport/data.json': '{"reviewTemplate":"Templates/Review.md"}' });
		await host.cli('rapport:review', { period: '2026-Q2', write: 'true' });
		const text = host.snapshot()['Network review 2026-Q2.md'] ?? '';
		expect(text).toMatch(/# Network review 2026-Q2\n\n%% rapport:begin %%\n[\s\S]+\n%% rapport:end %%\n\n## What do I make of it\?\n$/);
		expect(text).toContain('type: network-review');
	});

	test('of daily notes hold a block that is understood', () => {
		const [, options = ''] = /```rapport\n([\s\S]*?)\n```/.exec(recipe('daily')) ?? [];
		expect(readBlockOptions(parseYaml(options), DEFAULT_RULES)).toMatchObject({ options: { view: 'week' } });
	});

	test('of Templater make a person, and a meeting whose attendees are on the line', async () => {
		const host = await startOn(PEOPLE);
		host.writeExternally('People/Ida.md', await templated('templater-person', 'Ida', appOf(host)));
		host.writeExternally('Meetings/2026-04-30 Review.md', await templated('templater-meeting', '2026-04-30 Review', appOf(host)));
		await host.settle();
		expect(await ask(host, 'rapport:person', { person: 'Ida' })).toMatchObject({ circle: 'industry' });
		await host.app.workspace.openLinkText('Meetings/2026-04-30 Review.md', '');
		host.runCommand('rapport:log-for-attendees');
		expect(Array.from(document.querySelectorAll('.rapport-log-pill-name')).map(({ textContent }) => textContent)).toEqual(['Ada Lovelace', 'Grace Hopper']);
	});

	test('of Templater say who waits, once and for all', async () => {
		const host = await startOn(PEOPLE);
		expect((await templated('templater-stale', 'Day', appOf(host))).trim()).toBe('- [[Ada Lovelace]]: 29 days over\n- [[Grace Hopper]]: 28 days over');
		host.unloadPlugin(PLUGIN_ID);
		expect((await templated('templater-stale', 'Day', appOf(host))).trim()).toBe('');
	});
});

test('a base of one\'s own finds who has been quiet', async () => {
	const host = await startOn({ 'People/Ada Lovelace.md': '---\nlast-deposit: 2026-02-28\n---\n', 'People/Grace Hopper.md': '---\nlast-deposit: 2026-03-02\n---\n', 'People/Ida.md': '', 'Ada.md': '---\nlast-deposit: 2026-01-01\n---\n' });
	const base = new BaseFile(recipe('base-table'), host.app.metadataCache, () => new Date(NOON));
	const [view] = base.views;
	expect(host.app.vault.getMarkdownFiles().filter((file) => view && base.has(file, view)).map(({ path }) => path)).toEqual(['People/Ada Lovelace.md']);
});

describe('scripts', () => {
	test('of QuickAdd log a deposit to whom is chosen, and nothing where nobody is', async () => {
		const host = await startOn(PEOPLE);
		const module = { exports: async (_given: unknown): Promise<void> => undefined };
		const define = globalThis.eval(`(function (module) {${recipe('quickadd-deposit')}})`) as (to: typeof module) => void;
		define(module);
		const offered: string[] = [];
		const quickAddApi = {
			suggester: (labels: readonly string[], values: readonly string[]) => {
				offered.push(...labels);
				return Promise.resolve(values[1]);
			},
			inputPrompt: () => Promise.resolve('sent her the talk'),
		};
		await module.exports({ app: appOf(host), quickAddApi });
		expect(offered).toEqual(['Ada Lovelace: 29 days over', 'Grace Hopper: 28 days over']);
		expect(host.snapshot()['Daily/2026-04-30.md']).toContain('- #deposit [[Grace Hopper]] sent her the talk');
		const before = host.snapshot();
		await module.exports({ app: appOf(host), quickAddApi: { ...quickAddApi, suggester: () => Promise.resolve(undefined) } });
		expect(host.snapshot()).toEqual(before);
	});

	test('of Dataview show the accounts', async () => {
		const host = await startOn({ ...PEOPLE, 'Daily/2026-04-20.md': '- #deposit [[Ada Lovelace]] a talk\n' });
		const table = vi.fn();
		const script = globalThis.eval(`(async function (app, dv) {${recipe('dataview-accounts')}})`) as (app: unknown, dv: unknown) => Promise<void>;
		await script(appOf(host), { table, fileLink: (path: string) => path });
		expect(table).toHaveBeenCalledWith(expect.anything(), [['People/Ada Lovelace.md', 1, 0, 0, 'building']]);
	});
});

describe('what is written in tables', () => {
	test('links open the dialog', async () => {
		const host = await startOn(PEOPLE);
		const links = [...page.matchAll(/`(obsidian:\/\/rapport-log\?kind[^`]*|obsidian:\/\/rapport-log\?person[^`]*)`/g)].map(([, link]) => link ?? '');
		expect(links).toHaveLength(3);
		for (const link of links) {
			host.app.openUri(link);
			await until(() => expect(document.querySelector('.rapport-log')).not.toBeNull());
			expect(document.querySelector('.notice')).toBeNull();
			document.querySelector<HTMLElement>('.modal-close-button')?.click();
			await until(() => expect(document.querySelector('.rapport-log')).toBeNull());
		}
	});

	test('cron jobs call what is there', () => {
		const calls = ['weekly', 'quarterly'].flatMap((name) => [...recipe(name).matchAll(/npm run --silent vault -- ([^|)>]+)/g)].map(([, call]) => call ?? ''));
		expect(calls.map((call) => readArguments([...call.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word)))).toEqual([
			{ folder: '"$HOME/Notes"', command: 'rapport:stale', parameters: { total: 'true' }, write: false },
			{ folder: '"$HOME/Notes"', command: 'rapport:stale', parameters: { limit: '3' }, write: false },
			{ folder: '"$HOME/Notes"', command: 'rapport:review', parameters: { write: 'true' }, write: true },
		]);
	});

	test('options of blocks are understood', () => {
		const rows = page.slice(page.indexOf('## Code blocks')).split('\n').filter((line) => line.startsWith('|')).slice(2);
		expect(rows).toHaveLength(6);
		for (const row of rows) {
			const options = [...row.matchAll(/`([^`]+)`/g)].map(([, option]) => option).join('\n');
			expect(readBlockOptions(parseYaml(options), DEFAULT_RULES), options).toHaveProperty('options');
		}
	});
});
