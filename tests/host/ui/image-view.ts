import { FileView } from './file-view';
import type { HostFile } from './host-app';

const TYPES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' };

/** Extensions of the pictures that the app shows. */
export const IMAGE_EXTENSIONS = Object.keys(TYPES);

/** A picture, as large as there is room. */
export class ImageView extends FileView {
	getViewType(): string {
		return 'image';
	}

	override async onLoadFile(file: HostFile): Promise<void> {
		const bytes = new Uint8Array(await this.app.vault.readBinary(file));
		const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
		this.contentEl.empty();
		this.contentEl.createDiv('image-container').createEl('img', { attr: { src: `data:${TYPES[file.extension] ?? ''};base64,${btoa(letters)}`, alt: file.name } });
	}
}
