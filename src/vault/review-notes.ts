import { normalizePath } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { Refusal, Reviews, WrittenReview } from '../context';
import type { Day } from '../domain/day';
import { reasonOf } from '../domain/failure';
import type { Network } from '../domain/network';
import type { Person } from '../domain/people';
import type { Period } from '../domain/period';
import type { PropertyStep } from '../domain/property-step';
import type { Review } from '../domain/review';
import { numbersOf } from '../domain/review-numbers';
import { asText } from '../markdown/as-text';
import { replacePart, undoPart } from '../markdown/generated-part';
import type { PartChange } from '../markdown/generated-part';
import type { PropertyChange } from '../markdown/property-undo';
import { emptyReviewNote, reviewPart } from '../markdown/review-text';
import type { Settings } from '../settings/shape';
import type { NewNotes } from './new-notes';
import type { NoteProperties, PropertyEdits } from './note-properties';
import type { Edit, NoteWriter } from './note-writer';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack } from './undo';

const NOT_IN_LINKS = /[[\]|#^<]/;

/** What writing reviews takes. */
interface Parts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
}

/** What was changed in a review note. */
interface Changes {
	readonly properties: readonly PropertyChange[];
	readonly part: PartChange;
}

type ReviewEdit = (text: string) => Edit<Changes, string>;

/** Review notes: their properties and what stands between their markers, in one write. */
export class ReviewNotes implements Reviews {
	constructor(
		private readonly parts: Parts,
		private readonly writer: NoteWriter,
		private readonly properties: NoteProperties,
		private readonly newNotes: NewNotes,
		private readonly undo: UndoStack,
	) {}

	placeOf({ name }: Period): { readonly path: string; readonly exists: boolean } {
		const { app, settings } = this.parts;
		const path = normalizePath(`${settings().reviewFolder}/Network review ${name}.md`);
		return { path, exists: app.vault.getFileByPath(path) !== null };
	}

	async write(review: Review, previous: Review | null, today: Day): Promise<WrittenReview | Refusal> {
		const { app, texts } = this.parts;
		const { path } = this.placeOf(review.period);
		try {
			const edits = await this.properties.edits();
			const edit = this.editOf(edits, path, review, previous);
			return await this.writer.inTurn(path, async () => {
				const file = app.vault.getFileByPath(path);
				return file ? await this.change(file, edits, edit) : await this.make(path, today, edits, edit);
			});
		} catch (error) {
			console.error(`Rapport could not write ${path}`, error);
			return { refused: texts.unwritable(path, reasonOf(error)) };
		}
	}

	private async make(path: string, today: Day, edits: PropertyEdits, edit: ReviewEdit): Promise<WrittenReview | Refusal> {
		const { settings, texts } = this.parts;
		const { reviewTemplate } = settings();
		const first = reviewTemplate === '' ? emptyReviewNote(texts.review) : await this.newNotes.textFrom(reviewTemplate, path, this.newNotes.momentOn(today));
		if (first === null) return { refused: texts.review.noTemplate(reviewTemplate) };
		if (await this.newNotes.isToBeRewritten(null)) {
			const { file } = await this.newNotes.make(path, first);
			await this.newNotes.whenQuiet(file);
			return this.change(file, edits, edit, true);
		}
		// With the numbers from the start: a failure leaves no half-made note.
		const edited = edit(first);
		if ('refused' in edited) return edited;
		const { file, isNew } = await this.newNotes.make(path, edited.text);
		return isNew ? this.done(file, edits, edited.told, true) : this.change(file, edits, edit);
	}

	private async change(file: TFile, edits: PropertyEdits, edit: ReviewEdit, isNew = false): Promise<WrittenReview | Refusal> {
		const outcome = await this.writer.change(file, edit);
		return 'refused' in outcome ? outcome : this.done(file, edits, outcome.told, isNew);
	}

	private done(file: TFile, edits: PropertyEdits, changes: Changes, isNew: boolean): WrittenReview {
		const isSame = changes.properties.length === 0 && changes.part.before === changes.part.written;
		if (isSame) return { path: file.path, isNew, step: null };
		return { path: file.path, isNew, step: this.undo.keep([{ file, revert: this.revertOf(file, edits, changes) }], () => this.parts.texts.review.written(file.path)) };
	}

	private editOf(edits: PropertyEdits, path: string, review: Review, previous: Review | null): ReviewEdit {
		const { network, settings, texts } = this.parts;
		const { circles, roles } = settings();
		const linkTo = (person: Person): string => this.linkTo(person, path);
		const part = reviewPart({ review, previous, circles, roles, goal: network.own.goal, linkTo, monthName: (day) => texts.days.monthName(day) }, texts.review);
		return (text) => {
			const placed = replacePart(text, part);
			if ('refused' in placed) return { refused: placed.refused === 'markers' ? texts.review.markers(path) : texts.insertions[placed.refused](path) };
			const edited = edits.change(placed.text, () => propertiesOf(review));
			return 'refused' in edited ? { refused: `${path}: ${edited.refused}` } : { text: edited.text, told: { properties: edited.told, part: placed.change } };
		};
	}

	private linkTo({ path, name }: Person, source: string): string {
		const file = this.parts.app.vault.getFileByPath(path);
		// A link to such a name, which comes from outside of the app, would be taken apart.
		return file && !NOT_IN_LINKS.test(path) ? this.parts.app.fileManager.generateMarkdownLink(file, source) : asText(name);
	}

	/** All that was written, where all of it still stands; a note that was made keeps its questions. */
	private revertOf(file: TFile, edits: PropertyEdits, { properties, part }: Changes): UndoPart['revert'] {
		return (text) => {
			const without = undoPart(text, part);
			return without === null ? { refused: this.parts.texts.review.changed(file.path) } : edits.revert(without, properties, file.path);
		};
	}
}

/** The review's numbers, to the last place as the command line gives them; what has no number has no property. */
function propertiesOf(review: Review): readonly PropertyStep[] {
	return Object.entries(numbersOf(review)).map(([name, value]: [string, string | number | null]) => ({ name, value }));
}
