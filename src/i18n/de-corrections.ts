import { inNotesOf } from './de-wording';
import type { enCorrections, enCorrectionsWritten } from './en-corrections';

export const deCorrections: typeof enCorrections = {
	title: 'Kontaktpunkt korrigieren',
	command: 'Kontaktpunkt korrigieren',
	menu: 'Korrigieren …',
	correct: 'Korrigieren',
	corrected: 'Korrigiert',
	ahead: (names) => `Der letzte Beitrag ${inNotesOf(names)} bleibt, wie er ist: Tage werden nie zurückgestellt. Abgleichen behebt das.`,
};

export const deCorrectionsWritten: typeof enCorrectionsWritten = {
	noTouchpoint: 'Diese Zeile ist kein Kontaktpunkt, der zählt.',
	same: 'Das sagt die Zeile schon.',
	done: (line, path) => `Korrektur von ${line} (${path})`,
	twice: (reason, path) => `${reason} Die Zeile steht jetzt auch in ${path}; nimm eine davon von Hand heraus.`,
};
