import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { periodBefore, quarterOf, readPeriod } from '../../domain/period';
import type { Period } from '../../domain/period';
import type { Review } from '../../domain/review';
import { numbersOf } from '../../domain/review-numbers';
import type { ReviewNumbers } from '../../domain/review-numbers';
import { reviewOf } from '../../domain/review-work';
import { counted, percent, reportAnswer } from './answer';
import { CallError } from './parameters';
import type { Parameters } from './parameters';

/** Answers `rapport:review`: the numbers of a quarter or a year (spec §10); `write` writes its note besides. */
export async function answerReview({ network, settings, commandLine }: Rapport, board: Board, parameters: Parameters): Promise<string> {
	const period = periodIn(parameters, board);
	parameters.format();
	const of = (each: Period): Review => reviewOf(each, board.today, board.order(), network, settings());
	const whole = of(period);
	const review = numbersOf(whole);
	const before = periodBefore(period);
	const note = parameters.has('write') ? await commandLine.reviews.write(whole, before && of(before), board.today) : null;
	if (note && 'refused' in note) throw new CallError(note.refused);
	return reportAnswer({
		whole: review,
		rows: Object.entries(review).map(([name, value]) => ({ name, value: value as string | number | null })),
		columns: ['name', 'value'],
		total: review.given + review.asked + review.received,
		text: [...inWords(review), ...moreInWords(whole), ...(note ? [`Written: ${note.path}`] : [])],
	}, parameters);
}

function periodIn(parameters: Parameters, { today }: Board): Period {
	const text = parameters.text('period');
	if (text === null) return quarterOf(today);
	const period = readPeriod(text);
	if (!period) throw new CallError(`period=${text} is not known; write a quarter, period=${quarterOf(today).name}, or a year, period=${quarterOf(today).name.slice(0, 4)}.`);
	return period;
}

function inWords(review: ReviewNumbers): readonly string[] {
	const { period, from, to, given, asked, received, introductions, have, want, topFive, newPeople, visibility, access } = review;
	const share = (value: number | null): string => (value === null ? 'no asks' : percent(value));
	return [
		`${period}, ${from} to ${to}`,
		`given ${given} (${counted(introductions, 'introduction')}), asked ${asked}, received ${received}`,
		`the career you have: ${percent(have)}, the career you want: ${percent(want)}`,
		`contact before need: ${share(review.contactBeforeNeed)}`,
		`closed loops: ${share(review.closedLoops)}`,
		`to the five most touched: ${percent(topFive)}`,
		`new people: ${newPeople}`,
		`effective roles: ${review.effectiveRoles.toFixed(2)}`,
		`visibility: ${counted(visibility, 'entry', 'entries')}`,
		`access: ${counted(access, 'touchpoint')} with senior people and sponsors`,
	];
}

/** What is beyond the numbers of the contract. */
function moreInWords({ steadiness: { weeks, weeksGiven, busiest }, priorities: { year, people } }: Review): readonly string[] {
	const touched = people.filter(({ touchpoints }) => touchpoints > 0).length;
	return [
		`steadiness: something given in ${weeksGiven} of ${counted(weeks, 'week')}, ${percent(busiest)} of it in the busiest`,
		...(people.length === 0 ? [] : [`priorities of ${year}: ${touched} of ${people.length} in touch`]),
	];
}
