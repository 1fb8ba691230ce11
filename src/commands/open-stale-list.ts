import type { App } from 'obsidian';
import { STALE_VIEW } from '../ui/stale-view-type';

/** Opens the stale list in the right sidebar, or brings it to the front where it is open already. */
export async function openStaleList(app: App, isFocused = true): Promise<void> {
	await app.workspace.ensureSideLeaf(STALE_VIEW, 'right', { active: isFocused, reveal: true });
}
