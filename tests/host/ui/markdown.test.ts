import type { EditorPosition, EditorSuggestTriggerInfo } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Component } from '../core/component';
import type { Host } from '../index';
import type { Editor } from './editor';
import { EditorSuggest } from './editor-suggest';
import { MarkdownPreviewRenderer } from './markdown-preview-renderer';
import { MarkdownRenderer } from './markdown-renderer';
import { MarkdownView } from './markdown-view';
import { mergeTexts } from './merge-texts';
import { press, startHost, turn, type } from './testing';

let host: Host;
afterEach(() => host.destroy());

async function openNote(text: string): Promise<MarkdownView> {
	host = await startHost({ 'Note.md': text });
	await host.app.workspace.openLinkText('Note', '');
	const view = host.app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) throw new Error('no note is open');
	return view;
}

describe('the editor', () => {
	it('[documented] positions and offsets are each other’s inverse', async () => {
		const { editor } = await openNote('one\ntwo\n\nfour');
		for (let offset = 0; offset <= editor.getValue().length; offset++) expect(editor.posToOffset(editor.offsetToPos(offset))).toBe(offset);
		expect(editor.lineCount()).toBe(4);
		expect(editor.getLine(1)).toBe('two');
	});

	it('[documented] replaceRange, replaceSelection and the cursor', async () => {
		const { editor } = await openNote('one two');
		editor.setSelection({ line: 0, ch: 4 }, { line: 0, ch: 7 });
		expect(editor.getSelection()).toBe('two');
		editor.replaceSelection('2');
		expect(editor.getValue()).toBe('one 2');
		expect(editor.getCursor()).toEqual({ line: 0, ch: 5 });
		editor.replaceRange('zero ', { line: 0, ch: 0 });
		expect(editor.getCursor()).toEqual({ line: 0, ch: 10 });
		expect(editor.wordAt({ line: 0, ch: 6 })).toEqual({ from: { line: 0, ch: 5 }, to: { line: 0, ch: 8 } });
	});

	it('[unverified] a transaction takes all places from the text before it, and undo takes it back whole', async () => {
		const { editor } = await openNote('a b c');
		editor.transaction({ changes: [{ from: { line: 0, ch: 0 }, to: { line: 0, ch: 1 }, text: 'AAA' }, { from: { line: 0, ch: 4 }, to: { line: 0, ch: 5 }, text: 'C' }] });
		expect(editor.getValue()).toBe('AAA b C');
		editor.undo();
		expect(editor.getValue()).toBe('a b c');
		editor.redo();
		expect(editor.getValue()).toBe('AAA b C');
	});

	it('[documented] a change is saved to the note', async () => {
		const view = await openNote('old');
		view.editor.setValue('new');
		await view.save();
		expect(host.snapshot()['Note.md']).toBe('new');
	});

	it('[unverified] a write from elsewhere shows in the editor and keeps what is not saved', async () => {
		const view = await openNote('one\ntwo\n');
		view.editor.replaceRange('1', { line: 0, ch: 0 }, { line: 0, ch: 3 });
		const file = host.app.vault.getFileByPath('Note.md');
		if (!file) throw new Error('no file');
		await host.app.vault.process(file, (text) => `${text}three\n`);
		await turn();
		expect(view.editor.getValue()).toBe('1\ntwo\nthree\n');
		await view.save();
		expect(host.snapshot()['Note.md']).toBe('1\ntwo\nthree\n');
	});

	it('[unverified] changes of different places are joined, of the same place the editor’s stays', () => {
		expect(mergeTexts('a b', 'a b c', 'x a b')).toBe('x a b c');
		expect(mergeTexts('a', 'b', 'c')).toBe('b');
	});

	it('[unverified] an editor suggester is asked at each keystroke, and Enter chooses', async () => {
		class Mentions extends EditorSuggest<string> {
			onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
				const match = /@(\w*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
				return match ? { start: { line: cursor.line, ch: match.index }, end: cursor, query: match[1] ?? '' } : null;
			}

			getSuggestions({ query }: { query: string }): string[] { return ['Ada', 'Alan'].filter((name) => name.toLowerCase().startsWith(query)); }

			renderSuggestion(name: string, el: HTMLElement): void { el.setText(name); }

			selectSuggestion(name: string): void {
				const { context } = this;
				context?.editor.replaceRange(`[[${name}]]`, context.start, context.end);
				this.close();
			}
		}
		const { editor } = await openNote('met ');
		const suggest = new Mentions(host.app);
		host.app.workspace.editorSuggest.addSuggest(suggest);
		editor.focus();
		type(editor.inputEl, 'met @al');
		await turn();
		expect(suggest.suggestEl.findAll('.suggestion-item').map((el) => el.getText())).toEqual(['Alan']);
		press('Enter');
		expect(editor.getValue()).toBe('met [[Alan]]');
		expect(suggest.suggestEl.isConnected).toBe(false);
	});

	it('[unverified] the leaf of a deleted note goes', async () => {
		const view = await openNote('x');
		const file = host.app.vault.getFileByPath('Note.md');
		if (!file) throw new Error('no file');
		await host.app.fileManager.trashFile(file);
		await turn();
		expect(view.containerEl.isConnected).toBe(false);
		expect(host.app.workspace.getActiveFile()).toBeNull();
	});

	it('[unverified] a subpath leads to its heading', async () => {
		host = await startHost({ 'Note.md': 'x\n\n## Log\n\ny' });
		await host.app.workspace.openLinkText('Note#Log', '');
		expect(host.app.workspace.activeEditor?.editor.getCursor().line).toBe(2);
	});
});

describe('rendered Markdown', () => {
	async function render(markdown: string, component = new Component()): Promise<HTMLElement> {
		host = await startHost();
		const el = createDiv();
		await MarkdownRenderer.render(host.app, markdown, el, 'Note.md', component);
		return el;
	}

	it('[unverified] wiki links, tags and tasks carry the app’s classes', async () => {
		const el = await render('- [x] #deposit/thanks [[Ada Lovelace|Ada]] and [B](B.md) and [x](https://example.org)\n- [ ] later');
		const link = el.find('a.internal-link');
		expect([link.getText(), link.getAttr('data-href')]).toEqual(['Ada', 'Ada Lovelace']);
		expect(el.find('a.tag').getText()).toBe('#deposit/thanks');
		expect(el.findAll('a.internal-link')).toHaveLength(2);
		expect(el.findAll('a.external-link')).toHaveLength(1);
		expect(el.findAll('li.task-list-item').map((item) => item.getAttr('data-task'))).toEqual(['x', '']);
	});

	it('[documented] frontmatter and comments are not shown', async () => {
		const el = await render('---\ncircle: industry\n---\nseen %%hidden%% too\n\n%%\nblock\n%%\n\nend');
		expect(el.getText().replace(/\s+/g, ' ').trim()).toBe('seen too end');
	});

	it('[documented] a code block goes to its processor, whose children live as long as the component', async () => {
		const component = new Component();
		void component.load();
		const unloaded = vi.fn();
		const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor('rapport', (source, el, context) => {
			el.setText(`<${source}>`);
			const child = new Component();
			child.register(unloaded);
			context.addChild(child as never);
		});
		MarkdownPreviewRenderer.registerPostProcessor(processor);
		const el = await render('```rapport\nlimit: 3\n```', component);
		MarkdownPreviewRenderer.unregisterPostProcessor(processor);
		expect(el.find('.block-language-rapport').getText()).toBe('<limit: 3>');
		component.unload();
		expect(unloaded).toHaveBeenCalledOnce();
	});

	it('[unverified] links of the reading view open', async () => {
		host = await startHost({ 'Note.md': 'See [[B]].', 'B.md': 'b' });
		await host.app.workspace.openLinkText('Note', '', false, { state: { mode: 'preview' } });
		await turn();
		const view = host.app.workspace.getActiveViewOfType(MarkdownView);
		expect(view?.getMode()).toBe('preview');
		view?.containerEl.find('a.internal-link').click();
		await turn();
		expect(host.app.workspace.getActiveFile()?.path).toBe('B.md');
	});
});
