/** What a vault that was never written for Rapport is found to hold, and which settings would fit it. */
import { describe, expect, test } from 'vitest';
import type { Findings, Proposal } from '../../../src/domain/adopt/findings';
import { adoptedSettings } from '../../../src/domain/adopt/proposed-settings';
import { VaultLook } from '../../../src/domain/adopt/vault-look';
import type { LookedNote } from '../../../src/domain/adopt/vault-look';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import type { Rules } from '../../../src/domain/rules';

type Shape = Partial<LookedNote> & { readonly count?: number };

function look(notes: readonly Shape[], rules: Partial<Rules> = {}, heading = '## Touchpoints'): Findings {
	const looked = new VaultLook({ ...DEFAULT_RULES, ...rules }, heading);
	for (const { count = 1, ...note } of notes) {
		for (let index = 0; index < count; index++) looked.add({ path: `Notes/${index}.md`, frontmatter: null, tags: [], isPerson: false, isDaily: false, headings: [], ...note });
	}
	return looked.findings();
}

/** People whose notes have these properties. */
function people(frontmatter: Readonly<Record<string, unknown>>, count = 3): Shape {
	return { path: 'People/x.md', isPerson: true, frontmatter, count };
}

function names(proposals: readonly Proposal[]): readonly string[] {
	return proposals.flatMap((proposal) => (proposal.type === 'property-name' ? [`${proposal.property}: ${proposal.name}${proposal.isNew ? '' : ' (read)'}`] : []));
}

describe('people who are not read as such', () => {
	test('are found by folder, tag and property, and each is proposed with how many notes it makes people', () => {
		const { proposals, people: read } = look([
			{ path: 'CRM/Ada.md', count: 3 },
			{ path: 'Areas/02 Contacts/Work/Kay.md', count: 2 },
			{ tags: ['#contact/work'], count: 4 },
			{ frontmatter: { Category: '[[People]]' }, count: 5 },
			{ path: 'People/Grace.md', isPerson: true },
		]);
		expect(read).toBe(1);
		expect(proposals).toEqual([
			{ type: 'person-marker', marker: 'Category: [[People]]', notes: 5 },
			{ type: 'person-tag', tag: 'contact', notes: 4 },
			{ type: 'people-folder', folder: 'CRM/', notes: 3 },
			{ type: 'people-folder', folder: 'Areas/02 Contacts', notes: 2 },
		]);
	});

	test('are not found among templates, in daily notes, or where one note is all there is', () => {
		expect(look([{ path: 'Templates/CRM/x.md', count: 5 }, { isDaily: true, tags: ['#friend'], count: 5 }, { tags: ['#colleague'] }]).proposals).toEqual([]);
	});

	test('say with their properties, too, what the vault calls them', () => {
		expect(look([{ tags: ['#contact'], frontmatter: { last_spoke: '2026-01-02' }, count: 2 }]).properties).toEqual([{ name: 'last_spoke', notes: 2, readAs: null, samples: ['2026-01-02'] }]);
	});
});

describe('properties', () => {
	test('are listed with what they are read as, the commonest first, in the spelling that most have', () => {
		expect(look([people({ Last_Contact: '2026-01-02', company: 'Bell' }, 1), people({ 'last-contact': '[[2026-02-03]]', 'birthday': null }, 2)]).properties).toEqual([
			{ name: 'last-contact', notes: 3, readAs: 'last-contact', samples: ['2026-01-02', '[[2026-02-03]]'] },
			{ name: 'birthday', notes: 2, readAs: null, samples: [] },
			{ name: 'company', notes: 1, readAs: null, samples: ['Bell'] },
		]);
	});

	test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
		['a day of last contact under another name', { last_spoke: '2026-01-02' }, ['last-contact: last_spoke']],
		['a cadence under another name', { keep_in_touch: 'monthly' }, ['cadence: keep_in_touch']],
		['a spelling that is read already, to be written from then on', { 'contact-frequency': 30 }, ['cadence: contact-frequency (read)']],
		['roles of ours under another name', { relationship: ['mentor'] }, ['role: relationship']],
		['who introduced them', { 'introduced_via': 'x', 'known-through': '[[Ada]]' }, ['introduced-by: known-through']],
		['addresses', { 'work-email': 'a@x.org' }, ['email: work-email']],
		['nothing where the values do not fit', { last_spoke: 'a while ago', relationship: 'old friend', keep_in_touch: 'yes' }, []],
		['nothing for days that are no contact', { last_reviewed: '2026-01-02', updated: '2026-01-02', last_synced: '2026-01-02' }, []],
		['nothing for last contact that is read already', { last_contacted: '2026-01-02' }, []],
		['nothing for a status', { status: 'inactive', active: false }, []],
		['nothing where the own name is there', { 'cadence': '2w', 'contact-frequency': 30 }, []],
		['nothing where all are empty', { keep_in_touch: null }, []],
	])('give %s', (_name, frontmatter, proposed) => expect(names(look([people(frontmatter)]).proposals)).toEqual(proposed));

	test('give nothing where one note alone has them', () => expect(names(look([people({ keep_in_touch: 'monthly' }, 1)]).proposals)).toEqual([]));
});

describe('the heading of daily notes', () => {
	const daily = (heading: string, count: number): Shape => ({ isDaily: true, headings: [{ heading, level: 2 }, { heading: 'Weather', level: 2 }], count });

	test('is proposed where a third of them have one that is meant for it', () => {
		expect(look([daily('Meetings', 4), daily('Tasks', 6)]).proposals).toEqual([{ type: 'heading', heading: '## Meetings', notes: 4 }]);
		expect(look([daily('Meetings', 3), daily('Tasks', 7)]).proposals).toEqual([]);
	});

	test('stays where the one that is set is there', () => {
		expect(look([daily('Meetings', 4), daily('Touchpoints', 2)]).proposals).toEqual([]);
		expect(look([daily('Log', 4)], {}, 'log').proposals).toEqual([]);
	});
});

test('accepted proposals change only what they are about', () => {
	const settings = { ...DEFAULT_RULES, dailyNoteHeading: '## Touchpoints' };
	expect(adoptedSettings(settings, [])).toEqual({});
	expect(adoptedSettings(settings, [
		{ type: 'people-folder', folder: 'CRM/', notes: 2 },
		{ type: 'people-folder', folder: 'X/Contacts', notes: 2 },
		{ type: 'person-tag', tag: 'contact', notes: 2 },
		{ type: 'person-marker', marker: 'kind: human', notes: 2 },
		{ type: 'property-name', property: 'cadence', name: 'keep_in_touch', notes: 2, isNew: true, samples: [] },
		{ type: 'property-name', property: 'role', name: 'relationship', notes: 2, isNew: true, samples: [] },
		{ type: 'heading', heading: '## Log', notes: 2 },
	])).toEqual({
		peopleFolders: ['People', 'CRM/', 'X/Contacts'],
		personTags: ['person', 'people', 'contact'],
		personMarkers: [...DEFAULT_RULES.personMarkers, 'kind: human'],
		propertyNames: { ...DEFAULT_RULES.propertyNames, cadence: 'keep_in_touch', role: 'relationship' },
		dailyNoteHeading: '## Log',
	});
});
