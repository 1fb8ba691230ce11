/** Groups that a vault keeps people in already, and what is written for them: only what nobody has yet. */
import { describe, expect, test } from 'vitest';
import { placementsOf, placingGroups } from '../../../src/domain/adopt/placing-groups';
import type { GroupChoice, PlacingGroup } from '../../../src/domain/adopt/placing-groups';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { parseYaml } from '../../host/core/metadata/frontmatter';
import { TestVault } from '../vault-of';

interface Groups {
	readonly groups: readonly PlacingGroup[];
	readonly vault: TestVault;
}

function groupsIn(files: Readonly<Record<string, string>>): Groups {
	const vault = new TestVault(Object.fromEntries(Object.entries(files).map(([path, yaml]) => [path, `---\n${yaml}\n---\n`])));
	const notes = Object.entries(files).map(([path, yaml]) => {
		const frontmatter = (parseYaml(yaml) ?? {}) as Readonly<Record<string, unknown>>;
		return { path, frontmatter, tags: (frontmatter['tags'] ?? []) as readonly string[], isPerson: true, isDaily: false, headings: [] };
	});
	return { vault, groups: placingGroups(notes, vault.network.people, DEFAULT_RULES.personTags, DEFAULT_RULES.circles) };
}

function shown({ groups }: Groups): readonly string[] {
	return groups.map(({ name, people, withoutCircle, withoutCadence, suggested }) => `${name}: ${people.length}, ${withoutCircle} without circle, ${withoutCadence} without cadence, ${suggested ?? '-'}`);
}

describe('groups', () => {
	test('are folders, nested tags and what properties say, with the circle that their names suggest', () => {
		expect(shown(groupsIn({
			'People/Work/Ada.md': 'tags: [person/industry/pycon]\nrelationship: Colleague',
			'People/Work/Bea.md': 'circle: growth\ncadence: 30\nrelationship: [colleague, Friend]',
			'People/Cy.md': 'tags: [person/family, book]\nresting: true',
		}))).toEqual([
			'People/Work: 2, 1 without circle, 1 without cadence, organisation',
			'People: 1, 1 without circle, 0 without cadence, -',
			'#person/family: 1, 1 without circle, 0 without cadence, -',
			'#person/industry/pycon: 1, 1 without circle, 1 without cadence, -',
			'relationship: Colleague: 2, 1 without circle, 1 without cadence, organisation',
		]);
	});

	test('are none where one folder holds everybody, where the value is a sentence or says person, or where nobody lacks anything', () => {
		expect(shown(groupsIn({
			'People/Ada.md': `relationship: ${'my old friend from the university of London'.repeat(2)}\ncategory: "[[People]]"`,
			'People/Bea.md': 'circle: industry\ncadence: never\nrelationship: peer',
		}))).toEqual([]);
	});

	test('suggest a circle by its own name first', () => {
		const { groups } = groupsIn({ 'People/Growth/Ada.md': '', 'People/Clients/Bea.md': '', 'People/Choir/Cy.md': '' });
		expect(groups.map(({ name, suggested }) => `${name} ${suggested ?? '-'}`)).toEqual(['People/Choir -', 'People/Clients industry', 'People/Growth growth']);
	});
});

test('what is written is what is missing; of several groups the first that says something decides', () => {
	const { groups, vault } = groupsIn({ 'People/Work/Ada.md': 'relationship: peer', 'People/Work/Bea.md': 'circle: growth', 'People/Cy.md': 'cadence: 2w\nrelationship: peer' });
	const choose = (choices: Readonly<Record<string, GroupChoice>>): unknown => placementsOf(groups, groups.map(({ name }) => choices[name] ?? { circle: '', cadence: '' }), vault.network.people);
	expect(choose({ 'People/Work': { circle: 'organisation', cadence: ' 30 ' }, 'relationship: peer': { circle: 'industry', cadence: 'monthly' } })).toEqual([
		{ path: 'People/Work/Ada.md', circle: 'organisation', cadence: '30' },
		{ path: 'People/Work/Bea.md', circle: null, cadence: '30' },
		{ path: 'People/Cy.md', circle: 'industry', cadence: '' },
	]);
	expect(choose({})).toEqual([]);
});
