import type { SettingNumberControl, SettingTextControl } from 'obsidian';
import type { Rapport } from '../context';
import type { Strings } from '../i18n';
import type { SettingsDraft } from './draft';
import { DEFAULT_SETTINGS } from './shape';
import type { Settings } from './shape';

/** What the sections of the tab are made from. */
export interface SectionContext {
	readonly rapport: Rapport;
	readonly texts: Strings['settings'];
	readonly draft: SettingsDraft;
}

/** Keys of settings that hold a value of a type. */
type KeyOf<T> = { readonly [K in keyof Settings]-?: Settings[K] extends T ? K : never }[keyof Settings];

/** A field for a text; what does not pass the check is not kept. */
export function textControl({ draft }: SectionContext, key: KeyOf<string>, check: (text: string) => string | undefined, placeholder: string = DEFAULT_SETTINGS[key]): SettingTextControl {
	return { type: 'text', key, placeholder, validate: (text) => draft.checked(key, check(text)) };
}

/** A field for a whole number within bounds. */
export function numberControl({ texts }: SectionContext, key: KeyOf<number>, min: number, max: number): SettingNumberControl {
	return { type: 'number', key, min, max, step: 1, validate: (value) => (Number.isInteger(value) && value >= min && value <= max ? undefined : texts.faults.whole(min, max)) };
}
