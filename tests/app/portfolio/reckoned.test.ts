/** Numbers of accounts, map, visibility and reviews, reckoned a second time from what happened, in the plainest way (spec §6, §7). */
import { describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import { addDays, CIRCLES, ROLES, smallLife } from './small-life';
import type { LivedLine, LivingPerson, SmallLife } from './small-life';

interface Touch {
	readonly name: string;
	readonly kind: string;
	readonly line: LivedLine;
}

/** What counts by today: of each line, and of each person on it. */
class Reckoning {
	readonly lines: readonly LivedLine[];
	private readonly touches: readonly Touch[];

	constructor(private readonly life: SmallLife) {
		this.lines = life.lines.filter(({ mark, day }) => mark !== ' ' && mark !== '-' && day <= life.today);
		this.touches = this.lines.flatMap((line) => line.people.map((name, index) => ({ name, kind: kindFor(line, index), line })));
	}

	of({ name }: LivingPerson, ...kinds: readonly string[]): readonly Touch[] {
		return this.touches.filter((touch) => touch.name === name && (kinds.length === 0 || kinds.includes(touch.kind)));
	}

	gives(person: LivingPerson, from = '', to = '9999'): number {
		return within(this.of(person, 'deposit', 'introduction'), from, to).length;
	}

	/** Exp of the entropy of what was given, by role. */
	effectiveRoles(people: readonly LivingPerson[], from: string, to?: string): number {
		const byRole = ROLES.map((role) => sum(people.filter(({ roles }) => roles.includes(role)).map((person) => this.gives(person, from, to) / person.roles.length)));
		const total = sum(byRole);
		return total === 0 ? 0 : Math.exp(-sum(byRole.filter((count) => count > 0).map((count) => (count / total) * Math.log(count / total))));
	}

	access(from: string, to = '9999'): number {
		return new Set(this.life.people.filter(({ isSenior, roles }) => isSenior || roles.includes('sponsor')).flatMap((person) => within(this.of(person), from, to).map(({ line }) => line))).size;
	}
}

function kindFor({ kind }: LivedLine, index: number): string {
	if (kind === 'introduced') return index === 0 ? 'received' : 'encounter';
	return kind === 'visibility' ? 'encounter' : kind;
}

function within(touches: readonly Touch[], from: string, to = '9999'): readonly Touch[] {
	return touches.filter(({ line: { day } }) => from <= day && day <= to);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}

function latest(touches: readonly Touch[]): string | null {
	return touches.map(({ line }) => line.day).sort().at(-1) ?? null;
}

function tallied(keys: readonly string[]): Readonly<Record<string, number>> {
	return Object.fromEntries([...new Set(keys)].map((key) => [key, keys.filter((other) => other === key).length]));
}

/** The first day of a window of twelve months: the day after the same day a year ago, or after the last of that February. */
function windowFrom(today: string): string {
	const before = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
	return addDays(before.endsWith('02-29') ? before.replace('29', '28') : before, 1);
}

describe.each([1, 2, 3, 4, 5])('seed %i', (seed) => {
	const life = smallLife(seed);
	const { today, people, files } = life;
	const reckoning = new Reckoning(life);
	const from = windowFrom(today);

	test('accounts', async () => {
		const vault = await openVault(files);
		expect(await vault.json('rapport:accounts', { today })).toEqual(people.map((person) => {
			const [asks, received] = [reckoning.of(person, 'ask'), reckoning.of(person, 'received')];
			const [given, asked] = [reckoning.gives(person, from), within(asks, from).length];
			const since = reckoning.gives(person, asked === 0 ? from : addDays(latest(asks) ?? '', 1));
			const taken = within(received, from).length;
			const standing = given + asked + taken === 0 ? 'no history' : asked > given ? 'overdrawn' : since >= (person.isSenior ? 3 : 2) ? 'in credit' : 'building';
			return { path: person.path, name: person.name, given, asked, received: taken, lastDeposit: latest(reckoning.of(person, 'deposit', 'introduction')), lastAsk: latest(asks), lastReceived: latest(received), depositsSinceLastAsk: since, standing };
		}));
	});

	test('the map, whoever rests left out', async () => {
		const vault = await openVault(files);
		const map = (await vault.json('rapport:map', { today })) as { readonly cells: readonly { readonly deposits: number }[]; readonly effectiveRoles: number };
		const active = people.filter(({ isResting }) => !isResting);
		const holders = (role: string, circle?: string): readonly LivingPerson[] => active.filter((person) => person.roles.includes(role) && (circle === undefined || person.circle === circle));
		const cells = CIRCLES.flatMap((circle) => ROLES.map((role) => ({ circle, role, people: holders(role, circle).length, deposits: sum(holders(role, circle).map((person) => reckoning.gives(person, from) / person.roles.length)) })));
		const missing = ROLES.filter((role) => holders(role).length === 0);
		expect(map).toMatchObject({
			cells: cells.map(({ circle, role, people: count }) => ({ circle, role, people: count })),
			gaps: [...missing.map((role) => ({ circle: null, role })), ...cells.filter((cell) => cell.people === 0 && !missing.includes(cell.role)).map(({ circle, role }) => ({ circle, role }))],
			singlePoints: ROLES.map((role) => ({ role, held: holders(role) })).flatMap(({ role, held: [only, ...others] }) => (only && others.length === 0 ? [{ circle: only.circle, role, path: only.path }] : [])),
			introductionsMade: reckoning.lines.filter(({ kind }) => kind === 'introduction').length,
		});
		map.cells.forEach(({ deposits }, index) => expect(deposits).toBeCloseTo(cells[index]?.deposits ?? NaN, 9));
		expect(map.effectiveRoles).toBeCloseTo(reckoning.effectiveRoles(active, from), 9);
	});

	test.each([0, 1, 6])('visibility, weeks from day %i', async (weekStart) => {
		const vault = await openVault(files, { weekStart });
		const startOf = (day: string): string => addDays(day, -((new Date(`${day}T12:00Z`).getUTCDay() - weekStart + 7) % 7));
		const first = addDays(startOf(today), -51 * 7);
		const seen = reckoning.lines.filter(({ kind }) => kind === 'visibility');
		const shown = seen.filter(({ day }) => day >= first);
		const entriesIn = (start: string): number => seen.filter(({ day }) => startOf(day) === start).length;
		let streak = 0;
		for (let week = entriesIn(startOf(today)) > 0 ? startOf(today) : addDays(startOf(today), -7); entriesIn(week) > 0; week = addDays(week, -7)) streak++;
		expect(await vault.json('rapport:visibility', { today })).toEqual({
			weeks: Array.from({ length: 52 }, (_, index) => addDays(first, index * 7)).map((start) => ({ start, entries: entriesIn(start) })),
			streak, arenas: tallied(shown.map(({ way }) => way?.toLowerCase() ?? 'other')), strengths: tallied(shown.flatMap(({ strengths }) => strengths)), access: reckoning.access(first),
		});
	});

	test.each([['2026-Q1', '2026-01-01', '2026-03-31'], ['2025-Q4', '2025-10-01', '2025-12-31'], ['2025', '2025-01-01', '2025-12-31'], ['2026', '2026-01-01', '2026-12-31'], ['2024-Q1', '2024-01-01', '2024-03-31']])('the review of %s', async (period, begin, end) => {
		const vault = await openVault(files);
		const lines = reckoning.lines.filter(({ day }) => begin <= day && day <= end);
		const count = (...kinds: readonly string[]): number => lines.filter(({ kind }) => kinds.includes(kind)).length;
		const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
		const givenTo = (some: readonly LivingPerson[]): number => sum(some.map((person) => reckoning.gives(person, begin, end)));
		const [have, want] = [['organisation'], ['industry', 'growth']].map((circles) => givenTo(people.filter(({ circle }) => circle !== null && circles.includes(circle)))) as [number, number];
		const asks = people.flatMap((person) => within(reckoning.of(person, 'ask'), begin, end).map(({ line: { day } }) => ({ person, day })));
		const ofAsks = (isMeant: (person: LivingPerson, day: string) => boolean): number | null => (asks.length === 0 ? null : asks.filter(({ person, day }) => isMeant(person, day)).length / asks.length);
		const touches = (person: LivingPerson): number => within(reckoning.of(person), begin, end).length;
		const most = [...people].sort((a, b) => touches(b) - touches(a) || reckoning.gives(b, begin, end) - reckoning.gives(a, begin, end)).slice(0, 5);
		const isThanks = ({ line: { way, kind } }: Touch): boolean => way === 'thanks' && kind !== 'visibility';
		const metIn = (day: string | null): boolean => day !== null && begin <= day && day <= end && day <= today;
		expect(roundedIn(await vault.json('rapport:review', { today, period }))).toEqual(roundedIn({
			period, from: begin, to: end,
			given: count('deposit', 'introduction'), asked: count('ask'), received: count('received', 'introduced'), introductions: count('introduction'),
			have: share(have, have + want), want: share(want, have + want),
			contactBeforeNeed: ofAsks((person, day) => reckoning.gives(person, '', addDays(day, -1)) >= 2),
			closedLoops: ofAsks((person, day) => reckoning.gives(person, addDays(day, 1)) > 0 || within(reckoning.of(person), addDays(day, 1)).some(isThanks)),
			topFive: share(givenTo(most), givenTo(people)),
			newPeople: people.filter((person) => (touches(person) > 0 || metIn(person.met)) && within(reckoning.of(person), '', addDays(begin, -1)).length === 0 && (person.met === null || person.met >= begin)).length,
			effectiveRoles: reckoning.effectiveRoles(people, begin, end), visibility: count('visibility'), access: reckoning.access(begin, end),
		}));
	});
});

/** Sums of thirds differ in their last digits by the order of adding. */
function roundedIn(numbers: unknown): unknown {
	return JSON.parse(JSON.stringify(numbers), (_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(9)) : value)) as unknown;
}
