/** The same day on two devices, and what sync makes of it: nothing acknowledged is lost by us, nothing counts twice, and each way back takes only its own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoggedTouchpoint, Refusal } from '../../../src/context';
import { askAll, askFresh, personIn } from '../index/running-vault';
import { DAILY, logIn, PEOPLE } from './logging';
import type { Files, LoggingVault } from './logging';

const ADA = 'People/Ada.md';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

interface Device {
	readonly vault: LoggingVault;
	readonly logged: LoggedTouchpoint;
}

async function deviceWith(files: Files, text: string): Promise<Device> {
	const vault = await logIn(files);
	return { vault, logged: acknowledged(await log(vault, text)) };
}

function log(vault: LoggingVault, text: string): Promise<LoggedTouchpoint | Refusal> {
	return vault.log.write({ kind: 'deposit', way: null, people: [ADA], text, day: vault.rapport.board.today });
}

function acknowledged(answer: LoggedTouchpoint | Refusal): LoggedTouchpoint {
	if ('refused' in answer) throw new Error(answer.refused);
	return answer;
}

/** Sync brings files, whole, as another program writes them. */
async function bring({ host }: LoggingVault, files: Files): Promise<void> {
	for (const [path, text] of Object.entries(files)) host.writeExternally(path, text);
	await host.settle();
}

async function given({ host }: LoggingVault): Promise<readonly string[]> {
	const { timeline } = await personIn(host, ADA) as { readonly timeline: readonly { readonly text: string }[] };
	return timeline.map(({ text }) => text).sort();
}

describe.each([
	['into a note that both have', { ...PEOPLE, [DAILY]: 'text\n\n## Touchpoints\n- before\n' }],
	['into one that both make', PEOPLE],
])('logged %s', (_name, files: Files) => {
	test.each([['the laptop\'s first', false], ['the phone\'s first', true]])('a merge that has both lines counts each once, %s', async (_order, isPhoneFirst) => {
		const laptop = await deviceWith(files, 'from the laptop');
		const phone = await deviceWith(files, 'from the phone');
		const [first, second] = isPhoneFirst ? [phone, laptop] : [laptop, phone];
		const merged = { [DAILY]: `${first.vault.host.snapshot()[DAILY] ?? ''}\n${second.logged.text}` };
		for (const { vault } of [laptop, phone]) {
			await bring(vault, merged);
			expect(await given(vault)).toEqual(['from the laptop', 'from the phone']);
			expect(await askAll(vault.host)).toEqual(await askFresh(vault.host));
		}
		await laptop.vault.log.moveAgain(laptop.logged);
		expect(await laptop.vault.rapport.undo.last()).toHaveProperty('undone');
		expect(laptop.vault.host.snapshot()[DAILY]).not.toContain('from the laptop');
		expect(laptop.vault.host.snapshot()[DAILY]).toContain(phone.logged.text);
	});

	test('where both headings come along, the next line goes below the first', async () => {
		const laptop = await deviceWith(files, 'from the laptop');
		const phone = await deviceWith(files, 'from the phone');
		await bring(laptop.vault, { [DAILY]: `${laptop.vault.host.snapshot()[DAILY] ?? ''}\n${phone.vault.host.snapshot()[DAILY] ?? ''}` });
		acknowledged(await log(laptop.vault, 'afterwards'));
		await laptop.vault.host.settle();
		expect(await given(laptop.vault)).toEqual(['afterwards', 'from the laptop', 'from the phone']);
	});

	test('the last writer wins: what sync took is not taken back, and the property that is ahead can be mended', async () => {
		const laptop = await deviceWith(files, 'from the laptop');
		const { vault: { host, rapport, diff } } = laptop;
		await bring(laptop.vault, { [DAILY]: files[DAILY] ?? '' });
		expect(await given(laptop.vault)).toEqual([]);
		const before = diff();
		expect(await rapport.undo.last()).toHaveProperty('refused');
		expect(diff()).toEqual(before);
		acknowledged(await log(laptop.vault, 'once more'));
		await host.settle();
		expect(await given(laptop.vault)).toEqual(['once more']);
		expect(await askAll(host)).toEqual(await askFresh(host));
	});
});

test('a copy in conflict is a note of that day until it is merged; nothing is written into it', async () => {
	const { vault } = await deviceWith({ ...PEOPLE, [DAILY]: '' }, 'from the laptop');
	const copy = '2026-04-30 (conflicted copy).md';
	await bring(vault, { [copy]: '## Touchpoints\n- #deposit [[Ada]] from the phone' });
	acknowledged(await log(vault, 'afterwards'));
	await vault.host.settle();
	expect(vault.host.snapshot()[copy]).toBe('## Touchpoints\n- #deposit [[Ada]] from the phone');
	expect(await given(vault)).toEqual(['afterwards', 'from the laptop', 'from the phone']);
	vault.host.removeExternally(copy);
	await bring(vault, { [DAILY]: `${vault.host.snapshot()[DAILY] ?? ''}\n- #deposit [[Ada]] from the phone` });
	expect(await given(vault)).toEqual(['afterwards', 'from the laptop', 'from the phone']);
});

test('a slow note is overtaken: the later day stays, whichever write ends first', async () => {
	const vault = await logIn({ ...PEOPLE, [DAILY]: '', '2026-04-29.md': '' });
	vault.host.faults.slowDown(DAILY, 15);
	const { board } = vault.rapport;
	const [today, yesterday] = await Promise.all([0, 1].map((ago) => vault.log.write({ kind: 'deposit', way: null, people: [ADA], text: `${ago} days ago`, day: (board.today - ago) as typeof board.today })));
	vault.host.faults.slowDown('2026-04-29.md', 30);
	for (const answer of [today, yesterday]) expect(answer).toMatchObject({ notMoved: [] });
	expect(vault.diff()[ADA]).toContain('last-deposit: 2026-04-30 # by hand');
	expect(await vault.rapport.undo.last()).toHaveProperty('undone');
	expect(await vault.rapport.undo.last()).toHaveProperty('undone');
	expect(vault.diff()).toEqual({});
});

test('what is taken back while it is still being written is taken back whole', async () => {
	const vault = await logIn({ ...PEOPLE, [DAILY]: 'text' });
	vault.host.faults.slowDown(ADA, 15);
	const logging = log(vault, 'x');
	await new Promise((resolve) => setTimeout(resolve, 5));
	expect(await vault.rapport.undo.last()).toHaveProperty('refused');
	acknowledged(await logging);
	expect(await vault.rapport.undo.last()).toHaveProperty('undone');
	expect(vault.diff()).toEqual({});
});

test('an attachment of which only the beginning was written is said, and the next gets a name of its own', async () => {
	const { rapport: { attachments }, host } = await logIn(PEOPLE);
	host.faults.tearWrite(1);
	const content = new TextEncoder().encode('<svg></svg>').buffer;
	expect(await attachments.save('Map.svg', content)).toEqual({ refused: expect.stringMatching(/ENOSPC.*can be deleted/) as string });
	const saved = await attachments.save('Map.svg', content);
	expect(saved).toHaveProperty('path');
	expect(saved).not.toEqual({ path: 'Map.svg' });
});

test('a second goal whose forerunner cannot be set to done says so, and both are shown to be active', async () => {
	const old = '---\ntype: networking-goal\ngoal: Old\nstatus: active\n---\n';
	const { rapport: { goals }, host } = await logIn({ 'Old.md': old });
	host.faults.tearWrite(2);
	expect(await goals.begin({ goal: 'New', needs: 'both', by: null, strengths: [], arenas: [], rhythm: 'weekly' })).toMatchObject({ path: 'New.md', notDone: expect.stringMatching(/^Old\.md: ENOSPC/) as string });
	await host.settle();
	expect(host.snapshot()['Old.md']).toBe(old);
	expect(await host.cli('rapport:problems', { total: 'true' })).not.toBe('0');
});
