import type { CliData, CliFlags, CliHandler } from 'obsidian';

/** A command of the app's command line. */
export interface CliCommand {
	command: string;
	description: string;
	flags: CliFlags | null;
	handler: CliHandler;
}

/** The commands that plugins added to the app's command line. */
export class CliRegistry {
	private readonly byName = new Map<string, CliCommand>();

	add(command: CliCommand): void {
		if (this.byName.has(command.command)) throw new Error(`CLI command "${command.command}" is already registered.`);
		this.byName.set(command.command, command);
	}

	remove(name: string): void {
		this.byName.delete(name);
	}

	list(): readonly CliCommand[] {
		return [...this.byName.values()];
	}

	/** Runs a command; a bare flag is given as `'true'`. */
	async run(name: string, params: CliData): Promise<string> {
		const found = this.byName.get(name);
		if (!found) throw new Error(`Command "${name}" not found.`);
		return found.handler({ ...params });
	}
}
