import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { changeOf, controlValueOf } from '../../src/settings/control-values';
import { circleForm, roleForm, textForm, vacationForm } from '../../src/settings/forms';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';

const texts = en.settings;
const { circles, roles } = DEFAULT_SETTINGS;
const { faults } = texts;

describe('a circle', () => {
	test('gets its id from its name once', () => {
		expect(circleForm(circles, null, texts).read({ name: ' Alumni ', direction: 'have', cadence: '' })).toEqual({ entry: { id: 'alumni', name: 'Alumni', direction: 'have' } });
	});

	test('keeps its id under a new name, so that notes keep their circle', () => {
		expect(circleForm(circles, 1, texts).read({ name: 'Field', direction: 'want', cadence: '60d' })).toEqual({ entry: { id: 'industry', name: 'Field', direction: 'want', cadence: '60d' } });
	});

	test('may keep its own name but not take that of another', () => {
		expect(circleForm(circles, 1, texts).read({ name: 'Industry', direction: 'want', cadence: '' })).toHaveProperty('entry');
		expect(circleForm(circles, 1, texts).read({ name: 'growth', direction: 'want', cadence: '' })).toEqual({ faults: { name: faults.present('growth') } });
	});

	test('says what is wrong beside each field', () => {
		expect(circleForm(circles, null, texts).read({ name: '', direction: 'want', cadence: 'now and then' })).toEqual({ faults: { name: faults.empty, cadence: faults.cadence } });
	});

	test('never shares an id with the name of another', () => {
		const named = [{ id: 'a', name: 'Old friends', direction: 'have' }, { id: 'old-friends', name: 'B', direction: 'have' }] as const;
		expect(circleForm(named, null, texts).read({ name: 'Old/friends', direction: 'have', cadence: '' })).toMatchObject({ entry: { id: 'old-friends-2' } });
	});
});

test('a role needs a cadence and a whole target', () => {
	const form = roleForm(roles, null, texts);
	expect(form.read({ name: 'Ally', cadence: 'monthly', target: '2' })).toEqual({ entry: { id: 'ally', name: 'Ally', cadence: 'monthly', target: 2 } });
	expect(form.read({ name: 'mentor', cadence: '', target: '1.5' })).toEqual({ faults: { name: faults.present('mentor'), cadence: faults.cadence, target: faults.whole(0, 1000) } });
});

test('a vacation has two days in their order', () => {
	const form = vacationForm([], null, texts);
	expect(form.read({ from: '2026-07-01', to: '2026-07-01' })).toEqual({ entry: { from: '2026-07-01', to: '2026-07-01' } });
	expect(form.read({ from: '2026-07-02', to: '2026-07-01' })).toEqual({ faults: { to: faults.order } });
	expect(form.read({ from: '', to: '2026-02-30' })).toEqual({ faults: { from: faults.day, to: faults.day } });
});

test('a text stands once in its list, however it is written', () => {
	const rules = { own: texts.personTags, type: 'text', placeholder: '', check: () => undefined, plain: (text: string) => text.replace('#', '') } as const;
	expect(textForm(['person'], null, rules, texts).read({ text: '#friend' })).toEqual({ entry: 'friend' });
	expect(textForm(['person'], null, rules, texts).read({ text: '#Person' })).toEqual({ faults: { text: faults.present('Person') } });
	expect(textForm(['person'], 0, rules, texts).read({ text: 'Person' })).toEqual({ entry: 'Person' });
});

describe('the value of a control', () => {
	test('is found by a dotted key in a record', () => {
		expect(controlValueOf(DEFAULT_SETTINGS, 'kindTags.introduction')).toBe('intro');
		expect(controlValueOf(DEFAULT_SETTINGS, 'propertyNames.next-step')).toBe('next-step');
	});

	test('of the first weekday is a text, as a dropdown needs', () => {
		expect(controlValueOf(DEFAULT_SETTINGS, 'weekStart')).toBe('1');
		expect(changeOf(DEFAULT_SETTINGS, 'weekStart', '0')).toEqual({ weekStart: 0 });
	});

	test('of what a kind is called is kept without spaces around it', () => {
		expect(controlValueOf(DEFAULT_SETTINGS, 'kindLabels.ask')).toBe('');
		expect(changeOf(DEFAULT_SETTINGS, 'kindLabels.ask', ' Favour ')).toEqual({ kindLabels: { ...DEFAULT_SETTINGS.kindLabels, ask: 'Favour' } });
	});

	test('changes one entry of a record and leaves the others', () => {
		expect(changeOf(DEFAULT_SETTINGS, 'kindTags.deposit', ' #gave ')).toEqual({ kindTags: { ...DEFAULT_SETTINGS.kindTags, deposit: 'gave' } });
		expect(changeOf(DEFAULT_SETTINGS, 'propertyNames.circle', ' Ring ')).toEqual({ propertyNames: { ...DEFAULT_SETTINGS.propertyNames, circle: 'Ring' } });
	});

	test.each(['nothing', 'kindTags.nothing', 'kindTags.__proto__', 'kindTags.deposit.more', 'constructor'])('there is none for %s', (key) => {
		expect(controlValueOf(DEFAULT_SETTINGS, key)).toBeUndefined();
		expect(changeOf(DEFAULT_SETTINGS, key, 'x')).toEqual({});
	});
});
