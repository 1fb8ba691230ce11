import { debounce, type Debounced } from '../core/debounce';
import type { HostApp } from './host-app';
import type { SavedLayout } from './workspace-layout';

const SAVE_AFTER_MS = 2000;

/** Keeps the layout in the vault's configuration folder. */
export class LayoutFile {
	readonly request: Debounced<[], Promise<void>>;

	constructor(private readonly app: HostApp, private readonly read: () => SavedLayout) {
		this.request = debounce(() => this.save(), SAVE_AFTER_MS, true);
	}

	async load(): Promise<SavedLayout | null> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.path))) return null;
		try {
			return JSON.parse(await adapter.read(this.path)) as SavedLayout;
		} catch {
			// A layout that cannot be read costs the user their tabs, not their session.
			return null;
		}
	}

	private async save(): Promise<void> {
		try {
			const { adapter, configDir } = this.app.vault;
			await adapter.mkdir(configDir);
			await adapter.write(this.path, JSON.stringify(this.read(), null, 2));
		} catch (error) {
			console.error('The layout could not be saved', error);
		}
	}

	private get path(): string {
		return `${this.app.vault.configDir}/${this.app.isMobile ? 'workspace-mobile.json' : 'workspace.json'}`;
	}
}
