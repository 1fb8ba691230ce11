import type { IntroductionTree, IntroductionNode } from '../domain/introduction-tree';
import { isSame } from '../domain/is-same';
import type { Strings } from '../i18n';
import { keepingFocus } from './keeping-focus';
import { isMove, listKeyOf } from './list-keys';
import type { MoveKey } from './list-keys';
import { nameBy } from './name-by';

/** A person's line of introductions as a small tree; each name shows that person's panel. */
export class PanelIntroductions {
	private readonly el: HTMLElement;
	private rows: readonly HTMLElement[] = [];
	private shown: IntroductionTree | null = null;

	constructor(parent: HTMLElement, private readonly strings: Strings, private readonly choose: (path: string) => void) {
		this.el = parent.createDiv({ cls: 'rapport-panel-section' });
		this.el.addEventListener('keydown', (event) => this.onKey(event));
	}

	show(tree: IntroductionTree | null): void {
		if (isSame(tree, this.shown)) return;
		this.shown = tree;
		keepingFocus(this.el, () => {
			this.el.empty();
			this.rows = [];
			if (tree) this.draw(tree);
		});
	}

	private draw({ nodes, self, moreAbove, moreBelow }: IntroductionTree): void {
		const { panel } = this.strings;
		const title = this.el.createDiv({ cls: 'rapport-panel-title', text: panel.introductions, attr: { 'role': 'heading', 'aria-level': 3 } });
		this.drawMore(moreAbove);
		const treeEl = this.el.createDiv({ cls: 'rapport-line', attr: { role: 'tree' } });
		nameBy(treeEl, title);
		this.rows = nodes.map((node, index) => this.drawNode(treeEl, node, index === self));
		this.rows[self]?.setAttribute('tabindex', '0');
		this.drawMore(moreBelow);
	}

	private drawMore(count: number): void {
		if (count > 0) this.el.createDiv({ cls: 'rapport-panel-more', text: this.strings.andMore(count) });
	}

	private drawNode(parent: HTMLElement, { path, name, level }: IntroductionNode, isSelf: boolean): HTMLElement {
		const row = parent.createDiv({
			cls: ['rapport-line-person', isSelf ? 'is-self' : path === null ? 'is-plain' : 'is-link'],
			text: name,
			attr: { 'role': 'treeitem', 'aria-level': level + 1, 'tabindex': -1, 'dir': 'auto', 'data-key': path ?? name, ...(isSelf ? { 'aria-current': 'true' } : {}) },
		});
		row.setCssProps({ '--rapport-level': String(level) });
		if (path !== null && !isSelf) row.addEventListener('click', () => this.choose(path));
		return row;
	}

	private onKey(event: KeyboardEvent): void {
		const index = this.rows.findIndex((row) => row === event.target);
		const key = listKeyOf(event, false);
		if (index < 0 || key === null || event.isComposing) return;
		if (isMove(key)) this.moveTo(this.placeAfter(key, index));
		else if (key === 'open' || key === 'toggle') this.rows[index]?.click();
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private placeAfter(key: MoveKey, index: number): number {
		switch (key) {
			case 'up': return index - 1;
			case 'down': return index + 1;
			case 'first': case 'page-up': return 0;
			case 'last': case 'page-down': return this.rows.length - 1;
		}
	}

	/** One stop of the Tab key: that of the row that was left. */
	private moveTo(index: number): void {
		const next = this.rows[index];
		if (!next) return;
		for (const row of this.rows) row.tabIndex = row === next ? 0 : -1;
		next.focus();
	}
}
