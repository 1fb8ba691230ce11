/** Runs the built plugin in the stand-in and asks it through its command line, as a user's terminal would. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PluginManifest } from 'obsidian';
import { inject, onTestFinished } from 'vitest';
import { createHost } from '../host/index';

/** Text of each file, by its path in the vault. */
export type Files = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string>>;
export type Settings = Readonly<Record<string, unknown>>;

/** A vault with the plugin running in it. */
export interface OpenVault {
	/** The answer as printed. */
	text(command: string, params?: Params): Promise<string>;
	/** The answer to `format=json`, parsed. */
	json(command: string, params?: Params): Promise<unknown>;
}

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
// Years after every case's day, so that an answer that looks at the clock instead of `today=` is wrong.
const CLOCK = Date.UTC(2031, 6, 15, 12);
const SETTINGS_FILE = '.obsidian/plugins/rapport/data.json';

/** The text of `main.js`, built once for all suites. */
export function mainJs(): string {
	return inject('mainJs');
}

function manifest(): PluginManifest {
	return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as PluginManifest;
}

/** Every file of a vault under `tests/fixtures`, hidden ones too, byte for byte. */
export function fixtureVault(folder: string): Files {
	const root = join(ROOT, 'tests/fixtures', folder);
	const paths = readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return Object.fromEntries(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

/** Starts the built plugin on these files, waits until it has read them, and closes it with the test. */
export async function openVault(files: Files, settings?: Settings, now = CLOCK): Promise<OpenVault> {
	const all = settings === undefined ? files : { ...files, [SETTINGS_FILE]: JSON.stringify(settings) };
	const host = createHost({ files: all, now: () => now });
	onTestFinished(() => host.destroy());
	await host.loadPlugin(mainJs(), manifest());
	await host.layoutReady();
	await host.settle();
	const text = (command: string, params: Params = {}): Promise<string> => host.cli(command, { ...params });
	return {
		text,
		json: async (command, params) => {
			const answer = await text(command, { ...params, format: 'json' });
			try {
				return JSON.parse(answer) as unknown;
			} catch {
				throw new Error(`${command} did not answer in JSON: ${answer}`);
			}
		},
	};
}

/** One question to a vault that is opened for it: parsed for `format: 'json'`, else as printed. */
export async function runCli(files: Files, command: string, params: Params, settings?: Settings): Promise<unknown> {
	const vault = await openVault(files, settings);
	return params.format === 'json' ? vault.json(command, params) : vault.text(command, params);
}
