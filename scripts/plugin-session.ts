/** The built plugin in the stand-in, in this process. */
import type { PluginManifest } from 'obsidian';
import { builtinEnvironments } from 'vitest/runtime';
import type { Host } from '../tests/host/index';
import { readBuilt } from './plugin-build';
import { UsageError, type VaultFiles } from './vault-folder';

/** A question to the plugin's command line, on these files. */
export interface Question {
	readonly files: VaultFiles;
	readonly command: string;
	readonly parameters: Readonly<Record<string, string>>;
}

/** What it answered, and the vault afterwards. */
export interface Answer {
	readonly text: string;
	readonly files: VaultFiles;
}

/** Starts the plugin in a window of its own, waits until it has read the vault, and hands over the app. */
export async function withPlugin<T>(files: VaultFiles, use: (host: Host) => Promise<T>): Promise<T> {
	const restoreConsole = sendConsoleToStderr();
	const window = await builtinEnvironments['happy-dom'].setup(globalThis, {});
	try {
		return await useIn(files, use);
	} finally {
		await window.teardown(globalThis);
		restoreConsole();
	}
}

/**
 * Asks the plugin one question.
 * @throws UsageError where the plugin has no such command
 */
export function answerOf({ files, command, parameters }: Question): Promise<Answer> {
	return withPlugin(files, async (host) => {
		const known = host.app.cli.list().map((one) => one.command);
		if (!known.includes(command)) throw new UsageError(`There is no command ${command}; there are: ${known.join(', ')}`);
		const text = await host.cli(command, { ...parameters });
		await host.settle();
		return { text, files: host.snapshot({ config: true }) };
	});
}

async function useIn<T>(files: VaultFiles, use: (host: Host) => Promise<T>): Promise<T> {
	// Imported only now: the stand-in takes the window as it finds it.
	const { createHost } = await import('../tests/host/index');
	const { main, manifest } = readBuilt();
	const host = createHost({ files: { ...files } });
	try {
		await host.loadPlugin(main, JSON.parse(manifest) as PluginManifest);
		await host.layoutReady();
		await host.settle();
		return await use(host);
	} finally {
		host.destroy();
	}
}

/** What the plugin says to the console is no answer. */
function sendConsoleToStderr(): () => void {
	const { log, info, debug } = console;
	const toStderr = (...words: unknown[]): void => console.error(...words);
	Object.assign(console, { log: toStderr, info: toStderr, debug: toStderr });
	return () => {
		Object.assign(console, { log, info, debug });
	};
}
