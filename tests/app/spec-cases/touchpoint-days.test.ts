// §4: the day of a line, tasks and promises, and what never counts.
import { describe } from 'vitest';
import { lines, note, PLACED, testCases, type SpecCase, type StaleRow } from './spec-case';

const ADA = 'People/Ada.md';
const untouched: Partial<StaleRow> = { since: null, basis: 'none', status: 'never' };
const DEPOSIT = '- #deposit [[Ada]] sent it\n';

function gave(day: string): Partial<StaleRow> {
	return { since: day, basis: 'deposit' };
}

/** A deposit to Ada in this note is of this day. */
function dayOf(path: string, text: string, day: string, files: Record<string, string> = {}): SpecCase {
	return { name: `§4 a deposit in ${path}${text === DEPOSIT ? '' : ` (${text.trim().replaceAll('\n', '⏎')})`} is of ${day}`, files: { ...files, [ADA]: PLACED, [path]: text }, rows: { [ADA]: gave(day) }, noProblemsIn: [path] };
}

function config(folder: string, format: string): Record<string, string> {
	return { '.obsidian/daily-notes.json': JSON.stringify({ folder, format }) };
}

describe('§4 the note\'s day', () => {
	testCases([
		dayOf('2026-04-20.md', DEPOSIT, '2026-04-20'),
		// Daily-note formats as found in vaults.
		dayOf('Journal/2026/04/2026-04-20.md', DEPOSIT, '2026-04-20', config('Journal', 'YYYY/MM/YYYY-MM-DD')),
		dayOf('Journal/2026/Daily/04/2026-04-20.md', DEPOSIT, '2026-04-20', config('Journal', 'YYYY/[Daily]/MM/YYYY-MM-DD')),
		dayOf('2026-04-20 Mon.md', DEPOSIT, '2026-04-20', config('', 'YYYY-MM-DD ddd')),
		dayOf('Daily/Log 2026-04-20.md', DEPOSIT, '2026-04-20', config('/Daily/', '[Log] YYYY-MM-DD')),
		dayOf('Daily/2026/04-April/2026-04-20-Monday.md', DEPOSIT, '2026-04-20', config('Daily', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd')),
		dayOf('Daily/2026-04-20.md', DEPOSIT, '2026-04-20', config('Daily', '{{date:YYYY-MM-DD}}')),
		// Only the format says what these names mean.
		dayOf('Daily/20.04.2026.md', DEPOSIT, '2026-04-20', config('Daily', 'DD.MM.YYYY')),
		dayOf('Daily/2026/04/20.md', DEPOSIT, '2026-04-20', config('Daily', 'YYYY/MM/DD')),
		dayOf('Daily/April 20th, 2026.md', DEPOSIT, '2026-04-20', config('Daily', 'MMMM Do, YYYY')),
		dayOf('Daily/20 Apr 2026.md', DEPOSIT, '2026-04-20', config('Daily', 'D MMM YYYY')),
		// The 110th day: 31 + 28 + 31 + 20.
		dayOf('Daily/2026-110.md', DEPOSIT, '2026-04-20', config('Daily', 'YYYY-DDDD')),
		// The daily note's name comes before its property.
		dayOf('Daily/2026-04-20.md', note('date: 2026-04-02', DEPOSIT.trim()), '2026-04-20', config('Daily', 'YYYY-MM-DD')),
		// In any other note the property comes before the name.
		dayOf('Meetings/2026-04-20 Sync.md', note('date: 2026-04-02', DEPOSIT.trim()), '2026-04-02', config('Daily', 'YYYY-MM-DD')),
		dayOf('Meetings/2026-04-20.md', note('date: 2026-04-02', DEPOSIT.trim()), '2026-04-02', config('Daily', 'YYYY-MM-DD')),
		dayOf('Meetings/Sync.md', note('date: "[[2026-04-02]]"', DEPOSIT.trim()), '2026-04-02'),
		dayOf('Meetings/Sync.md', note('date: 2026-04-02T10:30', DEPOSIT.trim()), '2026-04-02'),
		// Names of other dated notes, as found in vaults.
		dayOf('Meetings/2026-04-20.md', DEPOSIT, '2026-04-20', config('Daily', 'YYYY-MM-DD')),
		dayOf('Meetings/Interaction - 2026-02-04 Sarah Chen.md', DEPOSIT, '2026-02-04'),
		dayOf('Meetings/20250312 - Pricing Review.md', DEPOSIT, '2025-03-12'),
		dayOf('Meetings/Meeting - 2024-06-18 2101 .md', DEPOSIT, '2024-06-18'),
		// §11: the settings come before Obsidian's.
		{ ...dayOf('Log/20.04.2026.md', DEPOSIT, '2026-04-20'), name: '§11 §4 the daily-note folder and format of the settings are used', settings: { dailyNoteFolder: 'Log', dailyNoteFormat: 'DD.MM.YYYY' } },
		{
			name: '§4 the same name in four folders is four notes of one day',
			files: { ...config('Daily', 'YYYY-MM-DD'), ...Object.fromEntries(['Daily', 'Meetings', '1-1s/Ada', '1-1s/Bob'].map((folder) => [`${folder}/2026-04-20.md`, DEPOSIT])), [ADA]: PLACED },
			rows: { [ADA]: gave('2026-04-20') },
			persons: { Ada: { account: { given: 4 } } },
		},
		{
			name: '§4 digits that are no day give none: the line is a problem',
			files: { [ADA]: PLACED, 'Notes/7368697661.md': DEPOSIT, 'Notes/20261345 x.md': DEPOSIT, 'Notes/2026-02-30.md': DEPOSIT },
			rows: { [ADA]: untouched },
			problems: [{ path: 'Notes/7368697661.md', line: 1 }, { path: 'Notes/20261345 x.md', line: 1 }, { path: 'Notes/2026-02-30.md', line: 1 }],
		},
		{
			name: '§4 a person note has no day of its own, whatever its `date` says',
			files: { [ADA]: note(['circle: growth', 'date: 2026-04-20'], '', '- #deposit sent it') },
			rows: { [ADA]: untouched },
			// Four lines of properties with their fences, one blank line, then the item.
			problems: [{ path: ADA, line: 6, property: null, found: '#deposit' }],
		},
		{
			name: '§4 future days wait until they come, and are no problem',
			files: { [ADA]: PLACED, '2026-05-02.md': DEPOSIT },
			rows: { [ADA]: untouched },
			noProblemsIn: ['2026-05-02.md'],
		},
		{ name: '§4 a future day counts when it has come', today: '2026-05-02', files: { [ADA]: PLACED, '2026-05-02.md': DEPOSIT }, rows: { [ADA]: gave('2026-05-02') } },
	]);
});

describe('§4 a line\'s own day, where the note has none', () => {
	testCases([
		...['- 2026-04-12 #deposit [[Ada]] sent it', '- **2026-04-12** #deposit [[Ada]] sent it', '- [[2026-04-12]] #deposit [[Ada]] sent it', '- [2026-04-12](2026-04-12.md) #deposit [[Ada]] sent it', '- 2026-04-12: #deposit [[Ada]] sent it', '* 2026-04-12 sent [[Ada]] the talk #deposit', '- [x] 2026-04-12 #deposit [[Ada]] sent it', '- [x] #deposit [[Ada]] sent it ✅ 2026-04-12', '- [x] #deposit [[Ada]] sent it [completion:: 2026-04-12]']
			.map((line) => dayOf('Projects/Talk.md', lines(line), '2026-04-12')),
		{
			name: '§4 §9 without a day a line does not count and is a problem with its place',
			files: { [ADA]: PLACED, 'Projects/Talk.md': lines('# Talk', '', '- an item', '- #deposit [[Ada]] sent it') },
			rows: { [ADA]: untouched },
			problems: [{ path: 'Projects/Talk.md', line: 4, property: null, found: '#deposit' }],
		},
		{
			name: '§4 an impossible day in front of the line is no day',
			files: { [ADA]: PLACED, 'Projects/Talk.md': lines('- 2026-02-30 #deposit [[Ada]] sent it') },
			rows: { [ADA]: untouched },
			problems: [{ path: 'Projects/Talk.md', line: 1 }],
		},
	]);
});

describe('§4 tasks and promises', () => {
	const daily = (name: string, line: string, row: Partial<StaleRow>, rest: Partial<SpecCase> = {}): SpecCase => ({ name, files: { [ADA]: PLACED, '2026-04-10.md': lines(line) }, rows: { [ADA]: row }, noProblemsIn: ['2026-04-10.md'], ...rest });
	const promised = { promises: [{ path: '2026-04-10.md', text: 'send the slides' }], account: { given: 0 } };
	testCases([
		daily('§4 a ticked task counts on its note\'s day', '- [x] #deposit [[Ada]] send the slides', gave('2026-04-10'), { persons: { Ada: { promises: [], account: { given: 1 } } } }),
		daily('§4 a capital X counts', '- [X] #deposit [[Ada]] send the slides', gave('2026-04-10')),
		daily('§4 a ticked task counts on the day it was completed', '- [x] #deposit [[Ada]] send the slides ✅ 2026-04-20', gave('2026-04-20')),
		daily('§4 the completion may be an inline field', '- [x] #deposit [[Ada]] send the slides [completion:: 2026-04-20]', gave('2026-04-20')),
		daily('§4 a completion in the future waits', '- [x] #deposit [[Ada]] send the slides ✅ 2026-05-20', untouched),
		daily('§4 a due day is no completion', '- [x] #deposit [[Ada]] send the slides 📅 2026-04-20', gave('2026-04-10')),
		daily('§4 an open task is a promise, not a deposit', '- [ ] #deposit [[Ada]] send the slides', untouched, { persons: { Ada: promised } }),
		...['/', '>', '?', '!'].map((mark) => daily(`§4 a task marked ${mark} is a promise`, `- [${mark}] #deposit [[Ada]] send the slides`, untouched, { persons: { Ada: promised } })),
		daily('§4 a cancelled task is neither', '- [-] #deposit [[Ada]] send the slides', { ...untouched, reasons: ['nothing on record'] }, { persons: { Ada: { promises: [], account: { given: 0 } } } }),
		daily('§4 an open task without a kind is nothing', '- [ ] [[Ada]] send the slides', { ...untouched, reasons: ['nothing on record'] }, { persons: { Ada: { promises: [] } } }),
		daily('§5 an open promise is a reason', '- [ ] #deposit [[Ada]] send the slides', { ...untouched, reasons: ['promise open', 'nothing on record'] }),
	]);
});

describe('§4 never', () => {
	const never = (name: string, ...body: readonly string[]): SpecCase => ({
		name: `§4 never: ${name}`,
		files: { [ADA]: PLACED, 'People/Bob.md': PLACED, '2026-04-20.md': lines(...body, '', '- #deposit [[Bob]] sent it') },
		// The line after it still counts.
		rows: { [ADA]: untouched, 'People/Bob.md': gave('2026-04-20') },
	});
	testCases([
		{ ...never('fenced code', '```', '- #deposit [[Ada]] sent it', '```'), noProblemsIn: ['2026-04-20.md'] },
		{ ...never('fenced code with tildes', '~~~md', '- #deposit [[Ada]] sent it', '~~~'), noProblemsIn: ['2026-04-20.md'] },
		{ ...never('code within an item', '- as in:', '  ```', '  - #deposit [[Ada]] sent it', '  ```'), noProblemsIn: ['2026-04-20.md'] },
		{ ...never('a tag in inline code', '- `#deposit` [[Ada]] is how it is written'), noProblemsIn: ['2026-04-20.md'] },
		{ ...never('a block comment', '%%', '- #deposit [[Ada]] sent it', '%%'), noProblemsIn: ['2026-04-20.md'] },
		never('a quote', '> - #deposit [[Ada]] sent it'),
		never('a callout', '> [!note] Log', '> - #deposit [[Ada]] sent it'),
		never('a folded callout with a task', '> [!todo]- Log', '> - [x] #deposit [[Ada]] sent it'),
		never('a table', '| what | who |', '| --- | --- |', '| #deposit | [[Ada]] |'),
		{ ...never('prose, which is a problem', '#deposit [[Ada]] sent it'), problems: [{ path: '2026-04-20.md', line: 1, property: null, found: '#deposit' }] },
		{ ...never('a mention without a kind', 'Saw [[Ada]].', '', '- [[Ada]]', '- Met with [[Ada]] about it', '- 14:30 call with [[Ada]]', 'met:: [[Ada]]'), noProblemsIn: ['2026-04-20.md'] },
	]);
});

describe('§4 bytes of a daily note', () => {
	const windows = '# Day\r\n\r\n- #deposit [[Ada]] sent it\r\n- [x] #ask [[Bob]] for it ✅ 2026-04-21\r\n- #deposit nobody\r\n';
	testCases([
		{
			name: '§4 lines count with Windows line endings, and keep their numbers',
			files: { [ADA]: PLACED, 'People/Bob.md': PLACED, '2026-04-20.md': windows },
			rows: { [ADA]: gave('2026-04-20'), 'People/Bob.md': { since: '2026-04-21', basis: 'contact' } },
			problems: [{ path: '2026-04-20.md', line: 5, property: null, found: '#deposit' }],
		},
		{
			name: '§4 lines count after a byte order mark and without a final newline',
			files: { [ADA]: PLACED, '2026-04-20.md': '\uFEFF# Day\n\n- #deposit [[Ada]] sent it' },
			rows: { [ADA]: gave('2026-04-20') },
		},
	]);
});
