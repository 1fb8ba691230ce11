// Starts a script of this project from nothing but Node: installs the packages first where they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

const [major] = process.versions.node.split('.').map(Number);
const isE2e = name === 'e2e';
if (major < (isE2e ? 22 : 20)) {
	console.error(isE2e ? `The run in the real Obsidian needs Node 22 or newer; this is ${process.version}. Nothing was tested.` : `Rapport needs Node 20 or newer; this is ${process.version}.`);
	process.exit(1);
}

installIfNeeded(root);
if (isE2e) installIfNeeded(`${root}e2e/`);
const script = `${root}scripts/${name}.ts`;
if (!name || !existsSync(script)) {
	console.error(`There is no script "${name ?? ''}" in scripts/.`);
	process.exit(1);
}
const { status, signal } = spawnSync(process.execPath, ['--import', `${new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url)}`, script, ...args], { stdio: 'inherit' });
process.exit(signal ? 1 : (status ?? 1));

/** Runs `npm ci` when the packages of a folder are absent or older than its lockfile; its output goes to standard error. */
function installIfNeeded(folder) {
	const lock = `${folder}package-lock.json`;
	const installed = `${folder}node_modules/.package-lock.json`;
	if (existsSync(installed) && (statSync(installed).mtimeMs >= statSync(lock).mtimeMs || sameVersions(lock, installed))) return;
	console.error('Installing packages …');
	const npm = process.env.npm_execpath;
	const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
	const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' });
	if (status !== 0) {
		console.error('The packages could not be installed; see above.');
		process.exit(status ?? 1);
	}
}

/** True where every package of the lockfile is installed in that version. */
function sameVersions(lock, installed) {
	const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
	const here = JSON.parse(readFileSync(installed, 'utf8')).packages;
	return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || here[path]?.version === version);
}
