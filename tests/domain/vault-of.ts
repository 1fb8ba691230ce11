import { Board } from '../../src/domain/board';
import { readDay } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import { compareEntries } from '../../src/domain/ledger';
import { Network } from '../../src/domain/network';
import type { Person } from '../../src/domain/people';
import { NoteRules, readNote } from '../../src/domain/note';
import type { NoteReading } from '../../src/domain/note';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Rules } from '../../src/domain/rules';
import { parseMetadata } from '../host/core/metadata/parse';

/** A day written as text, for tests; throws where it is none. */
export function day(text: string): Day {
	const reading = readDay(text);
	if (reading === null || !('day' in reading)) throw new Error(`${text} is no day`);
	return reading.day;
}

/** Reads a note from its Markdown; notes in `Daily/` named by a day are daily notes. */
export function readText(path: string, text: string, rules: Rules = DEFAULT_RULES): NoteReading {
	const daily = /^Daily\/(\d{4}-\d{2}-\d{2})\.md$/.exec(path)?.[1];
	const source = { path, cache: parseMetadata(text), dailyDay: daily === undefined ? null : day(daily), isIgnored: false, frontmatterFault: null };
	const noteRules = new NoteRules(rules);
	const reading = readNote({ ...source, text: null }, noteRules) ?? readNote({ ...source, text }, noteRules);
	if (!reading) throw new Error(`${path} cannot be read even with its text`);
	return reading;
}

/** A person's note with these properties, separated by semicolons, and these list items. */
export function person(properties: string, ...items: readonly string[]): string {
	return `---\n${properties.replaceAll('; ', '\n')}\n---\n${items.map((item) => `- ${item}\n`).join('')}`;
}

/** A small vault of Markdown in the index; links go by path first, then by name. */
export class TestVault {
	readonly files = new Map<string, string>();
	readonly network = new Network((link) => this.resolve(link));
	readonly rules: Rules;

	constructor(files: Readonly<Record<string, string>>, rules: Partial<Rules> = {}) {
		this.rules = { ...DEFAULT_RULES, ...rules };
		for (const [path, text] of Object.entries(files)) this.files.set(path, text);
		for (const [path, text] of this.files) this.network.put(readText(path, text, this.rules));
		this.network.settle();
	}

	write(path: string, text: string): void {
		this.files.set(path, text);
		this.network.put(readText(path, text, this.rules));
		this.network.settle();
	}

	delete(path: string): void {
		this.files.delete(path);
		this.network.remove(path);
		this.network.settle();
	}

	rename(from: string, to: string): void {
		const text = this.files.get(from) ?? '';
		this.files.delete(from);
		this.files.set(to, text);
		this.network.remove(from);
		this.network.put(readText(to, text, this.rules));
		this.network.settle();
	}

	board(today: string): Board {
		return new Board(this.network, this.rules, day(today));
	}

	person(path: string): Person {
		const person = this.network.people.get(path);
		if (!person) throw new Error(`${path} is no person`);
		return person;
	}

	private resolve(link: string): string | null {
		const wanted = link.replace(/\.md$/, '').toLowerCase();
		const paths = [...this.files.keys()].sort();
		return paths.find((path) => path.toLowerCase() === `${wanted}.md`) ?? paths.find((path) => path.toLowerCase().endsWith(`/${wanted}.md`)) ?? null;
	}
}

const LAST = day('9999-12-31');
const POINTED_TO = ['Ada', 'Bo', 'Cy', 'Cee', 'Nobody'];

/** Everything the index knows, as plain data: equal where two indexes know the same. */
export function dump({ network }: TestVault): unknown {
	return {
		people: [...network.people.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ path, reading, ledger }) => ({
			path,
			reading,
			gives: ledger.gives,
			contacts: ledger.contacts,
			promises: ledger.promises,
			introduced: network.introductions.introducedBy(path, LAST),
			introducers: network.introductions.introducersOf(path, LAST),
		})),
		counts: network.counts,
		pointing: POINTED_TO.map((name) => network.notesPointingTo(name)),
		goal: network.own.goal,
		goals: network.own.activeGoals,
		visibility: [...network.own.visibility()].sort(compareEntries),
		problems: [...network.problems()].map(([path, problems]) => ({ path, problems })).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
	};
}
