// Builds main.js from src/main.ts. The same sources give the same bytes, wherever the checkout lies.
import esbuild from 'esbuild';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Modules of the `yaml` package only define, though it does not say so: what nobody imports may go, three quarters of it. */
const onlyWhatIsUsedOfYaml = {
	name: 'only-what-is-used-of-yaml',
	setup(build) {
		build.onResolve({ filter: /^yaml$|^\.{1,2}\// }, async ({ path, pluginData, ...from }) => {
			const isOfYaml = path === 'yaml' || /[\\/]node_modules[\\/]yaml[\\/]/.test(from.importer);
			if (!isOfYaml || pluginData === 'resolving') return null;
			const { path: found, errors } = await build.resolve(path, { ...from, pluginData: 'resolving' });
			return { path: found, errors, sideEffects: false };
		});
	},
};

export const options = {
	absWorkingDir: root,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	format: 'cjs',
	target: 'es2022',
	platform: 'browser',
	// Given by Obsidian at run time.
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*', ...builtinModules],
	minify: true,
	sourcemap: false,
	treeShaking: true,
	legalComments: 'none',
	charset: 'utf8',
	logLevel: 'warning',
	plugins: [onlyWhatIsUsedOfYaml],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv.includes('--watch')) {
		const context = await esbuild.context({ ...options, minify: false, sourcemap: 'inline', logLevel: 'info' });
		await context.watch();
	} else {
		await esbuild.build(options);
	}
}
