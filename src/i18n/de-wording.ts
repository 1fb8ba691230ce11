import { wordingOf } from './wording';

/** How German is written. */
export const { number, decimal, percent, bytes, plural, counted, allOf, listOf, eitherOf, every } = wordingOf('de', {
	others: ['# weitere', '# weitere'],
	every: { d: ['jeden Tag', 'alle # Tage'], w: ['jede Woche', 'alle # Wochen'], mo: ['jeden Monat', 'alle # Monate'], y: ['jedes Jahr', 'alle # Jahre'] },
});

export const people = counted('# Person', '# Personen');
export const notes = counted('# Notiz', '# Notizen');
export const lines = counted('# Zeile', '# Zeilen');
export const days = counted('# Tag', '# Tage');
/** After *in*, *seit* and *vor*. */
export const ofDays = counted('# Tag', '# Tagen');
export const weeks = counted('# Woche', '# Wochen');
export const months = counted('# Monat', '# Monate');
export const touchpoints = counted('# Kontaktpunkt', '# Kontaktpunkte');
/** After *von*. */
export const changes = counted('# Änderung', '# Änderungen');
export const entries = counted('# Eintrag', '# Einträge');
export const more = counted('# weitere', '# weitere');

/** `'In der Notiz von Ada'`, `'In den Notizen von Ada und Grace'` */
export function inNotesOf(names: readonly string[]): string {
	return `${names.length === 1 ? 'in der Notiz' : 'in den Notizen'} von ${listOf(names)}`;
}

/** `12` → `'im letzten Jahr'` */
export function inLastMonths(count: number): string {
	return count === 12 ? 'im letzten Jahr' : plural(count, 'im letzten Monat', 'in den letzten # Monaten');
}

/** `'„Ada“'` */
export function quoted(text: string): string {
	return `„${text}“`;
}
