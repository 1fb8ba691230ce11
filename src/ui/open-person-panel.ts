import type { App } from 'obsidian';
import { PERSON_VIEW } from './person-view-type';

/** Opens the person panel in the right sidebar or brings it to the front, and shows a person there; null leaves it to whom it shows. */
export async function openPersonPanel({ workspace }: App, path: string | null): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(PERSON_VIEW, 'right', { active: true, reveal: true });
	if (path === null) return;
	const { state } = leaf.getViewState();
	await leaf.setViewState({ type: PERSON_VIEW, state: { ...state, path }, active: true });
}
