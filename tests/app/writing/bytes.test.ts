/** Over generated notes, whatever writes changes no byte that it need not, and taking it back gives back every one. */
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/day';
import { differencesOf } from '../../../src/domain/reconcile';
import { notes } from '../../markdown/notes';
import { fc, PATIENCE, runs } from '../../property';
import { logIn } from './logging';
import type { Files, LoggingVault } from './logging';

const ADA = 'People/Ada.md';
const TODAY = '2026-04-30.md';
const EARLIER = '2026-04-28.md';
const TASK = '- [ ] #deposit [[Ada]] the slides 📅 2026-05-01 ^s';
const DONE = '- [x] #deposit [[Ada]] the slides 📅 2026-05-01 ✅ 2026-04-30 ^s';
const LINE = '- #deposit/thanks [[Ada|her]] for the talk';

/** Whether what became of a note is all that was to become of it. */
type Allowed = (before: string, after: string) => boolean;

/** One stretch came in, or with the texts turned round went, and it looks so; where the same signs stand around it, it may have been any of several. */
function isInserted(before: string, after: string, looks: RegExp): boolean {
	const length = after.length - before.length;
	for (let at = 0; at <= before.length && length > 0; at++) {
		if (looks.test(after.slice(at, at + length)) && after === before.slice(0, at) + after.slice(at, at + length) + before.slice(at)) return true;
		if (before[at] !== after[at]) return false;
	}
	return false;
}

function escaped(text: string): string {
	return text.replace(/[|[\]$^*+?.(){}\\/]/g, '\\$&');
}

/** A line came in, with the heading and the blank lines that it needs. */
function inserted(line: string): Allowed {
	const looks = new RegExp(`^(?:\\r?\\n)*(?:## Touchpoints\\r?\\n)?${escaped(line)}(?:\\r?\\n)*$`);
	return (before, after) => isInserted(before, after, looks);
}

/** A note without some of its properties, found without a YAML parser: from the line of a name to the next name. */
function withoutProperties(note: string, names: readonly string[]): string {
	const end = /^---[ \t]*$/m.exec(note.slice(4))?.index;
	if (!/^\uFEFF?---[ \t]*\r?\n/.test(note) || end === undefined) return note;
	let isOurs = false;
	const kept = note.slice(0, end + 4).split(/(?<=\n)/).filter((line) => {
		if (/^(?:\uFEFF?---|"?[^\s"#-][^\n]*:)/.test(line)) isOurs = names.some((name) => line.startsWith(`${name}:`));
		// A comment is nobody's; without a parser an indented one may be text, and a blank line the end of one.
		return line.startsWith('#') || (!isOurs && !/^\s+(?:#|$)/.test(line));
	});
	return kept.join('') + note.slice(end + 4);
}

/** Nothing but these properties changed, or came with a block of their own. */
function ofProperties(...names: readonly string[]): Allowed {
	return (before, after) => {
		const [kept, left] = [withoutProperties(before, names), withoutProperties(after, names)];
		return left === kept || left.replace(/^(\uFEFF?)---\r?\n---(?:\r?\n|$)/, '$1') === before;
	};
}

/** A line somewhere in a note, as by a hand that does not look where. */
function withLine(note: string, line: string, at: number): string {
	const breaks = [...note.matchAll(/\n/g)].map(({ index }) => index + 1);
	const place = breaks[at % Math.max(1, breaks.length)] ?? note.length;
	const ending = note.includes('\r\n') ? '\r\n' : '\n';
	return `${note.slice(0, place)}${line}${ending}${note.slice(place)}`;
}

function numberOf(text: string, line: string): number {
	return text.split(/\r?\n/).indexOf(line) + 1;
}

/** Something that writes: what it did to each note is held against what it may do. */
interface Operation {
	readonly run: (vault: LoggingVault, files: Files) => Promise<unknown>;
	readonly allows: Readonly<Record<string, Allowed>>;
}

const MOVED = ofProperties('last-deposit');

const OPERATIONS: Readonly<Record<string, Operation>> = {
	log: {
		run: ({ log, rapport: { board } }) => log.write({ kind: 'deposit', way: null, people: [ADA], text: 'sent $& and $1', day: board.today }),
		allows: { [TODAY]: inserted('- #deposit [[Ada]] sent $& and $1'), [ADA]: MOVED },
	},
	record: {
		run: ({ log, rapport: { board } }) => log.recordIntroduction({ kind: 'received', way: 'introduction', people: ['People/Grace.md', ADA], text: 'x', day: board.today }),
		allows: { [TODAY]: inserted('- #intro/received [[Grace]] [[Ada]] x'), [ADA]: ofProperties('introduced-by') },
	},
	tick: {
		run: ({ rapport: { promises } }, files) => promises.tick({ path: EARLIER, line: numberOf(files[EARLIER] ?? '', TASK) }, TASK),
		allows: { [EARLIER]: (before, after) => after === before.replace(TASK, () => DONE), [ADA]: MOVED },
	},
	correct: {
		run: async ({ rapport: { corrections } }, files) => {
			const line = await corrections.read({ path: EARLIER, line: numberOf(files[EARLIER] ?? '', LINE) });
			return 'refused' in line ? line : corrections.write(line, { ...line.draft, text: 'for both talks' });
		},
		allows: { [EARLIER]: (before, after) => after === before.replace('for the talk', 'for both talks'), [ADA]: MOVED },
	},
	move: {
		run: async ({ rapport: { corrections } }, files) => {
			const line = await corrections.read({ path: EARLIER, line: numberOf(files[EARLIER] ?? '', LINE) });
			return 'refused' in line ? line : corrections.write(line, { ...line.draft, day: addDays(line.draft.day, 2) });
		},
		allows: {
			[EARLIER]: (before, after) => isInserted(after, before, new RegExp(`^(?:\\r?\\n)?${escaped(LINE)}(?:\\r?\\n)?$`)),
			[TODAY]: inserted('- #deposit/thanks [[Ada]] for the talk'),
			[ADA]: MOVED,
		},
	},
	properties: {
		run: ({ rapport: { edits } }) => edits.change([ADA], [{ type: 'cadence', cadence: '30d' }, { type: 'priority', isPriority: true }, { type: 'next-step', text: 'a: b # c' }]),
		allows: { [ADA]: ofProperties('cadence', 'priority', 'next-step') },
	},
	reconcile: {
		run: async ({ rapport: { reconcile, network, board } }) => reconcile(differencesOf(network, board.today), () => true),
		allows: { [ADA]: MOVED, 'People/Grace.md': MOVED },
	},
};

/** Half of them notes in which nothing keeps a line from being written. */
const days = fc.oneof(notes, fc.constantFrom('# Day\r\n\r\n## Touchpoints\r\n- a\r\n\t- b\r\n\r\nend', '\uFEFF---\nx: &a 1\ny: *a\n---\n> [!note]\n> - in it\n\n- a\n\n', 'text', ''));

test('every write, and every undo of one', async () => {
	const done = new Map<string, number>();
	await fc.assert(fc.asyncProperty(days, days, notes, fc.nat(99), fc.nat(99), async (today, earlier, person, task, line) => {
		const vault = await logIn({ [TODAY]: today, [EARLIER]: withLine(withLine(earlier, TASK, task), LINE, line), [ADA]: person, 'People/Grace.md': '' });
		const before = vault.host.snapshot();
		for (const [name, { run, allows }] of Object.entries(OPERATIONS)) {
			await run(vault, before);
			await vault.host.settle();
			const after = vault.diff();
			if (Object.keys(after).length > 0) done.set(name, (done.get(name) ?? 0) + 1);
			for (const [path, text] of Object.entries(after)) {
				expect(allows[path]?.(before[path] ?? '', text ?? ''), `${name} of ${path}: ${JSON.stringify(text)}`).toBe(true);
			}
			while (vault.rapport.undo.isPossible()) expect(await vault.rapport.undo.last(), name).toHaveProperty('undone');
			await vault.host.settle();
			expect(vault.host.snapshot(), `${name} taken back`).toEqual(before);
		}
		vault.host.destroy();
	}), runs(30));
	// Notes that refuse a write are many, and so must those be that take it.
	for (const name of Object.keys(OPERATIONS)) expect(done.get(name) ?? 0, name).toBeGreaterThan(0);
}, PATIENCE);
