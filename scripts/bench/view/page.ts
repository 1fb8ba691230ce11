/**
 * The page of rows `view` and `panel`: the sidebar on the biggest vault, and fifty bare rows beside it, in a real browser.
 *
 * The views are the plugin's own; their window is the stand-in's, their people are the generator's. Nothing else is drawn.
 */
import type { WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../../../src/context';
import { personTextOf } from '../../../src/ui/person-text';
import type { PersonText } from '../../../src/ui/person-text';
import { StaleView } from '../../../src/ui/stale-view';
import { createHost, type Host } from '../../../tests/host/index';
import type { ItemView } from '../../../tests/host/ui/view';
import { EditStream } from '../edits';
import { Subject } from '../subject';
import { makeVault, SIZES } from '../vault';
import { layOut, nextFrame, timeOfFrame, timeOfScroll } from './frames';
import { PanelBench } from './panel';
import { paneIn, publish, rapportOf, standIn } from './plugin';
import type { Shown } from './plugin';
import { ReadingGate } from './reading-gate';

/** The panel is promised for 200,000 touchpoints, twice those of L. */
const TOUCHPOINTS_A_DAY = 20;
const BARE_ROWS = 50;
/** As far as one notch of a wheel goes. */
const STEP_PX = 120;

/** Times in milliseconds of script and layout; the page is idle between them. */
class ViewBench {
	private readonly edits: EditStream;
	private shown: Shown | null = null;

	private constructor(
		private readonly subject: Subject,
		private readonly host: Host,
		private readonly rapport: Rapport,
		stream: EditStream,
		readonly panel: PanelBench,
	) {
		this.edits = stream;
	}

	/** Makes the vault and its index. */
	static async make(): Promise<ViewBench> {
		const vault = makeVault({ ...SIZES.L, touchpointsADay: TOUCHPOINTS_A_DAY });
		const subject = await Subject.on(vault);
		const host = createHost({ files: {}, parentEl: document.body.appendChild(document.createElement('div')) });
		await host.layoutReady();
		const gate = new ReadingGate();
		const rapport = rapportOf(subject, host, gate);
		return new ViewBench(subject, host, rapport, new EditStream(vault, 17), new PanelBench(subject, host, rapport, gate));
	}

	get people(): number {
		return this.subject.network.people.size;
	}

	/** How many lines were written into daily notes. */
	get touchpoints(): number {
		return SIZES.L.days * TOUCHPOINTS_A_DAY;
	}

	/** Opens the view anew, up to where it could be painted. */
	async draw(): Promise<number> {
		await this.close();
		await nextFrame();
		const pane = paneIn(document.body);
		layOut();
		const view = standIn<ItemView>(new StaleView(standIn<WorkspaceLeaf>(this.host.app.workspace.getLeaf()), this.rapport));
		this.shown = { view, pane };
		const ms = await timeOfFrame(async () => {
			await view.openView(pane);
			// The app says how wide the pane is as soon as a view is in it.
			view.onResize();
			layOut();
		});
		await nextFrame();
		return ms;
	}

	/** Fifty simple rows with the same texts. */
	async drawBare(): Promise<number> {
		await this.close();
		const { subject, rapport } = this;
		const texts = subject.board.top(BARE_ROWS).map((person) => personTextOf(person, { ...rapport, ...rapport.settings() }));
		await nextFrame();
		const pane = paneIn(document.body);
		layOut();
		const ms = await timeOfFrame(() => {
			const list = pane.createDiv();
			for (const text of texts) drawBareRow(list, text);
			layOut();
		});
		await nextFrame();
		pane.remove();
		return ms;
	}

	/** A line of a daily note changes: what the index, and then the frame that draws it, cost. */
	async change(): Promise<number> {
		const edit = this.edits.next('line added');
		await nextFrame();
		return timeOfFrame(() => this.subject.app.apply(edit));
	}

	/** One notch of the wheel. */
	async scroll(): Promise<number> {
		const el = this.found('.rapport-scroll');
		// Where the end is reached nothing would scroll, and no frame would come.
		if (el.scrollTop + el.clientHeight + STEP_PX > el.scrollHeight) throw new Error(`The list of ${el.scrollHeight} px is at its end.`);
		await nextFrame();
		return timeOfScroll(el, STEP_PX);
	}

	/** Shows the longest section whole. */
	async expand(): Promise<void> {
		this.shownPane.findAll('.rapport-row.mod-header.is-folded').forEach((header) => header.click());
		for (let mark: HTMLElement | undefined; (mark = this.moreRow()) !== undefined;) {
			mark.click();
			await nextFrame();
		}
		this.found('.rapport-scroll').scrollTop = 0;
		await nextFrame();
	}

	get rows(): number {
		return this.shownPane.findAll('.rapport-row').length;
	}

	/** How high all rows are together, in pixels. */
	get height(): number {
		return this.found('.rapport-scroll').scrollHeight;
	}

	private moreRow(): HTMLElement | undefined {
		return this.shownPane.findAll('.rapport-row.mod-more').find((row) => row.textContent?.startsWith('Show all'));
	}

	private get shownPane(): HTMLElement {
		if (!this.shown) throw new Error('No view is open.');
		return this.shown.pane;
	}

	private found(selector: string): HTMLElement {
		const el = this.shownPane.querySelector<HTMLElement>(selector);
		if (!el) throw new Error(`The view has no ${selector}`);
		return el;
	}

	/** Takes the view away. */
	async close(): Promise<void> {
		if (!this.shown) return;
		const { view, pane } = this.shown;
		this.shown = null;
		await view.closeView();
		pane.remove();
	}
}

publish(ViewBench.make());

export type { ViewBench };

/** What a row shows, and nothing else: no list around it, no identity, no keys, no pointer. */
function drawBareRow(parent: HTMLElement, { name, days, ofDays, why }: PersonText): void {
	const row = parent.createDiv({ cls: 'rapport-row mod-person' });
	const ring = row.createSvg('svg', { cls: 'rapport-ring', attr: { viewBox: '0 0 22 22' } });
	ring.createSvg('circle', { cls: 'rapport-ring-track', attr: { cx: 11, cy: 11, r: 8 } });
	ring.createSvg('circle', { cls: 'rapport-ring-arc', attr: { cx: 11, cy: 11, r: 8 } });
	row.createDiv({ cls: 'rapport-row-name', text: name });
	const end = row.createDiv({ cls: 'rapport-row-end' }).createSpan({ cls: 'rapport-row-days' });
	end.createSpan({ cls: 'rapport-row-count', text: days });
	end.createSpan({ text: ofDays });
	row.createDiv({ cls: 'rapport-row-why', text: why });
}
