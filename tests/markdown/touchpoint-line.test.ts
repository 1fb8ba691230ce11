import { describe, expect, it } from 'vitest';
import { wayTag } from '../../src/domain/draft';
import { linkPathOf } from '../../src/domain/reference';
import { wordsOf } from '../../src/domain/line-text';
import { NoteRules } from '../../src/domain/note';
import { DEFAULT_RULES, KINDS } from '../../src/domain/rules';
import type { Kind, Rules } from '../../src/domain/rules';
import type { NoteReading } from '../../src/domain/note';
import { isPromise, KindTags } from '../../src/domain/touchpoint';
import { touchpointLine } from '../../src/markdown/touchpoint-line';
import { day, readText } from '../domain/vault-of';
import { parseMetadata } from '../host/core/metadata/parse';
import { fc, runs } from '../property';

const RULES = new NoteRules({ ...DEFAULT_RULES, kindTags: { ...DEFAULT_RULES.kindTags, ask: 'crm/asked', received: 'получил' } });
const { kindTags } = RULES;

function tagsOf(set: Partial<Rules['kindTags']>): KindTags {
	return new KindTags({ kindTags: { ...DEFAULT_RULES.kindTags, ...set } });
}

function lineOf(text: string, way: string | null = null, kind: Kind = 'deposit', links: readonly string[] = ['[[Ada]]'], tags = kindTags): string {
	const result = touchpointLine({ kind, way, links, text, kindTags: tags });
	return 'refused' in result ? `refused: ${result.refused.reason} ${result.refused.found}` : result.line;
}

function read(line: string): NoteReading {
	return readText('Daily/2026-03-20.md', line, RULES.rules);
}

describe('the line of a touchpoint', () => {
	it.each([
		['plain', 'sent her the talk', '- #deposit [[Ada]] sent her the talk'],
		['no text', '  ', '- #deposit [[Ada]]'],
		['line breaks become blanks', ' a\r\nb\nc\u2028d\u0085e ', '- #deposit [[Ada]] a b c d e'],
		['control characters too', 'a\tb\u0000c\u007f', '- #deposit [[Ada]] a b c'],
		['a kind tag', 'see #ask #deposit', '- #deposit [[Ada]] see #ask \\#deposit'],
		['a kind tag at the start', '#deposit now', '- #deposit [[Ada]] \\#deposit now'],
		['in another case, nested', '#Deposit/Thanks', '- #deposit [[Ada]] \\#Deposit/Thanks'],
		['after punctuation', '(#met), "#met"', '- #deposit [[Ada]] (\\#met), "\\#met"'],
		['a configured tag', '#crm/asked/now #crm #получил', '- #deposit [[Ada]] \\#crm/asked/now #crm \\#получил'],
		['escaped already', '\\#deposit', '- #deposit [[Ada]] \\#deposit'],
		['behind an escaped backslash', '\\\\#deposit', '- #deposit [[Ada]] \\\\\\#deposit'],
		['another tag', '#strength/compilers #deposits', '- #deposit [[Ada]] #strength/compilers #deposits'],
		['in an address', 'https://a.b/#deposit C#deposit', '- #deposit [[Ada]] https://a.b/#deposit C#deposit'],
		['comments', '50% %% hidden %%%', '- #deposit [[Ada]] 50% \\%\\% hidden \\%\\%\\%'],
		['the name of a block', 'done ^abc', '- #deposit [[Ada]] done \\^abc'],
		['only the name of a block', '^abc', '- #deposit [[Ada]] \\^abc'],
		['a box', '[ ] later', '- #deposit [[Ada]] [ ] later'],
		['signs of a replacement', '$& $1', '- #deposit [[Ada]] $& $1'],
		['right to left', 'שלום 🤝', '- #deposit [[Ada]] שלום 🤝'],
	])('%s', (_name, text, expected) => expect(lineOf(text)).toBe(expected));

	it.each([
		['thanks', '- #deposit/thanks [[Ada]] x'],
		[' Town  hall ', '- #deposit/Town-hall [[Ada]] x'],
		['#credit', '- #deposit/credit [[Ada]] x'],
		['talk/long', '- #deposit/talk/long [[Ada]] x'],
		['Über', '- #deposit/Über [[Ada]] x'],
		['  ', '- #deposit [[Ada]] x'],
		['a.b', 'refused: character .'],
		['what?', 'refused: character ?'],
		['[[x]]', 'refused: character ['],
		['a//b', 'refused: empty-part deposit/a//b'],
		['/a', 'refused: empty-part deposit//a'],
	])('the way %j', (way, expected) => expect(lineOf('x', way)).toBe(expected));

	it('a way that would make it another kind is refused', () => {
		expect(lineOf('x', 'received', 'introduction')).toBe('refused: another-kind intro/received');
		const nested = tagsOf({ deposit: 'crm', ask: 'crm/ask' });
		expect(lineOf('', 'Ask', 'deposit', [], nested)).toBe('refused: another-kind crm/Ask');
		// Of two kinds with one tag only one can be read.
		expect(lineOf('', null, 'deposit', [], tagsOf({ ask: 'deposit' }))).toBe('refused: another-kind deposit');
	});

	it.each<[string, Partial<Rules['kindTags']>, string]>([
		['the tag of introductions', {}, '- #intro/received [[Ada]] x'],
		['that tag as it is set', { introduction: '#CRM/Intro' }, '- #CRM/Intro/received [[Ada]] x'],
		['the tag of what was received where the other means something else', { visibility: 'intro/received' }, '- #received/introduction [[Ada]] x'],
		['the same where introductions have none', { introduction: '' }, '- #received/introduction [[Ada]] x'],
	])('an introduction received is written with %s', (_name, set, expected) => {
		const tags = tagsOf(set);
		expect(lineOf('x', 'introduction', 'received', ['[[Ada]]'], tags)).toBe(expected);
		expect(tags.read(expected.split(' ')[1] ?? '')).toEqual({ kind: 'received', way: 'introduction' });
	});

	it('several people, Markdown links, none', () => {
		expect(lineOf('both', null, 'deposit', ['[[Ada]]', '[Grace](People/Grace%20Hopper.md)'])).toBe('- #deposit [[Ada]] [Grace](People/Grace%20Hopper.md) both');
		expect(lineOf('gave a talk', 'talk', 'visibility', [])).toBe('- #visibility/talk gave a talk');
	});

	it('strengths are tags behind the kind\'s, and one that no tag can hold is refused', () => {
		const seen = (...strengths: readonly string[]): unknown => touchpointLine({ kind: 'visibility', way: 'talk', strengths, links: ['[[Ada]]'], text: 'was there', kindTags });
		expect(seen('calm', 'Platform-thinking')).toEqual({ line: '- #visibility/talk #strength/calm #strength/Platform-thinking [[Ada]] was there' });
		expect(seen('c++')).toEqual({ refused: { reason: 'character', found: '#strength/c++' } });
		expect(seen('')).toEqual({ refused: { reason: 'character', found: '#strength/' } });
	});
});

const PIECES = ['#deposit', '#Ask', '#crm/asked/x', '#intro/received', '#met', '%%', '%', '\\', '`', '``', '$$', '[', ']', '(', ')', '[[Grace]]', '![[Alan]]', '[x](Y.md)', '<!--', '-->', '<b>', '\n', '\r\n', '\t', ' ', ',', 'a', '^id', '[x]', '- ', '#', '> ', '2026-01-01', '✅ 2026-01-02', 'https://a.b/', '🤝', '\u200d', '|', '\u0000', '*', '_', '==', '::'];
const texts = fc.oneof(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 30 }));
const names = fc.constantFrom('Ada Lovelace', 'O\'Neil & Söhne', 'People/Grace Hopper', 'שירה 🤝', 'Ada|A.', 'Ada#Notes');

describe('a line read back', () => {
	it('says exactly the kind, the way and the people that were given, whatever the text', () => {
		fc.assert(fc.property(fc.constantFrom(...KINDS), fc.constantFrom(null, 'thanks', 'Town hall', 'introduction'), fc.array(names, { maxLength: 3 }), texts, (kind, way, people, text) => {
			const line = lineOf(text, way, kind, people.map((name) => `[[${name}]]`));
			const { lines, links, problems } = read(line);
			// What the app finds in the words alone.
			const typed = parseMetadata(`- x ${line.slice(lineOf('', way, kind, people.map((name) => `[[${name}]]`)).length + 1)}`).links ?? [];
			expect(problems).toEqual([]);
			expect(lines).toEqual([expect.objectContaining({ kind, way: way === null ? null : wayTag(way), line: 1, day: day('2026-03-20'), linkCount: links.length })]);
			expect(lines.some(isPromise)).toBe(false);
			expect(links).toEqual([...people.map((name) => linkPathOf(name.split('|', 1)[0] ?? '')), ...typed.map(({ link }) => linkPathOf(link))]);
		}), runs(1500));
	});

	it('has no other kind tag, no comment and no name of a block in it, and stands on one line', () => {
		fc.assert(fc.property(texts, (text) => {
			const line = lineOf(text);
			const { tags = [], blocks, listItems = [], sections = [] } = parseMetadata(line);
			expect(tags.filter(({ tag }) => kindTags.read(tag) !== null)).toHaveLength(1);
			expect([blocks, listItems.length, sections.length]).toEqual([undefined, 1, 1]);
			expect(line).not.toMatch(/%%|[\p{Cc}\u2028\u2029]/u);
		}), runs(1500));
	});

	it('shows the words that were typed', () => {
		expect(wordsOf(lineOf('see #deposit and %% hidden %%'), (tag) => kindTags.read(tag) !== null)).toBe('see #deposit and %% hidden %%');
	});
});
