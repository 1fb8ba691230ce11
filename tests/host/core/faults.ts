import { parentPath } from './path';

/** What is counted per path. */
export type Access = 'read' | 'cachedRead' | 'write';

/** Injects the failures a vault can have, and counts what the plugin does to it. */
export class Faults {
	/** Milliseconds between a change and its metadata; 0 is the next turn of the event loop. */
	slowCacheMs = 0;

	/** Notes that the metadata cache never gets to, as one that the system does not let it read. */
	neverCached: ReadonlySet<string> = new Set();

	/** Fills a cache that `cacheEmptyUntil` holds back; set by the host. */
	fillCache: () => Promise<void> = () => Promise.resolve();

	private readonly counts: Record<Access, Map<string, number>> = { read: new Map(), cachedRead: new Map(), write: new Map() };
	private readonly readOnly = new Set<string>();
	private readonly broken = new Map<string, string>();
	private readonly failingWrites = new Map<number, string>();
	private writesSinceArmed = 0;

	/** The n-th write from now fails, 1 being the next; others go through. */
	failWrite(n: number, message = 'EIO: i/o error, write'): void {
		this.failingWrites.set(this.writesSinceArmed + n, message);
	}

	/** Every write to this path fails until `heal`. */
	failWritesTo(path: string, message = 'EIO: i/o error, write'): void {
		this.broken.set(path, message);
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
	}

	/** Called by the adapter for each access that is not a write. */
	noteRead(access: 'read' | 'cachedRead', path: string): void {
		this.add(access, path);
	}

	/** Called by the adapter before a write; throws when this one was told to fail. */
	beforeWrite(path: string): void {
		this.writesSinceArmed++;
		const message = this.failingWrites.get(this.writesSinceArmed) ?? this.broken.get(path);
		this.failingWrites.delete(this.writesSinceArmed);
		if (message !== undefined) throw new Error(`${message} '${path}'`);
		this.beforeChange(path);
		this.add('write', path);
	}

	/** Throws when the path lies in a read-only folder. */
	beforeChange(path: string): void {
		for (let folder = parentPath(path); ; folder = parentPath(folder)) {
			if (this.readOnly.has(folder)) throw new Error(`EACCES: permission denied, open '${path}'`);
			if (folder === '') return;
		}
	}

	private add(access: Access, path: string): void {
		const counts = this.counts[access];
		counts.set(path, (counts.get(path) ?? 0) + 1);
	}
}
