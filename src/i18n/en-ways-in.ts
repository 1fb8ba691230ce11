import { listOf, number } from './en-wording';

/** The texts of what leads into the plugin from elsewhere: links, the editor, the status bar, menus. */
export const enWaysIn = {
	uri: {
		/** What the dialog leaves out, and why. */
		unknownKind: (kind: string): string => `The link names the kind “${kind}”, which is none. Choose one.`,
		unknownDay: (day: string): string => `The link names the day “${day}”, which cannot be read. Today is filled in.`,
		nobody: (names: readonly string[]): string => `The link names ${listOf(names.map((name) => `“${name}”`))}, and nobody is called so.`,
	},
	statusBar: {
		count: (people: number): string => `${number(people)} this week`,
		label: (names: readonly string[]): string => `This week: ${listOf(names)}`,
	},
	attendees: {
		command: 'Log for attendees',
		where: 'Where the line goes',
		daily: 'In the daily note',
		note: (name: string): string => `In “${name}”`,
	},
};
