// Views that stand for another one: nothing yet, not loaded yet, or no longer known.
import { View } from './view';
import type { SavedViewState, WorkspaceLeaf } from './workspace-leaf';

/** A new tab. */
export class EmptyView extends View {
	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.navigation = true;
		this.containerEl.createDiv('view-content').createDiv({ cls: 'empty-state', text: 'No file is open' });
	}

	getViewType(): string { return 'empty'; }

	getDisplayText(): string { return 'New tab'; }
}

abstract class StandInView extends View {
	constructor(leaf: WorkspaceLeaf, protected viewState: SavedViewState) {
		super(leaf);
	}

	getViewType(): string { return this.viewState.type; }

	getDisplayText(): string { return this.viewState.title ?? this.viewState.type; }

	override getIcon(): string { return this.viewState.icon ?? 'lucide-file'; }

	override getState(): Record<string, unknown> { return this.viewState.state ?? {}; }

	override async setState(state: unknown): Promise<void> {
		this.viewState = { ...this.viewState, state: state as Record<string, unknown> };
	}
}

/** A view of a hidden tab; the real one is made when the tab is shown. */
export class DeferredView extends StandInView {}

/** A view whose type nobody has registered, for now: its state waits until somebody does. */
export class PlaceholderView extends StandInView {
	constructor(leaf: WorkspaceLeaf, viewState: SavedViewState) {
		super(leaf, viewState);
		this.containerEl.createDiv('view-content').createDiv({ cls: 'empty-state', text: 'Plugin no longer active' });
	}
}
