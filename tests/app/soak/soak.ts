/** A vault in use for many days, compared with a rebuild every day. */
import { RandomStream } from '../../../scripts/bench/random';
import { LAST_DAY, makeVault } from '../../../scripts/bench/vault';
import { dateAt } from '../../host/clock';
import { createHost } from '../../host/index';
import type { Host } from '../../host/index';
import { evaluatePlugin } from '../../host/plugin-loader';
import { answersOf, differenceOf, rapportOf, rebuiltAnswers } from './comparison';
import type { Built, PluginClass } from './comparison';
import { SimulatedLife } from './simulated-life';

/** How much life there is, and from which seed. */
export interface SoakSize {
	readonly people: number;
	/** Daily notes at the start, and for as long as it goes. */
	readonly history: number;
	readonly days: number;
	readonly touchpointsADay: number;
	readonly seed: number;
	/** True of days after which the plugin is switched off and on. */
	readonly isReloaded: (day: number) => boolean;
}

/** What is told of each day. */
export interface LivedDay {
	/** From 1. */
	readonly day: number;
	readonly people: number;
	readonly touchpoints: number;
	/** How many answers were compared. */
	readonly compared: number;
}

/** So many people of a day are asked about one by one. */
const MOST_ASKED = 25;
const VIEWS = ['rapport-stale', 'rapport-person'];
/** The device begins at home. */
const HOME = 'Europe/Berlin';

/** A vault in use. */
export class Soak {
	readonly host: Host;
	private readonly clock: { now: number };
	private readonly life: SimulatedLife;
	/** Evaluated once: a rebuild is what is compared, not the loading of its text. */
	private readonly rebuiltClass: PluginClass;
	private readonly zone = process.env['TZ'];

	constructor(
		private readonly built: Built,
		private readonly size: SoakSize,
	) {
		process.env['TZ'] = HOME;
		this.clock = { now: new Date(`${LAST_DAY}T21:00:00`).getTime() };
		const { notes } = makeVault({ people: size.people, days: size.history, touchpointsADay: size.touchpointsADay, seed: size.seed });
		const files: Record<string, string> = { '.obsidian/daily-notes.json': '{"folder":"Daily"}' };
		for (const [path, { text }] of notes) files[path] = text;
		this.host = createHost({ files, now: () => this.clock.now });
		this.rebuiltClass = evaluatePlugin(built.mainJs, built.manifest.id, this.host.obsidian, dateAt(() => this.clock.now));
		this.life = new SimulatedLife(this.host, () => this.rapport, new RandomStream(size.seed), this.clock, size);
	}

	/** Starts the app, with the list and the panel open. */
	async start(): Promise<void> {
		await this.host.loadPlugin(this.built.mainJs, this.built.manifest);
		await this.host.layoutReady();
		await this.openViews();
	}

	/**
	 * Lives through the days, and tells of each.
	 * @throws where the index is not what a rebuild gives
	 */
	async live(onDay: (lived: LivedDay) => void | Promise<void>): Promise<void> {
		for (let day = 1; day <= this.size.days; day++) {
			await this.life.liveDay(day);
			const compared = await this.compare(day);
			const { people, touchpoints } = this.rapport.network.counts;
			await onDay({ day, people, touchpoints, compared });
			if (this.size.isReloaded(day)) await this.reload();
		}
	}

	/** Switches the plugin off and on. */
	async reload(): Promise<void> {
		await this.host.loadPlugin(this.built.mainJs, this.built.manifest);
		await this.openViews();
	}

	/** Closes what is open and opens it again: the page's elements, and what their stand-in keeps of every question to them, go. */
	async reopenViews(): Promise<void> {
		for (const type of VIEWS) this.host.app.workspace.detachLeavesOfType(type);
		await this.openViews();
	}

	destroy(): void {
		this.host.destroy();
		if (this.zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = this.zone;
	}

	private get rapport(): ReturnType<typeof rapportOf> {
		return rapportOf(this.host.app.loadedPlugins.get(this.built.manifest.id));
	}

	private async openViews(): Promise<void> {
		await this.rapport.ready();
		for (const id of ['open-stale-list', 'open-person-panel']) await this.host.runCommand(`${this.built.manifest.id}:${id}`);
		await this.host.settle();
	}

	private async compare(day: number): Promise<number> {
		const asked = [...this.life.touched].slice(0, MOST_ASKED);
		const lived = await answersOf(this.host.app, this.rapport, asked);
		const rebuilt = await rebuiltAnswers(this.host, this.built.manifest, this.rebuiltClass, asked);
		const difference = differenceOf(lived, rebuilt);
		if (difference !== null) throw new Error(`Day ${day}, seed ${this.size.seed}: ${difference}`);
		return lived.size;
	}
}
