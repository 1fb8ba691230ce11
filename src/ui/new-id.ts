/** An id that no other element has. */
export function newId(): string {
	return `rapport-${Math.random().toString(36).slice(2)}`;
}
