/** What can be done from the person panel of the built plugin. */
import { afterEach, describe, expect, test } from 'vitest';
import { ShownPanel } from './shown-panel';
import type { Files } from './shown-panel';
import { until } from './until';

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
	await until(() => expect(document.querySelector('.rapport-log')).toBeNull());
	await panel.drawn();
}

describe('a line of the timeline is corrected', () => {
	test('by its key: the dialog says what the line says, gives no advice, and the panel shows what has become of it', async () => {
		await start();
		panel.press('Home');
		panel.press('e');
		await until(() => expect(dialog<HTMLInputElement>('.rapport-log-text').value).toBe('sent the paper'));
		expect(document.querySelectorAll('.rapport-advice.is-shown')).toHaveLength(0);
		await submit('sent both papers');
		expect(panel.host.snapshot()[NOTE]).toBe('- #deposit/article [[Ada]] sent both papers\n');
		expect(panel.texts('.rapport-entry-words')[0]).toBe('sent both papers');
	});

	test('by the button of its row', async () => {
		await start();
		panel.found('.mod-entry').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
		panel.button('Correct touchpoint').click();
		await until(() => expect(dialog('.rapport-log-text')).not.toBeNull());
	});

	test('from its menu', async () => {
		await start();
		panel.found('.mod-entry').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		const item = Array.from(document.querySelectorAll<HTMLElement>('.menu .menu-item')).find((el) => el.textContent === 'Correct…');
		item?.click();
		await until(() => expect(dialog('.rapport-log-text')).not.toBeNull());
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

describe('promises', () => {
	const PROMISES: Files = {
		...FILES,
		'Daily/2026-04-28.md': '- [ ] #deposit [[Ada]] send the slides 📅 2026-05-01\n- [ ] #received [[Ada]] will send a draft\n- [ ] #ask [[Ada]] twenty minutes\n- [ ] #intro [[Ada]] [[Bo]] both fly\n',
		'People/Bo.md': '',
	};

	test('stand by whose they are', async () => {
		await start(PROMISES);
		expect(panel.texts('.rapport-panel-title[role], .rapport-promise-words > span:first-child').slice(0, 7)).toEqual(['You owe', 'send the slides', 'both fly', 'They owe you', 'will send a draft', 'Planned', 'twenty minutes']);
	});

	test('are ticked here, and the keyboard goes on with the next, then with the timeline', async () => {
		await start(PROMISES);
		const words = ['send the slides', 'both fly', 'will send a draft', 'twenty minutes'];
		panel.button('Done').focus();
		for (const [index, word] of words.entries()) {
			expect(document.activeElement?.getAttribute('aria-label')).toBe(`Done: ${word}`);
			(document.activeElement as HTMLElement).click();
			await until(() => expect(panel.texts('.rapport-promise')).toHaveLength(words.length - index - 1));
		}
		expect(document.activeElement).toBe(panel.found('.rapport-list'));
		expect(panel.host.snapshot()['Daily/2026-04-28.md']).toContain('- [x] #received [[Ada]] will send a draft ✅ 2026-04-30\n');
		expect(panel.texts('.rapport-account-count')).toEqual(['3', '1', '1']);
		expect(panel.host.snapshot()['People/Ada.md']).toContain('last-deposit: 2026-04-30');
	});

	test('one that was changed meanwhile is refused, and shown as it is', async () => {
		await start(PROMISES);
		const box = panel.button('Done');
		panel.host.writeExternally('Daily/2026-04-28.md', '- [ ] #deposit [[Ada]] send the paper\n');
		box.click();
		await until(() => expect(document.querySelector('.notice')?.textContent).toContain('was changed or removed since'));
		await panel.drawn();
		expect(panel.texts('.rapport-promise-words')).toEqual(['send the paper']);
	});
});

test('the next step is logged, cleared, and the next one asked for', async () => {
	await start({ ...FILES, 'People/Ada.md': '---\ncircle: industry\nnext-step: ask about proofs\n---\n' });
	panel.button('Log as done').click();
	expect(dialog<HTMLInputElement>('.rapport-log-text').value).toBe('ask about proofs');
	await submit('asked about proofs');
	await until(() => expect(document.querySelector('.modal-title')?.textContent).toBe('What is the next step with Ada?'));
	expect(panel.host.snapshot()['People/Ada.md']).toBe('---\ncircle: industry\nlast-deposit: 2026-04-30\n---\n');
});

describe('a loop that is open', () => {
	const ASKED: Files = { ...FILES, 'Daily/2026-04-28.md': '- #ask [[Ada]] twenty minutes\n' };

	test('stands there until the person was thanked, and opens the dialog with thanks', async () => {
		await start(ASKED);
		expect(panel.texts('.rapport-panel-title[role]')).toContain('Close the loop');
		expect(panel.texts('.rapport-promise-words > span:first-child')).toEqual(['twenty minutes']);
		panel.button('Thank them').click();
		expect(document.querySelector('.rapport-log-way.is-on')?.textContent).toBe('thanks');
		expect(dialog<HTMLInputElement>('.rapport-log-text').placeholder).toBe('What came of it');
		await submit('it worked');
		expect(panel.host.snapshot()['Daily/2026-04-30.md']).toContain('- #deposit/thanks [[Ada]] it worked');
		expect(panel.texts('.rapport-promise')).toEqual([]);
	});

	test('is in the list, too, and in neither while the ledger is hidden', async () => {
		await start(ASKED);
		panel.host.runCommand('rapport:open-stale-list');
		const shown = (): readonly string[] => Array.from(document.querySelectorAll('.rapport-row.mod-intent'), (row) => row.textContent ?? '');
		await until(() => expect(shown()).toEqual([expect.stringMatching(/^twenty minutes.*You asked Ada on Apr 28$/)]));
		panel.host.runCommand('rapport:toggle-ledger');
		await until(() => expect(shown()).toEqual([]));
		panel.host.runCommand('rapport:open-person-panel');
		await panel.drawn();
		expect(panel.texts('.rapport-promise')).toEqual([]);
	});
});
