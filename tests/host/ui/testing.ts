// What the contract tests of the interface share.
import { createHost, type Host } from '../index';
import { ItemView } from './view';

/** A view that writes down what happens to it. */
export class ProbeView extends ItemView {
	readonly log: string[] = [];
	state: Record<string, unknown> = {};

	getViewType(): string { return 'probe'; }

	getDisplayText(): string { return 'Probe'; }

	override onload(): void { this.log.push('onload'); }

	override onunload(): void { this.log.push('onunload'); }

	protected override async onOpen(): Promise<void> {
		this.log.push('onOpen');
		this.contentEl.createEl('p', { text: 'probe' });
	}

	protected override async onClose(): Promise<void> { this.log.push('onClose'); }

	override onResize(): void { this.log.push('onResize'); }

	override getState(): Record<string, unknown> { return this.state; }

	override async setState(state: unknown): Promise<void> {
		this.state = state as Record<string, unknown>;
		this.log.push('setState');
	}
}

/** A host with the probe view registered and its layout ready. */
export async function startHost(files: Record<string, string> = {}, options: { mobile?: 'phone' } = {}): Promise<Host> {
	const host = createHost({ files, ...options });
	host.app.viewRegistry.registerView('probe', (leaf) => new ProbeView(leaf));
	await host.layoutReady();
	return host;
}

/** Presses a key where the focus is. */
export function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
	(document.activeElement ?? document.body).dispatchEvent(event);
	return event;
}

/** Types a text into a field, as one change. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** One turn of the event loop. */
export function turn(ms = 0): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
