/** The colours of circles, by their place in the settings; circles beyond these are drawn muted. */
export const CIRCLE_CLASSES = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => `rapport-circle-${index}`);

/** The class of a circle's colour; null is somebody without a circle. */
export function circleClassOf(index: number | null): string {
	return (index === null ? undefined : CIRCLE_CLASSES[index]) ?? 'rapport-circle-none';
}
