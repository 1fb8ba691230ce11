import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { formatDay } from '../../domain/day';
import { GOAL_DAYS, goalServiceOf } from '../../domain/goal-service';
import type { GoalService } from '../../domain/goal-service';
import { visibilityOf, weeksInRhythm } from '../../domain/visibility';
import { counted, reportAnswer } from './answer';
import type { Parameters } from './parameters';

/** Answers `rapport:visibility`: 52 weeks of visible work beside access, and the goal they are held against (spec §10). */
export function answerVisibility({ network, settings }: Rapport, board: Board, parameters: Parameters): string {
	const { weeks, streak, arenas, strengths, access } = visibilityOf(network, board.today, settings());
	const { own } = network;
	const { goal } = own;
	const total = weeks.reduce((sum, { entries }) => sum + entries, 0);
	const rows = weeks.map(({ start, entries }) => ({ start: formatDay(start), entries }));
	return reportAnswer({
		whole: { weeks: rows, streak, arenas: Object.fromEntries(arenas), strengths: Object.fromEntries(strengths), access },
		rows,
		columns: ['start', 'entries'],
		total,
		text: [
			...(goal === null ? [] : [`goal: ${goal.goal ?? goal.path}${goal.needs === null ? '' : `, needs ${goal.needs === 'both' ? 'visibility and access' : goal.needs}`}${goal.by === null ? '' : `, by ${formatDay(goal.by)}`}`]),
			...(goal === null ? [] : [serviceInWords(goalServiceOf(network, goal.needs, board.today))]),
			`visibility: ${counted(total, 'entry', 'entries')} in ${weeks.length} weeks, ${counted(streak, 'week')} in a row`,
			...(goal === null || goal.rhythm === 'never' ? [] : [`rhythm: kept in ${weeksInRhythm(own, weeks, goal.rhythm, board.today).filter(Boolean).length} of ${weeks.length} weeks`]),
			`access: ${counted(access, 'touchpoint')} with senior people and sponsors`,
			`weeks, the oldest first: ${weeks.map(({ entries }) => entries).join(' ')}`,
			...[...arenas].map(([arena, entries]) => `arena ${arena}: ${entries}`),
			...[...strengths].map(([strength, entries]) => `strength ${strength}: ${entries}`),
		],
	}, parameters);
}

function serviceInWords({ lines, serving, priorities, prioritiesTouched }: GoalService): string {
	return `served the goal: ${serving} of ${counted(lines, 'touchpoint')} in ${GOAL_DAYS} days; in touch with ${prioritiesTouched} of ${counted(priorities, 'priority', 'priorities')}`;
}
