import { DEFAULT_RULES } from '../domain/rules';
import type { Kind, Rules } from '../domain/rules';

/** The version of the settings' shape; migrations bring older ones here. */
export const SETTINGS_VERSION = 1;

/** Everything the user can set, as it stands in `data.json` (spec §11). */
export interface Settings extends Rules {
	readonly version: number;
	/** What a kind is called; empty means the language's own word. */
	readonly kindLabels: Readonly<Record<Kind, string>>;
	/** Empty: as Obsidian has it; the same for the next two. */
	readonly dailyNoteFolder: string;
	readonly dailyNoteFormat: string;
	readonly dailyNoteTemplate: string;
	readonly dailyNoteHeading: string;
	readonly personTemplate: string;
	readonly newPersonFolder: string;
	readonly goalTemplate: string;
	readonly reviewTemplate: string;
	readonly reviewFolder: string;
	readonly writeLastDeposit: boolean;
	readonly depositIdeas: readonly string[];
	readonly hideLedger: boolean;
	readonly statusBar: boolean;
	readonly suggestPeople: boolean;
}

/** The settings of a fresh installation. */
export const DEFAULT_SETTINGS: Settings = {
	version: SETTINGS_VERSION,
	...DEFAULT_RULES,
	kindLabels: { deposit: '', ask: '', received: '', introduction: '', encounter: '', visibility: '' },
	dailyNoteFolder: '',
	dailyNoteFormat: '',
	dailyNoteTemplate: '',
	dailyNoteHeading: '## Touchpoints',
	personTemplate: '',
	newPersonFolder: '',
	goalTemplate: '',
	reviewTemplate: '',
	reviewFolder: '',
	writeLastDeposit: true,
	depositIdeas: ['thanks', 'article', 'credit', 'help', 'advice', 'introduction'],
	hideLedger: false,
	statusBar: true,
	suggestPeople: false,
};
