import { ButtonComponent, Component, DropdownComponent, TextComponent } from 'obsidian';
import type { Importer, ImportSettings, Rapport } from '../../context';
import { withoutOuterSlashes } from '../../domain/folder-path';
import { guessMapping, namesPeople } from '../../domain/import/columns';
import type { Mapping } from '../../domain/import/columns';
import type { DayOrder } from '../../domain/import/import-day';
import type { ImportPlan, PlannedPerson } from '../../domain/import/import-plan';
import type { Sheet } from '../../domain/import/sheet';
import { dayOrderIn } from '../../domain/import/sheet-people';
import type { ImportSource } from '../../domain/import/source';
import { reporting } from '../reporting';
import { ImportColumns } from './import-columns';
import { ImportFilterBar } from './import-filter';
import { ImportList } from './import-list';

const ORDERS: readonly (DayOrder | 'none')[] = ['none', 'day-first', 'month-first'];

/** What the preview asks of the dialog it is in. */
export interface PreviewHost {
	readonly write: (people: readonly PlannedPerson[], folder: string) => void;
	readonly back: () => void;
}

/** What would become of everybody in a file: the settings of the import, and each person. */
export class ImportPreview extends Component {
	private settings: ImportSettings;
	private plan: ImportPlan | null = null;
	/** Grows with each planning, so that an older one stops. */
	private generation = 0;
	private shown: readonly number[] = [];
	private readonly filter: ImportFilterBar;
	private readonly list: ImportList;
	private readonly order: HTMLElement;
	private readonly folderHint: HTMLElement;
	private readonly summary: HTMLElement;
	private readonly button: ButtonComponent;

	constructor(private readonly root: HTMLElement, private readonly rapport: Rapport, private readonly importer: Importer, private readonly source: ImportSource, name: string, private readonly host: PreviewHost) {
		super();
		const { strings: { imports: texts } } = rapport;
		const mapping = source.type === 'sheet' ? guessMapping(source.sheet) : [];
		this.settings = { mapping, dayOrder: null, folder: importer.defaultFolder() };
		const head = root.createDiv({ cls: 'rapport-import-head' });
		head.createSpan({ text: this.nameOf(source, name), attr: { dir: 'auto' } });
		head.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text: texts.chooseAnother, attr: { type: 'button' } }).addEventListener('click', host.back);
		if (source.type === 'sheet') this.addColumns(source.sheet, mapping);
		this.order = root.createDiv({ cls: 'rapport-import-setting' });
		this.folderHint = this.addFolder();
		this.filter = this.addChild(new ImportFilterBar(root, texts, () => this.show(), (isTicked) => this.tickShown(isTicked)));
		this.list = this.addChild(new ImportList(root, rapport, importer, () => this.showCount()));
		const foot = root.createDiv({ cls: ['rapport-form-buttons', 'rapport-import-foot'] });
		this.summary = foot.createSpan({ cls: 'rapport-import-summary', attr: { 'role': 'status', 'aria-live': 'polite' } });
		this.button = new ButtonComponent(foot).setCta().setDisabled(true).setButtonText(texts.run(0)).onClick(() => this.write());
	}

	override onload(): void {
		this.showOrder();
		this.replan();
	}

	override onunload(): void {
		this.generation++;
	}

	focus(): void {
		this.list.rows.focus();
	}

	private nameOf(source: ImportSource, name: string): string {
		const { source: texts } = this.rapport.strings.imports;
		if (source.type === 'cards') return texts.cards(name, source.people.length);
		const { isLinkedIn, rows } = source.sheet;
		return isLinkedIn ? texts.linkedIn(name, rows.length) : texts.sheet(name, rows.length);
	}

	private addColumns(sheet: Sheet, guessed: Mapping): void {
		const isOpen = !sheet.isLinkedIn;
		new ImportColumns(this.root, sheet, guessed, isOpen, this.rapport.strings.imports, (mapping) => {
			this.settings = { ...this.settings, mapping };
			this.showOrder();
			this.replan();
		});
	}

	private addFolder(): HTMLElement {
		const { strings: { imports: texts } } = this.rapport;
		const label = this.root.createEl('label', { cls: 'rapport-import-setting' });
		label.createSpan({ text: texts.folder });
		const field = new TextComponent(label).setPlaceholder(texts.root).setValue(this.settings.folder).inputEl;
		const hint = this.root.createDiv({ cls: ['rapport-form-hint', 'rapport-form-refusal', 'is-wrong'], attr: { role: 'alert', dir: 'auto' } });
		field.setAttrs({ dir: 'auto', spellcheck: 'false', autocomplete: 'off' });
		field.addEventListener('change', () => {
			this.settings = { ...this.settings, folder: withoutOuterSlashes(field.value.trim()) };
			this.replan();
		});
		return hint;
	}

	/** Asks how dates are meant, where none of them tells. */
	private showOrder(): void {
		const { order, source, settings: { mapping, dayOrder } } = this;
		const { imports: texts } = this.rapport.strings;
		order.empty();
		const isOpen = source.type === 'sheet' && dayOrderIn(source.sheet, mapping).isOpen;
		order.toggleClass('is-shown', isOpen);
		if (!isOpen) return;
		const label = order.createEl('label');
		label.createSpan({ text: texts.dayOrder });
		const dropdown = new DropdownComponent(label);
		for (const value of ORDERS) dropdown.addOption(value, texts.dayOrders[value]);
		dropdown.setValue(dayOrder ?? 'none').onChange((value) => {
			this.settings = { ...this.settings, dayOrder: value === 'day-first' || value === 'month-first' ? value : null };
			this.replan();
		});
	}

	/** Plans anew; what the user decided about people stays. */
	private replan(): void {
		const { source, settings, importer, rapport: { strings } } = this;
		const { imports: texts } = strings;
		const generation = ++this.generation;
		const isMapped = source.type === 'cards' || namesPeople(settings.mapping);
		this.root.toggleClass('is-unmapped', !isMapped);
		this.root.setAttribute('aria-busy', String(isMapped));
		this.button.setDisabled(true);
		this.summary.setText(isMapped ? texts.planning : texts.noNames);
		if (!isMapped) return;
		reporting(strings, texts.title, async () => {
			const fault = await importer.folderFault(settings.folder);
			const plan = await importer.plan(source, settings, () => generation === this.generation);
			if (!plan || generation !== this.generation) return;
			this.folderHint.setText(fault ?? '');
			if (this.plan) plan.takeOver(this.plan);
			this.plan = plan;
			this.root.setAttribute('aria-busy', 'false');
			this.show();
			if (fault !== null) this.button.setDisabled(true);
		});
	}

	private show(): void {
		const { plan, filter } = this;
		if (!plan) return;
		this.shown = plan.find(filter.states, filter.search);
		filter.show(plan, this.shown.length);
		this.list.show(plan, this.shown);
		this.showCount();
	}

	private showCount(): void {
		const { plan, rapport: { strings: { imports: texts } } } = this;
		if (!plan) return;
		const { made, filled } = plan.counted();
		this.summary.setText(texts.willDo(made, filled));
		this.button.setButtonText(texts.run(made + filled)).setDisabled(made + filled === 0 || this.folderHint.getText() !== '');
	}

	private tickShown(isTicked: boolean): void {
		const { plan } = this;
		if (!plan) return;
		for (const index of this.shown) plan.tick(index, isTicked);
		this.list.rows.refresh();
		this.showCount();
	}

	private write(): void {
		const people = this.plan?.people.filter(({ choice }) => choice.type !== 'skip') ?? [];
		if (people.length > 0) this.host.write(people, this.settings.folder);
	}
}
