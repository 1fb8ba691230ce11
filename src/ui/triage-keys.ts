/** What a key does while people are placed, besides choosing. */
export type TriageKey = 'place' | 'skip' | 'rest' | 'back' | 'undo';

/** The part of a keyboard event that decides. */
type Keystroke = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const PLAIN_KEY = /^[0-9A-Za-z]$/;
const PLACE_OF_KEY = /^(?:Key|Digit|Numpad)([0-9A-Z])$/;

/** The digit or letter of a key: by its place where the keyboard has other signs there, as French ones for digits and Greek ones for letters. */
export function signOf({ key, code }: Pick<Keystroke, 'key' | 'code'>): string {
	return (PLAIN_KEY.test(key) ? key : (PLACE_OF_KEY.exec(code)?.[1] ?? '')).toLowerCase();
}

/** What a keystroke does, a choice's sign, or null where it means nothing here; back lies to the right in a right-to-left language. */
export function triageKeyOf(stroke: Keystroke, isRightToLeft: boolean): { readonly does: TriageKey } | { readonly sign: string } | null {
	const { key, shiftKey, ctrlKey, metaKey, altKey } = stroke;
	const sign = signOf(stroke);
	if (ctrlKey || metaKey) return sign === 'z' && !shiftKey && !altKey ? { does: 'undo' } : null;
	if (altKey) return null;
	switch (key) {
		case 'Enter': return { does: 'place' };
		case ' ': return { does: 'skip' };
		case 'ArrowLeft': return { does: isRightToLeft ? 'skip' : 'back' };
		case 'ArrowRight': return { does: isRightToLeft ? 'back' : 'skip' };
	}
	if (sign === 'r') return { does: 'rest' };
	if (sign === 'u') return { does: 'undo' };
	return sign === '' ? null : { sign };
}
