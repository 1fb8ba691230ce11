import type { Loc, Pos } from 'obsidian';
import { expect, it } from 'vitest';
import { fc, runs } from '../../property';
import { parseMetadata } from './metadata/parse';

const piece = fc.constantFrom('---', 'a: 1', '# H', 'text', '- ', '- [ ] ', '1. ', '> ', '> [!note]', '```', '~~~', '    ', '\t', '%%', '<!--', '-->', '<div>', '| a | b |', '| - | - |', '***', '===', '[[A]]', '![[B|b]]', '[c](d%20e.md)', '#tag', '`', '``', '\\', '^id', ' ', '😀', '$$', '');
const note = fc.tuple(fc.array(fc.oneof(piece, piece, fc.constantFrom('\n', '\n', '\n\n')), { maxLength: 30 }), fc.constantFrom('\n', '\r\n')).map(([parts, ending]) => parts.join('').replaceAll('\n', ending));

function expectRight(text: string, { start, end }: Pos): string {
	expect(start.offset).toBeLessThanOrEqual(end.offset);
	for (const loc of [start, end]) expect(offsetOf(text, loc)).toBe(loc.offset);
	return text.slice(start.offset, end.offset);
}

function offsetOf(text: string, { line, col }: Loc): number {
	return text.split('\n').slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + col;
}

it('whatever the text, positions are in it and show what the cache says', () => {
	fc.assert(fc.property(note, (text) => {
		const { links = [], embeds = [], tags = [], headings = [], sections = [], listItems = [] } = parseMetadata(text);
		for (const { position, original } of [...links, ...embeds]) expect(expectRight(text, position)).toBe(original);
		for (const { position, tag } of tags) expect(expectRight(text, position)).toBe(tag);
		for (const { position, heading } of headings) expect(expectRight(text, position)).toContain(heading);
		for (const { position } of [...sections, ...listItems]) expectRight(text, position);
	}), runs(3000));
});

it('sections are in order, do not overlap and leave out only blank lines', () => {
	fc.assert(fc.property(note, (text) => {
		let end = 0;
		for (const { position } of parseMetadata(text).sections ?? []) {
			expect(text.slice(end, position.start.offset).trim()).toBe('');
			end = position.end.offset;
		}
		expect(text.slice(end).trim()).toBe('');
	}), runs(3000));
});

it('a quote in an item takes the item along to its last line, which may hold nothing but its mark', () => {
	const text = '1. > \n    > ';
	const { sections = [], listItems = [] } = parseMetadata(text);
	expect([...sections, ...listItems].map(({ position }) => position.end.offset)).toEqual([text.length, text.length]);
});

it('an item\'s parent begins above it or on its line', () => {
	fc.assert(fc.property(note, (text) => {
		const { listItems = [] } = parseMetadata(text);
		for (const { position, parent } of listItems) {
			if (parent >= 0) expect(listItems.some((other) => other.position.start.line === parent)).toBe(true);
			expect(Math.abs(parent)).toBeLessThanOrEqual(Math.max(1, position.start.line));
		}
	}), runs(1000));
});
