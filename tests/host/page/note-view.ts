import type { MetadataCache } from '../core/metadata-cache';
import { MarkdownView } from '../ui/markdown-view';
import type { WorkspaceLeaf } from '../ui/workspace-leaf';

/** A note as the app shows it for reading: its name and its properties above the text. */
export class NoteView extends MarkdownView {
	private readonly headEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf, private readonly metadata: MetadataCache) {
		super(leaf);
		this.headEl = createDiv('playground-note-head');
		this.previewMode.containerEl.prepend(this.headEl);
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.metadata.on('changed', (file: { path: string }) => {
			if (file.path === this.file?.path) this.drawHead();
		}));
	}

	override setViewData(data: string, clear: boolean): void {
		super.setViewData(data, clear);
		this.drawHead();
	}

	private drawHead(): void {
		this.headEl.empty();
		if (!this.file) return;
		if (!startsWithTitle(this.getViewData())) this.headEl.createDiv({ cls: 'inline-title', text: this.file.basename });
		const properties = Object.entries(this.app.metadataCache.getFileCache(this.file)?.frontmatter ?? {});
		if (properties.length === 0) return;
		const list = this.headEl.createEl('dl', { cls: 'metadata-container', attr: { 'aria-label': 'Properties' } });
		for (const [name, value] of properties) {
			const row = list.createDiv('metadata-property');
			row.createEl('dt', { cls: 'metadata-property-key', text: name });
			row.createEl('dd', { cls: 'metadata-property-value', text: inWords(value) });
		}
	}
}

/** A note that brings its own title needs none above it. */
function startsWithTitle(text: string): boolean {
	return /^(---\r?\n[^]*?\n---\s*\n)?\s*# /.test(text);
}

function inWords(value: unknown): string {
	if (Array.isArray(value)) return value.map(inWords).join(', ');
	if (typeof value === 'string') return value.replace(/^\[\[(.*)\]\]$/, '$1');
	return value === null || value === undefined ? '' : JSON.stringify(value);
}
