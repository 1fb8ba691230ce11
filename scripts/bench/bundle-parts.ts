/** How much of `main.js` each part of the sources is. */
import esbuild, { type BuildOptions } from 'esbuild';

/** A part, such as `src/ui` or `node_modules/yaml`, and its bytes in `main.js`. */
export interface BundlePart {
	readonly part: string;
	readonly bytes: number;
}

/** The parts of `main.js` as it is built now, the biggest first. */
export async function bundleParts(): Promise<readonly BundlePart[]> {
	// Not bundled with the benchmarks: it finds its own place.
	const config = `${process.cwd()}/esbuild.config.mjs`;
	const { options } = (await import(config)) as { options: BuildOptions };
	const { metafile } = await esbuild.build({ ...options, metafile: true, write: false });
	const parts = new Map<string, number>();
	for (const { inputs } of Object.values(metafile.outputs)) {
		for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
			const part = path.split('/').slice(0, 2).join('/');
			parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
		}
	}
	return Array.from(parts, ([part, bytes]) => ({ part, bytes })).sort((a, b) => b.bytes - a.bytes);
}
