/** A short message in the corner; goes by itself after a while, or at a click. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly messageEl: HTMLElement;
	/** The older name of `messageEl`'s element. */
	readonly noticeEl: HTMLElement;
	private timer: number | null = null;

	/** Duration in milliseconds; 0 stays until clicked. */
	constructor(message: string | DocumentFragment, duration = 5000) {
		const body = activeDocument.body;
		const list = body.querySelector<HTMLElement>(':scope > .notice-container') ?? body.createDiv({ cls: 'notice-container', attr: { 'aria-live': 'polite' } });
		this.containerEl = list.createDiv('notice');
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.noticeEl = this.messageEl;
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		this.setAutoHide(duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	setAutoHide(duration: number): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		this.timer = duration > 0 ? window.setTimeout(() => this.hide(), duration) : null;
	}

	hide(): void {
		if (this.timer !== null) window.clearTimeout(this.timer);
		const list = this.containerEl.parentElement;
		this.containerEl.detach();
		if (list?.childElementCount === 0) list.detach();
	}
}
