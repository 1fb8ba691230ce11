import { DropdownComponent } from 'obsidian';
import { FIELDS, samplesOf } from '../../domain/import/columns';
import type { Field, Mapping } from '../../domain/import/columns';
import type { Sheet } from '../../domain/import/sheet';
import type { Strings } from '../../i18n';

const SAMPLES = 3;
const LEFT_OUT = '';

/** Lets the user say what each column of a table holds; columns in which nothing stands are not asked for. */
export class ImportColumns {
	private mapping: (Field | null)[];

	constructor(parent: HTMLElement, sheet: Sheet, guessed: Mapping, isOpen: boolean, texts: Strings['imports'], private readonly change: (mapping: Mapping) => void) {
		this.mapping = [...guessed];
		const details = parent.createEl('details', { cls: 'rapport-import-columns' });
		details.open = isOpen;
		details.createEl('summary', { text: texts.columns });
		const grid = details.createDiv({ cls: 'rapport-import-grid' });
		for (const [column, name] of sheet.header.entries()) {
			const samples = samplesOf(sheet, column, SAMPLES);
			if (samples.length === 0) continue;
			const label = grid.createEl('label', { cls: 'rapport-import-column' });
			const words = label.createDiv({ cls: 'rapport-import-column-words' });
			words.createDiv({ text: name === '' ? texts.columnWithoutName(column + 1) : name, attr: { dir: 'auto' } });
			words.createDiv({ cls: 'rapport-import-samples', text: samples.join(' · '), attr: { dir: 'auto' } });
			const dropdown = new DropdownComponent(label).addOption(LEFT_OUT, texts.leftOutColumn);
			for (const field of FIELDS) dropdown.addOption(field, texts.fields[field]);
			dropdown.setValue(guessed[column] ?? LEFT_OUT).onChange((value) => this.take(column, value));
		}
	}

	private take(column: number, value: string): void {
		this.mapping[column] = FIELDS.find((field) => field === value) ?? null;
		this.change([...this.mapping]);
	}
}
