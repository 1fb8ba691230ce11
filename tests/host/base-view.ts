import type { App } from './app';
import { BaseFile, type BaseView } from './core/base-file';
import { toValue } from './core/bases-values';
import type { OpenBase } from './core/bases-host';
import type { TFile } from './core/files';
import { TextFileView } from './ui/file-view';
import { Menu } from './ui/menu';
import type { WorkspaceLeaf } from './ui/workspace-leaf';

/** The core plugin's view of a `.base` file: a toolbar with the view's name, below it a plugin's view or a plain table. Its looks are unverified. */
export class BaseFileView extends TextFileView {
	private text = '';
	private name: string | null = null;
	private open: OpenBase | null = null;

	constructor(leaf: WorkspaceLeaf, private readonly owner: App, private readonly now: () => Date) {
		super(leaf);
		this.icon = 'lucide-table';
		this.contentEl.addClass('bases-view-host');
	}

	getViewType(): string { return 'bases'; }

	getViewData(): string { return this.text; }

	setViewData(data: string): void {
		this.text = data;
		this.draw();
	}

	clear(): void {
		this.open?.unload();
		this.open = null;
		this.contentEl.empty();
	}

	override async setState(state: unknown, result: Parameters<TextFileView['setState']>[1]): Promise<void> {
		const name = (state as { viewName?: unknown } | null)?.viewName;
		if (typeof name === 'string') this.name = name;
		await super.setState(state, result);
	}

	override onload(): void {
		super.onload();
		// Views of a plugin that comes or goes; what the app does there is unverified.
		this.registerEvent(this.owner.bases.on('views-changed', () => this.draw()));
		this.registerEvent(this.app.vault.on('modify', () => this.redrawTable()));
		this.registerEvent(this.owner.metadataCache.on('resolved', () => this.redrawTable()));
	}

	private get base(): BaseFile {
		return new BaseFile(this.text, this.owner.metadataCache, this.now);
	}

	private get view(): BaseView | undefined {
		const { views } = this.base;
		return views.find(({ name }) => name === this.name) ?? views[0];
	}

	private draw(): void {
		this.clear();
		const { base, view } = this;
		if (!view) return;
		const bar = this.contentEl.createDiv('bases-toolbar');
		const button = bar.createEl('button', { cls: 'bases-toolbar-view', text: view.name });
		button.addEventListener('click', (event) => this.chooseView(event));
		bar.createSpan({ cls: 'bases-toolbar-count', text: `${this.filesIn(base, view).length} results` });
		const containerEl = this.contentEl.createDiv('bases-view');
		if (view.type === 'table') return this.drawTable(containerEl, base, view);
		if (!this.owner.bases.get(view.type)) return void containerEl.createDiv({ text: `Unknown view type "${view.type}"` });
		this.open = this.owner.bases.open(view.type, containerEl, {
			name: view.name,
			config: { ...view.keys },
			filter: (file) => base.has(file, view),
			formula: (file, name) => base.valueOf(file, name),
		});
	}

	private redrawTable(): void {
		if (this.view?.type === 'table') this.draw();
	}

	private filesIn(base: BaseFile, view: BaseView): TFile[] {
		return this.owner.vault.getFiles().filter((file) => base.has(file, view));
	}

	private chooseView(event: MouseEvent): void {
		const menu = Menu.forEvent(event);
		for (const { name } of this.base.views) {
			menu.addItem((item) => item.setTitle(name).onClick(() => {
				this.name = name;
				this.draw();
			}));
		}
	}

	private drawTable(containerEl: HTMLElement, base: BaseFile, view: BaseView): void {
		const order: readonly unknown[] = Array.isArray(view.keys['order']) ? view.keys['order'] : ['file.name'];
		const columns = order.map(String);
		const table = containerEl.createEl('table', { cls: 'bases-table' });
		const head = table.createEl('thead').createEl('tr');
		for (const column of columns) head.createEl('th', { text: base.displayNameOf(column) });
		const body = table.createEl('tbody');
		for (const file of this.filesIn(base, view)) {
			const row = body.createEl('tr');
			for (const column of columns) row.createEl('td', { text: this.cell(base, file, column) });
		}
	}

	private cell(base: BaseFile, file: TFile, column: string): string {
		if (column.startsWith('formula.')) return base.valueOf(file, column.slice('formula.'.length)).toString();
		if (column === 'file.name') return file.basename;
		const properties: Record<string, unknown> = this.owner.metadataCache.getFileCache(file)?.frontmatter ?? {};
		const value = properties[column.replace(/^note\./, '')];
		return toValue(value).toString();
	}
}
