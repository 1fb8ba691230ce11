import type { SectionName, SortOrder } from '../domain/sections';

/** The texts of the stale list. */
export const enView = {
	title: 'Stale relationships',
	search: 'Find a person',
	all: 'All',
	sections: {
		thisWeek: 'This week',
		stale: 'Stale',
		due: 'Due',
		never: 'Nothing on record',
		fresh: 'Fresh',
		leftAlone: 'Snoozed and resting',
		unplaced: 'Not placed yet',
	} satisfies Record<SectionName, string>,
	problems: 'Problems',
	sorts: {
		attention: 'Who first',
		name: 'Name',
		days: 'Longest ago',
	} satisfies Record<SortOrder, string>,
	sinceContact: 'Since contact, no deposit yet',
};
