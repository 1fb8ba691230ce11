import type { Rapport } from '../context';

/** The path of the active note where it is a person's, as a list. */
export function activePerson({ app, network }: Rapport): readonly string[] {
	const path = app.workspace.getActiveFile()?.path;
	return path !== undefined && network.people.has(path) ? [path] : [];
}
