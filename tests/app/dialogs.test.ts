/** Dialogs that write: what could not be done is said, wherever the user has gone, and nothing stays stuck. */
import { beforeEach, expect, test, vi } from 'vitest';
import { found, notices, settled } from './on-screen';
import { logIn } from './writing/logging';
import type { LoggingVault } from './writing/logging';

const ADA = 'People/Ada.md';
const FILES = {
	[ADA]: '---\ncircle: industry\n---\n',
	'2026-04-10.md': '- #deposit [[Ada]] sent the talk',
};

let vault: LoggingVault;

beforeEach(async () => {
	document.body.replaceChildren();
	vault = await logIn(FILES);
});

async function settle(): Promise<void> {
	await settled(vault.host, 30);
}

function submit(): void {
	found('form.rapport-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

async function openCadence(): Promise<void> {
	await vault.host.app.workspace.openLinkText(ADA, '', false);
	await settle();
	vault.host.runCommand('rapport:set-cadence');
	const field = found<HTMLInputElement>('.rapport-form input');
	field.value = 'weekly';
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('an edit that fails is said in the dialog, and can be tried again', async () => {
	await openCadence();
	vault.host.faults.failWrite(1);
	submit();
	await settle();
	expect(found('.rapport-form-hint.is-wrong').textContent).toContain('EIO');
	expect(found('.rapport-form input').getAttribute('aria-invalid')).toBe('true');
	submit();
	await settle();
	expect(vault.diff()).toEqual({ [ADA]: '---\ncircle: industry\ncadence: weekly\n---\n' });
});

test('an edit that fails after the dialog was closed is said all the same', async () => {
	await openCadence();
	vault.host.faults.failWrite(1);
	submit();
	found('.modal-close-button').click();
	await settle();
	expect(document.querySelector('.modal')).toBeNull();
	expect(notices()).toContain('EIO');
});

test('an export that cannot read a note says so, and can be tried again', async () => {
	vi.spyOn(vault.host.app.vault, 'cachedRead').mockRejectedValueOnce(new Error('EIO: i/o error, read'));
	vault.host.runCommand('rapport:export-touchpoints');
	await settle();
	submit();
	await settle();
	expect(document.body.textContent).toContain('EIO');
	expect(found<HTMLButtonElement>('.modal .mod-cta').disabled).toBe(false);
	submit();
	await settle();
	expect(notices()).toContain('Written: Touchpoints 2026-04-30.csv');
});

test('settings that cannot be kept while a vault is adopted are said, and can be tried again', async () => {
	document.body.replaceChildren();
	vault = await logIn({ 'Contacts/Ada.md': '', 'Contacts/Bo.md': '' });
	vault.host.runCommand('rapport:adopt-vault');
	await settle();
	vault.host.faults.failWritesTo('.obsidian/plugins/rapport/data.json');
	const button = found<HTMLButtonElement>('.modal .mod-cta');
	button.click();
	await settle();
	expect(notices()).toContain('EIO');
	expect(button.disabled).toBe(false);
});
