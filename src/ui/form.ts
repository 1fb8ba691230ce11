import { ButtonComponent } from 'obsidian';

/** Makes a form that Enter submits from every field and choice; on a button it presses that. */
export function createForm(parent: HTMLElement, submit: () => void): HTMLFormElement {
	const form = parent.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
	const take = (event: Event): void => {
		event.preventDefault();
		submit();
	};
	form.addEventListener('submit', take);
	form.addEventListener('keydown', (event) => {
		// On a choice it would otherwise depend on the browser.
		if (event.key === 'Enter' && !event.isComposing && !event.targetNode?.instanceOf(HTMLButtonElement)) take(event);
	});
	return form;
}

/** Adds the row of buttons below a form; returns the one that submits it. */
export function addFormButtons(form: HTMLElement, cancel: string, close: () => void, submit: string): ButtonComponent {
	const row = form.createDiv({ cls: 'rapport-form-buttons' });
	addButton(row, cancel, 'button').onClick(close);
	return addButton(row, submit, 'submit').setCta();
}

function addButton(row: HTMLElement, text: string, type: 'button' | 'submit'): ButtonComponent {
	const button = new ButtonComponent(row).setButtonText(text);
	button.buttonEl.setAttribute('type', type);
	return button;
}
