import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { dueDayOf, wordsOf } from '../../src/domain/line-text';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { readText } from './vault-of';

function lines(text: string, path = 'Daily/2026-03-20.md'): readonly string[] {
	const reading = readText(path, text);
	let link = 0;
	return reading.lines.map(({ line, kind, way, isPromise, linkCount, day }) => `${line} ${kind}${way === null ? '' : `/${way}`} ${isPromise ? 'promise' : 'counted'} [${reading.links.slice(link, (link += linkCount)).join(', ')}]${day === null ? '' : ` ${formatDay(day)}`}`);
}

function problems(text: string, path = 'Daily/2026-03-20.md'): readonly string[] {
	return readText(path, text).problems.map(({ kind, line, found }) => `${line ?? '-'} ${kind} ${found}`);
}

describe('kind lines', () => {
	it.each([
		['- #deposit [[Ada]] sent her the talk', '1 deposit counted [Ada] 2026-03-20'],
		['- #Deposit/Thanks [[Ada]] [[Grace Hopper|Grace]] both', '1 deposit/Thanks counted [Ada, Grace Hopper] 2026-03-20'],
		['* #ask [[People/Ada#Notes]] 20 minutes', '1 ask counted [People/Ada] 2026-03-20'],
		['1. #met [Ada](People/Ada%20Lovelace.md) coffee', '1 encounter counted [People/Ada Lovelace.md] 2026-03-20'],
		['- #intro [[Ada]] [[Alan]] both work on proofs', '1 introduction counted [Ada, Alan] 2026-03-20'],
		['- #intro/received [[Grace]] introduced me to [[Alan]]', '1 received/introduction counted [Grace, Alan] 2026-03-20'],
		['- #Intro/Received/meetup [[Grace]] introduced me to [[Alan]]', '1 received/introduction counted [Grace, Alan] 2026-03-20'],
		['- #visibility/talk #strength/x "Title", [[Ada]] was there', '1 visibility/talk counted [Ada] 2026-03-20'],
		['- [ ] #deposit [[Ada]] send the slides', '1 deposit promise [Ada] 2026-03-20'],
		['- [/] #deposit [[Ada]] half done', '1 deposit promise [Ada] 2026-03-20'],
		['- [x] #deposit [[Ada]] sent', '1 deposit counted [Ada] 2026-03-20'],
		['- [X] #deposit [[Ada]] sent ✅ 2026-03-22', '1 deposit counted [Ada] 2026-03-22'],
		['- [x] #deposit [[Ada]] sent [Completion:: 2026-03-21]', '1 deposit counted [Ada] 2026-03-21'],
		['- [x] #deposit [[Ada]] sent [completion:: 2026-03-21]', '1 deposit counted [Ada] 2026-03-21'],
		['- [x] #deposit [[Ada]] sent ✅\uFE0F 2026-03-21', '1 deposit counted [Ada] 2026-03-21'],
		['- [x] #deposit [[Ada]] sent ✅ [[2026-03-21]]', '1 deposit counted [Ada, 2026-03-21] 2026-03-21'],
		['- [x] #deposit [[Ada]] sent (Completion:: 2026-03-21)', '1 deposit counted [Ada] 2026-03-21'],
		['- said hello [[Ada]] #deposit', '1 deposit counted [Ada] 2026-03-20'],
		['- #deposit [[Ada]] first #ask decides', '1 deposit counted [Ada] 2026-03-20'],
	])('%s', (text, expected) => expect(lines(text)).toEqual([expected]));

	it.each([
		['a cancelled task', '- [-] #deposit [[Ada]]'],
		['a quote', '> - #deposit [[Ada]]'],
		['a callout', '> [!note]\n> - #deposit [[Ada]]'],
		['a table', '| a | b |\n| - | - |\n| #deposit | [[Ada]] |'],
		['a code block', '```\n- #deposit [[Ada]]\n```'],
		['code on the item', '- `#deposit` [[Ada]]'],
		['a block comment', '%%\n- #deposit [[Ada]]\n%%'],
		['another tag', '- #deposits [[Ada]]'],
	])('never in %s', (_name, text) => {
		expect(lines(text)).toEqual([]);
		expect(problems(text)).toEqual([]);
	});

	it('a kind tag outside a list item is a problem that says where', () => {
		expect(problems('Text\n\n#deposit [[Ada]] in prose\n\n# A heading #ask')).toEqual(['3 outside-list #deposit', '5 outside-list #ask']);
	});

	it('links of a child belong to the child', () => {
		expect(lines('- #deposit [[Ada]]\n\t- about [[Alan]]\n\t- #met [[Grace]]\n- [[Edsger]]')).toEqual(['1 deposit counted [Ada] 2026-03-20', '3 encounter counted [Grace] 2026-03-20']);
	});

	it('the box of an item in an item on one line counts for both', () => expect(lines('- [ ] 1. #deposit [[Ada]]')).toEqual(['1 deposit promise [Ada] 2026-03-20']));

	it('an embed is no link to a person', () => expect(lines('- #deposit ![[Ada]] [[Grace]]')).toEqual(['1 deposit counted [Grace] 2026-03-20']));
});

describe('the day of a line', () => {
	it.each([
		['Daily/2026-03-20.md', '', '2026-03-20'],
		['Meetings/Standup.md', '---\ndate: 2026-03-21\n---\n', '2026-03-21'],
		['Meetings/2026-03-22 Standup.md', '', '2026-03-22'],
		['Meetings/20260322 - Standup.md', '', '2026-03-22'],
		['Interaction - 2026-02-04 Sarah Chen.md', '', '2026-02-04'],
		['Meetings/2026-03-22 Standup.md', '---\ndate: 2026-03-21\n---\n', '2026-03-21'],
		['Meetings/Standup.md', '---\ndate: 2026-03\n---\n', '2026-03-01'],
		['Meetings/Standup.md', '---\ndate: 2026\n---\n', '2026-01-01'],
		['Meetings/2026-03-22 Standup.md', '---\ndate: 2026\n---\n', '2026-03-22'],
		['Notes/7368697661.md', '', null],
		['Calls/12345678 - 2026-03-04.md', '', '2026-03-04'],
		['Calls/2026-13-01, no, 2026-03-04.md', '', '2026-03-04'],
		['Calls/20260231 20260304.md', '', '2026-03-04'],
		['Notes/2026-13-45.md', '', null],
		['Notes/Plain.md', '', null],
		['People/Ada.md', '---\ndate: 2026-03-21\n---\n', null],
	])('%s is of %s %s', (path, text, expected) => {
		const { day } = readText(path, text);
		expect(day === null ? null : formatDay(day)).toBe(expected);
	});

	it.each([
		['- 2026-03-12 #deposit [[Ada]]', '2026-03-12'],
		['- **2026-03-12** #deposit [[Ada]]', '2026-03-12'],
		['- [[2026-03-12]] #deposit [[Ada]]', '2026-03-12'],
		['- [2026-03-12](Daily/2026-03-12.md) #deposit [[Ada]]', '2026-03-12'],
		['- **[[2026-03-12]]**: #deposit [[Ada]]', '2026-03-12'],
		['- 2026-03-12- #deposit [[Ada]]', '2026-03-12'],
		['- [x] #deposit [[Ada]] ✅ 2026-03-12', '2026-03-12'],
	])('in a note without a day: %s', (text, expected) => {
		expect(readText('Notes/Plain.md', text).lines.map(({ day }) => (day === null ? null : formatDay(day)))).toEqual([expected]);
	});

	it.each([['- #deposit [[Ada]]', '1 line-without-day #deposit'], ['- [[2026]] #deposit [[Ada]]', '1 line-without-day #deposit'], ['- 03/04/2026 #deposit [[Ada]]', '1 line-without-day 03/04/2026'], ['- 2026-02-30 #deposit [[Ada]]', '1 line-without-day 2026-02-30']])('%s is a problem there', (text, expected) => {
		expect(readText('Notes/Plain.md', text).lines).toEqual([]);
		expect(problems(text, 'Notes/Plain.md')).toEqual([expected]);
	});

	it.each([
		['Meetings/Sync.md', '---\ndate: 03/04/2026\nattendees: [Ada]\n---\n', ['- ambiguous-day 03/04/2026']],
		['Meetings/2026-03-22 Sync.md', '---\nDate: 2026-02-30\n---\n- #deposit [[Ada]]', ['- impossible-day 2026-02-30']],
		['Notes/Plain.md', '---\ndate: soon\n---\n- #deposit [[Ada]]', ['- unreadable-day soon', '4 line-without-day #deposit']],
		['Meeting template.md', '---\ndate: {{date}}\nattendees: [Ada]\n---\n', []],
		['Meeting template.md', '---\ndate: <% tp.date.now() %>\nattendees: [Ada]\n---\n', []],
		['Books/Plain.md', '---\ndate: soon\n---\nabout [[Ada]]', []],
		['Books/Plain.md', '---\ndate: 1843\npeople: [Ada]\n---\n', []],
		['Daily/2026-03-20.md', '---\ndate: soon\n---\n- #deposit [[Ada]]', []],
		['People/Ada.md', '---\ndate: soon\n---\n- 2026-03-12 #deposit sent it', []],
	])('a date that is none is a problem where a day is needed: %s %j', (path, text, expected) => expect(problems(text, path)).toEqual(expected));

	it('a ticked task done on a day that no calendar has counts on the note\'s, and is a problem', () => {
		expect(lines('- [x] #deposit [[Ada]] ✅ 2026-02-30')).toEqual(['1 deposit counted [Ada] 2026-03-20']);
		expect(problems('- [x] #deposit [[Ada]] ✅ 2026-02-30', 'Daily/2026-03-20.md')).toEqual(['1 impossible-day 2026-02-30']);
		expect(problems('- [ ] #deposit [[Ada]] ✅ 2026-02-30', 'Daily/2026-03-20.md')).toEqual([]);
	});

	it('a promise needs no day', () => expect(lines('- [ ] #deposit [[Ada]]', 'Notes/Plain.md')).toEqual(['1 deposit promise [Ada]']));

	it('the start of a line says nothing in a note that has a day', () => expect(lines('- 2026-03-12 #deposit [[Ada]]')).toEqual(['1 deposit counted [Ada] 2026-03-20']));
});

describe('contact', () => {
	it('dated headings in a person note', () => {
		expect(readText('People/Ada.md', '### 2026-06-12 — Email\n\n## 2026-05-01\n\n## Notes 2026').person?.headings.map(({ day, label, line }) => [formatDay(day), label, line])).toEqual([['2026-06-12', 'Email', 1], ['2026-05-01', null, 3]]);
	});

	it.each<[string, string | null]>([
		['### **2026-06-12** — Email', 'Email'], ['## [[Daily/2026-06-12|Friday]] Email', 'Email'], ['## [2026-06-12](Daily/2026-06-12.md): Email', 'Email'], ['## 20260612 Email', 'Email'], ['## 25/06/2026 Email', 'Email'],
		['## 2026-06-12T10:30 Email', 'Email'], ['## 2026-06-12-Email', 'Email'], ['## 2026-06-12 (Email)', '(Email)'],
	])('%s is one', (heading, label) => expect(readText('People/Ada.md', heading).person?.headings.map((found) => found.label)).toEqual([label]));

	it.each(['## Email 2026-06-12', '## 2026', '## [[2026-06]] Email', '## 2026-06-31', '## 03/04/2026', '> ## 2026-06-12', '> [!note]\n> ## 2026-06-12'])('%s is none', (heading) => {
		expect(readText('People/Ada.md', heading).person?.headings).toEqual([]);
	});

	it('attendees of a dated note, links and names', () => {
		expect(readText('Meetings/2026-03-22.md', '---\nattendees:\n  - "[[People/Ada|A.]]"\n  - Grace Hopper\nPerson: [[Alan]]\n---\n').contacts).toEqual([{ link: 'People/Ada' }, { name: 'Grace Hopper' }, { link: 'Alan' }].map((person) => ({ person, way: 'meeting' })));
	});

	it('no attendees where the note has no day', () => expect(readText('Meetings/Standup.md', '---\nattendees: [Ada]\n---\n').contacts).toEqual([]));

	it('a bare mention counts only where the user says so', () => {
		const text = '- saw [[Ada]]\n- [ ] ask [[Alan]]\n> quoted [[Grace]]\n\nwith [[Edsger]]\n\n- #met [[Barbara]]';
		expect(readText('Daily/2026-03-20.md', text).contacts).toEqual([]);
		expect(readText('Daily/2026-03-20.md', text, { ...DEFAULT_RULES, countMentions: true }).contacts).toEqual([{ link: 'Ada' }, { link: 'Edsger' }].map((person) => ({ person, way: 'mention' })));
	});
});

describe('aliases', () => {
	it.each([['aliases: jane, jj', ['jane', 'jj']], ['aliases:\n  - Jane Doe\n  - null', ['Jane Doe']], ['aliases:\n -', []], ['alias: JD', ['JD']], ['aliases: [null]', []], ['aliases: ["Rhodes, Ida", IR]', ['Rhodes, Ida', 'IR']]])('%s', (yaml, expected) => {
		expect(readText('People/Jane.md', `---\n${yaml}\n---\n`).person?.aliases).toEqual(expected);
	});
});

describe('the words of a line', () => {
	const isKind = (tag: string): boolean => /^#(deposit|ask|visibility)/.test(tag);

	it.each([
		['- #deposit [[Ada Lovelace]] sent her the talk', 'sent her the talk'],
		['  - [x] #deposit/thanks [[Ada]] [[Grace|G.]] thanked both, see [[Notes/Review]] ✅ 2026-03-20', 'thanked both, see Review'],
		['- **2026-03-12**: #ask [Grace](Grace.md) 20 minutes', '20 minutes'],
		['- #visibility/talk #strength/calm "Title" at PyCon, [[Ada]] was there', '#strength/calm "Title" at PyCon, Ada was there'],
		['- #visibility/talk #strength/calm #strength/clear [[Ada]] [[Grace]] was there', '#strength/calm #strength/clear was there'],
		['- told [[Ada]] about it #deposit', 'told Ada about it'],
		['- #deposit [[Ada]] costs $& and $1 [due:: 2026-12-01]', 'costs $& and $1'],
		['- #deposit [[Ada]] not a \\#deposit tag', 'not a #deposit tag'],
		['- [x] #deposit [[Ada]] sent it ✅ [[2026-03-21]]', 'sent it'],
		['- [x] #deposit [[Ada]] sent it [Completion:: [[2026-03-21]]]', 'sent it'],
		['- **2026-03-12:** #deposit [[Ada]] sent it', 'sent it'],
		['- 2026-03-12 *tea* #deposit [[Ada]] sent it', '*tea* sent it'],
		['- 12.3.2026. #deposit [[Ada]] sent it', '12.3.2026. sent it'],
		['- 2026.3.12. #deposit [[Ada]] sent it', 'sent it'],
		['- 2026-03-12T10:30 #deposit [[Ada]] sent it', 'sent it'],
		['- 2026-03-12, at lunch #deposit [[Ada]] sent it', 'at lunch sent it'],
		['', ''],
	])('%s', (line, words) => expect(wordsOf(line, isKind)).toBe(words));

	it.each([['- [ ] #deposit [[Ada]] slides 📅 2026-12-01', '2026-12-01'], ['- [ ] #deposit [[Ada]] slides [due:: 2026-12-01]', '2026-12-01'], ['- [ ] #deposit [[Ada]] slides [Due:: 2026-12-01]', '2026-12-01'], ['- [ ] #deposit [[Ada]] slides (DUE::2026-12-01)', '2026-12-01'], ['- [ ] #deposit [[Ada]] slides', null]])('due day of %s', (line, expected) => {
		const due = dueDayOf(line);
		expect(due === null ? null : formatDay(due)).toBe(expected);
	});
});
