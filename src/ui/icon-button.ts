import { setIcon, setTooltip } from 'obsidian';

/** A small button that is only an icon; its label is its tooltip and its name for screen readers. */
export function iconButton(parent: HTMLElement, icon: string, label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
	const button = parent.createEl('button', { cls: ['clickable-icon', 'rapport-icon-button'], attr: { type: 'button' } });
	setIcon(button, icon);
	setTooltip(button, label);
	button.addEventListener('click', (event) => {
		event.stopPropagation();
		act(event);
	});
	return button;
}
