/** Rows `person` and `day`: one note changed, and the list is right again. */
import { EditStream } from '../edits';
import type { Edit, EditKind } from '../edits';
import { Floor } from '../floor';
import { interleaved } from '../measure';
import type { BenchReport } from '../report';
import { Subject } from '../subject';
import type { SizeName, Vault } from '../vault';

const MAX_PERSON = 0.1;
const MAX_DAY = 0.2;
const CALLS = 400;
const WARM_UP = 100;

/** One person's properties changed → order and top 50. */
export async function measurePerson(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	await measureEdits(report, 'person', size, vault, ['property changed'], MAX_PERSON);
}

/** A line added, removed or moved to another person → order and top 50. */
export async function measureDay(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	await measureEdits(report, 'day', size, vault, ['line added', 'line removed', 'line moved'], MAX_DAY);
	await checkRebuild(report, size, vault);
}

async function measureEdits(report: BenchReport, id: string, size: SizeName, vault: Vault, kinds: readonly EditKind[], limit: number): Promise<void> {
	const subject = await Subject.on(vault);
	const floor = new Floor(vault.notes.values(), vault.lastDay);
	const stream = new EditStream(vault, 11);
	const edits: Edit[] = [];
	const next = (call: number): Edit => (edits[call] ??= stream.next(kinds[call % kinds.length]));
	const before = subject.app.reads;
	const times = await interleaved(
		{ prepare: next, run: (call) => { subject.app.apply(next(call)); return subject.board.top(50); } },
		{
			prepare: next,
			run: (call) => {
				const { note } = next(call);
				if (note !== null && id === 'person') floor.changePerson(note);
				else if (note !== null) floor.changeLines(note);
				return floor.top(50);
			},
		},
		{ rounds: CALLS, warmUp: WARM_UP },
	);
	const reads = subject.app.reads - before;
	report.add(id, size, { ...times, reads, holds: times.median <= limit && reads === 0 });
	subject.end();
}

/** After a thousand random edits the order equals one made anew. */
async function checkRebuild(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	const stream = new EditStream(vault, 5);
	for (let count = 0; count < 1000; count++) {
		subject.app.apply(stream.next());
		// Some edits need a note's text, which comes a moment later.
		if (count % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
	}
	await new Promise((resolve) => setTimeout(resolve, 5));
	const anew = await Subject.on({ notes: stream.notes, lastDay: vault.lastDay });
	const orderOf = ({ board }: Subject): string => board.order().map(({ path }) => `${path} ${board.standingOf(path)?.attention ?? ''}`).join('\n');
	const isSame = orderOf(subject) === orderOf(anew);
	report.say(`day-${size}: after 1,000 random edits the order ${isSame ? 'equals' : 'DIFFERS FROM'} a rebuild`);
	if (!isSame) process.exitCode = 1;
	subject.end();
	anew.end();
}
