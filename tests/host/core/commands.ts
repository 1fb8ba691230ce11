import type { Command } from 'obsidian';
import { reportError } from './events';

/** The editor that has the focus, with what it belongs to. */
export interface ActiveEditor {
	editor: unknown;
	context: unknown;
}

type EditorCallback = (editor: unknown, context: unknown) => unknown;
type EditorCheckCallback = (checking: boolean, editor: unknown, context: unknown) => boolean | void;

/** The app's commands, by `pluginId:id`. */
export class Commands {
	readonly commands: Record<string, Command> = {};

	/** `activeEditor` answers for the commands that need one; `isMobile` hides what is for phones only. */
	constructor(
		private readonly activeEditor: () => ActiveEditor | null,
		private readonly isMobile: boolean,
	) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
	}

	removeCommand(id: string): void {
		delete this.commands[id];
	}

	/** The commands that apply now, as the palette lists them. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.applies(command));
	}

	/** False when there is no such command or it does not apply now. */
	executeCommandById(id: string): boolean {
		return this.execute(id) !== false;
	}

	/** Like `executeCommandById`, but hands out what the callback returned, so that a test can await it. */
	execute(id: string): unknown {
		const command = this.commands[id];
		if (!command || !this.applies(command)) return false;
		try {
			const result: unknown = this.call(command);
			if (result instanceof Promise) result.catch((error: unknown) => reportError(error, id));
			return result ?? true;
		} catch (error) {
			reportError(error, id);
			return true;
		}
	}

	private applies(command: Command): boolean {
		if (command.mobileOnly && !this.isMobile) return false;
		const active = this.activeEditor();
		if (command.editorCheckCallback) return active !== null && (command.editorCheckCallback as EditorCheckCallback)(true, active.editor, active.context) === true;
		if (command.editorCallback) return active !== null;
		if (command.checkCallback) return command.checkCallback(true) === true;
		return true;
	}

	// The editor kinds come first, as the typings say of them that they override the others.
	private call(command: Command): unknown {
		const active = this.activeEditor();
		if (command.editorCheckCallback && active) return (command.editorCheckCallback as EditorCheckCallback)(false, active.editor, active.context);
		if (command.editorCallback && active) return (command.editorCallback as EditorCallback)(active.editor, active.context);
		if (command.checkCallback) return command.checkCallback(false);
		return command.callback?.() as unknown;
	}
}
