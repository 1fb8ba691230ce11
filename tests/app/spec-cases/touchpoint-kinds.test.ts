// §4: kinds of touchpoint lines and who is on them.
import { describe } from 'vitest';
import { lines, note, PLACED, testCases, type SpecCase, type StaleRow } from './spec-case';

const DAILY = '2026-04-20.md';
const ADA = 'People/Ada.md';
const BOB = 'People/Bob.md';
const CLEO = 'People/Cleo.md';
const PEOPLE = { [ADA]: PLACED, [BOB]: PLACED, [CLEO]: PLACED };

// 20 April to 30 April is 10 days.
const gave: Partial<StaleRow> = { since: '2026-04-20', basis: 'deposit', daysSince: 10 };
const touched: Partial<StaleRow> = { since: '2026-04-20', basis: 'contact', daysSince: 10 };
const untouched: Partial<StaleRow> = { since: null, basis: 'none', status: 'never' };

function daily(name: string, line: string | readonly string[], rows: NonNullable<SpecCase['rows']>, rest: Partial<SpecCase> = {}): SpecCase {
	return { name, files: { ...PEOPLE, [DAILY]: lines(...(typeof line === 'string' ? [line] : line)) }, rows, ...rest };
}

describe('§4 kinds', () => {
	testCases([
		daily('§4 a deposit is given', '- #deposit [[Ada]] sent her the talk', { [ADA]: gave, [BOB]: untouched }, {
			persons: { Ada: { account: { given: 1, asked: 0, received: 0, lastDeposit: '2026-04-20', lastAsk: null }, timeline: [{ day: '2026-04-20', kind: 'deposit', path: DAILY }] } },
			noProblemsIn: [DAILY],
		}),
		daily('§4 a nested tag names the way, and the line is given to each person on it', '- #deposit/thanks [[Ada]] [[Bob]] thanked both', { [ADA]: gave, [BOB]: gave, [CLEO]: untouched }, {
			persons: { Ada: { timeline: [{ day: '2026-04-20', kind: 'deposit', way: 'thanks' }] }, Bob: { account: { given: 1 } } },
		}),
		daily('§4 an ask is contact, no deposit', '- #ask [[Ada]] 20 minutes by Friday', { [ADA]: touched }, {
			persons: { Ada: { account: { given: 0, asked: 1, received: 0, lastDeposit: null, lastAsk: '2026-04-20' }, timeline: [{ day: '2026-04-20', kind: 'ask' }] } },
		}),
		daily('§4 received is contact, no deposit', '- #received [[Ada]] put my name forward', { [ADA]: touched }, {
			persons: { Ada: { account: { given: 0, asked: 0, received: 1, lastReceived: '2026-04-20' }, timeline: [{ day: '2026-04-20', kind: 'received' }] } },
		}),
		daily('§4 an introduction is a deposit to each, and introduces nobody to me', '- #intro [[Ada]] [[Bob]] both work on proofs', { [ADA]: gave, [BOB]: gave }, {
			persons: {
				Ada: { account: { given: 1, lastDeposit: '2026-04-20' }, introducedBy: [], reach: { direct: 0, total: 0 }, timeline: [{ day: '2026-04-20', kind: 'introduction' }] },
				Bob: { account: { given: 1 }, introducedBy: [], reach: { direct: 0, total: 0 } },
			},
			noProblemsIn: [DAILY],
		}),
		daily('§4 an introduction received is received from the first and an encounter with the others, whom the first introduced', '- #intro/received [[Ada]] introduced me to [[Bob]] and [[Cleo]]', { [ADA]: touched, [BOB]: touched, [CLEO]: touched }, {
			persons: {
				Ada: { account: { given: 0, received: 1 }, introducedBy: [], reach: { direct: 2, total: 2 }, timeline: [{ day: '2026-04-20', kind: 'received', way: 'introduction' }] },
				Bob: { account: { given: 0, received: 0 }, introducedBy: ['Ada'], reach: { direct: 0, total: 0 }, timeline: [{ day: '2026-04-20', kind: 'encounter' }] },
				Cleo: { introducedBy: ['Ada'] },
			},
			noProblemsIn: [DAILY],
		}),
		daily('§4 an encounter is neutral', '- #met [[Ada]] coffee after the meetup', { [ADA]: touched }, {
			persons: { Ada: { account: { given: 0, asked: 0, received: 0 }, timeline: [{ day: '2026-04-20', kind: 'encounter' }] } },
		}),
		daily('§4 visibility is about me: people on it get an encounter', '- #visibility/talk #strength/platform-thinking "Compilers" at PyCon, [[Ada]] was there', { [ADA]: touched, [BOB]: untouched }, {
			persons: { Ada: { account: { given: 0, asked: 0, received: 0 } } },
		}),
		// §9 names a kind line without a person; visibility needs none, as it is about me.
		daily('§4 visibility without people is no problem', '- #visibility/talk at PyCon', { [ADA]: untouched }, { noProblemsIn: [DAILY] }),
		daily('§4 the first kind tag on the item decides', ['- #ask #deposit [[Ada]] for one thing', '- #deposit #ask [[Bob]] for another'], { [ADA]: touched, [BOB]: gave }, {
			persons: { Ada: { account: { given: 0, asked: 1 } }, Bob: { account: { given: 1, asked: 0 } } },
		}),
		daily('§4 a tag that is no kind may come first, and the kind may come last', ['- #project/x #deposit [[Ada]] sent it', '- sent [[Bob]] the paper #deposit'], { [ADA]: gave, [BOB]: gave }),
		daily('§4 a tag that only begins like a kind is none', ['- #deposits [[Ada]]', '- #deposit-box [[Bob]]', '- #constructor [[Cleo]]'], { [ADA]: untouched, [BOB]: untouched, [CLEO]: untouched }, { noProblemsIn: [DAILY] }),
		daily('§4 tags are compared as Obsidian does, without case', '- #Deposit/Thanks [[Ada]] sent it', { [ADA]: gave }),
		daily('§4 an escaped tag is text', '- \\#deposit [[Ada]] sent it', { [ADA]: untouched }, { noProblemsIn: [DAILY] }),
		{
			name: '§4 §11 tags are the settings\'',
			settings: { kindTags: { deposit: 'give' } },
			files: { ...PEOPLE, [DAILY]: lines('- #give [[Ada]] sent it', '- #deposit [[Bob]] sent it', '- #ask [[Cleo]] for it') },
			rows: { [ADA]: gave, [BOB]: untouched, [CLEO]: touched },
		},
		{
			name: '§3 a kind line places a person, whatever the kind',
			files: { [ADA]: '', [BOB]: '', [CLEO]: '', [DAILY]: lines('- #met [[Ada]]', '- #deposit [[Bob]]', '- [[Cleo]] was away') },
			// 90 days by default, 10 gone: fresh. Cleo is only mentioned.
			rows: { [ADA]: { ...touched, status: 'fresh' }, [BOB]: { ...gave, status: 'fresh' }, [CLEO]: { status: 'unplaced' } },
		},
		{
			name: '§5 since is the latest give, not the latest contact, once there was one',
			files: { ...PEOPLE, '2026-03-01.md': lines('- #deposit [[Ada]] sent it'), [DAILY]: lines('- #met [[Ada]]') },
			// 1 March to 30 April: 30 + 30.
			rows: { [ADA]: { since: '2026-03-01', basis: 'deposit', daysSince: 60 } },
		},
	]);
});

describe('§4 who', () => {
	testCases([
		{
			name: '§4 every form of link counts: wiki, alias, path, heading, Markdown',
			files: {
				...Object.fromEntries(['Alias', 'Path', 'Full', 'Heading', 'Mark down', 'Angle d', 'Accent é', 'Lower'].map((name) => [`People/${name}.md`, PLACED])),
				[DAILY]: lines(
					'- #deposit [[Alias|my old friend]] one', '- #deposit [[People/Path]] two', '- #deposit [[People/Full.md]] three', '- #deposit [[Heading#Notes]] four',
					'- #deposit [Mark](People/Mark%20down.md) five', '- #deposit [Angle](<People/Angle d.md>) six', '- #deposit [[Accent é]] seven', '- #deposit [[lower]] eight',
				),
			},
			rows: Object.fromEntries(['Alias', 'Path', 'Full', 'Heading', 'Mark down', 'Angle d', 'Accent é', 'Lower'].map((name) => [`People/${name}.md`, gave])),
		},
		daily('§4 each person once, however often linked', '- #deposit [[Ada]] and [[Ada|her]] and [a](People/Ada.md)', { [ADA]: gave }, { persons: { Ada: { account: { given: 1 }, timeline: [{ day: '2026-04-20', kind: 'deposit' }] } } }),
		daily('§4 a name without a link is nobody', '- #deposit [[Ada]] told her about Bob', { [ADA]: gave, [BOB]: untouched }),
		daily('§4 a link that leads to no person is passed over', '- #deposit [[Ada]] sent [[The Paper]]', { [ADA]: gave }, { noProblemsIn: [DAILY] }),
		daily('§4 an embed is not a link', ['- #deposit [[Ada]] ![[Bob]]', '- ![[Cleo]] #deposit'], { [ADA]: gave, [BOB]: untouched, [CLEO]: untouched }),
		daily('§4 in code within the item a link is none', '- #deposit [[Ada]] as in `[[Bob]]`', { [ADA]: gave, [BOB]: untouched }),
		daily('§4 an item\'s children are items of their own', ['- #deposit [[Ada]] sent it', '  - [[Bob]] had asked about it', '  - #ask [[Cleo]] for a copy'], { [ADA]: gave, [BOB]: untouched, [CLEO]: touched }, {
			persons: { Ada: { account: { given: 1, asked: 0 } }, Cleo: { account: { given: 0, asked: 1 } } },
		}),
		daily('§4 a nested item counts', ['- Lunch', '\t- #deposit [[Ada]] sent it', '\t\t1. #deposit [[Bob]] too'], { [ADA]: gave, [BOB]: gave }),
		daily('§4 an item may run over lines', ['- #deposit sent the talk', '  to [[Ada]]'], { [ADA]: gave }),
		daily('§4 every kind of list item counts', ['* #deposit [[Ada]] sent it', '', '+ #deposit [[Bob]] sent it', '', '1. #deposit [[Cleo]] sent it'], { [ADA]: gave, [BOB]: gave, [CLEO]: gave }),
		daily('§4 two lines of one day are two deposits', ['- #deposit [[Ada]] one', '- #deposit [[Ada]] two'], { [ADA]: gave }, { persons: { Ada: { account: { given: 2 } } } }),
		{
			name: '§4 in a person\'s own note the owner is on the line, with whoever else is linked',
			files: { [ADA]: note('circle: growth', '- 2026-04-20 #deposit sent it', '- 2026-04-21 #deposit [[Bob]] for both'), [BOB]: PLACED, [CLEO]: PLACED },
			rows: { [ADA]: { since: '2026-04-21', basis: 'deposit' }, [BOB]: { since: '2026-04-21', basis: 'deposit' }, [CLEO]: untouched },
			persons: { Ada: { account: { given: 2 } }, Bob: { account: { given: 1 } } },
			noProblemsIn: [ADA],
		},
		{
			name: '§4 in a person\'s own note the owner and one link are an introduction of two',
			files: { [ADA]: note('circle: growth', '- 2026-04-20 #intro [[Bob]] both work on proofs'), [BOB]: PLACED },
			rows: { [ADA]: gave, [BOB]: gave },
			noProblemsIn: [ADA],
		},
		{
			name: '§4 a link to the owner in their own note counts once',
			files: { [ADA]: note('circle: growth', '- 2026-04-20 #deposit [[Ada]] sent it') },
			persons: { Ada: { account: { given: 1 } } },
		},
	]);
});
