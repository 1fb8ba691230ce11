import type { DataWriteOptions } from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './files';
import { rewriteLinks } from './link-rewriter';
import type { MetadataCache } from './metadata-cache';
import { getFrontMatterInfo, parseYaml } from './metadata/frontmatter';
import { joinPath, normalizePath, parentPath, relativePath, splitName } from './path';
import { stringifyYaml } from './text';
import { Vault } from './vault';

/** The user's choices for files and links, from `app.json`. */
interface FileConfig {
	useMarkdownLinks?: boolean;
	newLinkFormat?: 'shortest' | 'relative' | 'absolute';
	newFileLocation?: 'root' | 'current' | 'folder';
	newFileFolderPath?: string;
	attachmentFolderPath?: string;
	trashOption?: 'system' | 'local' | 'none';
	alwaysUpdateLinks?: boolean;
}

/** Changes to files that respect the user's choices, and links. */
export class FileManager {
	/** How the user answers when asked about a deletion; `true` deletes. */
	answerDeletion: (file: TAbstractFile) => boolean | Promise<boolean> = () => true;

	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
		const { newFileLocation, newFileFolderPath = '' } = this.config();
		if (newFileLocation === 'current') return this.vault.getFileByPath(sourcePath)?.parent ?? this.vault.getRoot();
		if (newFileLocation === 'folder') return this.vault.getFolderByPath(normalizePath(newFileFolderPath)) ?? this.vault.getRoot();
		return this.vault.getRoot();
	}

	/** Renames, then changes the links that would no longer lead to the file, or to those in the folder. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		await this.metadataCache.settle();
		const stale = filesIn(file).flatMap((each) => this.linksTo(each));
		await this.vault.rename(file, normalizePath(newPath));
		for (const { source, target, links } of stale) {
			const broken = links.filter((link) => this.metadataCache.getFirstLinkpathDest(link, source.path) !== target);
			if (broken.length === 0) continue;
			await this.vault.process(source, (text) => rewriteLinks(text, new Set(broken), (link) => this.newLinkpath(link, target, source)));
		}
	}

	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		if (!(await this.answerDeletion(file))) return false;
		await this.trashFile(file);
		return true;
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		const { trashOption } = this.config();
		if (trashOption === 'none') await this.vault.delete(file, true);
		else await this.vault.trash(file, trashOption !== 'local');
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const path = file.path === sourcePath && subpath !== '' ? '' : this.linkpathFor(file, sourcePath);
		if (this.config().useMarkdownLinks) return `[${alias === '' ? file.basename : alias}](${encodeLink(path + subpath)})`;
		const link = (file.extension === 'md' ? path.replace(/\.md$/, '') : path) + subpath;
		return alias === '' || alias === link ? `[[${link}]]` : `[[${link}|${alias}]]`;
	}

	/** Rewrites the properties in one step; throws what the YAML parser throws, and then nothing is written. */
	async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
		await this.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const parsed = info.exists ? parseYaml(info.frontmatter) : null;
			const frontmatter = typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
			const before = JSON.stringify(frontmatter);
			change(frontmatter);
			if (JSON.stringify(frontmatter) === before) return text;
			const yaml = Object.keys(frontmatter).length === 0 ? '' : stringifyYaml(frontmatter);
			if (info.exists) return text.slice(0, info.from) + yaml + text.slice(info.to);
			return `---\n${yaml}---\n${text}`;
		}, options);
	}

	async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
		const { attachmentFolderPath = '/' } = this.config();
		const besideSource = attachmentFolderPath.startsWith('./');
		const inFolder = besideSource ? joinPath(parentPath(sourcePath), attachmentFolderPath.slice(2)) : attachmentFolderPath;
		const folder = normalizePath(inFolder);
		if (folder !== '/' && !(await this.vault.adapter.exists(folder))) await this.vault.adapter.mkdir(folder);
		const { basename, extension } = splitName(filename);
		const ending = extension === '' ? '' : `.${extension}`;
		for (let n = 0; ; n++) {
			const path = joinPath(folder, `${basename}${n === 0 ? '' : ` ${n}`}${ending}`);
			if (!(await this.vault.adapter.exists(path))) return path;
		}
	}

	/** The path with its ending, in the form that the user chose for new links. */
	private linkpathFor(file: TFile, sourcePath: string): string {
		switch (this.config().newLinkFormat) {
			case 'absolute': return file.path;
			case 'relative': return relativePath(parentPath(sourcePath), file.path);
			default: return this.metadataCache.fileToLinktext(file, sourcePath, false);
		}
	}

	private config(): FileConfig {
		const text = this.vault.peek(`${this.vault.configDir}/app.json`);
		try {
			return text === null ? {} : (JSON.parse(text) as FileConfig);
		} catch {
			return {};
		}
	}

	private linksTo(target: TFile): { source: TFile; target: TFile; links: string[] }[] {
		const { resolvedLinks } = this.metadataCache;
		const sources = this.vault.getMarkdownFiles().filter((source) => resolvedLinks[source.path]?.[target.path] !== undefined);
		return sources.map((source) => ({ source, target, links: this.linkpathsIn(source, target) }));
	}

	private linkpathsIn(source: TFile, target: TFile): string[] {
		const cache = this.metadataCache.getFileCache(source);
		const references = [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])];
		const linkpaths = references.map(({ link }) => link.split('#')[0] ?? '');
		return linkpaths.filter((link) => link !== '' && this.metadataCache.getFirstLinkpathDest(link, source.path) === target);
	}

	/** The new way to write an old link: with its path or its ending where the old one had them. */
	private newLinkpath(link: string, file: TFile, source: TFile): string {
		const keepsEnding = link.toLowerCase().endsWith(`.${file.extension}`);
		const text = link.includes('/') ? file.path : this.metadataCache.fileToLinktext(file, source.path, false);
		return keepsEnding || file.extension !== 'md' ? text : text.replace(/\.md$/, '');
	}
}

function filesIn(file: TAbstractFile): TFile[] {
	if (file instanceof TFile) return [file];
	const files: TFile[] = [];
	if (file instanceof TFolder) Vault.recurseChildren(file, (child) => child instanceof TFile && files.push(child));
	return files;
}

/** What cannot stand in a Markdown link's address. */
function encodeLink(link: string): string {
	return link.replace(/[\\ \u0000-\u001F]/g, encodeURIComponent);
}
