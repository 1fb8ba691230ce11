const LETTERS = 'abcdefghij';

/** An id that no other element has, of letters alone: no digits of it are to look like a number of a hidden ledger. */
export function newId(): string {
	return `rapport-${Math.random().toString(36).slice(2).replace(/\d/g, (digit) => LETTERS.charAt(Number(digit)))}`;
}
