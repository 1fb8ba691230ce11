import type { enCommands } from './en-commands';

export const deCommands: typeof enCommands = {
	openStaleList: 'Stille Beziehungen öffnen',
	logDeposit: 'Beitrag festhalten',
	logTouchpoint: 'Kontaktpunkt festhalten',
	newPerson: 'Neue Person',
	addPersonProperties: 'Eigenschaften einer Person zu dieser Notiz hinzufügen',
	insertPersonTemplate: 'Personenvorlage anlegen',
	undoLastChange: 'Letzte Änderung rückgängig machen',
	reconcile: 'Letzte Beiträge abgleichen',
	toggleLedger: 'Kontobuch aus- oder einblenden',
};
