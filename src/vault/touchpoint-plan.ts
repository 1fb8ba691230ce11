import type { App, TFile } from 'obsidian';
import type { Rapport, Refusal, VaultConfig } from '../context';
import { NOTHING_SET } from '../context/vault-config';
import { formatDay } from '../domain/day';
import type { Day } from '../domain/day';
import { faultOf, strengthsOn } from '../domain/draft';
import type { Draft } from '../domain/draft';
import type { Network } from '../domain/network';
import { KindTags } from '../domain/touchpoint';
import { touchpointLine } from '../markdown/touchpoint-line';
import type { TagRefusal } from '../markdown/touchpoint-line';
import type { Settings } from '../settings/shape';
import type { DailyNotePlace, DailyNotes } from './daily-notes';
import { linkToCome } from './link-to-come';
import { peopleLinkedIn } from './linked-people';
import { dayOfLinesIn, meetingAt } from './meetings';
import { readDailyNoteConfig } from './vault-config';

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

/** Where a line goes, and the day that it has to bring, if any. */
interface PlaceOfLine extends DailyNotePlace {
	readonly ownDay: Day | null;
}

/** Somebody on the line; the note is null that is still to be made. */
interface Picked {
	readonly path: string;
	readonly file: TFile | null;
}

/** What planning needs to know. */
export interface PlannerParts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
	/** As last read; null before that. */
	readonly vaultConfig: () => VaultConfig | null;
}

/** Makes plans of drafts; reads, and writes nothing. */
export class TouchpointPlanner {
	/** Of the last draft that was looked at: a person renamed since is still the one who was meant. */
	private meant: ReadonlyMap<string, TFile> = new Map();

	constructor(
		private readonly parts: PlannerParts,
		private readonly dailyNotes: DailyNotes,
	) {}

	/** `toCome` are the paths of people whose notes will be made before the line is written. */
	async plan(draft: Draft, toCome: ReadonlySet<string> = new Set()): Promise<TouchpointPlan | Refusal> {
		const { network, texts } = this.parts;
		const picked = this.pick(draft.people, toCome);
		if ('refused' in picked) return picked;
		const settings = this.parts.settings();
		const place = draft.note === undefined ? await this.placeOfDay(draft.day) : this.placeInNote(draft.note, draft.day);
		if ('refused' in place) return place;
		const people = [...new Set([...picked.flatMap(({ file }) => file ?? []), ...peopleLinkedIn(this.parts.app, network, draft.text, place.path)])];
		const meantDraft = { ...draft, people: [...new Set([...picked, ...people].map(({ path }) => path))] };
		const fault = faultOf(meantDraft, (path) => toCome.has(path) || network.people.has(path));
		if (fault !== null) return { refused: texts.faults[fault] };
		const links = await Promise.all(picked.map((one) => this.linkTo(one, place.path)));
		const unlinked = picked.find(({ file }, index) => file && !this.leadsTo(file, links[index] ?? '', place.path));
		if (unlinked) return { refused: texts.noLink(unlinked.path) };
		const made = touchpointLine({
			kind: draft.kind,
			way: draft.way,
			strengths: strengthsOn(draft),
			links,
			text: draft.text,
			kindTags: new KindTags(settings),
		});
		if ('refused' in made) return { refused: this.tagRefused(made.refused) };
		const line = place.ownDay === null ? made.line : made.line.replace(/^- /, `- ${formatDay(place.ownDay)} `);
		return { draft: meantDraft, place, heading: settings.dailyNoteHeading, line, people };
	}

	/** The people whom links in a text would add to the line of a day, each once. */
	peopleLinkedIn(text: string, day: Day): readonly string[] {
		const { path } = this.dailyNotes.placeIn((this.parts.vaultConfig() ?? NOTHING_SET).dailyNotes, day);
		return [...new Set(peopleLinkedIn(this.parts.app, this.parts.network, text, path).map((file) => file.path))];
	}

	/** The daily note of a day. A format that tells no days makes notes without one, or with another, in which a line would not count on its day. */
	private async placeOfDay(day: Day): Promise<PlaceOfLine | Refusal> {
		const { app, texts } = this.parts;
		const config = await readDailyNoteConfig(app);
		const place = this.dailyNotes.placeIn(config, day);
		const read = dayOfLinesIn(this.parts, place.path, config);
		if (read === 'left-out') return { refused: texts.daily.leftOut(place.path) };
		if (typeof read === 'number' && read !== day) return { refused: texts.daily.otherDay(place.path, formatDay(day), formatDay(read)) };
		return { ...place, ownDay: read === null ? day : null };
	}

	/** A note that is chosen: without a day of its own, the line brings one. */
	private placeInNote(path: string, day: Day): PlaceOfLine | Refusal {
		const { app, texts } = this.parts;
		const file = app.vault.getFileByPath(path);
		const meeting = meetingAt(this.parts, path);
		if (!file || !meeting) return { refused: texts.meeting.gone(path) };
		if (meeting.day !== null && meeting.day !== day) return { refused: texts.meeting.otherDay(path, formatDay(meeting.day)) };
		return { path, file, template: '', ownDay: meeting.day === null ? day : null };
	}

	/** Those picked, each once; one whose note was renamed since the last look is followed. */
	private pick(paths: readonly string[], toCome: ReadonlySet<string>): readonly Picked[] | Refusal {
		const { app, network, texts } = this.parts;
		const found = new Map<string, TFile>();
		const picked = new Map<string, Picked>();
		for (const path of paths) {
			const file = app.vault.getFileByPath(path) ?? this.renamedFrom(path);
			const isThere = file !== null && network.people.has(file.path);
			if (!isThere && !toCome.has(path)) return { refused: texts.personGone(path) };
			if (file) found.set(path, file);
			picked.set(file?.path ?? path, { path: file?.path ?? path, file });
		}
		this.meant = found;
		return [...picked.values()];
	}

	private async linkTo({ path, file }: Picked, source: string): Promise<string> {
		return file ? this.parts.app.fileManager.generateMarkdownLink(file, source) : linkToCome(this.parts.app, path, source);
	}

	/** False for names that come from outside of the app and hold `#` or `|`: their link would lead elsewhere, and the line count for nobody. */
	private leadsTo(file: TFile, link: string, source: string): boolean {
		const { app, network } = this.parts;
		// What a Markdown link shows has no part in where it leads.
		return peopleLinkedIn(app, network, link.replace(/^\[(?!\[).*\]\(/, '[x]('), source).includes(file);
	}

	private renamedFrom(path: string): TFile | null {
		const file = this.meant.get(path);
		// A file that was deleted keeps its path; one that was renamed is found under its new one.
		return file && this.parts.app.vault.getFileByPath(file.path) === file ? file : null;
	}

	private tagRefused({ reason, found }: TagRefusal): string {
		return reason === 'another-kind' ? this.parts.texts.wayOfAnotherKind(found) : this.parts.texts.faults['illegal-way'];
	}
}
