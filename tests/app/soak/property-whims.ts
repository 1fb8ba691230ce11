/** How people change the properties of a note by hand: rightly, wrongly, and back. */
import { addDays, formatDay } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import type { RandomStream } from '../../../scripts/bench/random';

const BROKEN = 'broken: [never closed';

/** Changes of properties, drawn from a seed. */
export class PropertyWhims {
	constructor(private readonly random: RandomStream) {}

	/** The text of a note with one property more, changed or gone; one that was broken is mended. */
	changed(text: string, today: Day): string {
		const { block, body } = partsOf(text);
		if (block.includes(BROKEN)) return textOf(block.filter((line) => line !== BROKEN), body);
		if (this.random.chance(0.02)) return textOf([...block, BROKEN], body);
		const line = this.line(today);
		const name = line.slice(0, line.indexOf(':') + 1);
		const others = block.filter((other) => !other.startsWith(name));
		return textOf(this.random.chance(0.5) ? others : [...others, line], body);
	}

	private line(today: Day): string {
		const day = formatDay(addDays(today, this.random.below(60) - 45));
		return this.random.pick([
			`circle: ${this.random.pick(['organisation', 'industry', 'growth', 'nowhere'])}`,
			`role: ${this.random.pick(['sponsor', 'mentor', 'peer', 'connector', '[peer, connector]', 'Head of Design'])}`,
			`cadence: ${this.random.pick(['2w', 'monthly', 'quarterly', '45d', 'now and then'])}`,
			`last-deposit: ${this.random.pick([day, `"[[${day}]]"`, '03/04/2026', ''])}`,
			`last_contact: ${day}`,
			`snooze-until: ${formatDay(addDays(today, this.random.below(20) - 5))}`,
			`priority: ${this.random.pick(['2026', '2027', '[2026, 2027]', 'true', 'high'])}`,
			`next-step: ${this.random.pick(['call them', 'write about the panel'])}`,
			`influence: ${this.random.pick(['high', 'rising', 'some'])}`,
			`resting: ${this.random.pick(['true', 'false'])}`,
		]);
	}
}

/** Values of several lines stay with their property's line, as far as this needs. */
function partsOf(text: string): { readonly block: readonly string[]; readonly body: string } {
	const found = /^---\n([\s\S]*?)---(?:\n|$)/.exec(text);
	return found ? { block: (found[1] ?? '').split('\n').filter((line) => line !== ''), body: text.slice(found[0].length) } : { block: [], body: text };
}

function textOf(block: readonly string[], body: string): string {
	return block.length === 0 ? body : `---\n${block.join('\n')}\n---\n${body}`;
}
