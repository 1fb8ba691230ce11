import type { CliFlags, Plugin } from 'obsidian';
import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { reasonOf } from '../../domain/failure';
import { KINDS } from '../../domain/rules';
import { LineTexts } from '../../vault/line-texts';
import { answerAccounts } from './accounts';
import { boardFor } from './board-for';
import { answerLog } from './log';
import { answerMap } from './map';
import { CallError, Parameters } from './parameters';
import { answerPerson } from './person';
import { answerProblems } from './problems';
import { answerReview } from './review';
import { answerStale } from './stale';
import { answerVisibility } from './visibility';

interface Command {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly answer: (rapport: Rapport, board: Board, parameters: Parameters) => string | Promise<string>;
}

const COMMON: CliFlags = {
	format: { value: 'text|json|tsv', description: 'How to answer (default: text)' },
	today: { value: 'YYYY-MM-DD', description: 'The day to answer for (default: today)' },
	total: { description: 'The count only' },
};

const STALE: Omit<Command, 'id'> = {
	description: 'List who is going quiet, and why',
	flags: {
		circle: { value: 'organisation|industry|…', description: 'Only people in these circles' },
		role: { value: 'sponsor|mentor|…', description: 'Only people in these roles' },
		status: { value: 'stale,due,never|all', description: 'Only people of these statuses (default: stale,due,never)' },
		limit: { value: '10', description: 'The first so many' },
		...COMMON,
	},
	answer: answerStale,
};

const COMMANDS: readonly Command[] = [
	{ id: 'rapport', ...STALE },
	{ id: 'rapport:stale', ...STALE },
	{
		id: 'rapport:person',
		description: 'Show where one person stands, with every touchpoint',
		flags: { person: { value: 'name', description: 'Name, alias or path', required: true }, ...COMMON },
		answer: (rapport, board, parameters) => answerPerson(rapport, board, new LineTexts(rapport.app, rapport.settings), parameters),
	},
	{
		id: 'rapport:log',
		description: 'Write a touchpoint into the daily note, and say where it stands',
		flags: {
			person: { value: 'name[;name]', description: 'Names, aliases or paths; needed for all but visibility' },
			kind: { value: KINDS.join('|'), description: 'By its id, name or tag', required: true },
			way: { value: 'thanks|article|…', description: 'How, in a word' },
			text: { value: 'words', description: 'What it was', required: true },
			date: { value: 'YYYY-MM-DD', description: 'When it was (default: today)' },
			...COMMON,
		},
		answer: answerLog,
	},
	{ id: 'rapport:accounts', description: 'List the account with everybody: given, asked, received', flags: COMMON, answer: answerAccounts },
	{
		id: 'rapport:map',
		description: 'Show people by circle and role, with gaps, introductions and priorities',
		flags: COMMON,
		answer: (rapport, board, parameters) => answerMap(rapport, board, new LineTexts(rapport.app, rapport.settings), parameters),
	},
	{
		id: 'rapport:visibility',
		description: 'Show visible work of 52 weeks by arena and strength, beside access',
		flags: COMMON,
		answer: answerVisibility,
	},
	{
		id: 'rapport:review',
		description: 'Look back on a quarter or a year',
		flags: { period: { value: '2026-Q4|2026', description: 'Which (default: the current quarter)' }, write: { description: 'Write the review note too' }, ...COMMON },
		answer: answerReview,
	},
	{
		id: 'rapport:problems',
		description: 'List what could not be read, and what would be accepted',
		flags: COMMON,
		answer: (rapport, board, parameters) => answerProblems(rapport, board.today, new LineTexts(rapport.app, rapport.settings), parameters),
	},
];

/** Registers the command-line commands (spec §10); a name that is taken costs that command, not the plugin. */
export function registerCli(plugin: Plugin, rapport: Rapport): void {
	for (const command of COMMANDS) {
		try {
			plugin.registerCliHandler(command.id, command.description, command.flags, (given) => answer(command, rapport, given));
		} catch (error) {
			console.error(`Rapport could not register the command ${command.id}`, error);
		}
	}
}

async function answer(command: Command, rapport: Rapport, given: Readonly<Record<string, unknown>>): Promise<string> {
	try {
		await rapport.ready();
		const parameters = new Parameters(given);
		return await command.answer(rapport, boardFor(rapport, parameters), parameters);
	} catch (error) {
		if (error instanceof CallError) return `Error: ${error.message}`;
		console.error(`Rapport could not answer ${command.id}`, error);
		return `Error: ${reasonOf(error)}`;
	}
}
