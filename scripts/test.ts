/** `npm test`: two builds, check, then the unit, app and browser tests; the last line says how many passed and failed. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browser';
import { builtElsewhere, buildPlugin, root } from './plugin-build';
import { countTests, failuresIn, type TestCount } from './test-report';

/** What one lane of work did. */
interface Outcome extends TestCount {
	/** Steps that are no tests, and failed. */
	readonly stepsFailed: readonly string[];
	/** Each failed test, with what it said. */
	readonly failures: readonly string[];
}

process.exitCode = await testAll();

/** Browser tests wait more than they work, so the rest goes on beside them. */
async function testAll(): Promise<number> {
	mkdirSync(`${root}artifacts`, { recursive: true });
	const build = await buildsAlike();
	const lanes = await Promise.all([checkAndTest(), testInBrowser()]);
	const stepsFailed = [...(build ? [] : ['build']), ...lanes.flatMap((lane) => lane.stepsFailed)];
	const passed = lanes.reduce((sum, lane) => sum + lane.passed, 0);
	const failed = lanes.reduce((sum, lane) => sum + lane.failed, stepsFailed.length);
	// Said again at the end: where only the last lines are kept, they are these.
	for (const failure of lanes.flatMap((lane) => lane.failures)) console.log(failure);
	for (const name of stepsFailed) console.log(`FAILED ${name}: see above`);
	console.log(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}

/** The same sources give the same bytes, wherever they lie. */
async function buildsAlike(): Promise<boolean> {
	try {
		await buildPlugin();
		const alike = readFileSync(`${root}main.js`).equals(builtElsewhere());
		console.log(alike ? 'ok     build: the same bytes in two folders' : 'FAILED build: builds in two folders differ');
		return alike;
	} catch (error) {
		console.log(`FAILED build: ${messageOf(error)}`);
		return false;
	}
}

async function checkAndTest(): Promise<Outcome> {
	const check = await node(['--import', 'tsx', 'scripts/check.ts']);
	console.log(check.output);
	return { ...(await runTests(['unit', 'app'])), stepsFailed: check.status === 0 ? [] : ['check'] };
}

async function testInBrowser(): Promise<Outcome> {
	try {
		return { ...(await runTests(['browser'], { CHROMIUM_PATH: findOrInstallBrowser() })), stepsFailed: [] };
	} catch (error) {
		console.error(`FAILED browser: ${messageOf(error)}`);
		return { passed: 0, failed: 0, failures: [], stepsFailed: ['browser'] };
	}
}

/** What is printed comes in one piece, as two lanes run at a time. */
async function runTests(projects: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Omit<Outcome, 'stepsFailed'>> {
	const report = `${root}artifacts/tests-${projects.join('-')}.json`;
	// A report of an earlier run must not speak for this one.
	rmSync(report, { force: true });
	const { status, output } = await node(['node_modules/vitest/vitest.mjs', 'run', ...projects.map((name) => `--project=${name}`), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
	console.log(output);
	const result = readReport(report);
	return { ...countTests(result, status), failures: failuresIn(result) };
}

function readReport(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number; readonly output: string }> {
	return new Promise((resolve) => {
		let output = '';
		const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.on('error', (error) => resolve({ status: 1, output: output + messageOf(error) }));
		child.on('close', (status) => resolve({ status: status ?? 1, output }));
	});
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
