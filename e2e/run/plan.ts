/** What a run is about: told by `run.ts` to the processes that WebdriverIO starts, which inherit nothing but the environment. */

/** One app, and where its vaults lie. */
export interface Plan {
	/** App and installer, by their version numbers; none for the stand-in. */
	readonly versions: readonly (readonly [app: string, installer: string])[];
	/** The stand-in's page in place of Obsidian. */
	readonly standIn: StandIn | null;
	/** Where the app is kept once it was downloaded. */
	readonly cacheFolder: string;
	/** A folder that the service makes a copy of. */
	readonly demoVault: string;
	/** A folder in whose copy everything may be deleted. */
	readonly emptyVault: string;
	/** Where outcomes are kept until all is done. */
	readonly outcomes: string;
}

/** The playground, and the programs that show it. */
export interface StandIn {
	readonly address: string;
	readonly browser: string;
	readonly driver: string;
}

const NAME = 'RAPPORT_E2E_PLAN';

/** Lets the processes started from here know the plan. */
export function announce(plan: Plan): void {
	process.env[NAME] = JSON.stringify(plan);
}

/** The plan of the run that this process belongs to. */
export function announcedPlan(): Plan {
	const text = process.env[NAME];
	if (text === undefined) throw new Error('Start this with `npm run e2e` in the project\'s folder.');
	return JSON.parse(text) as Plan;
}
