/**
 * Writes a note line by line and records, from the same call, what Obsidian's metadata cache would hold about it.
 *
 * Lines are numbered from 0 and offsets count UTF-16 units, as in Obsidian. It writes only the Markdown that the generator
 * needs: lists without blank lines in them, one level of children, pipes only in tables.
 */
import type { CachedMetadata, FrontmatterLinkCache, Loc, Pos } from 'obsidian';
import type { PropertyValue } from './facts';

/** A note as text and as the app would have it in memory. */
export interface VaultNote {
	readonly path: string;
	readonly text: string;
	readonly cache: CachedMetadata;
}

// Embeds and wiki links, Markdown links, tags.
const INLINE = /(!?)\[\[([^\]|#\\]*)(#[^\]|]*)?(?:\\?\|([^\]]*))?\]\]|\[([^\]]*)\]\(([^)\s]+)\)|(?<=^|\s)#[\p{L}_][\p{L}\p{N}_/-]*/gu;
const WHOLE_LINK = /^\[\[([^\]|#]+)(?:\|([^\]]*))?\]\]$/;
// Text that YAML reads back as the same text without quotes.
const PLAIN_YAML = /^(?!(?:true|false|null)$)(?:[A-Za-z][A-Za-z0-9 .,&/-]*|\d{4}-\d{2}-\d{2})$/;

/** The one writer of a note's text and cache; use it once. */
export class NoteWriter {
	readonly #lines: string[] = [];
	readonly #cache: CachedMetadata = {};
	#offset = 0;
	#list: { firstLine: number; parentLine: number; start: Loc; end: Loc } | null = null;

	/** Writes the properties block; must come first. */
	frontmatter(properties: Iterable<readonly [key: string, value: PropertyValue]>): void {
		const values: Record<string, unknown> = {};
		const links: FrontmatterLinkCache[] = [];
		const start = this.#loc(0);
		this.#push('---');
		for (const [key, value] of properties) {
			values[key] = value;
			collectLinks(key, value, links);
			for (const line of yamlLines(key, value)) this.#push(line);
		}
		const position = { start, end: this.#loc(3) };
		this.#push('---');
		this.#cache.frontmatter = values;
		this.#cache.frontmatterPosition = position;
		if (links.length > 0) this.#cache.frontmatterLinks = links;
		this.#section('yaml', position);
	}

	blank(): void {
		this.#closeList();
		this.#push('');
	}

	heading(level: number, text: string): void {
		this.#closeList();
		const line = `${'#'.repeat(level)} ${text}`;
		const position = this.#span(0, line.length);
		(this.#cache.headings ??= []).push({ heading: text, level, position });
		this.#section('heading', position);
		this.#inline(line);
		this.#push(line);
	}

	paragraph(text: string): void {
		this.#closeList();
		this.#section('paragraph', this.#span(0, text.length));
		this.#inline(text);
		this.#push(text);
	}

	/** Writes a list item, with a second line of its own and an item below it where given. */
	item(text: string, more: { mark?: string | undefined; continued?: string | undefined; child?: string | undefined } = {}): void {
		this.#itemLine('', text, more.mark, false, more.continued);
		if (more.child !== undefined) this.#itemLine('\t', more.child, undefined, true);
	}

	/** Writes a block quote, or a callout if its first line says so; lines that begin with `- ` are a list in it, which the cache lists like any other. */
	quote(lines: readonly string[]): void {
		this.#closeList();
		const firstItem = this.#lines.length + lines.findIndex((line) => line.startsWith('- '));
		const start = this.#loc(0);
		let end = start;
		for (const line of lines) {
			const text = `> ${line}`;
			end = this.#loc(text.length);
			if (line.startsWith('- ')) (this.#cache.listItems ??= []).push({ position: this.#span(2, text.length), parent: -firstItem });
			this.#inline(text);
			this.#push(text);
		}
		this.#section(lines[0]?.startsWith('[!') ? 'callout' : 'blockquote', { start, end });
	}

	table(rows: readonly string[]): void {
		this.#block('table', rows, true);
	}

	code(lines: readonly string[]): void {
		this.#block('code', ['```', ...lines, '```'], false);
	}

	/** Writes a block comment: its links and tags are in the cache, its list items are not. */
	comment(lines: readonly string[]): void {
		this.#block('comment', ['%%', ...lines, '%%'], true);
	}

	/** The finished note. */
	finish(path: string): VaultNote {
		this.#closeList();
		return { path, text: this.#lines.map((line) => `${line}\n`).join(''), cache: this.#cache };
	}

	#itemLine(indent: string, text: string, mark: string | undefined, isChild: boolean, continued?: string): void {
		const line = `${indent}- ${mark === undefined ? '' : `[${mark}] `}${text}`;
		const number = this.#lines.length;
		const start = this.#loc(indent.length);
		let end = this.#loc(line.length);
		this.#inline(line);
		this.#push(line);
		if (continued !== undefined) {
			const second = `  ${continued}`;
			end = this.#loc(second.length);
			this.#inline(second);
			this.#push(second);
		}
		this.#list ??= { firstLine: number, parentLine: number, start, end };
		this.#list.end = end;
		const parent = isChild ? this.#list.parentLine : -this.#list.firstLine;
		if (!isChild) this.#list.parentLine = number;
		(this.#cache.listItems ??= []).push({ position: { start, end }, parent, ...(mark === undefined ? {} : { task: mark }) });
	}

	#block(type: string, lines: readonly string[], isRead: boolean): void {
		this.#closeList();
		const start = this.#loc(0);
		let end = start;
		for (const line of lines) {
			end = this.#loc(line.length);
			if (isRead) this.#inline(line);
			this.#push(line);
		}
		this.#section(type, { start, end });
	}

	#inline(line: string): void {
		for (const found of line.matchAll(INLINE)) {
			const [original, bang, target, heading, display, label, url] = found;
			const position = this.#span(found.index, found.index + original.length);
			if (url !== undefined) {
				(this.#cache.links ??= []).push({ link: decodeURI(url), original, displayText: label ?? '', position });
			} else if (target !== undefined) {
				const link = target + (heading ?? '');
				const shown = display ?? (heading === undefined ? target : `${target} > ${heading.slice(1)}`);
				if (bang === '!') (this.#cache.embeds ??= []).push({ link, original, displayText: shown, position });
				else (this.#cache.links ??= []).push({ link, original, displayText: shown, position });
			} else {
				(this.#cache.tags ??= []).push({ tag: original, position });
			}
		}
	}

	#closeList(): void {
		if (this.#list === null) return;
		const { start, end } = this.#list;
		this.#list = null;
		this.#section('list', { start, end });
	}

	#section(type: string, position: Pos): void {
		(this.#cache.sections ??= []).push({ type, position });
	}

	#loc(col: number): Loc {
		return { line: this.#lines.length, col, offset: this.#offset + col };
	}

	#span(from: number, to: number): Pos {
		return { start: this.#loc(from), end: this.#loc(to) };
	}

	#push(line: string): void {
		this.#lines.push(line);
		this.#offset += line.length + 1;
	}
}

function isList(value: PropertyValue): value is Extract<PropertyValue, readonly unknown[]> {
	return Array.isArray(value);
}

function yamlLines(key: string, value: PropertyValue): string[] {
	if (value === null) return [`${key}:`];
	if (!isList(value)) return [`${key}: ${yamlScalar(value)}`];
	const [first] = value;
	if (Array.isArray(first)) return [`${key}: [[${first.join(', ')}]]`];
	return [`${key}:`, ...value.map((entry) => `  - ${yamlScalar(String(entry), typeof entry === 'number')}`)];
}

function yamlScalar(value: string | number | boolean, isBare = typeof value !== 'string'): string {
	const text = String(value);
	return isBare || PLAIN_YAML.test(text) ? text : JSON.stringify(text);
}

function collectLinks(key: string, value: PropertyValue, into: FrontmatterLinkCache[]): void {
	if (typeof value === 'string') {
		const found = WHOLE_LINK.exec(value);
		const link = found?.[1];
		if (link !== undefined) into.push({ key, link, original: value, displayText: found?.[2] ?? link });
	} else if (value !== null && isList(value)) {
		value.forEach((entry, index) => {
			if (typeof entry === 'string') collectLinks(`${key}.${index}`, entry, into);
		});
	}
}
