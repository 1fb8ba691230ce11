import type { HostApp, HostCommand } from './host-app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestModal } from './suggest-modal';

/** All commands that apply now, by name. */
export class CommandPalette extends SuggestModal<HostCommand> {
	private commands: HostCommand[] = [];

	constructor(app: HostApp) {
		super(app);
		this.emptyStateText = 'No commands found.';
		this.setPlaceholder('Select a command…');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	override open(): void {
		// Asked once, before the palette takes the focus: a check may look at what is active.
		this.commands = this.app.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
		super.open();
	}

	getSuggestions(query: string): HostCommand[] {
		if (query.trim() === '') return this.commands;
		const search = prepareFuzzySearch(query);
		const found = this.commands.flatMap((command) => {
			const match = search(command.name);
			return match ? [{ command, match }] : [];
		});
		sortSearchResults(found);
		return found.map(({ command }) => command);
	}

	renderSuggestion(command: HostCommand, el: HTMLElement): void {
		const match = prepareFuzzySearch(this.inputEl.value)(command.name);
		renderResults(el, command.name, match ?? { score: 0, matches: [] });
		el.setAttr('data-command-id', command.id);
	}

	onChooseSuggestion(command: HostCommand): void {
		this.app.commands.executeCommandById(command.id);
	}
}
