import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../src/markdown/template';

const VALUES = { title: 'Ada $& Lovelace', date: '2026-03-25', time: '10:30', format: (pattern: string) => `<${pattern}>`, circle: 'industry', role: 'peer' };

describe('a template', () => {
	it.each([
		['the title, signs of a replacement as they are', '# {{title}}', '# Ada $& Lovelace'],
		['date and time', '{{date}} {{time}}', '2026-03-25 10:30'],
		['formats', '{{date:dddd, D MMMM}} {{time:HH:mm}}', '<dddd, D MMMM> <HH:mm>'],
		['formats with literals', '{{date:YYYY-[W]WW}}', '<YYYY-[W]WW>'],
		['circle and role', 'circle: {{circle}}\nrole: {{role}}', 'circle: industry\nrole: peer'],
		['blanks inside the braces', '{{ title }}{{ date : YYYY }}', 'Ada $& Lovelace<YYYY>'],
		['any case', '{{Title}} {{DATE}} {{Date:YYYY}}', 'Ada $& Lovelace 2026-03-25 <YYYY>'],
		['an empty format is the usual one', '{{date:}}', '2026-03-25'],
		['several on a line', '{{date}}{{date}}', '2026-03-252026-03-25'],
		['others are left alone', '{{name}} {{title:x}} {{}} {title} <% tp.date.now() %> {{{x}}}', '{{name}} {{title:x}} {{}} {title} <% tp.date.now() %> {{{x}}}'],
		['other bytes too', '\uFEFF---\r\na: "{{title}}"\r\n---\r\n', '\uFEFF---\r\na: "Ada $& Lovelace"\r\n---\r\n'],
	])('%s', (_name, text, expected) => expect(fillTemplate(text, VALUES)).toBe(expected));

	it('a value that looks like a placeholder is not filled in itself', () => expect(fillTemplate('{{title}}', { ...VALUES, title: '{{date}}' })).toBe('{{date}}'));

	it('without a person their placeholders are left alone', () => {
		const { circle: _circle, role: _role, ...day } = VALUES;
		expect(fillTemplate('{{circle}} {{role}} {{date}}', day)).toBe('{{circle}} {{role}} 2026-03-25');
	});
});
