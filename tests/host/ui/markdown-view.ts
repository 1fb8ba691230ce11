import type { ViewStateResult } from 'obsidian';
import { Component } from '../core/component';
import { reportError } from '../core/events';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import type { HostFile } from './host-app';
import type { HoverPopover } from './hover-popover';
import { Keymap } from './keymap';
import { MarkdownRenderChild, MarkdownRenderer } from './markdown-renderer';
import { Menu } from './menu';
import type { WorkspaceLeaf } from './workspace-leaf';

type Mode = 'source' | 'preview';

/** The reading mode of a note. */
export class MarkdownPreviewView extends MarkdownRenderChild {
	private text = '';
	private content: Component | null = null;
	private isPending = false;

	constructor(private readonly view: MarkdownView, parent: HTMLElement) {
		super(parent.createDiv('markdown-reading-view'));
		this.previewEl = this.containerEl.createDiv('markdown-preview-view markdown-rendered');
		this.containerEl.on('click', 'a.internal-link', (event, link) => this.follow(event, link));
		this.containerEl.on('auxclick', 'a.internal-link', (event, link) => this.follow(event, link));
		this.containerEl.on('mouseover', 'a.internal-link', (event, link) => this.hover(event, link));
		this.containerEl.on('contextmenu', 'a.internal-link', (event, link) => {
			view.app.workspace.handleLinkContextMenu(Menu.forEvent(event), linkOf(link), this.sourcePath, view.leaf);
		});
	}

	private readonly previewEl: HTMLElement;

	get file(): HostFile | null { return this.view.file; }

	get(): string { return this.text; }

	set(data: string, _clear: boolean): void {
		this.text = data;
		this.rerender();
	}

	clear(): void {
		this.set('', true);
	}

	/** Draws the note where it is shown; several calls in a row draw once. */
	rerender(_full = false): void {
		if (this.isPending || this.view.getMode() !== 'preview') return;
		this.isPending = true;
		queueMicrotask(() => {
			this.isPending = false;
			this.draw().catch((error: unknown) => reportError(error, 'preview'));
		});
	}

	getScroll(): number { return this.previewEl.scrollTop; }

	applyScroll(scroll: number): void {
		this.previewEl.scrollTop = scroll;
	}

	private get sourcePath(): string { return this.view.file?.path ?? ''; }

	private async draw(): Promise<void> {
		if (this.content) this.removeChild(this.content);
		this.content = this.addChild(new Component());
		this.previewEl.empty();
		const sizer = this.previewEl.createDiv('markdown-preview-sizer markdown-preview-section');
		await MarkdownRenderer.render(this.view.app, this.text, sizer, this.sourcePath, this.content);
	}

	private follow(event: MouseEvent, link: HTMLElement): void {
		event.preventDefault();
		if (event.button > 1) return;
		this.view.app.workspace.openLinkText(linkOf(link), this.sourcePath, Keymap.isModEvent(event)).catch((error: unknown) => reportError(error, 'link'));
	}

	private hover(event: MouseEvent, targetEl: HTMLElement): void {
		this.view.app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: this.view, targetEl, linktext: linkOf(targetEl), sourcePath: this.sourcePath });
	}
}

function linkOf(link: HTMLElement): string {
	return link.getAttr('data-href') ?? link.getAttr('href') ?? '';
}

/** A note: its text in an editor, or rendered for reading. */
export class MarkdownView extends TextFileView {
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	hoverPopover: HoverPopover | null = null;
	private mode: Mode = 'source';
	private readonly sourceEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.icon = 'lucide-file-text';
		this.sourceEl = this.contentEl.createDiv('markdown-source-view');
		this.editor = new Editor(this.sourceEl.createEl('textarea', { cls: 'cm-content', attr: { spellcheck: 'false', 'aria-label': 'Note' } }), () => this.onEdited());
		this.previewMode = new MarkdownPreviewView(this, this.contentEl);
		this.addAction('lucide-book-open', 'Toggle reading view', () => this.setMode(this.mode === 'source' ? 'preview' : 'source'));
		this.editor.inputEl.addEventListener('contextmenu', (event) => {
			this.app.workspace.trigger('editor-menu', Menu.forEvent(event), this.editor, this);
		});
		this.editor.inputEl.addEventListener('paste', (event) => { this.app.workspace.trigger('editor-paste', event, this.editor, this); });
		this.editor.inputEl.addEventListener('blur', () => this.app.workspace.editorSuggest.close());
		this.setMode('source');
	}

	override onload(): void {
		super.onload();
		this.addChild(this.previewMode);
	}

	getViewType(): string { return 'markdown'; }

	getMode(): Mode { return this.mode; }

	get currentMode(): { getScroll(): number; applyScroll(scroll: number): void; get(): string; set(data: string, clear: boolean): void } {
		if (this.mode === 'preview') return this.previewMode;
		const { editor } = this;
		return {
			getScroll: () => editor.getScrollInfo().top,
			applyScroll: (scroll) => editor.scrollTo(null, scroll),
			get: () => editor.getValue(),
			set: (data, clear) => editor.load(data, clear),
		};
	}

	setMode(mode: Mode): void {
		this.mode = mode;
		this.sourceEl.toggle(mode === 'source');
		this.previewMode.containerEl.toggle(mode === 'preview');
		this.contentEl.setAttr('data-mode', mode);
		this.previewMode.set(this.editor.getValue(), false);
	}

	getViewData(): string { return this.editor.getValue(); }

	setViewData(data: string, clear: boolean): void {
		this.editor.load(data, clear);
		this.previewMode.set(data, clear);
	}

	clear(): void {
		this.editor.load('', true);
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: true };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = (state as { mode?: unknown } | null)?.mode;
		if (mode === 'source' || mode === 'preview') this.setMode(mode);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.currentMode.getScroll() };
	}

	override setEphemeralState(state: unknown): void {
		const { focus, line, subpath, cursor, scroll } = (state ?? {}) as { focus?: boolean; line?: number; subpath?: string; cursor?: { from: { line: number; ch: number }; to?: { line: number; ch: number } }; scroll?: number };
		const target = line ?? (subpath === undefined ? undefined : this.lineOfHeading(subpath));
		if (target !== undefined) this.showLine(target);
		else if (cursor) this.editor.setSelection(cursor.from, cursor.to);
		if (scroll !== undefined) this.currentMode.applyScroll(scroll);
		if (focus && this.mode === 'source') this.editor.focus();
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	showSearch(): void {
		throw new Error('The stand-in has no MarkdownView.showSearch');
	}

	private showLine(line: number): void {
		this.editor.setCursor(line, 0);
		this.editor.scrollIntoView({ from: { line, ch: 0 }, to: { line, ch: 0 } }, true);
	}

	private lineOfHeading(subpath: string): number | undefined {
		const heading = subpath.split('#').at(-1)?.trim().toLowerCase();
		const lines = this.editor.getValue().split('\n');
		const line = lines.findIndex((text) => /^#{1,6} /.test(text) && text.replace(/^#+ /, '').trim().toLowerCase() === heading);
		return line < 0 ? undefined : line;
	}

	private onEdited(): void {
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
		if (this.file && this.editor.hasFocus()) this.app.workspace.editorSuggest.trigger(this.editor, this.file);
	}
}
