import { parentPath } from './path';

/** What is counted per path. */
export type Access = 'read' | 'cachedRead' | 'write';

/** A write of which only the beginning reaches the disk. */
export interface Tear {
	/** From 0 to 1. */
	readonly share: number;
	readonly message: string;
}

const FULL = 'ENOSPC: no space left on device, write';

// Taken when the module loads: fake timers of a test must not stop a slow disk.
const later = globalThis.setTimeout.bind(globalThis);

/** Injects the failures a vault can have, and counts what the plugin does to it. */
export class Faults {
	/** Milliseconds between a change and its metadata; 0 is the next turn of the event loop. */
	slowCacheMs = 0;

	/** Notes that the metadata cache never gets to, as one that the system does not let it read. */
	neverCached: ReadonlySet<string> = new Set();

	/** The paths of all changes since the last reset, in their order; one that ended in no write is among them. */
	readonly changes: string[] = [];

	/** Fills a cache that `cacheEmptyUntil` holds back; set by the host. */
	fillCache: () => Promise<void> = () => Promise.resolve();

	private readonly counts: Record<Access, Map<string, number>> = { read: new Map(), cachedRead: new Map(), write: new Map() };
	private readonly readOnly = new Set<string>();
	private readonly broken = new Map<string, string>();
	private readonly failingWrites = new Map<number, string>();
	private readonly torn = new Map<number, Tear>();
	private full: { readonly from: number; readonly tear: Tear } | null = null;
	private readonly slow = new Map<string, number>();
	private readonly meantime = new Map<string, () => void>();
	private writesSinceArmed = 0;
	private turnsSinceArmed = 0;

	/** The n-th write from now fails, 1 being the next; others go through. */
	failWrite(n: number, message = 'EIO: i/o error, write'): void {
		this.failingWrites.set(this.writesSinceArmed + n, message);
	}

	/** Every write to this path fails until `heal`. */
	failWritesTo(path: string, message = 'EIO: i/o error, write'): void {
		this.broken.set(path, message);
	}

	/** The n-th write from now leaves only its beginning on the disk, as long as this share of it, and fails. */
	tearWrite(n: number, share = 0.5): void {
		this.torn.set(this.writesSinceArmed + n, { share, message: FULL });
	}

	/** From the n-th write on the disk is full until `heal`: each leaves only so much of what it was to write. */
	fillDisk(n: number, share = 0.5): void {
		this.full = { from: this.writesSinceArmed + n, tear: { share, message: FULL } };
	}

	/** Whatever changes this path takes so many milliseconds longer until `heal`; other paths overtake it. */
	slowDown(path: string, milliseconds: number): void {
		this.slow.set(path, milliseconds);
	}

	/** Something else happens once, right before or after the n-th change from now; a change that ends in no write counts. */
	meanwhile(moment: 'before' | 'after', n: number, happen: () => void): void {
		this.meantime.set(`${moment} ${this.turnsSinceArmed + n}`, happen);
	}

	/** Nothing in the folder, however deep, can be written, created, renamed or deleted until `heal`. */
	makeReadOnly(folder: string): void {
		this.readOnly.add(folder === '/' ? '' : folder);
	}

	/** Takes back every failure that was armed. */
	heal(): void {
		this.readOnly.clear();
		this.broken.clear();
		this.failingWrites.clear();
		this.torn.clear();
		this.full = null;
		this.slow.clear();
		this.meantime.clear();
	}

	/** How often a path was accessed, or all paths together. */
	count(access: Access, path?: string): number {
		const counts = this.counts[access];
		if (path !== undefined) return counts.get(path) ?? 0;
		let sum = 0;
		for (const n of counts.values()) sum += n;
		return sum;
	}

	/** The paths accessed since the last reset, with how often. */
	countsOf(access: Access): ReadonlyMap<string, number> {
		return this.counts[access];
	}

	resetCounts(): void {
		for (const counts of Object.values(this.counts)) counts.clear();
		this.changes.length = 0;
	}

	/** Called by the adapter for each access that is not a write. */
	noteRead(access: 'read' | 'cachedRead', path: string): void {
		this.add(access, path);
	}

	/** Called by the adapter when the turn of a change has come, before anything is read for it. */
	async inTurn<T>(path: string, change: () => T): Promise<T> {
		const turn = ++this.turnsSinceArmed;
		this.changes.push(path);
		const wait = this.slow.get(path);
		if (wait !== undefined) await new Promise((resolve) => later(resolve, wait));
		this.happen(`before ${turn}`);
		try {
			return change();
		} finally {
			this.happen(`after ${turn}`);
		}
	}

	/** Called by the adapter before a write; throws when this one was told to fail, and tells where it is to be torn. */
	beforeWrite(path: string): Tear | null {
		const n = ++this.writesSinceArmed;
		const message = this.failingWrites.get(n) ?? this.broken.get(path);
		this.failingWrites.delete(n);
		if (message !== undefined) throw new Error(`${message} '${path}'`);
		this.beforeChange(path);
		this.add('write', path);
		return this.torn.get(n) ?? (this.full && n >= this.full.from ? this.full.tear : null);
	}

	/** Throws when the path lies in a read-only folder. */
	beforeChange(path: string): void {
		for (let folder = parentPath(path); ; folder = parentPath(folder)) {
			if (this.readOnly.has(folder)) throw new Error(`EACCES: permission denied, open '${path}'`);
			if (folder === '') return;
		}
	}

	private happen(moment: string): void {
		const happen = this.meantime.get(moment);
		this.meantime.delete(moment);
		happen?.();
	}

	private add(access: Access, path: string): void {
		const counts = this.counts[access];
		counts.set(path, (counts.get(path) ?? 0) + 1);
	}
}
