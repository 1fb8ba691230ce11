import { parseYaml } from 'obsidian';
import type { TFile } from 'obsidian';
import { reasonOf } from '../domain/failure';
import type { PropertyStep } from '../domain/property-step';
import type { FrontmatterRefusal } from '../markdown/frontmatter';
import type { PropertyEditor } from '../markdown/frontmatter-edit';
import type { PropertyChange } from '../markdown/property-undo';
import type { Edit, NoteWriter } from './note-writer';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart } from './undo';

/** What is to be done with a note's properties, or why they are left alone. */
export type PropertyPlan = readonly PropertyStep[] | { readonly refused: string };

/** What became of a note's properties: changed, with the way back; rightly left, without one; or left with the reason. */
export type PropertyOutcome = { readonly undo: UndoPart | null } | { readonly reason: string };

/** Edits of the properties in a note's text, refused in words for the user. */
export interface PropertyEdits {
	readonly change: (text: string, planOf: (properties: ReadonlyMap<string, unknown>) => PropertyPlan) => Edit<readonly PropertyChange[], string>;
	/** The way back to exactly what stood there, for as long as the lines written do. */
	readonly revert: (text: string, changes: readonly PropertyChange[], path: string) => Edit<null, string>;
}

/** Changes properties of notes that exist: all that one plan says, or nothing. */
export class NoteProperties {
	constructor(
		private readonly writer: NoteWriter,
		private readonly texts: WritingTexts,
	) {}

	/** Changes a note's properties in one write; the plan is made from what stands there by then, by names as written. Never throws. */
	async change(file: TFile, planOf: (properties: ReadonlyMap<string, unknown>) => PropertyPlan): Promise<PropertyOutcome> {
		try {
			const { change, revert } = await this.edits();
			const outcome = await this.writer.inTurn(file.path, () => this.writer.change(file, (text) => change(text, planOf)));
			if ('refused' in outcome) return { reason: outcome.refused };
			const { told } = outcome;
			return { undo: told.length > 0 ? { file, revert: (text) => revert(text, told, file.path) } : null };
		} catch (error) {
			console.error(`Rapport could not write ${file.path}`, error);
			return { reason: reasonOf(error) };
		}
	}

	/** The edits themselves, for whoever changes more of a note in the same write, or makes one. */
	async edits(): Promise<PropertyEdits> {
		const editor = await newEditor();
		return {
			change: (text, planOf) => this.changed(editor, text, planOf),
			revert: (text, changes, path) => {
				const undone = editor.undo(text, changes);
				return 'refused' in undone ? { refused: this.texts.undo.propertyChanged(changes[0]?.name ?? '', path) } : { text: undone.text, told: null };
			},
		};
	}

	private changed(editor: PropertyEditor, text: string, planOf: (properties: ReadonlyMap<string, unknown>) => PropertyPlan): Edit<readonly PropertyChange[], string> {
		const properties = editor.readProperties(text);
		if ('refused' in properties) return { refused: this.refusalOf(properties.refused) };
		const plan = planOf(properties);
		if ('refused' in plan) return plan;
		const edited = editor.takeAll(text, plan);
		if ('refused' in edited) return { refused: this.refusalOf(edited.refused) };
		return { text: edited.text, told: editor.changesOf(text, edited.text, [...new Set(plan.map(({ name }) => name))]) };
	}

	private refusalOf(refusal: FrontmatterRefusal): string {
		const { properties } = this.texts;
		switch (refusal.reason) {
			case 'unreadable': return properties.unreadable(refusal.line, refusal.detail);
			case 'unclosed': return properties.unclosed;
			case 'too-large': return properties.tooLarge;
			case 'no-properties': return properties.noProperties;
			default: return properties.unusual(refusal.property);
		}
	}
}

/** The YAML package is loaded only when something is written. */
async function newEditor(): Promise<PropertyEditor> {
	const { PropertyEditor: Editor } = await import('../markdown/frontmatter-edit');
	return new Editor(parseYaml);
}
