import type { Day } from './day';
import type { PropertyStep } from './property-step';

/** A change of what a person note says about the person, as the user means it. */
export type PersonEdit =
	| { readonly type: 'snooze'; readonly until: Day }
	| { readonly type: 'end-snooze' }
	| { readonly type: 'rest' }
	| { readonly type: 'wake' }
	/** In the grammar of spec §5; null for none of their own. */
	| { readonly type: 'cadence'; readonly cadence: string | null }
	/** An id. */
	| { readonly type: 'circle'; readonly circle: string | null }
	/** Ids. */
	| { readonly type: 'roles'; readonly roles: readonly string[] }
	/** Of the year that today is in. */
	| { readonly type: 'priority'; readonly isPriority: boolean }
	| { readonly type: 'next-step'; readonly text: string | null };

/** Why an edit is not made. */
export type PersonEditFault =
	| { readonly type: 'no-later-day' }
	| { readonly type: 'unreadable-cadence'; readonly found: string }
	/** They rest by a word that other tools read too, and nobody can tell which word would end it. */
	| { readonly type: 'rests-by-status'; readonly property: string; readonly found: string }
	/** Something in the list that would not survive being written again. */
	| { readonly type: 'unusual-list'; readonly property: string };

/** What an edit does to the properties of a note. */
export type PersonEditPlan = readonly PropertyStep[] | { readonly fault: PersonEditFault };
