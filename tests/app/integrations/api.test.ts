/** The API for other plugins and scripts: the command line's answers as objects, and what its page in the docs says. */
import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { RapportApi } from '../../../src/integrations';
import type { Host } from '../../host/index';
import { ask, DATA_FILE, manifest, openHost, PLUGIN_ID, startOn } from '../index/running-vault';
import { mainJs } from '../run-cli';
import { until } from '../until';

const VAULT = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nrole: connector\nlast-deposit: 2026-01-01\naliases: [Countess]\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\nlast-deposit: 2026-04-20\nnext-step: ask about the panel\n---\n',
	'People/Alan Turing.md': '',
	'Daily/2026-04-28.md': '- #ask [[Grace Hopper]] 20 minutes\n- [ ] #deposit [[Grace Hopper]] send the slides 📅 2026-05-05\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

function apiIn(host: Host): RapportApi {
	const plugin = host.app.loadedPlugins.get(PLUGIN_ID) as unknown as { readonly api: RapportApi | null };
	if (!plugin.api) throw new Error('There is no API');
	return plugin.api;
}

async function start(files: Readonly<Record<string, string>> = VAULT): Promise<{ readonly host: Host; readonly api: RapportApi }> {
	const host = await startOn(files);
	return { host, api: apiIn(host) };
}

describe('answers are those of the command line', () => {
	test('stale, with every option', async () => {
		const { host, api } = await start();
		expect(await api.stale()).toEqual(await ask(host, 'rapport:stale'));
		expect(await api.stale({ status: 'all', today: '2026-02-01' })).toEqual(await ask(host, 'rapport:stale', { status: 'all', today: '2026-02-01' }));
		expect(await api.stale({ circle: ['Industry', 'organisation'], role: 'connector', status: ['stale', 'fresh'], limit: 1 })).toMatchObject([{ name: 'Ada Lovelace', status: 'stale' }]);
	});

	test('person and accounts', async () => {
		const { host, api } = await start();
		expect(await api.person('Grace Hopper')).toEqual(await ask(host, 'rapport:person', { person: 'Grace Hopper' }));
		expect(await api.accounts()).toEqual(await ask(host, 'rapport:accounts'));
		expect(await api.account('[[Countess]]')).toEqual((await api.accounts()).find(({ name }) => name === 'Ada Lovelace'));
	});

	test('log, which writes the same line and can be taken back', async () => {
		const { host, api } = await start();
		const before = host.snapshot();
		const logged = await api.log({ person: ['Countess', 'People/Grace Hopper.md'], kind: '#deposit', way: 'thanks', text: 'for the review', date: '2026-04-29' });
		expect(logged).toEqual({ path: 'Daily/2026-04-29.md', line: 2, text: '- #deposit/thanks [[Ada Lovelace]] [[Grace Hopper]] for the review', people: ['People/Ada Lovelace.md', 'People/Grace Hopper.md'] });
		expect(host.snapshot()['People/Ada Lovelace.md']).toContain('last-deposit: 2026-04-29');
		host.runCommand('rapport:undo-last-touchpoint');
		await until(() => expect(host.snapshot()).toEqual({ ...before, 'Daily/2026-04-29.md': '' }));
	});

	test('and of a property that could not be moved', async () => {
		const { api } = await start({ ...VAULT, 'People/Alan Turing.md': '---\nlast-deposit: &a 2026-01-01\n---\n' });
		expect(await api.log({ person: 'Alan Turing', kind: 'deposit', text: 'a note' })).toMatchObject({ notMoved: [{ path: 'People/Alan Turing.md' }] });
	});
});

describe('what cannot be answered', () => {
	const calls: readonly (readonly [string, (api: RapportApi) => Promise<unknown>, string])[] = [
		['a name that nobody has', (api) => api.account('Nobody'), 'No person is called "Nobody".'],
		['a circle that is none', (api) => api.stale({ circle: 'nowhere' }), 'circle=nowhere is not known'],
		['a limit of nothing', (api) => api.stale({ limit: 0 }), 'limit=0 is not a whole number from 1.'],
		['a day that is none', (api) => api.stale({ today: 'soon' }), 'today=soon is not a day'],
		['a kind that is none', (api) => api.log({ person: 'Ada Lovelace', kind: 'bribe', text: 'x' }), 'kind=bribe is not known'],
		['nobody on the line', (api) => api.log({ kind: 'deposit', text: 'x' }), 'Choose a person first.'],
		['no text', (api) => api.log({ person: 'Ada Lovelace', kind: 'deposit', text: ' ' }), 'text is missing.'],
		['one person of an introduction', (api) => api.log({ person: 'Ada Lovelace', kind: 'introduction', text: 'x' }), 'An introduction needs two people or more.'],
	];
	test.each(calls)('%s is an error in words, and nothing is written', async (_what, call, message) => {
		const { host, api } = await start();
		const before = host.snapshot();
		await expect(call(api)).rejects.toThrow(message);
		expect(host.snapshot()).toEqual(before);
	});

	test.each([[{ person: 7 }], [{ person: [null] }], ['text'], [{ person: 'Ada Lovelace', kind: {}, text: 'x' }]])('what a script gives by mistake, %j, neither', async (given) => {
		const { host, api } = await start();
		const before = host.snapshot();
		await expect(api.log(given as never)).rejects.toThrow();
		expect(host.snapshot()).toEqual(before);
	});
});

describe('in the course of a session', () => {
	test('a call waits until the vault is read', async () => {
		const host = openHost(VAULT, { cacheEmptyUntil: 'asked' });
		await host.loadPlugin(mainJs(), manifest());
		const answer = apiIn(host).stale();
		await host.layoutReady();
		await host.faults.fillCache();
		expect(await answer).toHaveLength(1);
	});

	test('scripts are told of changes until they stop, and one that fails harms nobody', async () => {
		const { host, api } = await start();
		const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		onTestFinished(() => errors.mockRestore());
		const told = vi.fn();
		api.onChange(() => {
			throw new Error('a script');
		});
		const stop = api.onChange(told);
		host.writeExternally('Daily/2026-04-29.md', '- #deposit [[Ada Lovelace]] a note\n');
		await host.settle();
		expect(told).toHaveBeenCalledTimes(1);
		expect(errors).toHaveBeenCalled();
		stop();
		host.writeExternally('Daily/2026-04-29.md', '');
		await host.settle();
		expect(told).toHaveBeenCalledTimes(1);
	});

	test('it cannot be changed, the ledger that is hidden in the app is not hidden from it, and it ends with the plugin', async () => {
		const { host, api } = await start({ ...VAULT, [DATA_FILE]: '{"hideLedger":true}' });
		expect(Object.isFrozen(api)).toBe(true);
		expect(await api.account('Grace Hopper')).toMatchObject({ asked: 1 });
		host.unloadPlugin(PLUGIN_ID);
		await expect(api.stale()).rejects.toThrow('Rapport is switched off.');
	});
});

describe('its page in the docs', () => {
	const page = readFileSync('docs/api.md', 'utf8');

	test('has the types as they are', () => {
		expect(page).toContain(`\`\`\`ts\n${readFileSync('src/integrations/api/shape.ts', 'utf8')}\`\`\``);
	});

	test('has examples that run', async () => {
		const { host, api } = await start();
		const [first = '', second = ''] = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');
		const said: string[] = [];
		const run = (code: string): Promise<unknown> => {
			const body = globalThis.eval(`(async function (app, rapport, console, redraw) {${code}\n})`) as (...given: readonly unknown[]) => Promise<unknown>;
			return body({ plugins: { plugins: { rapport: { api } } } }, api, { log: (text: string) => said.push(text) }, () => undefined);
		};
		await run(first.replace('const rapport =', 'rapport ='));
		expect(said).toEqual(['Ada Lovelace: connector, 89 days over']);
		await run(second);
		expect(host.snapshot()['Daily/2026-03-24.md']).toContain('- #deposit/thanks [[Ada Lovelace]] [[Grace Hopper]] thanked both for the review');
	});
});
