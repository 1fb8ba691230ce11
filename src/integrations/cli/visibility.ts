import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { formatDay } from '../../domain/day';
import { visibilityOf } from '../../domain/visibility';
import { counted, reportAnswer } from './answer';
import type { Parameters } from './parameters';

/** Answers `rapport:visibility`: 52 weeks of visible work beside access, and the goal they are held against (spec §10). */
export function answerVisibility({ network, settings }: Rapport, board: Board, parameters: Parameters): string {
	const { weeks, streak, arenas, strengths, access } = visibilityOf(network, board.today, settings());
	const { goal } = network.own;
	const total = weeks.reduce((sum, { entries }) => sum + entries, 0);
	const rows = weeks.map(({ start, entries }) => ({ start: formatDay(start), entries }));
	return reportAnswer({
		whole: { weeks: rows, streak, arenas: Object.fromEntries(arenas), strengths: Object.fromEntries(strengths), access },
		rows,
		columns: ['start', 'entries'],
		total,
		text: [
			...(goal === null ? [] : [`goal: ${goal.goal ?? goal.path}${goal.needs === null ? '' : `, needs ${goal.needs === 'both' ? 'visibility and access' : goal.needs}`}${goal.by === null ? '' : `, by ${formatDay(goal.by)}`}`]),
			`visibility: ${counted(total, 'entry', 'entries')} in ${weeks.length} weeks, ${counted(streak, 'week')} in a row`,
			`access: ${counted(access, 'touchpoint')} with senior people and sponsors`,
			`weeks, the oldest first: ${weeks.map(({ entries }) => entries).join(' ')}`,
			...[...arenas].map(([arena, entries]) => `arena ${arena}: ${entries}`),
			...[...strengths].map(([strength, entries]) => `strength ${strength}: ${entries}`),
		],
	}, parameters);
}
