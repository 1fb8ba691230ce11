// The shapes of notes that people really keep, as fixtures: one case a note, under tests/fixtures/found-in-vaults.
import { describe } from 'vitest';
import { testCases, type StaleRow } from './spec-case';

/** The same row for each note of a folder. */
function each(folder: string, names: readonly string[], row: Partial<StaleRow> | null): Record<string, Partial<StaleRow> | null> {
	return Object.fromEntries(names.map((name) => [`${folder}/${name}.md`, row]));
}

// 4 February to 30 April: 24 + 31 + 30 = 85.
const february: Partial<StaleRow> = { since: '2026-02-04', basis: 'contact', daysSince: 85 };
const nothing: Partial<StaleRow> = { since: null, basis: 'none', status: 'never' };
// 4 February + 14 = 18 February; 85 − 14 = 71 days over.
const overdue: Partial<StaleRow> = { ...february, circle: 'growth', cadence: '14d', due: '2026-02-18', daysOver: 71, status: 'stale' };

describe('found in vaults', () => {
	testCases([
		{
			name: '§2 people and what lies among them',
			files: 'found-in-vaults/people',
			rows: {
				...each('People', ['By folder', '@At Sign', '7368697661', 'Folder Note/Folder Note'], { circle: 'growth', status: 'never' }),
				...each('04-People', ['Numbered folder'], {}),
				...each('03. Rolodex/People', ['Nested folder'], {}),
				...each('ObsidianVaultTemplate/People', ['In a root called template'], {}),
				...each('Cards', ['Tag in properties', 'Tag quoted', 'Tag nested', 'Tag in body', 'Type person', 'Type contact', 'Categories'], { circle: 'growth' }),
				...each('Places', ['@ Location 1'], null),
				...each('People', ['README', 'INDEX', '_index', 'People', 'Overview', 'Templates/Person', 'Untouched core template', 'Untouched Templater template', 'Untouched QuickAdd template', 'Template with a prompt in a name'], null),
				...each('Templates', ['Person'], null),
			},
		},
		{
			name: '§1 §3 last contact in its spellings and values',
			files: 'found-in-vaults/last-contact',
			rows: {
				...each('People', ['Snake case', 'Kebab case', 'Camel case', 'With a blank', 'Contacted', 'Interaction', 'Date last contacted', 'Seen', 'Met', 'Chatted', 'Quoted', 'Quoted link', 'Bare link', 'With a time', 'With a time and a blank', 'Digits'], february),
				...each('People', ['Property and log disagree', 'Log before property'], february),
				...each('People', ['Empty', 'Empty text', 'Never in a list', 'In English', 'Reviewed', 'Updated last', 'Enriched', 'Synced', 'Updated', 'Modified', 'Own date'], nothing),
				...each('People', ['Old digits'], { since: '2025-03-12', basis: 'contact' }),
			},
			problems: [{ path: 'People/In English.md', property: 'last_contact', found: 'Friday, December 9th 2022' }],
			noProblemsIn: ['Snake case', 'Bare link', 'Digits', 'Empty', 'Empty text', 'Reviewed', 'Own date'].map((name) => `People/${name}.md`),
		},
		{
			name: '§3 §5 cadence, opt-outs and job titles',
			files: 'found-in-vaults/cadence-and-role',
			rows: {
				...each('People', ['Number'], { cadence: '14d', status: 'never' }),
				...each('People', ['Word'], { cadence: '1mo', status: 'never' }),
				...each('People', ['Weeks'], { cadence: '14d', status: 'never' }),
				...each('People', ['Cadence days'], { cadence: '30d', status: 'never' }),
				...each('People', ['Do not contact', 'Inactive', 'Not active'], { status: 'resting' }),
				...each('People', ['Job title', 'Relationship list', 'Relationship sentence'], { roles: [], status: 'unplaced' }),
			},
			noProblemsIn: ['Job title', 'Relationship list', 'Relationship sentence', 'Priority high'].map((name) => `People/${name}.md`),
		},
		{
			name: '§4 a daily note: only a line with a kind is a touchpoint',
			files: 'found-in-vaults/daily-notes',
			rows: {
				...each('People', ['Met with', 'Prose', 'Bullet only', 'Open task', 'Inline field', 'With a time', 'In a table', 'In a query', 'News', 'Promise', 'Quoted deposit', 'Cancelled'], nothing),
				...each('People', ['Deposit'], { since: '2026-04-20', basis: 'deposit' }),
				...each('People', ['Ticked'], { since: '2026-04-22', basis: 'deposit' }),
				// Three notes of the same name as the day.
				...each('People', ['Bullet'], { since: '2026-04-20', basis: 'contact' }),
			},
			persons: {
				Bullet: { timeline: ['Meetings', '1-1s/Ada', '1-1s/Ben'].map((folder) => ({ day: '2026-04-20', kind: 'encounter', path: `${folder}/2026-04-20.md` })) },
				Promise: { promises: [{ path: 'Journal/2026/04-April/2026-04-20-Monday.md', text: 'send the slides' }] },
				Cancelled: { promises: [] },
			},
		},
		{
			name: '§4 the people of meetings, in properties',
			files: 'found-in-vaults/meetings',
			rows: {
				...each('People', ['Sarah Chen', 'Xan Moe'], { since: '2026-02-04', basis: 'contact' }),
				...each('People', ['Tom Ode', 'Una Park'], { since: '2026-03-12', basis: 'contact' }),
				...each('People', ['@Vic Hale'], { since: '2026-03-18', basis: 'contact', name: 'Vic Hale' }),
				...each('People', ['Wes Lund'], { since: '2026-02-05', basis: 'contact' }),
				// One meeting without a day, one still to come.
				...each('People', ['Yara Nix'], nothing),
			},
		},
		{
			name: '§4 logs within person notes',
			files: 'found-in-vaults/logs',
			rows: {
				...each('People', ['Dated headings'], { since: '2026-02-12', basis: 'contact' }),
				...each('People', ['Log table', 'Dated items', 'Kind without a day'], nothing),
				...each('People', ['Dated items with kinds'], { since: '2026-02-12', basis: 'deposit' }),
			},
			persons: { 'Dated items with kinds': { timeline: [{ day: '2026-02-12', kind: 'deposit' }, { day: '2026-02-11', kind: 'encounter' }, { day: '2026-02-10', kind: 'ask' }] } },
			problems: [{ path: 'People/Kind without a day.md', line: 4, property: null, found: '#deposit' }],
			noProblemsIn: ['Dated headings', 'Log table', 'Dated items', 'Dated items with kinds'].map((name) => `People/${name}.md`),
		},
		{
			name: 'line endings, a byte order mark, an encrypted body and other bytes',
			files: 'found-in-vaults/bytes',
			rows: {
				...each('People', ['Byte order mark', 'No final newline', 'Encrypted body', 'Unicode Näme 张'], overdue),
				...each('People', ['Windows'], { since: '2026-02-12', basis: 'deposit', cadence: '14d' }),
			},
			noProblemsIn: ['Windows', 'Byte order mark', 'No final newline', 'Encrypted body', 'Unicode Näme 张'].map((name) => `People/${name}.md`),
		},
		{
			name: '§9 broken properties hide nobody',
			files: 'found-in-vaults/broken-yaml',
			rows: {
				...each('People', ['At sign', 'Two links', 'Colons', 'Tabs', 'Duplicate keys', 'Unclosed block'], { circle: null, status: 'unplaced' }),
				...each('People', ['Hash after Tags', 'Null alias', 'Aliases in one line'], { circle: 'growth', status: 'never' }),
				// The example: 25 March + 14 = 8 April, 22 days over.
				...each('People', ['constructor', 'Healthy'], { status: 'stale', daysSince: 36, daysOver: 22, basis: 'contact', attention: 2.571 }),
				// 1902-05-01 to 2026-04-30: 45,290 days; far over, at most three times.
				...each('People', ['Year 1902'], { since: '1902-05-01', daysSince: 45_290, status: 'stale', attention: 3 }),
				...each('People', ['Year 9999'], nothing),
			},
			problems: [
				...['At sign', 'Two links', 'Colons', 'Tabs', 'Duplicate keys'].map((name) => ({ path: `People/${name}.md` })),
				{ path: 'People/Year 9999.md', property: 'last-contact', found: '9999-12-31' },
			],
			noProblemsIn: ['Hash after Tags', 'Null alias', 'Aliases in one line', 'constructor', 'Year 1902', 'Healthy'].map((name) => `People/${name}.md`),
		},
	]);
});
