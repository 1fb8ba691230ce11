import type { CachedMetadata, TFile } from 'obsidian';
import type { Adopter, CopyOutcome, DatedNote, ImportOutcome, KindOfLabel } from '../../context';
import type { Findings } from '../../domain/adopt/findings';
import { placingGroups } from '../../domain/adopt/placing-groups';
import type { Placement, PlacingGroup } from '../../domain/adopt/placing-groups';
import { VaultLook } from '../../domain/adopt/vault-look';
import type { LookedNote } from '../../domain/adopt/vault-look';
import type { Day } from '../../domain/day';
import { NOTHING_SAID } from '../../domain/import/candidate';
import { listOf, plainName } from '../../domain/property';
import { KindTags } from '../../domain/touchpoint';
import { touchpointsToCopy } from '../../markdown/copied-touchpoints';
import type { CopyRules } from '../../markdown/copied-touchpoints';
import { datedLines } from '../../markdown/dated-lines';
import { ImportWriter } from '../import/import-writer';
import type { ImportParts } from '../import/import-writer';
import { DailyNotePaths } from '../daily-note-paths';
import type { NoteLines } from '../note-lines';
import { PersonNoteMaker } from '../person-note-maker';
import { Slice } from '../../context/slice';
import { dailyNotesAsSet } from '../../context/vault-config';
import { readVaultConfig } from '../vault-config';
import { TouchpointCopier } from './touchpoint-copier';

/** Blocks in which dated lines may stand. */
const DATED_BLOCKS: ReadonlySet<string> = new Set(['heading', 'list', 'table']);

/** What adopting takes. */
export interface AdoptParts extends ImportParts {
	readonly noteLines: NoteLines;
	readonly today: () => Day;
}

/** Looks at a vault from the metadata cache, and reads notes only for dated lines. */
export class VaultAdopter implements Adopter {
	constructor(private readonly parts: AdoptParts) {}

	async look(goesOn: (share: number) => boolean): Promise<Findings | null> {
		const { app, settings, network } = this.parts.planner;
		const { rules } = await this.maker();
		const { dailyNotes } = await readVaultConfig(app);
		const daily = new DailyNotePaths(dailyNotesAsSet(settings(), dailyNotes));
		const look = new VaultLook(settings(), settings().dailyNoteHeading);
		const files = app.vault.getMarkdownFiles();
		const slice = new Slice();
		for (const [index, file] of files.entries()) {
			const note = this.lookedAt(file, daily.dayOf(file.path) !== null);
			// Whatever may never be a person's says nothing of people.
			if (note.isDaily || network.people.has(file.path) || rules.marking(file.path, new Map(Object.entries(note.frontmatter ?? {}))) !== null) look.add(note);
			if (!slice.isOver()) continue;
			await slice.next();
			if (!goesOn(index / files.length)) return null;
		}
		return look.findings();
	}

	groups(): readonly PlacingGroup[] {
		const { settings, network } = this.parts.planner;
		const notes = this.peopleFiles.map((file) => this.lookedAt(file, false));
		return placingGroups(notes, network.people, settings().personTags, settings().circles);
	}

	async place(placements: readonly Placement[], goesOn: (done: number) => boolean): Promise<ImportOutcome> {
		const { network, texts } = this.parts.planner;
		const people = placements.map(({ path, circle, cadence }) => ({
			candidate: { ...NOTHING_SAID, name: network.nameAt(path), circle, cadence },
			choice: { type: 'person', path } as const,
		}));
		return new ImportWriter(this.parts, await this.maker()).write(people, () => '', goesOn, (_made, filled) => texts.imports.placed(filled));
	}

	async datedNotes(goesOn: (share: number) => boolean): Promise<readonly DatedNote[] | null> {
		const { app } = this.parts.planner;
		const rules = this.rulesFor(() => 'encounter');
		const files = this.peopleFiles.filter((file) => mayHoldDatedLines(app.metadataCache.getFileCache(file)));
		const found: DatedNote[] = [];
		const slice = new Slice();
		for (const [index, file] of files.entries()) {
			const text = await app.vault.cachedRead(file);
			const lines = touchpointsToCopy(text, datedLines(text, this.parts.today(), isKindTag(rules.kindTags)), rules).map(({ dated }) => dated);
			if (lines.length > 0) found.push({ path: file.path, lines });
			if (slice.isOver()) await slice.next();
			if (!goesOn((index + 1) / files.length)) return null;
		}
		return found;
	}

	linesFor({ lines }: DatedNote, kindOf: KindOfLabel): readonly string[] {
		return touchpointsToCopy('', lines, this.rulesFor(kindOf)).map(({ line }) => line);
	}

	copy(notes: readonly DatedNote[], kindOf: KindOfLabel, goesOn: (done: number) => boolean): Promise<CopyOutcome> {
		const { planner, noteLines, undo, today } = this.parts;
		return new TouchpointCopier(planner, noteLines, undo, today).copy(notes.map(({ path }) => path), this.rulesFor(kindOf), goesOn);
	}

	/** The notes of everybody, by path. */
	private get peopleFiles(): readonly TFile[] {
		const { app, network } = this.parts.planner;
		return [...network.people.keys()].sort().flatMap((path) => app.vault.getFileByPath(path) ?? []);
	}

	private maker(): Promise<PersonNoteMaker> {
		const { planner, properties, newNotes } = this.parts;
		return PersonNoteMaker.in(planner, properties, newNotes);
	}

	private rulesFor(kindOf: KindOfLabel): CopyRules {
		return { kindTags: new KindTags(this.parts.planner.settings()), kindOf };
	}

	private lookedAt(file: TFile, isDaily: boolean): LookedNote {
		const { app, network } = this.parts.planner;
		const cache = app.metadataCache.getFileCache(file);
		const frontmatter = cache?.frontmatter ?? null;
		return {
			path: file.path,
			frontmatter,
			tags: [...(cache?.tags ?? []).map(({ tag }) => tag), ...tagsIn(frontmatter)],
			isPerson: network.people.has(file.path),
			isDaily,
			headings: isDaily ? cache?.headings ?? [] : [],
		};
	}
}

function mayHoldDatedLines(cache: CachedMetadata | null): boolean {
	return cache?.sections?.some(({ type }) => DATED_BLOCKS.has(type)) ?? true;
}

/** `tags: person, work` is one text with two tags. */
function tagsIn(frontmatter: LookedNote['frontmatter']): readonly string[] {
	return Object.entries(frontmatter ?? {}).filter(([name]) => ['tags', 'tag'].includes(plainName(name)))
		.flatMap(([, value]) => listOf(value)).flatMap((tag) => (typeof tag === 'string' ? tag.split(/[\s,]+/).filter((part) => part !== '') : []));
}

function isKindTag(kindTags: KindTags): (tag: string) => boolean {
	return (tag) => kindTags.read(tag) !== null;
}
