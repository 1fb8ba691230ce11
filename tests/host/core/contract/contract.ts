import { eventContract } from './events-contract';
import { fileManagerContract } from './file-manager-contract';
import { linkContract } from './links-contract';
import { listContract } from './lists-contract';
import { metadataContract } from './metadata-contract';
import { propertyContract } from './properties-contract';
import type { MakeApp } from './subject';
import { vaultContract } from './vault-contract';

/**
 * What the plugin may rely on, each expectation with its ground:
 * `[documented]` in Obsidian's typings, docs or help; `[measured]` recorded from the app by its team or by authors of its
 * plugins; `[unverified]` the stand-in's choice, on which no code may rely.
 *
 * Only the public API is used, so the same expectations can run in a real app.
 */
export function contract(makeApp: MakeApp): void {
	vaultContract(makeApp);
	metadataContract(makeApp);
	listContract(makeApp);
	propertyContract(makeApp);
	linkContract(makeApp);
	eventContract(makeApp);
	fileManagerContract(makeApp);
}
