import { DayWords } from './day-words';
import { german } from './de';
import { en, english } from './en';
import type { Strings } from './en';

export type { Strings } from './en';
export { capitalised } from './wording';

/** How days are written where neither the app nor the device names a region of the language. */
const DEFAULT_REGIONS = { en: 'en-GB', de: 'de' } as const;

/**
 * The texts for a language code of the app's, `'de'` or `'de-AT'`; English where there are none.
 *
 * Days are written as in the region that the app's language names, or the device's, where that speaks the same language.
 */
export function stringsFor(language: string, deviceLocales: readonly string[] = []): Strings {
	const spoken = isOf('de', language) ? 'de' : 'en';
	const region = [language, ...deviceLocales].find((locale) => isOf(spoken, locale) && locale !== spoken);
	return (spoken === 'de' ? german : english)(new DayWords(region ?? DEFAULT_REGIONS[spoken]));
}

/** What the command line writes with: it refuses in English; what it leaves in notes, and the way back, are in the user's language. */
export function commandLineTexts({ review, undo, days }: Strings['writing']): Strings['writing'] {
	const { noTemplate, markers } = en.writing.review;
	return { ...en.writing, review: { ...review, noTemplate, markers }, undo, days };
}

function isOf(language: string, locale: string): boolean {
	return locale === language || locale.startsWith(`${language}-`);
}
