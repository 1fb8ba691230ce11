import { normalizePath, TFile } from 'obsidian';
import type { Importer, ImportableFile, ImportOutcome, ImportSettings } from '../../context';
import { isHiddenPath } from '../../domain/folder-path';
import { AddedProperties } from '../../domain/import/added-properties';
import type { Candidate } from '../../domain/import/candidate';
import { ImportPlan } from '../../domain/import/import-plan';
import type { PlannedPerson } from '../../domain/import/import-plan';
import { Matcher } from '../../domain/import/match';
import { fileNameKey, FreeNames } from '../../domain/import/note-name';
import { SheetReader } from '../../domain/import/sheet';
import { dayOrderIn, SheetPeople } from '../../domain/import/sheet-people';
import type { ImportSource, SourceFault } from '../../domain/import/source';
import { CardReader } from '../../domain/import/vcard-people';
import { Vocabulary } from '../../domain/person';
import type { Day } from '../../domain/day';
import { PersonNoteMaker } from '../person-note-maker';
import { Slice } from '../../context/slice';
import { folderOf } from '../../domain/note-path';
import { decodeText } from './decode';
import { ImportWriter } from './import-writer';
import type { ImportParts } from './import-writer';

const LARGEST = 64 * 1024 * 1024;
const EXTENSIONS: ReadonlySet<string> = new Set(['csv', 'tsv', 'vcf', 'vcard']);
/** Of reading a file, what decoding takes: the rest is parsing. */
const DECODING_SHARE = 0.3;
const FEW = 64;

/** Reads files that people are imported from, and plans and writes what becomes of them. */
export class PeopleImporter implements Importer {
	readonly largest = LARGEST;

	constructor(
		private readonly parts: ImportParts,
		private readonly today: () => Day,
	) {}

	files(): readonly ImportableFile[] {
		const files = this.parts.planner.app.vault.getFiles().filter(({ extension }) => EXTENSIONS.has(extension.toLowerCase()));
		return files.sort((a, b) => b.stat.mtime - a.stat.mtime).map(({ path, stat: { size } }) => ({ path, size }));
	}

	defaultFolder(): string {
		const { path } = this.parts.placeOf('-');
		return folderOf(path);
	}

	async folderFault(folder: string): Promise<string | null> {
		const path = pathIn(folder, 'Ada');
		const { texts } = this.parts.planner;
		if (isHiddenPath(path)) return texts.unwritable(path, texts.outside);
		const { rules } = await this.maker();
		return rules.marking(path, new Map()) ? null : texts.people.neverPerson(path);
	}

	readFile(path: string): Promise<ArrayBuffer> {
		const { vault } = this.parts.planner.app;
		const file = vault.getFileByPath(path);
		if (!file) throw new Error(this.parts.planner.texts.undo.gone(path));
		return vault.readBinary(file);
	}

	async readSource(bytes: ArrayBuffer, goesOn: (share: number) => boolean): Promise<ImportSource | SourceFault | null> {
		if (bytes.byteLength > LARGEST) return { line: null, fault: 'too-large' };
		const slice = new Slice();
		let isStopped = false;
		const rest = async (share: number): Promise<boolean> => {
			if (slice.isOver()) await slice.next();
			isStopped ||= !goesOn(share);
			return !isStopped;
		};
		const text = await decodeText(new Uint8Array(bytes), (share) => rest(share * DECODING_SHARE));
		if (isStopped) return null;
		if (text === null) return { line: null, fault: 'no-text' };
		const reader = /^\s*BEGIN:\s*VCARD/i.test(text) ? new CardReader(text) : new SheetReader(text);
		while (!reader.readOn(() => slice.isOver())) if (!(await rest(DECODING_SHARE + reader.share * (1 - DECODING_SHARE)))) return null;
		return reader instanceof CardReader ? cardsOf(reader) : sheetOf(reader);
	}

	async plan(source: ImportSource, { mapping, dayOrder, folder }: ImportSettings, goesOn: () => boolean): Promise<ImportPlan | null> {
		const { network, settings } = this.parts.planner;
		const slice = new Slice();
		const taken = await this.namesIn(folder, slice, goesOn);
		if (!taken) return null;
		const plan = new ImportPlan(new FreeNames((noteName) => taken.has(`${fileNameKey(noteName)}.md`)));
		const matcher = new Matcher(network);
		while (!matcher.learn(() => slice.isOver())) {
			await slice.next();
			if (!goesOn()) return null;
		}
		const take = async (index: number, candidate: Candidate): Promise<boolean> => {
			plan.add(candidate, matcher.match(candidate));
			if (index % FEW === 0 && slice.isOver()) await slice.next();
			return goesOn();
		};
		if (source.type === 'cards') {
			for (const [index, candidate] of source.people.entries()) if (!(await take(index, candidate))) return null;
			return plan;
		}
		const { sheet } = source;
		const people = new SheetPeople(sheet, { mapping, dayOrder: dayOrder ?? dayOrderIn(sheet, mapping).order, vocabulary: new Vocabulary(settings()), today: this.today() });
		for (const [index, row] of sheet.rows.entries()) if (!(await take(index, people.candidateOf(row)))) return null;
		return plan;
	}

	missingIn(path: string, candidate: Candidate): readonly string[] {
		const { app: { vault, metadataCache }, settings } = this.parts.planner;
		const file = vault.getFileByPath(path);
		const frontmatter = file ? metadataCache.getFileCache(file)?.frontmatter ?? {} : {};
		return new AddedProperties(settings()).steps(candidate, new Map(Object.entries(frontmatter))).map(({ name }) => name);
	}

	async write(people: readonly PlannedPerson[], folder: string, goesOn: (done: number) => boolean): Promise<ImportOutcome> {
		return new ImportWriter(this.parts, await this.maker()).write(people, (noteName) => pathIn(folder, noteName), goesOn, this.parts.planner.texts.imports.undone);
	}

	private maker(): Promise<PersonNoteMaker> {
		const { planner, properties, newNotes } = this.parts;
		return PersonNoteMaker.in(planner, properties, newNotes);
	}

	/** The files of a folder, looked up once as it may hold tens of thousands; null where it was stopped. */
	private async namesIn(folder: string, slice: Slice, goesOn: () => boolean): Promise<ReadonlySet<string> | null> {
		const there = this.parts.planner.app.vault.getFolderByPath(normalizePath(folder === '' ? '/' : folder));
		const names = new Set<string>();
		for (const [index, child] of (there?.children ?? []).entries()) {
			if (child instanceof TFile) names.add(fileNameKey(child.name));
			if (index % FEW > 0 || !slice.isOver()) continue;
			await slice.next();
			if (!goesOn()) return null;
		}
		return names;
	}
}

/** `pathIn('People/', 'Ada')` → `'People/Ada.md'` */
function pathIn(folder: string, noteName: string): string {
	return normalizePath(`${folder}/${noteName}.md`);
}

function sheetOf(reader: SheetReader): ImportSource | SourceFault {
	const sheet = reader.sheet();
	return 'fault' in sheet ? sheet : { type: 'sheet', sheet };
}

function cardsOf(reader: CardReader): ImportSource | SourceFault {
	const people = reader.people();
	if ('fault' in people) return people;
	return people.length === 0 ? { line: null, fault: 'no-cards' } : { type: 'cards', people };
}
