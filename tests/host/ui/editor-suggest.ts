import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { Editor } from './editor';
import type { HostApp, HostFile } from './host-app';
import { PopoverSuggest } from './popover-suggest';
import { renderInstructions } from './suggest-modal';

/** What a suggester knows while it is shown. */
export interface EditorSuggestContext extends EditorSuggestTriggerInfo {
	editor: Editor;
	file: HostFile;
}

/** Suggestions while typing in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;
	private asked = 0;

	constructor(app: HostApp) {
		super(app);
	}

	setInstructions(instructions: Instruction[]): void {
		const present = this.suggestEl.find('.prompt-instructions') as HTMLElement | null;
		renderInstructions(present ?? this.suggestEl.createDiv('prompt-instructions'), instructions);
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: HostFile | null): EditorSuggestTriggerInfo | null;
	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	override close(): void {
		super.close();
		this.context = null;
		this.asked++;
	}

	/** Asks whether this suggester is meant, and shows it; true when it is. */
	tryTrigger(editor: Editor, file: HostFile): boolean {
		const trigger = this.onTrigger(editor.getCursor(), editor, file);
		if (!trigger) {
			this.close();
			return false;
		}
		this.context = { ...trigger, editor, file };
		const turn = ++this.asked;
		void Promise.resolve(this.getSuggestions(this.context)).then((values) => { if (turn === this.asked) this.show(values, editor); });
		return true;
	}

	private show(values: T[], editor: Editor): void {
		if (values.length === 0) {
			this.close();
			return;
		}
		this.suggestions.set(values.slice(0, this.limit));
		this.open();
		this.reposition(editor.cursorBox());
	}
}

/** The suggesters that plugins registered; at most one is shown. */
export class EditorSuggestHost {
	private suggests: EditorSuggest<unknown>[] = [];

	get count(): number {
		return this.suggests.length;
	}

	addSuggest(suggest: EditorSuggest<unknown>): void {
		this.suggests.push(suggest);
	}

	removeSuggest(suggest: EditorSuggest<unknown>): void {
		suggest.close();
		this.suggests = this.suggests.filter((other) => other !== suggest);
	}

	/** Called on every keystroke in an editor. */
	trigger(editor: Editor, file: HostFile): void {
		let isTaken = false;
		for (const suggest of this.suggests) {
			if (isTaken) suggest.close();
			else isTaken = suggest.tryTrigger(editor, file);
		}
	}

	close(): void {
		for (const suggest of this.suggests) suggest.close();
	}
}
