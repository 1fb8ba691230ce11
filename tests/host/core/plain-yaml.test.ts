import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fc, runs } from '../../property';
import { readPlainYaml } from './metadata/plain-yaml';

const word = fc.constantFrom('peer', 'Ada Lovelace', 'a.b', "it's", 'yes', 'no', 'null', 'Null', 'true', 'TRUE', 'false', '~', '0', '007', '-5', '+5', '1.5', '1e5', '1e', '0x1f', '0o7', '12e3', '45d', '2 weeks', '12 e', '.inf', '.nan', '2026-03-12', '2026-3-1', '10:30', 'a: b', 'a #b', '#b', '[x]', '{}', '"q"', '"a\\n"', "'s'", '"[[L]]"', '[[L]]', '- x', '-', '|', '&a', '*a', '!t', '@n', '%', 'x ', 'a  b', '123456789012345678', '');
const key = fc.constantFrom('type', 'role', 'last-deposit', 'next step', 'a1', 'true', 'null', '2026', 'with  two', 'x.y', '"q"', 'a:b', '? k', '__proto__', 'constructor');
const line = fc.oneof(
	{ weight: 5, arbitrary: fc.tuple(key, fc.constantFrom(':', ': ', ':  ', ':\t'), word).map((parts) => parts.join('')) },
	{ weight: 3, arbitrary: fc.tuple(fc.constantFrom('  - ', '- ', '    - ', '  -', '\t- '), word).map((parts) => parts.join('')) },
	fc.constantFrom('', '  more', '# comment', '---', '...'),
);

it('what is read without the yaml package is what the package reads', () => {
	fc.assert(fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, ending) => {
		const text = lines.join(ending);
		const plain = readPlainYaml(text);
		if (plain === null) return;
		expect(plain).toEqual(parse(text));
	}), runs(5000));
});

it('ordinary properties need no yaml package', () => {
	expect(readPlainYaml('type: person\nrole:\n  - peer\n  - mentor\ncadence: 45d\nlast-deposit: 2026-03-12\nintroduced-by: "[[Bob]]"\nsenior: true\nnext-step:\n'))
		.toEqual({ type: 'person', role: ['peer', 'mentor'], cadence: '45d', 'last-deposit': '2026-03-12', 'introduced-by': '[[Bob]]', senior: true, 'next-step': null });
});
