import type { Rapport, Refusal } from '../context';
import type { Network } from '../domain/network';
import type { Participant } from './log-form';
import { showMessage } from './notices';

/** Longer than the app takes to read a new note, in milliseconds. */
const READING_TIME_MS = 5000;

/**
 * Makes the notes of those who have none, one after the other, and waits until they are read: only then is somebody a person.
 * `made` hears of each, so that a later failure makes no note twice.
 */
export async function makePeople({ personNotes, network, strings }: Pick<Rapport, 'personNotes' | 'network' | 'strings'>, people: readonly Participant[], made: (name: string, path: string) => void): Promise<readonly Participant[] | Refusal> {
	const all: Participant[] = [];
	for (const one of people) {
		if ('path' in one) {
			all.push(one);
			continue;
		}
		const note = await personNotes.make({ name: one.newName, circle: null, roles: [] });
		if ('refused' in note) return note;
		const { path, remark } = note;
		made(one.newName, path);
		if (remark !== null) showMessage(remark);
		if (!await isRead(network, path)) return { refused: strings.log.notRead(path) };
		all.push({ path });
	}
	return all;
}

/** Resolves once a note is a person, or with false where that takes too long. */
function isRead(network: Network, path: string): Promise<boolean> {
	if (network.people.has(path)) return Promise.resolve(true);
	return new Promise((resolve) => {
		const end = (isPerson: boolean): void => {
			stop();
			window.clearTimeout(timer);
			resolve(isPerson);
		};
		const stop = network.onChange(() => {
			if (network.people.has(path)) end(true);
		});
		const timer = window.setTimeout(() => end(false), READING_TIME_MS);
	});
}
