/** `rapport:log` as it answers, and what it refuses. */
import { describe, expect, test } from 'vitest';
import { DAILY, logIn, PEOPLE } from './logging';
import type { Params } from './logging';

describe('rapport:log', () => {
	test('writes the line and moves the property, and every other byte stays', async () => {
		const { say, diff } = await logIn({ ...PEOPLE, [DAILY]: '# Thursday\r\n\r\n## Touchpoints\r\n- #met [[Ada]] coffee\r\n\r\n## Next\r\nrest' });
		expect(await say({ way: 'thanks', person: 'Ada;Grace', text: 'for the\nreview' })).toBe(`Logged in ${DAILY}, line 5: - #deposit/thanks [[Ada]] [[Grace]] for the review`);
		expect(diff()).toEqual({
			[DAILY]: '# Thursday\r\n\r\n## Touchpoints\r\n- #met [[Ada]] coffee\r\n- #deposit/thanks [[Ada]] [[Grace]] for the review\r\n\r\n## Next\r\nrest',
			'People/Ada.md': '---\ncircle: industry\nlast-deposit: 2026-04-30 # by hand\nrole:  peer\n---\n# Ada\n',
			'People/Grace.md': '---\nlast-deposit: 2026-04-30\n---\nGrace, no properties',
		});
	});

	test('answers in JSON with the line and its place', async () => {
		const { say } = await logIn(PEOPLE);
		expect(JSON.parse(await say({ format: 'json' }))).toEqual({ path: DAILY, line: 2, text: '- #deposit [[Ada]] the talk', people: ['People/Ada.md'] });
	});

	test('answers in TSV, and with a count', async () => {
		const { say } = await logIn(PEOPLE);
		expect(await say({ format: 'tsv' })).toBe(`path\tline\ttext\tpeople\n${DAILY}\t2\t- #deposit [[Ada]] the talk\tPeople/Ada.md`);
		expect(await say({ total: 'true' })).toBe('1');
	});

	test.each([
		['DEPOSIT', '#deposit'], ['#met', '#met'], ['Met', '#met'], ['encounter', '#met'], ['intro', '#intro'], ['Introduction', '#intro'],
		['deposit/thanks', '#deposit/thanks'], ['intro/received', '#intro/received'], ['received/introduction', '#intro/received'], ['ask', '#ask'], ['Gave', '#deposit'],
	])('kind=%s is written as %s', async (kind, tag) => {
		const { say } = await logIn({ ...PEOPLE, '.obsidian/plugins/rapport/data.json': '{"kindLabels":{"deposit":"Gave"}}' });
		expect(await say({ kind, person: 'Ada;Grace' })).toContain(`- ${tag} [[Ada]] [[Grace]] the talk`);
	});

	test.each([['dank/🙏', '#deposit/dank/🙏'], ['re\u0301union', '#deposit/re\u0301union'], ['#thanks', '#deposit/thanks']])('way=%s, which a tag can hold, is written as %s', async (way, tag) => {
		const { host, say } = await logIn(PEOPLE);
		expect(await say({ way })).toContain(`- ${tag} [[Ada]] the talk`);
		expect(JSON.parse(await host.cli('rapport:person', { person: 'Ada', format: 'json' }))).toMatchObject({ timeline: [{ kind: 'deposit', way: tag.slice('#deposit/'.length), text: 'the talk' }] });
	});

	test('visibility needs nobody', async () => {
		const { host, diff } = await logIn(PEOPLE);
		await host.cli('rapport:log', { kind: 'visibility', way: 'Town hall', text: '"Compilers for managers"' });
		expect(diff()).toEqual({ [DAILY]: '## Touchpoints\n- #visibility/Town-hall "Compilers for managers"' });
	});

	test('a day of the past, or one to come, goes into the note of that day; a property waits for its day', async () => {
		const { say, diff } = await logIn(PEOPLE);
		await say({ date: '25/03/2026' });
		await say({ date: '2027-01-01', person: 'Grace' });
		expect(diff()).toEqual({
			'2026-03-25.md': '## Touchpoints\n- #deposit [[Ada]] the talk',
			'2027-01-01.md': '## Touchpoints\n- #deposit [[Grace]] the talk',
			'People/Ada.md': PEOPLE['People/Ada.md']?.replace('2026-01-01', '2026-03-25'),
		});
	});

	test('the day defaults to today=', async () => {
		const { say, diff } = await logIn(PEOPLE);
		await say({ today: '2026-02-03' });
		expect(Object.keys(diff())).toEqual(['2026-02-03.md', 'People/Ada.md']);
	});

	test('a day after today= waits, whatever the clock says', async () => {
		const { say, diff } = await logIn(PEOPLE);
		await say({ today: '2026-02-03', date: '2026-02-04' });
		expect(Object.keys(diff())).toEqual(['2026-02-04.md']);
		await say({ today: '2026-02-04', date: '2026-02-04' });
		expect(diff()['People/Ada.md']).toContain('last-deposit: 2026-02-04 # by hand');
	});

	test('an alias, a path and a link name somebody; the same person twice is once on the line', async () => {
		const { say } = await logIn({ ...PEOPLE, 'People/Grace.md': '---\naliases: [Amazing Grace]\n---\n' });
		expect(await say({ person: 'amazing grace; People/Grace.md ; [[Grace]];Ada' })).toContain('- #deposit [[Grace]] [[Ada]] the talk');
	});
});

describe('the same once more', () => {
	const LINE = '- #deposit [[Ada]] the talk';
	const BROKEN = '---\na: b: c\n---\n';

	test('after a person note was left behind doubles nothing: the property goes on, and the answer says where the line stands', async () => {
		const vault = await logIn({ ...PEOPLE, 'People/Ada.md': BROKEN, [DAILY]: 'Morning\n' });
		const first = JSON.parse(await vault.say({ format: 'json' })) as object;
		expect(first).toMatchObject({ line: 4, notMoved: [{ path: 'People/Ada.md' }] });
		expect(JSON.parse(await vault.say({ format: 'json' }))).toEqual(first);
		vault.host.writeExternally('People/Ada.md', '---\na: b\n---\n');
		await vault.host.settle();
		expect(JSON.parse(await vault.say({ format: 'json' }))).toEqual({ path: DAILY, line: 4, text: LINE, people: ['People/Ada.md'] });
		expect(vault.diff()).toEqual({ [DAILY]: `Morning\n\n## Touchpoints\n${LINE}\n`, 'People/Ada.md': `---\na: b\nlast-deposit: ${DAILY.slice(0, 10)}\n---\n` });
	});

	test('does so in another run, and for one of two people', async () => {
		const line = '- #deposit [[Ada]] [[Grace]] the talk';
		const { say, diff } = await logIn({ ...PEOPLE, 'People/Ada.md': `---\nlast-deposit: ${DAILY.slice(0, 10)}\n---\n`, [DAILY]: `## Touchpoints\n${line}\n- #met [[Ada]] later` });
		expect(await say({ person: 'Ada;Grace' })).toBe(`Logged in ${DAILY}, line 2: ${line}`);
		expect(Object.keys(diff())).toEqual(['People/Grace.md']);
	});

	test.each([['deposit', '#deposit'], ['ask', '#ask']])('is one more %s where nothing was left behind', async (kind, tag) => {
		const { say, diff } = await logIn(PEOPLE);
		await Promise.all([say({ kind }), say({ kind })]);
		expect(diff()[DAILY]).toBe(`## Touchpoints\n- ${tag} [[Ada]] the talk\n- ${tag} [[Ada]] the talk`);
	});

	test('is undone as the change that it was', async () => {
		const vault = await logIn({ ...PEOPLE, [DAILY]: LINE });
		await vault.say();
		await vault.undo();
		expect(vault.diff()).toEqual({});
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});
});

describe('a mistake in the call is said, and nothing is written', () => {
	test.each<[string, Params, string]>([
		['nobody of that name', { person: 'Adam' }, 'No person is called "Adam".'],
		['one of several unknown', { person: 'Ada;Adam' }, 'No person is called "Adam".'],
		['a name that two have', { person: 'Sam' }, '"Sam" means several people: People/Sam.md; Work/People/Sam.md. Give the path of one.'],
		['no person', { person: '' }, 'person is missing'],
		['only separators', { person: ' ; ' }, 'Choose a person first.'],
		['no kind', { kind: '' }, 'kind is missing'],
		['an unknown kind', { kind: 'gift' }, 'kind=gift is not known; write deposit, ask, received, introduction, encounter, visibility.'],
		['no text', { text: ' \n ' }, 'text is missing'],
		['an impossible day', { date: '2026-02-30' }, 'date=2026-02-30 is not in the calendar'],
		['an ambiguous day', { date: '03/04/2026' }, 'date=03/04/2026 can be read as two days'],
		['no day', { date: 'soon' }, 'date=soon is not a day'],
		['a month', { date: '2026-03' }, 'date=2026-03 is no exact day'],
		['an introduction of one', { kind: 'intro' }, 'An introduction needs two people or more.'],
		['a way that no tag may hold', { way: 'a.b!' }, 'A way is made of letters'],
		['a way that means another kind', { kind: 'intro', way: 'received', person: 'Ada;Grace' }, '#intro/received means another kind of touchpoint; choose another way.'],
		['an unknown format', { format: 'xml' }, 'format=xml is not known'],
		['an unknown today', { today: 'x' }, 'today=x is not a day'],
	])('%s', async (_name, params, message) => {
		const { say, diff, host } = await logIn({ ...PEOPLE, 'People/Sam.md': '', 'Work/People/Sam.md': '' });
		const answer = await say(params);
		expect(answer).toMatch(/^Error: /);
		expect(answer).toContain(message);
		expect(diff()).toEqual({});
		expect(host.faults.count('write')).toBe(0);
	});
});
