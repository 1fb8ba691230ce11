/** Three weeks of a small vault in use; `npm run soak` lives through a year of a large one. */
import { expect, onTestFinished, test } from 'vitest';
import { manifest } from '../index/running-vault';
import { mainJs } from '../run-cli';
import { Soak } from './soak';

test('after each day of three weeks the index is what a rebuild gives, and nothing is left behind', async () => {
	const soak = new Soak({ mainJs: mainJs(), manifest: manifest() }, { people: 250, history: 30, days: 21, touchpointsADay: 10, seed: 7, isReloaded: (day) => day % 9 === 0 });
	onTestFinished(() => soak.destroy());
	await soak.start();
	const { vault, metadataCache, workspace } = soak.host.app;
	const listeners = (): number => vault.listenerCount + metadataCache.listenerCount + workspace.listenerCount;
	const compared: number[] = [];
	await soak.live((lived) => void compared.push(lived.compared));
	expect(compared).toHaveLength(21);
	expect(Math.min(...compared)).toBeGreaterThan(15);
	await soak.reload();
	const reloadedOnce = listeners();
	await soak.reload();
	expect(listeners()).toBe(reloadedOnce);
}, 60_000);
