// The lists of the tab, each as a definition.
import type { SettingDefinitionList } from 'obsidian';
import { readCadence } from '../domain/cadence';
import { isWay } from '../domain/draft';
import { withoutOuterSlashes } from '../domain/folder-path';
import type { Strings } from '../i18n';
import type { DialogHome } from '../ui/dialog-name';
import { checkMarker, checkTag, plainTag } from './checks';
import type { Fault } from './checks';
import { editableListDefinition } from './editable-list';
import { circleForm, roleForm, textForm, vacationForm } from './forms';
import type { TextListRules, TextListTexts } from './forms';
import type { Settings } from './shape';

/** What the lists are made from. */
export interface ListContext {
	readonly home: DialogHome;
	readonly texts: Strings['settings'];
	readonly settings: () => Settings;
	/** Keeps a change and draws the tab anew. */
	readonly change: (change: Partial<Settings>) => void;
}

type TextListKey = 'peopleFolders' | 'personTags' | 'personMarkers' | 'excludedFolders' | 'depositIdeas';

interface TextList extends TextListRules {
	readonly key: TextListKey;
	readonly own: TextListTexts & { readonly heading: string; readonly empty: string };
	/** How an entry looks in the list. */
	readonly shown?: (text: string) => string;
}

/** What makes a note a person, and what is left out. */
export function peopleLists(context: ListContext): readonly SettingDefinitionList[] {
	const { texts } = context;
	const isFolder = (text: string): Fault => (plainFolder(text) === '' ? texts.faults.empty : undefined);
	return [
		textList(context, { key: 'peopleFolders', own: texts.peopleFolders, type: 'folder', placeholder: 'People', check: isFolder, plain: plainFolder }),
		textList(context, { key: 'personTags', own: texts.personTags, type: 'text', placeholder: 'person', check: (text) => checkTag(text, texts), plain: plainTag, shown: (text) => `#${plainTag(text)}` }),
		textList(context, { key: 'personMarkers', own: texts.personMarkers, type: 'text', placeholder: 'type: person', check: (text) => checkMarker(text, texts), plain: (text) => text.trim() }),
		textList(context, { key: 'excludedFolders', own: texts.excludedFolders, type: 'folder', placeholder: 'Archive', check: isFolder, plain: plainFolder }),
	];
}

/** The ways to give that the dialog offers; `'town hall'` is written as `town-hall`. */
export function depositIdeaList(context: ListContext): SettingDefinitionList {
	const { texts } = context;
	return textList(context, {
		key: 'depositIdeas',
		own: texts.depositIdeas,
		type: 'text',
		placeholder: 'thanks',
		check: (idea) => (isWay(idea) ? undefined : texts.faults.way),
		plain: (idea) => idea.trim().replace(/^#+/, '').replace(/\s+/g, ' '),
	});
}

export function circleList(context: ListContext): SettingDefinitionList {
	const { texts } = context;
	return editableListDefinition({
		...commonOf(context, texts.circles),
		atLeast: 1,
		entries: () => context.settings().circles,
		describe: ({ name, direction, cadence }) => ({ name, desc: [texts.circles.directions[direction], ...(cadence === undefined ? [] : [wordsOf(cadence, texts)])].join(' · ') }),
		formFor: (circles, index) => circleForm(circles, index, texts),
		change: (circles) => context.change({ circles }),
	});
}

export function roleList(context: ListContext): SettingDefinitionList {
	const { texts } = context;
	return editableListDefinition({
		...commonOf(context, texts.roles),
		atLeast: 1,
		entries: () => context.settings().roles,
		describe: ({ name, cadence, target }) => ({ name, desc: texts.roles.summary(wordsOf(cadence, texts), target) }),
		formFor: (roles, index) => roleForm(roles, index, texts),
		change: (roles) => context.change({ roles }),
	});
}

export function vacationList(context: ListContext): SettingDefinitionList {
	const { texts } = context;
	return editableListDefinition({
		...commonOf(context, texts.vacations),
		emptyText: texts.vacations.empty,
		atLeast: 0,
		entries: () => context.settings().vacations,
		describe: ({ from, to }) => ({ name: texts.vacations.span(from, to) }),
		formFor: (vacations, index) => vacationForm(vacations, index, texts),
		change: (vacations) => context.change({ vacations }),
	});
}

function textList(context: ListContext, list: TextList): SettingDefinitionList {
	return editableListDefinition({
		...commonOf(context, list.own),
		emptyText: list.own.empty,
		atLeast: 0,
		entries: () => context.settings()[list.key],
		describe: (text) => ({ name: list.shown?.(text) ?? text }),
		formFor: (entries, index) => textForm(entries, index, list, context.texts),
		change: (entries) => context.change({ [list.key]: entries }),
	});
}

function commonOf({ home, texts }: ListContext, own: { readonly heading: string; readonly add: string }): { readonly home: DialogHome; readonly heading: string; readonly addName: string; readonly buttons: ListContext['texts'] } {
	return { home, heading: own.heading, addName: own.add, buttons: texts };
}

/** `'45d'` → `'every 45 days'` */
function wordsOf(cadence: string, texts: ListContext['texts']): string {
	const reading = readCadence(cadence);
	return reading !== null && typeof reading === 'object' ? texts.cadenceWords(reading) : cadence;
}

/** `'/Work/People/'` → `'Work/People'` */
function plainFolder(text: string): string {
	return withoutOuterSlashes(text.trim());
}
