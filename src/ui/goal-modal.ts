import type { Rapport, WrittenGoal } from '../context';
import { suggestedArenas } from '../domain/arenas';
import { exactDayIn, formatDay } from '../domain/day';
import type { Goal, Need } from '../domain/goal';
import { draftOfGoal, emptyGoal, goalFaultOf, textsOf } from '../domain/goal-plan';
import type { GoalDraft } from '../domain/goal-plan';
import { noteNameOf } from '../domain/note-path';
import { ChoiceField } from './choice-field';
import { FormModal } from './form-modal';
import { showFailure } from './notices';
import { openAskedNote } from './open-note';
import { reporting } from './reporting';
import { drawPresets, TextField } from './text-field';
import { sayDone } from './undo';

const NEEDS: readonly Need[] = ['visibility', 'access', 'both'];
const RHYTHMS: readonly string[] = ['weekly', '2 weeks', 'monthly'];
type Which = 'change' | 'begin';

/** What is there once the dialog is open. */
interface Fields {
	readonly goal: TextField;
	readonly needs: ChoiceField;
	readonly by: HTMLInputElement;
	readonly strengths: TextField;
	readonly arenas: TextField;
	readonly arenaPresets: HTMLElement;
	readonly rhythm: TextField;
}

/** Asks for the goal of the next twelve months: what it is, what it needs, and what one wants to be remembered for. */
export class GoalModal extends FormModal {
	private readonly active: Goal | null;
	private which: Which;
	private whichField: ChoiceField | null = null;
	private fieldsEl: HTMLElement | null = null;
	private fields: Fields | null = null;
	private isTried = false;

	constructor(private readonly rapport: Rapport) {
		super(rapport, { title: rapport.strings.goal.title, save: rapport.strings.goal.save });
		this.active = rapport.network.own.goal;
		this.which = this.active ? 'change' : 'begin';
	}

	protected build(form: HTMLElement): HTMLElement | undefined {
		const { goal: texts } = this.strings;
		if (this.active) {
			const choices = [{ value: 'change', label: texts.change }, { value: 'begin', label: texts.begin, note: texts.beginNote() }];
			this.whichField = new ChoiceField(form, 'radio', texts.which, choices, [this.which], () => this.takeWhich());
		}
		this.fieldsEl = form.createDiv();
		return this.buildFields(this.fieldsEl);
	}

	private takeWhich(): void {
		this.which = this.whichField?.chosen[0] === 'change' ? 'change' : 'begin';
		this.isTried = false;
		this.fieldsEl?.empty();
		if (this.fieldsEl) this.buildFields(this.fieldsEl);
		this.changed();
	}

	private buildFields(el: HTMLElement): HTMLElement {
		const { goal: texts } = this.strings;
		const draft = this.active && this.which === 'change' ? draftOfGoal(this.active) : emptyGoal(this.rapport.board.today);
		const change = (): void => this.changed();
		const goal = new TextField(el, texts.goal, draft.goal, change, texts.goalPlaceholder);
		const label = el.createDiv({ cls: 'rapport-form-label', text: texts.needs });
		const needs = new ChoiceField(el, 'radio', label, NEEDS.map((need) => ({ value: need, label: texts.need[need], note: texts.needNote(need) })), [draft.needs ?? ''], change);
		const pair = el.createDiv({ cls: 'rapport-form-pair' });
		const by = pair.createEl('label', { cls: 'rapport-form-label', text: texts.by }).createEl('input', { type: 'date', value: draft.by === null ? '' : formatDay(draft.by) });
		by.addEventListener('input', change);
		const rhythm = new TextField(pair.createDiv(), texts.rhythm, draft.rhythm, change);
		drawPresets(pair.createDiv(), RHYTHMS, (preset) => {
			rhythm.value = preset;
			change();
		});
		const strengths = new TextField(el, texts.strengths, draft.strengths.join(', '), change, texts.strengthsPlaceholder);
		const arenas = new TextField(el, texts.arenas, draft.arenas.join(', '), change, texts.arenasPlaceholder);
		this.fields = { goal, needs, by, strengths, arenas, arenaPresets: el.createDiv(), rhythm };
		return goal.inputEl;
	}

	protected override changed(): void {
		const { fields, strings: { goal: texts } } = this;
		if (!fields) return;
		const draft = this.draftOf(fields);
		this.drawArenas(fields, draft);
		const fault = goalFaultOf(draft, this.rapport.board.today);
		if (fault !== null && this.isTried) return this.say(texts.faults[fault], true);
		this.say(this.which === 'begin' && fault !== 'no-goal' ? texts.where(this.rapport.goals.placeOf(draft.goal)) : '');
	}

	/** Offers the arenas that fit what the goal needs and are not named yet. */
	private drawArenas({ arenas, arenaPresets }: Fields, { needs, arenas: named }: GoalDraft): void {
		const words = suggestedArenas(needs).map((arena) => arena.replace(/-/g, ' '));
		drawPresets(arenaPresets, words.filter((arena) => !named.some((one) => one.toLowerCase() === arena)), (arena) => {
			arenas.value = [...named, arena].join(', ');
			this.changed();
			arenas.inputEl.focus();
		});
	}

	private draftOf({ goal, needs, by, strengths, arenas, rhythm }: Fields): GoalDraft {
		return {
			goal: goal.value.trim(),
			needs: NEEDS.find((need) => need === needs.chosen[0]) ?? null,
			by: exactDayIn(by.value),
			strengths: textsOf(strengths.value),
			arenas: textsOf(arenas.value),
			rhythm: rhythm.value.trim(),
		};
	}

	protected async save(): Promise<string | null> {
		const { fields, rapport, strings: { goal: texts } } = this;
		if (!fields) return null;
		this.isTried = true;
		const draft = this.draftOf(fields);
		const fault = goalFaultOf(draft, rapport.board.today);
		if (fault !== null) {
			const places = { 'no-goal': fields.goal.inputEl, 'no-later-day': fields.by, 'unreadable-rhythm': fields.rhythm.inputEl };
			places[fault].focus();
			return texts.faults[fault];
		}
		const answer = this.active && this.which === 'change' ? await rapport.goals.change(this.active.path, draft) : await rapport.goals.begin(draft);
		if ('refused' in answer) return answer.refused;
		sayGoal(rapport, answer);
		return null;
	}
}

/** Says what was written, with the way back; a new note is opened, for the reasons why. */
function sayGoal(rapport: Rapport, { path, isNew, step, notDone }: WrittenGoal): void {
	const { strings } = rapport;
	const { goal: texts } = strings;
	const name = noteNameOf(path);
	sayDone(rapport, step === null ? texts.asBefore : isNew ? texts.begun(name) : texts.changed, step);
	if (notDone !== null) showFailure(texts.notDone(notDone));
	if (isNew) reporting(strings, texts.command, () => openAskedNote(rapport, { path, isNew, remark: null }));
}
