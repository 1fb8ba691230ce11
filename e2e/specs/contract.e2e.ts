/** The stand-in's contract, in the app itself: what is documented or measured must hold; what is unverified is told. */
import { browser } from '@wdio/globals';
import type * as obsidianModule from 'obsidian';
import type { App } from 'obsidian';
import { announcedIn, contractBundle } from '../contract/bundle';
import type { Patience } from '../contract/cache-watch';
import { isBroken, isFinding, type Outcome } from '../contract/outcome';
import { keepOutcomes } from '../run/outcomes';
import { announcedPlan } from '../run/plan';

/** The app's cache is written by a worker and a queue; it may be slow on a slow machine, and it is asked two hundred times. */
const patience: Patience = { quietMs: 250, silentMs: 2500, atMostMs: 20_000 };

const bundle = await contractBundle();

describe('what the plugin relies on', () => {
	const outcomes: Outcome[] = [];

	before(async () => {
		await browser.setTimeout({ script: 60_000 });
		// As the app itself evaluates plugins.
		await browser.executeObsidian((_app, text: string) => void window.eval(text), bundle);
	});
	after(() => keepOutcomes(announcedPlan().outcomes, `Obsidian ${browser.getObsidianVersion()}, installer ${browser.getObsidianInstallerVersion()}`, outcomes));

	announcedIn(bundle).forEach(({ suite, name }, place) => {
		it(`${suite}: ${name}`, async function () {
			const outcome = await browser.executeObsidian(
				({ app, obsidian }: { app: App; obsidian: typeof obsidianModule }, at: number, howLong: Patience) => window.rapportContract?.outcome(at, app, obsidian, howLong),
				place,
				patience,
			);
			if (!outcome) throw new Error('The contract was not evaluated in the app');
			outcomes.push(outcome);
			if (isBroken(outcome)) throw new Error(outcome.failure ?? '');
			if (isFinding(outcome)) this.skip();
		});
	});
});
