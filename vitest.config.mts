import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The package itself holds types only.
const obsidian = fileURLToPath(new URL('tests/host/obsidian.ts', import.meta.url));

export default defineConfig({
	test: {
		// Each suite says where it runs; the zone is set once so that a test that forgets it fails the same way everywhere.
		env: { TZ: 'UTC' },
		// All cores: the browser's lane beside it waits more than it works.
		maxWorkers: '100%',
		projects: [
			{ test: { name: 'unit', include: ['tests/{domain,markdown,settings,i18n,scripts}/**/*.test.ts', 'tests/*.test.ts'], environment: 'node', isolate: false, testTimeout: 30_000 } },
			{ resolve: { alias: { obsidian } }, test: { name: 'app', include: ['tests/{host,vault,app,ui,fuzz}/**/*.test.ts'], environment: 'happy-dom', globalSetup: 'tests/app/build-once.ts', testTimeout: 30_000, hookTimeout: 30_000 } },
			// The guide's pictures are taken where they are to be kept; anything may happen where that is looked for.
			{ test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], exclude: [...(process.env['RAPPORT_PICTURES'] === '1' ? [] : ['tests/browser/pictures.test.ts']), ...(process.env['FUZZ_SEED'] === undefined ? ['tests/browser/anything.test.ts'] : [])], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
		],
	},
});
