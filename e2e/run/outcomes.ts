/** Brings what became of the contract from the process that ran it to the one that reports. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../contract/outcome';
import { reportOf } from '../contract/report';

interface KeptOutcomes {
	readonly appName: string;
	readonly outcomes: readonly Outcome[];
}

/** Keeps what became of the contract in one app. */
export function keepOutcomes(folder: string, appName: string, outcomes: readonly Outcome[]): void {
	writeFileSync(join(folder, `${appName.replace(/[^\w.]+/g, '-')}.json`), JSON.stringify({ appName, outcomes } satisfies KeptOutcomes));
}

/** What was kept, in Markdown; empty where nothing was. */
export function keptReport(folder: string): string {
	return readdirSync(folder).sort().map((name) => {
		const { appName, outcomes } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as KeptOutcomes;
		return reportOf(appName, outcomes);
	}).join('\n');
}
