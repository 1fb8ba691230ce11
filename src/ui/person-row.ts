import { setTooltip } from 'obsidian';
import { isSame } from '../domain/is-same';
import type { AccountPart } from '../domain/account';
import type { Person } from '../domain/people';
import type { Strings } from '../i18n';
import { circleClassOf } from './circle-classes';
import { iconButton } from './icon-button';
import { keptTogether } from './kept-together';
import type { ListItem } from './list-items';
import type { PersonText } from './person-text';
import { Ring } from './ring';
import { RowAccount } from './row-account';
import { createRowElement, setPlace } from './row';
import type { Row } from './row';

/** A button that takes the place of the days under the pointer. */
export interface RowAction {
	readonly icon: string;
	readonly label: string;
	readonly run: (path: string, event: MouseEvent) => void;
}

/** What the rows of people are given. */
export interface PersonRowContext {
	readonly textOf: (person: Person) => PersonText;
	readonly actions: readonly RowAction[];
	readonly isDraggable: boolean;
	/** Where rows tell of accounts: their texts, and what shows the lines that a number counts. */
	readonly accounts?: { readonly strings: Strings; readonly open: (path: string, part: AccountPart) => void };
}

const TOOLTIP_DELAY_MS = 700;

/** A person: ring, name, days of cadence, and the reasons in words. */
export class PersonRow implements Row<ListItem> {
	readonly el: HTMLElement;
	private readonly ring: Ring;
	private readonly name: HTMLElement;
	private readonly count: HTMLElement;
	private readonly rest: HTMLElement;
	private readonly end: HTMLElement;
	private readonly why: HTMLElement;
	private actions: HTMLElement | null = null;
	private account: RowAccount | null = null;
	private shown: PersonText | null = null;
	private path = '';

	constructor(parent: HTMLElement, private readonly id: string, private readonly context: PersonRowContext) {
		this.el = createRowElement(parent, 'person');
		// Named by what it shows: the tooltip would be its name otherwise.
		this.el.setAttribute('aria-labelledby', `${id}-name ${id}-days ${id}-why ${id}-account`);
		if (context.isDraggable) this.el.draggable = true;
		this.ring = new Ring(this.el);
		this.name = this.el.createDiv({ cls: 'rapport-row-name', attr: { dir: 'auto', id: `${id}-name` } });
		this.end = this.el.createDiv({ cls: 'rapport-row-end' });
		const days = this.end.createSpan({ cls: 'rapport-row-days', attr: { dir: 'auto', id: `${id}-days` } });
		this.count = days.createSpan({ cls: 'rapport-row-count' });
		this.rest = days.createSpan();
		this.why = this.el.createDiv({ cls: 'rapport-row-why', attr: { dir: 'auto', id: `${id}-why` } });
	}

	update(item: ListItem): boolean {
		if (item.type !== 'person') return false;
		setPlace(this.el, item, 2);
		this.path = item.person.path;
		const text = this.context.textOf(item.person);
		if (isSame(this.shown, text)) return false;
		this.draw(text, this.shown);
		this.shown = text;
		return true;
	}

	prepare(): void {
		if (this.actions) return;
		this.actions = this.end.createDiv({ cls: 'rapport-row-actions' });
		for (const { icon, label, run } of this.context.actions) {
			const button = iconButton(this.actions, icon, label, (event) => run(this.path, event));
			// The list is one stop of the Tab key; all of this is in the row's menu too.
			button.tabIndex = -1;
		}
	}

	private draw(text: PersonText, before: PersonText | null): void {
		if (before) this.el.removeClass(circleClassOf(before.circle));
		this.el.addClass(circleClassOf(text.circle));
		this.ring.draw(text.ring);
		this.name.setText(text.name);
		this.count.setText(text.days);
		this.rest.setText(text.ofDays === '' ? '' : ` ${text.ofDays}`);
		this.drawReasons(text.why);
		this.drawAccount(text.account);
		setTooltip(this.el, text.tooltip, { delay: TOOLTIP_DELAY_MS, placement: 'left' });
	}

	/** The last reason, `27 days over`, is not broken where it fits on a line. */
	private drawReasons(why: string): void {
		const last = why.lastIndexOf(' · ');
		this.why.setText(last < 0 ? why : keptTogether(why.slice(0, last + 3)));
		if (last >= 0) this.why.createSpan({ cls: 'rapport-row-last', text: why.slice(last + 3) });
	}

	private drawAccount(account: PersonText['account']): void {
		const { accounts } = this.context;
		this.el.toggleClass('has-account', account !== null);
		if (account !== null && accounts) {
			this.account ??= new RowAccount(this.el, `${this.id}-account`, accounts.strings, (part) => accounts.open(this.path, part));
			this.account.show(account);
		} else {
			this.account?.remove();
			this.account = null;
		}
	}
}
