/** Names that every object has are names like any other; HTML, scripts and Markdown are text in what is written and answered. */
import { afterEach, expect, test } from 'vitest';
import { askAll, DATA_FILE } from '../index/running-vault';
import { importIn } from '../import/importing';
import { logIn } from '../writing/logging';
import { HOSTILE_CSV, HOSTILE_SETTINGS, HOSTILE_VAULT, IMAGE } from './hostile-vault';

const FILES = { ...HOSTILE_VAULT, [DATA_FILE]: JSON.stringify(HOSTILE_SETTINGS) };
const TODAY = '2026-11-22';
const options = { now: () => Date.UTC(2026, 10, 22, 12) };

afterEach(() => {
	expect((Object.prototype as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(Object.keys(Object.prototype)).toEqual([]);
});

test('every question has its answer, and people called as what objects have are counted', async () => {
	const { host } = await logIn(FILES, options);
	const { persons, visibility, map } = await askAll(host);
	expect(Object.keys(persons)).toHaveLength(12);
	expect(persons['People/constructor.md']).toMatchObject({ name: 'constructor', account: { given: 2, asked: 1 }, reach: { direct: 6 } });
	expect(Object.entries((visibility as { arenas: object }).arenas)).toEqual(expect.arrayContaining([['__proto__', 1], ['constructor', 1]]));
	expect(Object.entries((visibility as { strengths: object }).strengths)).toEqual(expect.arrayContaining([['__proto__', 1], ['constructor', 1]]));
	expect((map as { cells: readonly { circle: string; role: string; people: number }[] }).cells.filter(({ people }) => people > 0).map(({ circle, role }) => `${circle}/${role}`).sort()).toEqual(['__proto__/constructor', '__proto__/mentor', 'constructor/mentor', 'industry/mentor']);
});

test('a touchpoint with people called so is one line, with what was typed as text', async () => {
	const { host, say } = await logIn(FILES, options);
	for (const person of ['valueOf', 'constructor', 'toString']) expect(await say({ person, way: person, text: `${IMAGE}\n%%x%% #ask` })).not.toMatch(/^Error: /);
	const lines = host.snapshot()[`${TODAY}.md`]?.split('\n').filter((line) => line.startsWith('- '));
	expect(lines).toEqual(['valueOf', 'constructor', 'toString'].map((name) => `- #deposit/${name} [[${name}]] ${IMAGE} \\%\\%x\\%\\% \\#ask`));
	expect(host.snapshot()['People/valueOf.md']).toContain(`last-deposit: ${TODAY}`);
});

test('a review note has names as text: every row is whole, and nothing is loaded or embedded', async () => {
	const { host } = await logIn(FILES, options);
	expect(await host.cli('rapport:review', { period: '2026-Q4', write: 'true' })).not.toMatch(/^Error: /);
	const [, text = ''] = Object.entries(host.snapshot()).find(([path]) => path.includes('Network review')) ?? [];
	const prose = text.replace(/```mermaid[\s\S]*?```/g, '');
	expect(prose).toContain('\\<img src=');
	expect(prose.replace(/\[\[[^\]]*\]\]/g, '')).not.toMatch(/(?<!\\)<[a-z/!]|(?<!\\)!\[\[|(?<!\\)\]\(javascript/i);
	const rows = prose.split('\n').filter((line) => line.startsWith('| ') && !line.includes(' 2026-'));
	for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)?.length, row).toBeLessThanOrEqual(6);
	for (const chart of text.match(/```mermaid[\s\S]*?```/g) ?? []) for (const line of chart.split('\n').filter((each) => /^ {4}"/.test(each))) expect(line).toMatch(/^ {4}"[^"]*" : [\d.]+$/);
});

test('an import makes notes with names as text, in their folder, and properties that say what the file said', async () => {
	const vault = await importIn({});
	await vault.import(HOSTILE_CSV);
	const made = vault.diff();
	expect(Object.keys(made).length).toBeGreaterThan(4);
	for (const path of Object.keys(made)) expect(path).toMatch(/^People\/[^./\\<>|"]+[^/\\<>|"]*\.md$/);
	const { problems } = await askAll(vault.host);
	expect(problems).toEqual([]);
});
