import type { Rapport } from '../../context';
import { accountOf } from '../../domain/account';
import type { Board } from '../../domain/board';
import { introducersOf } from '../../domain/introduction-tree';
import { dueDayOf } from '../../domain/line-text';
import type { Network } from '../../domain/network';
import { noteNameOf } from '../../domain/note-path';
import type { Person } from '../../domain/people';
import { personMeant } from '../../domain/person-meant';
import { timelineOf } from '../../domain/timeline';
import type { Entry } from '../../domain/touchpoint';
import type { LineTexts } from '../../vault/line-texts';
import type { PersonDetails } from '../api/shape';
import { sayAccount, writtenAccount } from './accounts';
import type { Parameters } from './parameters';
import { CallError } from './parameters';
import { staleRow, written } from './stale';

/** Answers `rapport:person`: where somebody stands, their account, and every line with them, the newest first. */
export async function answerPerson(rapport: Rapport, board: Board, texts: LineTexts, parameters: Parameters): Promise<string> {
	const answer = await personDetails(findPerson(rapport.network, parameters.needed('person', '"Ada Lovelace"')), rapport, board, texts);
	if (parameters.has('total')) return String(answer.timeline.length);
	const format = parameters.format();
	if (format === 'json') return JSON.stringify(answer, null, 2);
	if (format === 'tsv') return ['day\tkind\tway\tpath\tline\ttext', ...answer.timeline.map(({ day, kind, way, path, line, text }) => [day, kind, way ?? '', path, line ?? '', text].join('\t'))].join('\n');
	return [
		`${answer.name} (${answer.path})`,
		[answer.circle ?? 'no circle', ...answer.roles, answer.status].join(', '),
		answer.reasons.join(', '),
		sayAccount(answer.account),
		...(answer.nextStep === null ? [] : [`next step: ${answer.nextStep}`]),
		...answer.promises.map(({ text, due }) => `promised: ${text}${due === null ? '' : ` (by ${due})`}`),
		...answer.timeline.map(({ day, kind, way, text }) => `${day ?? ''}  ${kind}${way === null ? '' : `/${way}`}  ${text}`),
	].join('\n');
}

/** Everything about one person, with the words of their lines. */
export async function personDetails(person: Person, { network, settings }: Rapport, board: Board, texts: LineTexts): Promise<PersonDetails> {
	const rules = settings();
	const { ledger, reading } = person;
	const introducers = introducersOf(person, network, board.today);
	return {
		...staleRow(person, network, board, rules),
		account: writtenAccount(accountOf(person, board.today, rules)),
		introducedBy: [...introducers.paths, ...introducers.names],
		reach: network.introductions.reachOf(person.path, board.today),
		nextStep: reading.facts.about.nextStep,
		promises: await Promise.all(ledger.openPromises(board.today).map(async ({ path, line }) => {
			const source = await texts.sourceAt(path, line);
			return { path, line, text: texts.wordsOf(source), due: written(dueDayOf(source)) };
		})),
		timeline: await Promise.all(timelineOf(ledger, board.today).map(async (entry) => ({ day: written(entry.day), kind: entry.kind, way: entry.way, path: entry.path, line: entry.line, text: await wordsAt(entry, texts) }))),
	};
}

/** The person that a name, alias, link or path means; anything else is an error that says why. */
export function findPerson(network: Network, given: string): Person {
	const meant = personMeant(network, given);
	if ('person' in meant) return meant.person;
	throw new CallError(meant.fault === 'several' ? `"${given}" means several people: ${meant.paths.join('; ')}. Give the path of one.` : `No person is called "${given}".`);
}

async function wordsAt({ path, line, kind, way }: Entry, texts: LineTexts): Promise<string> {
	if (line !== null && kind !== 'contact') return texts.wordsOf(await texts.sourceAt(path, line));
	return line === null ? noteNameOf(path) : (way ?? noteNameOf(path));
}
