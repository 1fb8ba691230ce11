import { ButtonComponent, Modal } from 'obsidian';
import type { Rapport, Reconciliation } from '../context';
import { formatDay } from '../domain/day';
import { differencesOf } from '../domain/reconcile';
import type { Difference } from '../domain/reconcile';
import { titleDialog } from './dialog-name';
import { nameBy } from './name-by';
import { showFailure } from './notices';
import { ProgressBar } from './progress-bar';
import { reasonLines } from './reason-lines';
import { reporting } from './reporting';
import { sayDone } from './undo';

/** How many rows of a group are made at once: a vault may have thousands of differences. */
const ROWS_AT_ONCE = 100;

/** Shows each `last-deposit` that differs from the ledger and writes those that are ticked, with progress and a way to stop. */
export class ReconcileModal extends Modal {
	private readonly chosen: Set<Difference>;
	private readonly differences: readonly Difference[];
	private button: ButtonComponent | null = null;
	/** Undefined while nothing is written. */
	private isStopped: boolean | undefined;

	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
		this.differences = differencesOf(rapport.network, rapport.board.today);
		this.chosen = new Set(this.differences.filter(({ isAhead }) => !isAhead));
		titleDialog(rapport, this, rapport.strings.reconcile.title);
	}

	override onOpen(): void {
		const { strings: { reconcile: texts, close, cancel } } = this.rapport;
		const { contentEl } = this;
		if (this.differences.length === 0) {
			contentEl.createEl('p', { text: texts.none });
			this.addButtons((row) => new ButtonComponent(row).setButtonText(close).setCta().onClick(() => this.close()));
			return;
		}
		contentEl.createEl('p', { cls: 'rapport-reconcile-about', text: texts.about });
		const list = contentEl.createDiv({ cls: 'rapport-reconcile-list' });
		this.addGroup(list, texts.behind, '', this.differences.filter(({ isAhead }) => !isAhead));
		this.addGroup(list, texts.ahead, texts.aheadAbout, this.differences.filter(({ isAhead }) => isAhead));
		this.addButtons((row) => {
			new ButtonComponent(row).setButtonText(cancel).onClick(() => this.close());
			this.button = new ButtonComponent(row).setCta().onClick(() => this.write());
			this.showCount();
			return this.button;
		});
	}

	/** Closing while notes are written stops after the note at hand. */
	override onClose(): void {
		this.isStopped = true;
		this.contentEl.empty();
	}

	private addButtons(add: (row: HTMLElement) => ButtonComponent): void {
		add(this.contentEl.createDiv({ cls: 'rapport-form-buttons' })).buttonEl.focus();
	}

	private addGroup(list: HTMLElement, title: string, about: string, differences: readonly Difference[]): void {
		if (differences.length === 0) return;
		const group = list.createDiv({ attr: { role: 'group' } });
		nameBy(group, title);
		const boxes: HTMLInputElement[] = [];
		const all = this.addCheckbox(group.createEl('label', { cls: 'rapport-reconcile-row rapport-reconcile-group' }), differences.every((one) => this.chosen.has(one)), (isChosen) => {
			for (const difference of differences) this.choose(difference, isChosen);
			for (const box of boxes) box.checked = isChosen;
		});
		all.parentElement?.createSpan({ text: `${title} (${this.rapport.strings.number(differences.length)})` });
		if (about !== '') group.createDiv({ cls: 'rapport-form-hint', text: about });
		const rows = group.createDiv();
		let shown = 0;
		const showMore = (): void => {
			for (const difference of differences.slice(shown, shown + ROWS_AT_ONCE)) {
				boxes.push(this.addRow(rows, difference, () => {
					all.checked = differences.every((one) => this.chosen.has(one));
				}));
			}
			shown = boxes.length;
			const left = differences.length - shown;
			if (left <= 0) more.remove();
			else more.setText(this.rapport.strings.reconcile.showMore(Math.min(left, ROWS_AT_ONCE)));
		};
		const more = group.createEl('button', { cls: 'rapport-reconcile-more', attr: { type: 'button' } });
		more.addEventListener('click', showMore);
		showMore();
	}

	private addRow(parent: HTMLElement, difference: Difference, changed: () => void): HTMLInputElement {
		const { strings: { reconcile: texts } } = this.rapport;
		const { person, written, ledger } = difference;
		const label = parent.createEl('label', { cls: 'rapport-reconcile-row' });
		const box = this.addCheckbox(label, this.chosen.has(difference), (isChosen) => {
			this.choose(difference, isChosen);
			changed();
		});
		label.createSpan({ cls: 'rapport-reconcile-name', text: person.name, attr: { dir: 'auto' } });
		label.createSpan({ cls: 'rapport-reconcile-change', text: texts.change(written?.found ?? texts.missing, ledger === null ? texts.noLine : formatDay(ledger)) });
		return box;
	}

	private addCheckbox(label: HTMLElement, isChecked: boolean, change: (isChecked: boolean) => void): HTMLInputElement {
		const box = label.createEl('input', { attr: { type: 'checkbox' } });
		box.checked = isChecked;
		box.addEventListener('change', () => change(box.checked));
		return box;
	}

	private choose(difference: Difference, isChosen: boolean): void {
		if (isChosen) this.chosen.add(difference);
		else this.chosen.delete(difference);
		this.showCount();
	}

	private showCount(): void {
		this.button?.setButtonText(this.rapport.strings.reconcile.write(this.chosen.size)).setDisabled(this.chosen.size === 0);
	}

	private write(): void {
		const { rapport, contentEl } = this;
		const { strings } = rapport;
		const chosen = this.differences.filter((difference) => this.chosen.has(difference));
		this.isStopped = false;
		contentEl.empty();
		const bar = new ProgressBar(contentEl);
		const show = (done: number): void => bar.show(done, chosen.length, strings.reconcile.progress(done, chosen.length));
		show(0);
		this.addButtons((row) => new ButtonComponent(row).setButtonText(strings.cancel).onClick(() => this.close()));
		reporting(strings, strings.reconcile.title, async () => {
			const answer = await rapport.reconcile(chosen, (done) => {
				show(done);
				return this.isStopped !== true;
			});
			this.close();
			this.say(answer);
		});
	}

	private say({ mended, left, notReached, step }: Reconciliation): void {
		const { rapport } = this;
		const { strings } = rapport;
		const { reconcile: texts } = strings;
		const words = [...(mended > 0 ? [texts.done(mended)] : []), ...(notReached > 0 ? [texts.notReached(notReached)] : [])].join(' ');
		if (words !== '') sayDone(rapport, words, step);
		if (left.length === 0) return;
		showFailure(strings.notDone(texts.title, reasonLines(left.map(({ path, reason }) => texts.left(path, reason)), strings.andMore).join('\n')));
	}
}
