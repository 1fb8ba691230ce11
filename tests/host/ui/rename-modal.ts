import { ConfirmationModal } from './confirmation-modal';
import type { HostApp, HostFile } from './host-app';
import { TextComponent } from './text-component';

/** Asks for a file's new name. */
export class RenameModal extends ConfirmationModal {
	constructor(app: HostApp, private readonly file: HostFile) {
		super(app);
		this.setTitle('File name');
		const field = new TextComponent(this.contentEl).setValue(file.basename);
		this.addButton((button) => button.setButtonText('Save').setCta().onClick(() => this.rename(field.getValue().trim())));
		this.addCancelButton();
	}

	private async rename(name: string): Promise<void> {
		if (name === '' || name === this.file.basename) return;
		const folder = this.file.path.slice(0, this.file.path.length - this.file.name.length);
		await this.app.fileManager.renameFile(this.file, `${folder}${name}.${this.file.extension}`);
	}
}
