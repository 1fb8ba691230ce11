import type { Plugin } from 'obsidian';
import type { Rapport } from '../../context';
import { LineTexts } from '../../vault/line-texts';
import { accountRows } from '../cli/accounts';
import { boardFor } from '../cli/board-for';
import { logTouchpoint } from '../cli/log';
import { CallError, Parameters } from '../cli/parameters';
import { findPerson, personDetails } from '../cli/person';
import { staleRows } from '../cli/stale';
import type { RapportApi, StaleOptions, TouchpointToLog } from './shape';

export type { RapportApi } from './shape';

/** What scripts are given: the answers of the command line as objects; once the plugin is off, every call is refused. */
export function apiOf(plugin: Plugin, rapport: Rapport): RapportApi {
	let isOff = false;
	plugin.register(() => {
		isOff = true;
	});
	const whenReady = async (): Promise<void> => {
		if (isOff) throw new Error('Rapport is switched off.');
		await rapport.ready();
	};
	const api: RapportApi = {
		version: 1,
		stale: async (options) => {
			await whenReady();
			return stale(rapport, optionsIn(options));
		},
		account: async (person) => {
			await whenReady();
			const { path } = findPerson(rapport.network, textIn('person', person));
			const row = accountRows(rapport, rapport.board, [path])[0];
			if (!row) throw new CallError(`No person is called "${person}".`);
			return row;
		},
		accounts: async () => {
			await whenReady();
			return accountRows(rapport, rapport.board);
		},
		person: async (person) => {
			await whenReady();
			return personDetails(findPerson(rapport.network, textIn('person', person)), rapport, rapport.board, new LineTexts(rapport.app, rapport.settings));
		},
		log: async (touchpoint) => {
			await whenReady();
			return log(rapport, optionsIn(touchpoint));
		},
		onChange: (callback) => rapport.board.onChange(() => {
			try {
				callback();
			} catch (error) {
				console.error('Rapport: a script failed that was told of a change', error);
			}
		}),
	};
	return Object.freeze(api);
}

function stale(rapport: Rapport, { circle, role, status, limit, today }: Given<StaleOptions>): ReturnType<typeof staleRows> {
	const parameters = new Parameters({ today: optionalIn('today', today) ?? '', limit: typeof limit === 'number' ? String(limit) : optionalIn('limit', limit) ?? '' });
	return staleRows(rapport, boardFor(rapport, parameters), { circles: textsIn('circle', circle), roles: textsIn('role', role), statuses: textsIn('status', status), limit: parameters.count('limit') });
}

function log(rapport: Rapport, { person, kind, way, text, date }: Given<TouchpointToLog>): ReturnType<typeof logTouchpoint> {
	const said = textIn('text', text);
	return logTouchpoint(rapport, rapport.board, { people: textsIn('person', person), kind: textIn('kind', kind), way: optionalIn('way', way), text: said, date: optionalIn('date', date) });
}

/** Options as they arrive from a script, which nobody has checked. */
type Given<Options> = { readonly [Key in keyof Options]?: unknown };

function optionsIn(given: unknown): Readonly<Record<string, unknown>> {
	if (given === undefined || given === null) return {};
	if (typeof given !== 'object') throw new CallError('Options are given as an object.');
	return { ...given };
}

function textIn(name: string, value: unknown): string {
	if (typeof value !== 'string' || value.trim() === '') throw new CallError(`${name} is missing.`);
	return value.trim();
}

function optionalIn(name: string, value: unknown): string | null {
	return value === undefined || value === null ? null : textIn(name, value);
}

/** One text, or a list of them. */
function textsIn(name: string, value: unknown): readonly string[] {
	if (value === undefined || value === null) return [];
	const items: readonly unknown[] = Array.isArray(value) ? value : [value];
	return items.map((item) => textIn(name, item));
}
