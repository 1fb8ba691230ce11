import type { HoverParent } from 'obsidian';
import type { Rapport } from '../../context';
import type { BlockOptions } from '../../domain/block-options';
import type { Person } from '../../domain/people';

/** What a part of a block is given. */
export interface BlockContext {
	readonly rapport: Rapport;
	readonly hoverParent: HoverParent;
	/** Draws the block again soon: at most once a frame. */
	readonly redraw: () => void;
	/** Whose note the block stands in, now; null in any other note. */
	readonly ownPerson: () => Person | null;
}

/** What one view of a block shows. */
export interface BlockPart {
	/** Shows what is so now, for a person where the options name one; gives what to say where there is nothing to show. */
	show(options: BlockOptions, person: Person | null): string | null;
	/** A note changed: what was read of it is old. Returns whether something here may look different. */
	forgetNote(path: string): boolean;
}
