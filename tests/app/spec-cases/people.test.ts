// §2: which notes are people, and what they are called.
import { describe } from 'vitest';
import { lines, note, PLACED, testCases } from './spec-case';

const MARKED = note(['type: person', 'circle: growth']);

describe('§2 people', () => {
	testCases([
		{
			name: '§2 a folder marks people: any case, subfolders, anywhere, with leading numbers and signs',
			files: {
				'People/Ada.md': PLACED,
				'Club/people/Bob.md': PLACED,
				'Work/PEOPLE/work/close/Cleo.md': PLACED,
				'04-People/Dan.md': PLACED,
				'03. Rolodex/People/Eve.md': PLACED,
				'Cards/People/Fay.md': PLACED,
				'ObsidianVaultTemplate/People/Gus.md': PLACED,
				'People Operations/Hal.md': PLACED,
				'MyPeople/Ida.md': PLACED,
				'Peoples/Jon.md': PLACED,
				'Notes/About People.md': PLACED,
			},
			rows: {
				'People/Ada.md': { name: 'Ada' },
				'Club/people/Bob.md': { name: 'Bob' },
				'Work/PEOPLE/work/close/Cleo.md': { name: 'Cleo' },
				'04-People/Dan.md': { name: 'Dan' },
				'03. Rolodex/People/Eve.md': { name: 'Eve' },
				'Cards/People/Fay.md': { name: 'Fay' },
				'ObsidianVaultTemplate/People/Gus.md': { name: 'Gus' },
				'People Operations/Hal.md': null,
				'MyPeople/Ida.md': null,
				'Peoples/Jon.md': null,
				'Notes/About People.md': null,
			},
		},
		{
			name: '§2 a folder entry with a slash is a path from the root',
			settings: { peopleFolders: ['Network/Cards'] },
			files: { 'Network/Cards/Ada.md': PLACED, 'Network/Cards/deep/Bob.md': PLACED, 'Old/Network/Cards/Cleo.md': PLACED, 'Cards/Dan.md': PLACED, 'People/Eve.md': PLACED, 'Network/Cards2/Fay.md': PLACED },
			rows: { 'Network/Cards/Ada.md': {}, 'Network/Cards/deep/Bob.md': {}, 'Old/Network/Cards/Cleo.md': null, 'Cards/Dan.md': null, 'People/Eve.md': null, 'Network/Cards2/Fay.md': null },
		},
		{
			name: '§2 a tag marks people: in properties or body, nested either way, in any case',
			files: {
				'Notes/Ada.md': note('tags: [person]'),
				'Notes/Bob.md': note('tags: "#person"'),
				'Notes/Cleo.md': note('tags:\n  - people'),
				'Notes/Dan.md': note('tags: [person/work]'),
				'Notes/Eve.md': note('tags: [type/person]'),
				'Notes/Fay.md': lines('Met her in Oslo. #person'),
				'Notes/Gus.md': lines('#type/person'),
				'Notes/Hal.md': note('tags: Person'),
				'Notes/Ida.md': note('tags: [personal]'),
				'Notes/Jon.md': note('tags: [salesperson]'),
				'Notes/Kim.md': lines('`#person` in code'),
			},
			rows: {
				'Notes/Ada.md': {}, 'Notes/Bob.md': {}, 'Notes/Cleo.md': {}, 'Notes/Dan.md': {}, 'Notes/Eve.md': {}, 'Notes/Fay.md': {}, 'Notes/Gus.md': {}, 'Notes/Hal.md': {},
				'Notes/Ida.md': null, 'Notes/Jon.md': null, 'Notes/Kim.md': null,
			},
		},
		{
			name: '§2 a property pair marks people: scalar or list, # and [[ ]] stripped, in any case',
			files: {
				'Notes/Ada.md': note('type: person'),
				'Notes/Bob.md': note('Type: Person'),
				'Notes/Cleo.md': note('type: [friend, person]'),
				'Notes/Dan.md': note('type: "[[Person]]"'),
				'Notes/Eve.md': note('type: "#person"'),
				'Notes/Fay.md': note('type: contact'),
				'Notes/Gus.md': note('categories:\n  - "[[People]]"'),
				'Notes/Hal.md': note('categories: "[[People]]"'),
				'Notes/Ida.md': note('categories: People'),
				'Notes/Jon.md': note('type: personality'),
				'Notes/Kim.md': note('type: book'),
				'Notes/Lea.md': note('kind: person'),
			},
			rows: {
				'Notes/Ada.md': {}, 'Notes/Bob.md': {}, 'Notes/Cleo.md': {}, 'Notes/Dan.md': {}, 'Notes/Eve.md': {}, 'Notes/Fay.md': {}, 'Notes/Gus.md': {}, 'Notes/Hal.md': {}, 'Notes/Ida.md': {},
				'Notes/Jon.md': null, 'Notes/Kim.md': null, 'Notes/Lea.md': null,
			},
		},
		{
			name: '§2 §11 folders, tags and markers are the settings\'',
			settings: { peopleFolders: ['Team'], personTags: ['colleague'], personMarkers: ['class: human'] },
			files: { '01 Team/Ada.md': PLACED, 'Notes/Bob.md': note('tags: [colleague]'), 'Notes/Cleo.md': note('class: Human'), 'People/Dan.md': PLACED, 'Notes/Eve.md': note('tags: [person]'), 'Notes/Fay.md': note('type: person') },
			rows: { '01 Team/Ada.md': {}, 'Notes/Bob.md': {}, 'Notes/Cleo.md': {}, 'People/Dan.md': null, 'Notes/Eve.md': null, 'Notes/Fay.md': null },
		},
		{
			name: '§2 never a person: a folder whose whole name is Templates, however marked',
			files: { 'Templates/Ada.md': MARKED, 'People/Templates/Bob.md': PLACED, 'Old/templates/People/Cleo.md': PLACED, 'My Templates of people/Dan.md': MARKED, 'ObsidianVaultTemplate/Eve.md': MARKED },
			rows: { 'Templates/Ada.md': null, 'People/Templates/Bob.md': null, 'Old/templates/People/Cleo.md': null, 'My Templates of people/Dan.md': {}, 'ObsidianVaultTemplate/Eve.md': {} },
		},
		{
			name: '§2 never a person: the folder set in the core Templates plugin',
			files: { '.obsidian/templates.json': '{ "folder": "Meta/Blueprints" }', 'Meta/Blueprints/Ada.md': MARKED, 'Meta/Bob.md': MARKED },
			rows: { 'Meta/Blueprints/Ada.md': null, 'Meta/Bob.md': {} },
		},
		{
			name: '§2 never a person: what Obsidian itself excludes',
			files: { '.obsidian/app.json': '{ "userIgnoreFilters": ["Archive/"] }', 'Archive/Ada.md': MARKED, 'Notes/Bob.md': MARKED },
			rows: { 'Archive/Ada.md': null, 'Notes/Bob.md': {} },
		},
		{
			name: '§2 §11 never a person: an excluded folder of the settings',
			settings: { excludedFolders: ['Archive'] },
			files: { 'Archive/Ada.md': MARKED, 'Notes/Bob.md': MARKED },
			rows: { 'Archive/Ada.md': null, 'Notes/Bob.md': {} },
		},
		{
			name: '§2 never a person: README, INDEX, names with an underscore in front, index and moc notes',
			files: {
				'People/README.md': PLACED, 'People/INDEX.md': PLACED, 'People/_index.md': PLACED, 'People/_Ada.md': PLACED,
				'People/All.md': note(['type: index', 'circle: growth']), 'People/Map.md': note(['type: MOC', 'circle: growth', 'tags: [person]']),
				'People/Indexia.md': PLACED,
			},
			rows: { 'People/README.md': null, 'People/INDEX.md': null, 'People/_index.md': null, 'People/_Ada.md': null, 'People/All.md': null, 'People/Map.md': null, 'People/Indexia.md': {} },
		},
		{
			name: '§2 a people folder\'s own note is none; a person\'s own folder note is one',
			files: { 'People/People.md': PLACED, 'Cards/People/People.md': PLACED, '04-People/04-People.md': PLACED, 'People/Ada/Ada.md': PLACED },
			rows: { 'People/People.md': null, 'Cards/People/People.md': null, '04-People/04-People.md': null, 'People/Ada/Ada.md': { name: 'Ada' } },
		},
		{
			name: '§2 a daily note is none, whatever its tags',
			files: { '2026-04-20.md': note(['tags: [person]', 'type: person'], '#person'), 'People/Ada.md': PLACED },
			rows: { '2026-04-20.md': null, 'People/Ada.md': {} },
		},
		{
			name: '§2 an unexpanded template is none, whether the braces stand in a name or a value',
			files: {
				'People/Core.md': note(['circle: growth', 'title: "{{title}}"']),
				'People/Map.md': note(['circle: growth', 'created: {{date}}']),
				'People/Key.md': note(['circle: growth', '"{{field}}": x']),
				'People/Templater.md': note(['circle: growth', 'last-contact: <% tp.date.now() %>']),
				'People/Brace.md': note(['circle: growth', 'email: "{VALUE:mail}"']),
				'People/List.md': note(['circle: growth', 'aliases: ["{{title}}"]']),
				'People/Ada.md': note(['circle: growth', 'note: 5 < 6 % of {all}'], 'She maintains {{mustache}} and <% erb %>.'),
			},
			rows: { 'People/Core.md': null, 'People/Map.md': null, 'People/Key.md': null, 'People/Templater.md': null, 'People/Brace.md': null, 'People/List.md': null, 'People/Ada.md': {} },
		},
		{
			name: '§2 the display name is the file\'s, without a leading @ or "Person - "',
			files: { 'People/@Ada Lovelace.md': PLACED, 'People/Person - Grace Hopper.md': PLACED, 'People/7368697661.md': PLACED, 'People/Anna @ Work.md': PLACED },
			rows: {
				'People/@Ada Lovelace.md': { name: 'Ada Lovelace' },
				'People/Person - Grace Hopper.md': { name: 'Grace Hopper' },
				'People/7368697661.md': { name: '7368697661' },
				'People/Anna @ Work.md': { name: 'Anna @ Work' },
			},
		},
		{
			name: '§2 an @ in the name alone marks nobody',
			files: { 'Notes/@ Location 1.md': note('type: location'), 'Notes/@Cafe.md': lines('Good coffee.'), 'People/Ada.md': PLACED },
			rows: { 'Notes/@ Location 1.md': null, 'Notes/@Cafe.md': null, 'People/Ada.md': {} },
		},
		{
			name: '§2 same-named notes in different folders stay two people, each with its own lines',
			files: {
				'People/Work/Sam Lee.md': PLACED,
				'People/Club/Sam Lee.md': PLACED,
				'2026-04-20.md': lines('- #deposit [[People/Work/Sam Lee]] sent notes'),
			},
			rows: { 'People/Work/Sam Lee.md': { since: '2026-04-20', basis: 'deposit', name: 'Sam Lee' }, 'People/Club/Sam Lee.md': { basis: 'none', name: 'Sam Lee' } },
		},
		{
			name: '§2 aliases are searchable',
			files: { 'People/Ada Lovelace.md': note(['aliases: [Countess]', 'next-step: write to her']) },
			persons: { Countess: { nextStep: 'write to her' }, 'Ada Lovelace': { nextStep: 'write to her' } },
		},
		{
			name: '§2 people called like parts of JavaScript are people',
			files: {
				'People/constructor.md': note(['circle: growth', 'aliases: [toString]']),
				'People/hasOwnProperty.md': PLACED,
				'People/@__proto__.md': PLACED,
				// §2: a name with an underscore in front is none.
				'People/__proto__.md': PLACED,
				'2026-04-20.md': lines('- #deposit [[constructor]] [[@__proto__]] sent both the talk'),
			},
			rows: {
				'People/constructor.md': { name: 'constructor', since: '2026-04-20', basis: 'deposit' },
				'People/hasOwnProperty.md': { name: 'hasOwnProperty', basis: 'none' },
				'People/@__proto__.md': { name: '__proto__', since: '2026-04-20', basis: 'deposit' },
				'People/__proto__.md': null,
			},
			persons: { constructor: { account: { given: 1 } }, toString: { account: { given: 1 } } },
		},
	]);
});
