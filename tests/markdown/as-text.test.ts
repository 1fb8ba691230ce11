/** Names in what the plugin writes as Markdown are names, whatever stands in them. */
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { asText } from '../../src/markdown/as-text';
import { fc } from '../property';

test.each([
	['Inside the organisation (R&D), 100 %', 'Inside the organisation (R&D), 100 %'],
	['<img src=x> | [[Ada]] `x` $x$ %%x%%', '\\<img src=x> \\| \\[\\[Ada\\]\\] \\`x\\` \\$x\\$ \\%\\%x\\%\\%'],
	[' #deposit C#\n## x ', '\\#deposit C# \\## x'],
])('%j', (name, text) => expect(asText(name)).toBe(text));

test('any name in a sentence or a cell is shown as it is, and makes no element', () => {
	const markdown = new MarkdownIt({ html: true });
	const sign = fc.constantFrom('a', ' ', '<', '>', '/', '!', '[', ']', '(', ')', '|', '\\', '`', '*', '_', '~', '=', '#', '%', '$', '<b>', '<img src=x>', '![[x]]', '[x](y)', '<!--', '**');
	fc.assert(fc.property(fc.array(sign, { maxLength: 12 }).map((signs) => `a${signs.join('')}`), (name) => {
		const shown = name.trim().replace(/\s+/g, ' ').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		expect(markdown.renderInline(`x ${asText(name)} x`)).toBe(`x ${shown} x`);
		const row = markdown.render(`| a | b |\n| --- | --- |\n| x${asText(name)} | c |`);
		expect(row.match(/<td>/g)).toHaveLength(2);
	}));
});
