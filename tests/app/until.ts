import { vi } from 'vitest';

/** Longer than any busy machine needs: only what never comes is a failure. */
const PATIENCE = { timeout: 20_000, interval: 5 };

/** What a check gives once it no longer throws; what it threw last where that does not come to pass. */
export function until<T>(check: () => T | Promise<T>): Promise<T> {
	return vi.waitFor(check, PATIENCE);
}

/** Waits until something is so. */
export function untilSo(isSo: () => boolean): Promise<boolean> {
	return vi.waitUntil(isSo, PATIENCE);
}
