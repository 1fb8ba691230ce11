/** `npm run licences`: writes THIRD-PARTY.md, the licences of all code that main.js holds besides our own; `check` only compares. */
import esbuild, { type BuildOptions } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './plugin-build';

const path = `${root}THIRD-PARTY.md`;
const text = thirdPartyText(await bundledPackages());
if (process.argv[2] === 'check') {
	const isSame = existsSync(path) && readFileSync(path, 'utf8') === text;
	console.log(isSame ? 'THIRD-PARTY.md names all that is bundled.' : 'THIRD-PARTY.md is not what is bundled: run npm run licences.');
	process.exitCode = isSame ? 0 : 1;
} else {
	writeFileSync(path, text);
}

/** The packages that end up in main.js, by name. */
async function bundledPackages(): Promise<readonly string[]> {
	const { options } = (await import(new URL('../esbuild.config.mjs', import.meta.url).href)) as { options: BuildOptions };
	const { metafile } = await esbuild.build({ ...options, write: false, metafile: true });
	const [output] = Object.values(metafile.outputs);
	const names = Object.entries(output?.inputs ?? {}).flatMap(([input, { bytesInOutput }]) => {
		const name = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
		return name === undefined || bytesInOutput === 0 ? [] : [name];
	});
	return [...new Set(names)].sort();
}

function thirdPartyText(names: readonly string[]): string {
	const parts = names.map((name) => {
		const folder = `${root}node_modules/${name}`;
		const { version, homepage, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { readonly version: string; readonly homepage?: string; readonly license: string };
		const file = ['LICENSE', 'LICENSE.md', 'LICENCE', 'license'].map((one) => `${folder}/${one}`).find(existsSync);
		if (file === undefined) throw new Error(`${name} has no licence file`);
		return `## ${name} ${version} (${license})\n\n${homepage === undefined ? '' : `${homepage}\n\n`}${indented(readFileSync(file, 'utf8'))}`;
	});
	return `# Code of others in Rapport\n\n\`main.js\` holds parts of these packages. Written by \`npm run licences\`.\n\n${parts.join('\n')}`;
}

/** As a block of code, so that nothing in it is taken for Markdown. */
function indented(text: string): string {
	return `${text.replace(/\r\n/g, '\n').trim().split('\n').map((line) => (line.trim() === '' ? '' : `    ${line}`)).join('\n')}\n`;
}
