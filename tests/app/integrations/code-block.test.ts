/** The code block `rapport` of the built plugin: in a note as it is read, live, and gone with the plugin. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/index';
import { DATA_FILE, manifest, PLUGIN_ID, startOn } from '../index/running-vault';
import { mainJs } from '../run-cli';
import { until } from '../until';

const VAULT = {
	'People/Ada Lovelace.md': '---\ncircle: industry\nrole: connector\nlast-deposit: 2026-01-01\n---\n',
	'People/Grace Hopper.md': '---\ncircle: organisation\nrole: sponsor\nlast-deposit: 2026-01-02\nnext-step: ask about the panel\n---\n',
	'People/Alan Turing.md': '---\ncircle: growth\nlast-deposit: 2026-04-29\n---\n',
	'People/Barbara Liskov.md': '---\ncircle: growth\nlast-deposit: 2026-01-04\n---\n',
	'Daily/2026-04-28.md': '- #deposit [[Alan Turing]] a paper\n- #visibility/talk #strength/compilers "Compilers for managers"\n- [ ] #deposit [[Ada Lovelace]] send the slides\n',
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
	[DATA_FILE]: JSON.stringify({ weeklyFew: 1 }),
};

let host: Host;

afterEach(() => document.body.replaceChildren());

/** Opens a note that holds blocks of these options, for reading. */
async function openBlocks(...options: readonly string[]): Promise<void> {
	host = await startOn({ ...VAULT, 'Note.md': options.map((text) => `\`\`\`rapport\n${text}\n\`\`\`\n`).join('\n') });
	await open('Note.md');
}

async function open(path: string): Promise<void> {
	const file = host.app.vault.getFileByPath(path);
	if (!file) throw new Error(`There is no ${path}`);
	await host.app.workspace.getLeaf().openFile(file, { state: { mode: 'preview' } });
	await until(() => expect(document.querySelector('.block-language-rapport')).not.toBeNull());
}

function blocks(): readonly HTMLElement[] {
	return Array.from(document.querySelectorAll<HTMLElement>('.block-language-rapport'));
}

/** What a block says in place of rows. */
function said(index = 0): string {
	return blocks()[index]?.querySelector('.rapport-message')?.textContent ?? '';
}

/** Heads and names of a block, in order. */
function rows(block = blocks()[0]): readonly string[] {
	return Array.from(block?.querySelectorAll('.rapport-header-name, .rapport-row-name, .rapport-intent-words') ?? []).map((el) => el.textContent ?? '');
}

describe('a block', () => {
	test('without options shows who is waiting, and nobody who is fresh', async () => {
		await openBlocks('');
		expect(rows()).toEqual(['This week', 'Ada Lovelace', 'Stale', 'Grace Hopper', 'Barbara Liskov']);
	});

	test('follows a change of a note, and keeps the rows of the others', async () => {
		await openBlocks('view: stale');
		const grace = blocks()[0]?.querySelectorAll('.rapport-row')[3];
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Barbara Liskov]] a note\n');
		await until(() => expect(rows()).toEqual(['This week', 'Ada Lovelace', 'Stale', 'Grace Hopper']));
		expect(blocks()[0]?.querySelectorAll('.rapport-row')[3]).toBe(grace);
	});

	test('shows this week alone, in any daily note', async () => {
		await openBlocks('view: week');
		expect(rows()).toEqual(['This week', 'Ada Lovelace']);
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Ada Lovelace]] a note\n');
		await until(() => expect(said()).toBe('Nobody is left for this week'));
	});

	test('shows those of a circle or role, as many as asked for, and says how many there are', async () => {
		await openBlocks('circle: [organisation, growth]', 'limit: 2', 'role: sponsor\nperson: Ada Lovelace');
		expect(rows()).toEqual(['Stale', 'Grace Hopper', 'Barbara Liskov']);
		expect(rows(blocks()[1])).toEqual(['This week', 'Ada Lovelace', 'Stale', 'Grace Hopper']);
		expect(blocks()[1]?.querySelector('.rapport-row:nth-child(3) .rapport-header-count')?.textContent).toBe('2');
		expect(said(2)).toBe('Nobody fits these options now');
	});

	test('shows promises, and ticks them', async () => {
		await openBlocks('view: promises');
		await until(() => expect(rows()).toEqual(['Promises and next steps', 'send the slides', 'ask about the panel']));
		blocks()[0]?.querySelector<HTMLElement>('.rapport-tick')?.click();
		await until(() => expect(rows()).toEqual(['Promises and next steps', 'ask about the panel']));
		expect(host.snapshot()['Daily/2026-04-28.md']).toContain('- [x] #deposit [[Ada Lovelace]] send the slides ✅ 2026-04-30\n');
	});

	test('shows the account with one person, and with everybody', async () => {
		await openBlocks('view: account\nperson: "[[Alan Turing]]"', 'view: account');
		expect(rows()).toEqual(['Alan Turing']);
		expect(blocks()[0]?.querySelector('.rapport-account')?.textContent).toContain('1 given');
		expect(rows(blocks()[1])).toEqual(['Building', 'Alan Turing']);
	});

	test('in a person\'s note, the account is that with them', async () => {
		host = await startOn({ ...VAULT, 'People/Alan Turing.md': '---\ncircle: growth\n---\n```rapport\nview: account\n```\n' });
		await open('People/Alan Turing.md');
		expect(rows()).toEqual(['Alan Turing']);
	});

	test('has no number of the ledger while that is hidden', async () => {
		await openBlocks('view: account\nperson: Alan Turing', 'view: account', 'view: visibility', 'view: map');
		expect(blocks()[2]?.textContent).toContain('with senior people');
		await host.runCommand('rapport:toggle-ledger');
		await until(() => expect(blocks()[0]?.textContent).toContain('The ledger is hidden'));
		expect(blocks()[2]?.textContent).not.toContain('senior');
		for (const block of blocks().slice(0, 2)) expect(block.innerHTML).not.toMatch(/\d+<\/span>|Building|last \d/);
		await host.runCommand('rapport:toggle-ledger');
		await until(() => expect(blocks()[0]?.textContent).toContain('1 given'));
	});

	test('shows visible work', async () => {
		await openBlocks('view: visibility');
		expect(blocks()[0]?.textContent).toContain('Streak 1 week.');
		expect(blocks()[0]?.querySelectorAll('.rapport-weeks rect')).toHaveLength(52);
		Array.from(blocks()[0]?.querySelectorAll('button') ?? []).find(({ textContent }) => textContent === 'Talk 1')?.click();
		await until(() => expect(document.querySelector('.modal, .prompt')?.textContent).toContain('Compilers for managers'));
	});

	test('shows circles and roles as a table that leads to their people', async () => {
		await openBlocks('view: map');
		const texts = Array.from(blocks()[0]?.querySelectorAll('tr') ?? []).map((row) => Array.from(row.cells).map(({ textContent }) => textContent));
		expect(texts).toEqual([
			['Circle', 'Sponsor', 'Mentor', 'Peer', 'Connector'],
			['Organisation', '11 stale', 'none', 'none', 'none'],
			['Industry', 'none', 'none', 'none', '11 stale'],
			['Growth', 'none', 'none', 'none', 'none'],
		]);
		blocks()[0]?.querySelector<HTMLElement>('.rapport-grid-cell')?.click();
		await until(() => expect(host.app.workspace.getLeavesOfType('rapport-stale')[0]?.getViewState().state).toMatchObject({ circles: ['organisation'], roles: ['sponsor'] }));
	});

	test('says what is wrong where it stands, with what is accepted, and shows nothing that might mislead', async () => {
		await openBlocks('veiw: stale\ncircle: nowhere', '- a: b\n  c', 'person: Nobody', '__proto__: 1');
		expect(blocks()[0]?.querySelector('[role="alert"]')?.textContent).toContain('“veiw” is not an option. Accepted: view, circle, role, limit, person.');
		expect(blocks()[0]?.textContent).toContain('circle: “nowhere” is not a circle. Accepted: organisation, industry, growth.');
		expect(blocks()[1]?.textContent).toContain('The options cannot be read as YAML');
		expect(blocks()[2]?.textContent).toContain('nobody is called “Nobody”');
		expect(blocks()[3]?.textContent).toContain('“__proto__” is not an option');
		for (const block of blocks()) expect(rows(block)).toEqual([]);
	});

	test('says so of options that are too many or too deep, and reads none of them', async () => {
		await openBlocks('a: '.repeat(50_000), `view: stale\n${'x: {'.repeat(5000)}`);
		for (const index of [0, 1]) expect(said(index)).toContain('too many, or nested too deeply');
	});

	test('whose person comes or whose circle is made becomes right by itself', async () => {
		await openBlocks('person: Radia Perlman\nview: stale', 'circle: family');
		host.writeExternally('People/Radia Perlman.md', '---\ncircle: growth\nlast-deposit: 2026-01-01\n---\n');
		await until(() => expect(rows()).toEqual(['Stale', 'Radia Perlman']));
		host.writeExternally(DATA_FILE, JSON.stringify({ circles: [{ id: 'family', name: 'Family', direction: 'have' }] }));
		await until(() => expect(said(1)).toBe('Nobody fits these options now'));
	});
});

describe('a plugin that is switched off', () => {
	test('leaves the block as it is written, and takes it up again when it is back', async () => {
		await openBlocks('view: week');
		host.unloadPlugin(PLUGIN_ID);
		expect(blocks()[0]?.innerHTML).toBe('<pre><code class="language-rapport">view: week</code></pre>');
		host.writeExternally('Daily/2026-04-30.md', '- #deposit [[Ada Lovelace]] a note\n');
		await host.settle();
		expect(blocks()[0]?.textContent).toBe('view: week');
		await host.loadPlugin(mainJs(), manifest());
		await until(() => expect(said()).toBe('Nobody is left for this week'));
	});
});
