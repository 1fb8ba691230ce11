/** *What is in the way?* in the menu of a person's note, and what it fills in. */
import { afterEach, expect, test } from 'vitest';
import { Menu, MenuItem } from '../host/obsidian';
import { logIn } from './writing/logging';
import type { LoggingVault } from './writing/logging';

const QUIET = '---\npriority: 2026\nlast-deposit: 2026-01-01\n---\n';

afterEach(() => document.body.replaceChildren());

function items({ host }: LoggingVault, path: string): readonly MenuItem[] {
	const menu = new Menu();
	host.app.workspace.trigger('file-menu', menu, host.app.vault.getFileByPath(path), 'file-explorer');
	return menu.items.filter((item) => item instanceof MenuItem);
}

function titleOf(item: MenuItem): string {
	return item.dom.querySelector('.menu-item-title')?.textContent ?? '';
}

test('is asked of priorities who stayed quiet for two cadences, and of nobody else', async () => {
	const vault = await logIn({ 'People/Ada.md': QUIET, 'People/Bob.md': QUIET.replace('priority: 2026', 'circle: growth'), 'People/Cleo.md': QUIET.replace('2026-01-01', '2026-04-01') });
	const asked = ['Ada', 'Bob', 'Cleo'].filter((name) => items(vault, `People/${name}.md`).some((item) => titleOf(item) === 'What is in the way?'));
	expect(asked).toEqual(['Ada']);
});

test('a light touch opens the dialog on it, with nothing written yet', async () => {
	const vault = await logIn({ 'People/Ada.md': QUIET });
	items(vault, 'People/Ada.md').find((item) => titleOf(item) === 'What is in the way?')?.choose(new MouseEvent('click'));
	const buttons = Array.from(document.querySelectorAll<HTMLElement>('.rapport-roadblocks button'));
	expect(buttons.map((button) => button.getAttribute('aria-label'))).toHaveLength(4);
	buttons[3]?.click();
	expect(document.querySelector('.rapport-roadblocks')).toBeNull();
	expect(document.querySelector('.rapport-log-way.is-on')?.textContent).toBe('credit');
	expect(document.querySelector('.rapport-log-text')?.getAttribute('placeholder')).toBe('Give them credit where others hear it');
	expect(document.querySelector('.rapport-log-pill')?.textContent).toBe('Ada');
	expect(vault.diff()).toEqual({});
});
