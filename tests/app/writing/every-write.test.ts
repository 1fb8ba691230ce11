/** Every write path, each of its writes failing once: every note is as it was or as it was to be, what was not done is said, and trying again ends where it was to. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { logIn } from './logging';
import type { LoggingVault } from './logging';
import { done, OPERATIONS, told } from './operations';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => void vi.restoreAllMocks());

async function undoAll({ rapport: { undo }, host }: LoggingVault): Promise<void> {
	while (undo.isPossible()) expect(await undo.last()).toHaveProperty('undone');
	await host.settle();
}

describe.each(Object.entries(OPERATIONS))('%s', (_name, operation) => {
	test.each(Array.from({ length: operation.writes }, (_, index) => index + 1))('write %i fails', async (n) => {
		const { files, run, again = run, makes = [] } = operation;
		const { after } = await done(operation);
		const vault = await logIn(files);
		const before = vault.host.snapshot();
		vault.host.faults.failWrite(n);
		const answer = await run(vault);
		await vault.host.settle();
		expect(told(answer)).toContain('EIO');
		const now = vault.host.snapshot();
		const paths = [...new Set([...Object.keys(before), ...Object.keys(after), ...Object.keys(now)])];
		for (const path of paths) expect([before[path], after[path]], path).toContain(now[path]);
		expect(now).not.toEqual(after);
		const retried = await again(vault, answer);
		await vault.host.settle();
		expect(told(retried)).not.toContain('EIO');
		expect(vault.host.snapshot()).toEqual(after);
		await undoAll(vault);
		for (const path of paths.filter((one) => !makes.includes(one))) expect(vault.host.snapshot()[path], path).toBe(before[path]);
	});

	test('taken back, with each of its writes failing once', async () => {
		const { files, run, writes, makes = [] } = operation;
		for (let n = 1; n <= writes; n++) {
			const vault = await logIn(files);
			const before = vault.host.snapshot();
			await run(vault);
			await vault.host.settle();
			const after = vault.host.snapshot();
			vault.host.faults.failWrite(n);
			const answer = vault.rapport.undo.isPossible() ? await vault.rapport.undo.last() : null;
			await vault.host.settle();
			for (const [path, text] of Object.entries(vault.host.snapshot())) if (!makes.includes(path)) expect([before[path], after[path]], path).toContain(text);
			if (answer && 'refused' in answer) expect(answer.refused).toContain('EIO');
			vault.host.faults.heal();
			await undoAll(vault);
			for (const [path, text] of Object.entries(before)) expect(vault.host.snapshot()[path], path).toBe(text);
			vault.host.destroy();
		}
	});
});

