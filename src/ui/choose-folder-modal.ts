import { FuzzySuggestModal } from 'obsidian';
import type { TFolder } from 'obsidian';
import type { Rapport } from '../context';
import { compareText } from '../domain/problem';
import { namePrompt } from './dialog-name';
import { reporting } from './reporting';

/** Lets the user point to the folder that their person notes are in. */
export class ChooseFolderModal extends FuzzySuggestModal<TFolder> {
	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
		const { chooseFolder } = rapport.strings.staleList;
		this.setPlaceholder(chooseFolder.placeholder);
		this.emptyStateText = chooseFolder.none;
		namePrompt(rapport, this, chooseFolder.placeholder);
	}

	override getItems(): TFolder[] {
		return this.app.vault.getAllFolders().sort((a, b) => compareText(a.path, b.path));
	}

	override getItemText(folder: TFolder): string {
		return folder.path;
	}

	override onChooseItem(folder: TFolder): void {
		const { peopleFolders } = this.rapport.settings();
		// A path from the root has a slash: a bare name would mean every folder called so.
		const entry = folder.path.includes('/') ? folder.path : `${folder.path}/`;
		if (peopleFolders.includes(entry)) return;
		const { changeSettings, strings } = this.rapport;
		reporting(strings, strings.staleList.messages.noPeople.chooseFolder, () => changeSettings({ peopleFolders: [...peopleFolders, entry] }));
	}
}
