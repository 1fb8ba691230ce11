import type { App } from 'obsidian';
import type { DailyNoteConfig, Meeting, VaultConfig } from '../context';
import { NOTHING_SET } from '../context/vault-config';
import type { Day } from '../domain/day';
import type { Network } from '../domain/network';
import { NoteRules } from '../domain/note';
import { peopleMeantBy } from '../domain/reference';
import type { Settings } from '../settings/shape';
import { NoteReader } from './note-reader';

/** What a meeting's note is read with. */
interface MeetingParts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	/** As last read; null before that. */
	readonly vaultConfig: () => VaultConfig | null;
}

/**
 * The day that lines of a note have, be it there or still to be made; null where they have to bring one.
 * `'left-out'` in a folder of which nothing is read, `'unknown'` where the cache does not know the note yet.
 */
export function dayOfLinesIn({ app, settings, vaultConfig }: Omit<MeetingParts, 'network'>, path: string, dailyNotes: DailyNoteConfig): Day | null | 'left-out' | 'unknown' {
	const reader = new NoteReader(new NoteRules(settings()), settings(), { ...(vaultConfig() ?? NOTHING_SET), dailyNotes });
	if (reader.leavesOut(path)) return 'left-out';
	const file = app.vault.getFileByPath(path);
	const cache = file ? app.metadataCache.getFileCache(file) : {};
	return cache ? reader.readMeeting(path, cache).day : 'unknown';
}

/** Who met in a note, and when, as the metadata cache has it; null where there is no such note, or it is a person's own. */
export function meetingAt({ app, network, settings, vaultConfig }: MeetingParts, path: string): Meeting | null {
	const file = app.vault.getFileByPath(path);
	const cache = file?.extension === 'md' && !network.people.has(path) ? app.metadataCache.getFileCache(file) : null;
	if (!cache) return null;
	const { day, attendees, links } = new NoteReader(new NoteRules(settings()), settings(), vaultConfig() ?? NOTHING_SET).readMeeting(path, cache);
	const personAt = (link: string): string | null => app.metadataCache.getFirstLinkpathDest(link, path)?.path ?? null;
	const peopleOf = (found: readonly (string | null)[]): readonly string[] => [...new Set(found.flatMap((person) => (person !== null && network.people.has(person) ? [person] : [])))];
	const present = peopleOf(attendees.flatMap((reference): readonly (string | null)[] => ('link' in reference ? [personAt(reference.link)] : peopleMeantBy(reference, (name) => network.personNamed(name)).paths)));
	return { day, attendees: present, linked: peopleOf(links.map(personAt)).filter((person) => !present.includes(person)) };
}
