import { isSame } from '../domain/is-same';
import { keepingFocus } from './keeping-focus';
import { nameBy } from './name-by';

/** A titled part of the portfolio's column; drawn anew only where it says something else. */
export class PortfolioSection {
	readonly el: HTMLElement;
	/** Beside the title, for what can be done. */
	readonly head: HTMLElement;
	private readonly title: HTMLElement;
	private readonly body: HTMLElement;
	private shown: unknown = null;

	constructor(parent: HTMLElement, cls: string, title: string, headingLevel = 3) {
		this.el = parent.createEl('section', { cls: ['rapport-part', cls] });
		this.head = this.el.createDiv({ cls: 'rapport-part-head' });
		this.title = this.head.createDiv({ cls: 'rapport-part-title', text: title, attr: { 'role': 'heading', 'aria-level': headingLevel } });
		nameBy(this.el, this.title);
		this.body = this.el.createDiv({ cls: 'rapport-part-body' });
	}

	/** Draws the body where what it is to show is not what stands there. */
	show(shows: unknown, draw: (body: HTMLElement) => void): void {
		if (isSame(shows, this.shown)) return;
		this.shown = shows;
		keepingFocus(this.el, () => {
			this.body.empty();
			draw(this.body);
		});
	}

	setTitle(title: string): void {
		this.title.setText(title);
	}

	setShown(isShown: boolean): void {
		this.el.toggleClass('is-hidden', !isShown);
	}
}

/** Words that lead somewhere: a button in a sentence's place. */
export function wordsButton(parent: HTMLElement, text: string, key: string, run: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl('button', { cls: ['clickable-icon', 'rapport-words'], text, attr: { 'type': 'button', 'dir': 'auto', 'data-key': key } });
	button.addEventListener('click', run);
	return button;
}
