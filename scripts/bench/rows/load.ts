/** Row `load`: how much `main.js` weighs, and what it costs at each start of the app. */
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianOf } from '../measure';
import type { BenchReport } from '../report';

const MAX_BYTES = 200 * 1024;
const MAX_GZIP = 64 * 1024;
const MAX_ONLOAD = 5;
const ROUNDS = 31;

/** Compiles `main.js` and runs `onload` with an app that does nothing. */
export async function measureLoad(report: BenchReport): Promise<void> {
	const source = readFileSync('main.js', 'utf8');
	const bytes = Buffer.byteLength(source);
	const gzip = gzipSync(source).length;
	const compiles: number[] = [];
	const onloads: number[] = [];
	let touched: readonly string[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const app = new UntouchableApp();
		const module: { exports: Record<string, unknown> } = { exports: {} };
		let start = performance.now();
		// A comment that differs keeps the engine from taking what it compiled before.
		const run = compileFunction(`${source}\n// ${round}`, ['module', 'exports', 'require']) as (module: object, exports: object, require: (name: string) => unknown) => void;
		run(module, module.exports, () => OBSIDIAN);
		compiles.push(performance.now() - start);
		const Plugin = module.exports['default'] as new (app: unknown, manifest: object) => { onload: () => Promise<void>; unload?: () => void };
		const plugin = new Plugin(app.value, { id: 'rapport', name: 'Rapport', dir: '.obsidian/plugins/rapport' });
		start = performance.now();
		await plugin.onload();
		onloads.push(performance.now() - start);
		touched = app.touched;
	}
	const compile = medianOf(compiles);
	const onload = medianOf(onloads);
	report.say(`load: main.js ${bytes} bytes, ${gzip} gzipped; compile ${compile.toFixed(2)} ms, onload ${onload.toFixed(2)} ms; touched ${touched.length === 0 ? 'neither vault nor cache' : touched.join(', ')}`);
	report.add('load', 'M', { median: compile + onload, floor: null, ratio: null, reads: null, holds: bytes <= MAX_BYTES && gzip <= MAX_GZIP && onload <= MAX_ONLOAD && touched.length === 0 });
}

/** An app that notes whether anybody looks at its vault or cache before the layout is ready. */
class UntouchableApp {
	readonly touched: string[] = [];
	readonly value: object = {
		workspace: quiet(),
		vault: this.watched('vault'),
		metadataCache: this.watched('metadataCache'),
		loadLocalStorage: () => null,
	};

	private watched(name: string): object {
		return new Proxy(quiet(), { get: (_target, key) => { this.touched.push(`${name}.${String(key)}`); return quiet(); } });
	}
}

/** Something that takes every call, and gives itself back. */
function quiet(): object {
	const callable = (): object => quiet();
	return new Proxy(callable, { get: (_target, key) => (key === 'then' || typeof key === 'symbol' ? undefined : quiet()) });
}

class Base {
	constructor(readonly app: unknown, readonly manifest: unknown) {}
	async loadData(): Promise<null> { return null; }
	async saveData(): Promise<void> {}
	addChild(child: unknown): unknown { return child; }
	register(): void {}
	registerEvent(): void {}
	registerDomEvent(): void {}
	registerView(): void {}
	registerHoverLinkSource(): void {}
	registerCliHandler(): void {}
	registerMarkdownCodeBlockProcessor(): void {}
	registerBasesView(): boolean { return true; }
	registerObsidianProtocolHandler(): void {}
	registerEditorSuggest(): void {}
	addStatusBarItem(): object { return quiet(); }
	addRibbonIcon(): object { return quiet(); }
	addCommand(): void {}
	addSettingTab(): void {}
}

const KNOWN: Readonly<Record<string, unknown>> = { getLanguage: () => 'en' };
const OBSIDIAN: object = new Proxy(KNOWN, {
	get: (known, key) => (typeof key === 'string' && Object.hasOwn(known, key) ? known[key] : key === '__esModule' ? false : /^[a-z]/.test(String(key)) ? quiet() : Base),
});
