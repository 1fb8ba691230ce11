import type { Rapport } from '../../context';
import type { Day } from '../../domain/day';
import { compareProblems } from '../../domain/problem';
import type { PlacedProblem } from '../../domain/problem';
import { problemsOf } from '../../domain/problems';
import { en } from '../../i18n/en';
import type { LineTexts } from '../../vault/line-texts';
import { listAnswer } from './answer';
import type { Parameters } from './parameters';

/** One row of `rapport:problems` (spec §10). */
interface ProblemRow {
	readonly path: string;
	readonly line: number | null;
	readonly property: string | null;
	readonly found: string;
	readonly message: string;
}

/** Answers `rapport:problems`: what could not be read, where, and what would be accepted. */
export async function answerProblems(rapport: Rapport, today: Day, texts: LineTexts, parameters: Parameters): Promise<string> {
	const settings = rapport.settingProblems().map((problem) => ({ ...problem, path: rapport.settingsPath }));
	const problems = [...problemsOf(rapport.network, today), ...settings].sort(compareProblems);
	const rows = await Promise.all(problems.map(async (problem) => rowOf(problem, texts)));
	return listAnswer<ProblemRow>({ rows, columns: ['path', 'line', 'property', 'found', 'message'], say: sayRow, none: 'No problems.' }, parameters.format(), parameters.has('total'));
}

async function rowOf(problem: PlacedProblem, texts: LineTexts): Promise<ProblemRow> {
	const { path, line, property, found } = problem;
	// The index knows the line's number; its words are read for what is shown only.
	const isLine = line !== null && problem.kind !== 'unreadable-frontmatter';
	const source = isLine ? (await texts.sourceAt(path, line)).trim() : '';
	return { path, line, property, found: source === '' ? found : source, message: en.problem(problem) };
}

function sayRow({ path, line, property, found, message }: ProblemRow): string {
	const place = line === null ? (property === null ? '' : ` (${property})`) : `:${line}`;
	return `${path}${place}: ${message}${message.includes(found) ? '' : ` Found: ${found}`}`;
}
