import type { BlockOptions } from '../../domain/block-options';
import type { Person } from '../../domain/people';
import { matcherOf, NO_FILTER } from '../../domain/sections';
import type { SectionName, Sections } from '../../domain/sections';
import { IntentContents } from '../../ui/intent-contents';
import { listItemsOf } from '../../ui/list-items';
import type { FoldState, ListItem } from '../../ui/list-items';
import type { BlockContext } from './block-part';

/** Whom a quiet note is about: those to hear from, and nobody who is fresh or left alone. */
const WAITING: readonly SectionName[] = ['thisWeek', 'stale', 'due', 'never'];
const NOBODY: Sections = { thisWeek: [], stale: [], due: [], never: [], fresh: [], leftAlone: [], unplaced: [] };

/** Who passes a block's options. */
export function blockMatcher(options: BlockOptions, person: Person | null, { rapport }: BlockContext): (person: Person) => boolean {
	const { circles, roles } = options;
	const matches = matcherOf({ ...NO_FILTER, circles, roles }, rapport.settings());
	return (other) => (person === null || other === person) && matches(other);
}

/** The rows of the views `stale` and `week`: the sections of the list that wait, with as many people as asked for. */
export function waitingItems(options: BlockOptions, person: Person | null, context: BlockContext, folds: FoldState): readonly ListItem[] {
	const matches = blockMatcher(options, person, context);
	const all = context.rapport.sections.read();
	const sections: Partial<Record<SectionName, readonly Person[]>> = {};
	for (const name of options.view === 'week' ? WAITING.slice(0, 1) : WAITING) sections[name] = all[name].filter(matches);
	const counts = Object.entries(sections).map(([name, people]): readonly [string, number] => [name, people.length]);
	return listItemsOf({ ...NOBODY, ...sections }, [], limited(folds, options.limit, counts));
}

/** What promises and next steps are read with; kept for as long as the block. */
export class PromiseItems {
	private readonly contents: IntentContents;

	constructor(private readonly context: BlockContext) {
		this.contents = new IntentContents(context.rapport, context.redraw);
	}

	/** The rows of the view `promises`: those, next steps, and loops to close. */
	read(options: BlockOptions, person: Person | null, folds: FoldState): readonly ListItem[] {
		const matches = blockMatcher(options, person, this.context);
		const found = this.contents.withTexts(this.contents.read(matches), folds);
		return listItemsOf(NOBODY, [], limited(folds, options.limit, [['promises', found.promises.count], ['loops', found.loops.count]]), found);
	}
}

/** As many rows as were asked for, the first sections first. */
function limited(folds: FoldState, limit: number | null, counts: readonly (readonly [section: string, count: number])[]): FoldState {
	if (limit === null) return folds;
	const limits = new Map<string, number>();
	let left = limit;
	for (const [section, count] of counts) {
		const shown = Math.min(left, count);
		limits.set(section, shown);
		left -= shown;
	}
	return { isFolded: (section) => folds.isFolded(section), isExpanded: () => false, limitOf: (section) => limits.get(section) ?? 0 };
}
