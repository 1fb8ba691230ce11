/** The formulas of the base, worked out by what the help of Bases documents, against the plugin's own rules. */
import moment from 'moment';
import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Rules } from '../../src/domain/rules';
import { relationshipFormulas } from '../../src/domain/relationship-formulas';
import { STATUSES } from '../../src/domain/course';
import type { Status } from '../../src/domain/course';
import { evaluateFormula } from '../host/core/formula/evaluate';
import type { FormulaValue } from '../host/core/formula/values';
import { fc, runs } from '../property';
import { TestVault } from './vault-of';

const TODAY = '2026-03-31';
const WORDS = Object.fromEntries(STATUSES.map((status) => [status, status])) as Record<Status, string>;

type Properties = Readonly<Record<string, unknown>>;

/** What the formulas say of somebody with these properties. */
function said(properties: Properties, areDatesTyped: boolean, rules: Rules = DEFAULT_RULES): Record<string, FormulaValue> {
	const formulas = relationshipFormulas(rules, WORDS);
	const scope = { file: { path: 'People/Ada.md', tags: [], properties }, formulas, now: moment(`${TODAY}T15:00:00`), areDatesTyped };
	const of = (name: string): FormulaValue => evaluateFormula(`formula.${name}`, scope);
	return { status: of('status'), daysSince: of('days_since'), days: of('cadence_days') };
}

/** What the plugin says of them. */
function known(properties: Properties, rules: Partial<Rules> = {}): Record<string, unknown> {
	const yaml = Object.entries(properties).map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n');
	const standing = new TestVault({ 'People/Ada.md': `---\n${yaml}\n---\n` }, rules).board(TODAY).standingOf('People/Ada.md');
	if (!standing) throw new Error('Nobody is there');
	const { status, daysSince, since, due } = standing;
	const isAtRest = status === 'resting';
	return { status, daysSince, days: since === null || due === null || isAtRest ? null : due - since };
}

function expectAgreement(properties: Properties, rules?: Partial<Rules>): void {
	for (const areDatesTyped of [true, false]) expect(said(properties, areDatesTyped, { ...DEFAULT_RULES, ...rules }), JSON.stringify({ ...properties, areDatesTyped })).toEqual(known(properties, rules));
}

const SINCE = '2026-02-15';

describe('formulas and plugin agree', () => {
	test.each<[string, Properties]>([
		['nothing at all', {}],
		['a job title alone', { role: 'Programmer' }],
		['an unknown circle alone', { circle: 'nowhere' }],
		['a circle alone', { circle: 'industry' }],
		['the American spelling', { circle: 'organization' }],
		['a last day alone', { 'last-deposit': SINCE }],
		['a last day that is still to come', { 'last-deposit': '2026-04-01', 'circle': 'growth' }],
		['a last day that is none', { 'last-deposit': 'soon', 'circle': 'growth' }],
		['a last day that can be read in two ways', { 'last-deposit': '03/04/2026', 'circle': 'growth' }],
		['a last day with a time', { 'last-deposit': '2026-02-15T10:30' }],
		['today', { 'last-deposit': TODAY }],
		['a role', { 'last-deposit': SINCE, 'role': 'Mentor' }],
		['several roles, of which the shortest counts', { 'last-deposit': SINCE, 'role': ['peer', 'connector', 'VP'] }],
		['several roles in one text', { 'last-deposit': SINCE, 'role': 'peer, connector' }],
		['a priority of this year', { 'last-deposit': SINCE, 'role': 'mentor', 'priority': 2026 }],
		['one of two years', { 'last-deposit': SINCE, 'priority': [2025, 2026] }],
		['one of every year', { 'last-deposit': SINCE, 'priority': true }],
		['one of an earlier year', { 'last-deposit': SINCE, 'priority': 2025 }],
		['an own cadence before all that', { 'last-deposit': SINCE, 'role': 'mentor', 'priority': 2026, 'cadence': '2 weeks' }],
		['a snooze', { 'last-deposit': SINCE, 'snooze-until': '2026-04-01' }],
		['a snooze that is over', { 'last-deposit': SINCE, 'snooze-until': TODAY }],
		['rest', { 'last-deposit': SINCE, 'resting': true, 'snooze-until': '2026-04-01' }],
		['rest said otherwise', { 'last-deposit': SINCE, 'do_not_contact': true }],
		['somebody who is not active', { 'last-deposit': SINCE, 'active': false }],
		['a status that means rest', { 'last-deposit': SINCE, 'status': ['Archived', 'x'] }],
		['another status', { 'last-deposit': SINCE, 'status': 'married', 'active': true }],
		['no rest', { 'last-deposit': SINCE, 'resting': false }],
		['no rest, whatever the status', { 'last-deposit': SINCE, 'resting': false, 'status': 'inactive', 'active': false }],
		['a cadence of never', { 'last-deposit': SINCE, 'cadence': 'Never' }],
	])('on %s', (_what, properties) => expectAgreement(properties));

	test.each([
		30, '30', '30d', '45 days', '1 day', '2w', '6 weeks', 'every 3 months', 'every month', 'every week', 'every 2 weeks', '3mo', '1 mo', '1 year', '2y', 'daily', 'Weekly', 'biweekly', 'bi-weekly', 'fortnightly',
		'monthly', 'bimonthly', 'quarterly', 'semi-annual', 'semi-annually', 'yearly', 'annual', 'annually', 'off', 'none', 'now and then', 0, '0 days', 'm', '3m',
	])('on the cadence %j', (cadence) => expectAgreement({ 'last-deposit': SINCE, cadence }));

	test('at the ends of months', () => {
		for (const day of ['2025-11-30', '2025-12-31', '2026-01-30', '2026-01-31', '2026-02-28']) for (const cadence of ['monthly', 'quarterly', '1 year']) expectAgreement({ 'last-deposit': day, cadence });
	});

	test('by the settings of the vault', () => {
		const rules: Partial<Rules> = {
			circles: [{ id: 'home', name: 'My "own" people', direction: 'have', cadence: '10d' }, { id: 'work', name: 'Work', direction: 'want' }],
			roles: [{ id: 'ally', name: 'Ally', cadence: 'monthly', target: 1 }, { id: 'friend', name: 'Friend', cadence: '1w', target: 1 }],
			defaultCadence: '1 year',
			priorityCadence: '3d',
			propertyNames: { ...DEFAULT_RULES.propertyNames, 'last-deposit': 'Last gift', 'circle': 'ring' },
		};
		expectAgreement({ 'Last gift': SINCE, 'ring': 'home' }, rules);
		expectAgreement({ 'Last gift': SINCE, 'ring': 'Work' }, rules);
		expectAgreement({ 'Last gift': SINCE, 'role': ['ally', 'Friend'], 'ring': 'home' }, rules);
		expectAgreement({ 'Last gift': SINCE, 'priority': 2026 }, rules);
	});

	test('on anybody', () => {
		const cadences = fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom('weekly', 'every 2 weeks', '3 months', 'quarterly', 'off', 'sometimes'));
		const days = fc.integer({ min: -5, max: 500 }).map((back) => moment(TODAY).subtract(back, 'days').format('YYYY-MM-DD'));
		const person = fc.record({
			'circle': fc.constantFrom('industry', 'Growth', 'elsewhere'),
			'role': fc.constantFrom('peer', 'Sponsor', 'CTO', ['mentor', 'connector']),
			'last-deposit': days,
			'cadence': cadences,
			'priority': fc.constantFrom(2025, 2026, [2024, 2026], true),
			'snooze-until': days,
			'resting': fc.boolean(),
		}, { requiredKeys: [] });
		fc.assert(fc.property(person, (properties) => expectAgreement(properties)), runs(200));
	});
});
