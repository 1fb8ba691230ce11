/** The keys of the list, found by trying them. */
import { isMove, listKeyOf, type Keystroke } from '../../src/ui/list-keys';
import { KEY_WORDS } from './command-words';
import { tableOf, wordsFor } from './tables';

const NAMES: Readonly<Record<string, string>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', PageUp: 'Page up', PageDown: 'Page down', ContextMenu: 'the menu key', ' ': 'the space bar' };
const SIGNS = ['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowRight', 'ArrowLeft', 'Enter', ' ', ...'abcdefghijklmnopqrstuvwxyz0123456789', 'ContextMenu', 'Escape', ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`)];
const PLAIN: Omit<Keystroke, 'key'> = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const WITH: readonly (readonly [string, Omit<Keystroke, 'key'>])[] = [['', PLAIN], ['Shift and ', { ...PLAIN, shiftKey: true }], ['Ctrl or Cmd and ', { ...PLAIN, ctrlKey: true }]];

/** A row for each thing that keys do. */
export function keysTable(): string {
	const keys = new Map<string, string[]>();
	for (const [before, held] of WITH) {
		for (const key of SIGNS) {
			const does = listKeyOf({ key, ...held }, false);
			// Enter does the same with every key held; what it opens in, the app knows.
			if (does === null || (key === 'Enter' && before !== '')) continue;
			const row = isMove(does) ? 'move' : /^choose-(?!all)/.test(does) ? 'choose-more' : does;
			keys.set(row, [...(keys.get(row) ?? []), before + (/^[a-z]$/.test(key) ? `\`${key}\`` : (NAMES[key] ?? key))]);
		}
	}
	return tableOf(['key', 'does'], wordsFor('keys', [...keys.keys()], KEY_WORDS).map(([row, words]) => [(keys.get(row) ?? []).join(', '), words]));
}
