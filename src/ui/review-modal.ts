import { ButtonComponent } from 'obsidian';
import type { Rapport, WrittenReview } from '../context';
import { periodBefore, quarterOf, quarterToReview, readPeriod, yearAround } from '../domain/period';
import type { Period } from '../domain/period';
import type { Review } from '../domain/review';
import { ReviewWork } from '../domain/review-work';
import { ChoiceField } from './choice-field';
import { FormModal } from './form-modal';
import { inSlices } from '../context/slice';
import { isLedgerHidden } from './ledger-visibility';
import { openAskedNote } from './open-note';
import { ProgressBar } from './progress-bar';
import { reporting } from './reporting';
import { TextField } from './text-field';
import { sayDone } from './undo';

const OTHER = '';

/** Asks which quarter or year to look back on, and writes its note; with progress, and a way to stop, where that takes its time. */
export class ReviewModal extends FormModal {
	private choice: ChoiceField | null = null;
	private other: TextField | null = null;
	private otherEl: HTMLElement | null = null;
	private isClosed = false;

	constructor(private readonly rapport: Rapport) {
		super(rapport, { title: rapport.strings.review.title, save: rapport.strings.review.write });
	}

	protected build(form: HTMLElement): HTMLElement | undefined {
		const { strings: { review: texts }, rapport: { board: { today } } } = this;
		const [quarter, year] = [quarterOf(today), yearAround(today)];
		const periods = [[texts.thisQuarter, quarter], [texts.lastQuarter, periodBefore(quarter)], [texts.thisYear, year], [texts.lastYear, periodBefore(year)]] as const;
		const choices = periods.flatMap(([label, period]) => (period ? [{ value: period.name, label, note: period.name }] : []));
		this.choice = new ChoiceField(form, 'radio', texts.period, [...choices, { value: OTHER, label: texts.other }], [quarterToReview(today).name], () => this.changed());
		this.otherEl = form.createDiv({ cls: 'rapport-edit-date' });
		this.other = new TextField(this.otherEl, texts.otherPeriod, '', () => this.changed(), periodBefore(quarter)?.name);
		return this.choice.firstInput;
	}

	override onClose(): void {
		this.isClosed = true;
		super.onClose();
	}

	protected override changed(): void {
		const { period, rapport: { reviews }, strings: { review: texts } } = this;
		this.otherEl?.toggleClass('is-shown', this.choice?.chosen[0] === OTHER);
		if (!period) return this.say(texts.notAPeriod());
		const { path, exists } = reviews.placeOf(period);
		this.say(exists ? texts.anew(path) : texts.makes(path));
	}

	private get period(): Period | null {
		const [chosen = OTHER] = this.choice?.chosen ?? [];
		return readPeriod(chosen === OTHER ? (this.other?.value ?? '') : chosen);
	}

	protected async save(): Promise<string | null> {
		const { period, rapport, strings: { review: texts } } = this;
		if (!period) {
			this.other?.inputEl.focus();
			return texts.notAPeriod();
		}
		const found = await this.review(period);
		// Cancelling is silent.
		if (!found) return null;
		const answer = await rapport.reviews.write(found.review, found.previous, rapport.board.today);
		if ('refused' in answer) return answer.refused;
		sayReview(rapport, answer);
		return null;
	}

	/** The reviews of the period and of the one before, or null where the dialog was closed meanwhile. */
	private async review(period: Period): Promise<{ readonly review: Review; readonly previous: Review | null } | null> {
		const { board, network, settings } = this.rapport;
		const everybody = board.order();
		const workOn = (each: Period): ReviewWork => new ReviewWork(each, board.today, everybody, network, settings());
		const before = periodBefore(period);
		const works = [workOn(period), ...(before ? [workOn(before)] : [])];
		let bar: ProgressBar | null = null;
		const goesOn = (): boolean => {
			bar ??= this.showProgress();
			const sum = (count: (work: ReviewWork) => number): number => works.reduce((all, work) => all + count(work), 0);
			bar.show(sum(({ done }) => done), sum(({ total }) => total), this.strings.review.progress);
			return !this.isClosed;
		};
		const found: Review[] = [];
		for (const work of works) {
			const review = await inSlices((shouldPause) => work.goOn(shouldPause), goesOn);
			if (!review || this.isClosed) return null;
			found.push(review);
		}
		const [review, previous = null] = found;
		return review ? { review, previous } : null;
	}

	/** In place of the fields: whoever waits sees how far it is. */
	private showProgress(): ProgressBar {
		this.contentEl.empty();
		const bar = new ProgressBar(this.contentEl);
		const row = this.contentEl.createDiv({ cls: 'rapport-form-buttons' });
		new ButtonComponent(row).setButtonText(this.strings.cancel).onClick(() => this.close()).buttonEl.focus();
		return bar;
	}
}

/** Says what was written, with the way back, and opens the note; while the ledger is hidden it stays closed. */
function sayReview(rapport: Rapport, { path, step }: WrittenReview): void {
	const { strings } = rapport;
	const { review: texts } = strings;
	sayDone(rapport, step === null ? texts.asBefore(path) : texts.written(path), step);
	if (!isLedgerHidden(rapport)) reporting(strings, texts.command, () => openAskedNote(rapport, { path, isNew: false, remark: null }));
}
