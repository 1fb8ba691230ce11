/** Lets the specs run on the playground's page: the commands that `wdio-obsidian-service` gives them, on the stand-in. */
import type { Services } from '@wdio/types';
import type { PluginManifest } from 'obsidian';
import type { ExecuteObsidianArg } from 'wdio-obsidian-service';
import type { Host } from '../../tests/host/index';
import { THROW_AWAY_MARK } from '../contract/emptied-vault';
import { announcedPlan, type StandIn } from '../run/plan';

declare global {
	interface Window {
		/** As the service's own helper plugin sets it in the app. */
		wdioObsidianService?: () => ExecuteObsidianArg;
		/** Set by the page. */
		rapportHost?: Host;
	}
}

const CONTRACT = './specs/contract.e2e.ts';
const FLOW = './specs/flow.e2e.ts';

/** A WebdriverIO service in the place of the one for Obsidian. */
export class StandInService implements Services.ServiceInstance {
	/** One page for each spec. */
	static capabilities({ browser, driver }: StandIn): WebdriverIO.Capabilities[] {
		return [CONTRACT, FLOW].map((spec) => ({
			'browserName': 'chrome',
			'wdio:specs': [spec],
			'wdio:enforceWebDriverClassic': true,
			'wdio:chromedriverOptions': { binary: driver },
			'goog:chromeOptions': { binary: browser, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1280,800'] },
		}));
	}

	/** Opens the page, and adds the commands to the browser. */
	async before(_capabilities: unknown, specs: readonly string[], browser: WebdriverIO.Browser): Promise<void> {
		const { standIn } = announcedPlan();
		if (!standIn) throw new Error('The stand-in was not planned');
		await browser.url(standIn.address);
		await browser.$('body[data-playground="ready"]').waitForExist({ timeout: 30_000 });
		Object.assign(browser, commands);
		await browser.execute(dressAsApp);
		if (specs.some((spec) => spec.endsWith(CONTRACT.slice(1)))) await browser.execute(makeThrowAway, THROW_AWAY_MARK);
	}
}

const commands = {
	async executeObsidian(this: WebdriverIO.Browser, run: (...given: never[]) => unknown, ...params: readonly unknown[]): Promise<unknown> {
		return this.execute(`return (${run.toString()}).call(null, window.wdioObsidianService(), ...arguments);`, ...params);
	},

	async executeObsidianCommand(this: WebdriverIO.Browser, id: string): Promise<void> {
		if (!(await this.execute((asked) => window.rapportHost?.app.commands.executeCommandById(asked), id))) throw new Error(`The command ${id} was not found, or does not apply`);
	},

	getObsidianVersion: (): string => 'stand-in',
	getObsidianInstallerVersion: (): string => 'none',
};

/** In the page: what the specs are handed, and the app's own switch for plugins. */
function dressAsApp(): void {
	const host = window.rapportHost as Host;
	Object.assign(host.app, {
		plugins: {
			disablePluginAndSave: async (id: string) => host.unloadPlugin(id),
			enablePluginAndSave: async () => {
				const answers = await Promise.all([fetch('plugin/main.js'), fetch('plugin/manifest.json')]);
				await host.loadPlugin(await answers[0].text(), (await answers[1].json()) as PluginManifest, { enable: true });
			},
		},
	});
	window.wdioObsidianService = () => ({ app: host.app, obsidian: host.obsidian, plugins: {} }) as unknown as ExecuteObsidianArg;
}

/** In the page: the contract is about the app alone. */
async function makeThrowAway(mark: string): Promise<void> {
	const host = window.rapportHost as Host;
	host.unloadPlugin('rapport');
	await host.app.vault.adapter.write(mark, '');
}
