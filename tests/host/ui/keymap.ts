import type { Modifier, PaneType } from 'obsidian';
import { isApplePlatform, modifierText, type Scope } from './scope';

type PointerOrKey = MouseEvent | TouchEvent | KeyboardEvent;

/** Sends each key to the topmost open window's scope, else to the active view's, else to the app's. */
export class Keymap {
	private readonly stack: Scope[] = [];
	private viewScope: Scope | null = null;
	private readonly listener = (event: KeyboardEvent): void => this.dispatch(event);

	constructor(private readonly rootScope: Scope) {}

	pushScope(scope: Scope): void {
		this.stack.push(scope);
	}

	popScope(scope: Scope): void {
		const index = this.stack.lastIndexOf(scope);
		if (index >= 0) this.stack.splice(index, 1);
	}

	/** The scope of the view that is active; windows opened above it go first. */
	setViewScope(scope: Scope | null): void {
		this.viewScope = scope;
	}

	get activeScope(): Scope {
		return this.stack[this.stack.length - 1] ?? this.viewScope ?? this.rootScope;
	}

	/** Starts listening; the function handed back stops it. */
	attach(doc: Document): () => void {
		doc.addEventListener('keydown', this.listener);
		return () => doc.removeEventListener('keydown', this.listener);
	}

	private dispatch(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const pressed = (['Alt', 'Ctrl', 'Meta', 'Shift'] as const).filter((modifier) => Keymap.isModifier(event, modifier));
		const context = { modifiers: modifierText(pressed), key: event.key, vkey: virtualKey(event) };
		if (this.activeScope.handleKey(event, context) !== false) return;
		event.preventDefault();
		event.stopPropagation();
	}

	static isModifier(event: PointerOrKey, modifier: Modifier): boolean {
		switch (modifier) {
			case 'Mod': return isApplePlatform() ? event.metaKey : event.ctrlKey;
			case 'Ctrl': return event.ctrlKey;
			case 'Meta': return event.metaKey;
			case 'Shift': return event.shiftKey;
			case 'Alt': return event.altKey;
		}
	}

	/** Where a click wants its target: Mod or the middle button a tab, with Alt a split, with Alt and Shift a window. */
	static isModEvent(event?: PointerOrKey | null): PaneType | boolean {
		if (!event) return false;
		const middle = 'button' in event && event.button === 1;
		if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
		if (!Keymap.isModifier(event, 'Alt')) return 'tab';
		return Keymap.isModifier(event, 'Shift') ? 'window' : 'split';
	}
}

/** The key by its place on the keyboard: `KeyP` → `P`, `Digit1` → `1`. */
function virtualKey(event: KeyboardEvent): string {
	return event.code.replace(/^(Key|Digit)/, '') || event.key;
}
