/** A small life drawn from a seed: who there is and what happened, and the notes that tell of it. */
import { RandomStream } from '../../../scripts/bench/random';
import type { Files } from '../run-cli';

export type LineKind = 'deposit' | 'ask' | 'received' | 'introduction' | 'introduced' | 'encounter' | 'visibility';

export interface LivingPerson {
	readonly name: string;
	readonly path: string;
	readonly circle: string | null;
	readonly roles: readonly string[];
	readonly isSenior: boolean;
	readonly isResting: boolean;
	readonly introducedBy: string | null;
	/** ISO days, as everywhere here: they compare as texts. */
	readonly met: string | null;
}

export interface LivedLine {
	readonly kind: LineKind;
	readonly people: readonly string[];
	readonly day: string;
	readonly way: string | null;
	readonly strengths: readonly string[];
	/** A task's mark; null for a plain item. */
	readonly mark: string | null;
}

export interface SmallLife {
	readonly today: string;
	readonly people: readonly LivingPerson[];
	readonly lines: readonly LivedLine[];
	readonly files: Files;
}

export const CIRCLES = ['organisation', 'industry', 'growth'];
export const ROLES = ['sponsor', 'mentor', 'peer', 'connector'];

const NAMES = ['Ada', 'Bob', 'Cyd', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'];
const DAYS = ['2026-04-30', '2026-01-01', '2026-03-31', '2024-02-29', '2025-12-31'];
const KINDS: readonly LineKind[] = ['deposit', 'deposit', 'deposit', 'ask', 'ask', 'received', 'introduction', 'introduced', 'encounter', 'visibility', 'visibility'];
const TAGS: Readonly<Record<LineKind, string>> = { deposit: 'deposit', ask: 'ask', received: 'received', introduction: 'intro', introduced: 'intro/received', encounter: 'met', visibility: 'visibility' };

/** The same life for the same seed. */
export function smallLife(seed: number): SmallLife {
	const random = new RandomStream(seed);
	const pick = <T>(from: readonly T[]): T => from[random.below(from.length)] as T;
	const some = <T>(from: readonly T[], count: number): readonly T[] => [...from].map((item) => ({ item, at: random.next() })).sort((a, b) => a.at - b.at).slice(0, count).map(({ item }) => item);
	const today = DAYS[seed % DAYS.length] ?? '';
	const names = NAMES.slice(0, 4 + random.below(5));
	const people = names.map((name): LivingPerson => ({
		name, path: `People/${name}.md`,
		circle: random.chance(0.8) ? pick(CIRCLES) : null,
		roles: random.chance(0.7) ? some(ROLES, 1 + random.below(2)) : [],
		isSenior: random.chance(0.3), isResting: random.chance(0.12),
		introducedBy: random.chance(0.3) ? pick(names) : null,
		met: random.chance(0.3) ? addDays(today, -random.below(400)) : null,
	}));
	const lines = Array.from({ length: 20 + random.below(60) }, (): LivedLine => {
		const kind = pick(KINDS);
		const least = kind === 'introduction' || kind === 'introduced' ? 2 : kind === 'visibility' ? 0 : 1;
		return {
			kind, people: some(names, least + random.below(3)),
			// Some are out of every window, some still to come.
			day: addDays(today, 3 - random.below(random.chance(0.7) ? 200 : 800)),
			way: kind === 'introduction' || kind === 'introduced' ? null : pick(kind === 'visibility' ? [null, 'talk', 'Town-Hall'] : [null, 'thanks', 'advice']),
			strengths: kind === 'visibility' ? some(['calm', 'deep-work'], random.below(3)) : [],
			mark: random.chance(0.1) ? pick([' ', 'x', '-']) : null,
		};
	});
	return { today, people, lines, files: filesOf(people, lines) };
}

export function addDays(day: string, days: number): string {
	return new Date(Date.parse(`${day}T12:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function filesOf(people: readonly LivingPerson[], lines: readonly LivedLine[]): Files {
	const files: Record<string, string> = {};
	for (const { path, circle, roles, isSenior, isResting, introducedBy, met } of people) {
		const properties = [circle && `circle: ${circle}`, roles.length > 0 && `role: [${roles.join(', ')}]`, isSenior && 'senior: true', isResting && 'resting: true', introducedBy && `introduced-by: "[[${introducedBy}]]"`, met && `met: ${met}`];
		files[path] = `---\n${properties.filter(Boolean).map((property) => `${String(property)}\n`).join('')}---\n`;
	}
	for (const { kind, people: who, day, way, strengths, mark } of lines) {
		const words = [`#${TAGS[kind]}${way === null ? '' : `/${way}`}`, ...strengths.map((strength) => `#strength/${strength}`), ...who.map((name) => `[[${name}]]`), 'it'];
		files[`${day}.md`] = `${files[`${day}.md`] ?? ''}- ${mark === null ? '' : `[${mark}] `}${words.join(' ')}\n`;
	}
	return files;
}
