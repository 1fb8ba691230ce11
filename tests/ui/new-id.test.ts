import { expect, test } from 'vitest';
import { newId } from '../../src/ui/new-id';

test('ids have no digits that might be taken for a number, and differ', () => {
	const ids = Array.from({ length: 500 }, newId);
	expect(ids.filter((id) => !/^rapport-[a-z]+$/.test(id))).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
});
