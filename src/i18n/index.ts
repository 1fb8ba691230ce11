import { DayWords } from './day-words';
import { english } from './en';
import type { Strings } from './en';

export type { Strings } from './en';
export { capitalised } from './wording';

/**
 * The texts for a language code of the app's; English where there are none.
 *
 * Days are written as in the region that the app's language names, or the device's, where that speaks the same language.
 */
export function stringsFor(language: string, deviceLocales: readonly string[] = []): Strings {
	return english(new DayWords(regionOf('en', [language, ...deviceLocales]) ?? 'en-GB'));
}

/** The first locale that names a region of a language. */
function regionOf(language: string, locales: readonly string[]): string | undefined {
	return locales.find((locale) => locale.startsWith(`${language}-`));
}
