import type { Component } from 'obsidian';
import { accountOf, accountsOn, ACCOUNT_STANDINGS } from '../../domain/account';
import type { AccountStanding } from '../../domain/account';
import type { BlockOptions } from '../../domain/block-options';
import { monthsOf } from '../../domain/months';
import type { Person } from '../../domain/people';
import { isLedgerHidden } from '../../ui/ledger-visibility';
import type { ListItem } from '../../ui/list-items';
import { MonthChart } from '../../ui/month-chart';
import { PanelAccount } from '../../ui/panel-account';
import { PeopleRows } from '../../ui/people-rows';
import type { BlockContext, BlockPart } from './block-part';
import { blockMatcher } from './list-items';

const CHART_MONTHS = 24;
const ROWS_SHOWN = 12;

/** The view `account`: that with one person, or those with everybody by how they stand; nothing of it while the ledger is hidden. */
export class AccountBlock implements BlockPart {
	private readonly rows: PeopleRows;
	private readonly one: HTMLElement;
	private readonly account: PanelAccount;
	private readonly chart: MonthChart;
	private person: Person | null = null;

	constructor(parent: HTMLElement, owner: Component, private readonly context: BlockContext) {
		const { rapport, rapport: { strings }, hoverParent, redraw } = context;
		this.rows = owner.addChild(new PeopleRows(parent, rapport, { label: strings.blocks.list, hoverParent, redraw, isAccountShown: () => this.person === null && !isLedgerHidden(rapport) }));
		this.one = parent.createDiv({ cls: 'rapport-block-account' });
		this.account = new PanelAccount(this.one, strings, (part) => {
			if (this.person) this.rows.opener.showPart(this.person.path, part);
		});
		this.chart = new MonthChart(this.one, strings);
	}

	show(options: BlockOptions, asked: Person | null): string | null {
		const { rapport, ownPerson } = this.context;
		const { board: { today }, strings } = rapport;
		const rules = rapport.settings();
		const isNarrowed = options.circles.length + options.roles.length > 0;
		const person = asked ?? (isNarrowed ? null : ownPerson());
		const isHidden = isLedgerHidden(rapport);
		this.person = person;
		this.one.toggleClass('is-hidden', person === null || isHidden);
		this.account.show(person === null || isHidden ? null : accountOf(person, today, rules), null, today, rules.accountWindowMonths);
		this.chart.show(person === null || isHidden ? [] : monthsOf(person.ledger, today, CHART_MONTHS));
		const items = isHidden ? [] : person === null ? this.everybody(options) : [itemOf(person, 'one', 0, 1)];
		this.rows.setItems(items);
		if (isHidden) return strings.panel.hidden(strings.commands.toggleLedger);
		return items.length > 0 ? null : isNarrowed ? strings.blocks.nobodyMatches : strings.blocks.noAccounts;
	}

	forgetNote(): boolean {
		return false;
	}

	/** Those with anything in their account, by how it stands, as many as asked for. */
	private everybody(options: BlockOptions): readonly ListItem[] {
		const { rapport } = this.context;
		const { board, strings } = rapport;
		const matches = blockMatcher(options, null, this.context);
		const standingOf = accountsOn(board.today, rapport.settings());
		const byStanding = new Map<AccountStanding, Person[]>(ACCOUNT_STANDINGS.map((standing) => [standing, []]));
		for (const person of board.order()) if (matches(person)) byStanding.get(standingOf(person).standing)?.push(person);
		byStanding.delete('no history');
		const filled = [...byStanding].filter(([, people]) => people.length > 0);
		const items: ListItem[] = [];
		let left = options.limit ?? ROWS_SHOWN;
		for (const [index, [standing, people]] of filled.entries()) {
			const isFolded = this.rows.folds.isFolded(standing);
			const shown = people.slice(0, left);
			if (shown.length === 0) break;
			items.push({ type: 'header', key: `header:${standing}`, section: standing, label: strings.accountStandings[standing], position: index + 1, setSize: filled.length, count: people.length, isFolded });
			if (isFolded) continue;
			items.push(...shown.map((person, place) => itemOf(person, standing, place, people.length)));
			left -= shown.length;
		}
		return items;
	}
}

function itemOf(person: Person, section: string, place: number, setSize: number): ListItem {
	return { type: 'person', key: person.path, section, position: place + 1, setSize, person };
}
