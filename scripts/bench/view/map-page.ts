/** The page of row `map`: the portfolio with five thousand people on its map, and as many bare circles beside it. */
import type { WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../../../src/context';
import { mapPeopleOf } from '../../../src/domain/map-people';
import { PortfolioView } from '../../../src/ui/portfolio-view';
import { createHost } from '../../../tests/host/index';
import type { Host } from '../../../tests/host/index';
import type { ItemView } from '../../../tests/host/ui/view';
import { Subject } from '../subject';
import { makeVault } from '../vault';
import { layOut, nextFrame, timeOfFrame } from './frames';
import { paneIn, publish, rapportOf, standIn } from './plugin';
import type { Shown } from './plugin';

/** So many that five thousand are left: some rest, and some say nothing of where they belong. */
const PEOPLE = 5_750;
/** As far as a hand moves between two frames. */
const STEP_PX = 7;

/** What a drawing cost, in milliseconds: script alone, and with styles and layout. */
interface Cost {
	readonly script: number;
	readonly frame: number;
}

class MapBench {
	private shown: Shown | null = null;
	private longest = 0;
	/** The browser's own word for it, painting included. */
	private readonly tasks = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) this.longest = Math.max(this.longest, duration);
	});
	private direction = 1;

	private constructor(
		private readonly host: Host,
		private readonly rapport: Rapport,
	) {
		this.tasks.observe({ type: 'longtask' });
	}

	static async make(): Promise<MapBench> {
		const subject = await Subject.on(makeVault({ people: PEOPLE, days: 1_000, touchpointsADay: 3 }));
		const host = createHost({ files: {}, parentEl: document.body.appendChild(document.createElement('div')) });
		await host.layoutReady();
		return new MapBench(host, rapportOf(subject, host));
	}

	get people(): number {
		return mapPeopleOf(this.rapport.board, this.rapport.settings()).shown.length;
	}

	/** How many marks are in the document. */
	get marks(): number {
		return this.shown?.pane.findAll('[role="option"]').length ?? 0;
	}

	/** Opens the portfolio anew. */
	async draw(): Promise<Cost> {
		await this.close();
		const pane = await freshPane();
		const view = standIn<ItemView>(new PortfolioView(standIn<WorkspaceLeaf>(this.host.app.workspace.getLeaf()), this.rapport));
		this.shown = { view, pane };
		return costOf(() => view.openView(pane));
	}

	/** As many circles, each with a place and a size, and nothing else. */
	async drawBare(): Promise<Cost> {
		await this.close();
		const { people } = this;
		const pane = await freshPane();
		const cost = await costOf(() => {
			const svg = pane.createSvg('svg', { attr: { width: 900, height: 850 } });
			for (let at = 0; at < people; at++) svg.createSvg('circle', { attr: { cx: (at * 37) % 900, cy: (at * 61) % 850, r: 4 } });
		});
		pane.remove();
		return cost;
	}

	/** Comes so much closer, at the middle. */
	async closer(notches: number): Promise<void> {
		const canvas = this.canvas;
		const { left, top, width, height } = canvas.getBoundingClientRect();
		for (let notch = 0; notch < notches; notch++) {
			canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -120, clientX: left + width / 2 + 90, clientY: top + height / 2 - 60, bubbles: true, cancelable: true }));
			await nextFrame();
		}
		// The names come once the map rests.
		await new Promise((resolve) => setTimeout(resolve, 300));
	}

	/** Takes hold of the map. */
	hold(): void {
		this.tasks.takeRecords();
		this.longest = 0;
		this.pointer('pointerdown', 0);
	}

	/** Pushes it a little: what the event and the frame that follows cost. */
	async push(step: number): Promise<number> {
		if (step % 40 === 39) this.direction = -this.direction;
		return timeOfFrame(() => this.pointer('pointermove', this.direction * STEP_PX));
	}

	async letGo(): Promise<void> {
		this.pointer('pointerup', 0);
		await new Promise((resolve) => setTimeout(resolve, 300));
	}

	/** The longest task since the map was taken hold of, where any took 50 ms; painting and names included. */
	get longestTask(): number {
		return this.longest;
	}

	private at = { x: 400, y: 400 };

	private pointer(type: string, by: number): void {
		this.at = { x: this.at.x + by, y: this.at.y + by / 2 };
		this.canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1, pointerType: 'touch', button: 0, buttons: 1, clientX: this.at.x, clientY: this.at.y, bubbles: true, cancelable: true }));
	}

	private get canvas(): HTMLElement {
		const canvas = this.shown?.pane.querySelector<HTMLElement>('.rapport-map-canvas');
		if (!canvas) throw new Error('There is no map.');
		// Only a real pointer can be captured.
		canvas.setPointerCapture = () => undefined;
		return canvas;
	}

	private async close(): Promise<void> {
		if (!this.shown) return;
		const { view, pane } = this.shown;
		this.shown = null;
		await view.closeView();
		pane.remove();
	}
}

async function freshPane(): Promise<HTMLElement> {
	await nextFrame();
	const pane = paneIn(document.body);
	pane.addClass('mod-main');
	layOut();
	return pane;
}

async function costOf(draw: () => unknown): Promise<Cost> {
	let script = 0;
	const frame = await timeOfFrame(async () => {
		const start = performance.now();
		await draw();
		script = performance.now() - start;
		layOut();
	});
	await nextFrame();
	return { script, frame };
}

publish(MapBench.make());

export type { MapBench };
