// §6 and §7 as `rapport:person` tells them: account, introductions, promises, timeline. Today is 2026-04-30.
import { describe } from 'vitest';
import { lines, note, PLACED, testCases, type Account, type SpecCase } from './spec-case';

const ADA = 'People/Ada.md';

/** Ada's account after these items in her own note. */
function account(name: string, items: readonly string[], expected: Partial<Account>, properties: readonly string[] = ['circle: growth']): SpecCase {
	return { name: `§6 ${name}`, files: { [ADA]: note(properties, ...items) }, persons: { Ada: { account: expected } } };
}

describe('§6 account', () => {
	testCases([
		account('without a line there is no history', [], { given: 0, asked: 0, received: 0, lastDeposit: null, lastAsk: null, lastReceived: null, depositsSinceLastAsk: 0, standing: 'no history' }),
		// The window is the days after 2025-04-30, up to today.
		account('the window begins on the day after the same day a year ago', ['- 2025-04-30 #deposit one', '- 2025-05-01 #deposit two', '- 2026-04-30 #deposit three'], { given: 2, lastDeposit: '2026-04-30', standing: 'in credit' }),
		account('the latest of each kind may be of any age', ['- 2021-01-02 #deposit one', '- 2021-01-03 #ask two', '- 2021-01-04 #received three'], { given: 0, asked: 0, received: 0, lastDeposit: '2021-01-02', lastAsk: '2021-01-03', lastReceived: '2021-01-04', depositsSinceLastAsk: 0, standing: 'no history' }),
		account('what is still to come counts nowhere', ['- 2026-04-01 #deposit one', '- 2026-05-01 #deposit two', '- 2026-05-02 #ask three'], { given: 1, asked: 0, lastDeposit: '2026-04-01', lastAsk: null }),
		account('more asks than gives is overdrawn', ['- 2026-03-01 #deposit one', '- 2026-03-02 #ask two', '- 2026-03-03 #ask three'], { given: 1, asked: 2, depositsSinceLastAsk: 0, standing: 'overdrawn' }),
		account('as many asks as gives is not overdrawn', ['- 2026-03-01 #deposit one', '- 2026-03-02 #ask two'], { given: 1, asked: 1, depositsSinceLastAsk: 0, standing: 'building' }),
		account('two gives since the last ask are credit', ['- 2026-03-01 #ask one', '- 2026-03-02 #deposit two', '- 2026-03-03 #deposit three'], { given: 2, asked: 1, depositsSinceLastAsk: 2, standing: 'in credit' }),
		account('one give since the last ask is building', ['- 2026-02-27 #deposit zero', '- 2026-03-01 #ask one', '- 2026-03-02 #deposit two'], { given: 2, asked: 1, depositsSinceLastAsk: 1, standing: 'building' }),
		account('a give on the day of the ask is not since it', ['- 2026-03-01 #ask one', '- 2026-03-01 #deposit two', '- 2026-03-02 #deposit three'], { depositsSinceLastAsk: 1, standing: 'building' }),
		account('without an ask in the window all gives in it count', ['- 2025-01-01 #ask zero', '- 2026-03-02 #deposit one', '- 2026-03-03 #deposit two'], { asked: 0, depositsSinceLastAsk: 2, standing: 'in credit' }),
		account('what was given before the window does not count since', ['- 2025-03-01 #deposit one', '- 2026-03-02 #deposit two'], { given: 1, depositsSinceLastAsk: 1, standing: 'building' }),
		account('with a senior person two gives are building', ['- 2026-03-02 #deposit one', '- 2026-03-03 #deposit two'], { depositsSinceLastAsk: 2, standing: 'building' }, ['circle: growth', 'senior: true']),
		account('with a senior person three gives are credit', ['- 2026-03-02 #deposit one', '- 2026-03-03 #deposit two', '- 2026-03-04 #deposit three'], { depositsSinceLastAsk: 3, standing: 'in credit' }, ['circle: growth', 'senior: true']),
		account('senior may be false', ['- 2026-03-02 #deposit one', '- 2026-03-03 #deposit two'], { standing: 'in credit' }, ['circle: growth', 'senior: false']),
		account('only received is building', ['- 2026-03-02 #received one'], { given: 0, asked: 0, received: 1, standing: 'building' }),
		// The property is no line of the ledger.
		account('a property is no entry of the ledger', [], { given: 0, lastDeposit: null, standing: 'no history' }, ['last-deposit: 2026-04-01']),
		account('the order of lines does not matter', ['- 2026-03-03 #deposit three', '- 2026-03-01 #ask one', '- 2026-03-02 #deposit two'], { lastDeposit: '2026-03-03', lastAsk: '2026-03-01', depositsSinceLastAsk: 2 }),
		// Own window and thresholds: after 2026-03-30; one give is credit.
		{ ...account('the window and thresholds are the settings\'', ['- 2026-03-30 #deposit one', '- 2026-03-31 #deposit two'], { given: 1, standing: 'in credit' }), settings: { accountWindowMonths: 1, depositsBeforeAsk: 1 } },
		// A year back from 29 February is the last day of that February: 2023-02-28 is outside, 2023-03-01 inside.
		{
			...account('a window of a year from a leap day', ['- 2023-02-28 #deposit one', '- 2023-03-01 #deposit two'], {}),
			name: '§6 a year back from a leap day is the last day of February',
			today: '2024-02-29',
			persons: { Ada: { account: { given: 1 } } },
		},
	]);

	testCases([
		{
			name: '§6 introductions made are given to each',
			files: { [ADA]: PLACED, 'People/Bob.md': PLACED, '2026-03-02.md': lines('- #intro [[Ada]] [[Bob]] both work on proofs', '- #deposit [[Ada]] sent it') },
			persons: { Ada: { account: { given: 2, lastDeposit: '2026-03-02', depositsSinceLastAsk: 2 } }, Bob: { account: { given: 1, depositsSinceLastAsk: 1 } } },
		},
	]);
});

describe('§7 reach', () => {
	const by = (name: string): string => note(['circle: growth', `introduced-by: "[[${name}]]"`]);
	testCases([
		{
			name: '§7 reach counts children and all descendants',
			files: { [ADA]: PLACED, 'People/Bob.md': by('Ada'), 'People/Cleo.md': by('Ada'), 'People/Dan.md': by('Bob'), 'People/Eve.md': by('Dan') },
			persons: { Ada: { reach: { direct: 2, total: 4 } }, Bob: { reach: { direct: 1, total: 2 }, introducedBy: ['Ada'] }, Eve: { reach: { direct: 0, total: 0 } } },
		},
		{
			name: '§7 a ring of introductions ends, and nobody descends from themselves',
			files: { [ADA]: by('Cleo'), 'People/Bob.md': by('Ada'), 'People/Cleo.md': by('Bob') },
			persons: { Ada: { reach: { direct: 1, total: 2 } }, Bob: { reach: { direct: 1, total: 2 } }, Cleo: { reach: { direct: 1, total: 2 } } },
		},
		{
			name: '§7 a person introduced by themselves is nobody\'s descendant',
			files: { [ADA]: by('Ada') },
			persons: { Ada: { reach: { direct: 0, total: 0 } } },
		},
		{
			name: '§7 a descendant on two ways, or by property and line, counts once',
			files: {
				[ADA]: PLACED, 'People/Bob.md': by('Ada'), 'People/Cleo.md': by('Ada'),
				'People/Dan.md': note(['circle: growth', 'introduced-by: ["[[Bob]]", "[[Cleo]]"]']),
				'2026-04-20.md': lines('- #intro/received [[Ada]] introduced me to [[Bob]]'),
			},
			persons: { Ada: { reach: { direct: 2, total: 3 } }, Bob: { reach: { direct: 1, total: 1 } }, Dan: { introducedBy: ['Bob', 'Cleo'] } },
		},
		{
			name: '§3 §10 who has no note is named as written, in a link or without one',
			files: { [ADA]: PLACED, 'People/Bob.md': note(['circle: growth', 'introduced-by: ["[[Ada]]", "[[People/Sam Hall|Sam]]", "Uncle Joe", "[[Bob]]"]']) },
			persons: { Bob: { introducedBy: ['Ada', 'Sam Hall', 'Uncle Joe'] }, Ada: { reach: { direct: 1, total: 1 } } },
		},
		{
			name: '§4 §7 an introduction received that is still to come introduces nobody yet',
			files: { [ADA]: PLACED, 'People/Bob.md': PLACED, '2026-05-20.md': lines('- #intro/received [[Ada]] introduces me to [[Bob]]') },
			persons: { Ada: { reach: { direct: 0, total: 0 } }, Bob: { introducedBy: [] } },
		},
	]);
});

describe('§10 promises and timeline of a person', () => {
	testCases([
		{
			name: '§10 open promises stand with their note, ticked and cancelled ones do not',
			files: {
				[ADA]: PLACED,
				'2026-04-20.md': lines('- [ ] #deposit [[Ada]] send the slides', '- [x] #deposit [[Ada]] send the book', '- [-] #deposit [[Ada]] send the poster'),
				'2026-04-21.md': lines('- [/] #deposit/article [[Ada]] send the article'),
			},
			persons: { Ada: { promises: [{ path: '2026-04-20.md', text: 'send the slides' }, { path: '2026-04-21.md', text: 'send the article' }], account: { given: 1 } } },
		},
		{
			name: '§10 the timeline has every touchpoint of the person and none of the others\'',
			files: {
				[ADA]: note('circle: growth', '- 2026-03-12 #met at the meetup'),
				'People/Bob.md': PLACED,
				'2026-04-20.md': lines('- #deposit/thanks [[Ada]] thanked her', '- #ask [[Bob]] for it'),
				'2026-04-21.md': lines('- #received/advice [[Ada]] read my draft'),
			},
			persons: {
				Ada: { timeline: [{ day: '2026-03-12', kind: 'encounter', path: ADA }, { day: '2026-04-20', kind: 'deposit', way: 'thanks', path: '2026-04-20.md' }, { day: '2026-04-21', kind: 'received', way: 'advice', path: '2026-04-21.md' }] },
				Bob: { timeline: [{ day: '2026-04-20', kind: 'ask', path: '2026-04-20.md' }] },
			},
		},
	]);
});
