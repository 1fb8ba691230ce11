import { counted, number, people } from './en-wording';

/** The texts of choosing several people, and of what is done for all of them. */
export const enChoosing = {
	choose: 'Choose people',
	group: 'Chosen people',
	nobody: 'Nobody chosen yet',
	chosen: (count: number): string => `${number(count)} chosen`,
	/** All that a tooltip can hold. */
	names: (names: readonly string[]): string => (names.length <= NAMES_SHOWN ? names : [...names.slice(0, NAMES_SHOWN - 1), andOthers(names.length - NAMES_SHOWN + 1)]).join('\n'),
	logForAll: 'Log for all',
	logFor: (count: number): string => (count === 1 ? 'Log touchpoint' : `Log touchpoint for ${people(count)}`),
	clear: 'Clear the choice',
};

const NAMES_SHOWN = 12;
const andOthers = counted('and # other', 'and # others');
