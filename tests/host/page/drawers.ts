import type { HostApp } from '../ui/host-app';

/** On a phone a side pane closes when a note opens, or at a touch beside it; the app does this by gestures. */
export function closeDrawersBeside({ workspace, isMobile }: HostApp): void {
	if (!isMobile) return;
	const close = (): void => {
		workspace.leftSplit.collapse();
		workspace.rightSplit.collapse();
	};
	workspace.on('file-open', close);
	workspace.rootSplit.containerEl.addEventListener('pointerdown', close);
}
