/** The person panel of the built plugin: whom it shows, what of the ledger is in it, and what it costs. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Host, HostOptions } from '../host/index';
import { startOn } from './index/running-vault';

type Files = Readonly<Record<string, string>>;

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

let host: Host;

afterEach(() => {
	host.destroy();
	document.body.replaceChildren();
});

/** Starts the plugin, opens a note, and then the panel. */
async function start(files: Files = PEOPLE, note: string | null = 'People/Ada.md', options: HostOptions = {}): Promise<void> {
	host = await startOn(files, options);
	if (note !== null) await openNote(note);
	await openPanel();
}

async function openPanel(): Promise<void> {
	host.runCommand('rapport:open-person-panel');
	await vi.waitFor(() => expect(document.querySelector('.rapport-panel')).not.toBeNull());
	await drawn();
}

async function openNote(path: string): Promise<void> {
	await host.app.workspace.openLinkText(path, '');
	await drawn();
}

async function drawn(): Promise<void> {
	for (let turn = 0; turn < 3; turn++) {
		await host.settle();
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
}

function panel(): HTMLElement {
	const el = document.querySelector<HTMLElement>('.rapport-panel');
	if (!el) throw new Error('The panel is not open');
	return el;
}

function found(selector: string): HTMLElement {
	const el = panel().querySelector<HTMLElement>(selector);
	if (!el) throw new Error(`There is no ${selector} in the panel`);
	return el;
}

function texts(selector: string): readonly string[] {
	return Array.from(panel().querySelectorAll(selector)).map((el) => el.textContent ?? '');
}

function shown(): string {
	return panel().classList.contains('is-empty') ? `(${texts('.rapport-message-title').join('')})` : found('.rapport-title').textContent ?? '';
}

function button(label: string): HTMLElement {
	const el = Array.from(panel().querySelectorAll<HTMLElement>('button')).find((one) => one.getAttribute('aria-label')?.startsWith(label) ?? one.textContent?.includes(label));
	if (!el) throw new Error(`There is no button ${label}`);
	return el;
}

function press(key: string): void {
	found('.rapport-list').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

describe('whom it shows', () => {
	test('the person of the active note, and of the next; a note that is nobody\'s changes nothing', async () => {
		await start();
		expect(shown()).toBe('Ada');
		await openNote('People/Grace.md');
		expect(shown()).toBe('Grace');
		await openNote('Daily/2026-04-28.md');
		expect(shown()).toBe('Grace');
	});

	test('who it is pinned to, also after a restart', async () => {
		await start();
		button('Pin').click();
		await openNote('People/Grace.md');
		expect(shown()).toBe('Ada');
		const { state = {} } = host.app.workspace.getLeavesOfType('rapport-person')[0]?.getViewState() ?? {};
		expect(state).toEqual({ path: 'People/Ada.md', isPinned: true });
		host.app.workspace.detachLeavesOfType('rapport-person');
		const leaf = await host.app.workspace.ensureSideLeaf('rapport-person', 'right', { reveal: true });
		await leaf.setViewState({ type: 'rapport-person', state });
		await drawn();
		expect(shown()).toBe('Ada');
		expect(button('Unpin').getAttribute('aria-pressed')).toBe('true');
		button('Unpin').click();
		await openNote('Daily/2026-04-28.md');
		await openNote('People/Grace.md');
		expect(shown()).toBe('Grace');
	});

	test('a person whose note is renamed stays, by the new name', async () => {
		await start();
		button('Pin').click();
		const file = host.app.vault.getFileByPath('People/Ada.md');
		if (!file) throw new Error('Ada has no note');
		await host.app.fileManager.renameFile(file, 'People/Ada Lovelace.md');
		await drawn();
		expect(shown()).toBe('Ada Lovelace');
		expect(texts('.rapport-entry-words')).toContain('sent the paper');
	});

	test('a person whose note is deleted is not here; the next note of a person is, whatever was pinned', async () => {
		await start();
		button('Pin').click();
		await openNote('Daily/2026-04-28.md');
		const file = host.app.vault.getFileByPath('People/Ada.md');
		if (!file) throw new Error('Ada has no note');
		await host.app.fileManager.trashFile(file);
		await drawn();
		expect(shown()).toBe('(Ada is not here)');
		await openNote('People/Grace.md');
		expect(shown()).toBe('Grace');
		expect(button('Pin').getAttribute('aria-pressed')).toBe('false');
	});

	test('nobody before a person\'s note was opened', async () => {
		await start(PEOPLE, 'Daily/2026-04-28.md');
		expect(shown()).toBe('(No person yet)');
	});

	test('whoever is chosen in the line of introductions', async () => {
		await start();
		expect(texts('.rapport-line-person')).toEqual(['Grace', 'Ada', 'Alan']);
		panel().querySelectorAll<HTMLElement>('.rapport-line-person')[2]?.click();
		await drawn();
		expect(shown()).toBe('Alan');
	});
});

describe('what it says', () => {
	test('every line with its words, the newest first, and opens it where it stands', async () => {
		await start();
		expect(texts('.rapport-entry-words')).toEqual(['put my name forward', 'twenty minutes', 'sent the paper']);
		expect(texts('.rapport-entry-kind')).toEqual(['Received', 'Ask', 'Deposit · article']);
		press('End');
		press('ArrowUp');
		press('Enter');
		await vi.waitFor(() => expect(host.app.workspace.getActiveFile()?.path).toBe('Daily/2026-04-28.md'));
	});

	test('the words as they are after an edit that changes nobody\'s standing', async () => {
		await start();
		host.writeExternally('Daily/2026-04-29.md', 'A new line above.\n\n- #received [[Ada]] put my name on a list\n');
		await drawn();
		expect(texts('.rapport-entry-words')[0]).toBe('put my name on a list');
	});

	test('what is owed', async () => {
		await start();
		expect(texts('.rapport-promise-words')).toEqual(['send the slides']);
	});

	test('each number of the account shows its lines', async () => {
		await start();
		expect(texts('.rapport-account-count')).toEqual(['1', '1', '1']);
		button('asked').click();
		await drawn();
		expect(texts('.rapport-entry-words')).toEqual(['twenty minutes']);
		button('Show all').click();
		await drawn();
		expect(texts('.rapport-entry-words')).toHaveLength(3);
	});

	test('no number of a hidden ledger, neither in texts nor in names nor in a chart', async () => {
		const quiet = { 'People/Ada.md': '---\nresting: true\n---\n', 'Daily/2026-04-27.md': '- #deposit [[Ada]] a\n- #ask [[Ada]] b\n', '.obsidian/daily-notes.json': '{"folder":"Daily"}' };
		await start({ ...quiet, [DATA]: JSON.stringify({ hideLedger: true }) });
		expect(texts('.rapport-account-words')).toEqual(['The ledger is hidden. “Hide or show the ledger” brings it back.']);
		expect(panel().querySelectorAll('.rapport-chart *, .rapport-row')).toHaveLength(0);
		const names = Array.from(panel().querySelectorAll('*')).map((el) => ['aria-label', 'aria-posinset', 'aria-setsize', 'title', 'data-tooltip'].map((name) => el.getAttribute(name) ?? '').join(''));
		expect(`${panel().textContent ?? ''}${names.join('')}`.match(/\d+/g)).toEqual(['90']);
	});

	test('nothing on record is said', async () => {
		await start(PEOPLE, 'People/Alan.md');
		expect(texts('.rapport-panel-nothing').join('')).toContain('Nothing on record yet');
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
		host = await startOn(manyNotes());
		const reads = vi.spyOn(host.app.vault, 'cachedRead');
		await openNote('People/Ada.md');
		reads.mockClear();
		await openPanel();
		const rows = panel().querySelectorAll('.rapport-row').length;
		expect(texts('.rapport-panel-title .rapport-header-count')).toEqual(['5,000']);
		expect(rows).toBeGreaterThan(5);
		expect(rows).toBeLessThanOrEqual(100);
		expect(reads.mock.calls.length).toBeLessThanOrEqual(rows);
		expect(texts('.rapport-entry-words')[0]).toBe(`number ${MANY - 1}`);
		press('End');
		await drawn();
		expect(texts('.rapport-entry-words').at(-1)).toBe('number 0');
		expect(panel().querySelectorAll('.rapport-row').length).toBeLessThanOrEqual(100);
	}, 60_000);

	test('a line with somebody else draws nothing, one with this person keeps the rows that are there', async () => {
		await start({ ...PEOPLE, 'People/Bob.md': '' });
		const before = Array.from(panel().querySelectorAll('.rapport-row'));
		const changes = vi.fn();
		const observer = new MutationObserver(changes);
		observer.observe(panel(), { subtree: true, childList: true, characterData: true, attributes: true });
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Bob]] thanks\n');
		await drawn();
		const ofOthers = changes.mock.calls.length;
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Ada]] thanks\n');
		await drawn();
		observer.disconnect();
		const after = Array.from(panel().querySelectorAll('.rapport-row'));
		expect([after.length, before.filter((row) => after.includes(row)).length, ofOthers]).toEqual([4, 3, 0]);
	});
});
