import type { Intent } from '../domain/promises';
import { iconButton } from './icon-button';

/** A round box, or a way to answer. */
export function iconOfIntent({ type }: Pick<Intent, 'type'>): string {
	return type === 'loop' ? 'lucide-reply' : 'lucide-circle';
}

/** The button of something that was promised, is to come next or is to be told. */
export function tickButton(parent: HTMLElement, label: string, finish: () => void, type: Intent['type'] = 'promise'): HTMLButtonElement {
	const button = iconButton(parent, iconOfIntent({ type }), label, finish);
	button.addClass('rapport-tick');
	return button;
}
