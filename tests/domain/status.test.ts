import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/domain/account';
import { formatDay } from '../../src/domain/day';
import { reasonsOf } from '../../src/domain/reason';
import type { Rules } from '../../src/domain/rules';
import { standingOf } from '../../src/domain/standing';
import type { Standing } from '../../src/domain/standing';
import { StatusRules } from '../../src/domain/status-rules';
import { en } from '../../src/i18n/en';
import { day, TestVault } from './vault-of';

function standing(properties: string, today: string, others: Readonly<Record<string, string>> = {}, rules: Partial<Rules> = {}): Standing {
	const vault = new TestVault({ 'People/Ada.md': `---\n${properties}\n---\n`, ...others }, rules);
	return standingOf(vault.person('People/Ada.md'), day(today), new StatusRules(vault.rules), vault.network.introductions);
}

function reasons(properties: string, today: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
	const vault = new TestVault({ 'People/Ada.md': `---\n${properties}\n---\n`, ...others });
	const person = vault.person('People/Ada.md');
	const introduced = vault.network.introductions.directOf('People/Ada.md', day(today));
	return reasonsOf(person, standingOf(person, day(today), new StatusRules(vault.rules), vault.network.introductions), day(today), introduced, vault.rules.roles).map(en.reason);
}

describe('the clock of a relationship', () => {
	it('36 days after a contact with a cadence of 14, 22 days are over', () => {
		// 25 March + 14 = 8 April; 30 April is 22 days later.
		expect(standing('last-contact: 2026-03-25\ncontact-frequency: 14', '2026-04-30')).toMatchObject({ status: 'stale', basis: 'contact', daysSince: 36, daysOver: 22 });
	});

	it('the later of property and ledger counts, not after today', () => {
		const log = { 'Daily/2026-03-20.md': '- #deposit [[Ada]]', 'Daily/2026-04-20.md': '- #deposit [[Ada]]' };
		const at = (today: string): string => formatDay(standing('last-deposit: 2026-03-10', today, log).since ?? day('0001-01-01'));
		expect(at('2026-03-15')).toBe('2026-03-10');
		expect(at('2026-03-20')).toBe('2026-03-20');
		expect(at('2026-04-19')).toBe('2026-03-20');
		expect(at('2026-04-20')).toBe('2026-04-20');
	});

	it('a deposit counts before any later contact', () => {
		expect(standing('last-deposit: 2026-01-10\nlast_seen: 2026-03-25', '2026-03-26')).toMatchObject({ basis: 'deposit', daysSince: 75 });
	});

	it('of several last days the latest counts, and one still to come does not', () => {
		expect(standing('last_seen: 2026-03-01\nlast_met: 2026-03-05\nlast_contacted: 2027-01-01', '2026-03-10')).toMatchObject({ basis: 'contact', daysSince: 5 });
	});

	it.each([
		['last-deposit: [2026-02-01, 2026-03-01, 2027-01-01]'], ['last-deposit: 2027-01-01\nLast Deposit: 2026-03-01'], ['last-deposit: 2026-03-01\nlast_deposit: 2027-01-01\nLAST-DEPOSIT: 2026-02-01'],
	])('of several last deposits the latest that has come counts: %j', (properties) => {
		expect(standing(properties, '2026-03-10')).toMatchObject({ status: 'fresh', basis: 'deposit', daysSince: 9 });
		expect(standing(properties, '2027-01-02')).toMatchObject({ basis: 'deposit', daysSince: 1 });
	});

	it.each([
		['circle: industry', '90d'], ['role: peer', '60d'], ['role: [peer, connector]', '30d'], ['role: connector\npriority: 2026', '21d'], ['role: connector\npriority: 2025', '30d'],
		['role: connector\npriority: true', '21d'], ['cadence: monthly\npriority: 2026', '1mo'], ['cadence: 2w', '14d'], ['cadence: sometimes\nrole: mentor', '45d'],
	])('%s has a cadence of %s', (properties, cadence) => {
		const found = standing(properties, '2026-03-01').cadence;
		expect(found && `${found.count}${found.unit}`).toBe(cadence);
	});

	it('a circle may set a cadence, below the roles', () => {
		const circles = [{ id: 'industry', name: 'Industry', direction: 'want', cadence: '2 months' }] as const;
		expect(standing('circle: industry', '2026-03-01', {}, { circles }).cadence).toEqual({ count: 2, unit: 'mo' });
		expect(standing('circle: industry\nrole: peer', '2026-03-01', {}, { circles }).cadence).toEqual({ count: 60, unit: 'd' });
	});

	// Cadence 30: the window of "due" is 20 % = 6 days: due on 31 March, from 25 March on.
	it.each([['2026-03-01', 'fresh'], ['2026-03-24', 'fresh'], ['2026-03-25', 'due'], ['2026-03-31', 'due'], ['2026-04-01', 'stale']])('on %s somebody given to on 1 March every 30 days is %s', (today, status) => {
		expect(standing('last-deposit: 2026-03-01\ncadence: 30', today).status).toBe(status);
	});

	it('the window of "due" is at least a day and at most 14', () => {
		expect(standing('last-deposit: 2026-03-01\ncadence: 1', '2026-03-01').status).toBe('due');
		expect(standing('last-deposit: 2026-01-01\ncadence: 1 year', '2026-12-17').status).toBe('fresh');
		expect(standing('last-deposit: 2026-01-01\ncadence: 1 year', '2026-12-18').status).toBe('due');
	});

	it.each([
		['resting: true\nsnooze-until: 2027-01-01', 'resting'], ['cadence: off', 'resting'], ['status: archived\ncircle: growth', 'resting'],
		['circle: growth\nsnooze-until: 2026-03-11', 'snoozed'], ['circle: growth\nsnooze-until: 2026-03-10', 'never'],
		['role: VP Engineering', 'unplaced'], ['circle: nowhere\ncadence: sometimes', 'unplaced'], ['priority: high', 'unplaced'],
		['last_contact: 2027-01-01', 'unplaced'], ['circle: growth', 'never'], ['priority: 2020', 'never'], ['last_contact: 2026-03-09', 'fresh'],
	])('%s is %s', (properties, status) => expect(standing(properties, '2026-03-10').status).toBe(status));

	it('a kind line places somebody, a promise too; contact from a meeting does not', () => {
		expect(standing('x: 1', '2026-03-10', { 'Daily/2026-03-09.md': '- #met [[Ada]]' }).status).toBe('fresh');
		expect(standing('x: 1', '2026-03-10', { 'Daily/2026-03-09.md': '- [ ] #deposit [[Ada]]' }).status).toBe('never');
		expect(standing('x: 1', '2026-03-10', { 'Daily/2026-03-09.md': '---\nattendees: Ada\n---\n' }).status).toBe('unplaced');
	});

	it('resting by cadence has no cadence and no due day', () => {
		expect(standing('cadence: never\nlast-deposit: 2026-01-01', '2026-03-10')).toMatchObject({ status: 'resting', cadence: null, due: null, daysOver: null, daysSince: 68 });
	});

	it('vacation days are no days over', () => {
		const vacations = [{ from: '2026-04-05', to: '2026-04-14' }];
		// Due 31 March; 15 April is 15 days later, 10 of them away.
		expect(standing('last-deposit: 2026-03-01\ncadence: 30', '2026-04-15', {}, { vacations })).toMatchObject({ status: 'stale', daysOver: 5 });
	});

	it.each(['0001-01-01', '1902-05-05', '2026-03-10', '9999-12-31'])('%s breaks nothing', (today) => {
		const { attention, daysSince } = standing('last-deposit: 1902-05-05\ncadence: yearly', today);
		expect(Number.isFinite(attention)).toBe(true);
		expect(daysSince === null || daysSince >= 0).toBe(true);
	});
});

describe('attention', () => {
	it('is the share of the cadence that has passed, at most 3', () => {
		expect(standing('last-deposit: 2026-03-01\ncadence: 30', '2026-03-16').attention).toBe(0.5);
		expect(standing('last-deposit: 2020-03-01\ncadence: 30', '2026-03-16').attention).toBe(3);
	});

	it('is the product that the contract writes, to the last bit', () => {
		expect(standing('last-deposit: 2026-01-01\ncadence: 90\nrole: connector', '2026-02-20').attention).toBe((50 / 90) * 1.5);
	});

	it('is raised by priority, connector, introducing two people, and rising', () => {
		const two = { 'People/Bo.md': '---\nintroduced-by: "[[Ada]]"\n---\n', 'People/Cy.md': '---\nintroduced-by: "[[Ada]]"\n---\n' };
		const base = 'last-deposit: 2026-03-01\ncadence: 30';
		expect(standing(`${base}\npriority: 2026`, '2026-03-31').attention).toBe(2);
		expect(standing(`${base}\nrole: connector`, '2026-03-31').attention).toBe(1.5);
		expect(standing(base, '2026-03-31', two).attention).toBe(1.5);
		expect(standing(`${base}\ninfluence: rising`, '2026-03-31').attention).toBe(1.25);
		expect(standing(`${base}\npriority: 2026\nrole: connector\ninfluence: rising`, '2026-03-31', two).attention).toBe(3.25);
	});

	it('is 1 for somebody with nothing on record, and 0 for those left alone', () => {
		expect(standing('circle: growth', '2026-03-31').attention).toBe(1);
		expect(standing('circle: growth\nresting: true\nlast-deposit: 2020-01-01', '2026-03-31').attention).toBe(0);
		expect(standing('x: 1', '2026-03-31').attention).toBe(0);
	});
});

describe('reasons in words', () => {
	it('come in the order of the spec', () => {
		const others = { 'People/Bo.md': '---\nintroduced-by: Ada\n---\n', 'People/Cy.md': '---\nintroduced-by: Ada\n---\n', 'Daily/2026-03-30.md': '- [ ] #deposit [[Ada]] slides' };
		expect(reasons('last_seen: 2026-03-01\ncadence: 18\npriority: 2026\nrole: [sponsor, mentor]\ninfluence: rising', '2026-03-31', others)).toEqual([
			'priority 2026', 'mentor', 'sponsor', 'introduced you to 2 people', 'rising', 'promise open', '12 days over', 'no deposit yet',
		]);
	});

	it.each([['2026-03-30', 'due in 1 day'], ['2026-03-28', 'due in 3 days'], ['2026-03-31', 'due today'], ['2026-04-01', '1 day over']])('on %s: %s', (today, reason) => {
		expect(reasons('last-deposit: 2026-03-01\ncadence: 30', today)).toEqual([reason]);
	});

	it('nothing on record is said so', () => expect(reasons('circle: growth', '2026-03-31')).toEqual(['nothing on record']));
});

describe('the account', () => {
	const log = {
		'Daily/2025-03-31.md': '- #deposit [[Ada]] out of the window',
		'Daily/2025-04-01.md': '- #deposit [[Ada]] the first day of the window',
		'Daily/2026-01-10.md': '- #ask [[Ada]]\n- #deposit [[Ada]] on the day of the ask\n- #received [[Ada]]',
		'Daily/2026-02-01.md': '- #intro [[Ada]] [[Bo]]',
		'Daily/2026-03-31.md': '- #deposit/thanks [[Ada]]',
		'Daily/2026-04-01.md': '- #deposit [[Ada]] still to come',
		'People/Bo.md': '',
	};

	function account(properties: string, files: Readonly<Record<string, string>> = log): ReturnType<typeof accountOf> {
		const vault = new TestVault({ 'People/Ada.md': `---\n${properties}\n---\n`, ...files });
		return accountOf(vault.person('People/Ada.md'), day('2026-03-31'), vault.rules);
	}

	it('counts the days after today a year ago up to today', () => {
		// Given: 1 April 2025, 10 January, 1 February (introduction), 31 March; since the ask of 10 January: the last two.
		expect(account('x: 1')).toMatchObject({ given: 4, asked: 1, received: 1, depositsSinceLastAsk: 2, standing: 'in credit', lastDeposit: day('2026-03-31'), lastAsk: day('2026-01-10') });
	});

	it('a senior person takes three gives after an ask', () => expect(account('senior: true').standing).toBe('building'));
	it('no history without anything in the window', () => expect(account('x: 1', { 'Daily/2025-03-31.md': log['Daily/2025-03-31.md'] })).toMatchObject({ standing: 'no history', lastDeposit: day('2025-03-31') }));
	it('overdrawn where more was asked than given', () => expect(account('x: 1', { 'Daily/2026-03-01.md': '- #ask [[Ada]]' }).standing).toBe('overdrawn'));
	it('all gives count where nothing was asked', () => expect(account('x: 1', { 'Daily/2026-03-01.md': '- #deposit [[Ada]]' })).toMatchObject({ depositsSinceLastAsk: 1, standing: 'building' }));
});
