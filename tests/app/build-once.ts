/** Builds `main.js` once for all suites that run it, whatever lies on the disk; they take it by `inject`. */
import esbuild, { type BuildOptions } from 'esbuild';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** The text of `main.js`. */
		readonly mainJs: string;
	}
}

export default async function buildOnce(project: TestProject): Promise<void> {
	const build = async (): Promise<void> => project.provide('mainJs', await builtText());
	await build();
	project.onTestsRerun(build);
}

async function builtText(): Promise<string> {
	const { options } = (await import(new URL('../../esbuild.config.mjs', import.meta.url).href)) as { options: BuildOptions };
	const { outputFiles } = await esbuild.build({ ...options, write: false });
	return outputFiles[0]?.text ?? '';
}
