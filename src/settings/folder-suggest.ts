import { AbstractInputSuggest } from 'obsidian';
import type { App, TFolder } from 'obsidian';

/** Offers the vault's folders while one is typed. */
export class FolderSuggest extends AbstractInputSuggest<TFolder> {
	constructor(app: App, input: HTMLInputElement) {
		super(app, input);
		this.onSelect((folder) => {
			this.setValue(folder.path);
			this.close();
		});
	}

	protected override getSuggestions(query: string): TFolder[] {
		const typed = query.trim().toLowerCase();
		return this.app.vault.getAllFolders().filter(({ path }) => path.toLowerCase().includes(typed));
	}

	override renderSuggestion(folder: TFolder, el: HTMLElement): void {
		el.setText(folder.path);
	}
}
