/** The contract as one text: to be evaluated in the app, or in a page. */
import esbuild from 'esbuild';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Announced } from './in-app';

/** The contract with all it needs but Obsidian; where it is evaluated it sets `window.rapportContract`. */
export async function contractBundle(): Promise<string> {
	const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
	const { outputFiles } = await esbuild.build({
		entryPoints: [path('in-app.ts')],
		alias: { vitest: path('collecting-vitest.ts') },
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		platform: 'browser',
		charset: 'utf8',
		logLevel: 'warning',
	});
	const [bundle] = outputFiles;
	if (!bundle) throw new Error('The contract gave no bundle');
	return bundle.text;
}

/** What the contract expects, without running any of it; read apart, as two sets of matchers do not get on in one process. */
export function announcedIn(bundle: string): readonly Announced[] {
	const announced = runInNewContext(`${bundle}\nJSON.stringify(window.rapportContract.announced())`, { window: {}, console, Event, EventTarget }) as string;
	return JSON.parse(announced) as readonly Announced[];
}
