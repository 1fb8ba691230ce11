import type { App } from 'obsidian';
import type { LinePlace, LoggedTouchpoint, Promises, PromiseText, Refusal } from '../context';
import type { Day } from '../domain/day';
import { dueDayOf, withoutMarker } from '../domain/line-text';
import type { Network } from '../domain/network';
import { keyOf } from '../domain/promises';
import { PropertyNames, sourceOf } from '../domain/property';
import { KindTags } from '../domain/touchpoint';
import { tickedLine } from '../markdown/task-tick';
import { readTouchpointLine } from '../markdown/touchpoint-reading';
import type { Settings } from '../settings/shape';
import { LineTexts } from './line-texts';
import { peopleOnLine } from './linked-people';
import type { NoteLines } from './note-lines';
import type { NoteProperties } from './note-properties';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoStack, UndoStep } from './undo';
import type { WrittenLines } from './written-lines';

interface Parts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
	readonly today: () => Day;
}

/** What a promise said, and which version of its note said so, under which tags. */
type KnownText = PromiseText & { readonly path: string; readonly version: string };

/** Promises in notes and next steps in properties. */
export class NotePromises implements Promises {
	private readonly known = new Map<string, KnownText>();
	private readings = 0;

	constructor(
		private readonly parts: Parts,
		private readonly lines: NoteLines,
		private readonly properties: NoteProperties,
		private readonly written: WrittenLines,
		private readonly undo: UndoStack,
	) {}

	textOf(place: LinePlace): PromiseText | null {
		return this.known.get(keyOf(place)) ?? null;
	}

	async read(places: readonly LinePlace[]): Promise<boolean> {
		const { app, settings } = this.parts;
		const unread = places.flatMap((place) => {
			const version = this.versionOf(place.path);
			return version === null || version === this.known.get(keyOf(place))?.version ? [] : [{ ...place, version }];
		});
		if (unread.length === 0) return false;
		const texts = new LineTexts(app, settings);
		const isRead = await Promise.all(unread.map(async ({ version, ...place }) => {
			try {
				const source = await texts.sourceAt(place.path, place.line);
				this.known.set(keyOf(place), { path: place.path, source, words: texts.wordsOf(source), due: dueDayOf(source), version });
				return true;
			} catch (error) {
				console.error(`Rapport could not read ${place.path}`, error);
				return false;
			}
		}));
		if (isRead.includes(true)) this.readings++;
		this.forget(new Set(unread.map(({ path }) => path)));
		return isRead.includes(true);
	}

	revision(): number {
		return this.readings;
	}

	async tick({ path, line }: LinePlace, source: string): Promise<LoggedTouchpoint | Refusal> {
		const { app, network, settings, texts, today } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { refused: texts.undo.gone(path) };
		const day = today();
		const reading = readTouchpointLine(source, new KindTags(settings()), () => false);
		const ticked = tickedLine(source, day);
		if (!reading || 'refused' in ticked) return { refused: texts.ticks['refused' in ticked ? ticked.refused : 'not-open'](path) };
		const people = peopleOnLine(app, network, source, path);
		const change = await this.lines.replace(file, { line, source }, ticked.line);
		if ('refused' in change) return change;
		const step: UndoStep = { done: () => texts.undo.ticked(withoutMarker(source), file.path), parts: [change.undo] };
		// An introduction of fewer than two does not count (spec §4), so nothing was given.
		const isCounted = reading.kind !== 'introduction' || people.length > 1;
		return this.written.follow({ path, line: change.now.line, text: ticked.line, kind: reading.kind, day, people: isCounted ? people : [] }, step);
	}

	async clearNextStep(path: string, text: string, { step }: LoggedTouchpoint): Promise<Refusal | null> {
		const { app, settings, texts } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { refused: texts.undo.gone(path) };
		const outcome = await this.properties.change(file, (properties) => {
			const written = new PropertyNames(settings()).read(Object.fromEntries(properties)).first('next-step');
			// Another step that was written meanwhile is not the one that was done.
			return written && sourceOf(written.value).trim() === text ? [{ name: written.name, value: null }] : [];
		});
		if ('reason' in outcome) return { refused: outcome.reason };
		if (outcome.undo) this.undo.extend(step, outcome.undo);
		return null;
	}

	/** What notes said before they were read anew, and what those said that are gone: lines move, and nobody asks for them there again. */
	private forget(paths: ReadonlySet<string>): void {
		for (const [key, { path, version }] of this.known) {
			const now = this.versionOf(path);
			if (now === null || (paths.has(path) && now !== version)) this.known.delete(key);
		}
	}

	private versionOf(path: string): string | null {
		const { app, settings } = this.parts;
		const stat = app.vault.getFileByPath(path)?.stat;
		// Its words are those behind the kind's tag.
		return stat ? `${stat.mtime} ${stat.size} ${Object.values(settings().kindTags).join(' ')}` : null;
	}
}
