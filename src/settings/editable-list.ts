import type { SettingDefinition, SettingDefinitionList } from 'obsidian';
import type { DialogHome } from '../ui/dialog-name';
import type { EntryForm } from './entry-form';
import { EntryModal } from './entry-modal';
import type { EntryModalTexts } from './entry-modal';

/** A list of settings whose entries are added and edited in a form. */
export interface EditableList<T, K extends string> {
	readonly home: DialogHome;
	readonly heading: string;
	readonly addName: string;
	readonly emptyText?: string;
	readonly buttons: EntryModalTexts;
	/** Fewer entries than this are not left. */
	readonly atLeast: number;
	/** Read at each click: what was shown may have changed since. */
	readonly entries: () => readonly T[];
	readonly describe: (entry: T) => { readonly name: string; readonly desc?: string };
	/** `index` is null for a new entry. */
	readonly formFor: (entries: readonly T[], index: number | null) => EntryForm<T, K>;
	readonly change: (entries: readonly T[]) => void;
}

/** The definition of a list: a click on an entry edits it; entries can be dragged and deleted. */
export function editableListDefinition<T, K extends string>(list: EditableList<T, K>): SettingDefinitionList {
	const open = (index: number | null): void => {
		const form = list.formFor(list.entries(), index);
		new EntryModal(list.home, form, list.buttons, (entry) => list.change(withEntry(list.entries(), index, entry))).open();
	};
	const entries = list.entries();
	const isDeletable = entries.length > list.atLeast;
	return {
		type: 'list',
		heading: list.heading,
		...(list.emptyText === undefined ? {} : { emptyState: list.emptyText }),
		items: entries.map((entry): SettingDefinition => ({
			...list.describe(entry),
			// The user's own words are no settings to be found.
			searchable: false,
			action: (_el, index) => open(index),
		})),
		addItem: { name: list.addName, action: () => open(null) },
		onReorder: (from, to) => list.change(moved(list.entries(), from, to)),
		...(isDeletable ? { onDelete: (index: number) => list.change(without(list.entries(), index, list.atLeast)) } : {}),
	};
}

function withEntry<T>(entries: readonly T[], index: number | null, entry: T): readonly T[] {
	return index === null ? [...entries, entry] : entries.map((other, place) => (place === index ? entry : other));
}

function without<T>(entries: readonly T[], index: number, atLeast: number): readonly T[] {
	return entries.length > atLeast ? entries.filter((_, place) => place !== index) : entries;
}

function moved<T>(entries: readonly T[], from: number, to: number): readonly T[] {
	const rest = entries.filter((_, place) => place !== from);
	const entry = entries.slice(from, from + 1);
	return [...rest.slice(0, to), ...entry, ...rest.slice(to)];
}
