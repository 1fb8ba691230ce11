/** `npm run e2e`: gets Obsidian, runs the contract and one flow in it, and says what became of the contract. */
import { Launcher } from '@wdio/cli';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Obstacle } from './run/obstacle';
import { obsidianVersions } from './run/obsidian';
import { keptReport } from './run/outcomes';
import { announce, type Plan } from './run/plan';
import { writeVaults } from './run/vaults';
import { startStandIn } from './stand-in/start';

const here = fileURLToPath(new URL('.', import.meta.url));
const cacheFolder = join(here, '.obsidian-cache');
const artifacts = fileURLToPath(new URL('../artifacts/e2e/', import.meta.url));

// Left to end by itself, the launcher's own hooks would make the exit code 0.
process.exit(await main(process.argv.slice(2)));

async function main(asked: readonly string[]): Promise<number> {
	try {
		if (asked.length === 0) return await runInObsidian();
		if (asked.length === 1 && asked[0] === '--stand-in') return await runInStandIn();
		console.error(`There is no "${asked.join(' ')}". Use: npm run e2e, or npm run e2e -- --stand-in`);
	} catch (error) {
		if (!(error instanceof Obstacle)) throw error;
		console.error(error.message);
	}
	return 1;
}

async function runInObsidian(): Promise<number> {
	const versions = await obsidianVersions(process.env['OBSIDIAN_VERSIONS'] || 'latest/latest', cacheFolder);
	return run({ versions, standIn: null }, (report) => {
		mkdirSync(artifacts, { recursive: true });
		writeFileSync(join(artifacts, 'contract.md'), report);
		console.log(report);
	});
}

async function runInStandIn(): Promise<number> {
	const { standIn, close } = await startStandIn();
	try {
		return await run({ versions: [], standIn }, () => {
			console.log('This was the stand-in, not Obsidian: it shows that the specs work, and nothing about the app.');
		});
	} finally {
		await close();
	}
}

async function run(app: Pick<Plan, 'versions' | 'standIn'>, conclude: (report: string) => void): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'rapport-e2e-'));
	const outcomes = join(folder, 'outcomes');
	mkdirSync(outcomes);
	try {
		announce({ ...app, cacheFolder, outcomes, ...(await writeVaults(folder)) });
		const code = await new Launcher(join(here, 'wdio.conf.mts')).run();
		conclude(keptReport(outcomes) || 'The contract was not run.');
		return code ?? 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
