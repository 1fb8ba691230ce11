/** What `npm run vault` is asked to do. */
import { UsageError } from './vault-folder';

/** A command of the plugin on a folder, with its parameters as Obsidian's CLI would hand them over. */
export interface VaultRequest {
	readonly folder: string;
	readonly command: string;
	readonly parameters: Readonly<Record<string, string>>;
	/** Whether changed notes are written back to the folder. */
	readonly write: boolean;
}

/** How it is called. */
export const usage = 'npm run vault -- FOLDER COMMAND [key=value …] [--write]';

/**
 * `['Notes', 'stale', 'format=json', 'total']` → `{ folder: 'Notes', command: 'rapport:stale', parameters: { format: 'json', total: 'true' }, write: false }`
 * @throws UsageError where the folder or the command is missing, or an option is unknown
 */
export function readArguments(args: readonly string[]): VaultRequest {
	const options = args.filter((arg) => arg.startsWith('--'));
	const unknown = options.find((option) => option !== '--write');
	if (unknown !== undefined) throw new UsageError(`Unknown option ${unknown}\n${usage}`);
	const [folder, command, ...rest] = args.filter((arg) => !arg.startsWith('--'));
	if (folder === undefined || command === undefined) throw new UsageError(`Which ${folder === undefined ? 'folder' : 'command'}?\n${usage}`);
	return { folder, command: commandId(command), parameters: Object.fromEntries(rest.map(parameter)), write: options.length > 0 };
}

function commandId(command: string): string {
	return command === 'rapport' || command.startsWith('rapport:') ? command : `rapport:${command}`;
}

/** Only the first `=` parts the name from the value; a bare word is a flag. */
function parameter(argument: string): [string, string] {
	const at = argument.indexOf('=');
	return at < 0 ? [argument, 'true'] : [argument.slice(0, at), argument.slice(at + 1)];
}
