/** `npm test`: check, build twice, then the unit, app and browser tests; the last line says how many passed and failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browser';
import { builtElsewhere, buildPlugin, root } from './plugin-build';
import { countTests, type TestCount } from './test-report';

const report = `${root}artifacts/tests.json`;

process.exitCode = await testAll();

async function testAll(): Promise<number> {
	mkdirSync(`${root}artifacts`, { recursive: true });
	const steps = { check: check(), build: await buildsAlike() };
	const stepsFailed = Object.entries(steps).flatMap(([name, ok]) => (ok ? [] : [name]));
	const tests = runTests();
	const failed = tests.failed + stepsFailed.length;
	for (const name of stepsFailed) console.log(`FAILED ${name}: see above`);
	console.log(`\n${tests.passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

function check(): boolean {
	return node(['--import', 'tsx', 'scripts/check.ts']) === 0;
}

/** The same sources give the same bytes, wherever they lie. */
async function buildsAlike(): Promise<boolean> {
	try {
		await buildPlugin();
		const alike = readFileSync(`${root}main.js`).equals(builtElsewhere());
		console.log(alike ? 'ok     build: the same bytes in two folders' : 'FAILED build: builds in two folders differ');
		return alike;
	} catch (error) {
		console.log(`FAILED build: ${error instanceof Error ? error.message : String(error)}`);
		return false;
	}
}

function runTests(): TestCount {
	let browser: string | null = null;
	try {
		browser = findOrInstallBrowser();
	} catch (error) {
		console.error(`FAILED browser: ${error instanceof Error ? error.message : String(error)}`);
	}
	const projects = ['unit', 'app', ...(browser === null ? [] : ['browser'])].map((name) => `--project=${name}`);
	// A report of an earlier run must not speak for this one.
	rmSync(report, { force: true });
	const status = node(['node_modules/vitest/vitest.mjs', 'run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], browser === null ? {} : { CHROMIUM_PATH: browser });
	const counted = countTests(readReport(), status);
	return browser === null ? { ...counted, failed: counted.failed + 1 } : counted;
}

function readReport(): unknown {
	try {
		return JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		return null;
	}
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
	return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;
}
