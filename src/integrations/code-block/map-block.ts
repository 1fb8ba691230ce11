import type { BlockOptions } from '../../domain/block-options';
import { isSame } from '../../domain/is-same';
import { portfolioOf } from '../../domain/portfolio';
import type { Cell } from '../../domain/portfolio';
import type { Circle, Role } from '../../domain/rules';
import { capitalised } from '../../i18n';
import { CIRCLE_CLASSES } from '../../ui/circle-classes';
import { openListOf } from '../../ui/open-list-of';
import { keepingFocus } from '../../ui/keeping-focus';
import { reporting } from '../../ui/reporting';
import type { BlockContext, BlockPart } from './block-part';

/** What a cell of the table shows. */
interface ShownCell {
	readonly circle: string;
	readonly role: string;
	readonly people: number;
	readonly stale: number;
	/** Somebody is wanted here. */
	readonly isWanted: boolean;
}

/** The view `map`: people by circle and role; each number leads to them in the list. */
export class MapBlock implements BlockPart {
	private readonly el: HTMLElement;
	private shown: unknown = null;

	constructor(parent: HTMLElement, private readonly context: BlockContext) {
		this.el = parent.createDiv({ cls: 'rapport-block-map' });
	}

	show(options: BlockOptions): string | null {
		const { rapport } = this.context;
		const settings = rapport.settings();
		const circles = chosen(settings.circles, options.circles);
		const roles = chosen(settings.roles, options.roles);
		const wanted = new Set(settings.roles.filter(({ target }) => target > 0).map(({ id }) => id));
		const cells = portfolioOf(rapport.board, settings).cells.map((cell) => shownCell(cell, wanted));
		const shows = { cells, circles, roles };
		if (!isSame(shows, this.shown)) {
			this.shown = shows;
			keepingFocus(this.el, () => this.draw(circles, roles, cells));
		}
		return null;
	}

	forgetNote(): boolean {
		return false;
	}

	private draw(circles: readonly Circle[], roles: readonly Role[], cells: readonly ShownCell[]): void {
		const { strings: { blocks: { map: texts } }, settings } = this.context.rapport;
		this.el.empty();
		// Said outright: in a narrow pane the cells are no longer laid out as a table.
		const table = this.el.createEl('table', { cls: 'rapport-grid', attr: { role: 'table' } });
		table.createEl('caption', { cls: 'rapport-hidden', text: texts.caption });
		const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
		head.createEl('td', { attr: { role: 'cell' } }).createSpan({ cls: 'rapport-hidden', text: texts.circle });
		for (const role of roles) head.createEl('th', { text: capitalised(role.name), attr: { role: 'columnheader', scope: 'col', dir: 'auto' } });
		const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
		const order = settings().circles.map(({ id }) => id);
		for (const circle of circles) {
			const row = body.createEl('tr', { cls: CIRCLE_CLASSES[order.indexOf(circle.id)] ?? 'rapport-circle-none', attr: { role: 'row' } });
			const name = row.createEl('th', { attr: { role: 'rowheader', scope: 'row' } });
			name.createSpan({ cls: 'rapport-dot' });
			name.createSpan({ text: circle.name, attr: { dir: 'auto' } });
			for (const role of roles) this.drawCell(row.createEl('td', { attr: { 'role': 'cell', 'data-label': capitalised(role.name) } }), circle, role, cells.find((cell) => cell.circle === circle.id && cell.role === role.id));
		}
	}

	private drawCell(td: HTMLElement, circle: Circle, role: Role, cell: ShownCell | undefined): void {
		const { rapport, rapport: { strings, strings: { blocks: { map: texts } } } } = this.context;
		if (!cell || cell.people === 0) {
			td.createSpan({ cls: cell?.isWanted ? 'rapport-grid-gap' : 'rapport-grid-none', text: cell?.isWanted ? texts.none() : '–' });
			return;
		}
		const label = texts.show(cell.people, circle.name, role.name, cell.stale);
		const button = td.createEl('button', { cls: ['clickable-icon', 'rapport-grid-cell'], attr: { 'type': 'button', 'aria-label': label, 'data-key': `${circle.id}/${role.id}` } });
		button.createSpan({ cls: 'rapport-grid-count', text: strings.number(cell.people) });
		if (cell.stale > 0) button.createSpan({ cls: 'rapport-grid-stale', text: texts.stale(cell.stale) });
		button.addEventListener('click', () => reporting(strings, strings.commands.openStaleList, () => openListOf(rapport.app, { circles: [circle.id], roles: [role.id] })));
	}
}

function chosen<T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] {
	return ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
}

function shownCell({ circle, role, people, stale }: Cell, wanted: ReadonlySet<string>): ShownCell {
	return { circle, role, people: people.length, stale, isWanted: wanted.has(role) };
}
