import { iconButton } from './icon-button';

/** The round box of something that was promised or is to come next. */
export function tickButton(parent: HTMLElement, label: string, tick: () => void): HTMLButtonElement {
	const button = iconButton(parent, 'lucide-circle', label, tick);
	button.addClass('rapport-tick');
	return button;
}
