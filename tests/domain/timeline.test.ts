import { describe, expect, it } from 'vitest';
import { ACCOUNT_PARTS, accountOf } from '../../src/domain/account';
import { formatDay } from '../../src/domain/day';
import { introductionTreeOf } from '../../src/domain/introduction-tree';
import { compareEntries } from '../../src/domain/ledger';
import { monthsOf } from '../../src/domain/months';
import { countedIn, timelineOf } from '../../src/domain/timeline';
import { fc, runs } from '../property';
import { day, TestVault } from './vault-of';

const ADA = 'People/Ada.md';
const TODAY = '2026-04-30';

function vaultOf(lines: Readonly<Record<string, readonly string[]>>): TestVault {
	const days = Object.entries(lines).map(([name, items]) => [`Daily/${name}.md`, items.map((item) => `- ${item}`).join('\n')]);
	return new TestVault({ [ADA]: '', 'People/Bob.md': '', ...(Object.fromEntries(days) as Record<string, string>) });
}

describe('the timeline', () => {
	it('has gives and contacts, the newest first, without what is still to come', () => {
		const vault = vaultOf({
			'2026-04-01': ['#deposit [[Ada]] a', '#ask [[Ada]] b', '#deposit [[Bob]] c'],
			'2026-03-01': ['#met [[Ada]] d'],
			'2026-04-30': ['#received [[Ada]] e'],
			'2026-05-01': ['#deposit [[Ada]] f'],
		});
		expect(timelineOf(vault.person(ADA).ledger, day(TODAY)).map((entry) => `${formatDay(entry.day)} ${entry.kind}`)).toEqual(['2026-04-30 received', '2026-04-01 ask', '2026-04-01 deposit', '2026-03-01 encounter']);
	});

	it('is the sorted ledger, and each number of the account counts its lines', () => {
		const kinds = fc.constantFrom('#deposit', '#ask', '#received', '#met', '#intro [[Bob]]');
		const notes = fc.dictionary(fc.integer({ min: 0, max: 900 }).map((days) => formatDay((day('2024-06-01') + days) as ReturnType<typeof day>)), fc.array(kinds, { minLength: 1, maxLength: 3 }), { maxKeys: 12 });
		fc.assert(fc.property(notes, (written) => {
			const vault = vaultOf(Object.fromEntries(Object.entries(written).map(([at, tags]) => [at, tags.map((tag) => `${tag} [[Ada]] x`)])));
			const person = vault.person(ADA);
			const { ledger } = person;
			const timeline = timelineOf(ledger, day(TODAY));
			expect(timeline).toEqual([...ledger.gives, ...ledger.contacts].filter((entry) => entry.day <= day(TODAY)).sort((a, b) => compareEntries(b, a)));
			const account = accountOf(person, day(TODAY), vault.rules);
			for (const part of ACCOUNT_PARTS) expect(countedIn(part, timeline, day(TODAY), vault.rules)).toHaveLength(account[part]);
		}), runs(60));
	});
});

describe('the months', () => {
	it('are calendar months up to that of today, with what was given and asked', () => {
		const vault = vaultOf({
			'2026-04-30': ['#deposit [[Ada]]'],
			'2026-04-01': ['#intro [[Ada]] [[Bob]]', '#ask [[Ada]]', '#received [[Ada]]'],
			'2026-03-31': ['#ask [[Ada]]'],
			'2026-02-01': ['#deposit [[Ada]]'],
			'2026-01-31': ['#deposit [[Ada]]'],
			'2026-05-01': ['#deposit [[Ada]]'],
		});
		expect(monthsOf(vault.person(ADA).ledger, day(TODAY), 3).map(({ start, given, asked }) => [formatDay(start), given, asked])).toEqual([
			['2026-02-01', 1, 0],
			['2026-03-01', 0, 1],
			['2026-04-01', 2, 1],
		]);
	});

	it('begin with the first of the month, whatever day it is', () => {
		expect(monthsOf({ gives: [], contacts: [] }, day('2026-03-31'), 14).map(({ start }) => formatDay(start)).at(0)).toBe('2025-02-01');
	});
});

describe('a line of introductions', () => {
	function treeOf(files: Readonly<Record<string, string>>, name: string, limit = 10): unknown {
		const vault = new TestVault(Object.fromEntries(Object.entries(files).map(([who, by]) => [`People/${who}.md`, by === '' ? '' : `---\nintroduced-by: ${by}\n---\n`])));
		const tree = introductionTreeOf(vault.person(`People/${name}.md`), vault.network, day(TODAY), limit);
		return tree && [...(tree.moreAbove > 0 ? [`${tree.moreAbove}+`] : []), ...tree.nodes.map((node, index) => `${'.'.repeat(node.level)}${node.name}${index === tree.self ? '*' : ''}${node.path === null ? '?' : ''}`), ...(tree.moreBelow > 0 ? [`+${tree.moreBelow}`] : [])];
	}

	it('shows who introduced somebody, and whom they led to', () => {
		const files = { Ada: '', Bob: '"[[Ada]]"', Cy: '"[[Bob]]"', Di: '"[[Cy]]"', Ed: '"[[Bob]]"', Flo: '"[[Di]]"' };
		expect(treeOf(files, 'Bob')).toEqual(['Ada', '.Bob*', '..Cy', '...Di', '....Flo', '..Ed']);
	});

	it('keeps a name that is nobody\'s note', () => expect(treeOf({ Ada: 'Somebody Else' }, 'Ada')).toEqual(['Somebody Else?', '.Ada*']));
	it('is nothing where nobody introduced anyone', () => expect(treeOf({ Ada: '', Bob: '' }, 'Ada')).toBeNull());
	it('ends where it comes back to itself', () => expect(treeOf({ Ada: '"[[Bob]]"', Bob: '"[[Ada]]"' }, 'Ada')).toEqual(['Bob', '.Ada*', '..Bob']));

	it('shows a few of many who made one introduction, and says how many more there are', () => {
		const files = { Ada: '', Bob: '', Cy: '', Di: '["[[Ada]]", "[[Bob]]", "[[Cy]]"]', Ed: '"[[Di]]"' };
		expect(treeOf(files, 'Ed', 2)).toEqual(['1+', 'Ada', 'Bob', '.Di', '..Ed*']);
	});

	it('shows the nearest, and says how many more there are', () => {
		const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`P${String(index).padStart(3, '0')}`, index === 0 ? '' : index < 4 ? '"[[P000]]"' : '"[[P001]]"']));
		expect(treeOf(many, 'P000', 5)).toEqual(['P000*', '.P001', '..P004', '..P005', '.P002', '.P003', '+294']);
	});
});
