import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../../scripts/plugin-build';

const ARTIFACTS = 'artifacts/screenshots/';
const KEPT = 'docs/pictures/';

/** Where a picture is written: with `RAPPORT_PICTURES=1` those that a page of the guide shows are kept in docs/pictures/; all others are artefacts. */
export function pictureFile(name: string): string {
	mkdirSync(root + ARTIFACTS, { recursive: true });
	return `${root}${process.env['RAPPORT_PICTURES'] === '1' && isShown(name) ? KEPT : ARTIFACTS}${name}.png`;
}

function isShown(name: string): boolean {
	const pages = ['README.md', ...readdirSync(`${root}docs`).filter((page) => page.endsWith('.md')).map((page) => `docs/${page}`)];
	return pages.some((page) => readFileSync(root + page, 'utf8').includes(`pictures/${name}.png`));
}
