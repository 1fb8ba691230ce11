import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { KindTags } from '../../src/domain/touchpoint';
import { isItemLine, personQueryIn } from '../../src/markdown/person-query';

const tags = new KindTags({ kindTags: { ...DEFAULT_RULES.kindTags, received: 'crm/got' } });

describe('a name is being typed', () => {
	test.each([
		['- #deposit ', '', 11],
		['- #deposit Ad', 'Ad', 11],
		['- #deposit Ada Lo', 'Ada Lo', 11],
		['\t* [ ] #deposit/thanks  ada', 'ada', 24],
		['1. #crm/got Ada', 'Ada', 12],
		['- 2026-03-12 #deposit Ada', 'Ada', 22],
		['- **2026-03-12** #idea #ask Ada', 'Ada', 28],
		['- #intro [[Ada]] Al', 'Al', 17],
		['- #intro [Ada](People/Ada.md) Al', 'Al', 30],
		['- #intro/received [[Grace]] ', '', 28],
		['- #deposit Zoë', 'Zoë', 11],
	])('in %j', (before, query, from) => {
		expect(personQueryIn(before, tags)).toEqual({ query, from });
	});
});

describe('nobody is to be named', () => {
	test.each([
		['without a space behind the tag', '- #deposit'],
		['in a paragraph', '#deposit Ada'],
		['behind another tag', '- #idea Ada'],
		['behind a person who was named', '- #deposit [[Ada]] sent'],
		['behind two people of an introduction', '- #intro [[Ada]] [[Alan]] both'],
		['in a link that the app completes itself', '- #deposit [[Ad'],
		['in a long sentence', `- #deposit ${'sent her the talk on compilers '.repeat(2)}`],
		['behind the end of a sentence', '- #deposit Sent it. A'],
		['in a heading', '# #deposit Ada'],
		['in an empty line', ''],
	])('%s', (_where, before) => {
		expect(personQueryIn(before, tags)).toBeNull();
	});
});

test.each([
	['an item', '# A\n- b', 1, true],
	['an item below another', '- a\n  - b', 1, true],
	['code', '```\n- b\n```', 1, false],
	['a quote', '> - b', 0, false],
	['a comment', '%%\n- b\n%%', 1, false],
	['properties', '---\ntags:\n- b\n---\n', 2, false],
])('a line of %s', (_what, text, line, expected) => {
	expect(isItemLine(text, line)).toBe(expected);
});
