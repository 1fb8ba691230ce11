import type { App } from 'obsidian';
import { NO_FILTER } from '../domain/sections';
import type { Filter } from '../domain/sections';
import { STALE_VIEW } from './stale-view-type';

/** Opens the stale list in the right sidebar, showing those who pass a filter; null leaves the one that is there. */
export async function openListOf({ workspace }: App, filter: Partial<Filter> | null): Promise<void> {
	const leaf = await workspace.ensureSideLeaf(STALE_VIEW, 'right', { active: true, reveal: true });
	if (filter) await leaf.setViewState({ type: STALE_VIEW, state: { ...NO_FILTER, ...filter }, active: true });
}
