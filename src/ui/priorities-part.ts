import type { Rapport } from '../context';
import { yearOf } from '../domain/day';
import { checkPriorities, prioritiesToRenew } from '../domain/priorities';
import type { Priority } from '../domain/priorities';
import { circleClassOf } from './circle-classes';
import { iconButton } from './icon-button';
import { personTextOf } from './person-text';
import type { PersonText } from './person-text';
import { ACTION_ICONS, actOn } from './person-actions';
import { PrioritiesModal } from './priorities-modal';
import { showPerson } from './portfolio-lists';
import { PortfolioSection, wordsButton } from './portfolio-section';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';
import { Ring } from './ring';
import type { RowOpener } from './row-opener';

/** For which year it was asked whom to keep: once is enough. */
const STORAGE_KEY = 'rapport-priorities-asked';

/** What one row says. */
interface PriorityRow {
	readonly priority: Priority;
	readonly text: Pick<PersonText, 'name' | 'circle' | 'ring'>;
	readonly step: string | null;
}

/** The few people of the year with their next steps, and what is to be minded; in a new year, once, whom to keep. */
export class PrioritiesPart implements ReadingPart {
	private readonly section: PortfolioSection;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly opener: Pick<RowOpener, 'menuOf'>, private readonly redraw: () => void) {
		const { strings: { priorities: texts } } = rapport;
		this.section = new PortfolioSection(parent, 'rapport-priorities', texts.heading(yearOf(rapport.board.today)));
		wordsButton(this.section.head, texts.choose, 'choose', () => new PrioritiesModal(rapport).open());
	}

	show({ priorities, today }: PortfolioReading): void {
		const { rapport } = this;
		const year = yearOf(today);
		const rows = priorities.map((priority): PriorityRow => {
			const { name, circle, ring } = personTextOf(priority.person, { ...rapport, ...rapport.settings() });
			return { priority, text: { name, circle, ring }, step: this.stepOf(priority) };
		});
		const renewed = this.isAsked(year) ? [] : prioritiesToRenew(rapport.network.people.values(), today).map(({ name }) => name);
		this.section.setTitle(rapport.strings.priorities.heading(year));
		const shows = { year, renewed, rows: rows.map(({ priority: { person }, text, step }) => [person.path, text, step]) };
		this.section.show(shows, (body) => this.draw(body, rows, renewed, year));
		this.readPromises(priorities);
	}

	private draw(body: HTMLElement, rows: readonly PriorityRow[], renewed: readonly string[], year: number): void {
		const { priorities: texts } = this.rapport.strings;
		if (renewed.length > 0) this.drawRenewal(body, renewed, year);
		else if (rows.length === 0) body.createDiv({ cls: 'rapport-part-note', text: texts.none });
		const list = body.createEl('ul', { cls: 'rapport-priority-list' });
		for (const row of rows) this.drawRow(list, row);
		const { isTooFew, isTooMany } = checkPriorities(rows.map(({ priority }) => priority));
		if (isTooMany || (isTooFew && rows.length > 0)) body.createDiv({ cls: 'rapport-part-note', text: isTooMany ? texts.tooMany(rows.length) : texts.tooFew(rows.length) });
	}

	private drawRow(list: HTMLElement, { priority: { person }, text, step }: PriorityRow): void {
		const { rapport } = this;
		const { priorities: texts } = rapport.strings;
		const item = list.createEl('li', { cls: ['rapport-priority', circleClassOf(text.circle)] });
		item.addEventListener('contextmenu', (event) => this.opener.menuOf(person.path, event));
		new Ring(item).draw(text.ring);
		const words = item.createDiv({ cls: 'rapport-priority-words' });
		wordsButton(words, text.name, person.path, () => showPerson(rapport, person.path)).addClass('rapport-priority-name');
		words.createDiv({ cls: ['rapport-priority-step', step === null ? 'is-missing' : 'is-there'], text: step ?? texts.noStep(), attr: { dir: 'auto' } });
		iconButton(item, ACTION_ICONS['next-step'], texts.setStep(text.name), () => actOn(rapport, [person], 'next-step')).setAttribute('data-key', `step ${person.path}`);
	}

	/** Kindly, and once: both answers are taken for good. */
	private drawRenewal(body: HTMLElement, names: readonly string[], year: number): void {
		const { app, strings: { priorities: texts } } = this.rapport;
		const card = body.createDiv({ cls: 'rapport-renewal' });
		card.createDiv({ text: texts.renew(names, year), attr: { dir: 'auto' } });
		const buttons = card.createDiv({ cls: 'rapport-renewal-buttons' });
		const asked = (): void => {
			app.saveLocalStorage(STORAGE_KEY, year);
			this.redraw();
		};
		wordsButton(buttons, texts.renewNow, 'renew', () => new PrioritiesModal(this.rapport).open());
		wordsButton(buttons, texts.renewLater, 'not now', asked);
	}

	private isAsked(year: number): boolean {
		const stored: unknown = this.rapport.app.loadLocalStorage(STORAGE_KEY);
		return typeof stored === 'number' && stored >= year;
	}

	/** The property, else what was promised, as far as its words are read. */
	private stepOf({ nextStep, promise }: Priority): string | null {
		if (nextStep !== null || promise === null) return nextStep;
		return this.rapport.strings.priorities.promised(this.rapport.promises.textOf(promise)?.words ?? '…');
	}

	private readPromises(priorities: readonly Priority[]): void {
		const places = priorities.flatMap(({ nextStep, promise }) => (nextStep === null && promise ? [promise] : []));
		if (places.length === 0) return;
		void this.rapport.promises.read(places).then((isNew) => {
			if (isNew) this.redraw();
		});
	}
}
