/**
 * Row `peer`: what of Dataview runs outside the app, beside ours; only where it is asked for, as it is fetched from npm.
 *
 * The package holds Dataview's expressions, its values and the parser of its queries. Its index and the engine that answers
 * queries are in the plugin alone and need the app, so what is held side by side is reading the same written days.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { readDay } from '../../../src/domain/day';
import { interleaved } from '../measure';
import type { BenchReport } from '../report';
import type { SizeName, Vault } from '../vault';

const VERSION = '0.5.68';
const FOLDER = 'artifacts/peer';
const ROUNDS = { rounds: 21, warmUp: 5 };

interface Expressions {
	readonly date: { parse: (text: string) => { readonly status: boolean } };
}

/** Every written day of the people, read by both; the median of the peer stands as the floor. */
export async function measurePeer(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const dates = expressionsOfPeer()?.date;
	if (!dates) return report.say(`peer-${size}: left out, as obsidian-dataview ${VERSION} could not be fetched from npm`);
	const texts = [...vault.facts.values()].flatMap(({ properties }) => properties.flatMap(({ value, means: { is } }) => (typeof value === 'string' && (is === 'lastDeposit' || is === 'lastContact') ? [value] : [])));
	let [ours, theirs] = [0, 0];
	const times = await interleaved({
		run: () => { ours = texts.filter((text) => { const reading = readDay(text); return reading !== null && 'day' in reading; }).length; },
	}, {
		run: () => { theirs = texts.filter((text) => dates.parse(text).status).length; },
	}, ROUNDS);
	report.say(`peer-${size}: of ${texts.length} written days we read ${ours} and Dataview ${VERSION} reads ${theirs}; the "floor" of this row is Dataview's own time for them`);
	report.add('peer', size, { ...times, reads: null, holds: times.ratio !== null && times.ratio <= 1 && ours >= theirs });
}

function expressionsOfPeer(): Expressions | null {
	const path = `${FOLDER}/package/lib/index.js`;
	if (!existsSync(path)) {
		mkdirSync(FOLDER, { recursive: true });
		const shell = process.platform === 'win32';
		const packed = spawnSync('npm', ['pack', `obsidian-dataview@${VERSION}`, '--silent', '--pack-destination', FOLDER], { shell });
		if (packed.status !== 0) return null;
		spawnSync('tar', ['xzf', `obsidian-dataview-${VERSION}.tgz`], { cwd: FOLDER });
		if (!existsSync(path)) return null;
	}
	const module: { exports: { EXPRESSION?: Expressions } } = { exports: {} };
	const run = compileFunction(readFileSync(path, 'utf8'), ['module', 'exports', 'require']) as (module: object, exports: object, require: () => object) => void;
	run(module, module.exports, () => new Proxy({}, { get: () => class {} }));
	return module.exports.EXPRESSION ?? null;
}
