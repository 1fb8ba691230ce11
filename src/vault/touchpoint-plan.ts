import type { App, TFile } from 'obsidian';
import type { Rapport, Refusal } from '../context';
import { faultOf } from '../domain/draft';
import type { Draft } from '../domain/draft';
import type { Network } from '../domain/network';
import { linkPathOf } from '../domain/reference';
import { KindTags } from '../domain/touchpoint';
import { touchpointLine } from '../markdown/touchpoint-line';
import type { TagRefusal } from '../markdown/touchpoint-line';
import type { Settings } from '../settings/shape';
import type { DailyNotePlace, DailyNotes } from './daily-notes';

/** The texts of writing, in the user's language. */
export type WritingTexts = Rapport['strings']['writing'];

/** What writing a draft would do: which line, into which note, and whom it concerns. */
export interface TouchpointPlan {
	readonly draft: Draft;
	readonly place: DailyNotePlace;
	/** As set; empty for the end of the note. */
	readonly heading: string;
	readonly line: string;
	/** Everybody on the line, those linked in its text too; each once. */
	readonly people: readonly TFile[];
}

/** With what stands before it: an embed is no link, and an escaped bracket none either. */
const LINK = /([!\\]?)(?:\[\[([^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]|\[[^[\]]*\]\((?:<([^<>]+)>|([^()\s]+(?:\([^()\s]*\)[^()\s]*)*))\))/g;
const ADDRESS = /^[a-z][a-z0-9+.-]*:/i;
const CODE = /(`+)(?!`).*?[^`]\1(?!`)/g;

/** Makes plans of drafts; reads, and writes nothing. */
export class TouchpointPlanner {
	/** Of the last draft that was looked at: a person renamed since is still the one who was meant. */
	private meant: ReadonlyMap<string, TFile> = new Map();

	constructor(
		private readonly app: App,
		private readonly network: Network,
		private readonly settings: () => Settings,
		private readonly dailyNotes: DailyNotes,
		private readonly texts: WritingTexts,
	) {}

	async plan(draft: Draft): Promise<TouchpointPlan | Refusal> {
		const picked = this.pick(draft.people);
		if ('refused' in picked) return picked;
		const settings = this.settings();
		const place = await this.dailyNotes.placeOf(draft.day);
		const people = [...new Set([...picked.files, ...this.linkedIn(draft.text, place.path)])];
		const meantDraft = { ...draft, people: people.map(({ path }) => path) };
		const fault = faultOf(meantDraft, (path) => this.network.people.has(path));
		if (fault !== null) return { refused: this.texts.faults[fault] };
		const made = touchpointLine({
			kindTag: settings.kindTags[draft.kind],
			way: draft.way,
			links: picked.files.map((file) => this.app.fileManager.generateMarkdownLink(file, place.path)),
			text: draft.text,
			kindTags: new KindTags(settings),
		});
		if ('refused' in made) return { refused: this.tagRefused(made.refused) };
		return { draft: meantDraft, place, heading: settings.dailyNoteHeading, line: made.line, people };
	}

	/** The notes of those picked, each once; one that was renamed since the last look is followed. */
	private pick(paths: readonly string[]): { readonly files: readonly TFile[] } | Refusal {
		const found = new Map<string, TFile>();
		for (const path of paths) {
			const file = this.app.vault.getFileByPath(path) ?? this.renamedFrom(path);
			if (!file || !this.network.people.has(file.path)) return { refused: this.texts.personGone(path) };
			found.set(path, file);
		}
		this.meant = found;
		return { files: [...new Set(found.values())] };
	}

	private renamedFrom(path: string): TFile | null {
		const file = this.meant.get(path);
		// A file that was deleted keeps its path; one that was renamed is found under its new one.
		return file && this.app.vault.getFileByPath(file.path) === file ? file : null;
	}

	/** People whom links in the text lead to: they too are on the line (spec §8). */
	private linkedIn(text: string, source: string): readonly TFile[] {
		return [...text.replace(CODE, ' ').matchAll(LINK)].flatMap(([, before, wiki, angled, bare]) => {
			const link = wiki ?? angled ?? bare ?? '';
			if (before !== '' || (wiki === undefined && ADDRESS.test(link))) return [];
			const file = this.app.metadataCache.getFirstLinkpathDest(linkPathOf(link.replace(/\\$/, '')).trim(), source);
			return file && this.network.people.has(file.path) ? [file] : [];
		});
	}

	private tagRefused({ reason, found }: TagRefusal): string {
		return reason === 'another-kind' ? this.texts.wayOfAnotherKind(found) : this.texts.faults['illegal-way'];
	}
}
