import type { Rapport } from '../context';
import type { Concentration } from '../domain/giving';
import { isSame } from '../domain/is-same';
import { findingsOf } from '../domain/mix';
import type { MixFinding } from '../domain/mix';
import type { Person } from '../domain/people';
import { keepingFocus } from './keeping-focus';
import { listPeople, showPerson } from './portfolio-lists';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';
import { wordsButton } from './portfolio-section';

/** A sentence, and whom it leads to: a person, or a list under a title. */
interface Sentence {
	readonly text: string;
	readonly people: readonly Person[];
}

/** What the table means, in one sentence each; those about people lead to them. */
export class MixSentences implements ReadingPart {
	private readonly el: HTMLElement;
	private shown: unknown = null;

	constructor(parent: HTMLElement, private readonly rapport: Rapport) {
		this.el = parent.createEl('ul', { cls: 'rapport-sentences' });
	}

	show(reading: PortfolioReading): void {
		const sentences = this.sentencesOf(reading);
		const shown = sentences.map(({ text, people }) => [text, people.map(({ path }) => path)]);
		if (isSame(shown, this.shown)) return;
		this.shown = shown;
		keepingFocus(this.el, () => {
			this.el.empty();
			for (const sentence of sentences) this.draw(this.el.createEl('li'), sentence);
		});
	}

	private draw(item: HTMLElement, { text, people }: Sentence): void {
		const [only, ...others] = people;
		if (!only) return item.setText(text);
		wordsButton(item, text, text, () => (others.length === 0 ? showPerson(this.rapport, only.path) : listPeople(this.rapport, text, people)));
	}

	private sentencesOf({ portfolio, isLedgerHidden }: PortfolioReading): readonly Sentence[] {
		const { mix: texts } = this.rapport.strings;
		const findings = findingsOf(portfolio).filter(({ type }) => type !== 'concentration' || !isLedgerHidden);
		const isWellMixed = !findings.some(({ type }) => type !== 'concentration');
		return [
			...findings.map((finding) => this.sentenceOf(finding, [...portfolio.cells.flatMap(({ people }) => people), ...portfolio.outside])),
			...(isWellMixed ? [{ text: texts.wellMixed, people: [] }] : []),
			...(portfolio.given > 0 && !isLedgerHidden ? [{ text: texts.effectiveRoles(portfolio.effectiveRoles), people: [] }] : []),
			...(portfolio.outside.length > 0 ? [{ text: texts.outside(portfolio.outside.length), people: portfolio.outside }] : []),
		];
	}

	private sentenceOf(finding: MixFinding, everybody: readonly Person[]): Sentence {
		const { mix: texts } = this.rapport.strings;
		switch (finding.type) {
			case 'empty-circle': return { text: texts.emptyCircle(this.circle(finding.circle)), people: [] };
			case 'nobody': return { text: texts.nobody(finding.roles.map((role) => this.role(role))), people: [] };
			case 'gap': return { text: this.gapOf(finding.role, finding.circles), people: [] };
			case 'single': return { text: texts.single(finding.person.name, finding.roles.map((role) => this.role(role))), people: [finding.person] };
			case 'concentration': return this.concentrationOf(finding.concentration, everybody);
		}
	}

	/** Where all but one circle lack a role, it is there and nowhere else. */
	private gapOf(role: string, missing: readonly string[]): string {
		const { strings: { mix: texts }, settings } = this.rapport;
		const [only, ...others] = settings().circles.filter(({ id }) => !missing.includes(id));
		if (only && others.length === 0 && missing.length > 1) return texts.gapOutside(this.role(role), only.name);
		return texts.gap(this.role(role), missing.map((circle) => this.circle(circle)));
	}

	private concentrationOf(concentration: Concentration, everybody: readonly Person[]): Sentence {
		const { mix: texts } = this.rapport.strings;
		const share = texts.percent(concentration.share);
		const those = (isMeant: (person: Person) => boolean): readonly Person[] => [...new Set(everybody.filter(isMeant))];
		switch (concentration.on) {
			case 'role': return { text: texts.toRole(share, this.role(concentration.id)), people: those(({ reading }) => reading.facts.roles.includes(concentration.id)) };
			case 'circle': return { text: texts.toCircle(share, this.circle(concentration.id)), people: those(({ reading }) => reading.facts.circle === concentration.id) };
			case 'people': return { text: texts.toFew(share, concentration.people.length), people: concentration.people };
		}
	}

	private circle(id: string): string {
		return this.rapport.settings().circles.find((one) => one.id === id)?.name ?? id;
	}

	private role(id: string): string {
		return this.rapport.settings().roles.find((one) => one.id === id)?.name ?? id;
	}
}
