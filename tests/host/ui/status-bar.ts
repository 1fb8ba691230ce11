/** The bar at the window's foot. */
export class StatusBar {
	readonly containerEl: HTMLElement;

	constructor(parent: HTMLElement) {
		this.containerEl = parent.createDiv('status-bar');
	}

	/** A new part of the bar; whoever asked for it takes it away by `detach`. */
	registerStatusBarItem(): HTMLElement {
		return this.containerEl.createDiv('status-bar-item');
	}
}
