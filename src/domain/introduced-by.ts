import { listOf, PropertyNames } from './property';
import type { PropertyStep } from './property-step';
import { referencesOf } from './reference';
import type { Reference } from './reference';
import type { Rules } from './rules';
import { WrittenPerson } from './written-person';

/**
 * What makes a person's note say who introduced them: one more value beside those that stand there, in the spelling that counts.
 * Nothing where one of them means the introducer already, which `isIntroducer` tells.
 *
 * `met-through: Bob` and `'[[Grace Hopper]]'` → `[{ name: 'met-through', append: '[[Grace Hopper]]' }]`
 */
export function introducedBySteps(properties: ReadonlyMap<string, unknown>, rules: Pick<Rules, 'propertyNames'>, link: string, isIntroducer: (reference: Reference) => boolean): readonly PropertyStep[] {
	const person = new WrittenPerson(new PropertyNames(rules).read(Object.fromEntries(properties)), rules.propertyNames);
	const written = person.first('introduced-by');
	if (person.all('introduced-by').some(({ value }) => referencesOf(value).some(isIntroducer))) return [];
	if (written !== undefined && listOf(written.value).length > 0) return [{ name: written.name, append: link }];
	// A list that is empty stays a list.
	return person.set('introduced-by', Array.isArray(written?.value) ? [link] : link);
}
