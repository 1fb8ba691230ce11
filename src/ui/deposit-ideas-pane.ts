import { depositIdeasFor, ideaAfter } from '../domain/deposit-ideas';
import type { DepositIdea } from '../domain/deposit-ideas';
import type { Person } from '../domain/people';
import type { Rapport } from '../context';
import { isLedgerHidden } from './ledger-visibility';

/** The id of the idea shown last, on this device. */
const STORAGE_KEY = 'rapport-last-idea';
/** These tell of what is in the ledger. */
const OF_THE_LEDGER: ReadonlySet<DepositIdea['reason']['type']> = new Set(['promise', 'open-loop', 'received']);

/** One idea at a time for what could be given to the person at hand, and another where that does not fit. */
export class DepositIdeasPane {
	private readonly el: HTMLElement;
	private readonly ideaEl: HTMLElement;
	private readonly anotherEl: HTMLElement;
	private ideas: readonly DepositIdea[] = [];
	private idea: DepositIdea | null = null;
	private person: Person | null = null;
	/** What the ideas were made from: they are not looked for at every key. */
	private madeFrom = '';

	constructor(parent: HTMLElement, private readonly rapport: Rapport, choose: (idea: DepositIdea, words: string) => void) {
		const { account: texts } = rapport.strings;
		this.el = parent.createDiv({ cls: ['rapport-advice', 'rapport-advice-line'] });
		this.ideaEl = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-advice-button', 'rapport-advice-idea'], attr: { 'type': 'button', 'dir': 'auto', 'aria-live': 'polite' } });
		this.ideaEl.addEventListener('click', () => {
			if (this.idea) choose(this.idea, this.wordsOf(this.idea));
		});
		this.anotherEl = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-advice-button'], text: texts.anotherIdea, attr: { type: 'button' } });
		this.anotherEl.addEventListener('click', () => this.draw(ideaAfter(this.ideas, this.idea?.id ?? null)));
	}

	/** Shows an idea for somebody, or nothing; of introductions only whom they might like to meet. */
	show(person: Person | null, isIntroduction: boolean): void {
		const { network, board, settings } = this.rapport;
		const { depositIdeas } = settings();
		const isHidden = isLedgerHidden(this.rapport);
		const madeFrom = person ? [person.path, network.revision, board.today, isHidden, isIntroduction, ...depositIdeas].join('\n') : '';
		if (madeFrom === this.madeFrom) return;
		this.madeFrom = madeFrom;
		const isSame = person !== null && person === this.person;
		this.person = person;
		const ideas = person ? depositIdeasFor(person, { people: network.people.values(), introductions: network.introductions, depositIdeas, today: board.today }) : [];
		this.ideas = ideas.filter(({ reason: { type } }) => (isIntroduction ? type === 'meet' : type !== 'open-loop') && !(isHidden && OF_THE_LEDGER.has(type)));
		const kept = isSame ? this.ideas.find(({ id }) => id === this.idea?.id) : undefined;
		this.draw(kept ?? ideaAfter(this.ideas, this.lastShown()));
	}

	private draw(idea: DepositIdea | null): void {
		this.idea = idea;
		this.el.toggleClass('is-shown', idea !== null);
		this.anotherEl.toggleClass('is-shown', this.ideas.length > 1);
		this.ideaEl.setText(idea ? this.rapport.strings.account.idea(this.wordsOf(idea)) : '');
		if (idea) this.rapport.app.saveLocalStorage(STORAGE_KEY, idea.id);
	}

	private wordsOf({ reason, way }: DepositIdea): string {
		const shown = reason.type === 'way' && isLedgerHidden(this.rapport) ? { ...reason, isAgain: false } : reason;
		return this.rapport.strings.account.ideas(shown, way, this.person?.name ?? '');
	}

	private lastShown(): string | null {
		const stored: unknown = this.rapport.app.loadLocalStorage(STORAGE_KEY);
		return typeof stored === 'string' ? stored : null;
	}
}
