import type { Rapport } from '../context';
import type { RowOpener } from './row-opener';

/** A part of the portfolio view; asked to show what is so whenever that may have changed, at most once a frame. */
export interface PortfolioPart {
	show(): void;
}

/** The parts of the column beside the map, from top to bottom; each makes its own element in the column. */
export function partsOf(_side: HTMLElement, _rapport: Rapport, _opener: RowOpener): readonly PortfolioPart[] {
	return [];
}
