// Builds main.js from src/main.ts. The same sources give the same bytes, wherever the checkout lies.
import esbuild from 'esbuild';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

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
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (process.argv.includes('--watch')) {
		const context = await esbuild.context({ ...options, minify: false, sourcemap: 'inline', logLevel: 'info' });
		await context.watch();
	} else {
		await esbuild.build(options);
	}
}
