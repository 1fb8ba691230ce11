/** What the plugin says of a vault, and what one says that has just been started beside it on the same vault. */
import type { PluginManifest } from 'obsidian';
import type { Rapport } from '../../../src/context';
import { App } from '../../host/app';
import type { Host } from '../../host/index';
import type { evaluatePlugin } from '../../host/plugin-loader';

/** The built plugin. */
export interface Built {
	readonly mainJs: string;
	readonly manifest: PluginManifest;
}

/** The plugin's own, as its text makes it. */
export type PluginClass = ReturnType<typeof evaluatePlugin>;

const QUESTIONS: readonly (readonly [command: string, params: Readonly<Record<string, string>>])[] = [
	['rapport:stale', { status: 'all' }], ['rapport:accounts', {}], ['rapport:map', {}], ['rapport:visibility', {}], ['rapport:review', {}], ['rapport:problems', {}],
];

/** Everything it says, by question. */
export type Answers = ReadonlyMap<string, string>;

/** What the plugin that runs in an app says of everybody, and of some in particular. */
export async function answersOf(app: App, rapport: Rapport, people: Iterable<string>): Promise<Answers> {
	const answers = new Map<string, string>();
	await rapport.ready();
	for (const [command, params] of QUESTIONS) answers.set(command, await app.cli.run(command, { ...params, format: 'json' }));
	for (const path of people) if (rapport.network.people.has(path)) answers.set(path, await app.cli.run('rapport:person', { person: path, format: 'json' }));
	const { network, sections, intents, board } = rapport;
	answers.set('counts', JSON.stringify(network.counts));
	for (const [name, section] of Object.entries(sections.read())) answers.set(`section ${name}`, section.map(({ path }: { readonly path: string }) => path).join('\n'));
	answers.set('intents', intents.read(board.today).map((intent) => (intent.type === 'promise' ? `${intent.line.path}:${intent.line.line} ${intent.people.map(({ path }) => path).join(' ')}` : `${intent.person.path} ${intent.text}`)).sort().join('\n'));
	answers.set('loops', intents.loops(board.today).map(({ person, ask }) => `${person.path} ${ask.path}:${ask.line}`).join('\n'));
	return answers;
}

/** The same of a plugin that reads the vault from nothing. */
export async function rebuiltAnswers(host: Host, manifest: PluginManifest, PluginClass: PluginClass, people: Iterable<string>): Promise<Answers> {
	const { vault, metadataCache } = host.app;
	const app = new App(vault, metadataCache, false, document.createElement('div'));
	const plugin = new PluginClass(app, { ...manifest, dir: `${vault.configDir}/plugins/${manifest.id}` });
	try {
		await plugin.load();
		await app.workspace.loadLayout();
		app.workspace.setLayoutReady();
		return await answersOf(app, rapportOf(plugin), people);
	} finally {
		plugin.unload();
		app.owner.unload();
	}
}

/** What a running plugin gives its views. */
export function rapportOf(plugin: unknown): Rapport {
	return (plugin as { readonly rapport: Rapport }).rapport;
}

/** Where two sets of answers differ first, in words; null where they are the same. */
export function differenceOf(lived: Answers, rebuilt: Answers): string | null {
	for (const question of new Set([...lived.keys(), ...rebuilt.keys()])) {
		const [one, other] = [lived.get(question) ?? '', rebuilt.get(question) ?? ''];
		if (one === other) continue;
		let at = 0;
		while (one[at] === other[at]) at++;
		const from = Math.max(0, at - 120);
		return `${question} differs from a rebuild\n  lived:   …${one.slice(from, at + 120)}\n  rebuilt: …${other.slice(from, at + 120)}`;
	}
	return null;
}
