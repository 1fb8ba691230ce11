// What is asked about one entry of a list; no app here, so that the rules can be tested alone.

/** What is typed in a form, by field. */
export type Values<K extends string> = Readonly<Record<K, string>>;

/** One field of a form. */
export interface EntryField<K extends string> {
	readonly key: K;
	readonly name: string;
	readonly desc?: string;
	readonly type: 'text' | 'day' | 'folder' | 'choice';
	/** Value → label, for a choice. */
	readonly options?: Readonly<Record<string, string>>;
	readonly value: string;
	readonly placeholder?: string;
}

/** The entry that was typed, or what is wrong, by field. */
export type FormReading<T, K extends string> =
	| { readonly entry: T }
	| { readonly faults: Readonly<Partial<Record<K, string>>> };

/** A form for one entry of a list. */
export interface EntryForm<T, K extends string> {
	readonly title: string;
	readonly fields: readonly EntryField<K>[];
	readonly read: (values: Values<K>) => FormReading<T, K>;
}

/** The entry, unless a fault was found. */
export function readingOf<T, K extends string>(entry: T, faults: Readonly<Partial<Record<K, string | undefined>>>): FormReading<T, K> {
	const found = Object.entries(faults).filter(([, fault]) => fault !== undefined);
	return found.length === 0 ? { entry } : { faults: Object.fromEntries(found) as Partial<Record<K, string>> };
}
