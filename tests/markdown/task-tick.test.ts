import { describe, expect, it } from 'vitest';
import { completionDayOf } from '../../src/domain/line-text';
import { replaceLine } from '../../src/markdown/own-line';
import { tickedLine } from '../../src/markdown/task-tick';
import { day } from '../domain/vault-of';
import { fc, runs } from '../property';
import { notes } from './notes';

const DAY = day('2026-03-20');

describe('a ticked line', () => {
	it.each([
		['plain', '- [ ] #deposit [[Ada]] slides', '- [x] #deposit [[Ada]] slides ✅ 2026-03-20'],
		['any mark of a promise', '* [>] #deposit [[Ada]]', '* [x] #deposit [[Ada]] ✅ 2026-03-20'],
		['indented and numbered', '\t1. [/] #ask [[Ada]] a', '\t1. [x] #ask [[Ada]] a ✅ 2026-03-20'],
		['an item in an item', '- - [ ] #deposit [[Ada]] a', '- - [x] #deposit [[Ada]] a ✅ 2026-03-20'],
		['a due day as Tasks writes it', '- [ ] #deposit [[Ada]] a 📅 2026-12-01', '- [x] #deposit [[Ada]] a 📅 2026-12-01 ✅ 2026-03-20'],
		['a due day as Dataview writes it', '- [ ] #deposit [[Ada]] a [due:: 2026-12-01]', '- [x] #deposit [[Ada]] a [due:: 2026-12-01] [completion:: 2026-03-20]'],
		['the same in capitals', '- [ ] #deposit [[Ada]] a [Due:: 2026-12-01]', '- [x] #deposit [[Ada]] a [Due:: 2026-12-01] [completion:: 2026-03-20]'],
		['a completion in capitals of an earlier time', '- [ ] #deposit [[Ada]] a [Completion:: 2025-01-01]', '- [x] #deposit [[Ada]] a [Completion:: 2026-03-20]'],
		['the same in round brackets', '- [ ] #deposit [[Ada]] a (due:: 2026-12-01)', '- [x] #deposit [[Ada]] a (due:: 2026-12-01) (completion:: 2026-03-20)'],
		['the name of a block', '- [ ] #deposit [[Ada]] a ^slides', '- [x] #deposit [[Ada]] a ✅ 2026-03-20 ^slides'],
		['blanks at the end', '- [ ] #deposit [[Ada]] a  ', '- [x] #deposit [[Ada]] a ✅ 2026-03-20  '],
		['a day of an earlier time', '- [ ] #deposit [[Ada]] a ✅ 2025-01-01 ^b', '- [x] #deposit [[Ada]] a ✅ 2026-03-20 ^b'],
		['a linked day of an earlier time', '- [ ] #deposit [[Ada]] a ✅ [[2025-01-01]]', '- [x] #deposit [[Ada]] a ✅ [[2026-03-20]]'],
		['signs that a replacement would read', '- [ ] #deposit [[Ada]] $& $1', '- [x] #deposit [[Ada]] $& $1 ✅ 2026-03-20'],
	])('%s', (_name, source, line) => {
		expect(tickedLine(source, DAY)).toEqual({ line });
		expect(completionDayOf(line)).toBe(DAY);
	});

	it.each([
		['done', '- [x] #deposit [[Ada]]', 'not-open'],
		['cancelled', '- [-] #deposit [[Ada]]', 'not-open'],
		['no task', '- #deposit [[Ada]] [ ] box', 'not-open'],
		['repeating', '- [ ] #deposit [[Ada]] 🔁 every month', 'repeats'],
		['repeating for Dataview', '- [ ] #deposit [[Ada]] [repeat:: every month]', 'repeats'],
		['repeating in capitals', '- [ ] #deposit [[Ada]] [Repeat:: every month]', 'repeats'],
	])('is not made of one that is %s', (_name, source, refused) => {
		expect(tickedLine(source, DAY)).toEqual({ refused });
	});
});

describe('a line in a note', () => {
	const TASK = '- [ ] #deposit [[Ada]] slides';

	function replaced(text: string, line: number, source = TASK): string {
		const result = replaceLine(text, { line, source }, 'NEW');
		return 'refused' in result ? result.refused : result.text;
	}

	it.each([
		['on its number', `a\r\n${TASK}\r\n  - child\r\n`, 2, 'a\r\nNEW\r\n  - child\r\n'],
		['moved down', `new\n\n- a\n${TASK}`, 1, 'new\n\n- a\nNEW'],
		['on its number, though it stands there twice', `${TASK}\n${TASK}\n`, 2, `${TASK}\nNEW\n`],
		['moved, and twice', `x\n\n${TASK}\n${TASK}\n`, 1, 'ambiguous'],
		['changed', `${TASK}!\n`, 1, 'not-there'],
		['changed in its blanks', `${TASK} \n`, 1, 'not-there'],
		['in code now', `\`\`\`\n${TASK}\n\`\`\`\n`, 2, 'not-there'],
		['in the properties', `---\n${TASK}\n---\n`, 2, 'not-there'],
		['in a quote', `> ${TASK}\n`, 1, 'not-there'],
		['behind a byte order mark', `\uFEFF${TASK}\n`, 1, '\uFEFFNEW\n'],
	])('%s', (_name, text, line, expected) => {
		expect(replaced(text, line)).toBe(expected);
	});

	it('is found as a child', () => {
		expect(replaced(`- a\n\t${TASK}\n`, 2, `\t${TASK}`)).toBe('- a\nNEW\n');
	});
});

describe('ticking in any note', () => {
	it('changes no other byte, and putting the line back gives the note back', () => {
		fc.assert(fc.property(notes, fc.nat(), fc.constantFrom('', ' 📅 2026-12-01', ' [due:: 2026-12-01] ^id'), (note, at, fields) => {
			const breaks = [...note.matchAll(/\n/g)];
			const place = breaks.length === 0 ? note.length : (breaks[at % breaks.length]?.index ?? 0) + 1;
			const source = `- [ ] #deposit [[Ada]] slides${fields}`;
			const text = `${note.slice(0, place)}${source}\r\n${note.slice(place)}`;
			const ticked = tickedLine(source, DAY);
			if ('refused' in ticked) throw new Error(ticked.refused);
			const line = text.slice(0, text.indexOf(source)).split('\n').length;
			const done = replaceLine(text, { line, source }, ticked.line);
			if ('refused' in done) return;
			expect(done.text).toBe(text.replace(source, () => ticked.line));
			expect(replaceLine(done.text, done.now, source)).toEqual({ text, now: { line, source } });
		}), runs(1000));
	});
});
