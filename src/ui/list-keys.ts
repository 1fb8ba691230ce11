import type { PersonAction } from './person-actions';

const MOVES = ['up', 'down', 'first', 'last', 'page-up', 'page-down'] as const;

/** Where a key moves the mark in any list of rows. */
export type MoveKey = (typeof MOVES)[number];

/** What a key does in the list. */
export type ListKey = MoveKey | 'in' | 'out' | 'open' | 'toggle' | 'menu' | 'log' | 'panel' | 'finish' | PersonAction;

/** The part of a keyboard event that decides. */
export type Keystroke = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const KEYS: ReadonlyMap<string, ListKey> = new Map<string, ListKey>([
	['ArrowUp', 'up'],
	['ArrowDown', 'down'],
	['Home', 'first'],
	['End', 'last'],
	['PageUp', 'page-up'],
	['PageDown', 'page-down'],
	[' ', 'toggle'],
	['ContextMenu', 'menu'],
	['l', 'log'],
	['s', 'snooze'],
	['r', 'rest'],
	['c', 'cadence'],
	// As round as a circle.
	['o', 'placing'],
	['p', 'priority'],
	['n', 'next-step'],
	['v', 'panel'],
	['x', 'finish'],
]);

/** What a keystroke does, or null where it is not the list's; "in" lies to the left in a right-to-left language. */
export function listKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Keystroke, isRightToLeft: boolean): ListKey | null {
	// Enter takes modifiers, as a click does: a new tab, a split, a window.
	if (key === 'Enter') return 'open';
	if (key === 'F10' && shiftKey && !ctrlKey && !metaKey && !altKey) return 'menu';
	if (shiftKey || ctrlKey || metaKey || altKey) return null;
	if (key === 'ArrowRight') return isRightToLeft ? 'out' : 'in';
	if (key === 'ArrowLeft') return isRightToLeft ? 'in' : 'out';
	return KEYS.get(key) ?? null;
}

/** True for a key that moves the mark up or down. */
export function isMove(key: ListKey): key is MoveKey {
	return MOVES.some((move) => move === key);
}
