import { describe, expect, it } from 'vitest';
import { readGoal } from '../../src/domain/goal';
import { problemsOf } from '../../src/domain/problems';
import { PropertyNames } from '../../src/domain/property';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { day, TestVault } from './vault-of';

const NAMES = new PropertyNames(DEFAULT_RULES);
const TYPE = { type: 'networking-goal' };

describe('a goal note', () => {
	it('is read whole', () => {
		expect(readGoal({ ...TYPE, goal: 'Lead the platform group', needs: 'both', by: '2026-12-31', strengths: ['Platform Thinking', 'writing'], arenas: ['talk', 'Town hall'], rhythm: '2w', status: 'active' }, NAMES)).toEqual({
			goal: 'Lead the platform group', needs: 'both', by: day('2026-12-31'), strengths: ['platform-thinking', 'writing'], strengthNames: ['Platform Thinking', 'Writing'], arenas: ['talk', 'town-hall'], rhythm: { count: 14, unit: 'd' }, isActive: true, problems: [],
		});
	});

	it('needs nothing but its type, and is weekly then', () => {
		expect(readGoal(TYPE, NAMES)).toEqual({ goal: null, needs: null, by: null, strengths: [], strengthNames: [], arenas: [], rhythm: { count: 7, unit: 'd' }, isActive: true, problems: [] });
	});

	it.each([
		[{ type: ['note', 'Networking-Goal'] }], [{ Type: '[[networking goal]]' }], [{ TYPE: '#networking-goal' }],
	])('is known in the spelling %j', (frontmatter) => {
		expect(readGoal(frontmatter, NAMES)).not.toBeNull();
	});

	it.each([[{}], [{ type: null }], [{ type: 'goal' }], [{ kind: 'networking-goal' }]])('is not %j', (frontmatter) => {
		expect(readGoal(frontmatter, NAMES)).toBeNull();
	});

	it.each<readonly [written: unknown, needs: string | null]>([
		['visibility', 'visibility'], ['Access', 'access'], [['visibility', 'access'], 'both'], ['visibility, access', 'both'], ['access and visibility', 'both'], [['both'], 'both'], ['money', null], [7, null],
	])('needs %j is %j', (needs, expected) => {
		expect(readGoal({ ...TYPE, needs }, NAMES)?.needs).toBe(expected);
	});

	it('takes lists, texts and tags for strengths, each once', () => {
		const strengthsOf = (strengths: unknown): readonly string[] | undefined => readGoal({ ...TYPE, strengths }, NAMES)?.strengths;
		expect(strengthsOf('systems, Clear  Writing')).toEqual(['systems', 'clear-writing']);
		expect(strengthsOf(['#strength/systems', 'Systems', null, '[[Clear writing]]'])).toEqual(['systems', 'clear-writing']);
		expect(readGoal({ ...TYPE, Strength: 'systems' }, NAMES)?.strengths).toEqual(['systems']);
		expect(strengthsOf({ a: 1 })).toEqual([]);
	});

	it('done is not active', () => {
		expect(readGoal({ ...TYPE, status: 'Done' }, NAMES)?.isActive).toBe(false);
		expect(readGoal({ ...TYPE, Status: ['done'] }, NAMES)?.isActive).toBe(false);
	});

	it('a day and a rhythm that cannot be read are problems and count as absent', () => {
		const vault = new TestVault({ 'Goal.md': '---\ntype: networking-goal\nBy: soon\nrhythm: now and then\n---\n' });
		expect(vault.network.own.goal).toMatchObject({ path: 'Goal.md', by: null, rhythm: { count: 7, unit: 'd' } });
		expect(problemsOf(vault.network, day('2026-04-30'))).toMatchObject([{ kind: 'unreadable-day', property: 'By', found: 'soon' }, { kind: 'unreadable-cadence', property: 'rhythm', found: 'now and then' }]);
	});

	it('of two the first by path is taken, and both are problems; a done one is none', () => {
		const vault = new TestVault({ 'b.md': '---\ntype: networking-goal\ngoal: b\n---\n', 'a.md': '---\ntype: networking-goal\ngoal: a\n---\n', '0.md': '---\ntype: networking-goal\nstatus: done\n---\n' });
		expect(vault.network.own.goal?.goal).toBe('a');
		expect(problemsOf(vault.network, day('2026-04-30')).map(({ path }) => path)).toEqual(['a.md', 'b.md']);
		vault.delete('a.md');
		expect(vault.network.own.goal?.goal).toBe('b');
	});
});
