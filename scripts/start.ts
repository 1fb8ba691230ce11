/** `npm start [-- --vault FOLDER] [-- --port N]`: the stale list in the terminal, and the playground on a page. */
import { parseArgs } from 'node:util';
import { startPlayground, demoFiles } from './playground-server';
import { localDay } from './local-day';
import { buildPlugin } from './plugin-build';
import { answerOf } from './plugin-session';
import { callersPath, readVaultFolder, UsageError } from './vault-folder';

const usage = 'npm start [-- --vault FOLDER] [-- --port N]';
const firstPort = 4173;
const longestList = 25;

try {
	await start();
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function start(): Promise<void> {
	const { folder, port } = readOptions();
	const files = folder === null ? await demoFiles(localDay(new Date())) : await readVaultFolder(folder);
	await buildPlugin();
	console.log(`\nWho is going quiet, in ${folder ?? 'the demo vault'}:\n`);
	console.log(shortened((await answerOf({ files, command: 'rapport', parameters: {} })).text));
	const playground = await startPlayground({ port, ...(folder === null ? {} : { folder }) });
	console.log(`\nPlayground: ${playground.address}${folder === null ? '' : ' (your notes are only read, never written)'}\nCtrl+C stops it.`);
	process.once('SIGINT', () => {
		// What the plugin's session left open need not be waited for.
		void playground.close().then(() => process.exit(0));
	});
}

/** A long list belongs on the page. */
function shortened(text: string): string {
	const lines = text.trimEnd().split('\n');
	const rest = lines.length - longestList;
	return rest > 0 ? [...lines.slice(0, longestList), `… and ${rest} more`].join('\n') : lines.join('\n');
}

function readOptions(): { readonly folder: string | null; readonly port: number } {
	const { vault, port } = parsed();
	const number = Number(port ?? firstPort);
	if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError(`${port ?? ''} is no port\n${usage}`);
	return { folder: vault === undefined ? null : callersPath(vault), port: number };
}

function parsed(): { readonly vault?: string | undefined; readonly port?: string | undefined } {
	try {
		return parseArgs({ options: { vault: { type: 'string' }, port: { type: 'string' } } }).values;
	} catch (error) {
		throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}
