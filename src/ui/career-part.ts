import type { Rapport } from '../context';
import { PortfolioSection } from './portfolio-section';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';

const PARTS = ['have', 'want'] as const;

/** Where what was given went: the career one has against the one one wants, as a bar in two parts and in numbers. */
export class CareerPart implements ReadingPart {
	private readonly section: PortfolioSection;

	constructor(parent: HTMLElement, private readonly rapport: Rapport) {
		this.section = new PortfolioSection(parent, 'rapport-career', rapport.strings.mix.career);
	}

	show({ portfolio, isLedgerHidden }: PortfolioReading): void {
		const { strings: { mix: texts }, settings } = this.rapport;
		this.section.setShown(!isLedgerHidden);
		const shows = isLedgerHidden ? null : { ...portfolio.directions, months: settings().accountWindowMonths };
		this.section.show(shows, (body) => {
			if (!shows) return;
			const { have, want, months } = shows;
			if (have + want === 0) return body.setText(texts.careerNothing);
			const bar = body.createDiv({ cls: 'rapport-career-bar', attr: { 'aria-hidden': 'true' } });
			for (const part of PARTS) if (shows[part] > 0) bar.createDiv({ cls: `mod-${part}`, attr: { title: texts.careerPart[part](shows[part]) } }).setCssProps({ '--rapport-share': String(shows[part]) });
			body.createDiv({ cls: 'rapport-part-note', text: texts.careerShares(have, want, months) });
		});
	}
}
