import { DropdownComponent, TextComponent } from 'obsidian';
import { placementsOf } from '../../domain/adopt/placing-groups';
import type { GroupChoice, Placement, PlacingGroup } from '../../domain/adopt/placing-groups';
import { readCadence } from '../../domain/cadence';
import { reporting } from '../reporting';
import { addStepButtons, addStepProgress, sayWritten } from './adopt-step';
import type { AdoptContext } from './adopt-step';

const NAMES_SHOWN = 30;

/** The second step: a circle and a cadence for groups that people stand in already; only what is missing is written. */
export class AdoptGroups {
	private readonly choices: GroupChoice[];
	private readonly groups: readonly PlacingGroup[];
	private readonly summary: HTMLElement;
	private readonly names: HTMLElement;
	private readonly button: ReturnType<typeof addStepButtons>;

	constructor(private readonly context: AdoptContext) {
		const { rapport: { strings: { adopt: texts } }, adopter, root, next } = context;
		this.groups = adopter.groups();
		this.choices = this.groups.map(({ suggested }) => ({ circle: suggested ?? '', cadence: '' }));
		root.createEl('p', { cls: 'rapport-import-intro', text: this.groups.length > 0 ? texts.place.about : texts.place.none });
		const list = root.createDiv({ cls: 'rapport-adopt-scroll' });
		for (const [index, group] of this.groups.entries()) this.addGroup(list, group, index);
		this.summary = root.createDiv({ cls: 'rapport-form-hint', attr: { 'aria-live': 'polite', 'dir': 'auto' } });
		const details = root.createEl('details', { cls: 'rapport-import-columns' });
		details.createEl('summary', { text: texts.place.who });
		this.names = details.createDiv({ cls: 'rapport-adopt-names', attr: { dir: 'auto' } });
		details.toggleClass('is-hidden', this.groups.length === 0);
		const isOver = this.groups.length === 0;
		this.button = addStepButtons(root, isOver ? null : { text: texts.skip, act: next }, { text: texts.next, act: () => (isOver ? next() : this.write()) });
		if (!isOver) this.show();
	}

	private addGroup(list: HTMLElement, { name, people, withoutCircle, suggested }: PlacingGroup, index: number): void {
		const { rapport: { strings: { adopt: { place: texts } }, settings } } = this.context;
		const row = list.createDiv({ cls: 'rapport-adopt-group' });
		const words = row.createDiv({ cls: 'rapport-adopt-group-words' });
		words.createDiv({ text: name, attr: { dir: 'auto' } });
		words.createDiv({ cls: 'rapport-import-about', text: texts.lack(people.length, withoutCircle) });
		const circle = new DropdownComponent(row).addOption('', texts.noCircle);
		for (const { id, name: label } of settings().circles) circle.addOption(id, label);
		circle.setValue(suggested ?? '').onChange((value) => this.choose(index, { circle: value }));
		circle.selectEl.setAttribute('aria-label', `${texts.circle}: ${name}`);
		const cadence = new TextComponent(row).setPlaceholder(texts.cadence).onChange((value) => this.choose(index, { cadence: value }));
		cadence.inputEl.setAttrs({ 'aria-label': `${texts.cadence}: ${name}`, 'autocomplete': 'off', 'spellcheck': 'false' });
	}

	private choose(index: number, change: Partial<GroupChoice>): void {
		this.choices[index] = { ...(this.choices[index] ?? { circle: '', cadence: '' }), ...change };
		this.show();
	}

	/** The first cadence that cannot be read; null where all can. */
	private get unreadable(): string | null {
		return this.choices.find(({ cadence }) => readCadence(cadence) === 'unreadable')?.cadence.trim() ?? null;
	}

	private get placements(): readonly Placement[] {
		return placementsOf(this.groups, this.choices, this.context.rapport.network.people);
	}

	/** Says whose notes would say what, or what is wrong. */
	private show(): void {
		const { rapport: { strings: { adopt: { place: texts }, andMore }, network } } = this.context;
		const { unreadable, placements } = this;
		const words = unreadable !== null ? texts.unreadable(unreadable) : placements.length === 0 ? texts.nothing : texts.summary(placements.filter(({ circle }) => circle !== null).length, placements.filter(({ cadence }) => cadence !== '').length);
		this.summary.setText(words);
		this.summary.toggleClass('is-wrong', unreadable !== null);
		const names = placements.slice(0, NAMES_SHOWN).map(({ path }) => network.nameAt(path));
		if (placements.length > NAMES_SHOWN) names.push(andMore(placements.length - NAMES_SHOWN));
		this.names.setText(names.join(', '));
		this.button.setButtonText(texts.run(placements.length)).setDisabled(placements.length === 0 || unreadable !== null);
	}

	private write(): void {
		const { context: { rapport, adopter, root, next, isWanted }, placements } = this;
		const { adopt: { place: texts, stop, title } } = rapport.strings;
		let isStopped = false;
		const bar = addStepProgress(root, stop, () => { isStopped = true; });
		reporting(rapport.strings, title, async () => {
			const { filled, left, notReached, step } = await adopter.place(placements, (done) => {
				bar.show(done, placements.length, texts.progress(done, placements.length));
				return isWanted() && !isStopped;
			});
			sayWritten(rapport, [texts.done(filled), ...(notReached > 0 ? [texts.notReached(notReached)] : [])].join(' '), step, left.map(({ name, reason }) => texts.left(name, reason)));
			if (isWanted()) next();
		});
	}
}
