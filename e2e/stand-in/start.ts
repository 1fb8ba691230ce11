/** The playground for the specs to be tried on, where Obsidian cannot be had. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../scripts/browser';
import { startPlayground } from '../../scripts/playground-server';
import { Obstacle } from '../run/obstacle';
import type { StandIn } from '../run/plan';

const NEEDED = 'Chromium (CHROMIUM_PATH names another one) and a chromedriver of its version (CHROMEDRIVER_PATH, or on the PATH)';

/**
 * Serves the playground, and finds what shows it.
 * @throws Obstacle where there is no browser, or none that can be driven
 */
export async function startStandIn(): Promise<{ readonly standIn: StandIn; readonly close: () => Promise<void> }> {
	const browser = findBrowser();
	if (browser === null) throw new Obstacle('No Chromium was found', NEEDED);
	const driver = process.env['CHROMEDRIVER_PATH'] || 'chromedriver';
	if (spawnSync(driver, ['--version']).status !== 0) throw new Obstacle('No chromedriver was found', NEEDED);
	const playground = await startPlayground({ port: 0 });
	return { standIn: { address: playground.address, browser, driver }, close: () => playground.close() };
}
