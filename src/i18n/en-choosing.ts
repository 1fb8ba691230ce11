/** The texts of choosing several people, and of what is done for all of them. */
export const enChoosing = {
	choose: 'Choose people',
	group: 'Chosen people',
	nobody: 'Nobody chosen yet',
	chosen: (count: number): string => `${numbers.format(count)} chosen`,
	/** All that a tooltip can hold. */
	names: (names: readonly string[]): string => (names.length <= NAMES_SHOWN ? names : [...names.slice(0, NAMES_SHOWN - 1), `and ${numbers.format(names.length - NAMES_SHOWN + 1)} others`]).join('\n'),
	logForAll: 'Log for all',
	logFor: (count: number): string => (count === 1 ? 'Log touchpoint' : `Log touchpoint for ${numbers.format(count)} people`),
	clear: 'Clear the choice',
};

const NAMES_SHOWN = 12;
const numbers = new Intl.NumberFormat('en');
