/** A step that grows while it is taken back, and one that is forgotten meanwhile. */
import type { App } from 'obsidian';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { NoteWriter } from '../../src/vault/note-writer';
import { TornWrites } from '../../src/vault/torn-writes';
import { UndoStack } from '../../src/vault/undo';
import type { UndoPart, UndoStep } from '../../src/vault/undo';
import { openHost } from '../app/index/running-vault';

const A = 'A.md';
const B = 'B.md';

function stackOn(files: Readonly<Record<string, string>>) {
	const host = openHost(files);
	const app = host.app as unknown as App;
	const stack = new UndoStack(app, new NoteWriter(app, new TornWrites(app, en.writing.torn), en.writing.undo.gone), en.writing);
	/** Empties a note; `meanwhile` happens each time that is looked at. */
	const emptying = (path: string, meanwhile: () => void = () => undefined): UndoPart => {
		const file = app.vault.getFileByPath(path);
		if (!file) throw new Error(path);
		return {
			file,
			revert: (text) => {
				meanwhile();
				return text === '' ? { refused: 'empty already' } : { text: '', told: null };
			},
		};
	};
	return { host, stack, emptying };
}

test('what is added to a step while it is taken back is taken back too', async () => {
	const { host, stack, emptying } = stackOn({ [A]: 'a', [B]: 'b' });
	let looks = 0;
	const step: UndoStep = { done: () => 'both', parts: [] };
	// The second look is the write.
	step.parts.push(emptying(A, () => {
		if (++looks === 2) stack.extend(step, emptying(B));
	}));
	stack.push(step);
	expect(await stack.undoLast()).toEqual({ undone: 'both' });
	expect(host.snapshot()).toMatchObject({ [A]: '', [B]: '' });
});

test('how far it is is told after each part, and what was done already where a part is refused', async () => {
	const { host, stack, emptying } = stackOn({ [A]: 'a', [B]: 'b' });
	let isRefused = true;
	const other = emptying(B);
	// The first look is before anything is written.
	let looks = 0;
	const revert: UndoPart['revert'] = (text) => (++looks > 1 && isRefused ? { refused: 'Not now.' } : other.revert(text));
	stack.push({ done: () => 'both', parts: [emptying(A), { ...other, revert }] });
	const told: string[] = [];
	const progress = (done: number, total: number): number => told.push(`${done} of ${total}`);
	expect(await stack.undoLast(progress)).toEqual({ refused: 'Not now. 1 of 2 changes is undone already; undo again for the rest.' });
	expect(told).toEqual(['0 of 2', '0 of 2', '1 of 2']);
	isRefused = false;
	expect(await stack.undoLast(progress)).toEqual({ undone: 'both' });
	expect(told.slice(3)).toEqual(['0 of 1', '1 of 1']);
	expect(host.snapshot()).toMatchObject({ [A]: '', [B]: '' });
});

test('a step that falls off the end while it is taken back takes no other with it', async () => {
	const { stack, emptying } = stackOn({ [A]: 'a' });
	const later: UndoStep = { done: () => 'later', parts: [] };
	let isFilled = false;
	stack.push({ done: () => 'first', parts: [emptying(A, () => {
		if (isFilled) return;
		isFilled = true;
		for (let count = 0; count < 100; count++) stack.push(later);
	})] });
	expect(await stack.undoLast()).toEqual({ undone: 'first' });
	let left = 0;
	while ('undone' in await stack.undoLast()) left++;
	expect(left).toBe(100);
});
