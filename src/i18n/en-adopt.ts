import type { Proposal } from '../domain/adopt/findings';
import type { Property } from '../domain/rules';

/** The texts of adopting a vault that was never written for Rapport. */
export const enAdopt = {
	command: 'Adopt this vault',
	title: 'Adopt this vault',
	step: (step: number, name: string): string => `${step} of 3: ${name}`,
	looking: 'Looking at your notes',
	skip: 'Skip',
	next: 'Next',
	close: 'Close',
	stop: 'Stop',
	cancel: 'Cancel',

	found: {
		name: 'What was found',
		about: (people: number): string => (people === 0 ? 'No note is read as a person yet. What would fit your vault can be set here; no note is changed.' : `${counted(people, 'note is', 'notes are')} read as people. What would fit your vault better can be set here; no note is changed.`),
		fits: (people: number): string => (people === 0 ? 'No note is read as a person, and nothing in this vault looks like one. Choose your people folder in the settings.' : `${counted(people, 'note is', 'notes are')} read as people, and the settings fit your vault.`),
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
		support: (notes: number, samples: readonly string[]): string => [counted(notes, 'note', 'notes'), ...samples].join(' · '),
		properties: 'Properties in notes of people',
		property: 'Property',
		notes: 'Notes',
		readAs: 'Read as',
		samples: 'For example',
		notRead: (): string => '–',
		own: (property: Property): string => property,
		apply: (count: number): string => `Change ${counted(count, 'setting', 'settings')}`,
		applied: (count: number): string => `${counted(count, 'setting', 'settings')} changed.`,
	},

	place: {
		name: 'Circles and cadences',
		about: 'Your notes keep people together already. A circle or a cadence (30d, 6 weeks, monthly) that you choose for a group is written into its notes that have none yet.',
		none: 'No group was found whose people lack a circle or a cadence.',
		circle: 'Circle',
		cadence: 'Cadence',
		noCircle: 'No circle',
		lack: (people: number, withoutCircle: number): string => `${counted(people, 'person', 'people')}, ${withoutCircle === 0 ? 'all with a circle' : `${number(withoutCircle)} without a circle`}`,
		unreadable: (cadence: string): string => `“${cadence}” is not a cadence; write 30, 2w, 6 weeks, every 3 months, monthly, quarterly or off.`,
		nothing: 'Nothing is chosen.',
		summary: (circles: number, cadences: number): string => {
			const parts = [...(circles > 0 ? [`a circle into ${counted(circles, 'note', 'notes')}`] : []), ...(cadences > 0 ? [`a cadence into ${counted(cadences, 'note', 'notes')}`] : [])];
			return `Writes ${parts.join(' and ')}.`;
		},
		who: 'Whose notes these are',
		andMore: (count: number): string => `and ${number(count)} more`,
		run: (count: number): string => `Write ${counted(count, 'note', 'notes')}`,
		progress: (done: number, total: number): string => `${number(done)} of ${counted(total, 'note', 'notes')} written`,
		done: (count: number): string => `${counted(count, 'note', 'notes')} written.`,
		notReached: (count: number): string => `${counted(count, 'note', 'notes')} not written: it was stopped.`,
		left: (name: string, reason: string): string => `${name}: ${reason}`,
	},

	dated: {
		name: 'Dated lines',
		about: 'Notes of people often hold dated headings, lists or tables. They can be added as touchpoints to the same notes; what stands there stays.',
		none: 'No dated headings, lists or tables were found that are no touchpoints yet.',
		hidden: 'The ledger is hidden. Show it to see which lines could become touchpoints.',
		reading: 'Reading notes of people',
		unlabelled: 'Without a word for what it was',
		lines: (count: number): string => counted(count, 'line', 'lines'),
		leave: 'Left as it is',
		preview: 'What is added',
		nothing: 'Nothing is chosen.',
		run: (lines: number): string => `Add ${counted(lines, 'line', 'lines')}`,
		progress: (done: number, total: number): string => `${number(done)} of ${counted(total, 'note', 'notes')} written`,
		done: (lines: number, notes: number): string => `${counted(lines, 'line', 'lines')} added to ${counted(notes, 'note', 'notes')}.`,
	},
};

function counted(count: number, one: string, many: string): string {
	return count === 1 ? `1 ${one}` : `${number(count)} ${many}`;
}

function number(count: number): string {
	return count.toLocaleString('en');
}
