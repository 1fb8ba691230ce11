import { describe, expect, it } from 'vitest';
import { insertUnderHeading } from '../../src/markdown/insertion';
import type { Insertion } from '../../src/markdown/insertion';
import { removeInsertedLine } from '../../src/markdown/removal';
import { parseMetadata } from '../host/core/metadata/parse';
import { fc, runs } from '../property';
import { notes } from './notes';

const LINE = '- #deposit [[Ada]] sent her the talk';
const HEADING = '## Touchpoints';
const headings = fc.constantFrom(HEADING, 'Touchpoints', '### Sub', '', '## $&');

function inserted(text: string, heading = HEADING, line = LINE): Insertion {
	const result = insertUnderHeading(text, heading, line);
	if ('refused' in result) throw new Error(result.refused);
	return result;
}

describe('an insertion', () => {
	it('changes no other byte, and taking it out gives the note back', () => {
		fc.assert(fc.property(notes, headings, (note, heading) => {
			const result = insertUnderHeading(note, heading, LINE);
			if ('refused' in result) return;
			const at = result.text.indexOf(LINE);
			expect(removeInsertedLine(result.text, result.inserted)).toEqual({ text: note });
			// One run of characters came in: what stands before and behind it is the note.
			const block = [...(result.addedHeading ? [result.inserted.heading ?? ''] : []), LINE].join('\n');
			expect(result.text.replace(/\r\n/g, '\n')).toContain(block);
			expect(at).toBeGreaterThanOrEqual(0);
			expect(/\n$/.test(result.text)).toBe(/\n$/.test(note));
		}), runs(1000));
	});

	it('is read back as one list item at the top level, every heading still there', () => {
		fc.assert(fc.property(notes, headings, (note, heading) => {
			const result = insertUnderHeading(note, heading, LINE);
			if ('refused' in result) return;
			// The stand-in for the app takes a byte order mark for a letter of the first line.
			const [before, after] = [note, result.text].map((text) => parseMetadata(text.replace(/^\uFEFF/, '')));
			const line = result.line - 1;
			expect(after?.listItems?.filter(({ position }) => position.start.line === line && position.end.line === line)).toHaveLength(1);
			expect(after?.tags?.some(({ tag, position }) => tag === '#deposit' && position.start.line === line)).toBe(true);
			const added = result.inserted.heading;
			const titles = after?.headings?.filter(({ position }) => !(added !== null && position.start.line === line - 1)).map(({ heading: title }) => title);
			expect(titles ?? []).toEqual(before?.headings?.map(({ heading: title }) => title) ?? []);
		}), runs(1000));
	});

	it('many lines stand in the order in which they came, and go in any order', () => {
		fc.assert(fc.property(notes, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (note, order) => {
			const lines = [0, 1, 2, 3].map((number) => `- #deposit [[Ada]] ${number}`);
			const done: Insertion[] = [];
			for (const line of lines) {
				const result = insertUnderHeading(done.at(-1)?.text ?? note, HEADING, line);
				if ('refused' in result) return;
				done.push(result);
			}
			let text = done.at(-1)?.text ?? '';
			expect(text.split(/\r?\n/).filter((line) => lines.includes(line))).toEqual(lines);
			for (const index of order) {
				const insertion = done[index];
				const removed = insertion === undefined ? { refused: 'none' } : removeInsertedLine(text, insertion.inserted);
				if ('refused' in removed) throw new Error(removed.refused);
				text = removed.text;
			}
			expect(text.split(/\r?\n/).filter((line) => lines.includes(line))).toEqual([]);
		}), runs(1000));
	});
});

describe('taking out what was inserted', () => {
	function removed(text: string, insertion: Insertion): string {
		const result = removeInsertedLine(text, insertion.inserted);
		return 'refused' in result ? `refused: ${result.refused}` : result.text;
	}

	it.each([
		['lines above have come', `New\n\n## Touchpoints\n- a\n${LINE}\n`, 'New\n\n## Touchpoints\n- a\n'],
		['items below have come', `## Touchpoints\n- a\n${LINE}\n- b\n`, '## Touchpoints\n- a\n- b\n'],
		['it was changed', `## Touchpoints\n- a\n${LINE}!\n`, 'refused: not-there'],
		['it was moved into another list item', `## Touchpoints\n- a\n\t${LINE}\n`, 'refused: not-there'],
		['it stands in code now', `\`\`\`\n${LINE}\n\`\`\`\n`, 'refused: not-there'],
		['it was removed', '## Touchpoints\n- a\n', 'refused: not-there'],
		['it has children', `## Touchpoints\n- a\n${LINE}\n\t- on it\n`, 'refused: has-children'],
		['it was copied and moved', `New\n## Touchpoints\n- a\n${LINE}\n${LINE}\n`, 'refused: ambiguous'],
		['it was copied below', `## Touchpoints\n- a\n${LINE}\n${LINE}\n`, `## Touchpoints\n- a\n${LINE}\n`],
	])('%s', (_name, text, expected) => expect(removed(text, inserted('## Touchpoints\n- a\n'))).toBe(expected));

	it.each([
		['nothing else came below it: the heading goes too', `Text\n\n## Touchpoints\n${LINE}\n`, 'Text\n'],
		['another line came below it: the heading stays', `Text\n\n## Touchpoints\n${LINE}\n- b\n`, 'Text\n\n## Touchpoints\n- b\n'],
		['text came between: the heading stays', `Text\n\n## Touchpoints\nToday\n${LINE}\n`, 'Text\n\n## Touchpoints\nToday\n'],
		['the heading was changed: it stays', `Text\n\n## People\n${LINE}\n`, 'Text\n\n## People\n'],
		['the blank line was removed: the line above stays', `Text\n## Touchpoints\n${LINE}\n`, 'Text\n'],
		['the note goes on with another section', `Text\n\n## Touchpoints\n${LINE}\n# Later\n`, 'Text\n# Later\n'],
	])('with the heading that was added: %s', (_name, text, expected) => expect(removed(text, inserted('Text\n'))).toBe(expected));

	it('the blank line above stays where another item has come below', () => {
		const insertion = inserted('## Touchpoints\nText\n');
		expect(removed(`## Touchpoints\nText\n\n${LINE}\n- b\n`, insertion)).toBe('## Touchpoints\nText\n\n- b\n');
	});
});
