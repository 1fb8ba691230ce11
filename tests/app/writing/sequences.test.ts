/** Whatever is done, in whatever order and with whatever failing: what the files say is what was acknowledged. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, formatDay } from '../../../src/domain/day';
import { differencesOf } from '../../../src/domain/reconcile';
import type { Host } from '../../host/index';
import { ask, startOn } from '../index/running-vault';
import { logIn, TODAY } from './logging';
import type { Files, LoggingVault } from './logging';

const PEOPLE: Files = {
	'People/Ada.md': '---\r\ncircle: industry   # a comment\r\n"lastDeposit":  \'2026-01-01\'\r\n---\r\n# Ada',
	'People/Bea.md': 'Bea, no properties\n',
	'People/Cy.md': '---\ntags: [a, b]\nabout: >\n  folded\n  text\n---\n',
};
const NOTES: Files = {
	'2026-04-30.md': '# Day\n\n## Touchpoints\n- a note\n\t- child\n\n## Next\nlast',
	'2026-04-29.md': '---\r\nx: &a 1\r\n---\r\n\r\ntext',
};
const LAST_DEPOSIT = /^"?last-?deposit"?:.*\r?\n/im;

/** What a user, or something else, does. */
type Action =
	| { readonly type: 'log'; readonly people: readonly string[]; readonly daysAgo: number; readonly kind: 'deposit' | 'ask' | 'introduction' | 'encounter' }
	| { readonly type: 'undo' | 'reconcile' }
	| { readonly type: 'close'; readonly turns: number }
	| { readonly type: 'fail'; readonly write: number }
	| { readonly type: 'write by hand'; readonly daysAgo: number; readonly isAtTop: boolean }
	| { readonly type: 'log by hand'; readonly person: string; readonly daysAgo: number }
	| { readonly type: 'delete a line'; readonly nth: number }
	| { readonly type: 'break the properties'; readonly person: string };

const person = fc.constantFrom(...Object.keys(PEOPLE));
const daysAgo = fc.nat(2);
const action: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ type: fc.constant('log' as const), people: fc.uniqueArray(person, { minLength: 1 }), daysAgo, kind: fc.constantFrom('deposit', 'ask', 'introduction', 'encounter') }) },
	{ weight: 4, arbitrary: fc.record({ type: fc.constantFrom('undo', 'undo', 'reconcile') }) },
	fc.record({ type: fc.constant('close' as const), turns: fc.nat(6) }),
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('fail' as const), write: fc.integer({ min: 1, max: 3 }) }) },
	fc.record({ type: fc.constant('write by hand' as const), daysAgo, isAtTop: fc.boolean() }),
	fc.record({ type: fc.constant('log by hand' as const), person, daysAgo }),
	fc.record({ type: fc.constant('delete a line' as const), nth: fc.nat(9) }),
	fc.record({ type: fc.constant('break the properties' as const), person }),
);

/** A line that is to stand in the notes, for as long as it does. */
interface KnownLine {
	readonly day: string;
	readonly kind: string;
	readonly people: readonly string[];
}

/** A vault in use, and what is known to have been written. */
class UsedVault {
	readonly known = new Map<string, KnownLine>();
	readonly prose: string[] = [];
	private count = 0;

	constructor(private vault: LoggingVault) {}

	get host(): Host {
		return this.vault.host;
	}

	async do(what: Action): Promise<void> {
		switch (what.type) {
			case 'log': return this.log(what);
			case 'undo': return this.undo();
			case 'reconcile': return this.reconcile();
			case 'close': return this.close(what);
			case 'fail': return this.host.faults.failWrite(what.write);
			case 'write by hand': return this.writeByHand(what);
			case 'log by hand': return this.logByHand(what);
			case 'delete a line': return this.deleteLine(what.nth);
			case 'break the properties': return this.change(what.person, (text) => `---\n[broken\n---\n${text}`);
		}
	}

	private async log({ people, daysAgo: ago, kind }: Action & { readonly type: 'log' }): Promise<void> {
		const { log, board } = this.vault.rapport;
		const words = this.words();
		const day = addDays(board.today, -ago);
		const answer = await log.write({ kind, way: null, people, text: words, day });
		if ('refused' in answer) return;
		this.known.set(words, { day: formatDay(day), kind, people: answer.people });
	}

	private async undo(): Promise<void> {
		const answer = await this.vault.rapport.undo.last();
		if ('refused' in answer) return;
		for (const words of this.known.keys()) if (answer.undone.includes(words)) this.known.delete(words);
	}

	private async reconcile(): Promise<void> {
		const { network, board, reconcile } = this.vault.rapport;
		await this.host.settle();
		await reconcile(differencesOf(network, board.today), () => true);
	}

	/** The app is closed while a log is under way: the line stands or it does not, and the notes are whole. */
	private async close({ turns }: Action & { readonly type: 'close' }): Promise<void> {
		const { log, board } = this.vault.rapport;
		const words = this.words();
		const people = ['People/Ada.md', 'People/Bea.md'];
		const answer = log.write({ kind: 'deposit', way: null, people, text: words, day: board.today });
		for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
		const files = this.host.snapshot();
		await answer;
		if (Object.values(files).some((text) => text.includes(words))) this.known.set(words, { day: TODAY, kind: 'deposit', people });
		this.host.destroy();
		this.vault = await logIn(files);
	}

	private async writeByHand({ daysAgo: ago, isAtTop }: Action & { readonly type: 'write by hand' }): Promise<void> {
		const words = this.words();
		this.prose.push(words);
		await this.change(pathOf(ago), (text) => (isAtTop && !text.startsWith('---') ? `${words}\n${text}` : `${text}\n\n${words}\n`));
	}

	private async logByHand({ person: path, daysAgo: ago }: Action & { readonly type: 'log by hand' }): Promise<void> {
		const words = this.words();
		await this.change(pathOf(ago), (text) => `${text}\n\n- #met [[${nameOf(path)}]] ${words}\n`);
		this.known.set(words, { day: pathOf(ago).slice(0, 10), kind: 'encounter', people: [path] });
	}

	private async deleteLine(nth: number): Promise<void> {
		const [words, line] = [...this.known][nth] ?? [];
		if (words === undefined || !line) return;
		await this.change(`${line.day}.md`, (text) => text.split('\n').filter((one) => !one.includes(words)).join('\n'));
		this.known.delete(words);
	}

	private async change(path: string, edit: (text: string) => string): Promise<void> {
		this.host.faults.heal();
		const file = this.host.app.vault.getFileByPath(path);
		if (file) await this.host.app.vault.process(file, edit);
		else await this.host.app.vault.create(path, edit(''));
		await this.host.settle();
	}

	/** No other line has these words, nor words that hold them. */
	private words(): string {
		return `number ${this.count++};`;
	}
}

function pathOf(ago: number): string {
	return `${['2026-04-30', '2026-04-29', '2026-04-28'][ago]}.md`;
}

function nameOf(path: string): string {
	return path.slice('People/'.length, -'.md'.length);
}

/** What a fresh start reads of everybody's timeline: day, kind and the words of each line. */
async function ledgerIn(files: Files): Promise<readonly string[]> {
	const host = await startOn(files);
	const lines: string[] = [];
	for (const path of Object.keys(PEOPLE)) {
		const { timeline } = await ask(host, 'rapport:person', { person: path, today: TODAY }) as { readonly timeline: readonly { readonly day: string; readonly kind: string; readonly text: string }[] };
		for (const { day, kind, text } of timeline) lines.push(`${path} ${day} ${kind} ${text}`);
	}
	host.destroy();
	return lines.sort();
}

test('the ledger read back from the files is what was acknowledged, and all else is as it was', async () => {
	await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (actions) => {
		const used = new UsedVault(await logIn({ ...PEOPLE, ...NOTES }));
		for (const each of actions) await used.do(each);
		await used.host.settle();
		const files = used.host.snapshot();
		const expected = [...used.known].flatMap(([words, { day, kind, people }]) => people.map((path) => `${path} ${day} ${kind} ${words}`));
		expect(await ledgerIn(files)).toEqual(expected.sort());
		for (const words of used.prose) expect(Object.values(files).filter((text) => text.includes(words))).toHaveLength(1);
		for (const [path, text] of Object.entries(PEOPLE)) expect((files[path] ?? '').endsWith(bodyOf(text)), path).toBe(true);
		for (const [path, text] of Object.entries(PEOPLE)) {
			const isBroken = (files[path] ?? '').startsWith('---\n[broken');
			if (!isBroken) expect(propertiesOf(files[path] ?? ''), path).toBe(propertiesOf(text));
		}
		used.host.destroy();
	}), { numRuns: 40 });
}, 120_000);

function bodyOf(text: string): string {
	return text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
}

/** The properties but for the one that is written. */
function propertiesOf(text: string): string {
	const block = /^---\r?\n([\s\S]*?)---\r?\n/.exec(text)?.[1] ?? '';
	return block.replace(LAST_DEPOSIT, '');
}
