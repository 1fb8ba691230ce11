/** Introductions by their commands: those made, those received, and who led to whom. */
import { afterEach, expect, test } from 'vitest';
import { logIn } from './writing/logging';
import type { Files } from './writing/logging';

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
