import { Component } from 'obsidian';
import type { HoverParent } from 'obsidian';
import type { Rapport } from '../context';
import { accountOf } from '../domain/account';
import type { AccountPart } from '../domain/account';
import { introductionTreeOf } from '../domain/introduction-tree';
import { monthsOf } from '../domain/months';
import { noteNameOf } from '../domain/note-path';
import type { Person } from '../domain/people';
import { isToClose, openLoopOf } from '../domain/open-loops';
import { countedIn, timelineOf } from '../domain/timeline';
import type { Entry } from '../domain/touchpoint';
import { EntryRow, iconOfKind } from './entry-row';
import type { EntryText } from './entry-row';
import { finishIntent } from './intent-actions';
import { isLedgerHidden } from './ledger-visibility';
import { kindNameOf } from './kind-name';
import { MonthChart } from './month-chart';
import { PanelAccount } from './panel-account';
import { PanelFacts } from './panel-facts';
import { PanelHead } from './panel-head';
import { PanelIntents } from './panel-intents';
import { PanelIntroductions } from './panel-introductions';
import { PanelLines } from './panel-lines';
import { panelTextOf } from './panel-text';
import { RowList } from './row-list';
import { RowOpener } from './row-opener';
import { TimelineHead } from './timeline-head';
import { TimelineInput } from './timeline-input';
import { timelineItemsOf } from './timeline-items';
import type { EntryItem } from './timeline-items';

/** As many months as the chart has. */
const CHART_MONTHS = 24;
/** As many people as the line of introductions shows on either side of somebody. */
const PEOPLE_IN_LINE = 12;

/** How much of the panel is to be drawn again. */
export type Redraw = 'words' | 'all';

/** What the panel asks of the view it is in. */
export interface PanelHost {
	/** The panel is to be drawn soon; where only words were read, the rest stays. */
	readonly redraw: (what: Redraw) => void;
	readonly choose: (path: string) => void;
	readonly pin: () => void;
	readonly hoverParent: HoverParent;
}

/** Everything about one person: where they stand, the account, promises, introductions, and every line with them. */
export class PersonPanel extends Component {
	readonly list: RowList<EntryItem>;
	private readonly opener: RowOpener;
	private readonly head: PanelHead;
	private readonly facts: PanelFacts;
	private readonly account: PanelAccount;
	private readonly chart: MonthChart;
	private readonly intents: PanelIntents;
	private readonly introductions: PanelIntroductions;
	private readonly timelineHead: TimelineHead;
	private lines: PanelLines;
	private person: Person | null = null;
	/** The number of the account whose lines alone are shown. */
	private chosen: AccountPart | null = null;
	/** People whose change shows in the panel. */
	private concerned: ReadonlySet<string> = new Set();

	constructor(root: HTMLElement, private readonly rapport: Rapport, private readonly host: PanelHost) {
		super();
		const { strings } = rapport;
		this.lines = this.newLines();
		this.opener = new RowOpener(rapport, host.hoverParent);
		this.head = new PanelHead(root, strings, {
			log: () => this.person && this.opener.logWith(this.person.path),
			open: (event) => this.person && this.opener.openLine(this.person.path, null, event),
			pin: host.pin,
			menu: (button) => this.person && this.opener.menuOf(this.person.path, button),
		});
		this.list = this.addChild(new RowList<EntryItem>(root, strings.panel.timeline, (parent) => new EntryRow(parent, {
			textOf: (entry) => this.textOf(entry),
			correct: (entry) => this.opener.correct(entry),
			correctLabel: strings.corrections.command,
		})));
		this.addChild(new TimelineInput(this.list, this.opener));
		const above = this.list.scrollEl.createDiv({ cls: 'rapport-panel-above' });
		this.list.scrollEl.prepend(above);
		this.facts = new PanelFacts(above, strings, () => this.finishStep());
		this.account = new PanelAccount(above, strings, (part) => this.filter(part === this.chosen ? null : part));
		this.chart = new MonthChart(above, strings);
		this.intents = new PanelIntents(above, {
			strings,
			open: (path, line, event) => this.opener.openLine(path, line, event),
			finish: (listed) => finishIntent(rapport, listed, () => this.host.redraw('all')),
			leave: () => this.list.focus(),
		});
		this.introductions = new PanelIntroductions(above, strings, host.choose);
		this.timelineHead = new TimelineHead(above, strings, () => this.filter(null));
	}

	/** Shows a person as they are now; with a part, the lines of that number alone. */
	show(person: Person, isPinned: boolean, part: AccountPart | null = null): void {
		const { rapport } = this;
		const { board, network, settings } = rapport;
		const rules = settings();
		const { today } = board;
		if (this.person && person.path !== this.person.path) this.begin();
		this.chosen = part ?? this.chosen;
		this.person = person;
		const text = panelTextOf(person, { ...rapport, ...rules });
		this.head.show(text, isPinned);
		this.facts.show(text);
		if (rules.hideLedger) this.chosen = null;
		this.account.show(rules.hideLedger ? null : accountOf(person, today, rules), this.chosen, today, rules.accountWindowMonths);
		this.chart.show(rules.hideLedger ? [] : monthsOf(person.ledger, today, CHART_MONTHS));
		const tree = introductionTreeOf(person, network, today, PEOPLE_IN_LINE);
		this.introductions.show(tree);
		const all = rules.hideLedger ? [] : timelineOf(person.ledger, today);
		const shown = this.chosen === null ? all : countedIn(this.chosen, all, today, rules);
		this.concerned = new Set([person.path, ...(tree?.nodes.flatMap(({ path }) => path ?? []) ?? [])]);
		this.showIntents(person);
		this.timelineHead.show(shown.length, this.chosen, rules.accountWindowMonths, rules.hideLedger);
		this.list.setItems(timelineItemsOf(shown));
		if (part !== null) this.list.moveTo(0);
	}

	/** Shows words that have been read since. */
	refresh(): void {
		if (!this.person) return;
		this.showIntents(this.person);
		this.list.refresh();
	}

	/** Asks are of the ledger, promises are things to do. */
	private showIntents(person: Person): void {
		const { today } = this.rapport.board;
		const loop = isLedgerHidden(this.rapport) ? null : openLoopOf(person, today);
		this.intents.show(person.ledger.openPromises(today), loop && isToClose(loop) ? loop : null, this.lines, today);
	}

	/** Whether a change of these people may show here. */
	isConcernedBy(people: ReadonlySet<string>): boolean {
		for (const path of this.concerned) if (people.has(path)) return true;
		return false;
	}

	/** A note changed: what was read of it is old. Returns whether lines of it are here. */
	forgetNote(path: string): boolean {
		this.lines.forget(path);
		// Asked of the ledger as it is: where a line left it, the person has changed, and all is drawn again.
		return this.person?.ledger.isIn(path) ?? false;
	}

	/** Tags and texts may mean something else now. */
	forgetLines(): void {
		this.lines = this.newLines();
	}

	/** Somebody else: from the top, with all their lines. */
	private begin(): void {
		this.chosen = null;
		this.list.setItems([]);
		this.list.scrollEl.scrollTop = 0;
	}

	/** Lets the next step be logged as done. */
	private finishStep(): void {
		const { person } = this;
		const text = person?.reading.facts.about.nextStep ?? null;
		if (person && text !== null) finishIntent(this.rapport, { intent: { type: 'next-step', person, text }, text: null }, () => undefined);
	}

	private filter(part: AccountPart | null): void {
		this.chosen = part;
		this.host.redraw('all');
	}

	private newLines(): PanelLines {
		return new PanelLines(this.rapport.lineReader(), () => this.host.redraw('words'));
	}

	private textOf(entry: Entry): EntryText {
		const { strings, board } = this.rapport;
		const { kind, way, path, line, day } = entry;
		const name = kind === 'contact' ? strings.panel.contact : kindNameOf(kind, this.rapport);
		const base = { day: this.rapport.strings.days.day(day, board.today), icon: iconOfKind(kind) };
		// What a contact was about stands in the heading, or is the note itself.
		if (kind === 'contact' || line === null) return { ...base, words: (line === null ? null : way) ?? noteNameOf(path), kind: name };
		const words = this.lines.wordsOf(path, line);
		const label = way === null ? name : `${name} · ${way}`;
		return words === '' ? { ...base, words: label, kind: '' } : { ...base, words, kind: label };
	}
}
