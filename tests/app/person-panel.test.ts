/** The person panel of the built plugin: whom it shows, what of the ledger is in it, and what it costs. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { HostOptions } from '../host/index';
import { ShownPanel } from './shown-panel';
import type { Files } from './shown-panel';
import { until } from './until';

const DATA = '.obsidian/plugins/rapport/data.json';
const PEOPLE: Files = {
	'People/Ada.md': '---\ncircle: industry\nrole: peer\nintroduced-by: "[[Grace]]"\nnext-step: ask about proofs\n---\n',
	'People/Grace.md': '---\ncircle: organisation\n---\n',
	'People/Alan.md': '---\nintroduced-by: "[[Ada]]"\n---\n',
	'Daily/2026-04-27.md': '- #deposit/article [[Ada]] sent the paper\n- #ask [[Grace]] a favour\n',
	'Daily/2026-04-28.md': '- #ask [[Ada]] twenty minutes\n- [ ] #deposit [[Ada]] send the slides\n',
	'Daily/2026-04-29.md': '- #received [[Ada]] put my name forward\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
};

let panel: ShownPanel;

afterEach(() => {
	panel.host.destroy();
	document.body.replaceChildren();
});

async function start(files: Files = PEOPLE, note: string | null = 'People/Ada.md', options: HostOptions = {}): Promise<void> {
	panel = await ShownPanel.start(files, note, options);
}

describe('whom it shows', () => {
	test('the person of the active note, and of the next; a note that is nobody\'s changes nothing', async () => {
		await start();
		expect(panel.shown).toBe('Ada');
		await panel.openNote('People/Grace.md');
		expect(panel.shown).toBe('Grace');
		await panel.openNote('Daily/2026-04-28.md');
		expect(panel.shown).toBe('Grace');
	});

	test('who it is pinned to, also after a restart', async () => {
		await start();
		panel.button('Pin').click();
		await panel.openNote('People/Grace.md');
		expect(panel.shown).toBe('Ada');
		const { state = {} } = panel.host.app.workspace.getLeavesOfType('rapport-person')[0]?.getViewState() ?? {};
		expect(state).toEqual({ path: 'People/Ada.md', isPinned: true });
		panel.host.app.workspace.detachLeavesOfType('rapport-person');
		const leaf = await panel.host.app.workspace.ensureSideLeaf('rapport-person', 'right', { reveal: true });
		await leaf.setViewState({ type: 'rapport-person', state });
		await panel.drawn();
		expect(panel.shown).toBe('Ada');
		expect(panel.button('Unpin').getAttribute('aria-pressed')).toBe('true');
		panel.button('Unpin').click();
		await panel.openNote('Daily/2026-04-28.md');
		await panel.openNote('People/Grace.md');
		expect(panel.shown).toBe('Grace');
	});

	test('a person whose note is renamed stays, by the new name', async () => {
		await start();
		panel.button('Pin').click();
		const file = panel.host.app.vault.getFileByPath('People/Ada.md');
		if (!file) throw new Error('Ada has no note');
		await panel.host.app.fileManager.renameFile(file, 'People/Ada Lovelace.md');
		await panel.drawn();
		expect(panel.shown).toBe('Ada Lovelace');
		expect(panel.texts('.rapport-entry-words')).toContain('sent the paper');
	});

	test('a person whose note is deleted is not here; the next note of a person is, whatever was pinned', async () => {
		await start();
		panel.button('Pin').click();
		await panel.openNote('Daily/2026-04-28.md');
		const file = panel.host.app.vault.getFileByPath('People/Ada.md');
		if (!file) throw new Error('Ada has no note');
		await panel.host.app.fileManager.trashFile(file);
		await panel.drawn();
		expect(panel.shown).toBe('(Ada is not here)');
		await panel.openNote('People/Grace.md');
		expect(panel.shown).toBe('Grace');
		expect(panel.button('Pin').getAttribute('aria-pressed')).toBe('false');
	});

	test('nobody before a person\'s note was opened', async () => {
		await start(PEOPLE, 'Daily/2026-04-28.md');
		expect(panel.shown).toBe('(No person yet)');
	});

	test('whoever is chosen in the line of introductions', async () => {
		await start();
		expect(panel.texts('.rapport-line-person')).toEqual(['Grace', 'Ada', 'Alan']);
		panel.el.querySelectorAll<HTMLElement>('.rapport-line-person')[2]?.click();
		await panel.drawn();
		expect(panel.shown).toBe('Alan');
	});
});

describe('what it says', () => {
	test('every line with its words, the newest first, and opens it where it stands', async () => {
		await start();
		expect(panel.texts('.rapport-entry-words')).toEqual(['put my name forward', 'twenty minutes', 'sent the paper']);
		expect(panel.texts('.rapport-entry-kind')).toEqual(['Received', 'Ask', 'Deposit · article']);
		panel.press('End');
		panel.press('ArrowUp');
		panel.press('Enter');
		await until(() => expect(panel.host.app.workspace.getActiveFile()?.path).toBe('Daily/2026-04-28.md'));
	});

	test('the words as they are after an edit that changes nobody\'s standing', async () => {
		await start();
		panel.host.writeExternally('Daily/2026-04-29.md', 'A new line above.\n\n- #received [[Ada]] put my name on a list\n');
		await panel.drawn();
		expect(panel.texts('.rapport-entry-words')[0]).toBe('put my name on a list');
	});

	test('each number of the account shows its lines', async () => {
		await start();
		expect(panel.texts('.rapport-account-count')).toEqual(['1', '1', '1']);
		panel.button('asked').click();
		await panel.drawn();
		expect(panel.texts('.rapport-entry-words')).toEqual(['twenty minutes']);
		panel.button('Show all').click();
		await panel.drawn();
		expect(panel.texts('.rapport-entry-words')).toHaveLength(3);
	});

	test('no number of a hidden ledger, neither in texts nor in names nor in a chart', async () => {
		const quiet = { 'People/Ada.md': '---\nresting: true\n---\n', 'Daily/2026-04-27.md': '- #deposit [[Ada]] a\n- #ask [[Ada]] b\n', '.obsidian/daily-notes.json': '{"folder":"Daily"}' };
		await start({ ...quiet, [DATA]: JSON.stringify({ hideLedger: true }) });
		expect(panel.texts('.rapport-account-words')).toEqual(['The ledger is hidden. “Hide or show the ledger” brings it back.']);
		expect(panel.el.querySelectorAll('.rapport-chart *, .rapport-row')).toHaveLength(0);
		const names = Array.from(panel.el.querySelectorAll('*')).map((el) => ['aria-label', 'aria-posinset', 'aria-setsize', 'title', 'data-tooltip'].map((name) => el.getAttribute(name) ?? '').join(''));
		expect(`${panel.el.textContent ?? ''}${names.join('')}`.match(/\d+/g)).toEqual(['90']);
	});

	test('nothing on record is said', async () => {
		await start(PEOPLE, 'People/Alan.md');
		expect(panel.texts('.rapport-panel-nothing').join('')).toContain('Nothing on record yet');
	});
});

describe('what it costs', () => {
	const MANY = 5000;

	function manyNotes(): Files {
		const first = Date.UTC(2012, 0, 1);
		return {
			'People/Ada.md': '---\ncircle: industry\n---\n',
			'People/Grace.md': '---\ncircle: industry\n---\n',
			'.obsidian/daily-notes.json': '{"folder":"Daily"}',
			...(Object.fromEntries(Array.from({ length: MANY }, (_, index) => [`Daily/${new Date(first + index * 86_400_000).toISOString().slice(0, 10)}.md`, `- #deposit [[Ada]] number ${index}\n`])) as Files),
		};
	}

	test('of five thousand lines only those in sight are built and read', async () => {
		panel = await ShownPanel.closedOn(manyNotes());
		const reads = vi.spyOn(panel.host.app.vault, 'cachedRead');
		await panel.openNote('People/Ada.md');
		reads.mockClear();
		await panel.open();
		const rows = panel.el.querySelectorAll('.rapport-row').length;
		expect(panel.texts('.rapport-panel-title .rapport-header-count')).toEqual(['5,000']);
		expect(rows).toBeGreaterThan(5);
		expect(rows).toBeLessThanOrEqual(100);
		expect(reads.mock.calls.length).toBeLessThanOrEqual(rows);
		expect(panel.texts('.rapport-entry-words')[0]).toBe(`number ${MANY - 1}`);
		panel.press('End');
		await panel.drawn();
		expect(panel.texts('.rapport-entry-words').at(-1)).toBe('number 0');
		expect(panel.el.querySelectorAll('.rapport-row').length).toBeLessThanOrEqual(100);
	}, 60_000);

	test('a line with somebody else draws nothing, one with this person keeps the rows that are there', async () => {
		await start({ ...PEOPLE, 'People/Bob.md': '' });
		const before = Array.from(panel.el.querySelectorAll('.rapport-row'));
		const changes = vi.fn();
		const observer = new MutationObserver(changes);
		observer.observe(panel.el, { subtree: true, childList: true, characterData: true, attributes: true });
		panel.host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Bob]] thanks\n');
		await panel.drawn();
		const ofOthers = changes.mock.calls.length;
		panel.host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Ada]] thanks\n');
		await panel.drawn();
		observer.disconnect();
		const after = Array.from(panel.el.querySelectorAll('.rapport-row'));
		expect([after.length, before.filter((row) => after.includes(row)).length, ofOthers]).toEqual([4, 3, 0]);
	});
});
