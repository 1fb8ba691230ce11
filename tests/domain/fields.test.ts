import { expect, test } from 'vitest';
import { fieldsIn, isRecord } from '../../src/domain/fields';

test.each([[null], [undefined], [7], ['text'], [true], [['a list']], [() => null]])('%j holds no fields', (value) => {
	expect(isRecord(value)).toBe(false);
	expect(fieldsIn(value)).toEqual({});
});

test('an object\'s fields are its own', () => {
	const value = { path: 'People/Ada.md' };
	expect(isRecord(value)).toBe(true);
	expect(fieldsIn(value)).toBe(value);
});
