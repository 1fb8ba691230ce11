import type { Exporter, Rapport, Refusal } from '../../context';
import { formatDay } from '../../domain/day';
import { csvFile } from '../../domain/export/csv-file';
import type { Cell } from '../../domain/export/csv-file';
import type { ExportFormat, ExportSubject } from '../../domain/export/formats';
import { loggedLines } from '../../domain/export/logged-lines';
import type { LoggedLineRow } from '../../domain/export/logged-lines';
import { compareText } from '../../domain/problem';
import { Slice } from '../../context/slice';
import { exportedPeople, peopleTable } from './people-rows';

/** A touchpoint as JSON has it. */
interface ExportedTouchpoint {
	readonly day: string;
	readonly kind: string;
	readonly way: string | null;
	/** Paths. */
	readonly people: readonly string[];
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

const TOUCHPOINT_COLUMNS = ['day', 'kind', 'way', 'people', 'path', 'line', 'text'] as const;

/** Gives people and touchpoints as CSV and JSON; in English, as the command line does. */
export class RecordExporter implements Exporter {
	constructor(private readonly rapport: Rapport) {}

	fileName(subject: ExportSubject, format: ExportFormat): string {
		const { strings: { exports: texts }, board } = this.rapport;
		return `${texts.fileNames[subject]} ${formatDay(board.today)}.${format}`;
	}

	async textOf(subject: ExportSubject, format: ExportFormat, goesOn: (share: number) => boolean): Promise<string | null> {
		const { network, board, settings } = this.rapport;
		if (subject === 'people') {
			const people = exportedPeople(network, board, settings());
			return format === 'csv' ? csvFile(peopleTable(people)) : jsonFile(people);
		}
		const touchpoints = await this.touchpoints(goesOn);
		if (touchpoints === null || format === 'json') return touchpoints && jsonFile(touchpoints);
		const rows = touchpoints.map((touchpoint): readonly Cell[] => TOUCHPOINT_COLUMNS.map((column) => (column === 'people' ? touchpoint.people.map((path) => network.nameAt(path)) : touchpoint[column])));
		return csvFile([TOUCHPOINT_COLUMNS, ...rows]);
	}

	write(folder: string, fileName: string, text: string): Promise<{ readonly path: string } | Refusal> {
		return this.rapport.writeFile(folder, fileName, text);
	}

	/** Words are in the notes: each is read once. */
	private async touchpoints(goesOn: (share: number) => boolean): Promise<readonly ExportedTouchpoint[] | null> {
		const { network, board, lineReader } = this.rapport;
		const lines = loggedLines(network, board.today);
		const reader = lineReader();
		const words = new Map<LoggedLineRow, string>();
		const slice = new Slice();
		for (const line of [...lines].sort((a, b) => compareText(a.path, b.path))) {
			words.set(line, reader.wordsOf(await reader.sourceAt(line.path, line.line)));
			if (slice.isOver()) await slice.next();
			if (!goesOn(words.size / lines.length)) return null;
		}
		return lines.map((line) => ({ day: formatDay(line.day), kind: line.kind, way: line.way, people: line.people, path: line.path, line: line.line, text: words.get(line) ?? '' }));
	}
}

function jsonFile(rows: readonly object[]): string {
	return `${JSON.stringify(rows, null, 2)}\n`;
}
