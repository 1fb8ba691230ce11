import { Component, SearchComponent } from 'obsidian';
import { isSame } from '../domain/is-same';
import type { Circle } from '../domain/rules';
import type { Filter } from '../domain/sections';
import type { Strings } from '../i18n';
import { circleClassOf } from './circle-classes';
import { isNarrowed, toggled } from './filter-state';
import { nameBy } from './name-by';

/** What the bar asks of the list below it. */
export interface FilterBarContext {
	readonly strings: Strings;
	readonly change: (change: Partial<Filter>) => void;
	readonly clear: () => void;
	readonly leave: (to: 'list' | 'first-row') => void;
}

/** The search field, a chip for each circle, and how many were found. */
export class FilterBar extends Component {
	private readonly search: SearchComponent;
	private readonly chips: HTMLElement;
	private readonly status: HTMLElement;
	private readonly hits: HTMLElement;
	private circles: readonly Circle[] = [];
	private selected: readonly string[] = [];

	constructor(parent: HTMLElement, private readonly context: FilterBarContext) {
		super();
		const { staleList: texts } = context.strings;
		const field = parent.createDiv({ cls: 'rapport-search' });
		this.search = new SearchComponent(field).setPlaceholder(texts.search).onChange((search) => context.change({ search }));
		// A label of its own would be shown as a tooltip over the field.
		this.search.inputEl.setAttribute('title', '');
		this.search.inputEl.setAttribute('role', 'searchbox');
		this.chips = parent.createDiv({ cls: 'rapport-chips', attr: { role: 'group' } });
		nameBy(this.chips, texts.circles);
		this.status = parent.createDiv({ cls: 'rapport-status' });
		this.hits = this.status.createSpan({ attr: { 'role': 'status', 'aria-live': 'polite' } });
		const clear = this.status.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text: texts.clearFilter, attr: { type: 'button' } });
		clear.addEventListener('click', () => context.clear());
	}

	override onload(): void {
		this.registerDomEvent(this.search.inputEl, 'keydown', (event) => this.onKey(event));
	}

	/** Shows the filter in force, and how many of all it lets through. */
	show(filter: Filter, circles: readonly Circle[], hits: number, total: number): void {
		if (this.search.getValue() !== filter.search) this.search.setValue(filter.search);
		if (!isSame(circles, this.circles) || this.chips.childElementCount === 0 || !isSame(filter.circles, this.selected)) this.drawChips(circles, filter.circles);
		const narrowed = isNarrowed(filter);
		this.status.toggleClass('is-shown', narrowed);
		const text = narrowed ? this.context.strings.staleList.hits(hits, total) : '';
		if (this.hits.getText() !== text) this.hits.setText(text);
	}

	focus(): void {
		this.search.inputEl.focus();
		this.search.inputEl.select();
	}

	/** Chips are kept where they are the same circles: a chip that was pressed keeps the focus. */
	private drawChips(circles: readonly Circle[], selected: readonly string[]): void {
		if (!isSame(circles, this.circles) || this.chips.childElementCount === 0) {
			this.chips.empty();
			const { all } = this.context.strings.staleList;
			this.createChip(all, null, () => this.context.change({ circles: [] }));
			for (const [index, { id, name }] of circles.entries()) this.createChip(name, index, () => this.context.change({ circles: toggled(this.selected, id) }));
		}
		this.circles = circles;
		this.selected = selected;
		for (const [index, chip] of Array.from(this.chips.children).entries()) {
			const circle = circles[index - 1];
			const isOn = circle ? selected.includes(circle.id) : selected.length === 0;
			chip.toggleClass('is-on', isOn);
			chip.setAttribute('aria-pressed', String(isOn));
		}
	}

	private createChip(name: string, circle: number | null, act: () => void): void {
		const chip = this.chips.createEl('button', { cls: ['clickable-icon', 'rapport-chip', ...(circle === null ? [] : [circleClassOf(circle)])], attr: { type: 'button' } });
		if (circle !== null) chip.createSpan({ cls: 'rapport-dot' });
		chip.createSpan({ cls: 'rapport-chip-name', text: name, attr: { dir: 'auto' } });
		chip.addEventListener('click', act);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const isEscape = event.key === 'Escape';
		if (!isEscape && event.key !== 'Enter' && event.key !== 'ArrowDown') return;
		event.preventDefault();
		event.stopPropagation();
		if (isEscape) this.context.change({ search: '' });
		this.context.leave(isEscape ? 'list' : 'first-row');
	}
}
