import { describe, expect, it } from 'vitest';
import { readGoal } from '../../src/domain/goal';
import { doneSteps, draftOfGoal, emptyGoal, goalFaultOf, goalSteps, goalTitle, textsOf } from '../../src/domain/goal-plan';
import type { GoalDraft } from '../../src/domain/goal-plan';
import { nameFaultOf } from '../../src/domain/person-name';
import { PropertyNames } from '../../src/domain/property';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { fc, runs } from '../property';
import { day } from './vault-of';

const NAMES = new PropertyNames(DEFAULT_RULES);
const TODAY = day('2026-04-30');
const DRAFT: GoalDraft = { goal: 'Known for platform thinking', needs: 'both', by: day('2027-04-30'), strengths: ['Calm in a crisis', 'R&D'], arenas: ['town hall', 'talk'], rhythm: '2 weeks' };
const WRITTEN = { type: 'networking-goal', goal: 'Known for platform thinking', needs: 'both', by: '2027-04-30', strengths: ['Calm in a crisis', 'R&D'], arenas: ['town hall', 'talk'], rhythm: '2 weeks', status: 'active' };

function steps(frontmatter: Readonly<Record<string, unknown>>, draft = DRAFT): Readonly<Record<string, unknown>> {
	return Object.fromEntries(goalSteps(new Map(Object.entries(frontmatter)), draft, NAMES).map((step) => [step.name, 'value' in step ? step.value : 'no value']));
}

describe('a goal that is begun', () => {
	it('looks twelve months ahead, needs both and keeps a weekly rhythm', () => {
		expect(emptyGoal(TODAY)).toEqual({ goal: '', needs: 'both', by: day('2027-04-30'), strengths: [], arenas: [], rhythm: 'weekly' });
	});

	it('says all of it in an empty note, in this order', () => {
		expect(steps({})).toEqual(WRITTEN);
		expect(Object.keys(steps({}))).toEqual(Object.keys(WRITTEN));
	});

	it('fills in what a template leaves blank, under its names', () => {
		expect(steps({ 'type': 'networking-goal', 'Goal': null, 'Strength': '', 'status': null, 'cssclasses': 'x' })).toEqual({ Goal: WRITTEN.goal, Strength: WRITTEN.strengths, needs: 'both', by: WRITTEN.by, arenas: WRITTEN.arenas, rhythm: WRITTEN.rhythm, status: 'active' });
	});
});

describe('a goal that is changed', () => {
	it('leaves what says the same as it is written', () => {
		expect(steps({ 'type': 'networking-goal', 'goal': WRITTEN.goal, 'Needs': ['access', 'visibility'], 'by': 20270430, 'strengths': '#strength/calm-in-a-crisis, rd', 'arenas': ['Town Hall', 'Talk'], 'rhythm': 'fortnightly' })).toEqual({});
	});

	it('changes what does not, and clears what is gone; a missing default stays missing', () => {
		expect(steps({ ...WRITTEN, status: 'done' }, { ...DRAFT, needs: null, by: null, strengths: [], arenas: ['talk'] })).toEqual({ needs: null, by: null, strengths: null, arenas: ['talk'], status: 'active' });
		expect(steps({ type: 'networking-goal', goal: WRITTEN.goal }, { ...DRAFT, needs: null, by: null, strengths: [], arenas: [], rhythm: '' })).toEqual({});
	});

	it('read back it says what was written, in any words', () => {
		const texts = fc.array(fc.constantFrom('Calm in a crisis', 'writing', 'R&D', 'Éclat'), { maxLength: 4 }).map((list) => [...new Set(list)]);
		const drafts = fc.record({ goal: fc.constantFrom('One goal', '#1: "known"'), needs: fc.constantFrom('visibility', 'access', 'both', null), by: fc.constantFrom(null, day('2027-01-01')), strengths: texts, arenas: texts, rhythm: fc.constantFrom('weekly', 'monthly', '10', '3 months', 'off') });
		fc.assert(fc.property(drafts, drafts, (before, after) => {
			const note = (frontmatter: Readonly<Record<string, unknown>>, draft: GoalDraft): Readonly<Record<string, unknown>> => ({ ...frontmatter, ...steps(frontmatter, draft) });
			const direct = readGoal(note({}, after), NAMES);
			expect(readGoal(note(note({}, before), after), NAMES)).toEqual({ ...direct });
			if (!direct) throw new Error('no goal');
			expect(steps(note({}, after), draftOfGoal(direct))).toEqual({});
		}));
	});

	it('is done by its status, under its name there', () => {
		expect(doneSteps(new Map([['Status', 'active']]), NAMES)).toEqual([{ name: 'Status', value: 'done' }]);
		expect(doneSteps(new Map(), NAMES)).toEqual([{ name: 'status', value: 'done' }]);
	});
});

describe('what keeps a goal from being written', () => {
	it.each<[string, Partial<GoalDraft>, string | null]>([
		['nothing', {}, null],
		['nothing, without a day and a rhythm', { by: null, rhythm: ' ' }, null],
		['no words', { goal: ' ' }, 'no-goal'],
		['today', { by: TODAY }, 'no-later-day'],
		['a rhythm of no cadence', { rhythm: 'now and then' }, 'unreadable-rhythm'],
	])('%s', (_what, change, fault) => expect(goalFaultOf({ ...DRAFT, ...change }, TODAY)).toBe(fault));
});

describe('the name of its note', () => {
	it.each([
		['Be known for platform thinking, inside and outside', 'Be known for platform thinking'],
		['Lead. The platform group', 'Lead. The platform group'],
		['A/B: [[tests]] #1?', 'AB tests 1'],
		['x'.repeat(80), 'x'.repeat(60)],
		['one two three four five six seven eight nine ten eleven twelve', 'one two three four five six seven eight nine ten eleven'],
		['???', 'Networking goal'],
		['...hidden...', 'hidden'],
		['. hidden', 'hidden'],
		['\u202Bלהוביל\u202C', 'להוביל'],
		['\u202A', 'Networking goal'],
		['index', 'Networking goal'],
		[`${'x'.repeat(59)}🙂🙂`, 'x'.repeat(59)],
	])('%j → %j', (goal, title) => expect(goalTitle(goal, 'Networking goal')).toBe(title));

	it('is one that a note can have, whatever the goal', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (goal) => {
			expect(nameFaultOf(goalTitle(goal, 'Goal'))).toBeNull();
		}), runs(500));
	});

	it('lists of words are separated by commas', () => expect(textsOf(' Platform  thinking, , Calm,Calm')).toEqual(['Platform thinking', 'Calm']));
});
