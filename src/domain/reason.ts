import { INTRODUCER_FROM } from './course';
import { yearOf } from './day';
import type { Day } from './day';
import type { Person } from './people';
import { compareText } from './problem';
import type { Role } from './rules';
import type { Standing } from './standing';
import { isPriority } from './status-rules';

/** One reason why somebody stands where they do, still without words. */
export type Reason =
	| { readonly type: 'priority'; readonly year: number }
	| { readonly type: 'role'; readonly name: string }
	| { readonly type: 'introducer'; readonly people: number }
	| { readonly type: 'rising' }
	| { readonly type: 'promise' }
	| { readonly type: 'over'; readonly days: number }
	| { readonly type: 'due-today' }
	| { readonly type: 'due-in'; readonly days: number }
	| { readonly type: 'nothing' }
	| { readonly type: 'no-deposit' };

/** The reasons of a row, in the order of spec §5. */
export function reasonsOf(person: Person, standing: Standing, today: Day, introduced: number, roles: readonly Role[]): readonly Reason[] {
	const { facts } = person.reading;
	const reasons: Reason[] = [];
	if (isPriority(facts, today)) reasons.push({ type: 'priority', year: yearOf(today) });
	for (const name of roleNames(facts.roles, roles)) reasons.push({ type: 'role', name });
	if (introduced >= INTRODUCER_FROM) reasons.push({ type: 'introducer', people: introduced });
	if (facts.influence === 'rising') reasons.push({ type: 'rising' });
	if (person.ledger.openPromises(today).length > 0) reasons.push({ type: 'promise' });
	const clock = clockReason(standing);
	if (clock) reasons.push(clock);
	if (standing.basis === 'contact') reasons.push({ type: 'no-deposit' });
	return reasons;
}

/** Somebody left alone by cadence has a last day, but no due day: nothing is to be said of their clock. */
function clockReason({ basis, daysOver }: Standing): Reason | null {
	if (basis === 'none') return { type: 'nothing' };
	if (daysOver === null) return null;
	if (daysOver > 0) return { type: 'over', days: daysOver };
	return daysOver === 0 ? { type: 'due-today' } : { type: 'due-in', days: -daysOver };
}

function roleNames(ids: readonly string[], roles: readonly Role[]): readonly string[] {
	return ids.map((id) => roles.find((role) => role.id === id)?.name ?? id).sort(compareText);
}
