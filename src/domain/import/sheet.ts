import { CsvRows, separatorOf } from './csv';
import type { CsvFault, CsvRow } from './csv';

/** A table as a CSV file holds it: names of columns, and rows below. */
export interface Sheet {
	/** As written, trimmed. */
	readonly header: readonly string[];
	readonly rows: readonly CsvRow[];
	/** The export of connections that LinkedIn gives. */
	readonly isLinkedIn: boolean;
}

/** Why a file is no table: not CSV from a line on, without rows below a header, or of more columns than anybody can go through. */
export type SheetFault = CsvFault | { readonly line: null; readonly fault: 'no-rows' | 'too-many-columns' };

/** Exports of address books have a hundred. */
const MOST_COLUMNS = 1000;
/** LinkedIn says a few things above its header. */
const ROWS_ABOVE_HEADER = 20;

/** Reads a CSV file in slices. */
export class SheetReader {
	private readonly rows: CsvRows;
	private readonly found: CsvRow[] = [];
	private fault: CsvFault | null = null;

	constructor(private readonly text: string) {
		this.rows = new CsvRows(text, separatorOf(text));
	}

	/** How far the reading is, from 0 to 1. */
	get share(): number {
		return this.text.length === 0 ? 1 : this.rows.position / this.text.length;
	}

	/** Reads on until `shouldPause` says so; true once there is nothing more to read. */
	readOn(shouldPause: () => boolean): boolean {
		for (let count = 1; ; count++) {
			const row = this.rows.next();
			if (row === null) return true;
			if ('fault' in row) {
				this.fault = row;
				return true;
			}
			this.found.push(row);
			// Looking at the clock costs as much as a row does.
			if (count % 64 === 0 && shouldPause()) return false;
		}
	}

	/** What was read. */
	sheet(): Sheet | SheetFault {
		if (this.fault) return this.fault;
		const top = headerIndexOf(this.found);
		const header = this.found[top]?.cells.map((cell) => cell.trim()) ?? [];
		const rows = this.found.slice(top + 1);
		if (header.length > MOST_COLUMNS) return { line: null, fault: 'too-many-columns' };
		if (rows.length === 0) return { line: null, fault: 'no-rows' };
		return { header, rows, isLinkedIn: isLinkedIn(header) };
	}
}

/** The first row that names LinkedIn's columns, or else that says something in as many cells as rows near the top mostly have: what stands above is not the table. */
function headerIndexOf(rows: readonly CsvRow[]): number {
	const top = rows.slice(0, ROWS_ABOVE_HEADER);
	const known = top.findIndex(({ cells }) => isLinkedIn(cells));
	if (known >= 0) return known;
	const usual = mostCommon(top.map(({ cells }) => cells.length));
	return Math.max(0, top.findIndex(({ cells }) => cells.length >= usual && cells.filter((cell) => cell.trim() !== '').length >= Math.min(2, usual)));
}

/** The smallest of those that are there most often. */
function mostCommon(counts: readonly number[]): number {
	const times = (count: number): number => counts.filter((other) => other === count).length;
	return [...counts].sort((a, b) => times(b) - times(a) || a - b)[0] ?? 0;
}

function isLinkedIn(cells: readonly string[]): boolean {
	const names = new Set(cells.map((cell) => cell.trim().toLowerCase()));
	return ['first name', 'last name', 'connected on'].every((name) => names.has(name));
}
