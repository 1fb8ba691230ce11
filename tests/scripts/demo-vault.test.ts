import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoVault, writtenOn } from '../../scripts/demo-vault';

const person = readFileSync(new URL('../../test-vault/People/Hedy Lamarr.md', import.meta.url), 'utf8');

test('on the day it was written on, the demo vault says what its notes say', () => {
	expect(demoVault(writtenOn, { 'People/Hedy Lamarr.md': person })['People/Hedy Lamarr.md']).toBe(person);
});

test('days in notes and in their names move with today', () => {
	const vault = demoVault('2027-01-02', { 'Meetings/2026-11-17 Review.md': 'date: 2026-11-17' });
	expect(vault['Meetings/2026-12-28 Review.md']).toBe('date: 2026-12-28');
});

test('priorities move by years, so that somebody is a priority this year', () => {
	const text = demoVault('2028-02-29', { 'People/Hedy Lamarr.md': person })['People/Hedy Lamarr.md'];
	expect(text).toContain('priority:\n  - 2027\n  - 2028\n');
});

test('there are sixty daily notes, today\'s among them', () => {
	const days = Object.keys(demoVault('2027-03-01', {}));
	expect(days).toHaveLength(60);
	expect(days).toContain('Daily/2027-03-01.md');
	expect(days).toContain('Daily/2027-01-01.md');
});

test('a deposit is told on the day that the person note says', () => {
	const vault = demoVault('2027-03-01', { 'People/Hedy Lamarr.md': person });
	const last = /last-deposit: (\S+)/.exec(vault['People/Hedy Lamarr.md'] ?? '')?.[1];
	expect(vault[`Daily/${last}.md`]).toMatch(/^- #deposit.*\[\[Hedy Lamarr\]\]/m);
});
