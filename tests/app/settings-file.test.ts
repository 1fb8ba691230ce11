/** The settings' file as the built plugin finds it: half written, of another version, changed by another device. */
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { en } from '../../src/i18n/en';
import type { Host } from '../host/index';
import { ask, DATA_FILE, startOn } from './index/running-vault';
import { until } from './until';

const VAULT = { 'People/Ada.md': '---\ncircle: industry\nlast-deposit: 2026-01-01\n---\n', 'People/Bo.md': '---\ncircle: industry\nlast-deposit: 2026-01-02\n---\n' };
const HALF = '{"weeklyFew": 1, "peopleFol';

let host: Host;

afterEach(() => document.body.replaceChildren());

function file(): string | undefined {
	return host.snapshot({ config: true })[DATA_FILE];
}

/** Errors are expected in the console, and nowhere else. */
function expectErrors(): void {
	const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	onTestFinished(() => {
		expect(errors).toHaveBeenCalled();
		errors.mockRestore();
	});
}

async function problems(): Promise<readonly unknown[]> {
	return ((await ask(host, 'rapport:problems')) as readonly { readonly property: string }[]).map(({ property }) => property);
}

describe('a file that is no JSON', () => {
	test('at the start means the defaults, is shown as a problem, and is never overwritten', async () => {
		expectErrors();
		host = await startOn({ ...VAULT, [DATA_FILE]: HALF });
		expect(await problems()).toEqual(['data.json']);
		await host.runCommand('rapport:toggle-ledger');
		await until(() => expect(document.querySelector('.notice')?.textContent).toContain('no JSON'));
		expect(file()).toBe(HALF);
	});

	test('in the middle of a sync leaves the settings as they were until the rest arrives', async () => {
		expectErrors();
		host = await startOn({ ...VAULT, [DATA_FILE]: JSON.stringify({ defaultCadence: '7d' }) });
		host.writeExternally(DATA_FILE, HALF);
		await host.settle();
		expect(await ask(host, 'rapport:person', { person: 'Ada' })).toMatchObject({ cadence: '7d' });
		expect(await problems()).toEqual(['data.json']);
		host.writeExternally(DATA_FILE, JSON.stringify({ defaultCadence: '9d' }));
		await until(async () => expect(await ask(host, 'rapport:person', { person: 'Ada' })).toMatchObject({ cadence: '9d' }));
		expect(await problems()).toEqual([]);
	});
});

test('a file of a later version keeps its version and what only that knows', async () => {
	host = await startOn({ ...VAULT, [DATA_FILE]: JSON.stringify({ version: 7, rhythms: { newIn: 7 }, weeklyFew: 2 }) });
	await host.runCommand('rapport:toggle-ledger');
	await until(() => expect(JSON.parse(file() ?? '{}')).toMatchObject({ version: 7, rhythms: { newIn: 7 }, weeklyFew: 2, hideLedger: true }));
});

test('a change that cannot be kept is said, and nothing acts as if it had been', async () => {
	expectErrors();
	host = await startOn({ ...VAULT, [DATA_FILE]: '{"hideLedger":false}' });
	host.faults.failWritesTo(DATA_FILE);
	await host.runCommand('rapport:toggle-ledger');
	await until(() => expect(document.querySelector('.notice')?.textContent).toContain('Not done'));
	host.faults.heal();
	await host.runCommand('rapport:toggle-ledger');
	await until(() => expect(JSON.parse(file() ?? '{}')).toMatchObject({ hideLedger: true }));
});

test('an open settings tab shows what another device has set', async () => {
	host = await startOn({ ...VAULT, [DATA_FILE]: '{"defaultCadence":"7d"}' });
	host.app.setting.open();
	host.app.setting.openTabById('rapport');
	const cadence = (): string | undefined => {
		const row = Array.from(host.app.setting.tabContentContainer.querySelectorAll('.setting-item')).find((item) => item.querySelector('.setting-item-name')?.textContent === en.settings.cadences.defaultCadence);
		return row?.querySelector('input')?.value;
	};
	expect(cadence()).toBe('7d');
	host.writeExternally(DATA_FILE, '{"defaultCadence":"monthly"}');
	await until(() => expect(cadence()).toBe('monthly'));
});
