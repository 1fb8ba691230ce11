import type { App } from 'obsidian';
import { createHost } from '../index';
import { contract } from './contract/contract';
import type { Subject } from './contract/subject';

contract(async (files) => {
	const host = createHost({ files });
	await host.layoutReady();
	return {
		// The stand-in has the app's public members and not its types: here, and only here, one is taken for the other.
		app: host.app as unknown as App,
		obsidian: host.obsidian as unknown as Subject['obsidian'],
		settle: () => host.settle(),
		destroy: () => host.destroy(),
	};
});
