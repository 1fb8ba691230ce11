/** What a run of the benchmarks found, for programs, for the terminal and for the docs. */
import type { Times } from './measure';
import { SIZES, type SizeName } from './vault';

/** One line of the report, as `--json` prints it. */
export interface Result extends Times {
	readonly size: SizeName;
	/** Files read, where that is counted. */
	readonly reads: number | null;
	readonly holds: boolean;
}

/** How much longer the same takes in a bigger vault. */
interface Growth {
	readonly id: string;
	readonly from: SizeName;
	readonly to: SizeName;
	readonly factor: number;
}

/** Column names and rows, without a look. */
interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** The results of a run, in the order in which they came. */
export class BenchReport {
	readonly #results = new Map<string, Result & { readonly id: string }>();
	readonly #said: string[] = [];

	/** Adds the result of an id at a size, under a key like `person-M`. */
	add(id: string, size: SizeName, result: Omit<Result, 'size'>): void {
		const { median, floor, ratio, reads, holds } = result;
		this.#results.set(`${id}-${size}`, { id, size, median: rounded(median), floor: floor === null ? null : rounded(floor), ratio: ratio === null ? null : rounded(ratio), reads, holds });
	}

	/** Says what a line of the table has no room for: at once on standard error, and in the docs. */
	say(text: string): void {
		console.error(text);
		this.#said.push(text);
	}

	/** Whether everything that was measured holds. */
	get holds(): boolean {
		return [...this.#results.values()].every(({ holds }) => holds);
	}

	/** For programs. */
	toJson(): string {
		const results = Array.from(this.#results, ([key, { size, median, floor, ratio, reads, holds }]) => [key, { size, median, floor, ratio, reads, holds }] as const);
		return JSON.stringify(Object.fromEntries(results), null, '\t');
	}

	/** For people. */
	toTable(): string {
		const tables = [this.#resultTable(), this.#growthTable()].filter(({ rows }) => rows.length > 0);
		return tables.map(aligned).join('\n\n');
	}

	/** For the docs. */
	toMarkdown(): string {
		const tables = [this.#resultTable(), this.#growthTable()].filter(({ rows }) => rows.length > 0);
		return [...tables.map(markdownTable), this.#said.map((text) => `- ${text}`).join('\n')].join('\n\n');
	}

	#resultTable(): Table {
		const rows = Array.from(this.#results, ([key, { median, floor, ratio, reads, holds }]) => [key, String(median), dashed(floor), dashed(ratio), dashed(reads), holds ? 'yes' : 'NO']);
		return { head: ['what', 'median ms', 'floor ms', 'ratio', 'reads', 'holds'], rows };
	}

	#growthTable(): Table {
		return { head: ['growth', 'medians', 'times'], rows: this.#growth().map(({ id, from, to, factor }) => [id, `${to} to ${from}`, String(factor)]) };
	}

	#growth(): readonly Growth[] {
		const sizes = Object.keys(SIZES) as SizeName[];
		const ids = new Set([...this.#results.values()].map(({ id }) => id));
		return [...ids].flatMap((id) => sizes.slice(1).flatMap((to, index): Growth[] => {
			const from = sizes[index];
			const [small, big] = [this.#results.get(`${id}-${from ?? ''}`)?.median, this.#results.get(`${id}-${to}`)?.median];
			return from === undefined || !small || big === undefined ? [] : [{ id, from, to, factor: rounded(big / small) }];
		}));
	}
}

/** Columns of one width, the first to the left. */
function aligned({ head, rows }: Table): string {
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]): string => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
	return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n');
}

/** As Markdown writes it. */
export function markdownTable({ head, rows }: Table): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [head, head.map((_title, column) => (column === 0 ? '---' : '---:')), ...rows].map(line).join('\n');
}

function rounded(value: number): number {
	return Number(value.toPrecision(4));
}

function dashed(value: number | null): string {
	return value === null ? '–' : String(value);
}
