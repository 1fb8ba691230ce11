/** `npm run e2e`: builds the plugin and runs it in the real Obsidian; see e2e/README.md. `run.mjs` has installed the packages of both. */
import { spawnSync } from 'node:child_process';
import { buildIfOlder, root } from './plugin-build';

await buildIfOlder();
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'run.ts', ...process.argv.slice(2)], { cwd: `${root}e2e`, stdio: 'inherit' });
process.exitCode = status ?? 1;
