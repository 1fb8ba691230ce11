/** What an edit of a person does to their note: the facts that were meant, by the reading of every day, and no other byte. */
import { describe, expect, it } from 'vitest';
import type { PersonEdit } from '../../src/domain/person-edit';
import { PersonEditPlanner } from '../../src/domain/person-edit-plan';
import { readCadence } from '../../src/domain/cadence';
import { addDays } from '../../src/domain/day';
import { readPersonFacts, Vocabulary } from '../../src/domain/person';
import type { PersonFacts } from '../../src/domain/person';
import { PropertyNames } from '../../src/domain/property';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { isPriority } from '../../src/domain/status-rules';
import { PropertyEditor } from '../../src/markdown/frontmatter-edit';
import { parseYaml } from '../host/core/metadata/frontmatter';
import { bodies } from '../markdown/notes';
import { fc, runs } from '../property';
import { day } from './vault-of';

const TODAY = day('2026-04-30');
const editor = new PropertyEditor(parseYaml);
const planner = new PersonEditPlanner(DEFAULT_RULES);
const names = new PropertyNames(DEFAULT_RULES);
const vocabulary = new Vocabulary(DEFAULT_RULES);

function propertiesOf(text: string): ReadonlyMap<string, unknown> {
	const properties = editor.readProperties(text);
	if ('refused' in properties) throw new Error(properties.refused.reason);
	return properties;
}

function factsOf(text: string): PersonFacts {
	return readPersonFacts(Object.fromEntries(propertiesOf(text)), names, vocabulary);
}

/** The note after the edit, or the type of what speaks against it. */
function edited(text: string, ...edits: readonly PersonEdit[]): { readonly text: string; readonly names: readonly string[] } | { readonly fault: string } {
	const plan = planner.plan(propertiesOf(text), edits, TODAY);
	if ('fault' in plan) return { fault: plan.fault.type };
	let result = text;
	for (const step of plan) {
		const edit = editor.take(result, step);
		if ('refused' in edit) return { fault: edit.refused.reason };
		result = edit.text;
	}
	return { text: result, names: plan.map(({ name }) => name) };
}

/** `shown('circle: growth', edit)` → the block after it, or `fault: …` */
function shown(block: string, ...edits: readonly PersonEdit[]): string {
	const result = edited(`---\n${block}${block === '' ? '' : '\n'}---\nBody`, ...edits);
	return 'fault' in result ? `fault: ${result.fault}` : result.text.slice(4, -'---\nBody'.length).trimEnd();
}

const SNOOZE: PersonEdit = { type: 'snooze', until: day('2026-05-07') };
const REST: PersonEdit = { type: 'rest' };
const WAKE: PersonEdit = { type: 'wake' };
const PRIORITY: PersonEdit = { type: 'priority', isPriority: true };
const NO_PRIORITY: PersonEdit = { type: 'priority', isPriority: false };
const cadence = (text: string | null): PersonEdit => ({ type: 'cadence', cadence: text });
const circle = (id: string | null): PersonEdit => ({ type: 'circle', circle: id });
const roles = (...ids: string[]): PersonEdit => ({ type: 'roles', roles: ids });
const nextStep = (text: string | null): PersonEdit => ({ type: 'next-step', text });

describe('snoozing', () => {
	it.each([
		['a missing property goes last', 'circle: growth', 'circle: growth\nsnooze-until: 2026-05-07'],
		['the spelling that is there is used again', 'snoozedUntil: "2026-01-01" # ill', 'snoozedUntil: "2026-05-07" # ill'],
		['of two spellings the one that counts', 'snoozed-until: 2026-01-01\nsnooze-until: 2026-01-02', 'snoozed-until: 2026-01-01\nsnooze-until: 2026-05-07'],
		['an empty one is filled in', 'snooze-until:', 'snooze-until: 2026-05-07'],
	])('%s', (_name, before, after) => expect(shown(before, SNOOZE)).toBe(after));

	it.each(['2026-04-30', '2026-04-29'])('until %s is refused: it is no later day', (until) => expect(shown('', { type: 'snooze', until: day(until) })).toBe('fault: no-later-day'));
	it('ends with every spelling', () => expect(shown('snoozed_until: 2026-06-01\nx: 1\nsnooze-until: 2026-06-02', { type: 'end-snooze' })).toBe('x: 1'));
	it('that cannot be read is not ended', () => expect(shown('snooze-until: soon', { type: 'end-snooze' })).toBe('snooze-until: soon'));
});

describe('rest', () => {
	it.each([
		['', 'resting: true'],
		['resting: false', 'resting: true'],
		['Resting:', 'Resting: true'],
		['active: true', 'active: true\nresting: true'],
		['status: friend', 'status: friend\nresting: true'],
		['status: dormant', 'status: dormant'],
		['cadence: never', 'cadence: never'],
	])('begins: %j → %j', (before, after) => expect(shown(before, REST)).toBe(after));

	it.each([
		['x: 1\nresting: true', 'x: 1'],
		['do-not-contact: true', 'do-not-contact: false'],
		['active: "false"', 'active: "true"'],
		['cadence: off # for now', ''],
		['resting: yes\nactive: no\ncadence: none', 'active: true'],
		['cadence: 30', 'cadence: 30'],
		['resting: true\nstatus: deceased', 'fault: rests-by-status'],
		['status: [friend, left]', 'fault: rests-by-status'],
	])('ends: %j → %j', (before, after) => expect(shown(before, WAKE)).toBe(after));
});

describe('cadence', () => {
	it.each([
		['', '6 weeks', 'cadence: 6 weeks'],
		['', '30', 'cadence: 30'],
		['Cadence-Days: 30', '6 weeks', 'Cadence-Days: 42'],
		['contact_frequency: 30', '2w', 'contact_frequency: 14'],
		['frequency: monthly', ' quarterly ', 'frequency: quarterly'],
		['cadence: 30', 'every 3 months', 'cadence: every 3 months'],
		['cadence: 2w # own', '14 days', 'cadence: 2w # own'],
		['cadence: 2w', 'now and then', 'fault: unreadable-cadence'],
		['cadence: 2w\nfrequency: weekly\nx: 1', null, 'x: 1'],
		['cadence: 2w', 'never', 'cadence: never'],
	])('%j, %j → %j', (before, text, after) => expect(shown(before, cadence(text))).toBe(after));
});

describe('circle', () => {
	it.each([
		['', 'growth', 'circle: growth'],
		['circle: Organisation', 'organisation', 'circle: Organisation'],
		['circle: Organisation # work', 'industry', 'circle: industry # work'],
		['circles: "[[Industry]]"', 'growth', 'circles: "growth"'],
		['circles: [Chess club, Industry, growth]', 'growth', 'circles: [Chess club, growth]'],
		['circle: [Chess club]', 'growth', 'circle: [Chess club, growth]'],
		['circle: Chess club', 'growth', 'circle: growth'],
		['circle: [Industry, Chess club]', null, 'circle: [Chess club]'],
		['circle: growth\ncircles: industry', null, ''],
		['circle: Chess club', null, 'circle: Chess club'],
	])('%j, %j → %j', (before, id, after) => expect(shown(before, circle(id))).toBe(after));
});

describe('roles', () => {
	it.each<[string, readonly string[], string]>([
		['', ['mentor'], 'role: mentor'],
		['', ['mentor', 'peer'], 'role:\n  - mentor\n  - peer'],
		['role: Mentor # old', ['mentor', 'peer'], 'role: [Mentor, peer] # old'],
		['role: mentor', ['peer'], 'role: peer'],
		['role: VP Engineering', ['mentor'], 'role: [VP Engineering, mentor]'],
		['role: "VP, Engineering"', ['peer'], 'role: ["VP, Engineering", peer]'],
		['role: [VP, mentor]', ['peer'], 'role: [VP, peer]'],
		['role: [VP, mentor]', [], 'role: [VP]'],
		['role:\n- "VP" # since May\n- mentor\n- Peer # and friend', ['peer', 'sponsor'], 'role:\n- "VP" # since May\n- Peer # and friend\n- sponsor'],
		['role: VP\nnetwork-role: mentor', ['peer'], 'role: VP\nnetwork-role: peer'],
		['role: mentor\nroles: peer', [], ''],
		['role: mentor, peer', ['mentor'], 'role: mentor'],
		['role: mentor, peer', ['peer', 'mentor'], 'role: mentor, peer'],
		['role:', ['peer'], 'role: peer'],
		['role: [{a: 1}, mentor]', ['peer'], 'fault: unusual-list'],
	])('%j, %j → %j', (before, ids, after) => expect(shown(before, roles(...ids))).toBe(after));
});

describe('priority', () => {
	it.each([
		['', 'priority: 2026'],
		['priority: 2025', 'priority: [2025, 2026]'],
		['priority: ["2024", 2025]', 'priority: ["2024", 2025, 2026]'],
		['priority: true', 'priority: true'],
		['priority: [2025, true]', 'priority: [2025, true]'],
		['priority: "2026"', 'priority: "2026"'],
		['priority: false', 'priority: 2026'],
		['Priority: high', 'Priority: [high, 2026]'],
	])('begins: %j → %j', (before, after) => expect(shown(before, PRIORITY)).toBe(after));

	it.each([
		['x: 1\npriority: 2026', 'x: 1'],
		['priority: [2025, 2026]', 'priority: [2025]'],
		['priority: [2025, true]', 'priority: [2025]'],
		['priority: true', ''],
		['priority: 2025', 'priority: 2025'],
		['priority: [high, 2026, 2027]', 'priority: [high, 2027]'],
		['priority:\n  - 2025 # first\n  - 2026\n  # below\n  - "2027"', 'priority:\n  - 2025 # first\n  # below\n  - "2027"'],
		['priority: [ 2026,  2025 ] # x', 'priority: [ 2025 ] # x'],
	])('ends: %j → %j', (before, after) => expect(shown(before, NO_PRIORITY)).toBe(after));
});

describe('next step', () => {
	it.each([
		['', 'send her\n the talk ', 'next-step: send her the talk'],
		['nextAction: call', 'write: soon', 'nextAction: "write: soon"'],
		['next-step: >-\n  send\n  it\nx: 1', null, 'x: 1'],
		['next-step: $&', '$1 $&', 'next-step: $1 $&'],
	])('%j, %j → %j', (before, text, after) => expect(shown(before, nextStep(text))).toBe(after));
});

it('several at once', () => expect(shown('role: CTO', circle('industry'), roles('peer'))).toBe('role: [CTO, peer]\ncircle: industry'));

describe('over generated notes', () => {
	const LINES = [
		'circle: Industry', 'circle: [Chess, growth]', 'circles:\n  - organisation # work', 'role: VP Engineering', 'role: [mentor, CTO]', 'roles:\n- peer\n- "Head, of x"', 'network_role: mentor, peer',
		'snooze-until: 2026-06-01', 'snoozedUntil: \'2025-01-01\' # old', 'resting: true', 'Resting: no', 'do-not-contact: yes', 'active: false', 'active: true', 'cadence: never', 'cadence: "30"  # days',
		'Cadence-Days: 14', 'frequency: monthly', 'priority: 2026', 'priority:\n  - 2025 # a\n  - 2026', 'priority: [ 2024,2025 ]', 'Priority: true', 'priority: high', 'priority:', 'next-step: >-\n  send\n  it',
		'nextAction: call', 'x: "a"', 'tags:\n- a\n# comment\n- b', 'created: 2026-01-01', '# a comment', '',
	];
	const propertyOf = (line: string): string => (line.includes(':') ? (line.split(':')[0] ?? '') : line);
	const notes = fc
		.tuple(fc.boolean(), fc.uniqueArray(fc.constantFrom(...LINES), { maxLength: 9, selector: propertyOf }), fc.constantFrom('\n', '\r\n'), bodies)
		.map(([hasMark, lines, ending, body]) => `${hasMark ? '\uFEFF' : ''}${`---\n${lines.map((line) => `${line}\n`).join('')}---\n`.replace(/\n/g, ending)}${body}`);

	interface Meant {
		readonly edit: PersonEdit;
		readonly isSo: (facts: PersonFacts) => boolean;
	}
	const isResting = (facts: PersonFacts): boolean => facts.isResting || facts.cadence === 'never';
	const meanings: fc.Arbitrary<Meant> = fc.oneof(
		fc.integer({ min: 1, max: 4000 }).map((days): Meant => ({ edit: { type: 'snooze', until: addDays(TODAY, days) }, isSo: (facts) => facts.snoozeUntil === addDays(TODAY, days) })),
		fc.constantFrom<Meant>(
			{ edit: { type: 'end-snooze' }, isSo: (facts) => facts.snoozeUntil === null },
			{ edit: REST, isSo: isResting },
			{ edit: WAKE, isSo: (facts) => !isResting(facts) },
			{ edit: PRIORITY, isSo: (facts) => isPriority(facts, TODAY) },
			{ edit: NO_PRIORITY, isSo: (facts) => !isPriority(facts, TODAY) },
		),
		fc.constantFrom('30', '2w', '6 weeks', 'quarterly', 'off', 'every 2 months').map((text): Meant => ({ edit: cadence(text), isSo: (facts) => JSON.stringify(facts.cadence) === JSON.stringify(readCadence(text)) })),
		fc.constant<Meant>({ edit: cadence(null), isSo: (facts) => facts.cadence === null }),
		fc.option(fc.constantFrom('organisation', 'industry', 'growth')).map((id): Meant => ({ edit: circle(id), isSo: (facts) => facts.circle === id })),
		fc.subarray(['sponsor', 'mentor', 'peer', 'connector']).map((ids): Meant => ({ edit: roles(...ids), isSo: (facts) => [...facts.roles].sort().join() === [...ids].sort().join() })),
		fc.string({ unit: 'grapheme', maxLength: 20 }).map((text): Meant => ({ edit: nextStep(text), isSo: (facts) => facts.about.nextStep === (text.replace(/\s+/g, ' ').trim() || null) })),
	);

	it('an edit gives the facts that were meant and keeps every other property, twice is once, and it can be undone to the byte', () => {
		let edits = 0;
		fc.assert(fc.property(notes, meanings, (note, { edit, isSo }) => {
			const result = edited(note, edit);
			if ('fault' in result) return;
			edits++;
			const before = factsOf(note);
			const after = factsOf(result.text);
			expect(isSo(after)).toBe(true);
			// A spelling that no longer counts may show one more title.
			expect(after.about.title ?? '').toContain(before.about.title ?? '');
			expect([...propertiesOf(result.text)].filter(([name]) => !result.names.includes(name))).toEqual([...propertiesOf(note)].filter(([name]) => !result.names.includes(name)));
			expect(edited(result.text, edit)).toMatchObject({ text: result.text });
			expect(editor.undo(result.text, editor.changesOf(note, result.text, result.names))).toEqual({ text: note });
			expect(result.text.endsWith(note.slice(note.indexOf('---', 6)))).toBe(true);
		}), runs(400));
		expect(edits).toBeGreaterThan(250);
	}, 60_000);
});
