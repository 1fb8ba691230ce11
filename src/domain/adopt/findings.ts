import type { Property } from '../rules';

/** A property as person notes have it. */
export interface FoundProperty {
	/** As most of them write it. */
	readonly name: string;
	readonly notes: number;
	/** What it is read as; null where Rapport does not read it. */
	readonly readAs: Property | null;
	/** The first few values. */
	readonly samples: readonly string[];
}

/** A change of settings that would fit a vault, with how many notes speak for it. */
export type Proposal =
	/** An entry of the people folders, its notes not read as people yet. */
	| { readonly type: 'people-folder'; readonly folder: string; readonly notes: number }
	| { readonly type: 'person-tag'; readonly tag: string; readonly notes: number }
	/** `'category: contact'` */
	| { readonly type: 'person-marker'; readonly marker: string; readonly notes: number }
	/** The name that the vault has for one of our properties: it is written from then on, and read where it was not. */
	| { readonly type: 'property-name'; readonly property: Property; readonly name: string; readonly notes: number; readonly isNew: boolean; readonly samples: readonly string[] }
	/** The heading that daily notes have for such lines. */
	| { readonly type: 'heading'; readonly heading: string; readonly notes: number };

/** What a vault holds that was never written for Rapport. */
export interface Findings {
	/** Notes that are read as people by now. */
	readonly people: number;
	/** The commonest first. */
	readonly properties: readonly FoundProperty[];
	readonly proposals: readonly Proposal[];
}
