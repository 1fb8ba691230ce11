/** The person panel of the built plugin in the stand-in, for tests that look at it and use it. */
import { expect } from 'vitest';
import type { Host, HostOptions } from '../host/index';
import { startOn } from './index/running-vault';
import { until } from './until';

export type Files = Readonly<Record<string, string>>;

/** A panel that is open. */
export class ShownPanel {
	private constructor(readonly host: Host) {}

	/** Starts the plugin on files, opens a note, and then the panel. */
	static async start(files: Files, note: string | null, options: HostOptions = {}): Promise<ShownPanel> {
		const panel = new ShownPanel(await startOn(files, options));
		if (note !== null) await panel.openNote(note);
		await panel.open();
		return panel;
	}

	/** A panel that is still to be opened. */
	static async closedOn(files: Files): Promise<ShownPanel> {
		return new ShownPanel(await startOn(files));
	}

	async open(): Promise<void> {
		this.host.runCommand('rapport:open-person-panel');
		await until(() => expect(document.querySelector('.rapport-panel')).not.toBeNull());
		await this.drawn();
	}

	async openNote(path: string): Promise<void> {
		await this.host.app.workspace.openLinkText(path, '');
		await this.drawn();
	}

	async drawn(): Promise<void> {
		for (let turn = 0; turn < 3; turn++) {
			await this.host.settle();
			await new Promise((resolve) => requestAnimationFrame(resolve));
		}
	}

	get el(): HTMLElement {
		const el = document.querySelector<HTMLElement>('.rapport-panel');
		if (!el) throw new Error('The panel is not open');
		return el;
	}

	found(selector: string): HTMLElement {
		const el = this.el.querySelector<HTMLElement>(selector);
		if (!el) throw new Error(`There is no ${selector} in the panel`);
		return el;
	}

	texts(selector: string): readonly string[] {
		return Array.from(this.el.querySelectorAll(selector)).map((el) => el.textContent ?? '');
	}

	/** Whom it shows, or in parentheses what it says in their place. */
	get shown(): string {
		return this.el.classList.contains('is-empty') ? `(${this.texts('.rapport-message-title').join('')})` : this.found('.rapport-title').textContent ?? '';
	}

	button(label: string): HTMLElement {
		const el = Array.from(this.el.querySelectorAll<HTMLElement>('button')).find((one) => one.getAttribute('aria-label')?.startsWith(label) ?? one.textContent?.includes(label));
		if (!el) throw new Error(`There is no button ${label}`);
		return el;
	}

	/** Presses a key in the timeline. */
	press(key: string): void {
		this.found('.rapport-list').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
	}
}
