import { reasonOf } from '../domain/failure';
import { isRecord } from '../domain/fields';
import type { Problem } from '../domain/problem';
import { settingsToKeep } from './kept-settings';
import { migrated } from './migrations';
import { readSettings } from './read-settings';
import { DEFAULT_SETTINGS } from './shape';
import type { Settings } from './shape';

/** Where the settings are kept. */
export interface SettingsStore {
	readonly load: () => Promise<unknown>;
	readonly save: (data: unknown) => Promise<void>;
	/** Why nothing is kept, for the user. */
	readonly unreadable: () => string;
}

/** The settings and the file they are kept in, which other devices write too. */
export class SettingsFile {
	private current: Settings = DEFAULT_SETTINGS;
	private found: readonly Problem[] = [];
	/** What `data.json` holds; wrong values stay there until they are set. */
	private held: unknown = null;
	/** The file holds something that is no JSON: half of a sync, or a slip. */
	private isUnreadable = false;

	constructor(private readonly store: SettingsStore) {}

	get settings(): Settings {
		return this.current;
	}

	get problems(): readonly Problem[] {
		return this.found;
	}

	/** Reads the file; one that cannot be read leaves the settings as they were, with a problem. */
	async load(): Promise<void> {
		try {
			this.take(await this.store.load());
			this.isUnreadable = false;
		} catch (error) {
			console.error('Rapport could not read its settings', error);
			this.isUnreadable = true;
			this.found = [{ kind: 'wrong-setting', line: null, property: 'data.json', found: reasonOf(error) }];
		}
	}

	/** Takes a change over and keeps it; throws, and changes nothing, where that would overwrite a file nobody could read. */
	async change(change: Partial<Settings>): Promise<void> {
		if (this.isUnreadable) throw new Error(this.store.unreadable());
		const { held, current, found } = this;
		// Before it is written: a change that comes meanwhile builds on this one.
		this.take(settingsToKeep(held, current, { ...current, ...change }));
		const taken = this.held;
		try {
			await this.store.save(taken);
		} catch (error) {
			if (this.held === taken) Object.assign(this, { held, current, found });
			throw error;
		}
	}

	private take(raw: unknown): void {
		const held = upToDate(raw);
		const { settings, problems } = readSettings(held);
		this.held = held;
		this.current = settings;
		this.found = problems;
	}
}

/** The file in the shape of today: kept as it was, its old keys would stay in it for ever. */
export function upToDate(raw: unknown): unknown {
	if (!isRecord(raw)) return raw;
	const { file, version } = migrated(raw);
	return { ...file, version };
}
