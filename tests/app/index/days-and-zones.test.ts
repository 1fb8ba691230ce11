/** Another day begins by itself, after a sleep and in another time zone: the plugin answers for the day it is. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../../host/index';
import { openHost, personIn, startPlugin } from './running-vault';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const VAULT = {
	'People/Ada.md': '---\ncircle: industry\ncadence: 10d\nlast-deposit: 2026-04-20\n---\n',
	'Notes/2026-05-01.md': '- #met [[Ada]] tomorrow\n',
};

const zone = process.env['TZ'];
let now = 0;

beforeEach(() => {
	// `performance` too, so that no slice of reading waits for a timer that only the test can let run.
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
});

afterEach(() => {
	vi.useRealTimers();
	process.env['TZ'] = zone;
});

async function startAt(moment: string, timeZone = 'UTC'): Promise<Host> {
	process.env['TZ'] = timeZone;
	now = new Date(moment).getTime();
	const host = openHost(VAULT, { now: () => now });
	await startPlugin(host);
	return host;
}

/** Time passes, and timers with it. */
async function pass(milliseconds: number): Promise<void> {
	for (let left = milliseconds; left > 0; left -= SECOND) {
		now += Math.min(left, SECOND);
		await vi.advanceTimersByTimeAsync(Math.min(left, SECOND));
	}
}

/** The device sleeps: time passes, timers stand still. */
function sleep(milliseconds: number): void {
	now += milliseconds;
}

async function standing(host: Host): Promise<unknown> {
	const { status, daysSince, timeline } = await personIn(host, 'Ada');
	return { status, daysSince, met: (timeline as readonly unknown[]).length };
}

const BEFORE = { status: 'due', daysSince: 9, met: 0 };
const DUE = { status: 'due', daysSince: 10, met: 0 };
const STALE = { status: 'stale', daysSince: 11, met: 1 };

describe('after local midnight', () => {
	test('another day begins within two seconds, by itself', async () => {
		const host = await startAt('2026-04-29T23:59:20');
		await pass(39 * SECOND);
		expect(await standing(host)).toEqual(BEFORE);
		await pass(3 * SECOND);
		expect(await standing(host)).toEqual(DUE);
	});

	test('so does the day after', async () => {
		const host = await startAt('2026-04-29T23:00:00');
		await pass(1.5 * HOUR);
		expect(await standing(host)).toEqual(DUE);
		await pass(24 * HOUR);
		expect(await standing(host)).toEqual(STALE);
	}, 60_000);

	test('midnight is that of the device and not of Greenwich', async () => {
		const host = await startAt('2026-04-29T23:30:00', 'America/Los_Angeles');
		// Half past six in the morning in Greenwich, already the thirtieth.
		expect(await standing(host)).toEqual(BEFORE);
		await pass(31 * MINUTE);
		expect(await standing(host)).toEqual(DUE);
	});

	test.each([
		['an hour shorter', '2026-03-28T23:59:00', 'Europe/Berlin', '2026-03-29'],
		['an hour longer', '2026-10-24T23:59:00', 'Europe/Berlin', '2026-10-25'],
		['without a midnight', '2026-09-05T23:59:00', 'America/Santiago', '2026-09-06'],
	])('a day %s is one day', async (_, moment, timeZone, next) => {
		process.env['TZ'] = timeZone;
		now = new Date(moment).getTime();
		const host = openHost({ 'People/Ada.md': `---\ncircle: industry\nlast-deposit: ${next}\n---\n` }, { now: () => now });
		await startPlugin(host);
		// A future day counts as absent until it comes.
		expect(await personIn(host, 'Ada')).toMatchObject({ daysSince: null });
		await pass(2 * MINUTE);
		expect(await personIn(host, 'Ada')).toMatchObject({ daysSince: 0 });
		await pass(23 * HOUR - 2 * MINUTE);
		expect(await personIn(host, 'Ada')).toMatchObject({ daysSince: 0 });
		await pass(3 * HOUR);
		expect(await personIn(host, 'Ada')).toMatchObject({ daysSince: 1 });
	}, 60_000);
});

describe('after a sleep', () => {
	test.each([
		['the window has the focus again', () => window.dispatchEvent(new Event('focus'))],
		['the window is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
	])('another day begins as soon as %s', async (_, wake) => {
		const host = await startAt('2026-04-29T12:00:00');
		sleep(48 * HOUR);
		expect(await standing(host)).toEqual(BEFORE);
		wake();
		expect(await standing(host)).toEqual(STALE);
	});

	test('so it does where a popout was in front while the plugin was switched on', async () => {
		vi.stubGlobal('activeDocument', document.implementation.createHTMLDocument());
		const host = await startAt('2026-04-29T12:00:00');
		vi.unstubAllGlobals();
		sleep(48 * HOUR);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(await standing(host)).toEqual(STALE);
	});

	test('it begins within a minute where nobody comes', async () => {
		const host = await startAt('2026-04-29T12:00:00');
		sleep(24 * HOUR);
		await pass(61 * SECOND);
		expect(await standing(host)).toEqual(DUE);
	});

	test('a clock that is set back takes the day back', async () => {
		const host = await startAt('2026-05-01T12:00:00');
		expect(await standing(host)).toEqual(STALE);
		sleep(-48 * HOUR);
		window.dispatchEvent(new Event('focus'));
		expect(await standing(host)).toEqual(BEFORE);
	});
});

test('a traveller has the day of where they are', async () => {
	const host = await startAt('2026-04-29T12:00:00Z');
	expect(await standing(host)).toEqual(BEFORE);
	process.env['TZ'] = 'Pacific/Kiritimati';
	window.dispatchEvent(new Event('focus'));
	expect(await standing(host)).toEqual(DUE);
	process.env['TZ'] = 'America/Los_Angeles';
	await pass(61 * SECOND);
	expect(await standing(host)).toEqual(BEFORE);
});
