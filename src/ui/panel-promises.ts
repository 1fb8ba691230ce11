import { dueDayOf } from '../domain/line-text';
import { isSame } from '../domain/is-same';
import type { Day } from '../domain/day';
import type { PromiseLine } from '../domain/touchpoint';
import type { Strings } from '../i18n';
import type { DayWords } from './day-words';
import { keepingFocus } from './keeping-focus';
import type { PanelLines } from './panel-lines';

/** More than these are counted. */
const SHOWN = 12;

/** What the section is given. */
export interface PromisesContext {
	readonly strings: Strings;
	readonly days: DayWords;
	readonly open: (promise: PromiseLine, event: MouseEvent) => void;
}

/** What the user still owes a person; each leads to its line. */
export class PanelPromises {
	private readonly el: HTMLElement;
	private shown: unknown = null;

	constructor(parent: HTMLElement, private readonly context: PromisesContext) {
		this.el = parent.createDiv({ cls: 'rapport-panel-section' });
	}

	show(promises: readonly PromiseLine[], lines: PanelLines, today: Day): void {
		const texts = promises.slice(0, SHOWN).map((promise) => ({ promise, source: lines.sourceOf(promise.path, promise.line), words: lines.wordsOf(promise.path, promise.line) }));
		const shows = { texts, count: promises.length, today };
		if (isSame(shows, this.shown)) return;
		this.shown = shows;
		keepingFocus(this.el, () => {
			this.el.empty();
			if (promises.length === 0) return;
			const { panel } = this.context.strings;
			this.el.createDiv({ cls: 'rapport-panel-title', text: panel.promises, attr: { 'role': 'heading', 'aria-level': 3 } });
			const list = this.el.createEl('ul', { cls: 'rapport-promises' });
			for (const { promise, source, words } of texts) this.drawPromise(list, promise, words ?? '', source === null ? null : dueDayOf(source), today);
			if (promises.length > SHOWN) list.createEl('li', { cls: 'rapport-panel-more', text: panel.andMore(promises.length - SHOWN) });
		});
	}

	private drawPromise(list: HTMLElement, promise: PromiseLine, words: string, due: Day | null, today: Day): void {
		const { strings: { panel }, days, open } = this.context;
		const item = list.createEl('li', { cls: 'rapport-promise' });
		const button = item.createEl('button', { cls: ['clickable-icon', 'rapport-promise-words'], attr: { 'type': 'button', 'dir': 'auto', 'data-key': `${promise.path}:${promise.line}` } });
		button.createSpan({ text: words === '' ? promise.path : words });
		if (due !== null) button.createSpan({ cls: 'rapport-promise-due', text: ` ${panel.due(days.day(due, today))}` });
		button.addEventListener('click', (event) => open(promise, event));
	}
}
