import type { Rapport } from '../context';
import type { Day } from '../domain/day';
import type { Goal } from '../domain/goal';
import { goalServiceOf } from '../domain/goal-service';
import type { GoalService } from '../domain/goal-service';
import { portfolioOf } from '../domain/portfolio';
import type { Portfolio } from '../domain/portfolio';
import { prioritiesOf } from '../domain/priorities';
import type { Priority } from '../domain/priorities';
import { visibilityOf } from '../domain/visibility';
import type { Visibility } from '../domain/visibility';
import { isLedgerHidden } from './ledger-visibility';

/** What the parts of the portfolio show, each worked out once for a drawing and only when asked for. */
export class PortfolioReading {
	readonly today: Day;
	readonly goal: Goal | null;
	/** Then no part may show a number of the ledger. */
	readonly isLedgerHidden: boolean;
	private knownPortfolio: Portfolio | null = null;
	private knownVisibility: Visibility | null = null;
	private knownPriorities: readonly Priority[] | null = null;
	private knownService: GoalService | null = null;

	constructor(private readonly rapport: Pick<Rapport, 'board' | 'network' | 'settings'>) {
		this.today = rapport.board.today;
		this.goal = rapport.network.own.goal;
		this.isLedgerHidden = isLedgerHidden(rapport);
	}

	get portfolio(): Portfolio {
		return (this.knownPortfolio ??= portfolioOf(this.rapport.board, this.rapport.settings()));
	}

	get visibility(): Visibility {
		return (this.knownVisibility ??= visibilityOf(this.rapport.network, this.today, this.rapport.settings()));
	}

	get priorities(): readonly Priority[] {
		return (this.knownPriorities ??= prioritiesOf(this.rapport.network.people.values(), this.today));
	}

	/** What served the goal. */
	get service(): GoalService {
		return (this.knownService ??= goalServiceOf(this.rapport.network, this.goal?.needs ?? null, this.today));
	}
}

/** A part of the portfolio that is handed what it shows. */
export interface ReadingPart {
	show(reading: PortfolioReading): void;
}
