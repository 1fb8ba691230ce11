import type { Rapport } from '../context';
import type { DepositIdea } from '../domain/deposit-ideas';
import type { Person } from '../domain/people';
import { isToClose, openLoopOf, THANKS } from '../domain/open-loops';
import { AskCheckPane } from './ask-check-pane';
import { DepositIdeasPane } from './deposit-ideas-pane';
import { isLedgerHidden } from './ledger-visibility';
import type { LogForm, Suggestion } from './log-form';
import { blockedPersonAt, RoadblockModal } from './roadblock-modal';

/** A line that can be taken up, or nothing. */
interface Line {
	readonly text: string;
	readonly run: () => void;
}

/** What the dialog has to say on what is being logged with one person: quietly, and never in the way. */
export class LogAdvice {
	private readonly loopEl: HTMLElement;
	private readonly ideas: DepositIdeasPane;
	private readonly check: AskCheckPane;
	private readonly roadblockEl: HTMLElement;
	private lines = new Map<HTMLElement, Line>();

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly take: (suggestion: Suggestion) => void) {
		this.loopEl = this.lineEl(parent);
		this.ideas = new DepositIdeasPane(parent, rapport, (idea, words) => take(suggestionOf(idea, words)));
		this.roadblockEl = this.lineEl(parent);
		this.check = new AskCheckPane(parent, rapport.strings, () => take({ kind: 'deposit', way: null, hint: null }));
	}

	/** Shows what fits a filled-in form; nothing where it is not about exactly one person. */
	show({ kind, people, text }: Pick<LogForm, 'kind' | 'people' | 'text'>): void {
		const { network, board, settings } = this.rapport;
		const [one] = people;
		const person = people.length === 1 && one && 'path' in one ? network.people.get(one.path) ?? null : null;
		const receiver = kind === 'deposit' ? person : null;
		this.showLine(this.loopEl, receiver && this.loopWith(receiver));
		this.ideas.show(kind === 'introduction' ? person : receiver, kind === 'introduction');
		this.showLine(this.roadblockEl, receiver && this.roadblockOf(receiver));
		this.check.show(kind === 'ask' && person ? { person, text, today: board.today, rules: settings(), isLedgerHidden: isLedgerHidden(this.rapport) } : null);
	}

	private loopWith(person: Person): Line | null {
		const loop = isLedgerHidden(this.rapport) ? null : openLoopOf(person, this.rapport.board.today);
		if (!loop || !isToClose(loop)) return null;
		const { account: texts, days } = this.rapport.strings;
		return { text: texts.openLoop(person.name, days.day(loop.ask.day, this.rapport.board.today)), run: () => this.take({ kind: 'deposit', way: THANKS, hint: texts.closingLoop }) };
	}

	private roadblockOf({ path, name }: Person): Line | null {
		const { strings: { account: { roadblock: texts } } } = this.rapport;
		return blockedPersonAt(path, this.rapport) && { text: texts.title, run: () => new RoadblockModal(this.rapport, name, this.take).open() };
	}

	private lineEl(parent: HTMLElement): HTMLElement {
		const el = parent.createEl('button', { cls: ['clickable-icon', 'rapport-advice', 'rapport-advice-button'], attr: { type: 'button', dir: 'auto' } });
		el.addEventListener('click', () => this.lines.get(el)?.run());
		return el;
	}

	private showLine(el: HTMLElement, line: Line | null): void {
		el.toggleClass('is-shown', line !== null);
		// Nothing of a ledger that was hidden stays in the document.
		if (el.getText() !== (line?.text ?? '')) el.setText(line?.text ?? '');
		if (line) this.lines.set(el, line);
		else this.lines.delete(el);
	}
}

/** An introduction is a kind of its own, with the other person on the line. */
function suggestionOf({ way, reason }: DepositIdea, hint: string): Suggestion {
	if (reason.type === 'meet') return { kind: 'introduction', way: null, hint, person: reason.path };
	return way === 'introduction' ? { kind: 'introduction', way: null, hint } : { kind: 'deposit', way, hint };
}
