import { describe, expect, it } from 'vitest';
import { PART_BEGIN, PART_END, replacePart, undoPart } from '../../src/markdown/generated-part';
import { fc } from '../property';

const EMPTY = `${PART_BEGIN}\n${PART_END}`;

function replaced(text: string, part = 'new'): string {
	const result = replacePart(text, part);
	if ('refused' in result) throw new Error(result.refused);
	return result.text;
}

describe('the generated part', () => {
	it('stands between its markers; everything else stays', () => {
		expect(replaced(`mine\n${PART_BEGIN}\nold\nold\n${PART_END}\n\nmine too`)).toBe(`mine\n${PART_BEGIN}\nnew\n${PART_END}\n\nmine too`);
		expect(replaced(EMPTY, 'a\nb')).toBe(`${PART_BEGIN}\na\nb\n${PART_END}`);
	});

	it('is written as it is, whatever a replacement means by it', () => {
		expect(replaced(EMPTY, '$& $1 $$')).toBe(`${PART_BEGIN}\n$& $1 $$\n${PART_END}`);
	});

	it('keeps the note\'s line breaks', () => {
		expect(replaced(`mine\r\n${PART_BEGIN}\r\nold\r\n${PART_END}\r\n`, 'a\nb')).toBe(`mine\r\n${PART_BEGIN}\r\na\r\nb\r\n${PART_END}\r\n`);
	});

	it.each([
		['', `${PART_BEGIN}\nnew\n${PART_END}\n`],
		['mine', `mine\n\n${PART_BEGIN}\nnew\n${PART_END}`],
		['mine\n', `mine\n\n${PART_BEGIN}\nnew\n${PART_END}\n`],
		['mine\r\n', `mine\r\n\r\n${PART_BEGIN}\r\nnew\r\n${PART_END}\r\n`],
	])('comes with its markers at the end of %j', (text, expected) => {
		expect(replaced(text)).toBe(expected);
	});

	it.each([
		[PART_BEGIN], [PART_END], [`${PART_END}\n${PART_BEGIN}`], [`${EMPTY}\n${EMPTY}`], [`${PART_BEGIN}\n${EMPTY}`],
	])('is refused where the markers are not there once each, in order: %j', (text) => {
		expect(replacePart(text, 'new')).toEqual({ refused: 'markers' });
	});

	it('markers in code are words about markers', () => {
		const code = `\`\`\`\n${PART_BEGIN}\nmine\n${PART_END}\n\`\`\``;
		expect(replaced(`${code}\n`)).toBe(`${code}\n\n${PART_BEGIN}\nnew\n${PART_END}\n`);
		expect(replaced(`${code}\n${PART_BEGIN}\nold\n${PART_END}\n${code}\n`)).toBe(`${code}\n${PART_BEGIN}\nnew\n${PART_END}\n${code}\n`);
	});

	it('is mended where its own code has lost its end', () => {
		expect(replaced(`${PART_BEGIN}\n\`\`\`mermaid\npie\n${PART_END}\nmine\n`)).toBe(`${PART_BEGIN}\nnew\n${PART_END}\nmine\n`);
	});

	it('is not added to a note that ends in an open code block', () => {
		expect(replacePart('```js\ncode\n', 'new')).toEqual({ refused: 'unclosed-code' });
	});

	it('undone, the note is byte for byte what it was', () => {
		const line = fc.constantFrom('', 'mine', '## Heading', '- item', '> quote', '$& text', '%% mine %%');
		const part = fc.array(fc.constantFrom('| a | 1 |', '', '## Numbers', 'text'), { maxLength: 4 }).map((lines) => lines.join('\n'));
		fc.assert(fc.property(fc.array(line), fc.option(part), fc.array(line), part, fc.constantFrom('\n', '\r\n'), (above, old, below, now, ending) => {
			const lines = [...above, ...(old === null ? [] : [PART_BEGIN, ...old.split('\n'), PART_END]), ...below];
			const text = lines.join(ending);
			const result = replacePart(text, now);
			if ('refused' in result) throw new Error(result.refused);
			expect(undoPart(result.text, result.change)).toBe(text);
			// What the user writes around it meanwhile stays.
			expect(undoPart(`above${ending}${result.text}${ending}below`, result.change)).toBe(`above${ending}${text}${ending}below`);
		}));
	});

	it('is not undone where it was changed since', () => {
		const result = replacePart(EMPTY, 'new');
		if ('refused' in result) throw new Error(result.refused);
		expect(undoPart(result.text.replace('new', 'newer'), result.change)).toBeNull();
		expect(undoPart(`${result.text}\n${result.text}`, result.change)).toBeNull();
	});
});
