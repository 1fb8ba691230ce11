import { describe, expect, it } from 'vitest';
import { SectionIndex } from '../../src/domain/section-index';
import { NO_FILTER, sectionsOf } from '../../src/domain/sections';
import { fc, runs } from '../property';
import { day, TestVault } from './vault-of';

const properties = ['circle: growth', 'last-deposit: 2026-03-01\ncadence: 30', 'last-deposit: 2026-01-01\nrole: connector', 'resting: true', 'x: 1', 'priority: 2026', 'introduced-by: P1', 'snooze-until: 2026-05-01\ncircle: growth', 'last-deposit: 2026-04-01\ncadence: 7'];
const edit = fc.oneof(
	fc.record({ type: fc.constant('write' as const), who: fc.integer({ min: 0, max: 40 }), what: fc.constantFrom(...properties) }),
	fc.record({ type: fc.constant('delete' as const), who: fc.integer({ min: 0, max: 40 }) }),
	fc.record({ type: fc.constant('read' as const) }),
	fc.record({ type: fc.constant('day' as const), today: fc.constantFrom('2026-04-01', '2026-04-02', '2026-04-08', '2026-05-02') }),
);

describe('the section index', () => {
	it('is what sorting everybody into sections gives, after any changes', () => {
		fc.assert(fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
			const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`People/P${index}.md`, `---\n${properties[index % properties.length]}\n---\n`]));
			const vault = new TestVault(files, { weeklyFew: 3 });
			const board = vault.board('2026-04-01');
			const index = new SectionIndex(vault.network, board);
			vault.network.onChange((change) => board.update(change));
			board.onChange((change) => index.note(change));
			for (const step of edits) {
				if (step.type === 'write') vault.write(`People/P${step.who}.md`, `---\n${step.what}\n---\n`);
				else if (step.type === 'delete') vault.delete(`People/P${step.who}.md`);
				else if (step.type === 'day') board.reset(day(step.today), vault.rules);
				else index.read();
			}
			const pathsIn = (sections: ReturnType<SectionIndex['read']>): unknown => Object.fromEntries(Object.entries(sections).map(([name, people]) => [name, people.map(({ path }) => path)]));
			expect(pathsIn(index.read())).toEqual(pathsIn(sectionsOf(board, NO_FILTER, vault.rules)));
		}), runs(150));
	});
});
