import type { BlockFault, BlockKey } from '../domain/block-options';
import { number, people } from './en-wording';

/** The texts of `rapport` code blocks. */
export const enBlocks = {
	list: 'People and promises of this block',
	faults: {
		title: 'This block has something to mend',
		unreadable: (reason: string): string => `The options cannot be read as YAML: ${reason}`,
		tooLarge: 'They are too many, or nested too deeply.',
		nobody: (name: string): string => `person: nobody is called “${name}”. Write a name, an alias or a link.`,
		several: (name: string, paths: readonly string[]): string => `person: “${name}” means several people. Write one of ${listed(paths)}.`,
		of: (fault: BlockFault): string => {
			switch (fault.type) {
				case 'no-options': return `“${fault.found}” is no option. Write one a line, such as “view: stale”.`;
				case 'unknown-key': return `“${fault.found}” is not an option. Accepted: ${listed(fault.accepted)}.`;
				case 'unused-key': return `${fault.key}: view ${fault.view} does not use it. It takes ${listed(fault.accepted)}.`;
				case 'unknown-value': return `${fault.key}: “${fault.found}” is not ${aKind(fault.key)}. Accepted: ${listed(fault.accepted)}.`;
				case 'wrong-limit': return `limit: “${fault.found}” is not a whole number from 1 to ${number(fault.most)}.`;
				case 'wrong-person': return `person: “${fault.found}” is not one person. Write one name, alias or link.`;
			}
		},
	},
	indexing: 'Reading your notes',
	failed: { title: 'The block could not be drawn', text: 'It is tried again with the next change. The console has the details.' },
	noPeople: 'No people found yet',
	quiet: 'Nobody is waiting to hear from you',
	weekDone: 'Nobody is left for this week',
	nobodyMatches: 'Nobody fits these options now',
	noPromises: 'No open promises and no next steps',
	noAccounts: 'No account has anything in it yet',
	map: {
		caption: 'People by circle and role',
		circle: 'Circle',
		none: (): string => 'none',
		stale: (count: number): string => `${number(count)} stale`,
		show: (count: number, circle: string, role: string, stale: number): string => `${circle}, ${role}: ${people(count)}, ${number(stale)} stale. Show in the list`,
	},
};

function aKind(key: BlockKey): string {
	return { view: 'a view', circle: 'a circle', role: 'a role', limit: 'a limit', person: 'a person' }[key];
}

/** `['a', 'b', 'c']` → `'a, b, c'` */
function listed(texts: readonly string[]): string {
	return texts.join(', ');
}
