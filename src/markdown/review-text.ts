import { formatDay } from '../domain/day';
import type { Review } from '../domain/review';
import type { Circle, Role } from '../domain/rules';
import { PART_BEGIN, PART_END } from './generated-part';

/** The words of a review note. */
export interface ReviewTexts {
	readonly rows: Readonly<Record<'given' | 'introductions' | 'asked' | 'received' | 'have' | 'want' | 'contactBeforeNeed' | 'closedLoops' | 'topFive' | 'newPeople' | 'effectiveRoles' | 'visibility' | 'access', string>>;
	readonly circles: string;
	readonly roles: string;
	readonly months: string;
	readonly columns: Readonly<Record<'month' | 'given' | 'asked' | 'received' | 'visibility' | 'circle' | 'role' | 'share', string>>;
	readonly soFar: (day: string, end: string) => string;
	/** Headings of what is left blank. */
	readonly questions: readonly string[];
}

/** What a review note says in numbers. */
export interface ReviewContent {
	readonly review: Review;
	/** The period before, beside it. */
	readonly previous: Review | null;
	readonly circles: readonly Pick<Circle, 'id' | 'name'>[];
	readonly roles: readonly Pick<Role, 'id' | 'name'>[];
}

type Align = ':---' | '---:';

const NOTHING = '–';

/** The note's base: the markers of the generated part, and the questions, blank. */
export function emptyReviewNote({ questions }: ReviewTexts): string {
	return [PART_BEGIN, PART_END, ...questions.flatMap((question) => ['', `## ${question}`]), ''].join('\n');
}

/** The generated part of a review note: tables and charts that read well without the plugin. */
export function reviewPart({ review, previous, circles, roles }: ReviewContent, texts: ReviewTexts): string {
	const { period, counted, giving, months } = review;
	const { columns } = texts;
	const monthRows = months.map(({ start, given, asked, received, visibility }) => [formatDay(start).slice(0, 7), ...[given, asked, received, visibility].map(String)]);
	return [
		...(counted.to < period.to ? [texts.soFar(formatDay(counted.to), formatDay(period.to)), ''] : []),
		...numbersTable(review, previous, texts),
		...spread(texts.circles, [columns.circle, columns.given, columns.share], circles, giving.byCircle),
		...spread(texts.roles, [columns.role, columns.given, columns.share], roles, giving.byRole),
		'', `## ${texts.months}`, '',
		...table([columns.month, columns.given, columns.asked, columns.received, columns.visibility], monthRows),
		...monthChart(monthRows.map(([month = '']) => month), months.map(({ given }) => given), columns.given),
	].join('\n');
}

function numbersTable(review: Review, previous: Review | null, { rows }: ReviewTexts): readonly string[] {
	const say: Readonly<Record<keyof ReviewTexts['rows'], (of: Review) => string>> = {
		given: (of) => String(of.given),
		introductions: (of) => String(of.introductions),
		asked: (of) => String(of.asked),
		received: (of) => String(of.received),
		have: (of) => percent(of.have),
		want: (of) => percent(of.want),
		contactBeforeNeed: (of) => percent(of.contactBeforeNeed),
		closedLoops: (of) => percent(of.closedLoops),
		topFive: (of) => percent(of.topFive),
		newPeople: (of) => String(of.newPeople),
		effectiveRoles: (of) => of.effectiveRoles.toFixed(1),
		visibility: (of) => String(of.visibility),
		access: (of) => String(of.access),
	};
	const periods = previous ? [review, previous] : [review];
	const names = Object.keys(say) as (keyof typeof say)[];
	return table(['', ...periods.map(({ period }) => period.name)], names.map((name) => [rows[name], ...periods.map(say[name])]));
}

/** Where what was given went, as a table and a pie; nothing where it went nowhere of these. */
function spread(heading: string, columns: readonly string[], kinds: readonly { readonly id: string; readonly name: string }[], counts: ReadonlyMap<string, number>): readonly string[] {
	const parts = kinds.map(({ id, name }) => ({ name, count: rounded(counts.get(id) ?? 0) }));
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return [];
	return [
		'', `## ${heading}`, '',
		...table(columns, parts.map(({ name, count }) => [name, String(count), percent(count / total)])),
		'', '```mermaid', 'pie showData', ...parts.filter(({ count }) => count > 0).map(({ name, count }) => `    ${quoted(name)} : ${count}`), '```',
	];
}

function monthChart(months: readonly string[], given: readonly number[], title: string): readonly string[] {
	const most = Math.max(...given);
	if (most === 0) return [];
	return ['', '```mermaid', 'xychart-beta', `    x-axis [${months.map(quoted).join(', ')}]`, `    y-axis ${quoted(title)} 0 --> ${most}`, `    bar [${given.join(', ')}]`, '```'];
}

/** A table whose first column is words and whose others are numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	const aligns = head.map((_, index): Align => (index === 0 ? ':---' : '---:'));
	return [head, aligns, ...rows].map((cells) => `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join(' | ')} |`);
}

/** A label in a chart, which knows no escapes. */
function quoted(text: string): string {
	return `"${text.replace(/["\r\n;]/g, ' ')}"`;
}

function percent(share: number | null): string {
	return share === null ? NOTHING : `${Math.round(share * 100)} %`;
}

/** Halves and thirds with at most two places. */
function rounded(count: number): number {
	return Number(count.toFixed(2));
}
