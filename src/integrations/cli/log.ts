import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { formatDay, readDay } from '../../domain/day';
import type { Day } from '../../domain/day';
import { kindMeant } from '../../domain/kind-meant';
import { KINDS } from '../../domain/rules';
import type { KindTag } from '../../domain/touchpoint';
import { en } from '../../i18n/en';
import { listAnswer } from './answer';
import { CallError } from './parameters';
import type { Parameters } from './parameters';
import { findPerson } from './person';

/** The answer of `rapport:log` (spec §10). */
interface LogRow {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	/** The list item as it stands in the note. */
	readonly text: string;
	/** Paths. */
	readonly people: readonly string[];
}

/** Answers `rapport:log`: writes a touchpoint and says where it stands; after a mistake in the call nothing is written. */
export async function answerLog(rapport: Rapport, board: Board, parameters: Parameters): Promise<string> {
	const { kind, way } = kindIn(rapport, parameters);
	const format = parameters.format();
	const text = parameters.needed('text', '"sent her the talk"');
	const day = dayIn(parameters, board.today);
	const written = await rapport.log.write({ kind, way: parameters.text('way') ?? way, people: peopleIn(rapport, kind, parameters), text, day });
	if ('refused' in written) throw new CallError(written.refused);
	const { notMoved, path, line, text: item, people } = written;
	const row: LogRow = { path, line, text: item, people };
	// One answer and no list; a property that was left is told here too.
	if (format === 'json' && !parameters.has('total')) return JSON.stringify(notMoved.length === 0 ? row : { ...row, notMoved }, null, 2);
	const told = notMoved.map(({ path: note, reason }) => `${note}: the touchpoint counts, but its property was not moved. ${reason}`);
	return listAnswer<LogRow>({
		rows: [row],
		columns: ['path', 'line', 'text', 'people'],
		say: (logged) => [`Logged in ${logged.path}, line ${logged.line}: ${logged.text}`, ...told].join('\n'),
		none: '',
	}, format, parameters.has('total'));
}

/** Paths of the people named, each once; only visibility can do without. */
function peopleIn({ network }: Rapport, kind: KindTag['kind'], parameters: Parameters): readonly string[] {
	const given = parameters.text('person') ?? (kind === 'visibility' ? '' : parameters.needed('person', '"Ada Lovelace"'));
	// Semicolons only: a name may hold a comma.
	const names = given.split(';').map((name) => name.trim()).filter(Boolean);
	return [...new Set(names.map((name) => findPerson(network, name).path))];
}

/** The kind by its id, its name or its tag, without case: `'deposit'`, `'Met'`, `'#intro'`, `'deposit/thanks'`. */
function kindIn({ settings }: Rapport, parameters: Parameters): KindTag {
	const given = parameters.needed('kind', KINDS.join('|'));
	const rules = settings();
	const read = kindMeant(given, rules, (kind) => [rules.kindLabels[kind], en.kinds[kind]]);
	if (!read) throw new CallError(`kind=${given} is not known; write ${KINDS.join(', ')}.`);
	return read;
}

function dayIn(parameters: Parameters, today: Day): Day {
	const text = parameters.text('date');
	if (text === null) return today;
	const reading = readDay(text);
	if (reading !== null && 'day' in reading && reading.precision === 'day') return reading.day;
	const fault = reading !== null && 'fault' in reading ? FAULTS[reading.fault] : 'is no exact day';
	throw new CallError(`date=${text} ${fault}; write it as date=${formatDay(today)}.`);
}

const FAULTS = { ambiguous: 'can be read as two days', impossible: 'is not in the calendar', unreadable: 'is not a day' } as const;
