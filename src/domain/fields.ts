/** What came from outside, by name: settings, properties, a view's state. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of what should hold some; none where it is anything else. */
export function fieldsIn(value: unknown): Fields {
	return isRecord(value) ? value : {};
}
