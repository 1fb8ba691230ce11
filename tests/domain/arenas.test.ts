import { expect, it } from 'vitest';
import { arenasOffered, strengthsOffered } from '../../src/domain/arenas';
import { TestVault } from './vault-of';

function offered(files: Readonly<Record<string, string>>): readonly [arenas: string, strengths: string] {
	const { own } = new TestVault(files).network;
	return [arenasOffered(own).join(' '), strengthsOffered(own).join(' ')];
}

function goal(properties: string): Readonly<Record<string, string>> {
	return { 'Goal.md': `---\ntype: networking-goal\n${properties}\n---\n` };
}

it('access asks for town halls and projects, visibility for panels and posts, no goal for all of them', () => {
	expect(offered(goal('needs: access'))[0]).toBe('town-hall project stretch-assignment');
	expect(offered(goal('needs: visibility'))[0]).toBe('panel post talk');
	expect(offered({})[0]).toBe('town-hall panel project post stretch-assignment talk');
});

it('the goal\'s own arenas and strengths come first, then those in use, the most used first', () => {
	expect(offered({
		...goal('needs: access\narenas: [Meetup]\nstrengths: [Calm, Writing]'),
		'Daily/2026-04-01.md': '- #visibility/podcast #strength/teaching\n- #visibility/Post #strength/calm\n- #visibility/post #strength/proofs\n- #visibility #strength/proofs',
	})).toEqual(['meetup post podcast town-hall project stretch-assignment', 'calm writing proofs teaching']);
});
