import { Platform } from 'obsidian';
import type { App } from 'obsidian';
import { PORTFOLIO_VIEW } from './portfolio-view-type';

/** Opens the portfolio in a tab of the main area, or brings it to the front where it is open already. */
export async function openPortfolio({ workspace }: App): Promise<void> {
	const open = workspace.getLeavesOfType(PORTFOLIO_VIEW)[0];
	const leaf = open ?? workspace.getLeaf('tab');
	if (!open) await leaf.setViewState({ type: PORTFOLIO_VIEW, active: true });
	await workspace.revealLeaf(leaf);
	// It may have been asked for in a drawer, which would stay in front of it.
	if (Platform.isPhone) for (const side of [workspace.leftSplit, workspace.rightSplit]) side.collapse();
	workspace.setActiveLeaf(leaf, { focus: true });
}
