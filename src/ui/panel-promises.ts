import type { PromiseText } from '../context';
import { dueDayOf } from '../domain/line-text';
import { isSame } from '../domain/is-same';
import type { Day } from '../domain/day';
import { keyOf, PROMISE_SIDES, sideOf } from '../domain/promises';
import type { PromiseSide } from '../domain/promises';
import type { PromiseLine } from '../domain/touchpoint';
import type { Strings } from '../i18n';
import type { DayWords } from './day-words';
import { keepingFocus } from './keeping-focus';
import type { PanelLines } from './panel-lines';
import { tickButton } from './tick-button';

/** More than these of a kind are counted. */
const SHOWN = 12;

/** What the section is given. */
export interface PromisesContext {
	readonly strings: Strings;
	readonly days: DayWords;
	readonly open: (promise: PromiseLine, event: MouseEvent) => void;
	/** `text` is null until the promise's note was read. */
	readonly tick: (promise: PromiseLine, text: PromiseText | null) => void;
	/** Takes the focus where the last promise that had it is done. */
	readonly leave: () => void;
}

/** A promise and what it says. */
interface Shown {
	readonly promise: PromiseLine;
	readonly text: PromiseText | null;
}

/** What the user owes a person, what the person owes them, and what is planned; each is ticked here and leads to its line. */
export class PanelPromises {
	private readonly el: HTMLElement;
	private shown: unknown = null;
	/** By place: while a changed note is read again, what it said stays. */
	private texts: ReadonlyMap<string, PromiseText> = new Map();

	constructor(parent: HTMLElement, private readonly context: PromisesContext) {
		this.el = parent.createDiv();
	}

	show(promises: readonly PromiseLine[], lines: PanelLines, today: Day): void {
		const groups = PROMISE_SIDES.flatMap((side) => {
			const all = promises.filter((promise) => sideOf(promise) === side);
			return all.length === 0 ? [] : [{ side, count: all.length, first: all.slice(0, SHOWN).map((promise) => ({ promise, text: textOf(promise, lines) ?? this.texts.get(keyOf(promise)) ?? null })) }];
		});
		this.texts = new Map(groups.flatMap(({ first }) => first.flatMap(({ promise, text }) => (text ? [[keyOf(promise), text] as const] : []))));
		const shows = { groups, today };
		if (isSame(shows, this.shown)) return;
		this.shown = shows;
		const isFocusKept = keepingFocus(this.el, () => {
			this.el.empty();
			for (const { side, first, count } of groups) this.drawGroup(side, first, count, today);
		});
		if (!isFocusKept) this.context.leave();
	}

	private drawGroup(side: PromiseSide, shown: readonly Shown[], count: number, today: Day): void {
		const { strings: { panel, promises } } = this.context;
		this.el.createDiv({ cls: 'rapport-panel-title', text: promises.sides[side], attr: { 'role': 'heading', 'aria-level': 3 } });
		const list = this.el.createEl('ul', { cls: 'rapport-promises' });
		for (const one of shown) this.drawPromise(list, one, today);
		if (count > shown.length) list.createEl('li', { cls: 'rapport-panel-more', text: panel.andMore(count - shown.length) });
	}

	private drawPromise(list: HTMLElement, { promise, text }: Shown, today: Day): void {
		const { strings: { panel, promises }, days, open, tick } = this.context;
		const words = text?.words || promise.path;
		const item = list.createEl('li', { cls: 'rapport-promise' });
		const box = tickButton(item, promises.finishNamed(words), () => tick(promise, text));
		box.setAttribute('data-key', `tick ${keyOf(promise)}`);
		const button = item.createEl('button', { cls: ['clickable-icon', 'rapport-promise-words'], attr: { 'type': 'button', 'dir': 'auto', 'data-key': keyOf(promise) } });
		button.createSpan({ text: words });
		if (text !== null && text.due !== null) button.createSpan({ cls: 'rapport-promise-due', text: ` ${panel.due(days.day(text.due, today))}` });
		button.addEventListener('click', (event) => open(promise, event));
	}
}

function textOf({ path, line }: PromiseLine, lines: PanelLines): PromiseText | null {
	const source = lines.sourceOf(path, line);
	return source === null ? null : { source, words: lines.wordsOf(path, line) ?? '', due: dueDayOf(source) };
}
