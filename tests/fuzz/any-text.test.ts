/** Any text, bytes or properties are answered for: nothing throws, nothing is polluted, and what cannot be read is not written. */
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import onceWrong from '../fixtures/fuzz/once-wrong.json';
import { PropertyEditor } from '../../src/markdown/frontmatter-edit';
import { frontmatterFault } from '../../src/vault/note-reader';
import { decodeText } from '../../src/vault/import/decode';
import { fc, runs } from '../property';
import { anyText, anyYaml } from './hostile-values';
import { readerNamed, READERS } from './readers';

afterEach(() => {
	const added: readonly string[] = [Object.prototype, Array.prototype, Function.prototype].flatMap((prototype) => Object.keys(prototype));
	expect(added, 'added to a prototype').toEqual([]);
});

describe('any text is answered for', () => {
	test.each(Object.entries(READERS))('by %s', (_name, read) => {
		fc.assert(fc.property(anyText, (text) => void read(text)), runs(150));
	});

	test.each(onceWrong)('by $reader, which once was not so: $was', ({ reader, text }) => {
		expect(() => readerNamed(reader)(text)).not.toThrow();
	});
});

test('any bytes are text or none', async () => {
	const begin = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0, 0x41]);
	await fc.assert(fc.asyncProperty(begin, fc.uint8Array({ maxLength: 300 }), async (mark, bytes) => {
		const text = await decodeText(Uint8Array.from([...mark, ...bytes]), () => Promise.resolve(true));
		expect(text === null || typeof text === 'string').toBe(true);
	}), runs(300));
});

describe('properties', () => {
	const editor = new PropertyEditor((yaml) => parse(yaml, { logLevel: 'error' }) as unknown);

	test('that cannot be read are not written', () => {
		fc.assert(fc.property(anyYaml, fc.constantFrom('\n', '\r\n'), anyText, (yaml, ending, body) => {
			const text = ['---', ...yaml.split('\n'), '---', body].join(ending);
			const edited = editor.setProperty(text, 'last-deposit', '2026-04-30');
			if (frontmatterFault(text) !== null) expect(edited).toHaveProperty('refused');
			if ('refused' in edited) return;
			// What is written says it, and every other property and the text say what they did.
			const [before, after] = [editor.readProperties(text), editor.readProperties(edited.text)];
			if (!(before instanceof Map) || !(after instanceof Map)) throw new Error('What was edited cannot be read');
			expect(after.get('last-deposit')).toBe('2026-04-30');
			expect([...after].filter(([name]) => name !== 'last-deposit')).toEqual([...before].filter(([name]) => name !== 'last-deposit'));
			expect(edited.text.endsWith(`---${ending}${body}`)).toBe(true);
		}), runs(600));
	});
});
