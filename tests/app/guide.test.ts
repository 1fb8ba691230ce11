/** The guide, held against the plugin: generated pages, examples with the answers to them, tables; and the demo vault that its pictures show. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoVault, writtenOn } from '../../scripts/demo-vault';
import { GUIDE_VAULT } from '../../scripts/guide/commands-page';
import { examplesIn, tableBelow } from '../../scripts/guide/examples';
import { guidePages } from '../../scripts/guide/pages';
import { readArguments } from '../../scripts/vault-arguments';
import { readVaultFolder } from '../../scripts/vault-folder';
import { formatCadence, readCadence } from '../../src/domain/cadence';
import { STATUSES } from '../../src/domain/course';
import { formatDay, readDay } from '../../src/domain/day';
import { ALSO_READ_AS } from '../../src/domain/property';
import { DEFAULT_RULES, PROPERTIES } from '../../src/domain/rules';
import { ask, startOn } from './index/running-vault';
import { until } from './until';

const page = (path: string): string => readFileSync(path, 'utf8');

test('the generated pages say what the plugin says; npm run guide writes them', async () => {
	const host = await startOn(GUIDE_VAULT);
	for (const [path, text] of Object.entries(guidePages(host))) expect(page(path), path).toBe(text);
});

describe('examples', () => {
	test.each(['docs/notes.md', 'docs/getting-started.md', 'docs/recipes.md', 'README.md'])('of %s are answered as it says', async (path) => {
		const examples = examplesIn(page(path));
		expect(examples.filter(({ type }) => type === 'question')).not.toEqual([]);
		const own = await startOn({ '.obsidian/daily-notes.json': '{"folder":"Daily"}' });
		for (const example of examples) {
			if (example.type === 'note') own.writeExternally(example.path, example.text);
			else {
				await own.settle();
				const { folder, command, parameters } = readArguments(example.call);
				const host = folder === '.' ? own : await startOn(await readVaultFolder(folder));
				expect((await host.cli(command, { ...parameters })).trimEnd(), `${path}: ${example.call.join(' ')}`).toBe(example.answer);
			}
		}
	});

	test('of days are read as the table says', () => {
		for (const [written = '', says = ''] of tableBelow(page('docs/notes.md'), '### How days may be written')) {
			const reading = readDay(codeIn(written)[0]);
			expect(reading && 'day' in reading ? formatDay(reading.day) : 'a problem', written).toBe(/^[\d-]+|^a problem/.exec(says)?.[0]);
		}
	});

	test('of cadences are read as the table says', () => {
		for (const [written = '', says = ''] of tableBelow(page('docs/notes.md'), '### How often')) {
			for (const one of codeIn(written)) {
				const reading = readCadence(one);
				expect(reading === 'never' ? 'resting' : reading === 'unreadable' || reading === null ? 'a problem' : formatCadence(reading), one).toBe(says);
			}
		}
	});
});

test('the demo vault has something for every part to show', async () => {
	const host = await startOn(demoVault(writtenOn, await readVaultFolder('test-vault')), { now: () => Date.parse(`${writtenOn}T12:00:00Z`) });
	const people = (await ask(host, 'rapport:stale', { status: 'all' })) as readonly { readonly status: string; readonly reasons: readonly string[] }[];
	expect(new Set(people.map(({ status }) => status))).toEqual(new Set(STATUSES));
	expect(people.filter(({ status }) => !['resting', 'unplaced'].includes(status)).length).toBeLessThan(25);
	const accounts = (await ask(host, 'rapport:accounts')) as readonly { readonly standing: string }[];
	expect(new Set(accounts.map(({ standing }) => standing))).toEqual(new Set(['no history', 'overdrawn', 'in credit', 'building']));
	const lines = Object.values(host.snapshot()).flatMap((text) => text.split('\n'));
	for (const promise of [/^- \[ \] #deposit .*\[\[/, /^- \[ \] #received .*📅/, /^- \[ \] #intro /, /^- \[ \] #visibility/]) expect(lines.filter((line) => promise.test(line)), String(promise)).not.toEqual([]);
	expect((await ask(host, 'rapport:review')) as object).toMatchObject({ introductions: 1, contactBeforeNeed: expect.any(Number) as number, newPeople: expect.any(Number) as number });
	expect(((await ask(host, 'rapport:problems')) as readonly { readonly message: string }[]).filter(({ message }) => message.startsWith('No link on this line'))).toHaveLength(1);
	host.runCommand('rapport:open-stale-list');
	await until(() => expect(Array.from(document.querySelectorAll('.rapport-header-name')).map(({ textContent }) => textContent)).toContain('Close the loop'));
});

describe('tables', () => {
	test.each(['docs/notes.md', 'README.md'])('of %s have every property, with every spelling', (path) => {
		const rows = tableBelow(page(path), path === 'README.md' ? '## How people are written' : '## What a person\'s note may say');
		expect(rows.map(([name = '']) => codeIn(name)[0])).toEqual([...PROPERTIES]);
		for (const [name = '', , spellings = ''] of rows) {
			const property = PROPERTIES.find((one) => one === codeIn(name)[0]);
			expect(codeIn(spellings), name).toEqual((property ? (ALSO_READ_AS[property] ?? []) : []).filter((one) => one !== property));
		}
	});

	test('of kinds have every tag', () => {
		const tags = tableBelow(page('docs/notes.md'), '## Touchpoints').map(([tag = '']) => codeIn(tag)[0]);
		for (const tag of Object.values(DEFAULT_RULES.kindTags)) expect(tags).toContain(`#${tag}`);
	});
});

function codeIn(cell: string): readonly string[] {
	return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
}
