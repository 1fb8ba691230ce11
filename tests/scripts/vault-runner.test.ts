import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const note = '\uFEFF---\r\nlast-contact: 2026-03-25\r\ncontact-frequency: 14\r\n---\r\nMet at the meetup';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'rapport-'));
	mkdirSync(join(folder, 'Notes/People'), { recursive: true });
	writeFileSync(join(folder, 'Notes/People/Ada.md'), note);
	// What the parser warns of must not reach standard output.
	writeFileSync(join(folder, 'Notes/People/Template.md'), '---\nmet: {{date}}\n---\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the runner as npm does when it is called in `folder`. */
function vault(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	return spawnSync(process.execPath, ['scripts/run.mjs', 'vault', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } });
}

test('standard output is the answer and nothing else, for a folder named from where the user is', { timeout: 60_000 }, () => {
	const { status, stdout } = vault('Notes', 'rapport:stale', 'format=json', 'today=2026-04-30');
	expect(JSON.parse(stdout)).toMatchObject([{ path: 'People/Ada.md', status: 'stale', basis: 'contact', daysSince: 36, daysOver: 22 }]);
	expect(status).toBe(0);
});

test('nothing in the folder changes by asking', { timeout: 60_000 }, () => {
	vault('Notes', 'stale');
	expect(readdirSync(join(folder, 'Notes'), { recursive: true }).sort()).toEqual(['People', join('People', 'Ada.md'), join('People', 'Template.md')]);
	expect(readFileSync(join(folder, 'Notes/People/Ada.md'), 'utf8')).toBe(note);
});

test('an error is the answer, with exit code 1', { timeout: 60_000 }, () => {
	const { status, stdout } = vault('Notes', 'person', 'person=Nobody');
	expect(stdout).toMatch(/^Error: /);
	expect(status).toBe(1);
});

test('a mistake in the call is told on standard error, with exit code 1', { timeout: 60_000 }, () => {
	const { status, stdout, stderr } = vault('Nowhere', 'stale');
	expect([status, stdout]).toEqual([1, '']);
	expect(stderr).toContain('There is no folder');
});
