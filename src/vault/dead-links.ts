import type { App, TFile } from 'obsidian';
import type { DeadLink, DeadLinks, Relinking } from '../context';
import { reasonOf } from '../domain/failure';
import type { Network } from '../domain/network';
import type { NoteReading } from '../domain/note';
import { linkKey } from '../domain/reference';
import { KindTags } from '../domain/touchpoint';
import { readNoteText } from '../markdown/insertion';
import { relinkedLine } from '../markdown/links';
import { replaceLine } from '../markdown/own-line';
import type { SeenLine } from '../markdown/own-line';
import type { Settings } from '../settings/shape';
import type { Edit, NoteWriter } from './note-writer';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack } from './undo';

/** A line as it stands now, and as it stood before. */
interface RelinkedLine {
	readonly now: SeenLine;
	readonly before: string;
}

/** What finding and mending dead links takes. */
interface Parts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
}

/** Points touchpoint lines to somebody else where their link leads nowhere; nothing but the link's path is rewritten. */
export class TouchpointRelinker implements DeadLinks {
	constructor(
		private readonly parts: Parts,
		private readonly writer: NoteWriter,
		private readonly undo: UndoStack,
	) {}

	on(path: string, line: number): readonly DeadLink[] {
		const reading = this.parts.network.noteAt(path);
		const links = reading ? linksOnLine(reading, line).filter((link) => this.isDead(link, path)) : [];
		return [...new Map(links.map((link) => [linkKey(link), link])).values()].map((link) => this.everywhere(link));
	}

	async pointTo({ link, paths }: DeadLink, person: string): Promise<Relinking> {
		const { app, texts } = this.parts;
		const target = app.vault.getFileByPath(person);
		if (!target) return { lines: 0, left: [{ path: person, reason: texts.undo.gone(person) }], step: null };
		let lines = 0;
		const left: Relinking['left'][number][] = [];
		const parts: UndoPart[] = [];
		for (const path of paths) {
			const file = app.vault.getFileByPath(path);
			const outcome = file ? await this.relink(file, link, target) : { reason: texts.undo.gone(path) };
			if ('reason' in outcome) left.push({ path, reason: outcome.reason });
			else if (file && outcome.length > 0) {
				lines += outcome.length;
				parts.push({ file, revert: (text) => this.reverted(text, outcome, file) });
			}
		}
		return { lines, left, step: this.undo.keep(parts, () => texts.relinked(link, target.basename, lines)) };
	}

	private async relink(file: TFile, link: string, target: TFile): Promise<readonly RelinkedLine[] | { readonly reason: string }> {
		try {
			const outcome = await this.writer.inTurn(file.path, () => this.writer.change(file, (text) => this.relinked(text, link, file, target)));
			return 'told' in outcome ? outcome.told : [];
		} catch (error) {
			console.error(`Rapport could not write ${file.path}`, error);
			return { reason: reasonOf(error) };
		}
	}

	/** Every list item with a kind tag and the dead link, wherever it stands by now. */
	private relinked(text: string, link: string, { path }: TFile, target: TFile): Edit<readonly RelinkedLine[], never> {
		const { metadataCache } = this.parts.app;
		const paths = { wiki: metadataCache.fileToLinktext(target, path, true), markdown: encodeURI(metadataCache.fileToLinktext(target, path, false)) };
		const isMeant = (other: string): boolean => linkKey(other) === linkKey(link) && this.isDead(other, path);
		const kindTags = new KindTags(this.parts.settings());
		const { lines, blocks } = readNoteText(text);
		const changed: RelinkedLine[] = [];
		let edited = text;
		for (const { type, first, last } of [...blocks].reverse()) {
			if (type !== 'item') continue;
			for (let index = last; index >= first; index--) {
				const line = lines[index];
				const before = line ? text.slice(line.from, line.to) : '';
				if (!line || !(before.match(/#[^\s#]+/g) ?? []).some((tag) => kindTags.read(tag) !== null)) continue;
				const source = relinkedLine(before, isMeant, paths);
				if (source === null) continue;
				edited = edited.slice(0, line.from) + source + edited.slice(line.to);
				changed.push({ now: { line: index + 1, source }, before });
			}
		}
		return { text: edited, told: changed };
	}

	private reverted(text: string, lines: readonly RelinkedLine[], { path }: TFile): Edit<null, string> {
		let reverted = text;
		for (const { now, before } of lines) {
			const replaced = replaceLine(reverted, now, before);
			if ('refused' in replaced) return { refused: this.parts.texts.undo.removals[replaced.refused](path) };
			reverted = replaced.text;
		}
		return { text: reverted, told: null };
	}

	/** The link on all touchpoint lines, wherever they are. */
	private everywhere(link: string): DeadLink {
		const { network } = this.parts;
		const counts = network.notesPointingTo(link).map((path) => {
			const reading = network.noteAt(path);
			const lines = reading?.lines.filter(({ line }) => linksOnLine(reading, line).some((other) => linkKey(other) === linkKey(link) && this.isDead(other, path))) ?? [];
			return { path, lines: lines.length };
		}).filter(({ lines }) => lines > 0);
		return { link, lines: counts.reduce((sum, { lines }) => sum + lines, 0), paths: counts.map(({ path }) => path) };
	}

	private isDead(link: string, source: string): boolean {
		// A link to a heading of the same note has no path.
		return link !== '' && this.parts.app.metadataCache.getFirstLinkpathDest(link, source) === null;
	}
}

/** The link paths on a touchpoint line; a note keeps those of all its lines in one list. */
function linksOnLine({ lines, links }: NoteReading, number: number): readonly string[] {
	let first = 0;
	for (const { line, linkCount } of lines) {
		if (line === number) return links.slice(first, first + linkCount);
		first += linkCount;
	}
	return [];
}
