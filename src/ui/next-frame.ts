/** Does something in the next frame, once however often it is asked for: many notes may change at a time. */
export class NextFrame {
	private isAsked = false;
	private isOver = false;

	constructor(
		private readonly el: HTMLElement,
		private readonly act: () => void,
	) {}

	ask(): void {
		if (this.isAsked || this.isOver) return;
		this.isAsked = true;
		this.el.win.requestAnimationFrame(() => {
			this.isAsked = false;
			if (!this.isOver) this.act();
		});
	}

	/** A frame asked of a window that was left never comes. */
	forget(): void {
		this.isAsked = false;
	}

	/** Nothing is done from now on. */
	end(): void {
		this.isOver = true;
	}
}
