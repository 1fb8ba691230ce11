import { ButtonComponent } from 'obsidian';
import type { Rapport } from '../context';

/** What the buttons at the end do. */
export interface TriageEndContext {
	readonly again: () => void;
	readonly close: () => void;
}

/** What is said once everybody had their turn. */
export class TriageEnd {
	private readonly el: HTMLElement;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly context: TriageEndContext) {
		this.el = parent.createDiv({ cls: 'rapport-triage-end' });
	}

	/** Says it with how many were left for another time; null while it is still somebody's turn. Returns what is said. */
	show(left: number | null): string {
		this.el.empty();
		this.el.toggleClass('is-hidden', left === null);
		if (left === null) return '';
		const { network, strings: { triage: { end: texts }, close } } = this.rapport;
		const isNobody = network.people.size === 0;
		const title = isNobody ? texts.nobody : left > 0 ? texts.some : texts.all;
		this.el.createDiv({ cls: 'rapport-message-title', text: title });
		this.el.createDiv({ cls: 'rapport-message-text', text: isNobody ? texts.nobodyText : left > 0 ? texts.someText(left) : texts.allText });
		const row = this.el.createDiv({ cls: 'rapport-form-buttons' });
		if (left > 0) new ButtonComponent(row).setButtonText(texts.again).onClick(() => this.context.again());
		const button = new ButtonComponent(row).setButtonText(close).setCta().onClick(() => this.context.close());
		button.buttonEl.focus();
		return title;
	}
}
