/** `npm run soak [-- --people=10000 --months=12 --seed=1]`: a year of a vault in use, compared with a rebuild every day, and memory at the end of every month. */
import { spawnSync } from 'node:child_process';
import { buildIfOlder, root } from './plugin-build';

await buildIfOlder();
const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', `${new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url)}`, `${root}scripts/soak/run.ts`, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
