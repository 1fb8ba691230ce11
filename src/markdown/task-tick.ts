import { formatDay } from '../domain/day';
import type { Day } from '../domain/day';
import { withCompletionDay } from '../domain/line-text';

/** Why a task is not ticked: it is none, or no longer an open one; or it repeats, and only the plugin that repeats it can make the next one. */
export type TickRefusal = 'not-open' | 'repeats';

const BOX = /^(\s*(?:(?:[-*+]|\d+[.)])[ \t]+)+)\[([^\]xX-])\](?=[ \t])/u;
const REPEATS = /🔁|[[(](?:repeat|recurrence)::/iu;
/** Fields as Dataview writes them, in square brackets or round ones. */
const INLINE_FIELD = /([[(])(?:due|created|scheduled|start|priority|completion)::/i;
const BLOCK_NAME = /^\^[A-Za-z0-9-]+$/;

/**
 * An open task's line as a done one, with its day in the form in which the line writes days; before a block's name.
 *
 * `'- [ ] #deposit [[Ada]] the slides 📅 2026-03-25 ^id'` → `'- [x] #deposit [[Ada]] the slides 📅 2026-03-25 ✅ 2026-03-20 ^id'`;
 * with `[due:: 2026-03-25]` on it, `[completion:: 2026-03-20]`.
 */
export function tickedLine(source: string, day: Day): { readonly line: string } | { readonly refused: TickRefusal } {
	if (!BOX.test(source)) return { refused: 'not-open' };
	if (REPEATS.test(source)) return { refused: 'repeats' };
	const ticked = source.replace(BOX, (_box, before: string) => `${before}[x]`);
	const written = formatDay(day);
	// One that is there from an earlier time would be read in place of today's.
	const again = withCompletionDay(ticked, day);
	if (again !== null) return { line: again };
	const bracket = INLINE_FIELD.exec(ticked)?.[1];
	const field = bracket === undefined ? `✅ ${written}` : `${bracket}completion:: ${written}${bracket === '[' ? ']' : ')'}`;
	const end = endOfWords(ticked);
	return { line: `${ticked.slice(0, end)} ${field}${ticked.slice(end)}` };
}

/** Where a line's words end: before its block's name and the blanks around that. */
function endOfWords(line: string): number {
	const whole = line.trimEnd();
	const last = Math.max(whole.lastIndexOf(' '), whole.lastIndexOf('\t'));
	return BLOCK_NAME.test(whole.slice(last + 1)) ? whole.slice(0, Math.max(0, last)).trimEnd().length : whole.length;
}
