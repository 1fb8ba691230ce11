import { ButtonComponent, Modal } from 'obsidian';
import type { Rapport } from '../context';
import type { Draft } from '../domain/draft';
import { reasonOf } from '../domain/failure';
import { DayField } from './day-field';
import { titleDialog } from './dialog-name';
import { KindField } from './kind-field';
import { kindNameOf } from './kind-name';
import { IntroductionField } from './introduction-field';
import { LogAdvice } from './log-advice';
import { draftOf, logFaultOf, placeOfFault, wordsOfFault } from './log-form';
import type { FaultPlace, LogFault, LogForm, LogRequest, LogWriter, Suggestion } from './log-form';
import { logWriterOf } from './log-outcome';
import { LogPreviewPane } from './log-preview';
import { makePeople } from './new-people';
import { showFailure } from './notices';
import { PEOPLE_FAULT_ID, PeopleField } from './people-field';
import type { PeopleFieldContext, PeopleInput } from './people-field';
import { PlaceField } from './place-field';
import { StrengthHints } from './strength-hints';
import { WayHints } from './way-hints';
import { completedWay, waysFor } from './ways';

/** What is there once the dialog is open. */
interface Parts {
	readonly kind: KindField;
	readonly people: PeopleInput;
	readonly text: HTMLInputElement;
	readonly ways: WayHints;
	readonly strengths: StrengthHints;
	readonly advice: LogAdvice;
	readonly preview: LogPreviewPane;
	readonly day: DayField;
	readonly place: PlaceField | null;
	readonly button: ButtonComponent;
	readonly refusal: HTMLElement;
	readonly faults: Readonly<Record<FaultPlace, HTMLElement>>;
}

/** Logs a touchpoint: who, what, when, and the very line before it is written. */
export class LogModal extends Modal {
	private parts: Parts | null = null;
	private way: string | null = null;
	/** Of the kind that is chosen. */
	private offered: readonly string[] = [];
	/** Whether what is missing is to be said. */
	private isTried = false;
	private isWriting = false;
	private stopListening: (() => void) | null = null;
	private readonly writer: LogWriter;

	constructor(private readonly rapport: Rapport, private readonly request: LogRequest = {}) {
		super(rapport.app);
		this.writer = request.writer ?? logWriterOf(rapport, request.then);
		this.way = request.way ?? null;
	}

	override onOpen(): void {
		const { board } = this.rapport;
		this.modalEl.addClass('rapport-log-modal');
		titleDialog(this.rapport, this, this.writer.title);
		const form = this.contentEl.createEl('form', { cls: 'rapport-log', attr: { novalidate: '' } });
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.logNow();
		});
		form.addEventListener('keydown', (event) => this.onKey(event));
		const parts = this.build(form);
		this.parts = parts;
		// Names change, and so do days.
		this.stopListening = board.onChange(() => {
			parts.people.draw();
			this.show();
		});
		this.takeKind();
		if (this.request.suggestion) this.takeUp(this.request.suggestion);
		this.focusFirst(parts);
	}

	/** Begins where something is to be chosen or typed. */
	private focusFirst({ kind, people, text }: Parts): void {
		if (this.request.isKindOpen) kind.focus();
		else if ((people.people.length === 0 && kind.kind !== 'visibility') || people.lacks([]) || people.name !== '') people.inputEl.focus();
		else text.focus();
	}

	override onClose(): void {
		this.stopListening?.();
		this.parts?.people.close();
		this.parts?.preview.stop();
		this.parts = null;
		this.contentEl.empty();
	}

	private build(form: HTMLElement): Parts {
		const { rapport, request } = this;
		const { strings: { log: texts }, board } = rapport;
		const kind = new KindField(form, texts.kind, (one) => kindNameOf(one, rapport), () => this.takeKind());
		kind.kind = request.kind ?? 'deposit';
		const context: PeopleFieldContext = { scope: this.scope, change: () => this.take(), goOn: () => this.goOn() };
		const people = new (request.isIntroduction ? IntroductionField : PeopleField)(form, rapport, request.people ?? [], context);
		form.toggleClass('is-introduction', request.isIntroduction === true);
		people.inputEl.value = request.name ?? '';
		kind.sendLettersTo(people.inputEl);
		const peopleFault = this.faultEl(form, 'people', null);
		const text = form.createEl('input', { cls: 'rapport-log-text', attr: { 'type': 'text', 'dir': 'auto', 'autocomplete': 'off', 'aria-label': texts.text }, value: request.text ?? '' });
		text.addEventListener('input', () => this.take());
		text.addEventListener('keydown', (event) => this.onTextKey(event));
		const textFault = this.faultEl(form, 'text', text);
		const ways = new WayHints(form, texts, (way) => this.takeWay(way));
		const strengths = new StrengthHints(form, rapport, request.strengths ?? [], () => this.take());
		const wayFault = this.faultEl(form, 'way', null);
		const advice = new LogAdvice(form, rapport, (suggestion) => this.takeUp(suggestion));
		const place = request.otherNote ? new PlaceField(form, rapport.strings, request.otherNote, () => this.take()) : null;
		const preview = new LogPreviewPane(form, texts, this.writer);
		const refusal = form.createDiv({ cls: ['rapport-log-fault', 'rapport-log-refusal'], attr: { role: 'alert', dir: 'auto' } });
		const foot = form.createDiv({ cls: 'rapport-log-foot' });
		const day = new DayField(foot, texts, () => board.today, () => this.take(), request.day);
		const dayFault = this.faultEl(foot, 'day', day.dateEl);
		foot.createDiv({ cls: 'rapport-log-escape', text: texts.escape });
		const button = new ButtonComponent(foot).setButtonText(this.writer.button).setCta();
		button.buttonEl.setAttribute('type', 'submit');
		button.buttonEl.createSpan({ cls: 'rapport-log-enter', text: '⏎', attr: { 'aria-hidden': 'true' } });
		return { kind, people, text, ways, strengths, advice, preview, day, place, button, refusal, faults: { people: peopleFault, text: textFault, way: wayFault, day: dayFault } };
	}

	/** Where a fault of a field is said. */
	private faultEl(parent: HTMLElement, place: FaultPlace, field: HTMLElement | null): HTMLElement {
		const id = place === 'people' ? PEOPLE_FAULT_ID : `rapport-log-${place}-fault`;
		field?.setAttribute('aria-describedby', id);
		return parent.createDiv({ cls: 'rapport-log-fault', attr: { id, role: 'alert' } });
	}

	/** Another kind has other ways, and other words for what is typed. */
	private takeKind(): void {
		const { parts, rapport } = this;
		if (!parts) return;
		const { kind } = parts.kind;
		this.offered = waysFor(kind, rapport);
		const { kind: given, way } = this.request;
		// One of its own that is offered to nobody else.
		if (way && given === kind && !this.offered.includes(way)) this.offered = [way, ...this.offered];
		if (this.way !== null && !this.offered.includes(this.way)) this.way = null;
		parts.text.placeholder = rapport.strings.log.placeholders[kind];
		parts.people.setOptional(kind === 'visibility');
		this.take();
	}

	/** Fills in what was suggested. */
	private takeUp({ kind, way, hint, person }: Suggestion): void {
		const { parts } = this;
		if (!parts) return;
		const isOtherKind = parts.kind.kind !== kind;
		parts.kind.kind = kind;
		if (person !== undefined) parts.people.add(person);
		this.takeKind();
		if (hint !== null) parts.text.placeholder = hint;
		this.takeWay(way);
		// What was to be asked is not what is given: the next key replaces it.
		if (isOtherKind) parts.text.select();
	}

	private takeWay(way: string | null): void {
		this.way = way;
		this.take();
		this.parts?.text.focus();
	}

	/** From the people to the text, once there are enough of them. */
	private goOn(): void {
		const { parts } = this;
		if (!parts) return;
		const isAnotherNeeded = parts.kind.kind === 'introduction' && parts.people.people.length < 2;
		if (isAnotherNeeded) parts.people.inputEl.focus();
		else parts.text.focus();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		this.logNow();
	}

	private onTextKey(event: KeyboardEvent): void {
		const { parts } = this;
		if (!parts || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
		const completion = event.key === 'Tab' ? this.completion(parts.text.value) : null;
		if (completion !== null) parts.text.value = '';
		else if (event.key !== 'Backspace' || parts.text.value !== '' || this.way === null) return;
		event.preventDefault();
		event.stopPropagation();
		this.takeWay(completion);
	}

	/** The way that the Tab key makes of the text. */
	private completion(text: string): string | null {
		return this.way === null ? completedWay(text, this.offered) : null;
	}

	private formOf({ kind, strengths, people, text, day, place }: Parts): LogForm {
		const linked = day.day === null ? [] : this.rapport.log.peopleLinkedIn(text.value, day.day);
		return { kind: kind.kind, way: this.way, strengths: strengths.chosen, people: people.people, name: people.name, text: text.value, linked, day: day.day, lacks: people.lacks(linked), ...place?.choice };
	}

	/** Something was typed or chosen: what was refused before is another thing now. */
	private take(): void {
		this.parts?.refusal.setText('');
		this.show();
	}

	/** Shows what the fields mean now. */
	private show(): void {
		const { parts } = this;
		if (!parts) return;
		const form = this.formOf(parts);
		const fault = logFaultOf(form);
		parts.people.showLinked(form.linked);
		const { log: texts } = this.rapport.strings;
		const isSeen = form.kind === 'visibility';
		parts.ways.show(isSeen ? texts.arenas : texts.ways, this.offered, this.way, this.completion(form.text));
		parts.strengths.show(isSeen);
		if (!this.request.writer) parts.advice.show(form);
		this.showFault(parts, this.isTried || fault === 'illegal-way' ? fault : null, form);
		this.showPreview(parts, form, fault);
	}

	private showFault({ faults, people, text, day }: Parts, fault: LogFault | null, form: LogForm): void {
		const place = fault === null ? null : placeOfFault(fault);
		for (const [name, el] of Object.entries(faults)) {
			const words = fault !== null && name === place ? wordsOfFault(fault, form, this.rapport.strings) : '';
			if (el.getText() !== words) el.setText(words);
		}
		for (const [name, field] of [['people', people.inputEl], ['text', text], ['day', day.dateEl]] as const) field.setAttribute('aria-invalid', String(name === place));
	}

	private showPreview({ preview }: Parts, form: LogForm, fault: LogFault | null): void {
		const { personNotes, strings: { log: texts, writing } } = this.rapport;
		const places = form.people.flatMap((one) => ('newName' in one ? [personNotes.placeOf(one.newName)] : []));
		const makes = places.flatMap(({ path, exists }) => (exists ? [] : [texts.makesNote(path)]));
		const draft = this.draftOf(form);
		if (fault === null && draft) return preview.show(draft, new Set(places.map(({ path }) => path)), makes);
		preview.say(makes.length > 0 ? makes.join('\n') : fault === 'one-person' ? writing.faults[fault] : texts.previewToCome);
	}

	private draftOf(form: LogForm): Draft | null {
		return draftOf(form, (name) => this.rapport.personNotes.placeOf(name).path);
	}

	private logNow(): void {
		const { parts } = this;
		if (!parts || this.isWriting) return;
		this.isTried = true;
		this.take();
		const form = this.formOf(parts);
		const fault = logFaultOf(form);
		if (fault !== null) return this.focusPlace(parts, placeOfFault(fault));
		this.setWriting(true);
		this.write(form, parts)
			.catch((error: unknown) => {
				console.error('Rapport: log', error);
				this.refuse(reasonOf(error));
			})
			.finally(() => this.setWriting(false));
	}

	private focusPlace({ people, text, day }: Parts, place: FaultPlace): void {
		const fields = { people: people.inputEl, text, way: text, day: day.dateEl };
		fields[place].focus();
	}

	private async write(form: LogForm, { people }: Parts): Promise<void> {
		const participants = await makePeople(this.rapport, form.people, (name, path) => people.becomePerson(name, path));
		if ('refused' in participants) return this.refuse(participants.refused);
		const draft = this.draftOf({ ...form, people: participants });
		if (!draft) return;
		const answer = await this.writer.write(draft);
		if ('refused' in answer) return this.refuse(answer.refused);
		if (this.parts) this.close();
		answer();
	}

	/** Says why nothing was written; what was typed stays. */
	private refuse(why: string): void {
		const { parts, rapport: { strings } } = this;
		if (!parts) return showFailure(strings.notDone(this.writer.title, why));
		this.show();
		parts.refusal.setText(why);
	}

	private setWriting(isWriting: boolean): void {
		this.isWriting = isWriting;
		this.parts?.button.setDisabled(isWriting);
	}
}
