import type { EditorChange, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { offsetOf, positionOf, textLines, wordRangeAt } from './text-positions';

interface Snapshot {
	text: string;
	anchor: number;
	head: number;
}

/** An editor of plain text in a textarea: what the plugin API says of editors, without any highlighting. */
export class Editor {
	private readonly undoStack: Snapshot[] = [];
	private readonly redoStack: Snapshot[] = [];
	private current: Snapshot = { text: '', anchor: 0, head: 0 };

	constructor(readonly inputEl: HTMLTextAreaElement, private readonly onChanged: () => void) {
		inputEl.addEventListener('input', () => {
			this.remember();
			this.current = { text: inputEl.value, ...this.domSelection() };
			this.onChanged();
		});
		inputEl.addEventListener('select', () => { Object.assign(this.current, this.domSelection()); });
	}

	getDoc(): this { return this; }

	refresh(): void {}

	getValue(): string { return this.inputEl.value; }

	setValue(content: string): void {
		this.write({ text: content, anchor: 0, head: 0 });
	}

	/** Takes over another text without telling of a change; the cursor stays where it can. */
	load(content: string, clearHistory: boolean): void {
		const { anchor, head } = this.domSelection();
		this.show({ text: content, anchor: Math.min(anchor, content.length), head: Math.min(head, content.length) });
		if (!clearHistory) return;
		this.undoStack.length = 0;
		this.redoStack.length = 0;
	}

	getLine(line: number): string { return textLines(this.getValue())[line] ?? ''; }

	setLine(line: number, text: string): void {
		this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
	}

	lineCount(): number { return textLines(this.getValue()).length; }

	lastLine(): number { return this.lineCount() - 1; }

	getSelection(): string {
		const { from, to } = this.selectionOffsets();
		return this.getValue().slice(from, to);
	}

	somethingSelected(): boolean { return this.getSelection() !== ''; }

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, _origin?: string): void {
		const { from, to } = this.selectionOffsets();
		this.splice([{ from, to, text: replacement }], from + replacement.length);
	}

	replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, _origin?: string): void {
		const start = this.posToOffset(from);
		this.splice([{ from: start, to: to ? this.posToOffset(to) : start, text: replacement }]);
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		const { anchor, head } = this.domSelection();
		const offset = { from: Math.min(anchor, head), to: Math.max(anchor, head), head, anchor }[side];
		return this.offsetToPos(offset);
	}

	listSelections(): EditorSelection[] {
		return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.show({ text: this.getValue(), anchor: this.posToOffset(anchor), head: this.posToOffset(head) });
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const range = ranges[main];
		if (range) this.setSelection(range.anchor, range.head);
	}

	focus(): void { this.inputEl.focus(); }

	blur(): void { this.inputEl.blur(); }

	hasFocus(): boolean { return this.inputEl.isActiveElement(); }

	getScrollInfo(): { top: number; left: number } {
		return { top: this.inputEl.scrollTop, left: this.inputEl.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.inputEl.scrollLeft = x;
		if (typeof y === 'number') this.inputEl.scrollTop = y;
	}

	scrollIntoView(range: EditorRange, center = false): void {
		const lineHeight = this.inputEl.scrollHeight / this.lineCount();
		this.inputEl.scrollTop = Math.max(0, range.from.line * lineHeight - (center ? this.inputEl.clientHeight / 2 : 0));
	}

	undo(): void { this.step(this.undoStack, this.redoStack); }

	redo(): void { this.step(this.redoStack, this.undoStack); }

	exec(command: string): void {
		throw new Error(`The stand-in has no editor command "${command}"`);
	}

	/** All changes are places in the text as it is before any of them. */
	transaction(tx: EditorTransaction, _origin?: string): void {
		const edits = (tx.changes ?? []).map((change) => this.editOf(change));
		if (tx.replaceSelection !== undefined) edits.push({ ...this.selectionOffsets(), text: tx.replaceSelection });
		if (edits.length > 0) this.splice(edits);
		const selection: EditorRangeOrCaret | undefined = tx.selection ?? tx.selections?.[0];
		if (selection) this.setSelection(selection.from, selection.to);
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		return wordRangeAt(this.getLine(pos.line), pos);
	}

	posToOffset(pos: EditorPosition): number { return offsetOf(this.getValue(), pos); }

	offsetToPos(offset: number): EditorPosition { return positionOf(this.getValue(), offset); }

	processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void, ignoreEmpty = false): void {
		const lines = textLines(this.getValue());
		const isRead = (text: string): boolean => !ignoreEmpty || text.trim() !== '';
		const values = lines.map((text, line) => (isRead(text) ? read(line, text) : null));
		const changes = lines.flatMap((text, line) => (isRead(text) ? write(line, text, values[line] ?? null) ?? [] : []));
		this.transaction({ changes });
	}

	/** Where the cursor is on the screen, as near as a textarea tells. */
	cursorBox(): DOMRect {
		const box = this.inputEl.getBoundingClientRect();
		const { lineHeight, paddingTop, paddingLeft } = this.inputEl.win.getComputedStyle(this.inputEl);
		const pixels = (length: string, otherwise: number): number => (Number.isNaN(Number.parseFloat(length)) ? otherwise : Number.parseFloat(length));
		const height = pixels(lineHeight, 20);
		const top = box.top + pixels(paddingTop, 0) + this.getCursor().line * height - this.inputEl.scrollTop;
		return new DOMRect(box.left + pixels(paddingLeft, 0), top, 0, height);
	}

	private editOf(change: EditorChange): { from: number; to: number; text: string } {
		const from = this.posToOffset(change.from);
		return { from, to: change.to ? this.posToOffset(change.to) : from, text: change.text };
	}

	private splice(edits: { from: number; to: number; text: string }[], cursor?: number): void {
		let text = this.getValue();
		let { anchor, head } = this.domSelection();
		for (const edit of [...edits].sort((a, b) => b.from - a.from)) {
			text = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
			const moved = (offset: number): number => (offset < edit.to ? Math.min(offset, edit.from + edit.text.length) : offset + edit.text.length - (edit.to - edit.from));
			anchor = moved(anchor);
			head = moved(head);
		}
		this.write({ text, anchor: cursor ?? anchor, head: cursor ?? head });
	}

	private write(next: Snapshot): void {
		if (next.text === this.getValue()) {
			this.show(next);
			return;
		}
		this.remember();
		this.show(next);
		this.onChanged();
	}

	private show(next: Snapshot): void {
		this.current = next;
		if (this.inputEl.value !== next.text) this.inputEl.value = next.text;
		const isBackwards = next.head < next.anchor;
		this.inputEl.setSelectionRange(Math.min(next.anchor, next.head), Math.max(next.anchor, next.head), isBackwards ? 'backward' : 'forward');
	}

	private remember(): void {
		this.undoStack.push(this.current);
		this.redoStack.length = 0;
	}

	private step(from: Snapshot[], to: Snapshot[]): void {
		const next = from.pop();
		if (!next) return;
		to.push(this.current);
		this.show(next);
		this.onChanged();
	}

	private domSelection(): { anchor: number; head: number } {
		const { selectionStart: start, selectionEnd: end, selectionDirection } = this.inputEl;
		return selectionDirection === 'backward' ? { anchor: end, head: start } : { anchor: start, head: end };
	}

	private selectionOffsets(): { from: number; to: number } {
		const { anchor, head } = this.domSelection();
		return { from: Math.min(anchor, head), to: Math.max(anchor, head) };
	}
}
