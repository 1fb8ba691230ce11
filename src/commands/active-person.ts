import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { PortfolioView } from '../ui/portfolio-view';
import { StaleView } from '../ui/stale-view';

/** The path of the active note where it is a person's, as a list. */
export function activePerson({ app, network }: Rapport): readonly string[] {
	const path = app.workspace.getActiveFile()?.path;
	return path !== undefined && network.people.has(path) ? [path] : [];
}

/** Whom a command is about: where the stale list is active, the person of the marked row, or all who are chosen if that one is; on the map whoever the keyboard is on; else that of the active note. */
export function currentPeople(rapport: Rapport): readonly Person[] {
	const { workspace } = rapport.app;
	const marked = (workspace.getActiveViewOfType(StaleView) ?? workspace.getActiveViewOfType(PortfolioView))?.markedPeople ?? [];
	const paths = marked.length > 0 ? marked : activePerson(rapport);
	return paths.flatMap((path) => rapport.network.people.get(path) ?? []);
}

/** Whom a touchpoint is logged with: several who are chosen in the active list, else the person of the active note. */
export function peopleToLog(rapport: Rapport): readonly string[] {
	const marked = rapport.app.workspace.getActiveViewOfType(StaleView)?.markedPeople ?? [];
	return marked.length > 1 ? marked : activePerson(rapport);
}
