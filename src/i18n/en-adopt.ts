import type { Proposal } from '../domain/adopt/findings';
import type { Property } from '../domain/rules';
import { counted, lines, notes, number, people } from './en-wording';

/** The texts of adopting a vault that was never written for Rapport. */
export const enAdopt = {
	command: 'Adopt this vault',
	title: 'Adopt this vault',
	step: (step: number, name: string): string => `${step} of 3: ${name}`,
	looking: 'Looking at your notes',
	skip: 'Skip',
	next: 'Next',
	stop: 'Stop',

	found: {
		name: 'What was found',
		about: (count: number): string => (count === 0 ? 'No note is read as a person yet. What would fit your vault can be set here; no note is changed.' : `${notesAre(count)} read as people. What would fit your vault better can be set here; no note is changed.`),
		fits: (count: number): string => (count === 0 ? 'No note is read as a person, and nothing in this vault looks like one. Choose your people folder in the settings.' : `${notesAre(count)} read as people, and the settings fit your vault.`),
		proposed: 'Proposed settings',
		proposal: (proposal: Proposal): string => {
			switch (proposal.type) {
				case 'people-folder': return `Notes in ${proposal.folder} are people`;
				case 'person-tag': return `Notes with the tag #${proposal.tag} are people`;
				case 'person-marker': return `Notes with ${proposal.marker} are people`;
				case 'property-name': return proposal.isNew ? `${proposal.name} is the property ${proposal.property}` : `New values of ${proposal.property} are written as ${proposal.name}`;
				case 'heading': return `Touchpoints go below ${proposal.heading} in daily notes`;
			}
		},
		support: (count: number, samples: readonly string[]): string => [notes(count), ...samples].join(' · '),
		properties: 'Properties in notes of people',
		property: 'Property',
		notes: 'Notes',
		readAs: 'Read as',
		samples: 'For example',
		notRead: (): string => '–',
		own: (property: Property): string => property,
		apply: (count: number): string => `Change ${settings(count)}`,
		applied: (count: number): string => `${settings(count)} changed.`,
	},

	place: {
		name: 'Circles and cadences',
		about: 'Your notes keep people together already. A circle or a cadence (30d, 6 weeks, monthly) that you choose for a group is written into its notes that have none yet.',
		none: 'No group was found whose people lack a circle or a cadence.',
		circle: 'Circle',
		cadence: 'Cadence',
		noCircle: 'No circle',
		lack: (count: number, withoutCircle: number): string => `${people(count)}, ${withoutCircle === 0 ? 'all with a circle' : `${number(withoutCircle)} without a circle`}`,
		unreadable: (cadence: string): string => `“${cadence}” is not a cadence; write 30, 2w, 6 weeks, every 3 months, monthly, quarterly or off.`,
		nothing: 'Nothing is chosen.',
		summary: (circles: number, cadences: number): string => {
			const parts = [...(circles > 0 ? [`a circle into ${notes(circles)}`] : []), ...(cadences > 0 ? [`a cadence into ${notes(cadences)}`] : [])];
			return `Writes ${parts.join(' and ')}.`;
		},
		who: 'Whose notes these are',
		run: (count: number): string => `Write ${notes(count)}`,
		progress: (done: number, total: number): string => `${number(done)} of ${notes(total)} written`,
		done: (count: number): string => `${notes(count)} written.`,
		notReached: (count: number): string => `${notes(count)} not written: it was stopped.`,
		left: (name: string, reason: string): string => `${name}: ${reason}`,
	},

	dated: {
		name: 'Dated lines',
		about: 'Notes of people often hold dated headings, lists or tables. They can be added as touchpoints to the same notes; what stands there stays.',
		none: 'No dated headings, lists or tables were found that are no touchpoints yet.',
		hidden: 'The ledger is hidden. Show it to see which lines could become touchpoints.',
		reading: 'Reading notes of people',
		unlabelled: 'Without a word for what it was',
		lines,
		leave: 'Left as it is',
		preview: 'What is added',
		nothing: 'Nothing is chosen.',
		run: (count: number): string => `Add ${lines(count)}`,
		progress: (done: number, total: number): string => `${number(done)} of ${notes(total)} written`,
		done: (added: number, changed: number): string => `${lines(added)} added to ${notes(changed)}.`,
	},
};

const notesAre = counted('# note is', '# notes are');
const settings = counted('# setting', '# settings');
