import { expect, it } from 'vitest';
import { nameFaultOf } from '../../src/domain/person-name';

it.each<readonly [name: string, fault: string | null]>([
	['', 'empty'],
	...['\\', '/', ':', '*', '?', '"', '<', '>', '|', '#', '^', '[', ']', '\u0007', '\uD800', '\u202E', '\u2067'].map((sign) => [`Ada${sign}Lovelace`, 'illegal'] as const),
	['.ada', 'leading-dot'],
	['x'.repeat(300), 'too-long'],
	['李'.repeat(80), null],
	['李'.repeat(81), 'too-long'],
	...['README', 'Index', '_x', 'con', 'NUL', 'Lpt1', 'aux.b', 'con.'].map((name) => [name, 'reserved'] as const),
	...['Ada Lovelace', 'Martin Luther King Jr.', 'Çelik Ö. 李', 'Lovelace, Ada', 'Conrad', 'O\'Neill (Work)', 'a.b'].map((name) => [name, null] as const),
])('the name %j: %s', (name, fault) => expect(nameFaultOf(name)).toBe(fault));
