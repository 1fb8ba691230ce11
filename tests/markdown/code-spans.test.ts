import { expect, test } from 'vitest';
import { withoutCode } from '../../src/markdown/code-spans';
import { fc } from '../property';

test.each([
	['a `[[b]]` c', 'a         c'],
	['``a`b`` c', '        c'],
	['`a', '`a'],
	['``a`', '``a`'],
	['`a`b`c`', '   b   '],
	['```` a ````', '           '],
	['no code', 'no code'],
	['', ''],
])('of %j the code is blank: %j', (line, plain) => {
	expect(withoutCode(line)).toBe(plain);
});

test('a row that is closed later takes in shorter and longer rows between', () => {
	expect(withoutCode('`` ` ``` `` x `')).toBe('            x `');
});

test('a line stays as long as it was, and nothing outside code changes', () => {
	fc.assert(fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '[') }), (line) => {
		const plain = withoutCode(line);
		expect(plain).toHaveLength(line.length);
		for (const [at, sign] of [...plain].entries()) expect([' ', line[at]]).toContain(sign);
	}));
});
