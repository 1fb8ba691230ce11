import { describe, expect, it } from 'vitest';
import { placingEdits, sharedPlacing } from '../../src/domain/placing';

const peer = { circle: 'industry', roles: ['peer'] };

describe('what people have in common', () => {
	it('is that of the only one', () => expect(sharedPlacing([peer])).toEqual(peer));
	it('counts roles in any order', () => expect(sharedPlacing([{ circle: null, roles: ['peer', 'mentor'] }, { circle: null, roles: ['mentor', 'peer'] }])).toEqual({ circle: null, roles: ['peer', 'mentor'] }));
	it('leaves open what differs', () => expect(sharedPlacing([peer, { circle: null, roles: [] }])).toEqual({ circle: undefined, roles: [] }));
});

describe('the edits of a placing', () => {
	it('are none where it is the same', () => expect(placingEdits(peer, { circle: 'industry', roles: ['peer'] })).toEqual([]));
	it('are none for what is left open', () => expect(placingEdits({ circle: undefined, roles: [] }, { circle: undefined, roles: [] })).toEqual([]));
	it('are a circle and roles, in this order', () => {
		expect(placingEdits({ circle: null, roles: [] }, peer)).toEqual([{ type: 'circle', circle: 'industry' }, { type: 'roles', roles: ['peer'] }]);
	});
	it('take away what is no longer chosen', () => expect(placingEdits(peer, { circle: null, roles: [] })).toEqual([{ type: 'circle', circle: null }, { type: 'roles', roles: [] }]));
});
