/** What can be done from the person panel of the built plugin. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ShownPanel } from './shown-panel';
import type { Files } from './shown-panel';

const NOTE = 'Daily/2026-04-27.md';
const FILES: Files = {
	'People/Ada.md': '---\ncircle: industry\nlast-deposit: 2026-01-01\n---\n### 2026-04-20 — Call\n',
	[NOTE]: '- #deposit/article [[Ada]] sent the paper\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

let panel: ShownPanel;

afterEach(() => {
	panel.host.destroy();
	document.body.replaceChildren();
});

async function start(files: Files = FILES): Promise<void> {
	panel = await ShownPanel.start(files, 'People/Ada.md');
}

function dialog<T extends HTMLElement>(selector: string): T {
	const el = document.querySelector<T>(`.rapport-log ${selector}`);
	if (!el) throw new Error(`There is no ${selector} in a dialog`);
	return el;
}

/** Types into the dialog, and sends it. */
async function submit(text: string): Promise<void> {
	const field = dialog<HTMLInputElement>('.rapport-log-text');
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	document.querySelector('.rapport-log')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	await vi.waitFor(() => expect(document.querySelector('.rapport-log')).toBeNull());
	await panel.drawn();
}

describe('a line of the timeline is corrected', () => {
	test('by its key: the dialog says what the line says, gives no advice, and the panel shows what has become of it', async () => {
		await start();
		panel.press('Home');
		panel.press('e');
		await vi.waitFor(() => expect(dialog<HTMLInputElement>('.rapport-log-text').value).toBe('sent the paper'));
		expect(document.querySelectorAll('.rapport-advice.is-shown')).toHaveLength(0);
		await submit('sent both papers');
		expect(panel.host.snapshot()[NOTE]).toBe('- #deposit/article [[Ada]] sent both papers\n');
		expect(panel.texts('.rapport-entry-words')[0]).toBe('sent both papers');
	});

	test('by the button of its row', async () => {
		await start();
		panel.found('.mod-entry').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		panel.button('Correct touchpoint').click();
		await vi.waitFor(() => expect(dialog('.rapport-log-text')).not.toBeNull());
	});

	test('from its menu', async () => {
		await start();
		panel.found('.mod-entry').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		const item = Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item')).find((el) => el.textContent === 'Correct…');
		item?.click();
		await vi.waitFor(() => expect(dialog('.rapport-log-text')).not.toBeNull());
	});

	test('but not what is mere contact', async () => {
		await start();
		panel.press('End');
		expect(panel.found('.mod-entry.is-active').textContent).toContain('Call');
		panel.press('e');
		panel.found('.mod-entry.is-active').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(Array.from(document.querySelectorAll('.menu .menu-item'), (el) => el.textContent)).not.toContain('Correct…');
		await panel.drawn();
		expect(document.querySelector('.rapport-log')).toBeNull();
	});
});
