/** The built plugin's logging in the stand-in: by its command line, and as its dialog is given it. */
import type { Rapport, TouchpointLog } from '../../../src/context';
import type { Host, HostOptions } from '../../host/index';
import { PLUGIN_ID, startOn } from '../index/running-vault';
import { notices, settled } from '../on-screen';

export type Files = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string>>;

/** The day of every test, as the stand-in's clock has it. */
export const TODAY = '2026-04-30';
export const DAILY = `${TODAY}.md`;
export const UNDO = 'rapport:undo-last-touchpoint';

/** Two people, one with and one without properties. */
export const PEOPLE: Files = {
	'People/Ada.md': '---\ncircle: industry\nlast-deposit: 2026-01-01 # by hand\nrole:  peer\n---\n# Ada\n',
	'People/Grace.md': 'Grace, no properties',
};

/** A vault in which something can be logged. */
export interface LoggingVault {
	readonly host: Host;
	/** What the plugin gives its views. */
	readonly rapport: Rapport;
	readonly log: TouchpointLog;
	/** `rapport:log`, a deposit to Ada unless said otherwise. */
	say: (params?: Params) => Promise<string>;
	/** Texts of the notes that are not what they were at the start; null for one that is gone. */
	diff: () => Readonly<Record<string, string | null>>;
	/** Runs the undo command, and gives the words of its notice. */
	undo: () => Promise<string>;
}

/** Starts the plugin on these files. */
export async function logIn(files: Files, options: HostOptions = {}): Promise<LoggingVault> {
	const host = await startOn(files, options);
	const before = host.snapshot();
	const rapport = rapportOf(host);
	return {
		host,
		rapport,
		log: rapport.log,
		say: async (params = {}) => {
			const answer = await host.cli('rapport:log', { person: 'Ada', kind: 'deposit', text: 'the talk', ...params });
			await host.settle();
			return answer;
		},
		diff: () => diffOf(before, host.snapshot()),
		undo: async () => {
			document.querySelectorAll('.notice').forEach((notice) => notice.remove());
			host.runCommand(UNDO);
			await settled(host);
			return notices();
		},
	};
}

export function diffOf(before: Files, after: Files): Readonly<Record<string, string | null>> {
	const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
	return Object.fromEntries(paths.sort().map((path) => [path, after[path] ?? null]));
}

function rapportOf(host: Host): Rapport {
	const plugin: unknown = host.app.loadedPlugins.get(PLUGIN_ID);
	const { rapport } = plugin as { readonly rapport: Rapport };
	return rapport;
}
