/** Introductions by their commands: those made, those received, and who led to whom. */
import { afterEach, expect, test } from 'vitest';
import { DAILY, logIn } from './writing/logging';
import type { Files } from './writing/logging';
import { until } from './until';

afterEach(() => document.body.replaceChildren());

function promptOf(): { readonly said: string; readonly rows: readonly string[] } {
	const texts = (selector: string): string[] => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
	return { said: texts('.rapport-multipliers-made').join(), rows: texts('.rapport-multipliers .suggestion-item, .rapport-multipliers .suggestion-empty') };
}

async function multipliersIn(files: Files): Promise<ReturnType<typeof promptOf>> {
	const { host } = await logIn(files);
	host.runCommand('rapport:show-multipliers');
	await host.settle();
	return promptOf();
}

test('who led to others is listed, the most in all first, with the introductions made', async () => {
	expect(await multipliersIn({
		'People/Ada.md': '', 'People/Bo.md': '---\nintroduced-by: "[[Ada]]"\n---\n', 'People/Cy.md': '---\nmet-through: Bo\n---\n',
		'2026-04-01.md': '- #intro [[Ada]] [[Cy]] both fly', '2026-05-01.md': '- #intro [[Ada]] [[Bo]] still to come',
	})).toEqual({ said: 'You made 1 introduction.', rows: ['Adaled you to 1 person, 2 in all', 'Boled you to 1 person'] });
});

test('where nobody has, it is said how introductions are written', async () => {
	const { rows, said } = await multipliersIn({ 'People/Ada.md': '' });
	expect(rows.join()).toContain('#intro/received [[Who introduced you]]');
	expect(said).toContain('not noted');
});

test('introducing people opens the log dialog with the active person, and says that two are needed', async () => {
	const { host } = await logIn({ 'People/Ada.md': '---\ninteresting: compilers\n---\n', 'People/Bo.md': '---\ninteresting: old compilers\n---\n' });
	await host.app.workspace.openLinkText('People/Ada.md', '', false);
	host.runCommand('rapport:introduce-people');
	await host.settle();
	expect(document.querySelector<HTMLInputElement>('.rapport-log-kind input:checked')?.value).toBe('introduction');
	expect([...document.querySelectorAll('.rapport-log-pill')].map(({ textContent }) => textContent)).toEqual(['Ada']);
	expect(document.querySelector('.rapport-log-preview')?.textContent).toContain('An introduction needs two people or more.');
	expect(document.querySelector('.rapport-advice-idea')?.textContent).toContain('introduce Ada to Bo');
});

function found<T extends HTMLElement = HTMLElement>(selector: string, at = 0): T {
	const el = document.querySelectorAll<T>(selector)[at];
	if (!el) throw new Error(`There is no ${selector}`);
	return el;
}

function type(selector: string, value: string, at = 0): void {
	const field = found<HTMLInputElement>(selector, at);
	field.value = value;
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

test('an introduction received: the active person made it, a new one is made, both notes say so, and thanking is suggested', async () => {
	const { host } = await logIn({ 'People/Grace.md': 'Grace', 'People/Bo.md': '' });
	await host.app.workspace.openLinkText('People/Grace.md', '', false);
	host.runCommand('rapport:record-received-introduction');
	const submit = (): boolean => found('.rapport-log').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
	expect([...document.querySelectorAll('.rapport-log-pill')].map(({ textContent }) => textContent)).toEqual(['Grace']);
	expect(document.activeElement).toBe(found('.rapport-log-name', 1));
	submit();
	expect(found('#rapport-log-people-fault').textContent).toBe('Choose whom they introduced you to.');
	// Whoever introduced is offered in the other field no more.
	type('.rapport-log-name', 'Grace', 1);
	expect(document.querySelectorAll('.rapport-log-choice')).toHaveLength(0);
	type('.rapport-log-name', 'Alan Jr.', 1);
	found('.rapport-log-choice').click();
	type('.rapport-log-text', 'after her talk');
	submit();
	await until(() => expect(document.querySelector('.rapport-log')).toBeNull());
	expect(host.snapshot()).toMatchObject({ [DAILY]: '## Touchpoints\n- #intro/received [[Grace]] [[Alan Jr.]] after her talk', 'People/Grace.md': 'Grace' });
	expect(host.snapshot()['People/Alan Jr..md']).toContain('introduced-by: "[[Grace]]"\n');
	expect(found('.notice').textContent).toContain('Grace introduced you to Alan Jr.');
	found('.rapport-notice-button.mod-action').click();
	expect(found<HTMLInputElement>('.rapport-log-kind input:checked').value).toBe('deposit');
	expect(found('.rapport-log-way.is-on').textContent).toBe('thanks');
	expect(found<HTMLInputElement>('.rapport-log-text').placeholder).toBe('For introducing you to Alan Jr.');
});
