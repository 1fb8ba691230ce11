import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reviewOf, sectionOf, type ReleaseFiles } from '../../scripts/review/checks';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const GOOD: ReleaseFiles = {
	'manifest.json': read('manifest.json'),
	'versions.json': read('versions.json'),
	'package.json': read('package.json'),
	'package-lock.json': '{"lockfileVersion":3}',
	'README.md': read('README.md'),
	'CHANGELOG.md': read('CHANGELOG.md'),
	'LICENSE': read('LICENSE'),
	'THIRD-PARTY.md': read('THIRD-PARTY.md'),
	'main.js': 'module.exports={}',
	'styles.css': '.rapport-view { color: var(--text-normal); }',
};

function found(changed: Partial<ReleaseFiles>): readonly string[] {
	return reviewOf({ ...GOOD, ...changed }).map(({ file, message }) => `${file} ${message}`);
}

function manifest(fields: object): Partial<ReleaseFiles> {
	return { 'manifest.json': JSON.stringify({ ...(JSON.parse(GOOD['manifest.json']) as object), ...fields }) };
}

test('the project itself has nothing to mend', () => {
	expect(found({})).toEqual([]);
});

test.each([
	['an unknown field', { helpUrl: 'https://example.org' }, 'manifest.json has the unknown field "helpUrl"'],
	['a name with the app in it', { name: 'Obsidian Rapport' }, 'manifest.json has a name that the directory does not take'],
	['an id with plugin in it', { id: 'rapport-plugin' }, 'manifest.json has an id that the directory does not take'],
	['a description without a full stop', { description: 'See who is going quiet' }, 'manifest.json has a description that does not end with a full stop'],
	['a description that speaks of itself', { description: 'See, with this plugin, who is going quiet.' }, 'manifest.json has a description that speaks of the app or of itself'],
	['an author with an address', { author: 'me@example.org' }, 'manifest.json has no author, or one with an address'],
	['a device that is not said', { isDesktopOnly: undefined }, 'manifest.json does not say isDesktopOnly'],
	['a version with a letter', { version: 'v0.1.0' }, 'manifest.json has no version such as 1.2.3'],
])('a manifest with %s is found', (_, fields, message) => {
	expect(found(manifest(fields))).toContain(message);
});

test('a version is the same everywhere and told of', () => {
	expect(found(manifest({ version: '0.2.0' }))).toEqual(['versions.json does not say 1.13.0 for 0.2.0', 'package.json is not of version 0.2.0', 'CHANGELOG.md says nothing of version 0.2.0']);
});

test.each([
	['code made at run time', 'eval("1")'],
	['the network', 'requestUrl("https://example.org")'],
	['HTML', 'el.innerHTML="<b>"'],
	['a node module', 'require("fs")'],
	['an old engine', 'function __awaiter(){}'],
])('a bundle with %s is found', (_, bundle) => {
	expect(found({ 'main.js': bundle })).toHaveLength(1);
});

test('a style sheet that loads something, or shouts, is found', () => {
	expect(found({ 'styles.css': 'a { background: url(https://example.org/a.png) }' })).toEqual(['styles.css loads something']);
	expect(found({ 'styles.css': '.a { color: red !important }' })).toEqual(['styles.css holds !important']);
	expect(found({ 'styles.css': '.a { background: url("data:image/png;base64,AA") }' })).toEqual([]);
});

test('a package that is bundled without its licence, or not pinned, is found', () => {
	expect(found({ 'THIRD-PARTY.md': '' })).toEqual(['THIRD-PARTY.md does not hold the licence of date-fns', 'THIRD-PARTY.md does not hold the licence of yaml']);
	expect(found({ 'package.json': GOOD['package.json'].replace('"vitest": "', '"vitest": "^') })).toEqual(['package.json does not pin vitest']);
});

test('a readme that says nothing of the network, or praises, is found', () => {
	expect(found({ 'README.md': GOOD['README.md'].replace('## Privacy', '## Other') })).toEqual(['README.md does not say what happens on the network']);
	expect(found({ 'README.md': `${GOOD['README.md']} amazing, powerful, seamless` })).toEqual(['README.md praises more than it tells']);
	expect(found({ 'README.md': GOOD['README.md'].replace('# Rapport', '# Rapport for you') })).toEqual(['README.md does not begin with the heading "Rapport"']);
});

test('the section of a version ends where the next begins', () => {
	expect(sectionOf('# Changelog\n\n## 0.2.0 (unreleased)\n\n- b\n\n### Fixed\n\n- c\n\n## 0.1.0\n\n- a\n', '0.2.0')).toBe('- b\n\n### Fixed\n\n- c');
	expect(sectionOf('## 0.2.0\n\n## 0.1.0\n\n- a\n', '0.2.0')).toBeNull();
	expect(sectionOf('## 0.10.0\n- a', '0.1.0')).toBeNull();
});
