import { reasonOf } from '../domain/failure';

/** Where a block of properties stops being YAML, and what the parser says of it. */
export interface YamlFault {
	/** From 1, in the block. */
	readonly line: number;
	/** What stands on it. */
	readonly found: string;
	readonly detail: string;
}

/** What an error of the YAML parser says; the first line of the block where it names none. */
export function yamlFault(error: unknown, block: string): YamlFault {
	const message = reasonOf(error);
	const lines = block.split(/\r?\n/).map((text) => text.trim());
	// What is never closed is found out behind the block: the last line that says something is shown.
	let line = Math.min(lineOf(error), lines.length);
	while (line > 1 && !lines[line - 1]) line--;
	return {
		line,
		found: lines[line - 1] ?? '',
		detail: (message.split(/\r?\n/, 1)[0] ?? '').trim().replace(/(?: at line \d+, column \d+)?:?$/, ''),
	};
}

/** `linePos`, as the `yaml` package's errors have it. */
function lineOf(error: unknown): number {
	if (typeof error !== 'object' || error === null || !('linePos' in error)) return 1;
	const first: unknown = Array.isArray(error.linePos) ? error.linePos[0] : null;
	return typeof first === 'object' && first !== null && 'line' in first && typeof first.line === 'number' ? first.line : 1;
}
