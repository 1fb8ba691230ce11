import { setIcon } from 'obsidian';
import type { EditOfPerson, Rapport } from '../context';
import { yearOf } from '../domain/day';
import type { Person } from '../domain/people';
import type { PersonEdit } from '../domain/person-edit';
import { MOST_PRIORITIES } from '../domain/priorities';
import { candidatesOf } from '../domain/priority-candidates';
import type { PriorityCandidates } from '../domain/priority-candidates';
import { circleClassOf } from './circle-classes';
import { notChangedWords, sayEdited } from './edit-outcome';
import { FormModal } from './form-modal';
import { nameBy } from './name-by';
import { showMessage } from './notices';
import { PersonSuggestModal } from './person-suggest-modal';

/** So many of one question are shown at once. */
const SHOWN_AT_ONCE = 6;

/** A row of somebody who may be chosen. */
interface Candidate {
	readonly person: Person;
	readonly box: HTMLInputElement;
}

/** Chooses the few people of the year by two questions to each circle; written in one step. */
export class PrioritiesModal extends FormModal {
	private readonly candidates: PriorityCandidates;
	private readonly year: number;
	/** Who is chosen, with the next step as it stands in the field. */
	private readonly chosen = new Map<Person, string>();
	private readonly rows: Candidate[] = [];
	private chosenEl: HTMLElement | null = null;

	constructor(private readonly rapport: Rapport) {
		const { board, network, settings, strings } = rapport;
		super(rapport, { title: strings.priorities.title(yearOf(board.today)), save: strings.priorities.save });
		this.year = yearOf(board.today);
		this.candidates = candidatesOf(network.people.values(), board.today, settings());
		for (const person of this.candidates.chosen) this.chosen.set(person, stepOf(person));
		this.modalEl.addClass('rapport-priorities-modal');
	}

	protected build(form: HTMLElement): HTMLElement | undefined {
		const { priorities: texts } = this.strings;
		form.createDiv({ cls: 'rapport-form-about', text: texts.about });
		this.chosenEl = form.createDiv({ cls: 'rapport-few', attr: { role: 'group' } });
		nameBy(this.chosenEl, texts.chosen);
		// With five chosen, none of the boxes in it can have the focus: it is scrolled by keys then.
		const questions = form.createDiv({ cls: 'rapport-candidates', attr: { role: 'group', tabindex: 0 } });
		nameBy(questions, this.titleEl);
		const { lastYears, circles } = this.candidates;
		if (lastYears.length > 0) this.drawQuestion(questions, texts.lastYears(this.year - 1), lastYears);
		for (const { circle, influential, interesting } of circles) {
			this.drawCircle(questions, circle);
			this.drawQuestion(questions, texts.influence, influential);
			this.drawQuestion(questions, texts.interesting, interesting);
		}
		const other = form.createEl('button', { cls: 'rapport-preset', text: texts.somebodyElse, attr: { type: 'button' } });
		other.addEventListener('click', () => this.askForSomebodyElse());
		this.drawChosen();
		return this.chosenEl.find('input') ?? this.rows[0]?.box;
	}

	private drawCircle(parent: HTMLElement, id: string | null): void {
		const { circles } = this.rapport.settings();
		const index = circles.findIndex((circle) => circle.id === id);
		const el = parent.createDiv({ cls: ['rapport-candidates-circle', circleClassOf(index < 0 ? null : index)], attr: { 'role': 'heading', 'aria-level': 3 } });
		el.createSpan({ cls: 'rapport-dot' });
		el.createSpan({ text: circles[index]?.name ?? this.strings.priorities.noCircle, attr: { dir: 'auto' } });
	}

	private drawQuestion(parent: HTMLElement, question: string, people: readonly Person[]): void {
		const { priorities: texts } = this.strings;
		const group = parent.createDiv({ attr: { role: 'group' } });
		nameBy(group, group.createDiv({ cls: 'rapport-form-label', text: question }));
		if (people.length === 0) group.createDiv({ cls: 'rapport-candidates-nobody', text: texts.nobody });
		const rows = group.createDiv({ cls: 'rapport-choices' });
		for (const person of people.slice(0, SHOWN_AT_ONCE)) this.drawCandidate(rows, person);
		const rest = people.slice(SHOWN_AT_ONCE);
		if (rest.length === 0) return;
		const more = group.createEl('button', { cls: 'rapport-preset', text: texts.showMore(rest.length), attr: { type: 'button' } });
		more.addEventListener('click', () => {
			more.remove();
			for (const person of rest) this.drawCandidate(rows, person);
			this.show();
		});
	}

	private drawCandidate(parent: HTMLElement, person: Person): void {
		const label = parent.createEl('label', { cls: ['rapport-choice', 'rapport-candidate'] });
		const box = label.createEl('input', { type: 'checkbox' });
		label.createSpan({ cls: 'rapport-choice-label', text: person.name, attr: { dir: 'auto' } });
		label.createSpan({ cls: 'rapport-candidate-note', text: this.noteOf(person), attr: { dir: 'auto' } });
		box.addEventListener('change', () => {
			if (box.checked) this.chosen.set(person, stepOf(person));
			else this.chosen.delete(person);
			this.drawChosen();
		});
		this.rows.push({ person, box });
	}

	/** Why one may think of somebody, as their note says it. */
	private noteOf({ reading: { facts: { influence, isSenior, about } } }: Person): string {
		const { panel } = this.strings;
		return [...(influence === null ? [] : [panel.influence(influence)]), ...(isSenior ? [panel.senior()] : []), ...(about.interesting === null ? [] : [about.interesting])].join(' · ');
	}

	/** Those who are chosen, each with the next step. */
	private drawChosen(): void {
		const { chosenEl: el, strings: { edits, priorities: texts } } = this;
		if (!el) return;
		el.empty();
		el.createDiv({ cls: 'rapport-form-label', text: texts.chosen });
		if (this.chosen.size === 0) el.createDiv({ cls: 'rapport-candidates-nobody', text: texts.noneChosen });
		for (const [person, step] of this.chosen) {
			const row = el.createDiv({ cls: 'rapport-few-row' });
			row.createDiv({ cls: 'rapport-few-name', text: person.name, attr: { dir: 'auto' } });
			const remove = row.createEl('button', { cls: ['clickable-icon', 'rapport-few-remove'], attr: { 'type': 'button', 'aria-label': texts.letGo(person.name) } });
			setIcon(remove, 'lucide-x');
			remove.addEventListener('click', () => {
				this.chosen.delete(person);
				this.drawChosen();
				this.rows.find((candidate) => candidate.person === person)?.box.focus();
			});
			const field = row.createEl('input', { cls: 'rapport-few-step', type: 'text', value: step, attr: { 'dir': 'auto', 'autocomplete': 'off', 'placeholder': edits.nextStep, 'aria-label': texts.nextStep(person.name) } });
			field.addEventListener('input', () => this.chosen.set(person, field.value));
		}
		this.show();
	}

	/** Nobody beyond the fifth can be chosen until somebody is let go. */
	private show(): void {
		const isFull = this.chosen.size >= MOST_PRIORITIES;
		for (const { person, box } of this.rows) {
			box.checked = this.chosen.has(person);
			box.disabled = isFull && !box.checked;
		}
		this.changed();
	}

	protected override changed(): void {
		this.say(this.chosen.size >= MOST_PRIORITIES ? this.strings.priorities.full : '');
	}

	private askForSomebodyElse(): void {
		const { board, strings } = this.rapport;
		if (this.chosen.size >= MOST_PRIORITIES) return this.changed();
		new PersonSuggestModal(this.rapport, {
			title: strings.log.firstPerson,
			people: board.order().filter((person) => !this.chosen.has(person)),
			noteOf: (person) => this.noteOf(person),
			choose: (person) => {
				this.chosen.set(person, stepOf(person));
				this.drawChosen();
			},
		}).open();
	}

	protected async save(): Promise<string | null> {
		const { rapport, year, strings: { priorities: texts } } = this;
		const changes = this.changes();
		if (changes.length === 0) showMessage(texts.asBefore);
		if (changes.length === 0) return null;
		const outcome = await rapport.edits.changeEach(changes, texts.done(year, [...this.chosen.keys()].map(({ name }) => name)));
		if (outcome.step === null && outcome.notChanged.length > 0) return notChangedWords(rapport, outcome.notChanged);
		sayEdited(rapport, changes.map(({ path }) => path), outcome);
		return null;
	}

	/** What is other than it was, person by person; the next step of somebody who is let go stays. */
	private changes(): readonly EditOfPerson[] {
		const before = new Set(this.candidates.chosen);
		const changes: EditOfPerson[] = [];
		for (const person of before) if (!this.chosen.has(person)) changes.push({ path: person.path, edits: [{ type: 'priority', isPriority: false }] });
		for (const [person, step] of this.chosen) {
			const edits: PersonEdit[] = before.has(person) ? [] : [{ type: 'priority', isPriority: true }];
			const text = step.trim();
			if (text !== stepOf(person)) edits.push({ type: 'next-step', text: text === '' ? null : text });
			if (edits.length > 0) changes.push({ path: person.path, edits });
		}
		return changes;
	}
}

function stepOf({ reading }: Person): string {
	return reading.facts.about.nextStep ?? '';
}
