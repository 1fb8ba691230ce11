/** Where a key leads in rows of so many places, read from their beginning; null for a key that moves nowhere. */
export function placeAfter(key: string, place: number, { length, columns, isRightToLeft }: { readonly length: number; readonly columns: number; readonly isRightToLeft: boolean }): number | null {
	const step = isRightToLeft ? -1 : 1;
	const isIn = (next: number): number => (next >= 0 && next < length ? next : place);
	switch (key) {
		case 'ArrowRight': return isIn(place + step);
		case 'ArrowLeft': return isIn(place - step);
		case 'ArrowDown': return isIn(place + columns);
		case 'ArrowUp': return isIn(place - columns);
		case 'Home': return 0;
		case 'End': return length - 1;
		default: return null;
	}
}
