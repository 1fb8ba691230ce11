/** Every write path, while the disk gives way or others write: notes stay whole, what was acknowledged stands once, and what was not is said. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../../host/index';
import { logIn } from './logging';
import type { Files, LoggingVault } from './logging';
import { done, OPERATIONS, told } from './operations';

const OTHERS = 'of another plugin;\n';
/** What is said of something that was not done. */
const SAID = /ENOSPC|EACCES|ENOENT|cut off|gone|no longer|not there|taken|is there|already|changed/;

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

/** A vault after something was done in it under some fault. */
interface Tried {
	readonly vault: LoggingVault;
	readonly before: Files;
	readonly now: Files;
	readonly words: string;
	readonly answer: unknown;
}

async function tryWith(files: Files, run: (vault: LoggingVault) => Promise<unknown>, arm: (host: Host) => void): Promise<Tried> {
	const vault = await logIn(files);
	const before = vault.host.snapshot();
	arm(vault.host);
	const answer = await run(vault);
	await vault.host.settle();
	return { vault, before, now: vault.host.snapshot(), words: told(answer), answer };
}

function pathsOf(...all: readonly Files[]): readonly string[] {
	return [...new Set(all.flatMap((files) => Object.keys(files)))];
}

function isAfter(now: Files, after: Files): boolean {
	return pathsOf(now, after).every((path) => now[path] === after[path]);
}

/** Takes back what can be; every note ends as it was or as it was to be. */
async function undoAll({ rapport: { undo }, host }: LoggingVault): Promise<void> {
	while (undo.isPossible()) if ('refused' in (await undo.last())) break;
	await host.settle();
}

describe.each(Object.entries(OPERATIONS))('%s', (_name, operation) => {
	const { files, run, again = run, makes = [], writes } = operation;
	let known: ReturnType<typeof done> | null = null;
	const undisturbed = (): ReturnType<typeof done> => (known ??= done(operation));
	const nth = Array.from({ length: writes }, (_, index) => index + 1);

	test('a write is cut off: the note is put back or completed', async () => {
		const { after } = await undisturbed();
		for (const n of nth) {
			const { vault, before, now, words, answer } = await tryWith(files, run, ({ faults }) => faults.tearWrite(n));
			for (const path of pathsOf(before, after, now)) expect([before[path], after[path]], `${n} ${path}`).toContain(now[path]);
			expect(/ENOSPC/.test(words), words).toBe(!isAfter(now, after));
			if (!isAfter(now, after)) await again(vault, answer);
			await vault.host.settle();
			expect(vault.host.snapshot()).toEqual(after);
			await undoAll(vault);
			for (const path of Object.keys(before)) expect(vault.host.snapshot()[path], path).toBe(before[path]);
			vault.host.destroy();
		}
	});

	test('a write fails after it was done: it counts as done, and once', async () => {
		const { after } = await undisturbed();
		for (const n of nth) {
			const { vault, now, words } = await tryWith(files, run, ({ faults }) => faults.tearWrite(n, 1));
			expect(words).not.toContain('ENOSPC');
			expect(now).toEqual(after);
			vault.host.destroy();
		}
	});

	test('the disk is full: at most one note is cut off, which is said and put back once there is room', async () => {
		const { after } = await undisturbed();
		for (const n of nth) {
			const { vault, before, now, words, answer } = await tryWith(files, run, ({ faults }) => faults.fillDisk(n));
			expect(words).toContain('ENOSPC');
			const cutOff = pathsOf(before, after, now).filter((path) => ![before[path], after[path]].includes(now[path]) && !(makes.includes(path) && now[path] === ''));
			expect(cutOff.length).toBeLessThan(2);
			if (cutOff.length > 0) expect(words).toContain('cut off');
			vault.host.faults.heal();
			window.dispatchEvent(new Event('focus'));
			await vault.host.settle();
			for (const path of cutOff) expect(vault.host.snapshot()[path], path).toBe(before[path]);
			// That a line stands twice is said, and left to the user.
			if (words.includes('too by now')) continue;
			await again(vault, answer);
			await vault.host.settle();
			const later = vault.host.snapshot();
			for (const path of Object.keys(after)) if (!makes.includes(path)) expect(later[path], path).toBe(after[path]);
			vault.host.destroy();
		}
	});

	test('a folder is read only: nothing in it changes, and that is said', async () => {
		const { after, changes } = await undisturbed();
		for (const folder of new Set(changes.map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))) {
			const { vault, before, now, words } = await tryWith(files, run, ({ faults }) => faults.makeReadOnly(folder));
			expect(words).toContain('EACCES');
			for (const path of pathsOf(before, after, now)) expect(path.startsWith(`${folder}/`) || folder === '' ? [before[path]] : [before[path], after[path]], path).toContain(now[path]);
			vault.host.destroy();
		}
	});

	test.each(['before', 'after'] as const)('a note is deleted or renamed %s a write: the others are right, and what was not done is said', async (moment) => {
		const { after, changes } = await undisturbed();
		for (const [index, path] of changes.entries()) {
			if (!(path in files) || (moment === 'after' && index === 0)) continue;
			const moved = path.replace(/\.md$/, ' moved.md');
			for (const isMove of [false, true]) {
				const { vault, before, now, words } = await tryWith(files, run, ({ faults, removeExternally, moveExternally }) => {
					faults.meanwhile(moment, moment === 'after' ? index : index + 1, () => (isMove ? moveExternally(path, moved) : removeExternally(path)));
				});
				for (const other of pathsOf(before, after, now)) if (other !== path && other !== moved) expect([before[other], after[other]], other).toContain(now[other]);
				const text = isMove ? now[moved] : undefined;
				if (isMove) expect([before[path], ...Object.values(after)]).toContain(text);
				if (text !== after[path] && now[path] === undefined) expect(words).toMatch(SAID);
				await undoAll(vault);
				vault.host.destroy();
			}
		}
	});

	test('another plugin or device writes into the note first: both stand, once', async () => {
		const { after, changes } = await undisturbed();
		for (const [index, path] of changes.entries()) {
			// The app itself does not look once more before it makes a note.
			if (!(path in files)) continue;
			const { vault, before, now, words: said } = await tryWith(files, run, ({ faults, writeExternally, snapshot }) => {
				faults.meanwhile('before', index + 1, () => writeExternally(path, withOthers(snapshot()[path] ?? '')));
			});
			expect(now[path]?.split(OTHERS)).toHaveLength(2);
			const ours = { ...now, [path]: now[path]?.replace(OTHERS, '') ?? '' };
			for (const each of pathsOf(before, after, now)) expect([before[each], after[each]].map(words), each).toContain(words(ours[each]));
			if (words(ours[path]) !== words(after[path])) expect(said).toMatch(SAID);
			vault.host.destroy();
		}
	});

	test('taking back is cut off: the note is put back, and taking back again ends where it began', async () => {
		for (const n of nth) {
			const { vault, before, now } = await tryWith(files, run, () => undefined);
			vault.host.faults.tearWrite(n);
			const answer = vault.rapport.undo.isPossible() ? await vault.rapport.undo.last() : null;
			const between = vault.host.snapshot();
			for (const path of pathsOf(before)) expect([before[path], now[path]], path).toContain(between[path]);
			if (answer && 'refused' in answer) expect(answer.refused).toContain('ENOSPC');
			await undoAll(vault);
			for (const path of pathsOf(before)) expect(vault.host.snapshot()[path], path).toBe(before[path]);
			vault.host.destroy();
		}
	});

	test('a slow disk, and one that is slow for some: all is done as otherwise', async () => {
		const { after, changes } = await undisturbed();
		const { now } = await tryWith(files, run, ({ faults }) => [...new Set(changes)].forEach((path, index, { length }) => faults.slowDown(path, 2 * (length - index))));
		expect(now).toEqual(after);
	});
});

/** Behind the properties, as an editor would write it. */
function withOthers(text: string): string {
	const block = /^---\r?\n(?:[\s\S]*?\n)?---(?:\r?\n|$)/.exec(text)?.[0] ?? '';
	return block + OTHERS + text.slice(block.length);
}

/** Text without regard to the blank lines that separate what was added. */
function words(text: string | undefined): string {
	return (text ?? '').split(/\s+/).join(' ').trim();
}
