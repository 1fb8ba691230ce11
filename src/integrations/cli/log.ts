import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { formatDay, readDay } from '../../domain/day';
import type { Day } from '../../domain/day';
import { kindMeant } from '../../domain/kind-meant';
import { KINDS } from '../../domain/rules';
import type { KindTag } from '../../domain/touchpoint';
import { en } from '../../i18n/en';
import type { LoggedTouchpoint } from '../api/shape';
import { listAnswer } from './answer';
import { CallError } from './parameters';
import type { Parameters } from './parameters';
import { findPerson } from './person';

/** What to log, as asked; people by name, alias, link or path. */
export interface LogQuery {
	readonly people: readonly string[];
	readonly kind: string;
	readonly way: string | null;
	readonly text: string;
	readonly date: string | null;
}

/** Answers `rapport:log`: writes a touchpoint and says where it stands; after a mistake in the call nothing is written. */
export async function answerLog(rapport: Rapport, board: Board, parameters: Parameters): Promise<string> {
	const kind = parameters.needed('kind', KINDS.join('|'));
	// Only visibility can do without anybody.
	const people = parameters.text('person') ?? (kindIn(rapport, kind).kind === 'visibility' ? '' : parameters.needed('person', '"Ada Lovelace"'));
	const format = parameters.format();
	const row = await logTouchpoint(rapport, board, {
		kind,
		way: parameters.text('way'),
		text: parameters.needed('text', '"sent her the talk"'),
		date: parameters.text('date'),
		// Semicolons only: a name may hold a comma.
		people: people.split(';').map((name) => name.trim()).filter(Boolean),
	});
	// One answer and no list; a property that was left is told here too.
	if (format === 'json' && !parameters.has('total')) return JSON.stringify(row, null, 2);
	const told = (row.notMoved ?? []).map(({ path: note, reason }) => `${note}: the touchpoint counts, but its property was not moved. ${reason}`);
	return listAnswer<LoggedTouchpoint>({
		rows: [row],
		columns: ['path', 'line', 'text', 'people'],
		say: (logged) => [`Logged in ${logged.path}, line ${logged.line}: ${logged.text}`, ...told].join('\n'),
		none: '',
	}, format, parameters.has('total'));
}

/** Writes a touchpoint, and says where it stands (spec §10); throws, and writes nothing, where what is asked cannot be. */
export async function logTouchpoint(rapport: Rapport, board: Board, query: LogQuery): Promise<LoggedTouchpoint> {
	const { kind, way } = kindIn(rapport, query.kind);
	const day = dayIn(query.date, board.today);
	const people = [...new Set(query.people.map((name) => findPerson(rapport.network, name).path))];
	const logged = await rapport.commandLine.log.writeOrGoOn({ kind, way: query.way ?? way, people, text: query.text, day, today: board.today });
	if ('refused' in logged) throw new CallError(logged.refused);
	const { path, line, text, notMoved } = logged;
	const row = { path, line, text, people: logged.people };
	return notMoved.length === 0 ? row : { ...row, notMoved };
}

/** The kind by its id, its name or its tag, without case: `'deposit'`, `'Met'`, `'#intro'`, `'deposit/thanks'`. */
function kindIn({ settings }: Rapport, given: string): KindTag {
	const rules = settings();
	const read = kindMeant(given, rules, (kind) => [rules.kindLabels[kind], en.kinds[kind]]);
	if (!read) throw new CallError(`kind=${given} is not known; write ${KINDS.join(', ')}.`);
	return read;
}

function dayIn(text: string | null, today: Day): Day {
	if (text === null) return today;
	const reading = readDay(text);
	if (reading !== null && 'day' in reading && reading.precision === 'day') return reading.day;
	const fault = reading !== null && 'fault' in reading ? FAULTS[reading.fault] : 'is no exact day';
	throw new CallError(`date=${text} ${fault}; write it as date=${formatDay(today)}.`);
}

const FAULTS = { ambiguous: 'can be read as two days', impossible: 'is not in the calendar', unreadable: 'is not a day' } as const;
