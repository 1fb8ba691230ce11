import { describe, expect, it } from 'vitest';
import { cacheOf, span, type MakeApp } from './subject';

export function listContract(makeApp: MakeApp): void {
	const items = async (text: string): Promise<string[]> => {
		const { listItems = [] } = await cacheOf(makeApp, text);
		return listItems.map((item) => `${span(item)} ^${item.parent}${item.task === undefined ? '' : ` [${item.task}]`}`);
	};

	describe('list items', () => {
		it('[documented] parent is the parent item\'s line, at the root the negative line of the list', async () => {
			expect(await items('text\n\n- a\n  - b\n- c\n')).toEqual(['2:0-2:3 ^-2', '3:2-3:5 ^2', '4:0-4:3 ^-2']);
		});

		it('[measured] a list on the first line has the parent -1', async () => {
			expect(await items('- a\n- b\n')).toEqual(['0:0-0:3 ^-1', '1:0-1:3 ^-1']);
		});

		it('[measured] an item covers its own lines and not its children', async () => {
			expect(await items('- a\n    more\n- b\n  ```\n  code\n  ```\n  - c\n')).toEqual(['0:0-1:8 ^-1', '2:0-5:5 ^-1', '6:2-6:5 ^2']);
		});

		it('[measured] an item before a blank line and a sibling reaches to the blank line', async () => {
			expect(await items('- a\n\n- b\n\ntext\n')).toEqual(['0:0-1:0 ^-1', '2:0-2:3 ^-1']);
		});

		it('[measured] blanks beyond the parent\'s text belong to the item', async () => {
			expect(await items('- a\n    - b\n        - c\n')).toEqual(['0:0-0:3 ^-1', '1:2-1:7 ^0', '2:6-2:11 ^1']);
			expect(await items('- a\n\t- b\n')).toEqual(['0:0-0:3 ^-1', '1:1-1:4 ^0']);
		});

		it('[measured] another marker begins another list', async () => {
			expect(await items('# H\n- a\n* b\n1. c\n1) d\n')).toEqual(['1:0-1:3 ^-1', '2:0-2:3 ^-2', '3:0-3:4 ^-3', '4:0-4:4 ^-4']);
		});

		it('[documented] task is the mark between the brackets', async () => {
			expect(await items('- [ ] a\n- [x] b\n- [X] c\n- [-] d\n- [/] e\n- [] f\n- [x]g\n')).toEqual([
				'0:0-0:7 ^-1 [ ]', '1:0-1:7 ^-1 [x]', '2:0-2:7 ^-1 [X]', '3:0-3:7 ^-1 [-]', '4:0-4:7 ^-1 [/]', '5:0-5:6 ^-1', '6:0-6:6 ^-1',
			]);
		});

		it('[measured] a number after the box begins an item within the item', async () => {
			expect(await items('text\n\n- [ ] 1. a\n')).toEqual(['2:0-2:10 ^-2 [ ]', '2:6-2:10 ^2']);
		});

		it('[measured] items in quotes and callouts are there', async () => {
			expect(await items('> [!todo] t\n> - [ ] a\n>     - [ ] b\n')).toEqual(['1:2-1:9 ^-1 [ ]', '2:4-2:13 ^1 [ ]']);
		});

		it('[documented] items in code are none', async () => {
			expect(await items('```\n- a\n```\n\n    - b\n')).toEqual([]);
		});

		it('[documented] a text line directly below belongs to the item', async () => {
			expect(await items('- a\nlazy\n- b\n')).toEqual(['0:0-1:4 ^-1', '2:0-2:3 ^-1']);
		});

		it('[documented] a block id names the item', async () => {
			const { listItems, blocks } = await cacheOf(makeApp, '- a ^one\n- b\n');
			expect(listItems?.map(({ id }) => id)).toEqual(['one', undefined]);
			expect(blocks?.['one']?.position.end.offset).toBe(8);
		});
	});
}
