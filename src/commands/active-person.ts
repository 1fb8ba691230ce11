import type { Rapport } from '../context';
import type { Person } from '../domain/network';
import { StaleView } from '../ui/stale-view';

/** The path of the active note where it is a person's, as a list. */
export function activePerson({ app, network }: Rapport): readonly string[] {
	const path = app.workspace.getActiveFile()?.path;
	return path !== undefined && network.people.has(path) ? [path] : [];
}

/** Whom a command is about: the person of the row that has the mark where the stale list is active, else of the active note. */
export function currentPerson(rapport: Rapport): Person | null {
	const marked = rapport.app.workspace.getActiveViewOfType(StaleView)?.markedPerson;
	const [path = null] = marked === undefined || marked === null ? activePerson(rapport) : [marked];
	return path === null ? null : (rapport.network.people.get(path) ?? null);
}
