/** Finds a Chromium, or installs Debian's where this runs as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const advice = 'No Chromium was found. Install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM_PATH to the program.';

/** The path of a browser of the Chromium family, if one is where such programs usually are. */
export function findBrowser(): string | null {
	const named = process.env['CHROMIUM_PATH'];
	if (named) return existsSync(named) ? named : null;
	return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/**
 * The path of a browser; on Debian, as root, it is installed where none is there.
 * @throws Error that says what to install
 */
export function findOrInstallBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	const named = process.env['CHROMIUM_PATH'];
	if (named) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.error('Installing Chromium …');
		const run = (...args: string[]): boolean => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
		if (run('update') && run('install', '-y', '--no-install-recommends', 'chromium')) {
			const installed = findBrowser();
			if (installed) return installed;
		}
	}
	throw new Error(advice);
}

function usualPlaces(): string[] {
	if (process.platform === 'darwin') {
		return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
	}
	if (process.platform === 'win32') {
		const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter((base) => base !== undefined);
		return bases.flatMap((base) => ['Google/Chrome', 'Microsoft/Edge', 'Chromium'].map((app) => join(base, app, 'Application', app === 'Microsoft/Edge' ? 'msedge.exe' : 'chrome.exe')));
	}
	const bin = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
	return ['/usr/bin', ...bin, '/snap/bin', '/opt/google/chrome'].flatMap((folder) => [...names, 'chrome'].map((name) => join(folder, name)));
}
