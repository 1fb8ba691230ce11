import { describe, expect, test } from 'vitest';
import { BLOCK_KEYS, BLOCK_VIEWS, readBlockOptions } from '../../src/domain/block-options';
import type { BlockFault } from '../../src/domain/block-options';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { fc } from '../property';

const NOTHING_ASKED = { view: 'stale', circles: [], roles: [], limit: null, person: null };

function read(raw: unknown): unknown {
	const reading = readBlockOptions(raw, { ...DEFAULT_RULES, circles: [...DEFAULT_RULES.circles, { id: 'home', name: 'Home, sweet home', direction: 'have' }] });
	return 'options' in reading ? reading.options : reading.faults;
}

function faults(raw: unknown): readonly BlockFault[] {
	const reading = readBlockOptions(raw, DEFAULT_RULES);
	return 'faults' in reading ? reading.faults : [];
}

describe('options of a block', () => {
	test.each([[null], [undefined], [{}], [{ view: null, circle: '', role: [], limit: null, person: [null] }]])('%j asks for the stale list', (raw) => {
		expect(read(raw)).toEqual(NOTHING_ASKED);
	});

	test.each([
		['by its id', { circle: 'industry' }, { circles: ['industry'] }],
		['by its name, in any case', { Circle: 'GROWTH' }, { circles: ['growth'] }],
		['as Americans write it', { circle: 'Organization' }, { circles: ['organisation'] }],
		['as a list', { circle: ['industry', 'Growth'] }, { circles: ['industry', 'growth'] }],
		['as a text with commas', { circle: 'industry, growth' }, { circles: ['industry', 'growth'] }],
		['whose name holds a comma', { circle: 'Home, sweet home' }, { circles: ['home'] }],
		['as a link', { circle: '[[Industry]]' }, { circles: ['industry'] }],
		['twice', { circle: ['industry', 'industry'] }, { circles: ['industry'] }],
	])('a circle may be given %s', (_how, raw, expected) => {
		expect(read(raw)).toEqual({ ...NOTHING_ASKED, ...expected });
	});

	test.each([
		['a name', 'Ada Lovelace', 'Ada Lovelace'],
		['a link in quotes', '[[People/Ada|Ada]]', 'People/Ada'],
		['a link without quotes, which YAML reads as a list in a list', [['Ada']], 'Ada'],
		['a number', 1815, '1815'],
	])('a person may be %s', (_what, person, expected) => {
		expect(read({ view: 'account', person })).toEqual({ ...NOTHING_ASKED, view: 'account', person: expected });
	});

	test.each([[3, 3], ['3', 3], [200, 200]])('limit %j is %i rows', (limit, expected) => {
		expect(read({ limit })).toEqual({ ...NOTHING_ASKED, limit: expected });
	});

	test.each([[0], [-1], [2.5], [201], ['many'], [[3]], [true]])('limit %j is a fault', (limit) => {
		expect(faults({ limit })).toEqual([expect.objectContaining({ type: 'wrong-limit', most: 200 })]);
	});

	test('what is unknown is said with what is accepted', () => {
		expect(faults({ veiw: 'stale' })).toEqual([{ type: 'unknown-key', found: 'veiw', accepted: BLOCK_KEYS }]);
		expect(faults({ view: 'pie' })).toEqual([{ type: 'unknown-value', key: 'view', found: 'pie', accepted: BLOCK_VIEWS }]);
		expect(faults({ role: 'boss' })).toEqual([{ type: 'unknown-value', key: 'role', found: 'boss', accepted: ['sponsor', 'mentor', 'peer', 'connector'] }]);
		expect(faults({ circle: { a: 1 } })).toEqual([expect.objectContaining({ type: 'unknown-value', key: 'circle' })]);
		expect(faults({ person: ['Ada', 'Bo'] })).toEqual([expect.objectContaining({ type: 'wrong-person' })]);
	});

	test('all that is wrong is said at once', () => {
		expect(faults({ view: 'pie', circle: 'nowhere', limit: 0, colour: 'red' })).toHaveLength(4);
	});

	test('an option that the view passes over is said, and not passed over', () => {
		expect(faults({ view: 'visibility', person: 'Ada' })).toEqual([{ type: 'unused-key', key: 'person', view: 'visibility', accepted: ['view'] }]);
	});

	test.each([['stale'], [['view: stale']], [7], [true]])('%j holds no options', (raw) => {
		expect(faults(raw)).toEqual([expect.objectContaining({ type: 'no-options' })]);
	});

	test('names of every object are options like any other unknown one', () => {
		const raw: unknown = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3, "view": "constructor", "circle": "__proto__"}');
		expect(faults(raw).map(({ type }) => type)).toEqual(['unknown-key', 'unknown-key', 'unknown-key', 'unknown-value', 'unknown-value']);
	});

	test('whatever YAML gives, reading never throws', () => {
		fc.assert(fc.property(fc.anything({ withBigInt: false }), fc.constantFrom(...BLOCK_KEYS), (value, key) => {
			readBlockOptions(value, DEFAULT_RULES);
			readBlockOptions({ [key]: value }, DEFAULT_RULES);
		}));
	});
});
