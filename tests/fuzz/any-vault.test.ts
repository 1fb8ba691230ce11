/** The built plugin in a vault of anything: it answers whatever is asked, writes only where it was told to, and nothing into what it cannot read. */
import { beforeAll, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { plainName } from '../../src/domain/property';
import { frontmatterFault } from '../../src/vault/note-reader';
import { manifest, NOON } from '../app/index/running-vault';
import { mainJs } from '../app/run-cli';
import { createHost } from '../host/index';
import type { Host } from '../host/index';
import { fc, runs } from '../property';
import { anyText, anyYaml, PROTOTYPE_NAMES } from './hostile-values';

const NOTE = 'People/Ada.md';
const DAILY = '2026-04-30.md';
const COMMANDS = ['rapport', 'rapport:stale', 'rapport:person', 'rapport:accounts', 'rapport:map', 'rapport:visibility', 'rapport:review', 'rapport:problems'];
const PARAMETERS = ['circle', 'role', 'status', 'limit', 'person', 'period', 'today', 'total', 'format', ...PROTOTYPE_NAMES];

let host: Host;

beforeAll(async () => {
	host = createHost({ files: { [NOTE]: '', 'People/Grace.md': '', 'People/__proto__.md': '', 'People/constructor.md': '', [DAILY]: '- #deposit [[Ada]] x\n' }, now: () => NOON });
	await host.loadPlugin(mainJs(), manifest());
	await host.layoutReady();
	await host.settle();
	await host.cli('rapport:stale');
	return () => host.destroy();
});

const anyNote = fc.tuple(fc.option(anyYaml, { freq: 4 }), anyText, fc.constantFrom('\n', '\r\n')).map(([yaml, body, ending]) => (yaml === null ? body : ['---', ...yaml.split('\n'), '---', body].join(ending)));
const anyParameters = fc.dictionary(fc.constantFrom(...PARAMETERS), fc.oneof(anyText, fc.constantFrom('Ada', 'json', 'tsv', 'true', '2026-Q2', '2026-04-30', 'all', '__proto__', 'constructor', '1')), { maxKeys: 4 });

const anyWay = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('', 'thanks') }, { weight: 1, arbitrary: anyText });

test('questions are answered, in JSON where that is asked for, and nothing is written', async () => {
	const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
	await fc.assert(fc.asyncProperty(anyNote, anyNote, fc.constantFrom(...COMMANDS), anyParameters, async (person, daily, command, parameters) => {
		host.writeExternally(NOTE, person);
		host.writeExternally(DAILY, daily);
		await host.settle();
		const before = host.snapshot();
		for (const given of [{ ...parameters }, { ...parameters, format: 'json' }]) {
			const answer = await host.cli(command, given);
			expect(typeof answer).toBe('string');
			if (given.format === 'json' && !answer.startsWith('Error: ')) expect(() => JSON.parse(answer) as unknown).not.toThrow();
		}
		expect(host.snapshot()).toEqual(before);
		// A mistake in a call is said; a failure of ours stands in the console.
		expect(errors.mock.calls).toEqual([]);
	}), runs(50));
	errors.mockRestore();
});

test('a touchpoint is written as it was told or not at all, and never into properties that cannot be read', async () => {
	let logged = 0;
	await fc.assert(fc.asyncProperty(anyNote, anyNote, anyText, anyWay, fc.constantFrom('deposit', 'deposit', 'ask', 'met', 'received'), async (person, daily, text, way, kind) => {
		host.writeExternally(NOTE, person);
		host.writeExternally(DAILY, daily);
		await host.settle();
		const before = host.snapshot();
		const answer = await host.cli('rapport:log', { person: NOTE, kind, text, way, format: 'json' });
		await host.settle();
		const after = host.snapshot();
		if (answer.startsWith('Error: ')) return void expect(after).toEqual(before);
		logged++;
		const { path, line } = JSON.parse(answer) as { readonly path: string; readonly line: number };
		expect(path).toBe(DAILY);
		const changed = Object.keys(after).filter((each) => after[each] !== before[each]);
		expect([DAILY, NOTE]).toEqual(expect.arrayContaining(changed));
		const written = linesOf(after[DAILY]);
		expect(written[line - 1]).toContain('[[Ada]]');
		// The line is all that is new: a heading and blank lines may come with it.
		const kept = linesOf(before[DAILY]).filter((each) => each.trim() !== '');
		expect(written.filter((each) => each.trim() !== '' && each !== '## Touchpoints').length).toBe(kept.filter((each) => each !== '## Touchpoints').length + 1);
		if (frontmatterFault(person) !== null) expect(after[NOTE]).toBe(person);
		if (after[NOTE] !== person) expect(lastDeposits(after[NOTE])).toContain('2026-04-30');
	}), runs(50));
	expect(logged).toBeGreaterThan(0);
});

function linesOf(text = ''): readonly string[] {
	return text.split(/\r?\n/);
}

/** In whatever spelling. */
function lastDeposits(text = ''): readonly unknown[] {
	const properties: unknown = parse(/^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '');
	return Object.entries(properties ?? {}).filter(([name]) => plainName(name) === 'lastdeposit').map(([, value]): unknown => value);
}
