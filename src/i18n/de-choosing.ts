import { counted, number } from './de-wording';
import type { enChoosing } from './en-choosing';

export const deChoosing: typeof enChoosing = {
	choose: 'Personen auswählen',
	group: 'Ausgewählte Personen',
	nobody: 'Noch niemand ausgewählt',
	chosen: (count) => `${number(count)} ausgewählt`,
	names: (names) => (names.length <= NAMES_SHOWN ? names : [...names.slice(0, NAMES_SHOWN - 1), andOthers(names.length - NAMES_SHOWN + 1)]).join('\n'),
	logForAll: 'Für alle festhalten',
	logFor: counted('Kontaktpunkt festhalten', 'Kontaktpunkt für # Personen festhalten'),
	clear: 'Auswahl aufheben',
};

const NAMES_SHOWN = 12;
const andOthers = counted('und # weitere', 'und # weitere');
