import { entries, listOf, number, plural, quoted, touchpoints, weeks } from './de-wording';
import type { enVisibility } from './en-visibility';

export const deVisibility: typeof enVisibility = {
	log: 'Sichtbarkeit festhalten',

	heading: 'Sichtbarkeit',
	headingRhythm: (rhythm) => `Sichtbarkeit, ${rhythm}`,
	strip: (count, span) => `${entries(count)} in ${weeks(span)}`,
	week: 'Woche vom',
	entries: 'Einträge',
	weekOf: (day, count) => `Woche vom ${day}: ${count === 0 ? 'nichts' : entries(count)}`,
	none: 'Noch nichts festgehalten: ein Vortrag, ein Post, eine Versammlung, ein Projekt.',
	streak: (weeks) => plural(weeks, '# Woche in Folge.', '# Wochen in Folge.'),
	lastEntry: (day) => `Am ${day} zuletzt gesehen worden.`,
	inRhythm: (kept, span) => `In ${number(kept)} von ${weeks(span)} im Rhythmus.`,
	thisWeek: () => 'Diese Woche noch nichts.',
	neverShown: (strengths) => `${listOf(strengths.map(quoted))} ${strengths.length === 1 ? 'war' : 'waren'} noch nicht zu sehen.`,
	shownLast: (strength, day) => `${quoted(strength)} war seit ${day} nicht mehr zu sehen.`,
	arenas: 'Arenen',
	strengths: 'Stärken',
	counted: (name, count) => `${name} ${number(count)}`,
	beside: (count, access) => `${entries(count)} zu sichtbarer Arbeit neben ${touchpoints(access)} mit Menschen in hoher Position und in der Rolle Sponsor.`,
	needs: { visibility: 'Das Ziel braucht Sichtbarkeit.', access: 'Das Ziel braucht Zugang.', both: 'Das Ziel braucht beides.' },

	noLines: 'Keine Zeile dieser Art.',
};
