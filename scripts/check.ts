/** `npm run check`: typecheck (three times: all that ships, pure code alone, tools), lint, and the directory's other checks; stops at nothing, fails at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const steps: readonly (readonly [string, readonly string[]])[] = [
	['typecheck: what ships', ['typescript/bin/tsc', '-p', 'tsconfig.json']],
	['typecheck: domain and markdown alone', ['typescript/bin/tsc', '-p', 'tsconfig.pure.json']],
	['typecheck: tests and scripts', ['typescript/bin/tsc', '-p', 'tsconfig.tools.json']],
	['lint: TypeScript, manifest, licence', ['eslint/bin/eslint.js', '--max-warnings', '0', 'src', 'tests', 'scripts', 'vitest.config.mts', 'package.json', 'manifest.json', 'LICENSE']],
	...ofE2e(),
	['lint: styles', ['stylelint/bin/stylelint.mjs', '--max-warnings', '0', 'styles.css']],
	['licences of what is bundled', ['tsx/dist/cli.mjs', 'scripts/licences.ts', 'check']],
	['review of what would be released', ['tsx/dist/cli.mjs', 'scripts/review.ts']],
];

/** What is only there where the packages of e2e/ are installed too. */
function ofE2e(): readonly (readonly [string, readonly string[]])[] {
	if (!existsSync(`${root}e2e/node_modules`)) return [];
	return [
		['typecheck: the run in the real app', ['typescript/bin/tsc', '-p', 'e2e/tsconfig.json']],
		['lint: the run in the real app', ['eslint/bin/eslint.js', '--max-warnings', '0', 'e2e']],
	];
}

let failed = 0;
for (const [name, [bin, ...args]] of steps) {
	if (bin === undefined || !existsSync(`${root}node_modules/${bin}`)) throw new Error(`${name}: ${bin ?? 'tool'} is not installed`);
	const { status } = spawnSync(process.execPath, [`${root}node_modules/${bin}`, ...args], { cwd: root, stdio: 'inherit' });
	console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
	if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
