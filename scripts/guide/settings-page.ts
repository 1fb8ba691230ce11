/** `docs/settings.md`: the settings tab as the running plugin defines it, with keys and defaults. */
import type { SettingControl, SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import type { Host } from '../../tests/host/index';
import { GENERATED, pageOf, tableOf, wordsFor } from './tables';

type Row = readonly [name: string, key: string, value: string, words: string];

/** Lists have no control of their own, and so no key in their definition. */
const KEYS_OF_LISTS: Readonly<Record<string, keyof typeof DEFAULT_SETTINGS>> = {
	'People folders': 'peopleFolders',
	'Person tags': 'personTags',
	'Person markers': 'personMarkers',
	'Excluded folders': 'excludedFolders',
	'Circles': 'circles',
	'Roles': 'roles',
	'Vacations': 'vacations',
	'Deposit ideas': 'depositIdeas',
};

const LIST_WORDS: Readonly<Record<string, string>> = {
	peopleFolders: 'Notes in these folders are people\'s. A name fits a folder called so anywhere, numbers and signs before it aside; a path with a slash fits one folder.',
	personTags: 'Notes with one of these tags, or a tag nested in it, are people\'s.',
	personMarkers: 'Notes with one of these properties and values are people\'s.',
	excludedFolders: 'Nothing in these folders is read.',
	circles: 'Where people are: an id for notes, a name, what it stands for (the career you have, or the one you want), and a cadence if it has one of its own.',
	roles: 'The parts that people play: an id, a name, a cadence, and how many you want in each circle.',
	vacations: 'Days away; every due day moves on by them.',
	depositIdeas: 'Ways to give that the dialog offers.',
};

/** Rows that show something and set nothing. */
const SHOWN_ONLY: Readonly<Record<string, string>> = {
	'Found in this vault': 'How many people, placed people, touchpoints and problems there are, and for each zero what was looked for.',
	'Daily note of today': 'The path of today\'s daily note, while you type.',
};

/** Every setting by page and group, none left out. */
export function settingsPage(host: Host): string {
	const tab = host.app.setting.pluginTabs.find(({ id }) => id === 'rapport');
	if (!tab) throw new Error('Rapport has no settings tab');
	const reader = new TabReader();
	const parts = reader.read(tab.getSettingDefinitions(), '##');
	reader.expectAll();
	return pageOf(
		GENERATED,
		'# Settings',
		'*Settings → Rapport*. *Key* is the setting\'s name in `.obsidian/plugins/rapport/data.json`; *from the start* is what holds until you change it. A field shows beside it what cannot be right, and does not keep it.',
		'<img src="pictures/settings-light.png" width="640" alt="The settings: what was found in the vault, people folders, tags and properties, circles and roles">',
		...parts,
		'## The file',
		'Keys that Rapport does not know stay in the file, and so does what a later version wrote. A value that does not fit is shown as a problem, its default holds, and it stays until you set that very thing. A file that is no JSON is shown as a problem and never written over. Where the file comes from another device, what it changes counts at once.',
	);
}

class TabReader {
	private readonly keys = new Set<string>();
	private readonly lists: string[] = [];
	private readonly shown: string[] = [];

	/** The parts of a page or tab: a heading and a table for each group, rows before the first in a table of their own. */
	read(items: readonly SettingDefinitionItem[], level: string): readonly string[] {
		const parts: string[] = [];
		let rows: Row[] = [];
		const end = (): void => {
			const [first] = rows;
			// Lists of the tab's first level have no group around them.
			if (first && level === '##') parts.push(`## ${rows.length === 1 ? first[0].replaceAll('*', '') : 'Who is a person, circles and roles'}`);
			if (first) parts.push(tableOf(['setting', 'key', 'from the start', 'what it does'], rows));
			rows = [];
		};
		for (const item of items) {
			if (!('type' in item)) rows.push(this.rowOf(item));
			else if (item.type === 'list') rows.push(this.listRow(item.heading ?? ''));
			else {
				end();
				const heading = 'heading' in item ? item.heading : 'name' in item ? item.name : undefined;
				parts.push(`${level} ${heading ?? ''}`, ...('desc' in item && typeof item.desc === 'string' ? [item.desc] : []), ...this.read(item.items ?? [], `${level}#`));
			}
		}
		end();
		return parts;
	}

	/** Fails where a setting stands in no row, or words are left for what is gone. */
	expectAll(): void {
		const records = new Set([...this.keys].map((key) => key.split('.')[0] ?? key));
		const missing = Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'version' && !records.has(key));
		if (missing.length > 0) throw new Error(`The settings tab shows nothing for ${missing.join(', ')}`);
		wordsFor('lists', this.lists, LIST_WORDS);
		wordsFor('rows', this.shown, SHOWN_ONLY);
	}

	private rowOf(item: Exclude<SettingDefinitionItem, { readonly type: string }>): Row {
		if (!('control' in item) || !item.control) {
			this.shown.push(item.name);
			return [`*${item.name}*`, '', '', SHOWN_ONLY[item.name] ?? ''];
		}
		const { key } = item.control;
		this.keys.add(key);
		return [`*${item.name}*`, `\`${key}\``, valueOf(item.control), typeof item.desc === 'string' ? item.desc : ''];
	}

	private listRow(heading: string): Row {
		const key = KEYS_OF_LISTS[heading];
		if (key === undefined) throw new Error(`The guide must say which key ${heading} has`);
		this.keys.add(key);
		this.lists.push(key);
		return [`*${heading}*`, `\`${key}\``, listOf(DEFAULT_SETTINGS[key]), LIST_WORDS[key] ?? ''];
	}
}

/** What holds from the start, as the tab shows it. */
function valueOf(control: SettingControl): string {
	const [record = '', name] = control.key.split('.');
	const found: unknown = Object.entries(DEFAULT_SETTINGS).find(([key]) => key === record)?.[1];
	const value: unknown = name === undefined ? found : Object.entries(found ?? {}).find(([key]) => key === name)?.[1];
	if (control.type === 'dropdown') return control.options?.[String(value)] ?? String(value);
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string' && value !== '') return `\`${value}\``;
	return record === 'kindLabels' && 'placeholder' in control ? (control.placeholder ?? '') : 'empty';
}

function listOf(value: unknown): string {
	if (!Array.isArray(value) || value.length === 0) return 'none';
	return value.map((entry: unknown) => (typeof entry === 'string' ? `\`${entry}\`` : entryInWords(entry))).join(', ');
}

/** `{ id: 'peer', cadence: '60d', target: 1 }` → `` `peer` (60d) `` */
function entryInWords(entry: unknown): string {
	const fields = typeof entry === 'object' && entry !== null ? Object.fromEntries(Object.entries(entry)) : {};
	const rest = [fields['direction'], fields['cadence']].filter((one) => typeof one === 'string');
	return `\`${String(fields['id'])}\`${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}
