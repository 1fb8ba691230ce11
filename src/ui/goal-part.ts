import type { Rapport } from '../context';
import { GOAL_DAYS, goalRange } from '../domain/goal-service';
import { touchpointsIn } from '../domain/ledger';
import type { Person } from '../domain/people';
import { isAccess, visibilityIn } from '../domain/visibility';
import { listPeople } from './portfolio-lists';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';
import { PortfolioSection, wordsButton } from './portfolio-section';
import type { RowOpener } from './row-opener';
import { VisibilityLinesModal } from './visibility-lines-modal';

/** How much of the last 90 days served the goal, in a sentence and what it is made of. */
export class GoalPart implements ReadingPart {
	private readonly section: PortfolioSection;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly opener: Pick<RowOpener, 'openLine'>) {
		this.section = new PortfolioSection(parent, 'rapport-goal', rapport.strings.mix.goal.heading);
	}

	show(reading: PortfolioReading): void {
		const { goal: texts } = this.rapport.strings.mix;
		const isShown = reading.goal !== null && !reading.isLedgerHidden;
		this.section.setShown(isShown);
		const service = isShown ? reading.service : null;
		this.section.show(service, (body) => {
			if (!service) return;
			body.createDiv({ text: texts.service(service, GOAL_DAYS) });
			if (service.lines === 0 && service.priorities === 0) return;
			const list = body.createEl('ul', { cls: 'rapport-part-list' });
			const add = (text: string, count: number, run: () => void): void => {
				const item = list.createEl('li');
				if (count === 0) item.setText(text);
				else wordsButton(item, text, text, run);
			};
			const range = goalRange(reading.today);
			const touched = (isMeant: (person: Person) => boolean): readonly Person[] => this.rapport.board.order().filter((person) => isMeant(person) && touchpointsIn(person.ledger, range).length > 0);
			if (service.priorities > 0) add(texts.priorities(service.prioritiesTouched, service.priorities), service.priorities, () => listPeople(this.rapport, texts.priorities(service.prioritiesTouched, service.priorities), reading.priorities.map(({ person }) => person)));
			add(texts.access(service.access), service.access, () => listPeople(this.rapport, texts.access(service.access), touched(({ reading: { facts } }) => isAccess(facts))));
			add(texts.visibility(service.visibility), service.visibility, () => new VisibilityLinesModal(this.rapport, texts.visibility(service.visibility), visibilityIn(this.rapport.network.own, range), this.opener).open());
		});
	}
}
