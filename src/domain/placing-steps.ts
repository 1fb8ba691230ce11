// How circle and roles are written into a note that may hold more than ours: job titles, other tools' circles.
import { isSame } from './is-same';
import type { Vocabulary } from './person';
import type { PersonEditPlan } from './person-edit';
import { listOf } from './property';
import type { WrittenProperty } from './property';
import type { PropertyStep } from './property-step';
import { rewritten } from './written-person';
import type { WrittenPerson } from './written-person';

/** Puts a circle in the place of the one that counts, or takes every circle of ours away; other values stay. */
export function circleSteps(person: WrittenPerson, circle: string | null, vocabulary: Vocabulary): PersonEditPlan {
	const isOurs = (value: unknown): boolean => vocabulary.circleOf(value) !== undefined;
	const written = person.first('circle');
	const values = listOf(written?.value);
	const place = values.findIndex(isOurs);
	if ((vocabulary.circleOf(values[place]) ?? null) === circle) return [];
	if (circle === null) return stepsOf(person.all('circle').map((spelling) => [spelling, listOf(spelling.value).filter((value) => !isOurs(value))]));
	if (!written || !Array.isArray(written.value)) return person.set('circle', circle);
	if (place < 0) return [{ name: written.name, append: circle }];
	return stepsOf([[written, [...values.slice(0, place), circle, ...values.slice(place + 1).filter((value) => vocabulary.circleOf(value) !== circle)]]]);
}

/** Writes these roles where roles of ours stand already, else beside the job title, which stays as it is. */
export function roleSteps(person: WrittenPerson, roles: readonly string[], vocabulary: Vocabulary): PersonEditPlan {
	const ours = person.all('role').filter(({ value }) => listOf(value).some((item) => vocabulary.rolesIn(item).length > 0));
	// Another spelling's roles would count once those of the first are gone.
	if (roles.length === 0) return stepsOf(ours.map((written) => [written, keptOf(written, [], vocabulary)]));
	const written = ours[0] ?? person.first('role');
	if (!written) return person.set('role', roles.length === 1 ? (roles[0] ?? '') : roles);
	const kept = keptOf(written, roles, vocabulary);
	const known = new Set(kept.flatMap((item) => vocabulary.rolesIn(item)));
	const missing = roles.filter((role) => !known.has(role));
	if (kept.length === 0 && missing.length > 0) return stepsOf([[written, missing]]);
	const thinned = isSame(kept, listOf(written.value)) ? [] : stepsOf([[written, kept]]);
	// First those that go and then those that come: what stays keeps every byte it has.
	return 'fault' in thinned ? thinned : [...thinned, ...missing.map((append) => ({ name: written.name, append }))];
}

/** The values that stay: job titles, and those of these roles, as written. */
function keptOf({ value }: WrittenProperty, roles: readonly string[], vocabulary: Vocabulary): readonly unknown[] {
	const kept = listOf(value).flatMap((item) => {
		const itsRoles = vocabulary.rolesIn(item);
		const wanted = itsRoles.filter((role) => roles.includes(role));
		return wanted.length === itsRoles.length ? [item] : wanted;
	});
	return [...new Set(kept)];
}

function stepsOf(changes: readonly (readonly [WrittenProperty, readonly unknown[]])[]): PersonEditPlan {
	const steps: PropertyStep[] = [];
	for (const [written, values] of changes) {
		const step = rewritten(written, values);
		if (!step) return { fault: { type: 'unusual-list', property: written.name } };
		steps.push(step);
	}
	return steps;
}
