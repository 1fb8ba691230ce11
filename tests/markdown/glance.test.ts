import { describe, expect, test } from 'vitest';
import { propertiesAtAGlance } from '../../src/domain/note-glance';
import { linesAtAGlance } from '../../src/markdown/glance';
import { fc } from '../property';

/** `'heading: Notes'` */
function glance(text: string, most = 8): readonly string[] {
	return linesAtAGlance(text, most).map(({ type, words }) => (type === 'text' ? words : `${type}: ${words}`));
}

describe('the first lines of a note', () => {
	test('are those of its body, as they are read', () => {
		const text = '---\ncompany: Acme\n---\n\n## Notes ##\nMet at **PyCon**, through [[People/Grace Hopper|Grace]].\n\n- [ ] ask about [the talk](Talks.md) ^id\n> [!note] said ==little==\n';
		expect(glance(text)).toEqual(['heading: Notes', 'Met at PyCon, through Grace.', 'item: ask about the talk', 'said little']);
	});

	test('leave out code, comments, embeds, rules and tags of HTML', () => {
		const text = 'before\n```dataview\nTABLE x\n```\n~~~\n```\n~~~\n%%\nhidden\n%%\n%% hidden %% shown\n![[photo.png]]\n***\n| a | b |\n|---|---|\n<div class="x">in it</div>\n<!-- hidden -->\nafter\n';
		expect(glance(text)).toEqual(['before', 'shown', 'a b', 'in it', 'after']);
	});

	test('lose their marks, and no star or line that is none', () => {
		expect(glance('*one* _two_ **three** ***four*** ~~five~~ `six`\n2 * 3 * 4, snake_case_name\n')).toEqual(['one two three four five six', '2 * 3 * 4, snake_case_name']);
	});

	test('do not say the title again', () => {
		expect(linesAtAGlance('# Ada\n## Ada\n', 8, 'Ada')).toEqual([]);
		expect(linesAtAGlance('Hello\n# Ada\n', 8, 'Ada')).toHaveLength(2);
	});

	test('with Windows line endings and a byte order mark are the same', () => expect(glance('\uFEFF---\r\na: 1\r\n---\r\nHello\r\n')).toEqual(['Hello']));

	test('are not more than asked for, and long ones are cut', () => {
		expect(glance('a\nb\nc\n', 2)).toEqual(['a', 'b']);
		expect(glance('x'.repeat(1000))[0]).toHaveLength(241);
	});

	test('are none in a note of properties alone, or with a code block that is never closed', () => {
		expect(glance('---\na: 1\n---\n')).toEqual([]);
		expect(glance('```\nall of it\n')).toEqual([]);
	});

	test('of any text are no more than asked for, and none is empty', () => {
		fc.assert(fc.property(fc.array(fc.constantFrom('---', '```', '%%', '# ', '- x', '> y', '![[', ']]', 'text **b', '|--|', '<b>', ' ', '')), fc.integer({ min: 0, max: 5 }), (lines, most) => {
			const found = linesAtAGlance(lines.join('\n'), most);
			expect(found.length).toBeLessThanOrEqual(most);
			for (const { words } of found) expect(words.trim()).not.toBe('');
		}));
	});
});

describe('the properties', () => {
	test('are those that say something, links by their names', () => {
		expect(propertiesAtAGlance({ company: '[[Orgs/Acme|Acme Inc]]', role: ['VP', [['Engineering']]], email: null, since: 2020, empty: '', notes: { deep: 1 }, aliases: ['x'], Tags: ['person'] }))
			.toEqual([['company', 'Acme Inc'], ['role', 'VP, Engineering'], ['since', '2020']]);
	});

	test('are few, and short', () => {
		const found = propertiesAtAGlance(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, 'x'.repeat(500)])));
		expect(found).toHaveLength(6);
		expect(found[0]?.[1]).toHaveLength(121);
	});
});
