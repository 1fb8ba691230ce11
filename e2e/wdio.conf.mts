/** How WebdriverIO runs the specs, in the order that is planned; started by `run.ts`. */
import { fileURLToPath } from 'node:url';
import { announcedPlan } from './run/plan';
import { StandInService } from './stand-in/service';

const { versions, standIn, cacheFolder, demoVault, emptyVault } = announcedPlan();
const project = fileURLToPath(new URL('..', import.meta.url));

/** Each spec has an app of its own: the contract one without the plugin, and a vault that it may empty. */
const inObsidian = versions.flatMap(([app, installer]): WebdriverIO.Capabilities[] => [
	{ 'browserName': 'obsidian', 'browserVersion': app, 'wdio:specs': ['./specs/contract.e2e.ts'], 'wdio:obsidianOptions': { installerVersion: installer, vault: emptyVault } },
	{ 'browserName': 'obsidian', 'browserVersion': app, 'wdio:specs': ['./specs/flow.e2e.ts'], 'wdio:obsidianOptions': { installerVersion: installer, vault: demoVault, plugins: [project] } },
]);

export const config: WebdriverIO.Config = {
	runner: 'local',
	framework: 'mocha',
	specs: [],
	capabilities: standIn ? StandInService.capabilities(standIn) : inObsidian,
	services: standIn ? [[StandInService, {}]] : ['obsidian'],
	reporters: ['obsidian'],
	// The stand-in's browser needs no display.
	autoXvfb: !standIn,
	maxInstances: 1,
	cacheDir: cacheFolder,
	mochaOpts: { ui: 'bdd', timeout: 60_000 },
	waitforTimeout: 10_000,
	logLevel: 'warn',
};
