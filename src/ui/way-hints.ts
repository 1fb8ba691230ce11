import type { Strings } from '../i18n';
import { nameBy } from './name-by';

/** The ways one uses, to be chosen from. */
export class WayHints {
	private readonly el: HTMLElement;
	private shown = '';

	constructor(parent: HTMLElement, private readonly texts: Strings['log'], private readonly choose: (way: string | null) => void) {
		this.el = parent.createDiv({ cls: 'rapport-log-ways', attr: { role: 'group' } });
	}

	/** Shows the ways under what they are called; the chosen one too, where it is none of those offered. `completion` is what the Tab key would choose. */
	show(label: string, offered: readonly string[], chosen: string | null, completion: string | null): void {
		const shown = JSON.stringify([label, offered, chosen, completion]);
		if (shown === this.shown) return;
		this.shown = shown;
		const ways = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
		this.el.empty();
		if (ways.length > 0) nameBy(this.el, this.el.createSpan({ text: label, attr: { dir: 'auto' } }));
		for (const [index, way] of ways.entries()) {
			if (index > 0) this.el.createSpan({ cls: 'rapport-log-between', text: '·', attr: { 'aria-hidden': 'true' } });
			this.drawWay(way, way === chosen);
		}
		if (completion !== null) this.el.createSpan({ cls: 'rapport-log-completion', text: this.texts.completeWay(completion), attr: { 'aria-live': 'polite' } });
	}

	private drawWay(way: string, isChosen: boolean): void {
		const button = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-log-way'], text: way, attr: { 'type': 'button', 'aria-pressed': String(isChosen), 'dir': 'auto' } });
		button.toggleClass('is-on', isChosen);
		button.addEventListener('click', () => this.choose(isChosen ? null : way));
	}
}
