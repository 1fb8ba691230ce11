/** The built plugin running in the stand-in, and everything its command line says. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PluginManifest } from 'obsidian';
import { onTestFinished } from 'vitest';
import { createHost } from '../../host/index';
import type { Host, HostOptions } from '../../host/index';
import { mainJs } from '../run-cli';

export const PLUGIN_ID = 'rapport';
export const DATA_FILE = '.obsidian/plugins/rapport/data.json';
export const DAILY_NOTES_FILE = '.obsidian/daily-notes.json';
/** Noon of the Thursday that every test has unless it says otherwise. */
export const NOON = Date.UTC(2026, 3, 30, 12);

/** What the command line says of a whole vault. */
export interface Answers {
	readonly stale: unknown;
	readonly problems: unknown;
	readonly map: unknown;
	readonly visibility: unknown;
	/** By path. */
	readonly persons: Readonly<Record<string, unknown>>;
}

export function manifest(): PluginManifest {
	const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
	return JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as PluginManifest;
}

/** An app on these files, closed with the test; the plugin is not started yet. */
export function openHost(files: Readonly<Record<string, string>>, options: HostOptions = {}): Host {
	const host = createHost({ now: () => NOON, ...options, files: { ...files } });
	onTestFinished(() => host.destroy());
	return host;
}

/** Starts the plugin with the app; what it reads may still be under way. */
export async function startPlugin(host: Host): Promise<void> {
	await host.loadPlugin(mainJs(), manifest());
	await host.layoutReady();
}

/** An app with the plugin running, all notes read. */
export async function startOn(files: Readonly<Record<string, string>>, options: HostOptions = {}): Promise<Host> {
	const host = openHost(files, options);
	await startPlugin(host);
	await host.settle();
	await host.cli('rapport:stale');
	return host;
}

/** One answer in JSON. */
export async function ask(host: Host, command: string, params: Readonly<Record<string, string>> = {}): Promise<unknown> {
	const answer = await host.cli(command, { ...params, format: 'json' });
	if (answer.startsWith('Error: ')) throw new Error(`${command}: ${answer}`);
	return JSON.parse(answer) as unknown;
}

/** Everything it says, once it is ready. */
export async function askAll(host: Host): Promise<Answers> {
	const stale = (await ask(host, 'rapport:stale', { status: 'all' })) as readonly { readonly path: string }[];
	const persons: Record<string, unknown> = {};
	for (const { path } of stale) persons[path] = await ask(host, 'rapport:person', { person: path });
	return { stale, problems: await ask(host, 'rapport:problems'), map: await ask(host, 'rapport:map'), visibility: await ask(host, 'rapport:visibility'), persons };
}

/** What a plugin says that has just been started on the files as they are now. */
export async function askFresh(host: Host, options: HostOptions = {}): Promise<Answers> {
	const fresh = createHost({ now: () => NOON, ...options, files: host.snapshot({ config: true }) });
	try {
		await startPlugin(fresh);
		await fresh.settle();
		return await askAll(fresh);
	} finally {
		fresh.destroy();
	}
}

/** The paths of everybody, in order. */
export async function peopleIn(host: Host): Promise<readonly string[]> {
	return ((await ask(host, 'rapport:stale', { status: 'all' })) as readonly { readonly path: string }[]).map(({ path }) => path);
}

/** Where one person stands. */
export async function personIn(host: Host, person: string): Promise<Readonly<Record<string, unknown>>> {
	return (await ask(host, 'rapport:person', { person })) as Readonly<Record<string, unknown>>;
}
