import { setIcon, setTooltip } from 'obsidian';
import type { Rapport } from '../context';
import { peopleOf, sideOf } from '../domain/promises';
import { keptTogether } from './kept-together';
import type { ListedIntent, ListItem } from './list-items';
import { createRowElement, setPlace } from './row';
import type { Row } from './row';
import { iconOfIntent, tickButton } from './tick-button';

/** Something the user said they would do, or has still to tell: a round box to tick, or a way to answer, the words, whom it is for and until when. */
export class IntentRow implements Row<ListItem> {
	readonly el: HTMLElement;
	private readonly button: HTMLElement;
	private readonly words: HTMLElement;
	private readonly due: HTMLElement;
	private readonly who: HTMLElement;
	private item: ListItem | null = null;
	private icon = '';
	private shown = '';

	constructor(parent: HTMLElement, id: string, private readonly rapport: Rapport, finish: (item: ListItem) => void) {
		this.el = createRowElement(parent, 'intent');
		this.el.setAttrs({ 'aria-checked': 'false', 'aria-labelledby': `${id}-words ${id}-due ${id}-who` });
		this.button = tickButton(this.el, rapport.strings.promises.finish, () => {
			if (this.item) finish(this.item);
		});
		// The list is one stop of the Tab key, and `x` does the same.
		this.button.tabIndex = -1;
		this.words = this.el.createDiv({ cls: 'rapport-intent-words', attr: { dir: 'auto', id: `${id}-words` } });
		this.due = this.el.createDiv({ cls: 'rapport-intent-due', attr: { id: `${id}-due` } });
		this.who = this.el.createDiv({ cls: 'rapport-row-why', attr: { dir: 'auto', id: `${id}-who` } });
	}

	update(item: ListItem): boolean {
		if (item.type !== 'intent') return false;
		setPlace(this.el, item, 2);
		this.item = item;
		const { words, due, isLate, who, finish } = intentTextOf(item.listed, this.rapport);
		const icon = iconOfIntent(item.listed.intent);
		if (icon !== this.icon) setIcon(this.button, icon);
		this.icon = icon;
		const shown = JSON.stringify([words, due, isLate, who, finish]);
		if (shown === this.shown) return false;
		this.shown = shown;
		this.words.setText(words);
		this.due.setText(due);
		this.due.toggleClass('is-late', isLate);
		this.who.setText(keptTogether(who));
		setTooltip(this.button, finish);
		return true;
	}

	prepare(): void {}
}

/** Everything that a row shows. */
interface IntentText {
	readonly words: string;
	readonly due: string;
	readonly isLate: boolean;
	readonly who: string;
	readonly finish: string;
}

/** What is shown of a promise, a next step or a loop today. */
export function intentTextOf({ intent, text }: ListedIntent, { strings: { promises: texts, days }, board: { today } }: Pick<Rapport, 'strings' | 'board'>): IntentText {
	const names = peopleOf(intent).map(({ name }) => name);
	if (intent.type === 'loop') return { words: text?.words || texts.readingAsk, due: '', isLate: false, who: texts.asked(names[0] ?? '', days.day(intent.ask.day, today)), finish: texts.closeLoop };
	if (intent.type === 'next-step') return { words: intent.text, due: '', isLate: false, who: texts.nextStep(names[0] ?? ''), finish: texts.finishStep };
	const due = text?.due ?? null;
	const isLate = due !== null && due < today;
	const day = due === null ? '' : due === today ? texts.dueToday() : (isLate ? texts.wasDue : texts.due)(days.day(due, today));
	return { words: text?.words || texts.reading, due: day, isLate, who: texts.people[sideOf(intent.line)](names), finish: texts.finish };
}
