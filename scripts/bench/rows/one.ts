/** Row `one`: every touchpoint of the busiest person, the newest first; of their words only those on the screen are read. */
import { compareEntries } from '../../../src/domain/ledger';
import type { Person } from '../../../src/domain/people';
import { timelineOf } from '../../../src/domain/timeline';
import { DEFAULT_SETTINGS } from '../../../src/settings/shape';
import { LineTexts } from '../../../src/vault/line-texts';
import { interleaved } from '../measure';
import type { BenchReport } from '../report';
import { Subject } from '../subject';
import type { SizeName, Vault } from '../vault';

const MAX_MS = 0.5;
/** As many lines as a tall sidebar shows. */
const ON_SCREEN = 30;
const ROUNDS = { rounds: 200, warmUp: 50, callsARound: 10 };

/** The floor puts both of the person's lists together and sorts them. */
export async function measureOne(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	const { app, board: { today } } = subject;
	const { ledger } = busiestOf(subject);
	const sorted = (): readonly object[] => [...ledger.gives, ...ledger.contacts].filter(({ day }) => day <= today).sort((a, b) => compareEntries(b, a));
	const before = app.reads;
	const times = await interleaved({ run: () => timelineOf(ledger, today) }, { run: sorted }, ROUNDS);
	const timeline = timelineOf(ledger, today);
	const isRight = app.reads === before && sorted().every((entry, index) => entry === timeline[index]);
	const shown = timeline.slice(0, ON_SCREEN);
	const texts = new LineTexts(app.asApp(), () => DEFAULT_SETTINGS);
	await Promise.all(shown.flatMap(({ path, line }) => (line === null ? [] : [texts.sourceAt(path, line)])));
	const reads = app.reads - before;
	const allowed = new Set(shown.map(({ path }) => path)).size;
	report.say(`one-${size}: ${timeline.length} lines, ${isRight ? 'in order' : 'NOT IN ORDER'}; ${reads} notes read for the ${shown.length} on the screen, ${allowed} allowed`);
	report.add('one', size, { ...times, reads, holds: times.median <= MAX_MS && isRight && reads <= allowed });
	subject.end();
}

function busiestOf({ network }: Subject): Person {
	const countOf = ({ ledger }: Person): number => ledger.gives.length + ledger.contacts.length;
	return [...network.people.values()].reduce((busiest, person) => (countOf(person) > countOf(busiest) ? person : busiest));
}
