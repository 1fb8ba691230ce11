/** The contract as the opt-in run takes it into the real app: bundled, collected, and on one vault that is emptied each time. */
import type { App } from 'obsidian';
import { afterEach, expect, test } from 'vitest';
import { announcedIn, contractBundle } from '../../../e2e/contract/bundle';
import { THROW_AWAY_MARK } from '../../../e2e/contract/emptied-vault';
import type { Outcome } from '../../../e2e/contract/outcome';
import { createHost, type Host, type HostOptions } from '../index';
import type { Subject } from './contract/subject';

const bundle = await contractBundle();
const announced = announcedIn(bundle);
window.eval(bundle);

let host: Host | null = null;
afterEach(() => host?.destroy());

async function start(options: HostOptions): Promise<Host> {
	host = createHost(options);
	await host.layoutReady();
	return host;
}

/** Runs those expectations whose name has this in it. */
async function run({ app, obsidian }: Host, name = ''): Promise<readonly Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const [place, one] of announced.entries()) {
		if (!one.name.includes(name)) continue;
		// As in `contract.test.ts`: the stand-in has the members of the app's types.
		const outcome = await window.rapportContract?.outcome(place, app as unknown as App, obsidian as unknown as Subject['obsidian'], { quietMs: 2, silentMs: 40, atMostMs: 5000 });
		if (outcome) outcomes.push(outcome);
	}
	return outcomes;
}

test('it holds in the stand-in, and leaves nothing behind', async () => {
	const target = await start({ files: { [THROW_AWAY_MARK]: '', 'Left/over.md': 'of another run' } });
	const outcomes = await run(target);
	expect(outcomes.length).toBeGreaterThan(75);
	expect(outcomes.filter(({ failure }) => failure !== null)).toEqual([]);
	expect(target.snapshot({ config: true })).toEqual({ [THROW_AWAY_MARK]: '' });
});

test('a cache that lags is waited for', async () => {
	const target = await start({ files: { [THROW_AWAY_MARK]: '' }, slowCache: 15 });
	expect(await run(target, 'a wiki link has its target')).toMatchObject([{ failure: null }]);
});

test('the app\'s settings are set where the app has them, and put back', async () => {
	const target = await start({ files: { [THROW_AWAY_MARK]: '' } });
	const settings: Record<string, unknown> = { newLinkFormat: 'shortest', theme: 'dark' };
	Object.assign(target.app.vault, {
		getConfig: (key: string) => settings[key],
		setConfig: (key: string, value: unknown) => {
			settings[key] = value;
			target.writeExternally('.obsidian/app.json', JSON.stringify(settings));
		},
	});
	expect(await run(target, 'is the shortest, or from the root')).toMatchObject([{ failure: null }]);
	expect(settings).toEqual({ newLinkFormat: 'shortest', theme: 'dark' });
});

test('an expectation that does not hold says what was there instead', async () => {
	const target = await start({ files: { [THROW_AWAY_MARK]: '' }, neverCached: ['Note.md'] });
	expect(await run(target, 'a link without quotes is a nested list')).toEqual([
		{ suite: 'properties', name: '[measured] a link without quotes is a nested list', ground: 'measured', failure: 'The note has no cache' },
	]);
});

test('a vault that is not to be thrown away is left alone', async () => {
	const target = await start({ files: { 'Mine.md': 'for years' } });
	await expect(run(target, 'dot folders')).rejects.toThrow(THROW_AWAY_MARK);
	expect(target.snapshot()).toEqual({ 'Mine.md': 'for years' });
});
