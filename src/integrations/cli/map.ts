import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { everUpTo } from '../../domain/day-range';
import type { Concentration } from '../../domain/giving';
import { introductionsMade, multipliersOf } from '../../domain/multipliers';
import { portfolioOf } from '../../domain/portfolio';
import { prioritiesOf } from '../../domain/priorities';
import type { Priority } from '../../domain/priorities';
import type { LineTexts } from '../../vault/line-texts';
import { counted, percent, reportAnswer } from './answer';
import type { Parameters } from './parameters';

/** Answers `rapport:map`: circles and roles with their gaps, who led to others, and the year's priorities (spec §10). */
export async function answerMap({ network, settings }: Rapport, board: Board, texts: LineTexts, parameters: Parameters): Promise<string> {
	const { today } = board;
	const everybody = [...network.people.values()];
	const portfolio = portfolioOf(board, settings());
	const map = {
		cells: portfolio.cells.map((cell) => ({ ...cell, people: cell.people.length })),
		gaps: portfolio.gaps,
		singlePoints: portfolio.singlePoints.map(({ role, person }) => ({ circle: person.reading.facts.circle, role, path: person.path })),
		effectiveRoles: portfolio.effectiveRoles,
		multipliers: multipliersOf(network, today).map(({ person, direct, total }) => ({ path: person.path, direct, total })),
		introductionsMade: introductionsMade(everybody, everUpTo(today)),
		priorities: await Promise.all(prioritiesOf(everybody, today).map(async (priority) => ({ path: priority.person.path, nextStep: await nextStepOf(priority, texts) }))),
	};
	return reportAnswer({
		whole: map,
		rows: map.cells,
		columns: ['circle', 'role', 'people', 'stale', 'deposits'],
		total: new Set(portfolio.cells.flatMap(({ people }) => people)).size,
		text: [
			...map.cells.map(({ circle, role, people, stale, deposits }) => `${circle}, ${role}: ${counted(people, 'person', 'people')}, ${stale} stale, ${counted(deposits, 'deposit')}`),
			...portfolio.emptyCircles.map((circle) => `nobody in ${circle} yet`),
			...map.gaps.map(({ circle, role }) => `gap: no ${role} ${circle === null ? 'anywhere' : `in ${circle}`}`),
			...map.singlePoints.map(({ role, path }) => `the only ${role}: ${path}`),
			`effective roles: ${map.effectiveRoles.toFixed(2)}`,
			...portfolio.concentrations.map(sayConcentration),
			...map.multipliers.map(({ path, direct, total }) => `${path} led you to ${counted(total, 'person', 'people')}, ${direct} directly`),
			`introductions made: ${map.introductionsMade}`,
			...map.priorities.map(({ path, nextStep }) => `priority: ${path}, ${nextStep === null ? 'no next step yet' : `next step: ${nextStep}`}`),
		],
	}, parameters);
}

/** The property, else the words of a promise. */
async function nextStepOf({ nextStep, promise }: Priority, texts: LineTexts): Promise<string | null> {
	if (nextStep !== null || promise === null) return nextStep;
	return texts.wordsOf(await texts.sourceAt(promise.path, promise.line)) || null;
}

function sayConcentration(concentration: Concentration): string {
	const where = concentration.on === 'people' ? `to ${concentration.people.map(({ name }) => name).join(', ')}` : `to ${concentration.on} ${concentration.id}`;
	return `${percent(concentration.share)} of what was given went ${where}`;
}
