import { ACCOUNT_PARTS } from '../domain/account';
import type { Account, AccountPart } from '../domain/account';
import type { Day } from '../domain/day';
import type { Strings } from '../i18n';
import { nameBy } from './name-by';

/** One number of the account: pressed, the timeline shows its lines alone. */
interface Cell {
	readonly button: HTMLButtonElement;
	readonly count: HTMLElement;
	readonly last: HTMLElement;
}

/** The account with a person: three numbers that lead to their lines, and how it stands in words. */
export class PanelAccount {
	private readonly el: HTMLElement;
	private readonly words: HTMLElement;
	private readonly cells: ReadonlyMap<AccountPart, Cell>;

	constructor(parent: HTMLElement, private readonly strings: Strings, choose: (part: AccountPart) => void) {
		const { panel } = strings;
		this.el = parent.createDiv({ cls: 'rapport-account', attr: { role: 'group' } });
		nameBy(this.el, panel.account);
		this.cells = new Map(ACCOUNT_PARTS.map((part) => {
			const button = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-account-cell'], attr: { type: 'button' } });
			const count = button.createSpan({ cls: 'rapport-account-count' });
			button.createSpan({ text: ` ${panel.part(part)} ` });
			const last = button.createSpan({ cls: 'rapport-account-last' });
			button.addEventListener('click', () => choose(part));
			return [part, { button, count, last }];
		}));
		this.words = parent.createDiv({ cls: 'rapport-account-words' });
	}

	/** Shows the numbers, or with null that they are hidden: then none of them is in the document. */
	show(account: Account | null, chosen: AccountPart | null, today: Day, months: number): void {
		const { panel, commands } = this.strings;
		this.el.toggleClass('is-hidden', account === null);
		this.words.setText(account === null ? panel.hidden(commands.toggleLedger) : panel.standing(account, months));
		const lastOf = { given: account?.lastDeposit, asked: account?.lastAsk, received: account?.lastReceived };
		for (const [part, { button, count, last }] of this.cells) {
			const day = lastOf[part] ?? null;
			count.setText(account === null ? '' : this.strings.number(account[part]));
			last.setText(account === null ? '' : day === null ? panel.noneYet() : panel.last(this.strings.days.day(day, today)));
			button.setAttribute('aria-pressed', String(part === chosen));
			button.toggleClass('is-on', part === chosen);
		}
	}
}
