import { describe, expect, it } from 'vitest';
import { insertUnderHeading } from '../../src/markdown/insertion';

const LINE = '- #deposit [[Ada]] sent her the talk';
const HEADING = '## Touchpoints';

function after(text: string, heading = HEADING, line = LINE): string {
	const result = insertUnderHeading(text, heading, line);
	if ('refused' in result) return `refused: ${result.refused}`;
	const written = result.text.replace(/^\uFEFF/, '').split(/\r?\n/)[result.line - 1];
	expect(written).toBe(line);
	expect(result.addedHeading).toBe(result.inserted.heading !== null);
	return result.text;
}

describe('the section has list items: after the last item of its own part, below that item\'s children', () => {
	it.each([
		['one item', '## Touchpoints\n- a\n\n## Next\n- b\n', `## Touchpoints\n- a\n${LINE}\n\n## Next\n- b\n`],
		['before its first subheading', '## Touchpoints\n- a\n\n### Sub\n- b\n', `## Touchpoints\n- a\n${LINE}\n\n### Sub\n- b\n`],
		['before a higher heading', '## Touchpoints\n- a\n# Top\n- b\n', `## Touchpoints\n- a\n${LINE}\n# Top\n- b\n`],
		['children with tabs', '## Touchpoints\n- a\n\t- b\n\t\t- c\n\nText\n', `## Touchpoints\n- a\n\t- b\n\t\t- c\n${LINE}\n\nText\n`],
		['children with spaces', '## Touchpoints\n- a\n  more of a\n  - b\n', `## Touchpoints\n- a\n  more of a\n  - b\n${LINE}\n`],
		['a paragraph of the item after a blank line', '## Touchpoints\n- a\n\n  still a\n\nText', `## Touchpoints\n- a\n\n  still a\n${LINE}\n\nText`],
		['code in the item', '## Touchpoints\n- a\n  ```\n  ## no heading\n  ```\n\nText\n', `## Touchpoints\n- a\n  \`\`\`\n  ## no heading\n  \`\`\`\n${LINE}\n\nText\n`],
		['an unclosed fence in the item', '## Touchpoints\n- a\n  ```\n  code\n\n## Next\n', `## Touchpoints\n- a\n  \`\`\`\n  code\n${LINE}\n\n## Next\n`],
		['words that continue the item without indentation', '## Touchpoints\n- a\nand on\n\nText\n', `## Touchpoints\n- a\nand on\n${LINE}\n\nText\n`],
		['text after the list', '## Touchpoints\n- a\n\nText about it\n\n## Next', `## Touchpoints\n- a\n${LINE}\n\nText about it\n\n## Next`],
		['text before the list', '## Touchpoints\nToday:\n- a\n', `## Touchpoints\nToday:\n- a\n${LINE}\n`],
		['several lists', '## Touchpoints\n- a\n\nText\n\n* b\n', `## Touchpoints\n- a\n\nText\n\n* b\n${LINE}\n`],
		['a numbered list', '## Touchpoints\n1. a\n2. b\n', `## Touchpoints\n1. a\n2. b\n${LINE}\n`],
		['tasks', '## Touchpoints\n- [ ] a\n- [x] b', `## Touchpoints\n- [ ] a\n- [x] b\n${LINE}`],
		['items parted by blank lines', '## Touchpoints\n\n- a\n\n- b\n\n\n', `## Touchpoints\n\n- a\n\n- b\n${LINE}\n\n\n`],
		['an indented list', '## Touchpoints\n  - a\n  - b\n', `## Touchpoints\n  - a\n  - b\n${LINE}\n`],
		['a callout after the list', '## Touchpoints\n- a\n> [!note]\n> - in it\n', `## Touchpoints\n- a\n${LINE}\n> [!note]\n> - in it\n`],
		['a line that is only a marker', '## Touchpoints\n-\n', `## Touchpoints\n-\n${LINE}\n`],
		['a rule after the list', '## Touchpoints\n- a\n---\n', `## Touchpoints\n- a\n${LINE}\n---\n`],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected));
});

describe('it has text but no items: after its last text line, with one blank line between', () => {
	it.each([
		['a paragraph', '## Touchpoints\nText\n', `## Touchpoints\nText\n\n${LINE}\n`],
		['a paragraph and no blank line before the next heading', '## Touchpoints\nText\n## Next\n', `## Touchpoints\nText\n\n${LINE}\n## Next\n`],
		['blank lines behind it', '## Touchpoints\n\nText\n\n\n## Next\n', `## Touchpoints\n\nText\n\n${LINE}\n\n\n## Next\n`],
		['a quote with items', '## Touchpoints\n> - a\n', `## Touchpoints\n> - a\n\n${LINE}\n`],
		['a callout', '## Touchpoints\n> [!info] Who\n> - a\n\n## Next', `## Touchpoints\n> [!info] Who\n> - a\n\n${LINE}\n\n## Next`],
		['a code block with a list', '## Touchpoints\n```\n- a\n```\n', `## Touchpoints\n\`\`\`\n- a\n\`\`\`\n\n${LINE}\n`],
		['a table', '## Touchpoints\n| a | b |\n| - | - |\n| 1 | 2 |\n---\n', `## Touchpoints\n| a | b |\n| - | - |\n| 1 | 2 |\n---\n\n${LINE}\n`],
		['a comment', '## Touchpoints\n%%\n- a\n%%\n', `## Touchpoints\n%%\n- a\n%%\n\n${LINE}\n`],
		['indented code', '## Touchpoints\n\n\t- a\n', `## Touchpoints\n\n\t- a\n\n${LINE}\n`],
		['no newline at its end', '## Touchpoints\nText', `## Touchpoints\nText\n\n${LINE}`],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected));
});

describe('it is empty: directly below the heading', () => {
	it.each([
		['last in the note', '## Touchpoints\n', `## Touchpoints\n${LINE}\n`],
		['before another heading', '# Day\n\n## Touchpoints\n\n## Next\n', `# Day\n\n## Touchpoints\n${LINE}\n\n## Next\n`],
		['before its first subheading', '## Touchpoints\n### Sub\n- a\n', `## Touchpoints\n${LINE}\n### Sub\n- a\n`],
		['only blank lines', '## Touchpoints\n\n\n', `## Touchpoints\n${LINE}\n\n\n`],
		['a heading that is underlined follows: it stays one', '## Touchpoints\nNext\n====\n', `## Touchpoints\n${LINE}\n\nNext\n====\n`],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected));
});

describe('no such heading: end of the note, a blank line if the note has text, the heading, the line', () => {
	it.each([
		['an empty note', '', `## Touchpoints\n${LINE}`],
		['only a byte order mark', '\uFEFF', `\uFEFF## Touchpoints\n${LINE}`],
		['text', 'Text\n', `Text\n\n## Touchpoints\n${LINE}\n`],
		['no newline at the end', 'Text', `Text\n\n## Touchpoints\n${LINE}`],
		['blank lines at the end', 'Text\n\n', `Text\n\n## Touchpoints\n${LINE}\n`],
		['blanks on the last line', 'Text\n  ', `Text\n  \n## Touchpoints\n${LINE}`],
		['a line break alone', '\n', `\n## Touchpoints\n${LINE}\n`],
		['properties alone', '---\ntags: x\n---\n', `---\ntags: x\n---\n## Touchpoints\n${LINE}\n`],
		['properties alone, no newline', '---\ntags: x\n---', `---\ntags: x\n---\n## Touchpoints\n${LINE}`],
		['properties and text', '---\ntags: x\n---\nText\n', `---\ntags: x\n---\nText\n\n## Touchpoints\n${LINE}\n`],
		['a list', '- a\n', `- a\n\n## Touchpoints\n${LINE}\n`],
		['an unclosed fence in a quote, which ends with it', '> ```\n> code\n', `> \`\`\`\n> code\n\n## Touchpoints\n${LINE}\n`],
		['another level', '# Touchpoints\n', `# Touchpoints\n\n## Touchpoints\n${LINE}\n`],
		['another case', '## touchpoints\n', `## touchpoints\n\n## Touchpoints\n${LINE}\n`],
		['more words', '## Touchpoints today\n', `## Touchpoints today\n\n## Touchpoints\n${LINE}\n`],
		['no blank after the signs', '##Touchpoints\n', `##Touchpoints\n\n## Touchpoints\n${LINE}\n`],
		['a heading in an item', '- ## Touchpoints\n', `- ## Touchpoints\n\n## Touchpoints\n${LINE}\n`],
		['a heading in a quote', '> ## Touchpoints\n', `> ## Touchpoints\n\n## Touchpoints\n${LINE}\n`],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected));
});

describe('the heading stands twice: in the first; one in frontmatter, code or a comment is none', () => {
	const section = '## Touchpoints\n- a\n';
	it.each([
		['twice', `${section}\n## Touchpoints\n- b\n`, `${section}${LINE}\n\n## Touchpoints\n- b\n`],
		['frontmatter', `---\nnote: |\n  x\n## Touchpoints\n---\n${section}`, null],
		['a fence of backticks', `\`\`\`\n## Touchpoints\n\`\`\`\n${section}`, null],
		['a longer fence with a shorter one in it', `\`\`\`\`md\n\`\`\`\n## Touchpoints\n\`\`\`\n\`\`\`\`\n${section}`, null],
		['a fence of tildes with backticks in it', `~~~\n\`\`\`\n## Touchpoints\n~~~\n${section}`, null],
		['an indented fence', `   \`\`\`\n   ## Touchpoints\n   \`\`\`\n${section}`, null],
		['a fence in an item', `- a\n\n\t\`\`\`\n\t## Touchpoints\n\t\`\`\`\n\n${section}`, null],
		['indented code', `Text\n\n    ## Touchpoints\n\n${section}`, null],
		['a block of math', `$$\n## Touchpoints\n$$\n${section}`, null],
		['an HTML comment', `<!-- off\n\n## Touchpoints\n-->\n${section}`, null],
		['a comment', `%%\n## Touchpoints\n%%\n${section}`, null],
		['a block of HTML', `<div>\n## Touchpoints\n</div>\n\n${section}`, null],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected ?? `${before}${LINE}\n`));
});

describe('the note ends without a newline: a newline before the new line, none after it', () => {
	it.each([
		['an item', '## Touchpoints\n- a', `## Touchpoints\n- a\n${LINE}`],
		['the heading', '## Touchpoints', `## Touchpoints\n${LINE}`],
		['elsewhere in the note', '## Touchpoints\n- a\n\n## Next', `## Touchpoints\n- a\n${LINE}\n\n## Next`],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected));
});

describe('the note ends inside an unclosed code fence: refused, with the reason', () => {
	it.each([
		['backticks', 'Text\n```\ncode\n', 'unclosed-code'],
		['tildes', '## Touchpoints\n~~~\n', 'unclosed-code'],
		['closed by a shorter one', '````\n```\n', 'unclosed-code'],
		['closed by the other sign', '```\n~~~\n', 'unclosed-code'],
		['the heading in it', '```\n## Touchpoints\n- a\n', 'unclosed-code'],
		['below the section', '## Touchpoints\n- a\n\n## Code\n```\n', 'unclosed-code'],
		['an unclosed comment', 'Text\n%%\nhidden\n', 'unclosed-comment'],
		['an unclosed HTML comment', '<!-- hidden\n\n## Touchpoints\n', 'unclosed-comment'],
		['an unclosed block of math', '$$\nx\n', 'unclosed-math'],
		['an unclosed script', '## Touchpoints\n<script>\n', 'unclosed-html'],
		['an indented heading that the line would take in', '## Touchpoints\n\n  ## Next\n', 'indented-below'],
	])('%s', (_name, before, reason) => expect(after(before)).toBe(`refused: ${reason}`));

	it('an unclosed comment below the section swallows nothing', () => {
		expect(after('## Touchpoints\n- a\n\n## Next\n%%\nhidden')).toBe(`## Touchpoints\n- a\n${LINE}\n\n## Next\n%%\nhidden`);
	});
});

describe('the heading of the settings', () => {
	it.each([
		['empty: below the list that ends the note', '', '# Day\n- a\n', `# Day\n- a\n${LINE}\n`],
		['empty: below the text that ends the note', '', '- a\n\nText', `- a\n\nText\n\n${LINE}`],
		['empty: below a heading', '  ', '# Day', `# Day\n${LINE}`],
		['empty: an empty note', '', '', LINE],
		['empty: a line break alone', '', '\n', `\n${LINE}\n`],
		['empty: only properties', '', '---\na: 1\n---\n', `---\na: 1\n---\n${LINE}\n`],
		['without signs: any level', 'Touchpoints', '#### Touchpoints\n', `#### Touchpoints\n${LINE}\n`],
		['without signs: written at the second level', 'Touchpoints', '', `## Touchpoints\n${LINE}`],
		['another level', '### People', '## People\n\n### People\n', `## People\n\n### People\n${LINE}\n`],
		['closing signs in the note', HEADING, '## Touchpoints ##\n', `## Touchpoints ##\n${LINE}\n`],
		['closing signs in the setting', '## Touchpoints ##', '## Touchpoints\n', `## Touchpoints\n${LINE}\n`],
		['blanks around it', ' ##  Touchpoints ', '##   Touchpoints  \n- a', `##   Touchpoints  \n- a\n${LINE}`],
		['underlined', '## Touchpoints', 'Touchpoints\n---\n- a\n', `Touchpoints\n---\n- a\n${LINE}\n`],
		['other letters', '## Контакты 🤝', '## Контакты 🤝\n', `## Контакты 🤝\n${LINE}\n`],
		['composed and decomposed letters', '## Caf\u00e9', '## Cafe\u0301\n', `## Cafe\u0301\n${LINE}\n`],
		['signs that mean something to a replacement', '## $& $1', 'a\n', `a\n\n## $& $1\n${LINE}\n`],
	])('%s', (_name, heading, before, expected) => expect(after(before, heading)).toBe(expected));
});

describe('every other byte', () => {
	it.each([
		['Windows line endings', '# Day\r\n\r\n## Touchpoints\r\n- a\r\n', `# Day\r\n\r\n## Touchpoints\r\n- a\r\n${LINE}\r\n`],
		['Windows line endings, no heading', 'Text\r\n', `Text\r\n\r\n## Touchpoints\r\n${LINE}\r\n`],
		['Windows line endings, none at the end', 'Day\r\nText', `Day\r\nText\r\n\r\n## Touchpoints\r\n${LINE}`],
		['mixed: as the line above has it', 'Day\n## Touchpoints\r\n- a\r\n\n', `Day\n## Touchpoints\r\n- a\r\n${LINE}\r\n\n`],
		['mixed: the other way', 'Day\r\n## Touchpoints\r\n- a\n\r\nText\r\n', `Day\r\n## Touchpoints\r\n- a\n${LINE}\n\r\nText\r\n`],
		['a byte order mark', '\uFEFF## Touchpoints\n', `\uFEFF## Touchpoints\n${LINE}\n`],
		['a byte order mark before properties', '\uFEFF---\na: 1\n---\nText', `\uFEFF---\na: 1\n---\nText\n\n## Touchpoints\n${LINE}`],
	])('%s', (_name, before, expected) => expect(after(before)).toBe(expected));

	it('signs of a replacement in the line stay as they are', () => {
		expect(after('## Touchpoints\n- a\n', HEADING, '- #deposit $& $1 $` $$')).toBe('## Touchpoints\n- a\n- #deposit $& $1 $` $$\n');
	});
});
