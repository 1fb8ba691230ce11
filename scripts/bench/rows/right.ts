/** Row `right`: every person's row equals the generator's truth, on ordinary days, month ends and days when clocks change. */
import { formatCadence } from '../../../src/domain/cadence';
import { formatDay } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { dayOf, textOfDay } from '../calendar';
import type { BenchReport } from '../report';
import { referenceRows } from '../reference';
import type { TrueRow } from '../reference';
import { Subject } from '../subject';
import type { SizeName, Vault } from '../vault';

/** The last day of the vault, month ends, a leap day, year's end, and changes of the clock in Europe and America. */
const DAYS = ['2026-11-01', '2026-10-25', '2026-03-08', '2026-02-28', '2024-02-29', '2025-12-31', '2027-01-31'];

/** Compares all rows on all days; a wrong answer scores nothing. */
export async function measureRight(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	let wrong = 0;
	const start = performance.now();
	for (const today of DAYS.map(dayOf)) {
		subject.goTo(today);
		const truth = referenceRows(vault.facts.values(), today);
		const order = subject.board.order();
		for (const [place, row] of truth.entries()) {
			const person = order[place];
			if (person?.path === row.path && isRight(subject, row)) continue;
			if (wrong++ < 3) console.error(`right-${size}: ${textOfDay(today)} place ${place}: ${JSON.stringify(row)} but ${JSON.stringify(person && { path: person.path, ...subject.board.standingOf(row.path) })}`);
		}
	}
	report.say(`right-${size}: ${wrong} wrong of ${DAYS.length * vault.everybody.length} rows`);
	report.add('right', size, { median: performance.now() - start, floor: null, ratio: null, reads: null, holds: wrong === 0 });
	subject.end();
}

function isRight({ board }: Subject, row: TrueRow): boolean {
	const standing = board.standingOf(row.path);
	if (!standing) return false;
	const text = (day: Day | null): string | null => (day === null ? null : formatDay(day));
	return standing.status === row.status && standing.basis === row.basis && standing.daysSince === row.daysSince && standing.daysOver === row.daysOver
		&& Math.abs(standing.attention - row.attention) < 1e-9 && text(standing.since) === row.since && text(standing.due) === row.due
		&& (standing.cadence === null ? null : formatCadence(standing.cadence)) === row.cadence;
}
