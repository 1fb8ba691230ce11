import type { PromiseText } from '../context';
import { dueDayOf } from '../domain/line-text';
import { isSame } from '../domain/is-same';
import type { Day } from '../domain/day';
import type { OpenLoop } from '../domain/open-loops';
import { keyOf, placeOf, PROMISE_SIDES, sideOf } from '../domain/promises';
import type { OpenPromise } from '../domain/promises';
import type { PromiseLine } from '../domain/touchpoint';
import type { Strings } from '../i18n';
import { keepingFocus } from './keeping-focus';
import type { ListedIntent } from './list-items';
import type { PanelLines } from './panel-lines';
import { tickButton } from './tick-button';

/** More than these of a kind are counted. */
const SHOWN = 12;

/** What the sections are given. */
export interface IntentsContext {
	readonly strings: Strings;
	readonly open: (path: string, line: number, event: MouseEvent) => void;
	readonly finish: (listed: ListedIntent) => void;
	/** Takes the focus where the last that had it is done. */
	readonly leave: () => void;
}

/** One of the sections: its title, its first rows, and how many there are. */
interface Group {
	readonly title: string;
	readonly count: number;
	readonly first: readonly ListedIntent[];
}

/** What the user owes a person, what the person owes them, what is planned, and the loop to close; each is done here and leads to its line. */
export class PanelIntents {
	private readonly el: HTMLElement;
	private shown: unknown = null;
	/** By place: while a changed note is read again, what it said stays. */
	private texts: ReadonlyMap<string, PromiseText> = new Map();

	constructor(parent: HTMLElement, private readonly context: IntentsContext) {
		this.el = parent.createDiv();
	}

	show(promises: readonly PromiseLine[], loop: OpenLoop | null, lines: PanelLines, today: Day): void {
		const { strings: { promises: texts } } = this.context;
		const bySide = PROMISE_SIDES.map((side) => ({ title: texts.sides[side], intents: promises.filter((line) => sideOf(line) === side).map((line): OpenPromise => ({ type: 'promise', line, people: [] })) }));
		const all: readonly { readonly title: string; readonly intents: readonly (OpenPromise | OpenLoop)[] }[] = [...bySide, { title: texts.titles.loops, intents: loop ? [loop] : [] }];
		const groups = all.filter(({ intents }) => intents.length > 0).map(({ title, intents }): Group => ({ title, count: intents.length, first: intents.slice(0, SHOWN).map((intent) => ({ intent, text: this.textOf(intent, lines) })) }));
		this.texts = new Map(groups.flatMap(({ first }) => first.flatMap(({ intent, text }) => (text ? [[placeKey(intent), text] as const] : []))));
		// A person is the same object however much changes about them.
		const shows = { today, groups: groups.map(({ title, count, first }) => [title, count, first.map(({ intent, text }) => [placeKey(intent), text])]) };
		if (isSame(shows, this.shown)) return;
		this.shown = shows;
		const isFocusKept = keepingFocus(this.el, () => {
			this.el.empty();
			for (const group of groups) this.drawGroup(group, today);
		});
		if (!isFocusKept) this.context.leave();
	}

	private textOf(intent: ListedIntent['intent'], lines: PanelLines): PromiseText | null {
		const place = placeOf(intent);
		const source = place && lines.sourceOf(place.path, place.line);
		if (!place || source === null) return this.texts.get(placeKey(intent)) ?? null;
		return { source, words: lines.wordsOf(place.path, place.line) ?? '', due: dueDayOf(source) };
	}

	private drawGroup({ title, count, first }: Group, today: Day): void {
		this.el.createDiv({ cls: 'rapport-panel-title', text: title, attr: { 'role': 'heading', 'aria-level': 3 } });
		const list = this.el.createEl('ul', { cls: 'rapport-promises' });
		for (const listed of first) this.drawRow(list, listed, today);
		if (count > first.length) list.createEl('li', { cls: 'rapport-panel-more', text: this.context.strings.andMore(count - first.length) });
	}

	private drawRow(list: HTMLElement, listed: ListedIntent, today: Day): void {
		const { strings: { promises: texts }, open, finish } = this.context;
		const { intent, text } = listed;
		const place = placeOf(intent);
		const words = text?.words || (place?.path ?? '');
		const item = list.createEl('li', { cls: 'rapport-promise' });
		const box = tickButton(item, intent.type === 'loop' ? texts.closeLoop : texts.finishNamed(words), () => finish(listed), intent.type);
		box.setAttribute('data-key', `finish ${placeKey(intent)}`);
		const button = item.createEl('button', { cls: ['clickable-icon', 'rapport-promise-words'], attr: { 'type': 'button', 'dir': 'auto', 'data-key': placeKey(intent) } });
		button.createSpan({ text: words });
		const day = this.dayOf(listed, today);
		if (day !== '') button.createSpan({ cls: 'rapport-promise-due', text: ` ${day}` });
		button.addEventListener('click', (event) => {
			if (place) open(place.path, place.line, event);
		});
	}

	private dayOf({ intent, text }: ListedIntent, today: Day): string {
		const { panel, promises, days } = this.context.strings;
		if (intent.type === 'loop') return promises.askedOn(days.day(intent.ask.day, today));
		return text === null || text.due === null ? '' : panel.due(days.day(text.due, today));
	}
}

function placeKey(intent: ListedIntent['intent']): string {
	const place = placeOf(intent);
	return place ? keyOf(place) : intent.type;
}
