import { formatDay } from '../domain/day';
import type { Day } from '../domain/day';
import { shareOf } from '../domain/giving';
import { strengthName } from '../domain/goal';
import type { Goal } from '../domain/goal';
import type { Person } from '../domain/people';
import type { Review } from '../domain/review';
import type { Circle, Role } from '../domain/rules';
import { slugWords } from '../domain/slug';
import { asText } from './as-text';
import { PART_BEGIN, PART_END } from './generated-part';

type Row = 'given' | 'introductions' | 'asked' | 'received' | 'have' | 'want' | 'contactBeforeNeed' | 'closedLoops' | 'weeksGiven' | 'busiest' | 'topFive' | 'newPeople' | 'effectiveRoles' | 'visibility' | 'access';

/** The words of a review note. */
export interface ReviewTexts {
	readonly number: (value: number) => string;
	/** With one place. */
	readonly decimal: (value: number) => string;
	/** Of a share. */
	readonly percent: (share: number) => string;
	/** A role's name, as it begins a row. */
	readonly roleName: (name: string) => string;
	readonly rows: Readonly<Record<Row, string>>;
	readonly career: string;
	/** The tough question's evidence; `circles` are the names of those that stand for each. */
	readonly evidence: (share: Readonly<Record<Direction, string>>, circles: Readonly<Record<Direction, readonly string[]>>) => string;
	readonly evidenceBefore: (period: string, have: string, want: string) => string;
	readonly roles: string;
	readonly months: string;
	readonly columns: Readonly<Record<'month' | 'given' | 'asked' | 'received' | 'visibility' | 'circle' | 'role' | 'share', string>>;
	readonly ofWeeks: (weeks: number, all: number) => string;
	readonly people: string;
	/** Beginnings of list items, each followed by a colon and people. */
	readonly mostTouched: string;
	readonly newFaces: string;
	readonly openAsks: string;
	readonly priorities: (year: number) => string;
	readonly touchpoints: (count: number) => string;
	readonly kept: (year: number) => string;
	readonly letGo: (year: number) => string;
	readonly seen: string;
	readonly arenas: string;
	readonly strengths: string;
	readonly soFar: (day: string, end: string) => string;
	/** Headings of what is left blank. */
	readonly questions: readonly string[];
}

type Direction = Circle['direction'];

/** What a review note says. */
export interface ReviewContent {
	readonly review: Review;
	/** The period before, beside it. */
	readonly previous: Review | null;
	readonly circles: readonly Pick<Circle, 'id' | 'name' | 'direction'>[];
	readonly roles: readonly Pick<Role, 'id' | 'name'>[];
	/** Whose strengths are said in its words. */
	readonly goal: Goal | null;
	/** A whole link to a person's note. */
	readonly linkTo: (person: Person) => string;
	/** `Jan`, where there is room for no more. */
	readonly monthName: (day: Day) => string;
}

type Align = ':---' | '---:';

const NOTHING = '–';
/** A year may bring hundreds of new people; a review is read by one. */
const MOST_NAMES = 20;
/** Below it Mermaid would write parts of one beside the bars. */
const LOWEST_TOP = 8;

/** The note's base: the markers of the generated part, and the questions, blank. */
export function emptyReviewNote({ questions }: Pick<ReviewTexts, 'questions'>): string {
	return [PART_BEGIN, PART_END, ...questions.flatMap((question) => ['', `## ${question}`]), ''].join('\n');
}

/** The generated part of a review note: tables, charts and lists that read well without the plugin. */
export function reviewPart(content: ReviewContent, texts: ReviewTexts): string {
	const { review, previous, circles, monthName } = content;
	const roles = content.roles.map(({ id, name }) => ({ id, name: texts.roleName(name) }));
	const { period, counted, giving, months } = review;
	const { columns } = texts;
	const monthRows = months.map(({ start, given, asked, received, visibility }) => [formatDay(start).slice(0, 7), ...[given, asked, received, visibility].map(texts.number)]);
	return [
		...(counted.to < period.to ? [texts.soFar(formatDay(counted.to), formatDay(period.to)), ''] : []),
		...numbersTable(review, previous, texts),
		...spread(texts.career, evidence(content, texts), [columns.circle, columns.given, columns.share], circles, giving.byCircle, texts),
		...spread(texts.roles, [], [columns.role, columns.given, columns.share], roles, giving.byRole, texts),
		'', `## ${texts.months}`, '',
		...table([columns.month, columns.given, columns.asked, columns.received, columns.visibility], monthRows),
		...monthChart(months.map(({ start }) => monthName(start)), months.map(({ given }) => given), columns.given),
		...section(texts.people, peopleItems(content, texts)),
		...section(texts.seen, seenItems(content, texts)),
	].join('\n');
}

/** The career one has against the one one wants, in a sentence. */
function evidence({ review, previous, circles }: ReviewContent, texts: ReviewTexts): readonly string[] {
	const named = (direction: Direction): readonly string[] => circles.filter((circle) => circle.direction === direction).map(({ name }) => asText(name));
	const { percent } = texts;
	const sentence = texts.evidence({ have: percent(review.have), want: percent(review.want) }, { have: named('have'), want: named('want') });
	return [previous !== null && isGivenToCircles(previous) ? `${sentence} ${texts.evidenceBefore(previous.period.name, percent(previous.have), percent(previous.want))}` : sentence, ''];
}

/** Without it there are no shares of it. */
function isGivenToCircles({ have, want }: Review): boolean {
	return have + want > 0;
}

function peopleItems({ review, linkTo }: ReviewContent, texts: ReviewTexts): readonly string[] {
	const { giving, newFaces, openAsks, priorities: { year, people, kept, letGo } } = review;
	const links = (those: readonly Person[]): readonly string[] => those.map(linkTo);
	return [
		...item(texts.mostTouched, links(giving.mostTouched)),
		...item(texts.newFaces, links(newFaces)),
		...item(texts.priorities(year), people.map(({ person, touchpoints }) => `${linkTo(person)} (${texts.touchpoints(touchpoints)})`)),
		...item(texts.kept(year - 1), links(kept)),
		...item(texts.letGo(year - 1), links(letGo)),
		...item(texts.openAsks, openAsks.map(({ person, day }) => `${linkTo(person)} (${formatDay(day)})`)),
	];
}

function seenItems({ review: { arenas, strengths }, goal }: ReviewContent, texts: ReviewTexts): readonly string[] {
	const shown = new Map([...strengths, ...(goal?.strengths ?? []).filter((strength) => !strengths.has(strength)).map((strength) => [strength, 0] as const)]);
	return [
		...item(texts.arenas, [...arenas].map(([arena, count]) => `${asText(slugWords(arena))} ${count}`)),
		...item(texts.strengths, [...shown].map(([strength, count]) => `${asText(strengthName(goal, strength))} ${count}`)),
	];
}

/** A heading with a list; nothing without items. */
function section(heading: string, items: readonly string[]): readonly string[] {
	return items.length === 0 ? [] : ['', `## ${heading}`, '', ...items];
}

/** A list item, or nothing where there is nobody and nothing to list. */
function item(label: string, listed: readonly string[]): readonly string[] {
	if (listed.length === 0) return [];
	const rest = listed.length - MOST_NAMES;
	return [`- ${label}: ${listed.slice(0, MOST_NAMES).join(', ')}${rest > 0 ? ` … +${rest}` : ''}`];
}

function numbersTable(review: Review, previous: Review | null, { rows, ofWeeks, number, decimal, percent }: ReviewTexts): readonly string[] {
	const shareOrNothing = (share: number | null): string => (share === null ? NOTHING : percent(share));
	const say: Readonly<Record<Row, (of: Review) => string>> = {
		given: (of) => number(of.given),
		introductions: (of) => number(of.introductions),
		asked: (of) => number(of.asked),
		received: (of) => number(of.received),
		have: (of) => shareOrNothing(isGivenToCircles(of) ? of.have : null),
		want: (of) => shareOrNothing(isGivenToCircles(of) ? of.want : null),
		contactBeforeNeed: (of) => shareOrNothing(of.contactBeforeNeed),
		closedLoops: (of) => shareOrNothing(of.closedLoops),
		weeksGiven: ({ steadiness: { weeks, weeksGiven } }) => ofWeeks(weeksGiven, weeks),
		busiest: ({ given, steadiness }) => shareOrNothing(given === 0 ? null : steadiness.busiest),
		topFive: (of) => shareOrNothing(of.given === 0 ? null : of.topFive),
		newPeople: (of) => number(of.newPeople),
		effectiveRoles: (of) => decimal(of.effectiveRoles),
		visibility: (of) => number(of.visibility),
		access: (of) => number(of.access),
	};
	const periods = previous ? [review, previous] : [review];
	const names = Object.keys(say) as (keyof typeof say)[];
	return table(['', ...periods.map(({ period }) => period.name)], names.map((name) => [rows[name], ...periods.map(say[name])]));
}

/** Where what was given went, as a table and a pie; nothing where it went nowhere of these. */
function spread(heading: string, above: readonly string[], columns: readonly string[], kinds: readonly { readonly id: string; readonly name: string }[], counts: ReadonlyMap<string, number>, { number, percent }: ReviewTexts): readonly string[] {
	const parts = kinds.map(({ id, name }) => ({ name, count: rounded(counts.get(id) ?? 0) }));
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return [];
	return [
		'', `## ${heading}`, '',
		...above,
		...table(columns, parts.map(({ name, count }) => [asText(name), number(count), percent(shareOf(count, total))])),
		'', '```mermaid', 'pie showData', ...parts.filter(({ count }) => count > 0).map(({ name, count }) => `    ${quoted(name)} : ${count}`), '```',
	];
}

function monthChart(months: readonly string[], given: readonly number[], title: string): readonly string[] {
	const most = Math.max(...given);
	if (most === 0) return [];
	return ['', '```mermaid', 'xychart-beta', `    x-axis [${months.map(quoted).join(', ')}]`, `    y-axis ${quoted(title)} 0 --> ${Math.max(most, LOWEST_TOP)}`, `    bar [${given.join(', ')}]`, '```'];
}

/** A table whose first column is words and whose others are numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	const aligns = head.map((_, index): Align => (index === 0 ? ':---' : '---:'));
	return [head, aligns, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** A label in a chart, which knows no escapes: two percent signs begin a directive or a comment. */
function quoted(text: string): string {
	return `"${text.replace(/["\r\n;]/g, ' ').replace(/\\/g, '/').replace(/%{2,}/g, '%')}"`;
}

/** Halves and thirds with at most two places. */
function rounded(count: number): number {
	return Number(count.toFixed(2));
}
