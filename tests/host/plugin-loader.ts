import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './core/plugin';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;
type ModuleBody = (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown, date: DateConstructor) => void;

/** Runs a built `main.js` as the app does, from its text, with another `Date`, and returns its plugin class. */
export function evaluatePlugin(mainJs: string, id: string, obsidian: unknown, date: DateConstructor): PluginClass {
	const body = globalThis.eval(`(function (module, exports, require, Date) {${mainJs}\n})\n//# sourceURL=plugin:${id}`) as ModuleBody;
	const module = { exports: {} as unknown };
	body(module, module.exports, (name) => {
		if (name === 'obsidian') return obsidian;
		throw new Error(`The stand-in has no module "${name}"`);
	}, date);
	const exported = module.exports as { default?: unknown };
	const found = exported.default ?? module.exports;
	if (typeof found !== 'function') throw new Error(`Plugin ${id} exports no class`);
	return found as PluginClass;
}
