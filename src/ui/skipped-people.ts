import { debounce } from 'obsidian';
import type { App, Debouncer } from 'obsidian';

const STORAGE_KEY = 'rapport-skipped-people';
/** Thousands may have been skipped: they are not written with every key. */
const TIME_TO_SAVE = 2000;

/** Who was passed over while people were placed: kept on this device, and no harm where it is lost. */
export class SkippedPeople {
	/** Those kept the last time. */
	readonly before: ReadonlySet<string>;
	private readonly saving: Debouncer<[], void>;

	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>, private readonly now: () => readonly string[]) {
		this.before = readSkipped(app.loadLocalStorage(STORAGE_KEY));
		this.saving = debounce(() => this.saveNow(), TIME_TO_SAVE);
	}

	saveSoon(): void {
		this.saving();
	}

	saveNow(): void {
		this.saving.cancel();
		const paths = this.now();
		this.app.saveLocalStorage(STORAGE_KEY, paths.length > 0 ? paths : null);
	}
}

/** The paths that were kept; nobody where nothing readable was. */
export function readSkipped(stored: unknown): ReadonlySet<string> {
	if (!Array.isArray(stored)) return new Set();
	const paths: readonly unknown[] = stored;
	return new Set(paths.filter((path) => typeof path === 'string'));
}
