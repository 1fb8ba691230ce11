import { formatCadence, readCadence } from './cadence';
import { addMonths, formatDay } from './day';
import type { Day } from './day';
import { readGoal } from './goal';
import type { GoalReading, Need } from './goal';
import { isSame } from './is-same';
import { nameFaultOf, withoutIllegal } from './person-name';
import { listOf } from './property';
import type { PropertyNames } from './property';
import type { PropertyStep, Scalar } from './property-step';

/** A networking goal as it is to be written. */
export interface GoalDraft {
	readonly goal: string;
	readonly needs: Need | null;
	readonly by: Day | null;
	/** As one would say them, each once; the same for arenas. */
	readonly strengths: readonly string[];
	readonly arenas: readonly string[];
	/** In the cadence grammar; empty for weekly. */
	readonly rhythm: string;
}

/** Why a goal is not written as it is. */
export type GoalFault = 'no-goal' | 'no-later-day' | 'unreadable-rhythm';

/** How far ahead one looks at first. */
const MONTHS_AHEAD = 12;
const WEEKLY = 'weekly';
/** Longer names are cut at a word. */
const LONGEST_TITLE = 60;
/** Shorter beginnings say too little to be a name. */
const SHORTEST_CLAUSE = 12;

/** A goal that is still to be thought of. */
export function emptyGoal(today: Day): GoalDraft {
	return { goal: '', needs: 'both', by: addMonths(today, MONTHS_AHEAD), strengths: [], arenas: [], rhythm: WEEKLY };
}

/** A goal as its note says it. */
export function draftOfGoal({ goal, needs, by, strengthNames, arenas, rhythm }: GoalReading): GoalDraft {
	return { goal: goal ?? '', needs, by, strengths: strengthNames, arenas: arenas.map((arena) => arena.replace(/-/g, ' ')), rhythm: rhythmText(rhythm) };
}

/** What keeps a goal from being written, or null. */
export function goalFaultOf({ goal, by, rhythm }: GoalDraft, today: Day): GoalFault | null {
	if (goal.trim() === '') return 'no-goal';
	if (by !== null && by <= today) return 'no-later-day';
	return readCadence(rhythm) === 'unreadable' ? 'unreadable-rhythm' : null;
}

/** `'Platform thinking, , Calm'` → `['Platform thinking', 'Calm']` */
export function textsOf(written: string): readonly string[] {
	return [...new Set(written.split(',').map((text) => text.trim().replace(/\s+/g, ' ')).filter(Boolean))];
}

/** What makes a note say a goal; what it says alike already stays as it is written. */
export function goalSteps(properties: ReadonlyMap<string, unknown>, draft: GoalDraft, names: PropertyNames): readonly PropertyStep[] {
	const frontmatter = Object.fromEntries(properties);
	const written = readGoal(frontmatter, names);
	const nameOf = (property: string): string => nameIn(properties, property, names);
	const steps: PropertyStep[] = written ? [] : [{ name: nameOf('type'), value: 'networking-goal' }];
	const set = (property: string, isAlike: boolean, value: Scalar | readonly Scalar[] | null): void => {
		const name = nameOf(property);
		const isMissing = listOf(frontmatter[name]).length === 0;
		const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
		// What a template leaves blank is filled in, also with what it would mean anyway.
		const isBlank = isMissing && (written === null || properties.has(name));
		if (isEmpty ? !isMissing : isBlank || !isAlike) steps.push({ name, value: isEmpty ? null : value });
	};
	const wanted = readGoal({ type: 'networking-goal', strengths: draft.strengths, arenas: draft.arenas, rhythm: draft.rhythm }, names);
	set('goal', written?.goal === draft.goal.trim(), draft.goal.replace(/\s+/g, ' ').trim());
	set('needs', written?.needs === draft.needs, draft.needs);
	set('by', written?.by === draft.by, draft.by === null ? null : formatDay(draft.by));
	set('strengths', isSame(written?.strengths, wanted?.strengths), draft.strengths);
	set('arenas', isSame(written?.arenas, wanted?.arenas), draft.arenas);
	set('rhythm', isSame(written?.rhythm, wanted?.rhythm), draft.rhythm.trim() || WEEKLY);
	set('status', written?.isActive === true, 'active');
	return steps;
}

/** What makes a note's goal one that is done. */
export function doneSteps(properties: ReadonlyMap<string, unknown>, names: PropertyNames): readonly PropertyStep[] {
	return [{ name: nameIn(properties, 'status', names), value: 'done' }];
}

/** What a goal's note is called: its first clause, without what no name can hold, not too long; `otherwise` where nothing is left. */
export function goalTitle(goal: string, otherwise: string): string {
	const plain = withoutIllegal(goal.replace(/[\s\p{Cc}]+/gu, ' ')).replace(/ +/g, ' ').trim();
	const clause = /^(.*?)[,;.!](?:\s|$)/.exec(plain)?.[1] ?? plain;
	const words = clause.length >= SHORTEST_CLAUSE ? clause : plain;
	const title = words.length <= LONGEST_TITLE ? words : words.slice(0, LONGEST_TITLE + 1).replace(/\s\S*$/, '').slice(0, LONGEST_TITLE);
	// A cut may leave half of a letter.
	const name = withoutIllegal(title).replace(/^[.\s]+|[.\s]+$/g, '');
	return nameFaultOf(name) === null ? name : otherwise;
}

/** The name under which a note writes a property; `strength` is `strengths`, too. */
function nameIn(properties: ReadonlyMap<string, unknown>, property: string, names: PropertyNames): string {
	const known = [...properties.keys()];
	return known.find((name) => names.plain(name) === property) ?? known.find((name) => names.plain(name) === property.replace(/s$/, '')) ?? property;
}

function rhythmText(rhythm: GoalReading['rhythm']): string {
	if (rhythm === 'never') return rhythm;
	const { count, unit } = rhythm;
	if (unit === 'd' && count % 7 === 0) return count === 7 ? WEEKLY : `${count / 7} weeks`;
	return unit === 'mo' && count === 1 ? 'monthly' : formatCadence(rhythm);
}
