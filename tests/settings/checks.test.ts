import { describe, expect, test } from 'vitest';
import { PropertyNames } from '../../src/domain/property';
import { PROPERTIES } from '../../src/domain/rules';
import { en } from '../../src/i18n/en';
import { checkCadence, checkHeading, checkKindLabel, checkKindTag, checkMarker, checkPath, checkPropertyName, checkTag, plainDay, wholeNumberIn } from '../../src/settings/checks';
import { entryIdOf } from '../../src/settings/entry-id';
import { ALSO_READ_AS } from '../../src/domain/property';
import type { Kind } from '../../src/domain/rules';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';

const texts = en.settings;
const { faults } = texts;

test.each(['30', '2w', '6 weeks', 'every 3 months', 'monthly', 'quarterly', '1 year'])('%s is a cadence: what the message offers is taken', (text) => {
	expect(checkCadence(text, texts)).toBeUndefined();
	expect(faults.cadence).toContain(text);
});

test.each(['', 'now and then', 'off', '0', '-3'])('"%s" is no cadence for everybody', (text) => {
	expect(checkCadence(text, texts)).toBe(faults.cadence);
});

test.each(['person', '#person', 'type/person', 'contact_2', 'ağ-iletişim', '人脈', '2026-people'])('%s is a tag', (text) => {
	expect(checkTag(text, texts)).toBeUndefined();
});

test.each(['', '#', '2026', 'two words', 'a//b', '/a', 'a/', 'a,b', '##a'])('"%s" is no tag', (text) => {
	expect(checkTag(text, texts)).toBe(faults.tag);
});

test.each(['type: person', 'categories: [[People]]', 'Kind:human'])('%s is a marker', (text) => {
	expect(checkMarker(text, texts)).toBeUndefined();
});

test.each(['', 'person', ': person', 'type:', 'type: #', 'type: [[]]'])('"%s" is no marker', (text) => {
	expect(checkMarker(text, texts)).toBe(faults.marker);
});

test('no two kinds have one tag, whatever its case', () => {
	const check = (text: string): string | undefined => checkKindTag('ask', text, DEFAULT_SETTINGS.kindTags, (kind) => en.kinds[kind], texts);
	expect(check('ask')).toBeUndefined();
	expect(check('deposit/asked')).toBeUndefined();
	expect(check('#Deposit')).toBe('"#deposit" already stands for Deposit.');
	expect(check('42')).toBe(faults.tag);
});

test('no two properties have one name, however it is spelt', () => {
	const check = (text: string): string | undefined => checkPropertyName('circle', text, DEFAULT_SETTINGS.propertyNames, texts);
	expect(check('ring')).toBeUndefined();
	expect(check('Next Step')).toBe('"Next Step" already stands for Next step.');
	expect(check(' - ')).toBe(faults.empty);
	expect(check('a:b')).toBe(faults.propertyName);
});

test('the spellings that a description names are the ones that are read', () => {
	const names = new PropertyNames(DEFAULT_SETTINGS);
	for (const property of PROPERTIES) {
		for (const spelling of ALSO_READ_AS[property] ?? []) {
			const written = names.read({ [spelling]: 1 });
			expect(PROPERTIES.filter((one) => written.first(one) !== undefined), spelling).toEqual([property]);
		}
	}
	expect(texts.propertyNames.desc('next-step', ['next-action'])).toBe('What you want to do next for a person; also read as next-action.');
});

test('a day is kept in one form, and only when it is a whole day', () => {
	expect(plainDay('2026/7/4')).toBe('2026-07-04');
	for (const text of ['', '2026-07', '2026-02-30', '03/04/2026', 'soon']) expect(plainDay(text)).toBeNull();
});

test('a whole number is within its bounds', () => {
	expect(wholeNumberIn(' 3 ', 10)).toBe(3);
	for (const text of ['', '-1', '11', '2.5', 'three']) expect(wholeNumberIn(text, 10)).toBeNull();
});

describe('the id of a new entry', () => {
	test('is made from its name', () => {
		expect(entryIdOf('Growth & learning', [])).toBe('growth-learning');
		expect(entryIdOf('Ağ', [])).toBe('ağ');
	});

	test('is unlike all others, and never empty', () => {
		expect(entryIdOf('Peers', ['peers', 'peers-2'])).toBe('peers-3');
		expect(entryIdOf('…', [])).toBe('entry');
	});
});

test.each(['', '## Touchpoints', 'Touchpoints', '#  Log', '###### C# and more', ' ## Log '])('the heading "%s" is one', (heading) => {
	expect(checkHeading(heading, texts)).toBeUndefined();
});

test.each(['##', '#Touchpoints', '####### Log', '## ##', '## %%Log%%', '## Log <!-- here -->'])('the heading "%s" is none, and an example is given', (heading) => {
	expect(checkHeading(heading, texts)).toContain('## Touchpoints');
});

test.each(['', '/', 'Daily', 'Work/Daily notes/2026', 'Täglich', 'a.b'])('"%s" can be a folder', (path) => {
	expect(checkPath(path, texts)).toBeUndefined();
});

test.each(['a:b', 'a\\b', 'a/b?', '[a]', 'a#b', '../a', '.hidden', 'a/.hidden'])('"%s" can be no folder', (path) => {
	expect(checkPath(path, texts)).toContain('none of');
});

test('a kind is called as no other kind is, by its own word or another', () => {
	const nameOf = (kind: Kind): string => (kind === 'deposit' ? 'Gave' : en.kinds[kind]);
	const check = (label: string): string | undefined => checkKindLabel('ask', label, nameOf, texts);
	expect(check('')).toBeUndefined();
	expect(check('Ask')).toBeUndefined();
	expect(check('Deposit')).toBeUndefined();
	expect(check(' gave ')).toBe('"gave" already stands for Gave.');
	expect(check('met')).toBe('"met" already stands for Met.');
});
