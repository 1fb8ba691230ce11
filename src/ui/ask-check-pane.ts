import { setIcon, setTooltip } from 'obsidian';
import { askCheckOf } from '../domain/ask-check';
import type { AskFinding, AskPart } from '../domain/ask-check';
import type { AccountRules } from '../domain/account';
import type { Day } from '../domain/day';
import type { Person } from '../domain/people';
import type { Strings } from '../i18n';
import { nameBy } from './name-by';

/** What the check is made from. */
export interface AskCheckInput {
	readonly person: Person;
	readonly text: string;
	readonly today: Day;
	readonly rules: AccountRules;
	readonly isLedgerHidden: boolean;
}

/** What there is to see before asking, and what the text says so far; it advises and never blocks. */
export class AskCheckPane {
	private readonly el: HTMLElement;
	private readonly recordEl: HTMLElement;
	private readonly partsEl: HTMLElement;
	private readonly hintEl: HTMLElement;
	private readonly parts = new Map<AskPart, HTMLElement>();

	constructor(parent: HTMLElement, private readonly strings: Strings, giveInstead: () => void) {
		const { ask: texts } = strings.account;
		this.el = parent.createDiv({ cls: 'rapport-advice', attr: { role: 'group' } });
		nameBy(this.el, texts.title);
		this.recordEl = this.el.createDiv({ cls: 'rapport-advice-record', attr: { dir: 'auto' } });
		const line = this.el.createDiv({ cls: 'rapport-advice-line' });
		this.partsEl = line.createDiv({ cls: 'rapport-advice-parts', attr: { role: 'list' } });
		const instead = line.createEl('button', { cls: ['clickable-icon', 'rapport-advice-button'], text: texts.instead, attr: { type: 'button' } });
		instead.addEventListener('click', giveInstead);
		this.hintEl = this.el.createDiv({ cls: 'rapport-advice-hint', attr: { 'dir': 'auto', 'aria-live': 'polite' } });
	}

	/** Shows the check of an ask, or nothing. */
	show(input: AskCheckInput | null): void {
		this.el.toggleClass('is-shown', input !== null);
		if (!input) return this.recordEl.empty();
		const findings = askCheckOf(input.person, input.text, input.today, input.rules);
		// What the ledger says is not in the document while it is hidden.
		this.drawRecord(input.isLedgerHidden ? [] : findings);
		this.drawParts(findings, input.person.reading.facts.about.interesting);
	}

	private drawRecord(findings: readonly AskFinding[]): void {
		this.recordEl.empty();
		for (const finding of findings) {
			const words = this.wordsOf(finding);
			if (words === null) continue;
			if (this.recordEl.childElementCount > 0) this.recordEl.appendText(' · ');
			this.recordEl.createSpan({ cls: 'isToMind' in finding && finding.isToMind ? 'is-to-mind' : '', text: words });
		}
	}

	private wordsOf(finding: AskFinding): string | null {
		const { account: { ask: texts }, accountStandings } = this.strings;
		switch (finding.type) {
			case 'standing': return accountStandings[finding.standing];
			case 'last-give': return texts.lastGive(finding.daysAgo);
			case 'first-touchpoint': return texts.firstTouchpoint();
			case 'asks': return texts.asks(finding.asks);
			case 'promises': return texts.promises(finding.promises);
			case 'says': return null;
		}
	}

	/** A mark for each part, and a line on the first that is missing. */
	private drawParts(findings: readonly AskFinding[], work: string | null): void {
		const { ask: texts } = this.strings.account;
		const says = findings.filter((finding) => finding.type === 'says');
		for (const [part, el] of this.parts) {
			if (says.some((one) => one.part === part)) continue;
			el.remove();
			this.parts.delete(part);
		}
		for (const { part, isSaid } of says) this.drawPart(part, isSaid, work);
		const missing = says.find(({ isSaid }) => !isSaid);
		const hint = missing ? texts.lookedFor[missing.part](work) : texts.allSaid;
		if (this.hintEl.getText() !== hint) this.hintEl.setText(hint);
	}

	private drawPart(part: AskPart, isSaid: boolean, work: string | null): void {
		const { ask: texts } = this.strings.account;
		const name = texts.parts[part];
		let el = this.parts.get(part);
		if (!el) this.parts.set(part, (el = this.partsEl.createSpan({ cls: 'rapport-advice-part', attr: { role: 'listitem' } })));
		const label = isSaid ? texts.said(name) : texts.notSaid(name);
		// The tooltip is also how a screen reader names the part.
		setTooltip(el, `${label}. ${texts.lookedFor[part](work)}`);
		if (el.dataset['says'] === label) return;
		el.dataset['says'] = label;
		el.empty();
		setIcon(el.createSpan(), isSaid ? 'lucide-check' : 'lucide-circle');
		el.createSpan({ text: name });
		el.toggleClass('is-said', isSaid);
	}
}
