/** `npm run bench [-- --json --keep --sizes=S,M,L --only=person,day]`: ratios against the floor, not bare times; `--keep` puts them into `docs/performance.md`. */
import esbuild from 'esbuild';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildPlugin } from './plugin-build';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}artifacts/bench/run.mjs`;

await buildPlugin();
// Bundled, because the sources import `obsidian`, which exists as a package of types only.
await esbuild.build({
	absWorkingDir: root,
	entryPoints: ['scripts/bench/run.ts'],
	outfile,
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	packages: 'external',
	alias: { obsidian: `${root}scripts/bench/obsidian.ts` },
	logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
