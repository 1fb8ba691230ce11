/** The names of commands. */
export const enCommands = {
	openStaleList: 'Open stale relationships',
	logDeposit: 'Log deposit',
	logTouchpoint: 'Log touchpoint',
	newPerson: 'New person',
	addPersonProperties: 'Add person properties to this note',
	insertPersonTemplate: 'Insert person template',
	undoLastChange: 'Undo last change',
	reconcile: 'Reconcile last deposits',
	toggleLedger: 'Hide or show the ledger',
};
