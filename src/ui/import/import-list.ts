import { Component } from 'obsidian';
import type { Importer, Rapport } from '../../context';
import type { ImportPlan } from '../../domain/import/import-plan';
import type { PlannedPerson } from '../../domain/import/import-plan';
import { isMove, listKeyOf } from '../list-keys';
import { RowList } from '../row-list';
import { isForMenu, showMenuAt } from '../show-menu';
import { ImportRow } from './import-row';
import type { ImportItem } from './import-row';
import { importRowTextOf } from './import-text';

/** The people of a plan, only those in sight in the document: each can be ticked, and it can be chosen who is meant. */
export class ImportList extends Component {
	readonly rows: RowList<ImportItem>;
	private plan: ImportPlan | null = null;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, importer: Importer, private readonly changed: () => void) {
		super();
		const { strings: { imports: texts }, network } = rapport;
		const words = {
			texts,
			nameOf: (path: string) => network.nameAt(path),
			missingIn: (path: string, { candidate }: PlannedPerson) => importer.missingIn(path, candidate),
		};
		const textOf = ({ index }: ImportItem): ReturnType<typeof importRowTextOf> => {
			const person = this.plan?.people[index];
			if (!person) throw new Error(`Nobody is at ${index}.`);
			return importRowTextOf(person, words);
		};
		this.rows = this.addChild(new RowList<ImportItem>(parent, texts.list, (tree) => new ImportRow(tree, texts.states, texts.who, textOf)));
		this.rows.treeEl.setAttribute('aria-multiselectable', 'true');
	}

	override onload(): void {
		const { treeEl } = this.rows;
		this.registerDomEvent(treeEl, 'click', (event) => this.onClick(event));
		this.registerDomEvent(treeEl, 'contextmenu', (event) => {
			const hit = this.rows.itemAt(event.targetNode);
			if (!hit) return;
			event.preventDefault();
			this.rows.moveToItem(hit.item);
			this.showChoices(hit.item, hit.el);
		});
		this.registerDomEvent(treeEl, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(treeEl.win, 'resize', () => this.rows.remeasure());
	}

	/** Shows some people of a plan, by their places in it. */
	show(plan: ImportPlan, found: readonly number[]): void {
		this.plan = plan;
		this.rows.setItems(found.map((index, place) => ({ type: 'import', key: String(index), section: 'import', position: place + 1, setSize: found.length, index })));
	}

	private onClick(event: MouseEvent): void {
		const hit = this.rows.itemAt(event.targetNode);
		if (!hit) return;
		// The box shows what the plan says, not what was clicked.
		event.preventDefault();
		this.rows.moveToItem(hit.item);
		const isChoosing = event.targetNode?.instanceOf(Element) && event.targetNode.closest('.rapport-import-choices') !== null;
		if (isChoosing) this.showChoices(hit.item, hit.el);
		else this.toggle(hit.item, hit.el);
	}

	private onKey(event: KeyboardEvent): void {
		const { active, activeRow } = this.rows;
		const key = event.isComposing || isForMenu(event) ? null : listKeyOf(event, false);
		if (!key || !active) return;
		if (isMove(key)) this.rows.moveByKey(key);
		else if (key === 'toggle' && activeRow) this.toggle(active, activeRow);
		else if ((key === 'open' || key === 'menu') && activeRow) this.showChoices(active, activeRow);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	/** Takes somebody in or leaves them out; who is not clear is asked for. */
	private toggle(item: ImportItem, row: HTMLElement): void {
		const { plan } = this;
		const person = plan?.people[item.index];
		if (!plan || !person) return;
		if (plan.tick(item.index, person.choice.type === 'skip')) this.redraw();
		else this.showChoices(item, row);
	}

	private showChoices({ index }: ImportItem, row: HTMLElement): void {
		const { plan, rapport: { strings: { imports: texts }, network } } = this;
		const person = plan?.people[index];
		const choices = plan?.choicesFor(index) ?? [];
		if (!plan || !person || choices.length === 0) return;
		showMenuAt(row, (menu) => {
			for (const choice of choices) {
				const isChosen = choice.type === person.choice.type && (choice.type !== 'person' || (person.choice.type === 'person' && person.choice.path === choice.path));
				const title = choice.type === 'person' ? texts.intoPerson(network.nameAt(choice.path), choice.path) : choice.type === 'new' ? texts.newNote(choice.noteName) : texts.leaveOut;
				menu.addItem((item) => item.setTitle(title).setIcon(choice.type === 'person' ? 'lucide-user' : 'lucide-user-plus').setChecked(isChosen).onClick(() => {
					plan.choose(index, choice);
					this.redraw();
				}));
			}
			menu.addItem((item) => item.setTitle(texts.leaveOut).setIcon('lucide-x').setChecked(person.choice.type === 'skip').onClick(() => {
				plan.tick(index, false);
				this.redraw();
			}));
		});
	}

	private redraw(): void {
		this.rows.refresh();
		this.changed();
	}
}
