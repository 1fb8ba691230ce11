import { expect, test } from 'vitest';
import { isHiddenPath, withoutOuterSlashes } from '../../src/domain/folder-path';

test.each([
	['/Work/People/', 'Work/People'],
	['Work', 'Work'],
	['//', ''],
	['/'.repeat(200_000) + 'a' + '/'.repeat(200_000) + 'b', `a${'/'.repeat(200_000)}b`],
])('a folder is compared without slashes around it', (path, plain) => expect(withoutOuterSlashes(path)).toBe(plain));

test.each(['..', '../out', 'a/../../out', '/../out', '..\\out', 'a\\..', ' ../out', 'a/ ..', '.hidden/x.md', 'a/.trash/x.md', '...'])('%j leads out of what Obsidian shows', (path) => expect(isHiddenPath(path)).toBe(true));

test.each(['', 'a', 'a/b.md', 'v1.2/a..b.md', 'a./b', '%2e%2e/x'])('%j does not', (path) => expect(isHiddenPath(path)).toBe(false));
