import { setIcon, setTooltip } from 'obsidian';
import { ACCOUNT_PARTS } from '../domain/account';
import type { AccountPart } from '../domain/account';
import type { Strings } from '../i18n';
import { iconOfKind } from './entry-row';
import type { PersonText } from './person-text';

/** Whose direction a number has in the timeline. */
const KINDS = { given: 'deposit', asked: 'ask', received: 'received' } as const satisfies Record<AccountPart, Parameters<typeof iconOfKind>[0]>;

/** The three numbers of an account in a row; each leads to its lines. */
export class RowAccount {
	private readonly counts = new Map<AccountPart, { readonly button: HTMLElement; readonly count: HTMLElement }>();
	private readonly el: HTMLElement;

	constructor(parent: HTMLElement, id: string, private readonly strings: Strings, open: (part: AccountPart) => void) {
		this.el = parent.createDiv({ cls: 'rapport-row-account', attr: { id } });
		for (const part of ACCOUNT_PARTS) {
			const button = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-row-part'], attr: { type: 'button' } });
			setIcon(button, iconOfKind(KINDS[part]));
			const count = button.createSpan();
			// The list is one stop of the Tab key; the row's menu leads to the same lines.
			button.tabIndex = -1;
			button.addEventListener('click', (event) => {
				event.stopPropagation();
				open(part);
			});
			this.counts.set(part, { button, count });
		}
	}

	show(account: NonNullable<PersonText['account']>): void {
		for (const [part, { button, count }] of this.counts) {
			count.setText(this.strings.number(account[part]));
			setTooltip(button, this.strings.account.count(part, account[part]));
		}
	}

	remove(): void {
		this.el.remove();
	}
}
