import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, KINDS } from '../../src/domain/rules';
import { KindTags } from '../../src/domain/touchpoint';
import { correctedLine, lineOnDay, removeLine, restoreLine } from '../../src/markdown/line-correction';
import { touchpointLine } from '../../src/markdown/touchpoint-line';
import { readTouchpointLine } from '../../src/markdown/touchpoint-reading';
import type { TouchpointReading } from '../../src/markdown/touchpoint-reading';
import { day } from '../domain/vault-of';
import { fc, runs } from '../property';
import { notes } from './notes';

const kindTags = new KindTags(DEFAULT_RULES);

function read(source: string): TouchpointReading {
	const reading = readTouchpointLine(source, kindTags, (link) => !link.includes('Paper'));
	if (!reading) throw new Error(`${source} has no kind`);
	return reading;
}

describe('a touchpoint\'s line taken apart', () => {
	it.each<[string, string, Partial<TouchpointReading>]>([
		['as logging writes it', '- #deposit/thanks [[Ada]] [G](People/Grace.md) for the review', { lead: '- ', kind: 'deposit', way: 'thanks', links: ['[[Ada]]', '[G](People/Grace.md)'], text: 'for the review', tail: '' }],
		['a done task', '\t* [x] #deposit [[Ada]] slides 📅 2026-05-01 ✅ 2026-04-30 ^id', { lead: '\t* [x] ', text: 'slides', tail: ' 📅 2026-05-01 ✅ 2026-04-30 ^id' }],
		['a field in capitals', '- [x] #deposit [[Ada]] slides [Due:: 2026-05-01] (Completion:: 2026-04-30)', { text: 'slides', tail: ' [Due:: 2026-05-01] (Completion:: 2026-04-30)' }],
		['with a day of its own', '- **2026-03-12**: #met [[Ada]] coffee', { lead: '- **2026-03-12**: ', kind: 'encounter', text: 'coffee' }],
		['with a colon before bold ends', '- **2026-03-12:** #met [[Ada]] coffee', { lead: '- **2026-03-12:** ', text: 'coffee' }],
		['with a comma behind its day', '- [2026-03-12](2026-03-12.md), #met [[Ada]] coffee', { lead: '- [2026-03-12](2026-03-12.md), ', text: 'coffee' }],
		['with a time joined to its day', '- 2026-03-12T10:30 #met [[Ada]] coffee', { lead: '- 2026-03-12T10:30 ', text: 'coffee' }],
		['with bold words behind its day', '- 2026-03-12. **At lunch** #met [[Ada]] coffee', { lead: '- 2026-03-12. ', text: '**At lunch** coffee' }],
		['with words before the tag', '- saw [[Ada]] #met at the fair', { lead: '- ', links: [], text: 'saw [[Ada]] at the fair' }],
		['with a link that is no person\'s', '- #deposit [[Ada]] [[Paper]] sent', { links: ['[[Ada]]'], text: '[[Paper]] sent' }],
		['an introduction received', '- #intro/received [[Grace]] to [[Ada]]', { kind: 'received', way: 'introduction', tag: '#intro/received', text: 'to [[Ada]]' }],
		['with a tag that was escaped', '- #deposit [[Ada]] about \\#ask and \\%\\%', { text: 'about #ask and %%' }],
		['visible work with strengths', '- #visibility/talk #strength/Calm #strength/clear [[Ada]] was there #strength/late', { way: 'talk', strengths: ['Calm', 'clear'], links: ['[[Ada]]'], text: 'was there #strength/late' }],
		['strengths of another kind', '- #deposit #strength/calm [[Ada]]', { kind: 'deposit', strengths: [], links: [], text: '#strength/calm [[Ada]]' }],
		['with a tag in code before', '- `#ask` #deposit [[Ada]] x', { kind: 'deposit', text: '`#ask` x' }],
	])('%s', (_name, source, expected) => {
		expect(read(source)).toMatchObject(expected);
	});

	it('a line without a kind is none', () => {
		expect(readTouchpointLine('- [[Ada]] \\#deposit C#met', kindTags, () => true)).toBeNull();
	});

	const words = fc.array(fc.constantFrom('sent', 'her', '[[Paper]]', '#ask', '#deposit/thanks', '%%', '$&', 'C#', '#later', 'שלום', '^id', '(x)', '- a'), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
	const drafts = fc.record({
		kind: fc.constantFrom(...KINDS),
		way: fc.constantFrom(null, 'thanks', 'town-hall', 'a/b', 'introduction'),
		links: fc.subarray(['[[Ada]]', '[[Grace Hopper|G.]]', '[Alan](People/Alan%20(T).md)']),
		text: words,
		shown: fc.subarray(['calm', 'Clear/sharp']),
	});

	it('says what it was written from', () => {
		fc.assert(fc.property(drafts, ({ kind, way, links, text, shown }) => {
			const strengths = kind === 'visibility' ? shown : [];
			const made = touchpointLine({ kind, way, strengths, links, text, kindTags });
			if ('refused' in made) return;
			expect(read(made.line)).toMatchObject({ lead: '- ', kind, way, strengths, links, text, tail: '' });
		}), runs(1000));
	});

	it('is the same line when nothing of it is corrected', () => {
		fc.assert(fc.property(drafts, fc.constantFrom('- ', '\t1. ', '* [x] '), fc.constantFrom('', ' ✅ 2026-04-30', ' [due:: 2026-05-01] ^b'), ({ kind, way, links, text, shown }, lead, tail) => {
			const strengths = kind === 'visibility' ? shown : [];
			const made = touchpointLine({ kind, way, strengths, links, text, kindTags });
			if ('refused' in made) return;
			const line = lead + made.line.slice(2) + tail;
			const reading = read(line);
			expect(correctedLine(reading, { ...reading, kindTags })).toEqual({ line });
		}), runs(1000));
	});
});

it('another kind changes the tag, and nothing beside it', () => {
	const reading = read('\t- [x] #deposit/thanks [[Ada]] x ✅ 2026-04-30 ^b');
	expect(correctedLine(reading, { ...reading, kind: 'ask', way: null, text: 'a thing', kindTags })).toEqual({ line: '\t- [x] #ask [[Ada]] a thing ✅ 2026-04-30 ^b' });
});

it.each([
	['a done task by its completion', '- [x] #deposit [[Ada]] ✅ 2026-04-30', true, '- [x] #deposit [[Ada]] ✅ 2026-03-20'],
	['also as Dataview writes it', '- [X] #deposit [[Ada]] [completion:: 2026-04-30]', true, '- [X] #deposit [[Ada]] [completion:: 2026-03-20]'],
	['also where that day is linked', '- [x] #deposit [[Ada]] (Completion:: [[2026-04-30]])', true, '- [x] #deposit [[Ada]] (Completion:: [[2026-03-20]])'],
	['a day at the start of a line in a note without one', '- [[2026-03-12]] #deposit [[Ada]] x', false, '- [[2026-03-20]] #deposit [[Ada]] x'],
	['however it is written', '- 2026/3/12 #deposit [[Ada]] 2 of 3', false, '- 2026-03-20 #deposit [[Ada]] 2 of 3'],
	['no day of its own', '- #deposit [[Ada]] x', true, null],
	['a day that the note\'s goes before', '- 2026-03-12 #deposit [[Ada]] x', true, null],
])('on another day: %s', (_name, line, hasNoteDay, expected) => {
	expect(lineOnDay(line, day('2026-03-20'), hasNoteDay)).toBe(expected);
});

describe('a line taken out', () => {
	const LINE = '- #deposit [[Ada]] x';

	it.each([
		['from the middle', `- a\r\n${LINE}\r\n- b\r\n`, 2, '- a\r\n- b\r\n'],
		['from the end without a line break', `- a\n${LINE}`, 2, '- a'],
		['with a child', `${LINE}\n  - b\n`, 1, 'has-children'],
		['with a child below a blank line', `${LINE}\n\n  more\n`, 1, 'has-children'],
		['with a line that goes on', `${LINE}\nmore\n`, 1, 'has-children'],
		['beside others of its parent', `- p\n\t- a\n\t${LINE}\n\t- b\n`, 3, '- p\n\t- a\n\t- b\n'],
	])('%s', (_name, text, line, expected) => {
		const source = text.split(/\r?\n/)[line - 1] ?? '';
		const result = removeLine(text, { line, source });
		expect('refused' in result ? result.refused : result.text).toBe(expected);
	});

	it('comes back where it was, in any note, and where more has come above or below', () => {
		fc.assert(fc.property(notes, fc.nat(), (note, at) => {
			const breaks = [...note.matchAll(/\n/g)];
			const place = breaks.length === 0 ? note.length : (breaks[at % breaks.length]?.index ?? 0) + 1;
			const text = `${note.slice(0, place)}${LINE}\n${note.slice(place)}`;
			const result = removeLine(text, { line: text.slice(0, text.indexOf(LINE)).split('\n').length, source: LINE });
			if ('refused' in result) return;
			expect(restoreLine(result.text, result.removed)).toEqual({ text });
			if (result.removed.before !== '') expect(restoreLine(`${result.text}new\n`, result.removed)).toEqual({ text: `${text}new\n` });
		}), runs(1000));
	});
});
