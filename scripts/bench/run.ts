/** The benchmark itself, run by `scripts/bench.ts` in a process that can be told to collect. */
import { keepInDocs } from './keep';
import { readBenchArguments } from './measure';
import { BenchReport } from './report';
import { measureDay, measurePerson } from './rows/change-rows';
import { measureImport } from './rows/import';
import { measureFlood, measureIndex, measureMemory, measureMidnight } from './rows/index-rows';
import { measureLoad } from './rows/load';
import { measureLog } from './rows/log';
import { measureMap } from './rows/map';
import { measureOne } from './rows/one';
import { measurePeer } from './rows/peer';
import { measureRight } from './rows/right';
import { measureInBrowser } from './rows/view';
import { makeVault, SIZES } from './vault';
import type { SizeName, Vault } from './vault';

type Row = (report: BenchReport, size: SizeName, vault: Vault) => Promise<void>;

const ROWS: Readonly<Record<string, Row>> = {
	memory: measureMemory,
	right: measureRight,
	index: measureIndex,
	person: measurePerson,
	day: measureDay,
	flood: measureFlood,
	midnight: measureMidnight,
	one: measureOne,
	log: measureLog,
	import: measureImport,
	peer: measurePeer,
};
/** Needs the network, so only where it is named, or for the docs. */
const ON_REQUEST: ReadonlySet<string> = new Set(['peer']);

// The plugin's code asks the window for timers, and the device for its languages.
Object.assign(globalThis, { window: globalThis, navigator: { languages: ['en'] } });

const { isJson, isKept, sizes, only } = readBenchArguments(process.argv.slice(2));
const isWanted = (id: string): boolean => (only.length > 0 ? only.includes(id) : isKept || !ON_REQUEST.has(id));
const report = new BenchReport();
for (const size of sizes) {
	if (!Object.keys(ROWS).some(isWanted)) break;
	console.error(`making vault ${size} …`);
	const vault = makeVault(SIZES[size]);
	for (const [id, measure] of Object.entries(ROWS)) if (isWanted(id)) await measure(report, size, vault);
}
if (sizes.includes('L') && (isWanted('view') || isWanted('panel'))) await measureInBrowser(report, isWanted);
if (sizes.includes('M') && isWanted('map')) await measureMap(report);
if (isWanted('load')) await measureLoad(report);
if (isKept) await keepInDocs(report, new Date().toISOString().slice(0, 10));
console.log(isJson ? report.toJson() : report.toTable());
process.exitCode ??= report.holds ? 0 : 1;
