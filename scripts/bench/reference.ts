/**
 * The truth about a synthetic vault on a given day, computed the slow and obvious way from what was generated.
 *
 * Shares no code with the plugin. Reads `spec.md` §4 and §5 to the letter, for the default settings and no vacations.
 * Rows have the shape of the CLI's `stale` (§10), in the order of §5, everyone included.
 */
import { addMonths, dayOf, textOfDay, yearOfDay } from './calendar';
import { basenameOf, displayNameOf, type Circle, type Meaning, type Named, type NoteFacts, type Role, type Step, type Touchpoint } from './facts';

/** The states of `spec.md` §5. */
export type Status = 'resting' | 'snoozed' | 'unplaced' | 'never' | 'stale' | 'due' | 'fresh';

/** What is true of one person on one day. */
export interface TrueRow {
	readonly path: string;
	readonly name: string;
	readonly circle: Circle | null;
	readonly roles: readonly Role[];
	readonly status: Status;
	readonly since: string | null;
	readonly basis: 'deposit' | 'contact' | 'none';
	readonly daysSince: number | null;
	/** As applied: `45d`, `1mo`, `1y`; `null` when resting by cadence. */
	readonly cadence: string | null;
	readonly due: string | null;
	readonly daysOver: number | null;
	readonly attention: number;
	/** In words, roles by id; none for those whose attention is 0. */
	readonly reasons: readonly string[];
}

/** What the notes say about one person up to a day. */
interface Evidence {
	readonly deposits: number[];
	readonly contacts: number[];
	readonly introduced: Set<string>;
	hasKindLine: boolean;
	hasPromise: boolean;
}

const ROLE_DAYS: Readonly<Record<Role, number>> = { sponsor: 45, mentor: 45, connector: 30, peer: 60 };

/** Everyone, who first, as it is true on a day. */
export function referenceRows(notes: Iterable<NoteFacts>, today: number): TrueRow[] {
	const all = [...notes];
	const evidence = gather(all, today);
	return all
		.filter(({ sort }) => sort === 'person')
		.map((note) => rowOf(note, evidence.get(note.path) ?? noEvidence(), today))
		.sort((a, b) => b.attention - a.attention || compare(a.name, b.name) || compare(a.path, b.path));
}

/** The day of a note that is about a day: its name in the daily folder, its `date`, a day in its name; `null` for any other. */
export function dayOfNote(note: NoteFacts): number | null {
	if (note.sort === 'person') return null;
	const written = /\d{4}-\d{2}-\d{2}/.exec(basenameOf(note.path))?.[0];
	if (note.sort === 'daily' && written !== undefined) return dayOf(written);
	const date = meaningOf(note, 'date');
	if (date !== undefined) return date.day;
	return written === undefined ? null : dayOf(written);
}

function meaningOf<Is extends Meaning['is']>(note: NoteFacts, is: Is): Extract<Meaning, { is: Is }> | undefined {
	return note.properties.map(({ means }) => means).find((means): means is Extract<Meaning, { is: Is }> => means.is === is);
}

function gather(notes: readonly NoteFacts[], today: number): Map<string, Evidence> {
	const find = resolver(notes);
	const evidence = new Map<string, Evidence>();
	for (const { sort, path } of notes) if (sort === 'person') evidence.set(path, noEvidence());
	const contact = (path: string | null, day: number): void => {
		if (path !== null && day <= today) evidence.get(path)?.contacts.push(day);
	};
	for (const note of notes) {
		const noteDay = dayOfNote(note);
		const owner = note.sort === 'person' ? note.path : null;
		for (const piece of note.pieces) {
			if (piece.piece === 'heading' && piece.contact !== undefined) contact(owner, piece.contact);
			if (piece.piece !== 'touchpoint') continue;
			const day = piece.line.completed ?? noteDay ?? piece.line.ownDay?.day;
			if (day === undefined || day > today) continue;
			const linked = piece.line.people.map(({ target }) => find({ link: target }));
			const people = [...new Set([owner, ...linked])].filter((path) => path !== null);
			record(piece.line, day, people, evidence);
		}
		for (const who of meaningOf(note, 'present')?.who ?? []) if (noteDay !== null) contact(find(who), noteDay);
		for (const who of meaningOf(note, 'introducedBy')?.who ?? []) {
			const introducer = find(who);
			if (introducer !== null && introducer !== note.path) evidence.get(introducer)?.introduced.add(note.path);
		}
	}
	return evidence;
}

function record(line: Touchpoint, day: number, people: readonly string[], evidence: ReadonlyMap<string, Evidence>): void {
	if (line.mark === '-') return;
	const counts = line.mark === undefined || line.mark === 'x' || line.mark === 'X';
	for (const path of people) {
		const of = evidence.get(path);
		if (of === undefined) continue;
		// A promise gives nothing yet, but somebody to whom something is promised has a place.
		of.hasKindLine = true;
		if (!counts) {
			of.hasPromise = true;
			continue;
		}
		if (line.kind === 'deposit' || line.kind === 'introduction') of.deposits.push(day);
		else of.contacts.push(day);
	}
	const [introducer, ...others] = people;
	if (!counts || line.kind !== 'introduced' || introducer === undefined) return;
	for (const path of others) evidence.get(introducer)?.introduced.add(path);
}

/** Finds the person that is meant: a link by whole path, else by file name; a name if exactly one person has it. */
function resolver(notes: readonly NoteFacts[]): (who: Named) => string | null {
	const people = new Set<string>();
	const byPath = new Map<string, string>();
	const byBasename = new Map<string, string>();
	const byName = new Map<string, Set<string>>();
	for (const note of notes) {
		byPath.set(note.path.replace(/\.md$/, ''), note.path);
		byBasename.set(basenameOf(note.path), note.path);
		if (note.sort !== 'person') continue;
		people.add(note.path);
		for (const name of [displayNameOf(note.path), ...(meaningOf(note, 'aliases')?.aliases ?? [])]) {
			byName.set(name, (byName.get(name) ?? new Set<string>()).add(note.path));
		}
	}
	return (who) => {
		if ('name' in who) {
			const [only, another] = byName.get(who.name) ?? [];
			return only !== undefined && another === undefined ? only : null;
		}
		const path = byPath.get(who.link) ?? byBasename.get(who.link);
		return path !== undefined && people.has(path) ? path : null;
	};
}

function rowOf(note: NoteFacts, evidence: Evidence, today: number): TrueRow {
	const circle = meaningOf(note, 'circle')?.circle ?? null;
	const roles = meaningOf(note, 'roles')?.roles ?? [];
	const ownCadence = meaningOf(note, 'cadence')?.step;
	const priority = meaningOf(note, 'priority')?.years;
	const isPriority = priority === 'this year' || (priority?.includes(yearOfDay(today)) ?? false);
	const lastDeposit = notAfter(meaningOf(note, 'lastDeposit')?.day, today);
	const lastContact = notAfter(meaningOf(note, 'lastContact')?.day, today);
	const deposit = latest([...lastDeposit, ...evidence.deposits]);
	const contact = latest([...lastContact, ...evidence.contacts]);
	const since = deposit ?? contact;
	const basis = deposit !== null ? 'deposit' : contact !== null ? 'contact' : 'none';
	const step = appliedCadence(ownCadence, isPriority, roles);
	const due = since === null || step === 'never' ? null : after(since, step);
	const isPlaced = circle !== null || roles.length > 0 || ownCadence !== undefined || priority !== undefined
		|| lastDeposit.length > 0 || lastContact.length > 0 || evidence.hasKindLine;
	const isResting = step === 'never' || meaningOf(note, 'resting') !== undefined;
	const snoozedUntil = meaningOf(note, 'snoozed')?.until;
	const isSnoozed = snoozedUntil !== undefined && snoozedUntil > today;
	const status = isResting ? 'resting' : isSnoozed ? 'snoozed' : !isPlaced ? 'unplaced' : timing(since, due, today);
	const introduced = evidence.introduced.size;
	const isRising = meaningOf(note, 'rising') !== undefined;
	const boosts = (isPriority ? 1 : 0) + (roles.includes('connector') ? 0.5 : 0) + (introduced >= 2 ? 0.5 : 0) + (isRising ? 0.25 : 0);
	const ratio = since === null || due === null ? 1 : Math.min((today - since) / (due - since), 3);
	const isJudged = status === 'never' || status === 'stale' || status === 'due' || status === 'fresh';
	const reasons = [
		...(isPriority ? [`priority ${yearOfDay(today)}`] : []),
		...roles,
		...(introduced >= 2 ? [`introduced you to ${introduced} people`] : []),
		...(isRising ? ['rising'] : []),
		...(evidence.hasPromise ? ['promise open'] : []),
		due === null ? 'nothing on record' : inDays(today - due),
		...(basis === 'contact' ? ['no deposit yet'] : []),
	];
	return {
		path: note.path,
		name: displayNameOf(note.path),
		circle,
		roles,
		status,
		since: since === null ? null : textOfDay(since),
		basis,
		daysSince: since === null ? null : today - since,
		cadence: cadenceText(step),
		due: due === null ? null : textOfDay(due),
		daysOver: due === null ? null : today - due,
		attention: isJudged ? ratio * (1 + boosts) : 0,
		reasons: isJudged ? reasons : [],
	};
}

function appliedCadence(own: Step | undefined, isPriority: boolean, roles: readonly Role[]): Step {
	if (own !== undefined) return own;
	if (isPriority) return { days: 21 };
	return { days: roles.length > 0 ? Math.min(...roles.map((role) => ROLE_DAYS[role])) : 90 };
}

function after(since: number, step: Exclude<Step, 'never'>): number {
	return 'days' in step ? since + step.days : addMonths(since, step.months);
}

function timing(since: number | null, due: number | null, today: number): Status {
	if (since === null || due === null) return 'never';
	if (today > due) return 'stale';
	const warning = Math.min(Math.max(Math.round((due - since) / 5), 1), 14);
	return today >= due - warning ? 'due' : 'fresh';
}

function cadenceText(step: Step): string | null {
	if (step === 'never') return null;
	if ('days' in step) return `${step.days}d`;
	return step.months % 12 === 0 ? `${step.months / 12}y` : `${step.months}mo`;
}

function inDays(daysOver: number): string {
	const days = Math.abs(daysOver);
	const text = days === 1 ? '1 day' : `${days} days`;
	return daysOver === 0 ? 'due today' : daysOver > 0 ? `${text} over` : `due in ${text}`;
}

function notAfter(day: number | undefined, today: number): number[] {
	return day === undefined || day > today ? [] : [day];
}

function latest(days: readonly number[]): number | null {
	return days.reduce<number | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function noEvidence(): Evidence {
	return { deposits: [], contacts: [], introduced: new Set(), hasKindLine: false, hasPromise: false };
}
