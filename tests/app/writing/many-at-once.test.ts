/** A hundred logs at once: every acknowledged line stands exactly once, each failure is said, and all else is as it was. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { DAILY, logIn, TODAY } from './logging';
import type { Files, LoggingVault } from './logging';

const COUNT = 100;
const DAY = dayOf(2026, 4, 30) as Day;
const PEOPLE: Files = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`People/P${at}.md`, `---\ncircle: industry # ${at}\n---\nbody`]));
const BEFORE = '\uFEFF---\r\ntitle: "x"\r\n---\r\n# Day\r\n\r\n## Touchpoints\r\n- #met [[P0]] first\r\n\t- child\r\n\r\n## Next\r\nlast';

function logAll({ log }: LoggingVault): ReturnType<LoggingVault['log']['write']>[] {
	return Array.from({ length: COUNT }, (_, at) => log.write({ kind: 'deposit', way: 'help', people: [`People/P${at % 10}.md`], text: `number ${at};`, day: DAY }));
}

function lineOf(at: number): string {
	return `- #deposit/help [[P${at % 10}]] number ${at};`;
}

/** The daily note without the lines of ours, each of which stands as often as told. */
function withoutLines(text: string, acknowledged: ReadonlySet<number>): string {
	const lines = text.split('\r\n');
	for (let at = 0; at < COUNT; at++) expect(lines.filter((line) => line === lineOf(at)), lineOf(at)).toHaveLength(acknowledged.has(at) ? 1 : 0);
	return lines.filter((line) => !line.startsWith('- #deposit/help')).join('\r\n');
}

describe.each([
	['into a note that is there', BEFORE],
	['into one that is made', null],
])('%s', (_name, before) => {
	test('all go in, in the order in which they were asked for', async () => {
		const vault = await logIn({ ...PEOPLE, ...(before === null ? {} : { [DAILY]: before }) });
		const answers = await Promise.all(logAll(vault));
		expect(answers.every((answer) => 'path' in answer && answer.notMoved.length === 0)).toBe(true);
		const lines = (vault.host.snapshot()[DAILY] ?? '').split(/\r?\n/);
		expect(lines.filter((line) => line.startsWith('- #deposit/help'))).toEqual(Array.from({ length: COUNT }, (_, at) => lineOf(at)));
		for (const [path, text] of Object.entries(PEOPLE)) expect(vault.diff()[path]).toBe(text.replace('\n---\nbody', `\nlast-deposit: ${TODAY}\n---\nbody`));
		for (let at = 0; at < COUNT; at++) await vault.rapport.undo.last();
		expect(vault.diff()).toEqual(before === null ? { [DAILY]: '' } : {});
	});
});

test('some fail, and a second plugin writes into the same note', async () => {
	const vault = await logIn({ ...PEOPLE, [DAILY]: BEFORE });
	const { host } = vault;
	for (let write = 1; write <= 140; write += 7) host.faults.failWrite(write);
	const answers = logAll(vault);
	const note = host.app.vault.getFileByPath(DAILY);
	if (!note) throw new Error('no daily note');
	const others: Promise<string | null>[] = [];
	for (let at = 0; at < 30; at++) {
		const line = `other ${at};`;
		const other: Promise<unknown> = at % 2 === 0 ? host.app.vault.append(note, `\r\n${line}`) : host.app.vault.process(note, (text) => `${text}\r\n${line}`);
		others.push(other.then(() => line, () => null));
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
	const acknowledged = new Set<number>();
	for (const [at, answer] of (await Promise.all(answers)).entries()) {
		if ('path' in answer) acknowledged.add(at);
		else expect(answer.refused).toContain(`${DAILY} could not be written: EIO`);
	}
	const written = (await Promise.all(others)).filter((line) => line !== null);
	expect(acknowledged.size).toBeGreaterThan(50);
	expect(acknowledged.size).toBeLessThan(COUNT);
	expect(withoutLines(host.snapshot()[DAILY] ?? '', acknowledged)).toBe([BEFORE, ...written].join('\r\n'));
});

test('properties that could not be written are each said, and moved by trying again', async () => {
	const vault = await logIn({ ...PEOPLE, [DAILY]: BEFORE });
	vault.host.faults.failWritesTo('People/P3.md');
	const answers = await Promise.all(logAll(vault));
	const failed = answers.flatMap((answer) => ('path' in answer && answer.notMoved.length > 0 ? [answer] : []));
	expect(failed.map(({ notMoved }) => notMoved.map(({ path }) => path))).toEqual(Array.from({ length: 10 }, () => ['People/P3.md']));
	vault.host.faults.heal();
	const again = await Promise.all(failed.map((answer) => vault.log.moveAgain(answer)));
	expect(again.every(({ notMoved }) => notMoved.length === 0)).toBe(true);
	expect(vault.diff()['People/P3.md']).toContain(`last-deposit: ${TODAY}\n`);
	expect(withoutLines(vault.host.snapshot()[DAILY] ?? '', new Set(Array.from({ length: COUNT }, (_, at) => at)))).toBe(BEFORE);
});
