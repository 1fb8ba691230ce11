import type { RowItem } from './row';

/** An item that was in sight, and how far below the top of what was in sight. */
export interface Anchor {
	readonly key: string;
	readonly section: string;
	readonly fromTop: number;
}

/** Where an anchor is to be after a change. */
export interface Landing {
	readonly index: number;
	readonly fromTop: number;
}

/** What is to stay where it is: the row under the pointer, else the first in sight, and the others should that one go. */
export function anchorsOf(shown: readonly RowItem[], hoveredKey: string | null, fromTopOf: (index: number) => number, viewHeight: number): readonly Anchor[] {
	const anchors = shown.map(({ key, section }, index) => ({ key, section, fromTop: fromTopOf(index) }));
	const inSight = anchors.filter(({ fromTop }) => fromTop >= 0 && fromTop < viewHeight);
	const hovered = inSight.find(({ key }) => key === hoveredKey);
	return hovered ? [hovered, ...inSight] : inSight;
}

/** The first anchor that is still in its section; one that moved to another section takes nobody along. */
export function landingOf(items: readonly RowItem[], anchors: readonly Anchor[]): Landing | null {
	for (const { key, section, fromTop } of anchors) {
		const index = indexOfKey(items, key);
		if (index >= 0 && items[index]?.section === section) return { index, fromTop };
	}
	return null;
}

/** Where an item is, or -1. */
export function indexOfKey(items: readonly RowItem[], key: string): number {
	return items.findIndex((item) => item.key === key);
}
