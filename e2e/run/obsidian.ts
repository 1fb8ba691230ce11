/** Obsidian and what drives it, downloaded once into the cache. */
import ObsidianLauncher from 'obsidian-launcher';
import { spawnSync } from 'node:child_process';
import { Obstacle, reasonOf } from './obstacle';

/** What a run in Obsidian cannot do without. */
const NEEDED = 'Node 22 or newer, a network that reaches GitHub (or the app in e2e/.obsidian-cache), and a display (on Linux: DISPLAY, or xvfb)';

/**
 * Gets the versions asked for, such as `latest/latest 1.13.4/earliest`; gives their numbers, app and installer.
 * @throws Obstacle where they cannot be had, or could not be shown
 */
export async function obsidianVersions(asked: string, cacheDir: string): Promise<readonly (readonly [app: string, installer: string])[]> {
	const launcher = new ObsidianLauncher({ cacheDir });
	const versions = await orObstacle(() => launcher.parseVersions(asked));
	// The list of versions is small, the app is not: first see whether it could be shown.
	if (process.platform === 'linux' && !process.env['DISPLAY'] && spawnSync('which', ['xvfb-run']).status !== 0) throw new Obstacle('Obsidian could not be shown: there is neither DISPLAY nor xvfb-run', NEEDED);
	for (const [app, installer] of versions) {
		await orObstacle(async () => {
			await launcher.downloadInstaller(installer);
			await launcher.downloadApp(app);
			await launcher.downloadChromedriver(installer);
		});
	}
	return versions;
}

async function orObstacle<Value>(get: () => Promise<Value>): Promise<Value> {
	try {
		return await get();
	} catch (error) {
		throw new Obstacle(`Obsidian could not be downloaded: ${reasonOf(error)}`, NEEDED);
	}
}
