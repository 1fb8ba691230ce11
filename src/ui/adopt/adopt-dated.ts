import { DropdownComponent } from 'obsidian';
import type { DatedNote } from '../../context';
import { KINDS } from '../../domain/rules';
import type { Kind } from '../../domain/rules';
import { kindNameOf } from '../kind-name';
import { reporting } from '../reporting';
import { addStepButtons, addStepProgress, sayWritten } from './adopt-step';
import type { AdoptContext } from './adopt-step';

/** More labels than anybody tells apart; the rest is taken with those without one. */
const MOST_LABELS = 12;
const LINES_SHOWN = 60;
const PREVIEW = 'rapport-adopt-preview';
/** What a dated line of one person's note can be: an introduction needs two people, and visible work is nobody's. */
const OFFERED: readonly Kind[] = KINDS.filter((kind) => kind !== 'introduction' && kind !== 'visibility');

/** The third step: dated lines of person notes become touchpoints, each label of them of one kind. */
export class AdoptDated {
	/** By label in lower case; the empty one is for all without a label of their own. */
	private readonly kinds = new Map<string, Kind | null>();
	private readonly labels: ReadonlyMap<string, { readonly name: string; readonly count: number }>;
	private readonly preview: HTMLElement;
	private readonly button: ReturnType<typeof addStepButtons>;

	constructor(private readonly context: AdoptContext, private readonly notes: readonly DatedNote[]) {
		const { rapport: { strings: { adopt: texts, close } }, root, next } = context;
		this.labels = labelsOf(notes);
		for (const label of this.labels.keys()) this.kinds.set(label, 'encounter');
		const isOver = notes.length === 0;
		root.createEl('p', { cls: 'rapport-import-intro', text: isOver ? texts.dated.none : texts.dated.about });
		const list = root.createDiv({ cls: 'rapport-adopt-scroll' });
		for (const [label, { name, count }] of this.labels) this.addLabel(list, label, name, count);
		const title = root.createDiv({ cls: 'rapport-import-files-title', text: texts.dated.preview, attr: { id: PREVIEW } });
		this.preview = root.createDiv({ cls: 'rapport-adopt-lines', attr: { 'role': 'region', 'aria-labelledby': PREVIEW, 'tabindex': 0 } });
		for (const el of [title, this.preview]) el.toggleClass('is-hidden', isOver);
		this.button = addStepButtons(root, isOver ? null : { text: texts.skip, act: next }, { text: close, act: () => (isOver ? next() : this.write()) });
		if (!isOver) this.show();
	}

	private addLabel(list: HTMLElement, label: string, name: string, count: number): void {
		const { rapport } = this.context;
		const { adopt: { dated: texts } } = rapport.strings;
		const row = list.createEl('label', { cls: 'rapport-adopt-group' });
		const words = row.createDiv({ cls: 'rapport-adopt-group-words' });
		words.createDiv({ text: name === '' ? texts.unlabelled : name, attr: { dir: 'auto' } });
		words.createDiv({ cls: 'rapport-import-about', text: texts.lines(count) });
		const dropdown = new DropdownComponent(row).addOption('', texts.leave);
		for (const kind of OFFERED) dropdown.addOption(kind, kindNameOf(kind, rapport));
		dropdown.setValue('encounter').onChange((value) => {
			this.kinds.set(label, OFFERED.find((kind) => kind === value) ?? null);
			this.show();
		});
	}

	private readonly kindOf = (label: string): Kind | null => {
		const key = label.trim().toLowerCase();
		return this.kinds.get(this.labels.has(key) ? key : '') ?? null;
	};

	private show(): void {
		const { rapport: { strings: { adopt: { dated: texts }, andMore }, network }, adopter } = this.context;
		const all = this.notes.flatMap((note) => adopter.linesFor(note, this.kindOf).map((line) => ({ name: network.nameAt(note.path), line })));
		this.preview.empty();
		for (const { name, line } of all.slice(0, LINES_SHOWN)) {
			const row = this.preview.createDiv({ cls: 'rapport-adopt-line' });
			row.createSpan({ cls: 'rapport-import-about', text: name, attr: { dir: 'auto' } });
			row.createSpan({ text: line, attr: { dir: 'auto' } });
		}
		if (all.length > LINES_SHOWN) this.preview.createDiv({ cls: 'rapport-import-about', text: andMore(all.length - LINES_SHOWN) });
		if (all.length === 0) this.preview.createDiv({ cls: 'rapport-import-about', text: texts.nothing });
		this.button.setButtonText(texts.run(all.length)).setDisabled(all.length === 0);
	}

	private write(): void {
		const { context: { rapport, adopter, root, next, isWanted }, notes } = this;
		const { adopt: { dated: texts, place, stop, title } } = rapport.strings;
		let isStopped = false;
		const bar = addStepProgress(root, stop, () => { isStopped = true; });
		reporting(rapport.strings, title, async () => {
			const outcome = await adopter.copy(notes, this.kindOf, (done) => {
				bar.show(done, notes.length, texts.progress(done, notes.length));
				return isWanted() && !isStopped;
			});
			const words = [texts.done(outcome.lines, outcome.notes), ...(outcome.notReached > 0 ? [place.notReached(outcome.notReached)] : [])].join(' ');
			sayWritten(rapport, words, outcome.step, outcome.left.map(({ path, reason }) => place.left(path, reason)));
			if (isWanted()) next();
		});
	}
}

/** The commonest labels, and how many lines have none of them. */
function labelsOf(notes: readonly DatedNote[]): ReadonlyMap<string, { readonly name: string; readonly count: number }> {
	const counts = new Map<string, { name: string; count: number }>();
	for (const { label } of notes.flatMap(({ lines }) => lines)) {
		const key = label.trim().toLowerCase();
		const seen = counts.get(key) ?? { name: label.trim(), count: 0 };
		seen.count++;
		counts.set(key, seen);
	}
	const unlabelled = counts.get('')?.count ?? 0;
	counts.delete('');
	const sorted = [...counts].sort((a, b) => b[1].count - a[1].count);
	const rest = sorted.slice(MOST_LABELS).reduce((sum, [, { count }]) => sum + count, unlabelled);
	return new Map([...sorted.slice(0, MOST_LABELS), ...(rest > 0 ? [['', { name: '', count: rest }] as const] : [])]);
}
