import { readCadence } from './cadence';
import type { Cadence } from './cadence';
import { formatDay, readDay, yearOf } from './day';
import type { Day } from './day';
import { restingIn, Vocabulary } from './person';
import type { PersonEdit, PersonEditPlan } from './person-edit';
import { circleSteps, roleSteps } from './placing-steps';
import { isFalse, isTrue, listOf, plainName, plainValue, PropertyNames, sourceOf } from './property';
import type { WrittenProperty } from './property';
import type { PropertyStep } from './property-step';
import type { Rules } from './rules';
import { rewritten, WrittenPerson } from './written-person';

/** Turns edits of people into steps for the properties of their notes; made once for a set of rules. */
export class PersonEditPlanner {
	private readonly names: PropertyNames;
	private readonly vocabulary: Vocabulary;

	constructor(private readonly rules: Pick<Rules, 'propertyNames' | 'circles' | 'roles'>) {
		this.names = new PropertyNames(rules);
		this.vocabulary = new Vocabulary(rules);
	}

	/** All that several edits of different properties do, from what the note says by now; the spellings that stand there are used again. */
	plan(properties: ReadonlyMap<string, unknown>, edits: readonly PersonEdit[], today: Day): PersonEditPlan {
		const person = new WrittenPerson(this.names.read(Object.fromEntries(properties)), this.rules.propertyNames);
		const steps: PropertyStep[] = [];
		for (const edit of edits) {
			const plan = this.stepsOf(edit, person, today);
			if ('fault' in plan) return plan;
			steps.push(...plan);
		}
		return steps;
	}

	private stepsOf(edit: PersonEdit, person: WrittenPerson, today: Day): PersonEditPlan {
		switch (edit.type) {
			case 'snooze': return edit.until > today ? person.set('snooze-until', formatDay(edit.until)) : { fault: { type: 'no-later-day' } };
			case 'end-snooze': return isDay(person.first('snooze-until')) ? person.clear('snooze-until') : [];
			case 'rest': return restSteps(person);
			case 'wake': return wakeSteps(person);
			case 'cadence': return cadenceSteps(person, edit.cadence);
			case 'circle': return circleSteps(person, edit.circle, this.vocabulary);
			case 'roles': return roleSteps(person, edit.roles, this.vocabulary);
			case 'priority': return edit.isPriority ? prioritySteps(person, yearOf(today)) : noPrioritySteps(person, yearOf(today));
			case 'next-step': return nextStepSteps(person, edit.text);
		}
	}
}

function isDay(written: WrittenProperty | undefined): boolean {
	const reading = readDay(written?.value);
	return reading !== null && 'day' in reading;
}

function isNever({ value }: WrittenProperty): boolean {
	return readCadence(value) === 'never';
}

function restSteps(person: WrittenPerson): readonly PropertyStep[] {
	const cadence = person.first('cadence');
	const isResting = restingIn(person.all('resting')).length > 0 || (cadence !== undefined && isNever(cadence));
	return isResting ? [] : [{ name: person.nameFor('resting', person.own('resting')), value: true }];
}

/** Takes back whatever makes them rest: our own word goes, a truth value turns, a cadence of never goes. */
function wakeSteps(person: WrittenPerson): PersonEditPlan {
	const steps: PropertyStep[] = person.all('cadence').filter(isNever).map(({ name }) => ({ name, value: null }));
	const own = person.own('resting');
	for (const resting of restingIn(person.all('resting'))) {
		const { name, value } = resting;
		if (plainName(name) === 'status') return { fault: { type: 'rests-by-status', property: name, found: sourceOf(value) } };
		steps.push({ name, value: resting === own ? null : isFalse(value) });
	}
	return steps;
}

function cadenceSteps(person: WrittenPerson, cadence: string | null): PersonEditPlan {
	const text = cadence?.trim() ?? '';
	if (text === '') return person.clear('cadence');
	const reading = readCadence(text);
	if (reading === 'unreadable' || reading === null) return { fault: { type: 'unreadable-cadence', found: text } };
	const written = person.first('cadence');
	if (written && isSameReading(readCadence(written.value), reading)) return [];
	const isNumber = isInDays(written) || /^\d+$/.test(text);
	return person.set('cadence', isNumber && reading !== 'never' && reading.unit === 'd' ? reading.count : text);
}

/** Where a number of days is kept, one stays: somebody else may read it too. */
function isInDays(written: WrittenProperty | undefined): boolean {
	return written !== undefined && (typeof written.value === 'number' || plainName(written.name).endsWith('days'));
}

function isSameReading(a: ReturnType<typeof readCadence>, b: Cadence | 'never'): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function prioritySteps(person: WrittenPerson, year: number): readonly PropertyStep[] {
	const written = person.first('priority');
	const values = listOf(written?.value);
	if (values.some((value) => isThisYear(value, year))) return [];
	if (!written || values.every(isFalse)) return person.set('priority', year);
	return [{ name: written.name, append: year }];
}

function noPrioritySteps(person: WrittenPerson, year: number): PersonEditPlan {
	const steps: PropertyStep[] = [];
	for (const written of person.all('priority')) {
		const values = listOf(written.value);
		const rest = values.filter((value) => !isThisYear(value, year));
		if (rest.length === values.length) continue;
		const step = rewritten(written, rest);
		if (!step) return { fault: { type: 'unusual-list', property: written.name } };
		steps.push(step);
	}
	return steps;
}

/** `priority: true` means whichever year it is. */
function isThisYear(value: unknown, year: number): boolean {
	return isTrue(value) || plainValue(value) === String(year);
}

function nextStepSteps(person: WrittenPerson, text: string | null): readonly PropertyStep[] {
	const line = (text ?? '').replace(/\s+/g, ' ').trim();
	return line === '' ? person.clear('next-step') : person.set('next-step', line);
}
