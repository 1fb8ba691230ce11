import { isSame } from '../domain/is-same';
import type { Settings } from './shape';

/** The settings that decide what a note says; a change of any has every note read anew. */
const READING: readonly (keyof Settings)[] = [
	'peopleFolders', 'personTags', 'personMarkers', 'excludedFolders', 'circles', 'roles', 'kindTags', 'propertyNames',
	'dailyNoteFolder', 'dailyNoteFormat', 'countMentions',
];

/** True where notes must be read anew after a change of settings. */
export function isReadAnew(before: Settings, after: Settings): boolean {
	return READING.some((key) => !isSame(before[key], after[key]));
}
