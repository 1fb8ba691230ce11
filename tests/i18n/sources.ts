/** The sources as the compiler sees them, for tests that walk what is said where. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A program of all that ships; `texts` adds or replaces files, by their paths from the root. */
export function programOf(texts: Readonly<Record<string, string>> = {}): ts.Program {
	const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: unknown };
	const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
	const host = ts.createCompilerHost(options, true);
	const read = host.readFile.bind(host);
	const exists = host.fileExists.bind(host);
	const added = new Map(Object.entries(texts).map(([path, text]) => [join(ROOT, path), text]));
	host.readFile = (path) => added.get(resolve(path)) ?? read(path);
	host.fileExists = (path) => added.has(resolve(path)) || exists(path);
	return ts.createProgram([...fileNames, ...added.keys()], options, host);
}

/** `'src/ui/row.ts'` */
export function pathOf(file: ts.SourceFile): string {
	return relative(ROOT, file.fileName).split(sep).join('/');
}

/** The files that ship below a folder, by path. */
export function filesIn(program: ts.Program, folder: string): readonly ts.SourceFile[] {
	return program.getSourceFiles().filter((file) => pathOf(file).startsWith(folder) && !file.isDeclarationFile);
}

/** Each language's files of texts, `'en'` or `'de'`, without what the compiler knows of them. */
export function textsOf(language: string): readonly ts.SourceFile[] {
	const folder = join(ROOT, 'src/i18n');
	const names = readdirSync(folder).filter((name) => name === `${language}.ts` || name.startsWith(`${language}-`));
	return names.map((name) => ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true));
}

/** All nodes of a file, from the outside in. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
	yield node;
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => void children.push(child));
	for (const child of children) yield* nodesOf(child);
}
