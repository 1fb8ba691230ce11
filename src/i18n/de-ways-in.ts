import { listOf, number, quoted } from './de-wording';
import type { enWaysIn } from './en-ways-in';

export const deWaysIn: typeof enWaysIn = {
	uri: {
		unknownKind: (kind) => `Der Link nennt die Art ${quoted(kind)}, die es nicht gibt. Wähle eine.`,
		unknownDay: (day) => `Der Link nennt den Tag ${quoted(day)}, der sich nicht lesen lässt. Eingetragen ist heute.`,
		nobody: (names) => `Der Link nennt ${listOf(names.map(quoted))}; so heißt niemand.`,
	},
	statusBar: {
		count: (people) => `${number(people)} diese Woche`,
		label: (names) => `Diese Woche: ${listOf(names)}`,
	},
	attendees: {
		command: 'Für Teilnehmende festhalten',
		where: 'Wohin die Zeile kommt',
		daily: 'In die tägliche Notiz',
		note: (name) => `In ${quoted(name)}`,
	},
};
