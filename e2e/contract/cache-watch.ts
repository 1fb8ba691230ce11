/** Knows when the metadata cache has caught up, from what the app tells everybody. */
import type { App, EventRef, TAbstractFile } from 'obsidian';

/** How long is waited for what. */
export interface Patience {
	/** So long nothing more was told, and nothing is waited for: caught up. */
	readonly quietMs: number;
	/** So long nothing was told at all: what is still waited for will not come, as for a note that was written as it was. */
	readonly silentMs: number;
	/** After so long it has failed. */
	readonly atMostMs: number;
}

const STEP_MS = 10;

/** Listens from its making until `stop`. */
export class CacheWatch {
	private readonly awaited = new Set<string>();
	private readonly stops: (() => void)[];
	private lastTold = Date.now();

	constructor({ vault, metadataCache }: App, private readonly patience: Patience) {
		const vaultRefs: EventRef[] = [
			vault.on('create', (file) => this.expectOf(file.path)),
			vault.on('modify', (file) => this.expectOf(file.path)),
			vault.on('delete', (file) => this.told(file.path)),
			// No `changed` for a renamed note: one that was awaited is awaited under its new name.
			vault.on('rename', (file, oldPath) => this.renamed(file, oldPath)),
		];
		const cacheRefs: EventRef[] = [
			metadataCache.on('changed', (file) => this.told(file.path)),
			metadataCache.on('deleted', (file) => this.told(file.path)),
			metadataCache.on('resolve', () => this.touch()),
			metadataCache.on('resolved', () => this.touch()),
		];
		this.stops = [...vaultRefs.map((ref) => () => vault.offref(ref)), ...cacheRefs.map((ref) => () => metadataCache.offref(ref))];
	}

	/**
	 * Until the cache has caught up.
	 * @throws Error that names what it did not get to
	 */
	async settled(): Promise<void> {
		const { quietMs, silentMs, atMostMs } = this.patience;
		const start = Date.now();
		// What was asked for just now may not have been told yet.
		this.touch();
		for (;;) {
			await new Promise((resolve) => window.setTimeout(resolve, Math.min(STEP_MS, quietMs)));
			const silence = Date.now() - this.lastTold;
			if (silence >= (this.awaited.size === 0 ? quietMs : silentMs)) break;
			if (Date.now() - start > atMostMs) throw new Error(`After ${atMostMs} ms the metadata cache was still busy with: ${[...this.awaited].join(', ') || 'links'}`);
		}
		this.awaited.clear();
	}

	/** Hears nothing more. */
	stop(): void {
		for (const stop of this.stops.splice(0)) stop();
	}

	private expectOf(path: string): void {
		if (path.endsWith('.md')) this.awaited.add(path);
		this.touch();
	}

	private told(path: string): void {
		this.awaited.delete(path);
		this.touch();
	}

	private renamed({ path }: TAbstractFile, oldPath: string): void {
		if (this.awaited.delete(oldPath)) this.awaited.add(path);
		this.touch();
	}

	private touch(): void {
		this.lastTold = Date.now();
	}
}
