import type { App } from 'obsidian';
import type { AccountPart } from '../domain/account';
import { PERSON_VIEW } from './person-view-type';

/** Opens the person panel in the right sidebar or brings it to the front, and shows a person there, perhaps with the lines of one number; null leaves it to whom it shows. */
export async function openPersonPanel({ workspace }: App, path: string | null, part?: AccountPart): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(PERSON_VIEW, 'right', { active: true, reveal: true });
	if (path === null) return;
	const { state } = leaf.getViewState();
	await leaf.setViewState({ type: PERSON_VIEW, state: { ...state, path }, active: true }, part && { part });
}
