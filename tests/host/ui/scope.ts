import type { KeymapContext, KeymapEventListener, KeymapInfo, Modifier } from 'obsidian';

/** A key with its modifiers and what to do; what `Scope.register` hands back. */
export interface KeyHandler extends KeymapInfo {
	scope: Scope;
	func: KeymapEventListener;
}

const MODIFIER_ORDER: readonly Modifier[] = ['Alt', 'Ctrl', 'Meta', 'Shift'];

/** True on Apple's systems, where `Mod` is the command key. */
export function isApplePlatform(): boolean {
	return /Mac|iPhone|iPad/.test(activeWindow.navigator.userAgent);
}

/** The modifiers as one comparable text: `['Mod', 'Shift']` → `'Ctrl,Shift'` (or `'Meta,Shift'`). */
export function modifierText(modifiers: readonly Modifier[]): string {
	const real = modifiers.map((modifier): Modifier => (modifier === 'Mod' ? (isApplePlatform() ? 'Meta' : 'Ctrl') : modifier));
	return MODIFIER_ORDER.filter((modifier) => real.includes(modifier)).join(',');
}

/** A set of keys that holds while something has the keyboard; what it does not know goes to its parent. */
export class Scope {
	private keys: KeyHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	/** No modifiers (null) and no key (null) mean any. */
	register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeyHandler {
		const handler: KeyHandler = { scope: this, modifiers: modifiers && modifierText(modifiers), key, func };
		this.keys.push(handler);
		return handler;
	}

	unregister(handler: KeyHandler): void {
		this.keys = this.keys.filter((other) => other !== handler);
	}

	/** The first result that is not undefined, asking this scope and then its parents. */
	handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
		for (const handler of this.keys) {
			if (!matches(handler, context)) continue;
			const result: unknown = handler.func(event, context);
			if (result !== undefined) return result;
		}
		return this.parent?.handleKey(event, context);
	}
}

function matches(handler: KeyHandler, context: KeymapContext): boolean {
	if (handler.modifiers !== null && handler.modifiers !== context.modifiers) return false;
	if (handler.key === null) return true;
	const key = handler.key.toLowerCase();
	return key === context.key?.toLowerCase() || key === context.vkey.toLowerCase();
}
