import { isSame } from '../domain/is-same';
import type { MapPerson } from '../domain/map-people';
import { capitalised } from '../i18n';
import type { Strings } from '../i18n';
import { circleClassOf } from './circle-classes';
import { keepingFocus } from './keeping-focus';
import type { MapTexts } from './map-words';

/** More rows than these are made only when asked for. */
const MOST_ROWS = 200;

/** What somebody's row says. */
interface TableRow {
	readonly path: string;
	readonly name: string;
	readonly circle: number | null;
	/** Circle, roles, influence, standing. */
	readonly cells: readonly string[];
}

/** The people of the map as a table, in the order of the map. */
export class MapTable {
	private readonly el: HTMLElement;
	private shown: unknown = null;
	private isWhole = false;

	constructor(
		parent: HTMLElement,
		private readonly texts: Strings['portfolio']['map'],
		private readonly open: (path: string, event: MouseEvent) => void,
		private readonly menu: (path: string, event: MouseEvent) => void,
	) {
		this.el = parent.createDiv({ cls: 'rapport-map-table', attr: { tabindex: -1 } });
		this.el.addEventListener('click', (event) => this.withPath(event, this.open));
		this.el.addEventListener('contextmenu', (event) => this.withPath(event, this.menu));
	}

	show(people: readonly MapPerson[], words: MapTexts): void {
		const most = this.isWhole ? people.length : MOST_ROWS;
		const rows = people.slice(0, most).map((one): TableRow => ({
			path: one.person.path,
			name: one.person.name,
			circle: one.circle,
			cells: [words.circleOf(one.circle), capitalised(words.rolesOf(one).join(', ')), words.influenceOf(one), capitalised(words.standingOf(one).join(' · '))],
		}));
		const next = { rows, total: people.length };
		if (isSame(next, this.shown)) return;
		this.shown = next;
		keepingFocus(this.el, () => this.draw(rows, people, words));
	}

	private draw(rows: readonly TableRow[], people: readonly MapPerson[], words: MapTexts): void {
		const { columns } = this.texts;
		this.el.empty();
		// Roles are written out: where the pane is narrow, rows are no longer laid out as those of a table.
		const table = this.el.createEl('table', { attr: { role: 'table' } });
		table.createEl('caption', { cls: 'rapport-hidden', text: this.texts.title });
		const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
		for (const text of [columns.person, columns.circle, columns.roles, columns.influence, columns.standing]) head.createEl('th', { text, attr: { scope: 'col', role: 'columnheader' } });
		const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
		for (const row of rows) this.drawRow(body, row);
		if (people.length <= rows.length) return;
		const more = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text: this.texts.showAll(people.length), attr: { type: 'button' } });
		more.addEventListener('click', () => {
			this.isWhole = true;
			this.show(people, words);
		});
	}

	private drawRow(body: HTMLElement, { path, name, circle, cells }: TableRow): void {
		const row = body.createEl('tr', { cls: circleClassOf(circle), attr: { 'role': 'row', 'data-path': path } });
		const head = row.createEl('th', { attr: { scope: 'row', role: 'rowheader' } });
		head.createSpan({ cls: 'rapport-dot', attr: { 'aria-hidden': 'true' } });
		head.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text: name, attr: { 'type': 'button', 'dir': 'auto', 'data-key': path } });
		for (const text of cells) row.createEl('td', { text, attr: { dir: 'auto', role: 'cell' } });
	}

	private withPath(event: MouseEvent, act: (path: string, event: MouseEvent) => void): void {
		const target = event.targetNode;
		const row = target?.instanceOf(Element) ? target.closest('tr[data-path]') : null;
		// The button alone opens: text of a table is there to be selected.
		const path = event.type === 'click' && !(target?.instanceOf(Element) && target.closest('button')) ? null : row?.getAttribute('data-path');
		if (path === null || path === undefined) return;
		event.preventDefault();
		act(path, event);
	}
}
