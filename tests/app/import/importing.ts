/** Importing in the stand-in, as the dialog does it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Importer, ImportOutcome, ImportSettings } from '../../../src/context';
import { guessMapping } from '../../../src/domain/import/columns';
import type { ImportPlan, PlannedPerson } from '../../../src/domain/import/import-plan';
import type { ImportSource, SourceFault } from '../../../src/domain/import/source';
import { logIn } from '../writing/logging';
import type { Files, LoggingVault } from '../writing/logging';

/** A vault that people can be imported into. */
export interface ImportingVault extends LoggingVault {
	readonly importer: Importer;
	/** Imports all that a plan takes in. */
	readonly write: (plan: ImportPlan, goesOn?: (done: number) => boolean) => Promise<ImportOutcome>;
	/** Reads a file and plans it, its columns guessed unless said otherwise. */
	readonly plan: (file: string | Uint8Array, settings?: Partial<ImportSettings>) => Promise<ImportPlan>;
	/** The same, and imports all that the plan takes in. */
	readonly import: (file: string | Uint8Array, settings?: Partial<ImportSettings>) => Promise<ImportOutcome>;
}

export async function importIn(files: Files): Promise<ImportingVault> {
	const vault = await logIn(files);
	const importer = await vault.rapport.importer();
	const plan: ImportingVault['plan'] = async (file, settings = {}) => {
		const source = await sourceOf(importer, file);
		if ('fault' in source) throw new Error(`${source.fault} on line ${source.line}`);
		const planned = await importer.plan(source, { mapping: source.type === 'sheet' ? guessMapping(source.sheet) : [], dayOrder: null, folder: importer.defaultFolder(), ...settings }, () => true);
		if (!planned) throw new Error('stopped');
		return planned;
	};
	const write: ImportingVault['write'] = async (planned, goesOn = () => true) => {
		const outcome = await importer.write(chosen(planned), importer.defaultFolder(), goesOn);
		await vault.host.settle();
		return outcome;
	};
	return { ...vault, importer, plan, write, import: async (file, settings) => write(await plan(file, settings)) };
}

export function chosen(plan: ImportPlan): readonly PlannedPerson[] {
	return plan.people.filter(({ choice }) => choice.type !== 'skip');
}

export async function sourceOf(importer: Importer, file: string | Uint8Array): Promise<ImportSource | SourceFault> {
	const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
	const source = await importer.readSource(new Uint8Array(bytes).buffer, () => true);
	if (!source) throw new Error('stopped');
	return source;
}

/** The text of a file in tests/fixtures/imports. */
export function fixture(name: string): string {
	return readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/imports', name), 'utf8');
}
