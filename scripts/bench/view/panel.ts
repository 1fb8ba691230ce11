/** The person panel on the biggest vault, for row `panel`: the busiest person's, opened and kept up. */
import type { WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../../../src/context';
import type { Person } from '../../../src/domain/people';
import { formatDay } from '../../../src/domain/day';
import { PersonView } from '../../../src/ui/person-view';
import type { Host } from '../../../tests/host/index';
import { parseMetadata } from '../../../tests/host/core/metadata/parse';
import type { ItemView } from '../../../tests/host/ui/view';
import type { Subject } from '../subject';
import { layOut, nextFrame, timeOfFrame, timeOfScroll } from './frames';
import { paneIn, standIn } from './plugin';
import type { ReadingGate } from './reading-gate';

/** What opening the panel took, in milliseconds of script and layout. */
export interface PanelOpening {
	/** Up to where it could be painted, without words. */
	readonly first: number;
	/** Once the notes in sight are read, with their words. */
	readonly words: number;
	readonly reads: number;
}

/** What a line cost that came into a note. */
export interface PanelChange {
	readonly ms: number;
	/** Rows of the timeline that are new in the document; those that were there stay. */
	readonly newRows: number;
	readonly mutations: number;
}

/** The panel of one person. */
export class PanelBench {
	private view: PersonView | null = null;
	private pane: HTMLElement | null = null;
	private logged = 0;

	constructor(private readonly subject: Subject, private readonly host: Host, private readonly rapport: Rapport, private readonly gate: ReadingGate) {}

	/** How many lines the busiest person has. */
	get lines(): number {
		return linesOf(this.busiest);
	}

	/** Opens the busiest person's panel anew. */
	async open(): Promise<PanelOpening> {
		await this.close();
		await nextFrame();
		const pane = (this.pane = paneIn(document.body));
		layOut();
		const view = (this.view = new PersonView(standIn<WorkspaceLeaf>(this.host.app.workspace.getLeaf()), this.rapport));
		const before = this.subject.app.reads;
		const { path } = this.busiest;
		this.gate.shut();
		const first = await timeOfFrame(async () => {
			await standIn<ItemView>(view).openView(pane);
			await view.setState({ path, isPinned: true }, { history: false });
			view.onResize();
		});
		await nextFrame();
		const words = await timeOfFrame(async () => {
			this.gate.open();
			await settled();
		});
		await nextFrame();
		return { first, words, reads: this.subject.app.reads - before };
	}

	/** Scrolls to where nothing but lines is in sight, and says how long that took. */
	async scrollToLines(): Promise<number> {
		const { offsetTop } = this.found('.rapport-list');
		const ms = await timeOfScroll(this.found('.rapport-scroll'), offsetTop);
		await nextFrame();
		return ms;
	}

	/** How many lines are in the document. */
	get rowCount(): number {
		return this.rows.length;
	}

	/** A deposit to the busiest person, or to somebody who is not in the panel, is written into a note of the last day. */
	async log(isBusiest: boolean): Promise<PanelChange> {
		const { app, board } = this.subject;
		const person = isBusiest ? this.busiest : this.stranger;
		const day = formatDay(board.today);
		const path = isBusiest ? `Daily/${day}.md` : `Meetings/${day} with somebody else.md`;
		const file = app.vault.getFileByPath(path);
		const text = `${file ? app.vault.textOf(file) : ''}\n- #deposit [[${person.path.replace(/\.md$/, '')}]] number ${this.logged++}\n`;
		const note = { path, text, cache: parseMetadata(text) };
		const before = new Set(this.rows);
		let mutations = 0;
		const observer = new MutationObserver((records) => { mutations += records.length; });
		observer.observe(this.shownPane, { subtree: true, childList: true, characterData: true, attributes: true });
		const ms = await timeOfFrame(async () => {
			this.subject.app.change(note);
			await settled();
		});
		await nextFrame();
		mutations += observer.takeRecords().length;
		observer.disconnect();
		return { ms, newRows: this.rows.filter((row) => !before.has(row)).length, mutations };
	}

	async close(): Promise<void> {
		if (this.view) await standIn<ItemView>(this.view).closeView();
		this.pane?.remove();
		this.view = null;
		this.pane = null;
	}

	private found(selector: string): HTMLElement {
		const el = this.shownPane.querySelector<HTMLElement>(selector);
		if (!el) throw new Error(`The panel has no ${selector}`);
		return el;
	}

	private get rows(): readonly HTMLElement[] {
		return this.shownPane.findAll('.rapport-row.mod-entry');
	}

	private get shownPane(): HTMLElement {
		if (!this.pane) throw new Error('No panel is open.');
		return this.pane;
	}

	private get busiest(): Person {
		return [...this.subject.network.people.values()].reduce((busiest, person) => (linesOf(person) > linesOf(busiest) ? person : busiest));
	}

	/** Somebody who has nothing to do with the busiest. */
	private get stranger(): Person {
		const { people, introductions } = this.subject.network;
		const person = [...people.values()].find(({ path, ledger }) => ledger.isEmpty && !introductions.hasMade(path) && introductions.introducersOf(path, this.subject.board.today).length === 0);
		if (!person) throw new Error('Everybody knows the busiest person.');
		return person;
	}
}

function linesOf({ ledger }: Person): number {
	return ledger.gives.length + ledger.contacts.length;
}

/** Until readings that nothing holds up have come. */
async function settled(): Promise<void> {
	for (let turn = 0; turn < 8; turn++) await Promise.resolve();
}
