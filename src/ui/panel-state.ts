import { ACCOUNT_PARTS } from '../domain/account';
import type { AccountPart } from '../domain/account';
import { fieldsIn } from '../domain/fields';

/** What of the person panel is kept over a restart. */
export interface PanelState {
	/** Whose panel it is. */
	readonly path: string | null;
	/** Stays with its person, whatever note is opened. */
	readonly isPinned: boolean;
}

/** The state that was saved; what cannot be read counts as not set. */
export function readPanelState(state: unknown): PanelState {
	const { path, isPinned } = fieldsIn(state);
	return { path: typeof path === 'string' ? path : null, isPinned: isPinned === true && typeof path === 'string' };
}

/** The number of the account that an ephemeral state asks for; null where it asks for none. */
export function readPart(state: unknown): AccountPart | null {
	const { part } = fieldsIn(state);
	return ACCOUNT_PARTS.find((known) => known === part) ?? null;
}
