import { describe, expect, it } from 'vitest';
import { stringsFor } from '../../src/i18n';
import { personTextOf } from '../../src/ui/person-text';
import type { PersonText } from '../../src/ui/person-text';
import { ringOf } from '../../src/ui/ring';
import { day, TestVault } from '../domain/vault-of';

function textOf(properties: string, files: Readonly<Record<string, string>> = {}): PersonText {
	const vault = new TestVault({ 'People/Ada Lovelace.md': `---\n${properties}\n---\n`, ...files });
	return personTextOf(vault.person('People/Ada Lovelace.md'), {
		network: vault.network,
		board: vault.board('2026-04-30'),
		strings: stringsFor('en'),
		circles: vault.rules.circles,
		roles: vault.rules.roles,
	});
}

describe('a row', () => {
	it('says days, cadence and reasons, the first letter large', () => {
		const text = textOf('last-deposit: 2026-03-01\nrole: mentor\ncircle: industry');
		expect(text).toMatchObject({ name: 'Ada Lovelace', circle: 1, days: '60', ofDays: 'd of 45', why: 'Mentor · 15 days over' });
		expect(text.tooltip).toBe('Since 1 Mar · every 45 days (mentor) · due 15 Apr');
	});

	it('says when there was contact and no deposit yet', () => {
		expect(textOf('last-contact: 2026-03-25\ncadence: 14').why).toBe('22 days over · since contact, no deposit yet');
	});

	it('says a month where only a month was written', () => {
		expect(textOf('last-deposit: 2026-03\ncadence: 14').tooltip).toContain('Since Mar 2026');
	});

	it('does not count down those who are left alone', () => {
		expect(textOf('last-deposit: 2026-01-01\ncircle: growth\nsnooze-until: 2026-06-01')).toMatchObject({ ofDays: 'd', why: 'Snoozed until 1 Jun', ring: { mark: 'quiet' } });
		expect(textOf('last-deposit: 2026-01-01\nresting: true\nrole: peer').why).toBe('Peer · resting');
	});

	it('shows the job title of somebody not placed', () => {
		expect(textOf('role: VP Engineering')).toMatchObject({ circle: null, days: '', ofDays: '', why: 'VP Engineering · nothing on record' });
	});
});

describe('a row that tells of the account', () => {
	const vault = new TestVault({ 'People/Ada Lovelace.md': '---\ncircle: growth\n---\n- 2026-04-01 #deposit a\n- 2026-04-02 #ask b' });
	const source = { network: vault.network, board: vault.board('2026-04-30'), strings: stringsFor('en'), ...vault.rules };
	const person = vault.person('People/Ada Lovelace.md');

	it('says the standing first, and the numbers in the tooltip', () => {
		const text = personTextOf(person, { ...source, accounts: vault.rules });
		expect(text.why).toBe('Building · due in 61 days');
		expect(text.tooltip).toMatch(/ · given 1, asked 1, received 0$/);
	});

	it('says none of it where accounts are not asked for', () => {
		const { why, tooltip } = personTextOf(person, { ...source, accounts: null });
		expect(`${why} ${tooltip}`).not.toMatch(/building|given/i);
	});
});

describe('the ring', () => {
	const since = day('2026-01-01');
	const due = day('2026-02-10');

	it('fills as the cadence runs out', () => expect(ringOf({ status: 'fresh', since, due, daysSince: 10 })).toEqual({ arc: 25, mark: null }));
	it('is full and filled once over', () => expect(ringOf({ status: 'stale', since, due, daysSince: 400 })).toEqual({ arc: 100, mark: 'over' }));
	it('is empty where nothing is on record', () => expect(ringOf({ status: 'never', since: null, due: null, daysSince: null })).toEqual({ arc: 0, mark: 'empty' }));
});
