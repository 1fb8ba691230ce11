/** `npm run vault -- FOLDER COMMAND [key=value …] [--write]`: the built plugin's CLI on a real folder. */
import { buildIfOlder } from './plugin-build';
import { answerOf } from './plugin-session';
import { readArguments } from './vault-arguments';
import { callersPath, readVaultFolder, UsageError, writeChanged } from './vault-folder';

process.exitCode = await run();
// What the plugin left open (timers, for one) must not keep the terminal waiting; standard output is flushed first.
process.stdout.write('', () => process.exit());

async function run(): Promise<number> {
	try {
		const request = readArguments(process.argv.slice(2));
		const folder = callersPath(request.folder);
		const files = await readVaultFolder(folder);
		await buildIfOlder();
		const answer = await answerOf({ files, command: request.command, parameters: request.parameters });
		if (request.write) {
			for (const path of await writeChanged(folder, files, answer.files)) console.error(`written: ${path}`);
		} else if (hasChanged(files, answer.files)) console.error('Only tried: nothing on disk was changed. Add --write to keep it.');
		await print(answer.text);
		return answer.text.startsWith('Error: ') ? 1 : 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		return 1;
	}
}

/** True where the command changed, made or removed a note. */
function hasChanged(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): boolean {
	const isNote = (path: string): boolean => path.endsWith('.md');
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((path) => isNote(path) && before[path] !== after[path]);
}

/** Standard output carries the answer and a line's end, nothing else. */
function print(text: string): Promise<void> {
	return new Promise((resolve) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve()));
}
