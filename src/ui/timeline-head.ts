import type { AccountPart } from '../domain/account';
import type { Strings } from '../i18n';

/** What stands above the timeline: its name, how many lines, and the way back from one number's lines. */
export class TimelineHead {
	private readonly el: HTMLElement;
	private readonly filter: HTMLElement;
	private readonly filterText: HTMLElement;
	private readonly count: HTMLElement;
	private readonly empty: HTMLElement;

	constructor(parent: HTMLElement, private readonly strings: Strings, showAll: () => void) {
		const { panel } = strings;
		this.el = parent.createDiv({ cls: 'rapport-panel-title' });
		this.el.createSpan({ text: panel.timeline, attr: { 'role': 'heading', 'aria-level': 3 } });
		this.count = this.el.createSpan({ cls: 'rapport-header-count' });
		this.filter = parent.createDiv({ cls: 'rapport-status' });
		this.filterText = this.filter.createSpan({ attr: { role: 'status' } });
		const button = this.filter.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text: panel.showAll, attr: { type: 'button' } });
		button.addEventListener('click', showAll);
		this.empty = parent.createDiv({ cls: 'rapport-panel-nothing' });
	}

	/** Shows how many lines there are; nothing at all where the ledger is hidden. */
	show(count: number, chosen: AccountPart | null, months: number, isHidden: boolean): void {
		const { panel, number } = this.strings;
		this.el.toggleClass('is-hidden', isHidden);
		this.count.setText(isHidden || count === 0 ? '' : number(count));
		this.filter.toggleClass('is-shown', chosen !== null);
		this.filterText.setText(chosen === null ? '' : panel.filtered(chosen, months));
		this.empty.setText(isHidden || count > 0 || chosen !== null ? '' : panel.nothing);
	}
}
