/** `npm run fuzz [-- --times=20 --seed=7] [FOLDER …]`: the properties of the tests on more cases, and on others, than `npm test` takes, and anything that may happen on the page. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './browser';
import { root } from './plugin-build';

/** What a test takes its cases from. */
const PROPERTY = /^import \{.* from '(?:\.\.?\/)+property';$/m;
/** How long a test with the usual number of cases may take, in milliseconds. */
const PATIENCE = 120_000;

const { values, positionals } = parseArgs({ options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } }, allowPositionals: true });
const [times, seed] = [Number(values.times), Number(values.seed)];
if (!(times > 0) || !Number.isInteger(seed)) throw new Error('--times takes a number above zero, --seed a whole one');

const folders = positionals.length === 0 ? ['tests'] : positionals;
const files = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
	.map((path) => `tests/${path.replaceAll('\\', '/')}`)
	.filter((path) => path.endsWith('.test.ts') && folders.some((folder) => path.startsWith(folder)))
	.filter((path) => PROPERTY.test(readFileSync(`${root}${path}`, 'utf8')));
if (files.length === 0) throw new Error(`No property is tried in ${folders.join(', ')}`);

const browser = files.some((path) => path.startsWith('tests/browser/')) ? { CHROMIUM_PATH: findOrInstallBrowser() } : {};
console.log(`${files.length} files, ${times} times as many cases, from seed ${seed}`);
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project=unit', '--project=app', '--project=browser', '--silent=passed-only', `--testTimeout=${PATIENCE * times}`, ...files], { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: String(times), FUZZ_SEED: String(seed), ...browser } });
process.exit(status ?? 1);
