import { ButtonComponent, Modal } from 'obsidian';
import type { Rapport, WrittenStep } from '../context';
import { reasonOf } from '../domain/failure';
import type { PersonEdit } from '../domain/person-edit';
import { placingEdits } from '../domain/placing';
import type { Placing } from '../domain/placing';
import { Triage, triageOrder } from '../domain/triage';
import { titleDialog } from './dialog-name';
import { addKeyHint } from './key-hint';
import { showFailure } from './notices';
import { ProgressBar } from './progress-bar';
import { reporting } from './reporting';
import { SkippedPeople } from './skipped-people';
import { TriageCard } from './triage-card';
import { TriageChoices } from './triage-choices';
import { TriageEnd } from './triage-end';
import { triageKeyOf } from './triage-keys';
import type { TriageKey } from './triage-keys';

/** What takes back what was written about somebody. */
interface Way {
	/** Null where the note said so already. */
	readonly step: WrittenStep | null;
	/** What was chosen before. */
	readonly before: Placing;
}

/** What is there once the dialog is open. */
interface Parts {
	readonly root: HTMLElement;
	readonly progress: ProgressBar;
	readonly card: TriageCard;
	readonly choices: TriageChoices;
	readonly fault: HTMLElement;
	readonly said: HTMLElement;
	readonly undo: HTMLElement;
	readonly spoken: HTMLElement;
	readonly end: TriageEnd;
}

const NOWHERE: Placing = { circle: null, roles: [] };

/** Places people who are nowhere yet, one at a time, the most linked first; it can be left and taken up. */
export class TriageModal extends Modal {
	private readonly linksTo: ReadonlyMap<string, number>;
	private readonly triage: Triage<Way>;
	private readonly skipped: SkippedPeople;
	/** What was chosen here: the index knows it a moment later. */
	private readonly chosen = new Map<string, Placing>();
	private parts: Parts | null = null;
	/** Keys that are pressed while a note is written wait for it. */
	private turn: Promise<void> = Promise.resolve();

	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
		const { app, sections, notes, network, board } = rapport;
		const paths = sections.read().unplaced.map(({ path }) => path);
		this.linksTo = notes.linksTo(new Set(paths));
		this.skipped = new SkippedPeople(app, () => this.triage.passedOver);
		this.triage = new Triage(triageOrder(paths, this.linksTo, this.skipped.before), {
			isThere: (path) => network.people.has(path),
			isUnplaced: (path) => board.statusOf(path) === 'unplaced',
		});
	}

	override onOpen(): void {
		this.modalEl.addClass('rapport-triage-modal');
		titleDialog(this.rapport, this, this.rapport.strings.triage.command);
		this.modalEl.addEventListener('keydown', (event) => this.onKey(event));
		this.parts = this.build();
		this.show(this.triage.current === null ? '' : this.rapport.strings.triage.leave);
	}

	override onClose(): void {
		this.parts = null;
		this.skipped.saveNow();
		this.contentEl.empty();
	}

	private build(): Parts {
		const { rapport, contentEl } = this;
		const { triage: texts } = rapport.strings;
		const root = contentEl.createDiv({ cls: 'rapport-triage', attr: { tabindex: -1 } });
		const progress = new ProgressBar(root);
		const card = new TriageCard(root, rapport, (path) => this.openNote(path));
		const choices = new TriageChoices(root, rapport, (event) => {
			this.say('');
			this.keepKeys(event);
		});
		const fault = root.createDiv({ cls: 'rapport-triage-fault', attr: { role: 'alert', dir: 'auto' } });
		const buttons = root.createDiv({ cls: 'rapport-triage-buttons' });
		this.addButton(buttons, texts.back, this.isRightToLeft ? '→' : '←', 'back');
		this.addButton(buttons, texts.skip, '␣', 'skip');
		this.addButton(buttons, texts.rest, 'r', 'rest');
		this.addButton(buttons, texts.place, '⏎', 'place').setCta();
		const end = new TriageEnd(contentEl, rapport, { again: () => this.startAgain(), close: () => this.close() });
		const last = contentEl.createDiv({ cls: 'rapport-triage-last' });
		const said = last.createSpan({ cls: 'rapport-triage-said', attr: { dir: 'auto' } });
		const undo = this.addButton(last, texts.undo, 'u', 'undo').buttonEl;
		const spoken = contentEl.createDiv({ cls: 'rapport-hidden', attr: { role: 'status' } });
		return { root, progress, card, choices, fault, said, undo, spoken, end };
	}

	private addButton(parent: HTMLElement, label: string, sign: string, key: TriageKey): ButtonComponent {
		const button = new ButtonComponent(parent).setButtonText(label);
		addKeyHint(button.buttonEl, sign, ARIA_KEYS[key]);
		button.buttonEl.setAttribute('type', 'button');
		button.onClick((event) => {
			this.take(key);
			this.keepKeys(event);
		});
		return button;
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing || !this.parts) return;
		const { targetNode } = event;
		// A button that has the keyboard is pressed by these.
		if ((event.key === 'Enter' || event.key === ' ') && targetNode?.instanceOf(HTMLElement) && targetNode.closest('button, [role="button"]')) return;
		const key = triageKeyOf(event, this.isRightToLeft);
		if (!key) return;
		if ('does' in key) this.take(key.does);
		else this.inTurn(() => void this.parts?.choices.press(key.sign));
		event.preventDefault();
		event.stopPropagation();
	}

	private take(key: TriageKey): void {
		this.inTurn(() => this.does[key]());
	}

	private readonly does: Readonly<Record<TriageKey, () => Promise<void> | void>> = {
		place: () => this.placeNow(),
		rest: () => this.write([{ type: 'rest' }], null),
		skip: () => this.skip(),
		undo: () => this.undoLast(),
		back: () => {
			this.triage.goBack();
			this.show('');
		},
	};

	/** One thing after another. */
	private inTurn(act: () => Promise<void> | void): void {
		this.turn = this.turn.then(async () => {
			if (this.parts) await act();
		}).catch((error: unknown) => {
			console.error('Rapport: place people', error);
			this.say(reasonOf(error));
		});
	}

	private async placeNow(): Promise<void> {
		const { parts, triage: { current } } = this;
		if (!parts || current === null) return;
		const { placing } = parts.choices;
		const edits = placingEdits(this.placingOf(current), placing);
		if (edits.length > 0) return this.write(edits, placing);
		// Gone back to, and found right.
		if (this.triage.isDone(current)) return this.skip();
		this.say(this.rapport.strings.triage.chooseFirst);
	}

	/** Writes about whoever's turn it is; the turn is over where that was done. */
	private async write(edits: readonly PersonEdit[], placing: Placing | null): Promise<void> {
		const { rapport, triage } = this;
		const { strings } = rapport;
		const path = triage.current;
		if (path === null) return;
		const outcome = await rapport.edits.change([path], edits);
		const [refused] = outcome.notChanged;
		if (refused) return this.say(strings.edits.notChanged(this.rapport.network.nameAt(path), refused.reason));
		const before = this.placingOf(path);
		if (placing) this.chosen.set(path, placing);
		triage.finish({ step: outcome.step, before });
		this.skipped.saveSoon();
		this.show(outcome.step ? outcome.done : strings.edits.asBefore([this.rapport.network.nameAt(path)]));
	}

	private skip(): void {
		const { triage } = this;
		const turn = triage.lastTurn;
		triage.skip();
		const isNew = triage.lastTurn !== turn && triage.lastTurn;
		if (isNew) this.skipped.saveSoon();
		this.show(isNew ? this.rapport.strings.triage.skipped(this.rapport.network.nameAt(isNew.path)) : '');
	}

	private async undoLast(): Promise<void> {
		const { triage, rapport: { undo, strings } } = this;
		const turn = triage.lastTurn;
		if (!turn) return this.say(strings.triage.nothingToUndo);
		const answer = turn.way?.step ? await undo.step(turn.way.step) : { undone: '' };
		if ('refused' in answer) return this.say(strings.notDone(strings.commands.undoLastChange, answer.refused));
		if (turn.way) this.chosen.set(turn.path, turn.way.before);
		triage.takeBack();
		this.skipped.saveSoon();
		this.show(answer.undone === '' ? '' : strings.log.undone(answer.undone));
	}

	private startAgain(): void {
		this.triage.startAgain();
		this.skipped.saveSoon();
		this.show('');
	}

	/** Shows whose turn it is, and what was done last. */
	private show(said: string): void {
		const { parts, triage, rapport: { network, strings } } = this;
		if (!parts) return;
		// Whose note went meanwhile has no turn.
		while (triage.current !== null && !network.people.has(triage.current)) triage.skip();
		const person = triage.current === null ? undefined : network.people.get(triage.current);
		this.say('');
		parts.said.setText(said);
		parts.undo.toggleClass('is-hidden', triage.lastTurn === undefined);
		parts.root.toggleClass('is-hidden', person === undefined);
		const end = parts.end.show(person === undefined ? triage.passedOver.length : null);
		if (!person) return parts.spoken.setText(`${said}. ${end}`);
		const progress = strings.triage.progress(triage.position, triage.total);
		parts.progress.show(triage.position, triage.total, progress);
		const words = parts.card.show(person, this.linksTo.get(person.path) ?? 0);
		parts.choices.show(this.placingOf(person.path));
		parts.spoken.setText([said, person.name, progress, words].filter((part) => part !== '').join('. '));
		if (!this.contentEl.contains(this.contentEl.doc.activeElement)) parts.root.focus();
	}

	/** Says why something was not done, or nothing any more. */
	private say(fault: string): void {
		if (this.parts) this.parts.fault.setText(fault);
		else if (fault !== '') showFailure(fault);
	}

	private get isRightToLeft(): boolean {
		return this.contentEl.win.getComputedStyle(this.contentEl).direction === 'rtl';
	}

	/** After a click the keys mean the same again: the button that was clicked would take some of them. */
	private keepKeys(event: MouseEvent | null): void {
		// The Enter key makes a click without a pointer.
		if (event && event.detail > 0) this.parts?.root.focus({ preventScroll: true });
	}

	private openNote(path: string): void {
		const { app, strings } = this.rapport;
		this.close();
		reporting(strings, strings.staleList.openNote(path), () => app.workspace.openLinkText(path, '', 'tab'));
	}

	private placingOf(path: string): Placing {
		return this.chosen.get(path) ?? this.rapport.network.people.get(path)?.reading.facts ?? NOWHERE;
	}
}

/** As screen readers are told of keys. */
const ARIA_KEYS: Readonly<Record<TriageKey, string>> = { place: 'Enter', skip: 'Space', rest: 'R', back: 'ArrowLeft', undo: 'U' };
