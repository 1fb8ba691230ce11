import type { Rapport } from '../../context';
import { Board } from '../../domain/board';
import type { Parameters } from './parameters';

/** The board that a question is about: today's, or that of the day it names. */
export function boardFor({ board, network, settings }: Rapport, parameters: Parameters): Board {
	const today = parameters.today(board.today);
	return today === board.today ? board : new Board(network, settings(), today);
}
