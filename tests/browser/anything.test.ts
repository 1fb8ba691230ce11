/** Whatever is clicked, pressed and typed, in whatever order: nothing complains, and nothing is shown that is no text. Part of `npm run fuzz`. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { RandomStream } from '../../scripts/bench/random';
import { SEED, TIMES } from '../property';
import { NOW } from './everywhere';
import { playgroundForTests } from './harness';

const ACTIONS = 150;
const KEYS = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape', 'Tab', 'Shift+Tab', 'Space', 'Home', 'End', 'PageDown', 'PageUp', 'Backspace', 'Delete', 'Control+z', 'Control+Enter', 'Control+p', 'Alt+ArrowDown', 'Shift+ArrowDown', 'ContextMenu', ...'/+-012lsrcopnvexu'];
const TEXTS = ['Ada', 'a', 'thanks', '2026-02-30', '[[Ada Lovelace]]', '%% x', '#deposit', '  ', '9', 'every 2 weeks', '"<b>', 'Grace; Ada', '\u0600', '🙂'];
const NO_TEXT = /.{0,40}(?:\bundefined\b|\bNaN\b|\[object |Invalid Date).{0,40}/;

const { open } = playgroundForTests();

test.each(Array.from({ length: Math.ceil(TIMES) }, (_, index) => SEED + index))('from seed %i', async (seed) => {
	const random = new RandomStream(seed);
	const isPhone = random.chance(0.3);
	const size = isPhone ? { phone: true, width: 390, height: 844 } : { width: random.pick([900, 1280, 1600]), height: random.pick([600, 900]), pane: random.pick([250, 300, 400]) };
	const { page, complaints } = await open({ now: NOW, theme: random.pick(['light', 'dark']), lang: random.pick(['en', 'de']), ...size });
	// These load the page anew.
	const loading = page.getByRole('button', { name: /^(Start again with a fresh vault|Phone width)$/ });
	expect(await loading.evaluateAll((buttons) => buttons.map((button) => button.remove()).length)).toBe(2);
	const done: string[] = [];
	while (done.length < ACTIONS) {
		done.push(await act(page, random));
		expect({ complaints, text: done.length % 5 === 0 ? await noTextOn(page) : null }, done.slice(-15).join('\n')).toEqual({ complaints: [], text: null });
	}
}, 120_000);

/** Does one thing, and says what. */
async function act(page: Page, random: RandomStream): Promise<string> {
	const dice = random.next();
	if (dice < 0.5) return click(page, random);
	if (dice < 0.9) {
		const isKey = dice < 0.8;
		const typed = random.pick(isKey ? KEYS : TEXTS);
		await (isKey ? page.keyboard.press(typed) : page.keyboard.insertText(typed));
		return `${isKey ? 'key' : 'text'} ${typed}`;
	}
	await page.mouse.move(random.below(800), random.below(600));
	await page.mouse.wheel(0, random.below(2000) - 1000);
	return 'wheel';
}

/** Clicks what is in sight and on top: in a menu or dialog where one is open. What opens the system's dialogs is left out. */
async function click(page: Page, random: RandomStream): Promise<string> {
	const target = await page.evaluate((share) => {
		const scope = document.querySelector('.menu, .suggestion-container') ?? Array.from(document.querySelectorAll('.modal-container')).at(-1) ?? document;
		const all = Array.from(scope.querySelectorAll<HTMLElement>('button, a, input, textarea, select, [role], .clickable-icon, .tree-item-self, .menu-item, .suggestion-item, [tabindex], .workspace-tab-header, circle')).filter((el) => {
			const { left, top, right, bottom, width, height } = el.getBoundingClientRect();
			if (width < 2 || height < 2 || left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false;
			const hit = document.elementFromPoint(left + width / 2, top + height / 2);
			return hit !== null && el.contains(hit) && el.getAttribute('type') !== 'file' && el.tagName !== 'SELECT';
		});
		const el = all[Math.floor(share * all.length)];
		if (!el) return null;
		const { left, top, width, height } = el.getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2, name: `${el.tagName} ${el.getAttribute('class') ?? ''} ${(el.getAttribute('aria-label') ?? el.textContent ?? '').slice(0, 40)}` };
	}, random.next());
	if (!target) return 'nothing to click';
	const button = random.chance(0.1) ? 'right' : 'left';
	const modifier = random.chance(0.1) ? random.pick(['Alt', 'Shift', 'Control'] as const) : null;
	if (modifier) await page.keyboard.down(modifier);
	await page.mouse.click(target.x, target.y, { button });
	if (modifier) await page.keyboard.up(modifier);
	return `${modifier ?? ''} ${button} click ${target.name}`;
}

/** What stands somewhere on the page in place of a text, with the words around it. */
async function noTextOn(page: Page): Promise<string | null> {
	const text = await page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('[class*="rapport-"], .modal, .notice, .menu'), (el) => el.innerText).join('\n'));
	return NO_TEXT.exec(text)?.[0] ?? null;
}
