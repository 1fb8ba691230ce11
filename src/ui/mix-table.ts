import { setTooltip } from 'obsidian';
import type { Rapport } from '../context';
import { accountWindow } from '../domain/day-range';
import { entriesIn } from '../domain/ledger';
import type { Person } from '../domain/people';
import type { Cell } from '../domain/portfolio';
import { capitalised } from '../i18n';
import { circleClassOf } from './circle-classes';
import { nameBy } from './name-by';
import { listPeople } from './portfolio-lists';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';
import { PortfolioSection } from './portfolio-section';

/** What the table counts. */
const COUNTS = ['people', 'stale', 'given'] as const;
type Count = (typeof COUNTS)[number];

const STORAGE_KEY = 'rapport-mix-counts';
/** So many letters fit where the column is narrow. */
const LONGEST_SHORT = 5;

/** One number of the table, with what it is read against. */
interface MixCell {
	readonly circle: string;
	readonly role: string;
	readonly target: number;
	readonly value: number;
	readonly isGap: boolean;
}

/** Circles and roles as a table: people, those who are stale, or what was given, each number leading to its people. */
export class MixTable implements ReadingPart {
	private readonly section: PortfolioSection;
	private readonly buttons = new Map<Count, HTMLButtonElement>();
	private counts: Count;
	private reading: PortfolioReading | null = null;

	constructor(parent: HTMLElement, private readonly rapport: Rapport) {
		const { app, strings: { mix: texts } } = rapport;
		const stored: unknown = app.loadLocalStorage(STORAGE_KEY);
		this.counts = COUNTS.find((count) => count === stored) ?? 'people';
		this.section = new PortfolioSection(parent, 'rapport-mix', texts.heading);
		const group = this.section.head.createDiv({ cls: 'rapport-mix-counts', attr: { role: 'group' } });
		nameBy(group, texts.shown);
		for (const count of COUNTS) {
			const button = group.createEl('button', { cls: ['clickable-icon', 'rapport-chip'], text: texts.counts[count], attr: { type: 'button' } });
			button.addEventListener('click', () => this.choose(count));
			this.buttons.set(count, button);
		}
	}

	show(reading: PortfolioReading): void {
		this.reading = reading;
		const { rapport: { settings } } = this;
		const { roles, circles, accountWindowMonths } = settings();
		const counts = this.countsShown;
		for (const [count, button] of this.buttons) {
			button.setAttribute('aria-pressed', String(count === counts));
			button.toggleClass('is-on', count === counts);
			button.toggleClass('is-hidden', count === 'given' && reading.isLedgerHidden);
		}
		const targets = new Map(roles.map(({ id, target }) => [id, target]));
		const cells = reading.portfolio.cells.map((cell): MixCell => {
			const target = targets.get(cell.role) ?? 0;
			return { circle: cell.circle, role: cell.role, target, value: valueOf(cell, counts), isGap: target > 0 && cell.people.length === 0 };
		});
		const names = [...circles, ...roles].map(({ id, name }) => [id, name]);
		this.section.show({ counts, cells, names, accountWindowMonths }, (body) => this.draw(body, counts, cells));
	}

	/** What was given is not counted while the ledger is hidden. */
	private get countsShown(): Count {
		return this.counts === 'given' && this.reading?.isLedgerHidden ? 'people' : this.counts;
	}

	private choose(counts: Count): void {
		this.counts = counts;
		this.rapport.app.saveLocalStorage(STORAGE_KEY, counts);
		if (this.reading) this.show(this.reading);
	}

	private draw(body: HTMLElement, counts: Count, cells: readonly MixCell[]): void {
		const { settings, strings: { mix: texts } } = this.rapport;
		const { circles, roles, accountWindowMonths } = settings();
		const table = body.createEl('table', { cls: 'rapport-mix-table' });
		table.createEl('caption', { cls: 'rapport-hidden', text: `${texts.heading}: ${texts.counts[counts]}` });
		const head = table.createEl('thead').createEl('tr');
		head.createEl('th', { attr: { scope: 'col' } }).createSpan({ cls: 'rapport-hidden', text: texts.circle });
		for (const { name } of roles) this.drawRole(head.createEl('th', { attr: { scope: 'col' } }), capitalised(name));
		const rows = table.createEl('tbody');
		for (const [index, circle] of circles.entries()) {
			const row = rows.createEl('tr');
			const name = row.createEl('th', { cls: circleClassOf(index), attr: { scope: 'row' } });
			const words = name.createDiv({ cls: 'rapport-mix-circle' });
			words.createSpan({ cls: 'rapport-dot' });
			words.createSpan({ text: circle.name, attr: { dir: 'auto' } });
			for (const cell of cells) if (cell.circle === circle.id) this.drawCell(row.createEl('td'), counts, cell);
		}
		if (counts === 'given') body.createDiv({ cls: 'rapport-part-note', text: texts.window(accountWindowMonths) });
	}

	/** The whole name, and its beginning for where there is no room. */
	private drawRole(el: HTMLElement, name: string): void {
		setTooltip(el, name);
		el.createSpan({ cls: 'rapport-mix-long', text: name, attr: { dir: 'auto' } });
		el.createSpan({ cls: 'rapport-mix-short', text: [...name].length > LONGEST_SHORT ? `${[...name].slice(0, LONGEST_SHORT - 1).join('')}.` : name, attr: { 'dir': 'auto', 'aria-hidden': 'true' } });
	}

	private drawCell(el: HTMLElement, counts: Count, { circle, role, target, value, isGap }: MixCell): void {
		const { mix: texts } = this.rapport.strings;
		if (counts === 'people' && isGap) {
			el.addClass('is-gap');
			el.setText(texts.none());
			return;
		}
		if (value === 0) {
			el.addClass('is-nothing');
			el.setText(texts.nobodyWanted);
			return;
		}
		const [roleName, circleName] = [this.nameOf('roles', role), this.nameOf('circles', circle)];
		const isBelow = counts === 'people' && value < target;
		const title = texts.cell[counts](value, capitalised(roleName), circleName);
		const button = el.createEl('button', { cls: ['clickable-icon', 'rapport-mix-number'], attr: { 'type': 'button', 'aria-label': isBelow ? title + texts.target(target) : title, 'data-key': `${circle} ${role}` } });
		button.createSpan({ text: this.rapport.strings.number(Number(value.toFixed(1))) });
		if (isBelow) button.createSpan({ cls: 'rapport-mix-target', text: texts.ofTarget(target) });
		button.addEventListener('click', () => this.list(circle, role, counts, title));
	}

	private list(circle: string, role: string, counts: Count, title: string): void {
		const { board, settings, strings: { mix: texts } } = this.rapport;
		const cell = this.reading?.portfolio.cells.find((one) => one.circle === circle && one.role === role);
		if (!cell) return;
		if (counts === 'people') return listPeople(this.rapport, title, cell.people);
		if (counts === 'stale') return listPeople(this.rapport, title, cell.people.filter(({ path }) => board.statusOf(path) === 'stale'));
		const window = accountWindow(board.today, settings());
		const givesTo = ({ ledger }: Person): number => entriesIn(ledger.gives, window).length;
		listPeople(this.rapport, title, cell.people.filter((person) => givesTo(person) > 0), (person) => texts.given(givesTo(person)));
	}

	private nameOf(kind: 'circles' | 'roles', id: string): string {
		return this.rapport.settings()[kind].find((one) => one.id === id)?.name ?? id;
	}
}

function valueOf({ people, stale, deposits }: Cell, counts: Count): number {
	if (counts === 'people') return people.length;
	return counts === 'stale' ? stale : deposits;
}
