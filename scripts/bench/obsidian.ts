/**
 * What the measured code imports from `obsidian`, for the benchmark's bundle: the stand-in's own pieces, and a component
 * without a window.
 */
export { TFile, TFolder } from '../../tests/host/core/files';
export { normalizePath } from '../../tests/host/core/path';
export { parseYaml } from '../../tests/host/core/metadata/frontmatter';
export { default as moment } from 'moment';

/** Enough of Obsidian's component for what listens and ends. */
export class Component {
	private readonly cleanups: (() => void)[] = [];

	load(): void {
		this.onload();
	}

	unload(): void {
		this.onunload();
		for (const cleanup of this.cleanups.splice(0)) cleanup();
	}

	onload(): void {}

	onunload(): void {}

	register(cleanup: () => void): void {
		this.cleanups.push(cleanup);
	}

	/** The app in memory goes with its benchmark, so its listeners need not be taken off. */
	registerEvent(_ref: object): void {}

	registerDomEvent(): void {}
}
