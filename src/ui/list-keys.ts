import type { PersonAction } from './person-actions';

const MOVES = ['up', 'down', 'first', 'last', 'page-up', 'page-down'] as const;

/** Where a key moves the mark in any list of rows. */
export type MoveKey = (typeof MOVES)[number];

const CHOICES = ['choose', 'choose-to', 'choose-up', 'choose-down', 'choose-first', 'choose-last', 'choose-all', 'clear'] as const;

/** What a key does to those who are chosen: one more, all up to a row, all of a section, or nobody. */
export type ChooseKey = (typeof CHOICES)[number];

/** What a key does in the list. */
export type ListKey = MoveKey | ChooseKey | 'in' | 'out' | 'open' | 'toggle' | 'menu' | 'log' | 'panel' | 'finish' | PersonAction;

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
	['Escape', 'clear'],
]);

const WITH_SHIFT: ReadonlyMap<string, ListKey> = new Map<string, ListKey>([
	[' ', 'choose-to'],
	['ArrowUp', 'choose-up'],
	['ArrowDown', 'choose-down'],
	['Home', 'choose-first'],
	['End', 'choose-last'],
	['F10', 'menu'],
]);

const WITH_CTRL: ReadonlyMap<string, ListKey> = new Map<string, ListKey>([
	[' ', 'choose'],
	['a', 'choose-all'],
]);

/** What a keystroke does, or null where it is not the list's; "in" lies to the left in a right-to-left language. */
export function listKeyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Keystroke, isRightToLeft: boolean): ListKey | null {
	// Enter takes modifiers, as a click does: a new tab, a split, a window.
	if (key === 'Enter') return 'open';
	if (altKey) return null;
	if (shiftKey) return ctrlKey || metaKey ? null : (WITH_SHIFT.get(key) ?? null);
	if (ctrlKey || metaKey) return ctrlKey && metaKey ? null : (WITH_CTRL.get(key) ?? null);
	if (key === 'ArrowRight') return isRightToLeft ? 'out' : 'in';
	if (key === 'ArrowLeft') return isRightToLeft ? 'in' : 'out';
	return KEYS.get(key) ?? null;
}

/** True for a key that moves the mark up or down. */
export function isMove(key: ListKey): key is MoveKey {
	return MOVES.some((move) => move === key);
}

/** True for a key that chooses people, or nobody. */
export function isChoice(key: ListKey): key is ChooseKey {
	return CHOICES.some((choice) => choice === key);
}
