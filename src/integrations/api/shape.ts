/** A plain calendar day of the device's time zone: `'2026-03-25'`. */
export type ApiDay = string;

/** Where somebody stands. */
export type ApiStatus = 'resting' | 'snoozed' | 'unplaced' | 'never' | 'stale' | 'due' | 'fresh';

/** A kind of touchpoint. */
export type ApiKind = 'deposit' | 'ask' | 'received' | 'introduction' | 'encounter' | 'visibility';

/** One person and why they stand where they stand; circle and roles are ids of the settings. */
export interface StalePerson {
	readonly path: string;
	readonly name: string;
	readonly circle: string | null;
	readonly roles: readonly string[];
	readonly status: ApiStatus;
	readonly since: ApiDay | null;
	readonly basis: 'deposit' | 'contact' | 'none';
	readonly daysSince: number | null;
	/** As applied: `'45d'`, `'3mo'`, `'1y'`; null for those who rest by cadence. */
	readonly cadence: string | null;
	readonly due: ApiDay | null;
	readonly daysOver: number | null;
	readonly attention: number;
	readonly reasons: readonly string[];
}

/** What was given, asked and received in the account's window; the last days are of any age. */
export interface AccountNumbers {
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly lastDeposit: ApiDay | null;
	readonly lastAsk: ApiDay | null;
	readonly lastReceived: ApiDay | null;
	readonly depositsSinceLastAsk: number;
	readonly standing: 'no history' | 'overdrawn' | 'in credit' | 'building';
}

/** The account with one person. */
export interface PersonAccount extends AccountNumbers {
	readonly path: string;
	readonly name: string;
}

/** A promise that is open: where it stands (from line 1), its words, and the day it is due. */
export interface OpenPromise {
	readonly path: string;
	readonly line: number;
	readonly text: string;
	readonly due: ApiDay | null;
}

/** A touchpoint or contact with somebody; the line is null where it comes from a property. */
export interface TimelineEntry {
	readonly day: ApiDay | null;
	readonly kind: ApiKind | 'contact';
	readonly way: string | null;
	readonly path: string;
	readonly line: number | null;
	readonly text: string;
}

/** Everything about one person. */
export interface PersonDetails extends StalePerson {
	readonly account: AccountNumbers;
	/** Paths, and names of those who have no note. */
	readonly introducedBy: readonly string[];
	readonly reach: { readonly direct: number; readonly total: number };
	readonly nextStep: string | null;
	readonly promises: readonly OpenPromise[];
	/** The newest first. */
	readonly timeline: readonly TimelineEntry[];
}

/** A touchpoint that was written: its note, its line from 1, the list item, and the paths of the people on it. */
export interface LoggedTouchpoint {
	readonly path: string;
	readonly line: number;
	readonly text: string;
	readonly people: readonly string[];
	/** Only there where a `last-deposit` could not be moved: the line stands and counts. */
	readonly notMoved?: readonly { readonly path: string; readonly reason: string }[];
}

/** Whom to list; circles and roles by id or name. */
export interface StaleOptions {
	readonly circle?: string | readonly string[];
	readonly role?: string | readonly string[];
	/** `'stale'`, `'due'` and `'never'` unless said otherwise; `'all'` for everybody. */
	readonly status?: ApiStatus | 'all' | readonly ApiStatus[];
	/** The first so many. */
	readonly limit?: number;
	/** As of another day. */
	readonly today?: ApiDay;
}

/** What to write into the daily note; people by name, alias, link or path, the kind by id, name or tag. */
export interface TouchpointToLog {
	/** Needed for all but visibility. */
	readonly person?: string | readonly string[];
	readonly kind: string;
	readonly way?: string;
	readonly text: string;
	/** Today unless said otherwise. */
	readonly date?: ApiDay;
}

/** What other plugins and scripts can ask of Rapport; every call waits until the vault is read, and rejects with an `Error` that says what is wrong. */
export interface RapportApi {
	/** Grows when something that is here changes its meaning or goes; what is added leaves it as it is. */
	readonly version: 1;
	/** Who is going quiet, in the order "who first". */
	stale(options?: StaleOptions): Promise<readonly StalePerson[]>;
	/** The account with one person. */
	account(person: string): Promise<PersonAccount>;
	/** The accounts with everybody, by path. */
	accounts(): Promise<readonly PersonAccount[]>;
	/** Everything about one person, with the words of every line. */
	person(person: string): Promise<PersonDetails>;
	/** Writes a touchpoint as the log dialog would, and says where it stands; *Undo last change* takes it back. */
	log(touchpoint: TouchpointToLog): Promise<LoggedTouchpoint>;
	/** Calls back after each change of anybody's standing; returns the way to stop that. */
	onChange(callback: () => void): () => void;
}
