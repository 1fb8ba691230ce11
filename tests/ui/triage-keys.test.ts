import { describe, expect, it } from 'vitest';
import { readSkipped } from '../../src/ui/skipped-people';
import { triageKeyOf } from '../../src/ui/triage-keys';

const NOT_HELD = { code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function press(key: string, held: Partial<typeof NOT_HELD> = {}, isRightToLeft = false): unknown {
	return triageKeyOf({ key, ...NOT_HELD, ...held }, isRightToLeft);
}

describe('keys while people are placed', () => {
	it('place, skip, let rest, undo, and go back and on', () => {
		expect(['Enter', ' ', 'r', 'u', 'ArrowLeft', 'ArrowRight'].map((key) => press(key))).toEqual(['place', 'skip', 'rest', 'undo', 'back', 'skip'].map((does) => ({ does })));
	});

	it('go back to where lines begin', () => expect([press('ArrowLeft', {}, true), press('ArrowRight', {}, true)]).toEqual([{ does: 'skip' }, { does: 'back' }]));

	it('undo as everywhere, too, and leave other keys with modifiers alone', () => {
		expect([press('z', { ctrlKey: true }), press('z', { metaKey: true }), press('z', { ctrlKey: true, shiftKey: true }), press('r', { ctrlKey: true }), press('1', { altKey: true })])
			.toEqual([{ does: 'undo' }, { does: 'undo' }, null, null, null]);
	});

	it('choose by digit or letter, in capitals too', () => expect([press('1'), press('A', { shiftKey: true })]).toEqual([{ sign: '1' }, { sign: 'a' }]));

	it('choose by the place of a key where the keyboard has other signs there', () => {
		expect([press('&', { code: 'Digit1' }), press('к', { code: 'KeyR' }), press('α', { code: 'KeyA' })]).toEqual([{ sign: '1' }, { does: 'rest' }, { sign: 'a' }]);
	});

	it('mean nothing where they are no signs', () => expect([press('Tab'), press('F5', { code: 'F5' }), press('Shift', { code: 'ShiftLeft' }), press('Dead', { code: 'BracketLeft' })]).toEqual([null, null, null, null]));
});

it('whatever was stored by somebody else is nobody', () => {
	expect([readSkipped(null), readSkipped({ a: 1 }), readSkipped(['a.md', 7, null])].map((paths) => [...paths])).toEqual([[], [], ['a.md']]);
});
