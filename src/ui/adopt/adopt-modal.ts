import { Modal } from 'obsidian';
import type { Adopter, Rapport } from '../../context';
import { titleDialog } from '../dialog-name';
import { isLedgerHidden } from '../ledger-visibility';
import { reporting } from '../reporting';
import { AdoptDated } from './adopt-dated';
import { showFindings } from './adopt-findings';
import { AdoptGroups } from './adopt-groups';
import { addStepButtons, addStepProgress } from './adopt-step';
import type { AdoptContext } from './adopt-step';

/** Makes an existing vault one that Rapport understands, in three steps, each of which can be skipped. */
export class AdoptModal extends Modal {
	private readonly heading: HTMLElement;
	private readonly root: HTMLElement;
	/** Grows with each step, so that what an earlier one began stops. */
	private generation = 0;

	constructor(private readonly rapport: Rapport, private readonly adopter: Adopter) {
		super(rapport.app);
		titleDialog(rapport, this, rapport.strings.adopt.title);
		this.modalEl.addClass('rapport-import-modal');
		this.heading = this.contentEl.createDiv({ cls: 'rapport-adopt-step', attr: { 'role': 'status', 'aria-live': 'polite' } });
		this.root = this.contentEl.createDiv({ cls: ['rapport-view', 'rapport-import'] });
	}

	override onOpen(): void {
		this.look();
	}

	/** Closing while notes are written stops after the note at hand. */
	override onClose(): void {
		this.generation++;
		this.contentEl.empty();
	}

	private look(): void {
		const { strings } = this.rapport;
		const { adopt: texts } = strings;
		const context = this.begin(1, texts.found.name, () => this.place());
		const bar = addStepProgress(this.root, strings.cancel, () => this.close());
		reporting(strings, texts.title, async () => {
			const findings = await this.adopter.look((share) => {
				bar.show(share * 100, 100, texts.looking);
				return context.isWanted();
			});
			if (!findings || !context.isWanted()) return;
			this.root.empty();
			showFindings(context, findings);
		});
	}

	private place(): void {
		new AdoptGroups(this.begin(2, this.rapport.strings.adopt.place.name, () => this.date()));
	}

	private date(): void {
		const { rapport, root } = this;
		const { adopt: texts } = rapport.strings;
		const context = this.begin(3, texts.dated.name, () => this.close());
		if (isLedgerHidden(rapport)) {
			root.createEl('p', { cls: 'rapport-import-intro', text: texts.dated.hidden });
			addStepButtons(root, null, { text: rapport.strings.close, act: () => this.close() });
			return;
		}
		const bar = addStepProgress(root, rapport.strings.cancel, () => this.close());
		reporting(rapport.strings, texts.title, async () => {
			const notes = await this.adopter.datedNotes((share) => {
				bar.show(share * 100, 100, texts.dated.reading);
				return context.isWanted();
			});
			if (!notes || !context.isWanted()) return;
			root.empty();
			new AdoptDated(context, notes);
		});
	}

	private begin(step: number, name: string, next: () => void): AdoptContext {
		const { rapport, adopter, root } = this;
		const generation = ++this.generation;
		root.empty();
		this.heading.setText(rapport.strings.adopt.step(step, name));
		return { rapport, adopter, root, isWanted: () => generation === this.generation, next };
	}
}
