/** What must hold of the sources as a whole: who may know whom, and what is said and touched where. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	createSourceFile, forEachChild, isBinaryExpression, isBindingElement, isCatchClause, isFunctionLike, isIdentifier, isNewExpression, isPropertyAccessExpression, isStringLiteralLike, preProcessFile, ScriptTarget, SyntaxKind,
} from 'typescript';
import type { Node, SourceFile } from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const MAX_LINES = 300;

/** Whom each layer may import, type imports counted; folders of `src`, its single files, and packages by their first word. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
	domain: ['date-fns', 'yaml'],
	markdown: ['domain', 'date-fns', 'yaml'],
	i18n: ['domain'],
	settings: ['domain', 'ui', 'i18n', 'context', 'obsidian'],
	vault: ['domain', 'markdown', 'settings', 'context', 'obsidian'],
	ui: ['domain', 'i18n', 'context', 'obsidian'],
	commands: ['domain', 'markdown', 'vault', 'ui', 'settings', 'i18n', 'context', 'obsidian'],
	integrations: ['domain', 'markdown', 'vault', 'ui', 'i18n', 'context', 'obsidian'],
	clock: ['domain', 'date-fns', 'obsidian'],
	context: ['domain', 'settings', 'i18n', 'obsidian'],
	main: ['domain', 'vault', 'commands', 'ui', 'integrations', 'settings', 'i18n', 'clock', 'context', 'obsidian'],
};

/** Imports across a line that is drawn above: each waits to be got rid of, and none may be added. */
const KNOWN_CROSSINGS: readonly string[] = [];

/** Files outside `src/vault` that ask the app for folders or a link by name: they too wait; none reads, writes or listens. */
const NAME_ASKERS: readonly string[] = ['src/settings/folder-suggest.ts', 'src/ui/choose-folder-modal.ts', 'src/ui/row-opener.ts'];

const APP_PARTS: readonly string[] = ['vault', 'metadataCache', 'fileManager'];

/** What touches notes, and so is called in `src/vault` only. */
const NOTE_ACCESS = new Set(['cachedRead', 'create', 'createBinary', 'createFolder', 'process', 'append', 'modify', 'trashFile', 'renameFile', 'processFrontMatter', 'getFileCache', 'getCache', 'getFirstLinkpathDest', 'adapter', 'getMarkdownFiles', 'getFiles']);

interface Source {
	/** From the root, with slashes. */
	readonly path: string;
	readonly text: string;
	readonly tree: SourceFile;
}

function sourcesIn(folder: string, extension = /\.m?ts$/): readonly Source[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && extension.test(entry.name))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort()
		.map((path) => {
			const text = readFileSync(join(ROOT, path), 'utf8');
			return { path, text, tree: createSourceFile(path, text, ScriptTarget.Latest, true) };
		});
}

const src = sourcesIn('src');
const everything = [...src, ...sourcesIn('tests'), ...sourcesIn('scripts'), ...['contract', 'run', 'specs', 'stand-in'].flatMap((folder) => sourcesIn(`e2e/${folder}`))];
const shippedPaths = new Set(src.map(({ path }) => path));

/** The imports of a file: paths of the project, names of packages. */
function importsOf({ path, text }: Source): readonly string[] {
	return preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
		if (!fileName.startsWith('.')) return fileName;
		const target = posix.join(posix.dirname(path), fileName);
		const found = [`${target}.ts`, `${target}/index.ts`, target].find((candidate) => shippedPaths.has(candidate));
		if (found === undefined) throw new Error(`${path} imports ${fileName}, which is not in src`);
		return found;
	});
}

/** `src/domain/day.ts` → `domain`, `src/main.ts` → `main`, `date-fns/addMonths` → `date-fns` */
function layerOf(imported: string): string {
	const parts = imported.split('/');
	return (parts[0] === 'src' ? parts[1] : parts[0])?.replace(/\.ts$/, '') ?? '';
}

const imports: ReadonlyMap<string, readonly string[]> = new Map(src.map((source) => [source.path, importsOf(source)]));

/** Paths from a file back to itself, each once. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
	const cycles: string[] = [];
	const done = new Set<string>();
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
		if (start >= 0 || done.has(path)) return;
		for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
		done.add(path);
	};
	for (const path of graph.keys()) visit(path, []);
	return cycles;
}

/** Where something stands in the sources, as `path:line`. */
function placesOf(sources: readonly Source[], isMeant: (node: Node) => boolean): readonly string[] {
	const places: string[] = [];
	for (const { path, tree } of sources) {
		const visit = (node: Node): void => {
			if (isMeant(node)) places.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
			forEachChild(node, visit);
		};
		visit(tree);
	}
	return places;
}

function outside(folder: string, sources: readonly Source[] = src): readonly Source[] {
	return sources.filter(({ path }) => !path.startsWith(folder));
}

function isProperty(node: Node, ...names: readonly string[]): boolean {
	return isPropertyAccessExpression(node) && names.includes(node.name.text);
}

/** `const { vault } = app` */
function isTakenApart(node: Node, ...names: readonly string[]): boolean {
	return isBindingElement(node) && names.includes((node.propertyName ?? node.name).getText());
}

/** `app.vault.x` → `vault`, `vault.x` → `vault` */
function ownerOf(node: Node): string | null {
	if (!isPropertyAccessExpression(node)) return null;
	if (isPropertyAccessExpression(node.expression)) return node.expression.name.text;
	return isIdentifier(node.expression) ? node.expression.text : null;
}

/** In a `catch` clause or a function given to `.catch(…)`. */
function isWhereItFailed(node: Node): boolean {
	for (let around = node.parent as Node | undefined; around; around = around.parent as Node | undefined) {
		if (isCatchClause(around)) return true;
		if (isFunctionLike(around) && isCatchCall(around.parent)) return true;
	}
	return false;
}

function isCatchCall(node: Node): boolean {
	return node.kind === SyntaxKind.CallExpression && node.getChildren().some((child) => isProperty(child, 'catch'));
}

function texts(sources: readonly Source[], pattern: RegExp): readonly string[] {
	return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('layers', () => {
	test('every folder and file of src has its place among them', () => {
		expect([...new Set(src.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in LAYERS))).toEqual([]);
	});

	test('each imports only what it may know', () => {
		const crossings = [...imports].flatMap(([path, imported]) => imported
			.filter((target) => layerOf(target) !== layerOf(path) && !LAYERS[layerOf(path)]?.includes(layerOf(target)))
			.map((target) => `${path} → ${target}`));
		expect([...new Set(crossings)].sort()).toEqual([...KNOWN_CROSSINGS].sort());
	});

	test('of the settings, the vault layer knows the shape only', () => {
		expect([...imports].filter(([path]) => layerOf(path) === 'vault').flatMap(([, imported]) => imported.filter((target) => layerOf(target) === 'settings' && target !== 'src/settings/shape.ts'))).toEqual([]);
	});

	test('nobody imports the plugin', () => {
		expect([...imports].filter(([, imported]) => imported.includes('src/main.ts'))).toEqual([]);
	});

	test('nothing that ships knows the stand-in', () => {
		expect(texts(src, /tests\//)).toEqual([]);
	});

	test('no file leads back to itself by its imports, types included', () => {
		expect(cyclesIn(imports)).toEqual([]);
	});

	test('a way back would be found', () => {
		expect(cyclesIn(new Map([['a', ['b', 'c']], ['b', ['c']], ['c', ['a']], ['d', []]]))).toEqual(['a → b → c → a']);
	});
});

describe('the vault', () => {
	test('is listened to in one file', () => {
		const listeners = placesOf(src, (node) => isProperty(node, 'on') && ['vault', 'metadataCache'].includes(ownerOf(node) ?? ''));
		expect([...new Set(listeners.map((place) => place.replace(/:\d+$/, '')))]).toEqual(['src/vault/network-feed.ts']);
	});

	test('is touched in src/vault only', () => {
		const places = placesOf(outside('src/vault/'), (node) => isProperty(node, ...APP_PARTS) || isTakenApart(node, ...APP_PARTS));
		expect([...new Set(places.map((place) => place.replace(/:\d+$/, '')))]).toEqual(NAME_ASKERS);
	});

	test('is neither read nor written elsewhere', () => {
		expect(placesOf(outside('src/vault/'), (node) => isPropertyAccessExpression(node) && NOTE_ACCESS.has(node.name.text) && APP_PARTS.includes(ownerOf(node) ?? ''))).toEqual([]);
	});

	test('its configuration folder is never named', () => {
		expect(placesOf(src, (node) => (isStringLiteralLike(node) || node.kind === SyntaxKind.TemplateHead) && node.getText().includes('.obsidian'))).toEqual([]);
	});
});

describe('what is said and drawn', () => {
	test('a notice is made in src/ui only', () => {
		const isNotice = (node: Node): boolean => isNewExpression(node) && node.expression.getText() === 'Notice';
		expect(placesOf(src, isNotice)).not.toEqual([]);
		expect(placesOf(outside('src/ui/'), isNotice)).toEqual([]);
	});

	test('the console hears of failures only', () => {
		const isConsole = (node: Node): boolean => ownerOf(node) === 'console';
		expect(placesOf(src, isConsole)).not.toEqual([]);
		expect(placesOf(src, (node) => isConsole(node) && !(isProperty(node, 'error', 'warn') && isWhereItFailed(node)))).toEqual([]);
	});

	test('no element is made from text that is parsed', () => {
		expect(placesOf(src, (node) => isProperty(node, 'innerHTML', 'outerHTML', 'insertAdjacentHTML'))).toEqual([]);
	});

	test('no element is known by the classes of one window: a popout has its own', () => {
		const isOfWindow = (node: Node): boolean => isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InstanceOfKeyword && /^(?:HTML\w*|SVG\w*|Node|Element|Document|\w*Event)$/.test(node.right.getText());
		expect(placesOf(src, isOfWindow)).toEqual([]);
	});

	test('texts are put in order as everywhere, and not as one device would have them', () => {
		expect(placesOf(src, (node) => isProperty(node, 'localeCompare', 'Collator'))).toEqual([]);
	});

	test('the clock is asked in one file', () => {
		const isNow = (node: Node): boolean => (isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) || (isProperty(node, 'now') && ownerOf(node) === 'Date');
		expect(placesOf(src, isNow)).not.toEqual([]);
		expect(placesOf(outside('src/clock.ts'), isNow)).toEqual([]);
	});
});

describe('every source', () => {
	test(`of the plugin, the stand-in, the scripts and the run in the real app has at most ${MAX_LINES} lines`, () => {
		const measured = everything.filter(({ path }) => /^(?:src|tests\/host|scripts|e2e)\//.test(path));
		expect(measured.length).toBeGreaterThan(100);
		expect(measured.filter(({ text }) => text.trimEnd().split('\n').length > MAX_LINES).map(({ path }) => path)).toEqual([]);
	});

	test('is checked by type and by lint without exception', () => {
		expect(texts(everything, /eslint-(?:disable)|@ts-(?:ignore|expect-error|nocheck)/)).toEqual([]);
		expect(placesOf(everything, (node) => node.kind === SyntaxKind.AnyKeyword)).toEqual([]);
	});
});
