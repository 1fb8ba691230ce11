import { topicWords } from './ask-text';
import type { Day } from './day';
import { wayTag } from './draft';
import type { Introductions } from './introductions';
import type { Person } from './people';
import { openLoopOf, THANKS } from './open-loops';
import { compareNames } from './standing';
import { isGive, isReceivedIntroduction } from './touchpoint';
import type { Entry } from './touchpoint';

/** Where one meets senior people without asking for their time. */
export const SETTINGS_TO_MEET = ['project', 'offsite', 'alumni', 'dinner'] as const;
export type SettingToMeet = (typeof SETTINGS_TO_MEET)[number];

/** Why something would be worth giving, still without words. */
export type IdeaReason =
	| { readonly type: 'promise' }
	/** They were asked for something and have not heard since what came of it. */
	| { readonly type: 'open-loop'; readonly day: Day }
	/** They gave something, and nothing went back since. */
	| { readonly type: 'received'; readonly day: Day; readonly isIntroduction: boolean }
	| { readonly type: 'interesting'; readonly work: string }
	/** Somebody they might like to meet, with the words both are known for. */
	| { readonly type: 'meet'; readonly path: string; readonly name: string; readonly shared: readonly string[] }
	/** A way from the settings; `isAgain` where it was the last one used with them. */
	| { readonly type: 'way'; readonly isAgain: boolean }
	| { readonly type: 'setting'; readonly setting: SettingToMeet };

/** Something that could be given to somebody, and by which way it would be logged. */
export interface DepositIdea {
	/** The same for as long as the idea is. */
	readonly id: string;
	readonly way: string | null;
	readonly reason: IdeaReason;
}

/** What ideas are made from. */
export interface IdeaSource {
	/** Everybody; looked through once, and only where the person is known for some work. */
	readonly people: Iterable<Person>;
	readonly introductions: Pick<Introductions, 'introducedBy' | 'introducersOf'>;
	/** Ways, from the settings. */
	readonly depositIdeas: readonly string[];
	readonly today: Day;
}

/** Ways that take nothing of a senior person's time. */
const LIGHT = new Set(['thanks', 'article', 'credit', 'observation', 'congratulations', 'dank', 'artikel', 'lob']);
const ARTICLE = 'article';
const INTRODUCTION = 'introduction';

/**
 * What could be given to somebody, the most personal first: a promise kept, a loop closed, thanks owed, their work, somebody
 * to meet, then the ways of the settings. With senior people first touches are light, and they are met where they are anyway.
 */
export function depositIdeasFor(person: Person, source: IdeaSource): readonly DepositIdea[] {
	return [...owedIdeas(person, source.today), ...workIdeas(person, source), ...wayIdeas(person, source), ...settingIdeas(person)];
}

/** The idea to show after the one shown last, so that none comes twice in a row; null where there is none. */
export function ideaAfter(ideas: readonly DepositIdea[], lastId: string | null): DepositIdea | null {
	const place = ideas.findIndex(({ id }) => id === lastId);
	return ideas[(place + 1) % Math.max(ideas.length, 1)] ?? null;
}

function owedIdeas(person: Person, today: Day): readonly DepositIdea[] {
	const ideas: DepositIdea[] = [];
	const [promise] = person.ledger.openPromises(today).filter(({ kind }) => isGive(kind));
	if (promise) ideas.push({ id: 'promise', way: promise.way, reason: { type: 'promise' } });
	const loop = openLoopOf(person, today);
	if (loop) ideas.push({ id: 'open-loop', way: THANKS, reason: { type: 'open-loop', day: loop.ask.day } });
	const received = notThankedFor(person, today);
	if (received) ideas.push({ id: 'received', way: THANKS, reason: { type: 'received', day: received.day, isIntroduction: isReceivedIntroduction(received) } });
	return ideas;
}

/** The last thing received, where nothing was given on that day or since. */
function notThankedFor({ ledger }: Person, today: Day): Entry | null {
	const received = ledger.contacts.filter(({ kind, day }) => kind === 'received' && day <= today);
	const last = received[received.length - 1];
	return last && !ledger.gives.some(({ day }) => day >= last.day && day <= today) ? last : null;
}

function workIdeas(person: Person, source: IdeaSource): readonly DepositIdea[] {
	const { interesting } = person.reading.facts.about;
	if (interesting === null) return [];
	const ideas: DepositIdea[] = [{ id: 'interesting', way: ARTICLE, reason: { type: 'interesting', work: interesting } }];
	const match = personToMeet(person, topicWords(interesting), source);
	// An introduction asks for some of their time: not the first thing for a senior person.
	if (match && !(person.reading.facts.isSenior && person.ledger.gives.length === 0)) {
		const { path, name } = match.person;
		ideas.push({ id: `meet:${path}`, way: INTRODUCTION, reason: { type: 'meet', path, name, shared: match.shared } });
	}
	return ideas;
}

interface Match {
	readonly person: Person;
	readonly shared: readonly string[];
	readonly score: number;
}

/** Who shares most of what somebody is known for; then who plays another role, or in another circle; then by name. */
function personToMeet(person: Person, topics: readonly string[], { people, introductions, today }: IdeaSource): Match | null {
	const wanted = new Set(topics);
	const known = peopleMetWith(person.path, introductions, today);
	let best: Match | null = null;
	for (const other of people) {
		const { about: { interesting }, isResting } = other.reading.facts;
		// Most people are known for nothing yet: nearly all of ten thousand end here.
		if (interesting === null || isResting || other.path === person.path || !mentionsAny(interesting, topics)) continue;
		const shared = topicWords(interesting).filter((word) => wanted.has(word));
		if (shared.length === 0 || known.has(other.path) || wereIntroduced(person, other)) continue;
		const match = { person: other, shared, score: shared.length * 3 + complementOf(person, other) };
		if (!best || match.score > best.score || (match.score === best.score && compareNames(other, best.person) < 0)) best = match;
	}
	return best;
}

/** Cheaper than taking the words apart, and nearly always enough to say no. */
function mentionsAny(text: string, topics: readonly string[]): boolean {
	const lower = text.toLowerCase();
	return topics.some((topic) => lower.includes(topic));
}

/** Whoever introduced whom, they know each other. */
function peopleMetWith(path: string, introductions: IdeaSource['introductions'], today: Day): ReadonlySet<string> {
	return new Set([...introductions.introducedBy(path, today), ...introductions.introducersOf(path, today)]);
}

/** True where one line introduced both. */
function wereIntroduced(a: Person, b: Person): boolean {
	return a.ledger.gives.some((entry) => entry.kind === INTRODUCTION && b.ledger.gives.includes(entry));
}

/** Another part, and another place, make an introduction worth more to both. */
function complementOf({ reading: { facts: a } }: Person, { reading: { facts: b } }: Person): number {
	const hasOtherRole = a.roles.length > 0 && b.roles.length > 0 && !a.roles.some((role) => b.roles.includes(role));
	return (hasOtherRole ? 1 : 0) + (a.circle !== b.circle && a.circle !== null && b.circle !== null ? 1 : 0);
}

/** The ways of the settings, that used last at the end: small signals are to vary. */
function wayIdeas({ ledger: { gives }, reading: { facts } }: Person, { depositIdeas, today }: IdeaSource): readonly DepositIdea[] {
	const past = gives.filter(({ day }) => day <= today);
	const lastWay = past[past.length - 1]?.way?.toLowerCase() ?? null;
	const ways = [...new Set(depositIdeas.map(wayTag))].filter((way) => way !== '');
	const fitting = facts.isSenior && past.length === 0 ? ways.filter((way) => LIGHT.has(way.toLowerCase())) : ways;
	const ideas = fitting.map((way): DepositIdea => ({ id: `way:${way}`, way, reason: { type: 'way', isAgain: way.toLowerCase() === lastWay } }));
	return [...ideas.filter(({ reason }) => !isAgain(reason)), ...ideas.filter(({ reason }) => isAgain(reason))];
}

function isAgain(reason: IdeaReason): boolean {
	return reason.type === 'way' && reason.isAgain;
}

function settingIdeas({ reading: { facts } }: Person): readonly DepositIdea[] {
	if (!facts.isSenior) return [];
	return SETTINGS_TO_MEET.map((setting) => ({ id: `setting:${setting}`, way: null, reason: { type: 'setting', setting } }));
}
