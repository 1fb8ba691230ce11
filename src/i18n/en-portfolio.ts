import type { Influence } from '../domain/person';
import { allOf, number, people } from './en-wording';

/** The texts of the portfolio view and its map. */
export const enPortfolio = {
	title: 'Portfolio',
	open: 'Open portfolio',
	map: {
		title: 'Ecosystem map',
		keys: 'Arrow keys go from person to person, page keys through all of them. Enter shows the panel. Plus and minus zoom, zero shows everything.',
		you: (): string => 'you',
		noRole: 'No role',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'Show everything',
		asTable: 'Show as table',
		asMap: 'Show as map',

		group: (count: number): string => `+${number(count)}`,
		groupName: (count: number): string => `${number(count)} more`,
		groupStale: (count: number): string => `${number(count)} stale`,
		count: (shown: number, resting: number, unplaced: number): string => {
			const left = [...(resting > 0 ? [`${number(resting)} resting`] : []), ...(unplaced > 0 ? [`${number(unplaced)} not placed yet`] : [])];
			return `${people(shown)}${left.length === 0 ? '' : `, without ${allOf(left)}`}`;
		},

		fills: {
			fresh: 'Fresh',
			due: 'Due',
			stale: 'Stale',
			never: 'Nothing on record',
			snoozed: 'Snoozed',
		},
		priority: (year: number): string => `Priority ${year}`,
		rising: 'Rising',
		influence: 'Larger: more influence',

		influences: { high: 'High', rising: 'Rising', some: 'Some' } satisfies Record<Influence, string>,
		columns: { person: 'Person', circle: 'Circle', roles: 'Role', influence: 'Influence', standing: 'Standing' },
		showAll: (count: number): string => `Show all ${number(count)}`,

		saveAs: {
			svg: 'Save map as SVG',
			png: 'Save map as PNG',
		},
		fileName: (day: string): string => `Network map ${day}`,
		saved: (path: string): string => `Saved as ${path}`,
		openSaved: 'Open',
		noPicture: 'This window cannot make the picture.',
	},
};
