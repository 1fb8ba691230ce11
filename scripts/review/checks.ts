/**
 * The directory's automated checks of a release, as far as they look at files: what its scanner looks for besides ESLint and
 * stylelint, which `npm run check` runs with the scanner's own rules.
 *
 * Pure: texts in, findings out. An empty list means that nothing was found.
 */

/** The files that are looked at, as text. */
export interface ReleaseFiles {
	readonly 'manifest.json': string;
	readonly 'versions.json': string;
	readonly 'package.json': string;
	readonly 'package-lock.json': string;
	readonly 'README.md': string;
	readonly 'CHANGELOG.md': string;
	readonly 'LICENSE': string;
	readonly 'THIRD-PARTY.md': string;
	readonly 'main.js': string;
	readonly 'styles.css': string;
}

/** Something that the directory's review would object to. */
export interface Finding {
	readonly file: keyof ReleaseFiles;
	readonly message: string;
}

type Fields = Readonly<Record<string, unknown>>;

const KNOWN_FIELDS = new Set(['id', 'name', 'version', 'description', 'minAppVersion', 'author', 'authorUrl', 'fundingUrl', 'isDesktopOnly']);
const VERSION = /^\d+\.\d+\.\d+$/;
const LONGEST_DESCRIPTION = 250;
const LARGEST_BUNDLE = 5 * 1024 * 1024;
const PROMOTION = /\b(?:amazing|awesome|best|effortless(?:ly)?|powerful|seamless(?:ly)?|supercharge|transform|ultimate|incredible|revolutionary)\b/gi;
/** What a bundle must not hold: code made at run time, the network, a second DOM writer, what only a transpiler leaves. */
const FORBIDDEN_IN_BUNDLE: readonly (readonly [RegExp, string])[] = [
	[/\beval\(|\bnew Function\(/, 'makes code at run time'],
	[/\bfetch\(|\brequestUrl\(|XMLHttpRequest|\bWebSocket\(|EventSource\(|sendBeacon/, 'can reach the network'],
	[/\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write\(/, 'writes HTML'],
	[/__awaiter|__generator|__spreadArray/, 'was compiled for engines older than the app'],
	[/\bWebAssembly\b/, 'holds WebAssembly'],
	[/\brequire\("(?:node:|fs|path|os|child_process|electron)/, 'needs what a phone does not have'],
	[/rejectUnauthorized/, 'touches certificates'],
];

/** All that the review would object to in a release. */
export function reviewOf(files: ReleaseFiles): readonly Finding[] {
	return [
		...manifestFindings(files['manifest.json']),
		...versionFindings(files),
		...readmeFindings(files['README.md'], nameIn(files['manifest.json'])),
		...licenceFindings(files),
		...packageFindings(files),
		...bundleFindings(files['main.js']),
		...styleFindings(files['styles.css']),
	];
}

function manifestFindings(source: string): readonly Finding[] {
	const found = (message: string): Finding => ({ file: 'manifest.json', message });
	const manifest = fieldsOf(source);
	if (!manifest) return [found('is no JSON object')];
	const { id, name, version, minAppVersion, description, author, isDesktopOnly } = manifest;
	return [
		...Object.keys(manifest).filter((field) => !KNOWN_FIELDS.has(field)).map((field) => found(`has the unknown field "${field}"`)),
		...(typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) && !/obsidian|plugin/.test(id) ? [] : [found('has an id that the directory does not take')]),
		...(typeof name === 'string' && name.length <= 50 && !/obsidian|plugin|dian$/i.test(name) && !isAllCapitals(name) ? [] : [found('has a name that the directory does not take')]),
		...(typeof version === 'string' && VERSION.test(version) && version !== '0.0.0' ? [] : [found('has no version such as 1.2.3')]),
		...(typeof minAppVersion === 'string' && VERSION.test(minAppVersion) ? [] : [found('has no minAppVersion such as 1.2.3')]),
		...(typeof author === 'string' && author !== '' && !/@|https?:/.test(author) ? [] : [found('has no author, or one with an address')]),
		...(typeof isDesktopOnly === 'boolean' ? [] : [found('does not say isDesktopOnly')]),
		...descriptionFaults(description, name).map(found),
	];
}

function descriptionFaults(description: unknown, name: unknown): readonly string[] {
	if (typeof description !== 'string' || description.length < 10) return ['has no description'];
	return [
		...(description.length > LONGEST_DESCRIPTION ? [`has a description of over ${LONGEST_DESCRIPTION} characters`] : []),
		...(/[.!?]$/.test(description) ? [] : ['has a description that does not end with a full stop']),
		...(/obsidian|this plugin|a plugin that|the plugin/i.test(description) ? ['has a description that speaks of the app or of itself'] : []),
		...(typeof name === 'string' && description.startsWith(name) ? ['has a description that begins with the name'] : []),
	];
}

/** The same version everywhere, and told of in the changelog. */
function versionFindings(files: ReleaseFiles): readonly Finding[] {
	const manifest = fieldsOf(files['manifest.json']) ?? {};
	const version = textOf(manifest['version']);
	const minimum = (fieldsOf(files['versions.json']) ?? {})[version];
	return [
		...(minimum === manifest['minAppVersion'] ? [] : [{ file: 'versions.json', message: `does not say ${textOf(manifest['minAppVersion'])} for ${version}` } as const]),
		...(textOf((fieldsOf(files['package.json']) ?? {})['version']) === version ? [] : [{ file: 'package.json', message: `is not of version ${version}` } as const]),
		...(sectionOf(files['CHANGELOG.md'], version) === null ? [{ file: 'CHANGELOG.md', message: `says nothing of version ${version}` } as const] : []),
	];
}

/** What the changelog says of a version, without its heading; null where it says nothing. */
export function sectionOf(changelog: string, version: string): string | null {
	const lines = changelog.split('\n');
	const first = lines.findIndex((line) => /^## /.test(line) && line.slice(3).split(' ')[0] === version);
	if (first < 0) return null;
	const length = lines.slice(first + 1).findIndex((line) => /^## /.test(line));
	const section = lines.slice(first + 1, length < 0 ? undefined : first + 1 + length).join('\n').trim();
	return section === '' ? null : section;
}

function readmeFindings(readme: string, name: string): readonly Finding[] {
	const found = (message: string): Finding => ({ file: 'README.md', message });
	const words = readme.replace(/<[^>]*>|!?\[[^\]]*\]\([^)]*\)/g, '');
	return [
		...(/^# (.+)$/m.exec(readme)?.[1] === name ? [] : [found(`does not begin with the heading "${name}"`)]),
		...(words.length < 200 ? [found('says too little')] : []),
		...(/\bTODO\b|\bFIXME\b|lorem ipsum|yourusername|<your/i.test(readme) ? [found('holds a placeholder')] : []),
		...((words.match(PROMOTION) ?? []).length >= 3 ? [found('praises more than it tells')] : []),
		...(/## Privacy/.test(readme) && /network/i.test(readme) ? [] : [found('does not say what happens on the network')]),
	];
}

function licenceFindings({ LICENSE, 'THIRD-PARTY.md': thirdParty, 'package.json': source }: ReleaseFiles): readonly Finding[] {
	const { license, dependencies } = fieldsOf(source) ?? {};
	const bundled = Object.keys(isFields(dependencies) ? dependencies : {});
	return [
		...(/Permission is hereby granted/.test(LICENSE) && license === 'MIT' ? [] : [{ file: 'LICENSE', message: 'is not the licence that package.json names' } as const]),
		...bundled.filter((name) => !thirdParty.includes(`## ${name} `)).map((name): Finding => ({ file: 'THIRD-PARTY.md', message: `does not hold the licence of ${name}` })),
	];
}

function packageFindings({ 'package.json': source, 'package-lock.json': lock }: ReleaseFiles): readonly Finding[] {
	const fields = fieldsOf(source) ?? {};
	const wanted = [fields['dependencies'], fields['devDependencies']].flatMap((group) => Object.entries(isFields(group) ? group : {}));
	return [
		...wanted.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(textOf(version))).map(([name]): Finding => ({ file: 'package.json', message: `does not pin ${name}` })),
		...((fieldsOf(lock) ?? {})['lockfileVersion'] === undefined ? [{ file: 'package-lock.json', message: 'is no lockfile' } as const] : []),
	];
}

function bundleFindings(bundle: string): readonly Finding[] {
	return [
		...FORBIDDEN_IN_BUNDLE.filter(([pattern]) => pattern.test(bundle)).map(([, what]): Finding => ({ file: 'main.js', message: what })),
		...(bundle.length > LARGEST_BUNDLE ? [{ file: 'main.js', message: 'is over 5 MB' } as const] : []),
		...(/sourceMappingURL/.test(bundle) ? [{ file: 'main.js', message: 'names a source map' } as const] : []),
	];
}

function styleFindings(styles: string): readonly Finding[] {
	return [
		...(/url\((?!\s*['"]?data:)/i.test(styles) || /@import/i.test(styles) ? [{ file: 'styles.css', message: 'loads something' } as const] : []),
		...(/!important/.test(styles) ? [{ file: 'styles.css', message: 'holds !important' } as const] : []),
	];
}

function nameIn(manifest: string): string {
	return textOf((fieldsOf(manifest) ?? {})['name']);
}

function isAllCapitals(name: string): boolean {
	return name === name.toUpperCase() && name !== name.toLowerCase();
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function fieldsOf(source: string): Fields | null {
	try {
		const value: unknown = JSON.parse(source);
		return isFields(value) ? value : null;
	} catch {
		return null;
	}
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
