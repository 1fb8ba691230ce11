// Declarative controls know keys: `weeklyFew`, or `kindTags.deposit` for an entry of a record.
import { KINDS, PROPERTIES } from '../domain/rules';
import { plainTag } from './checks';
import type { Settings } from './shape';

const RECORDS = { kindTags: KINDS, kindLabels: KINDS, propertyNames: PROPERTIES } as const;
type RecordKey = keyof typeof RECORDS;

/** What the control of a key shows; undefined where there is no such setting. */
export function controlValueOf(settings: Settings, key: string): unknown {
	const entry = recordEntryOf(key);
	if (entry) return Object.entries<string>(settings[entry.record]).find(([name]) => name === entry.name)?.[1];
	if (!isSetting(settings, key)) return undefined;
	// A dropdown's options are texts.
	return key === 'weekStart' ? String(settings.weekStart) : settings[key];
}

/** The change of settings that an entered value makes; none where there is no such setting. */
export function changeOf(settings: Settings, key: string, value: unknown): Partial<Settings> {
	const entry = recordEntryOf(key);
	if (entry) {
		const text = typeof value === 'string' ? value : '';
		return { [entry.record]: { ...settings[entry.record], [entry.name]: entry.record === 'kindTags' ? plainTag(text) : text.trim() } };
	}
	if (!isSetting(settings, key)) return {};
	if (key === 'weekStart') return { weekStart: Number(value) };
	return { [key]: typeof value === 'string' ? value.trim() : value };
}

function recordEntryOf(key: string): { readonly record: RecordKey; readonly name: string } | null {
	const [record, name, ...rest] = key.split('.');
	if (record === undefined || name === undefined || rest.length > 0 || !isRecordKey(record)) return null;
	const names: readonly string[] = RECORDS[record];
	return names.includes(name) ? { record, name } : null;
}

function isRecordKey(key: string): key is RecordKey {
	return Object.hasOwn(RECORDS, key);
}

function isSetting(settings: Settings, key: string): key is keyof Settings {
	return Object.hasOwn(settings, key);
}
