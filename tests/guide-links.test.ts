/** The pages that people read: no link leads nowhere, and every picture is shown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url);
const PICTURES = 'docs/pictures';
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'e2e/README.md', ...readdirSync(new URL('docs', ROOT)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

interface Link {
	readonly from: string;
	/** From the root; the page itself where only a heading is named. */
	readonly path: string;
	readonly heading: string;
}

/** The text of a page without what is shown as code. */
function proseOf(path: string): string {
	return readFileSync(new URL(path, ROOT), 'utf8').replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()<>]/g, ''));
}

/** Links and pictures of a page that stay within the project. */
function linksOf(page: string): readonly Link[] {
	return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|\ssrc="([^"]+)"/g)]
		.map(([, link, picture]) => link ?? picture ?? '')
		.filter((target) => !/^[a-z]+:/.test(target))
		.map((target) => {
			const [path = '', heading = ''] = target.split('#');
			return { from: page, path: path === '' ? page : posix.join(posix.dirname(page), path), heading };
		});
}

/** `'## The *list*, now'` → `'the-list-now'`, as on the pages of a forge. */
function headingsOf(page: string): readonly string[] {
	return [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words.toLowerCase().replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-'));
}

const links = PAGES.flatMap(linksOf);

test('no link leads to a file that is not there', () => {
	expect(links.length).toBeGreaterThan(100);
	expect(links.filter(({ path }) => !existsSync(new URL(path, ROOT)))).toEqual([]);
});

test('no link leads to a heading that is not there', () => {
	const named = links.filter(({ heading, path }) => heading !== '' && path.endsWith('.md'));
	expect(named.length).toBeGreaterThan(50);
	expect(named.filter(({ heading, path }) => !headingsOf(path).includes(heading))).toEqual([]);
});

test('no two headings of a page have one address', () => {
	for (const page of PAGES.filter((path) => path.startsWith('docs/') || path === 'README.md')) expect(headingsOf(page), page).toEqual([...new Set(headingsOf(page))]);
});

test('every npm script is told', () => {
	const told = ['README.md', 'CONTRIBUTING.md'].map((page) => readFileSync(new URL(page, ROOT), 'utf8')).join('\n');
	const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
	expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (?:run )?(?:--silent )?${name}\\b`).test(told))).toEqual([]);
});

test('every picture is shown somewhere, and every page of the guide is reached from its first', () => {
	const targets = new Set(links.map(({ path }) => path));
	expect(readdirSync(new URL(PICTURES, ROOT)).filter((name) => !targets.has(`${PICTURES}/${name}`))).toEqual([]);
	const fromIndex = new Set(linksOf('docs/README.md').map(({ path }) => path));
	expect(PAGES.filter((path) => path.startsWith('docs/') && path !== 'docs/README.md' && !fromIndex.has(path))).toEqual([]);
});
