/** Draws what person notes say: four in five in Rapport's own words, the others as strangers write. */
import { textOfDay } from './calendar';
import { basenameOf, type Circle, type Meaning, type Named, type NoteFacts, type Piece, type Property, type PropertyValue, type Role, type Step } from './facts';
import { DEEDS, firstName, JOB_TITLES, TOPICS } from './names';
import { linkTo, someoneKnown, type Someone } from './people';
import type { RandomStream } from './random';

/** What person notes are drawn from. */
export interface PersonDraw {
	readonly everybody: readonly Someone[];
	readonly lastDay: number;
	/** The newest deposit that a daily note holds, if any, so that property and ledger agree as often as they do in life. */
	readonly lastGiven: (someone: Someone) => number | undefined;
	readonly random: RandomStream;
}

const NOTHING: Meaning = { is: 'nothing' };
const CIRCLES: readonly (readonly [written: string, circle: Circle])[] = [
	['organisation', 'organisation'], ['industry', 'industry'], ['growth', 'growth'], ['organisation', 'organisation'], ['industry', 'industry'],
	['Organisation', 'organisation'], ['Industry', 'industry'], ['Growth', 'growth'], ['organization', 'organisation'],
];
const ROLES: readonly (readonly [value: PropertyValue, roles: readonly Role[]])[] = [
	['peer', ['peer']], ['peer', ['peer']], ['mentor', ['mentor']], ['Mentor', ['mentor']], ['sponsor', ['sponsor']], ['connector', ['connector']],
	[['peer'], ['peer']], [['sponsor', 'mentor'], ['sponsor', 'mentor']], [['peer', 'connector'], ['peer', 'connector']],
];
const CADENCES: readonly (readonly [value: PropertyValue, step: Step])[] = [
	[30, { days: 30 }], [14, { days: 14 }], ['30', { days: 30 }], ['45d', { days: 45 }], ['2w', { days: 14 }], ['6 weeks', { days: 42 }],
	['every 3 months', { months: 3 }], ['1 year', { months: 12 }], ['weekly', { days: 7 }], ['biweekly', { days: 14 }],
	['fortnightly', { days: 14 }], ['monthly', { months: 1 }], ['Monthly', { months: 1 }], ['bimonthly', { months: 2 }],
	['quarterly', { months: 3 }], ['semi-annual', { months: 6 }], ['yearly', { months: 12 }], ['annually', { months: 12 }], ['never', 'never'],
];
const PRIORITIES: readonly (readonly [value: PropertyValue, years: readonly number[] | 'this year'])[] = [
	[2026, [2026]], [2026, [2026]], [[2025, 2026], [2025, 2026]], [2025, [2025]], [2024, [2024]], [true, 'this year'], ['high', []],
];
const RESTING: readonly (readonly [key: string, value: PropertyValue])[] = [['resting', true], ['status', 'archived'], ['Active', false], ['do_not_contact', true]];

/** Draws the note of one person. */
export function drawPersonNote(someone: Someone, draw: PersonDraw): NoteFacts {
	const properties = someone.shape === 'own' ? ownProperties(someone, draw) : foreignProperties(someone, draw);
	return { sort: 'person', path: someone.path, properties, pieces: drawBody(someone, draw) };
}

/** The property that says a circle, written in one of several ways. */
export function drawCircle(random: RandomStream): Property {
	const [written, circle] = random.pick(CIRCLES);
	const [key, value] = random.chance(0.05) ? ['circles', [written]] as const : ['circle', written] as const;
	return { key, value, means: { is: 'circle', circle } };
}

/** The property that says roles of the portfolio. */
export function drawRoles(random: RandomStream): Property {
	const [value, roles] = random.pick(ROLES);
	return { key: 'role', value, means: { is: 'roles', roles } };
}

/** The property that says a cadence. */
export function drawCadence(random: RandomStream, key = 'cadence'): Property {
	const [value, step] = random.pick(CADENCES);
	return { key, value, means: { is: 'cadence', step } };
}

/** The property that says in which years somebody is a priority. */
export function drawPriority(random: RandomStream): Property {
	const [value, years] = random.pick(PRIORITIES);
	return { key: 'priority', value, means: years === 'this year' || years.length > 0 ? { is: 'priority', years } : NOTHING };
}

/** The property that says when something was last given. */
export function lastDepositOn(day: number): Property {
	return { key: 'last-deposit', value: textOfDay(day), means: { is: 'lastDeposit', day } };
}

/** The property that leaves somebody alone until a day near the vault's last one. */
export function drawSnooze(random: RandomStream, lastDay: number): Property {
	const until = lastDay - 40 + random.below(80);
	return { key: 'snooze-until', value: textOfDay(until), means: { is: 'snoozed', until } };
}

/** The property that leaves somebody alone on purpose. */
export function drawResting(random: RandomStream): Property {
	const [key, value] = random.pick(RESTING);
	return { key, value, means: { is: 'resting' } };
}

/** The property that says through whom somebody was met. */
export function drawIntroducers(everybody: readonly Someone[], random: RandomStream): Property {
	const through = [someoneKnown(everybody, random)];
	const second = someoneKnown(everybody, random);
	if (random.chance(0.1) && second !== through[0]) through.push(second);
	const written: string[] = [];
	const who: Named[] = [];
	for (const one of through) {
		const target = basenameOf(one.path);
		const isLink = random.chance(0.8);
		written.push(isLink ? `[[${target}]]` : one.name);
		who.push(isLink ? { link: target } : { name: one.name });
	}
	const [only] = written;
	return { key: 'introduced-by', value: written.length === 1 && only !== undefined ? only : written, means: { is: 'introducedBy', who } };
}

function ownProperties(someone: Someone, { everybody, lastDay, lastGiven, random }: PersonDraw): Property[] {
	const properties: Property[] = [random.chance(0.5) ? plain('type', 'person') : plain('tags', ['person', 'work/team'])];
	if (someone.aliases.length > 0) properties.push({ key: 'aliases', value: someone.aliases, means: { is: 'aliases', aliases: someone.aliases } });
	if (random.chance(0.92)) properties.push(drawCircle(random));
	if (random.chance(0.4)) properties.push(drawRoles(random));
	else if (random.chance(0.5)) properties.push(plain('role', random.pick(JOB_TITLES)));
	if (random.chance(0.9)) {
		const given = lastGiven(someone) ?? lastDay - random.below(900);
		// Forgotten after some gifts, and moved for others that no line tells of.
		const day = random.weighted([[0.5, given], [0.15, given - random.below(120)], [0.35, lastDay - random.below(130)]]);
		properties.push(lastDepositOn(Math.min(day, lastDay)));
	}
	if (random.chance(0.35)) properties.push(drawCadence(random));
	if (random.chance(0.02)) properties.push(drawPriority(random), plain('next-step', random.pick(DEEDS)));
	if (random.chance(0.12)) properties.push({ key: 'influence', value: 'rising', means: { is: 'rising' } });
	else if (random.chance(0.1)) properties.push(plain('influence', random.pick(['high', 'some'])));
	if (random.chance(0.2)) properties.push(drawIntroducers(everybody, random));
	if (random.chance(0.03)) properties.push(drawSnooze(random, lastDay));
	if (random.chance(0.02)) properties.push(drawResting(random));
	if (random.chance(0.1)) properties.push(plain('senior', true));
	if (random.chance(0.3)) properties.push(plain('email', `${firstName(someone.name).toLowerCase()}@example.org`));
	if (random.chance(0.1)) properties.push(plain('met', textOfDay(lastDay - random.below(3000))));
	return properties;
}

function foreignProperties(someone: Someone, { lastDay, random }: PersonDraw): Property[] {
	const day = lastDay - random.below(700);
	const text = textOfDay(day);
	const contact = (key: string, value: PropertyValue): Property => ({ key, value, means: { is: 'lastContact', day } });
	switch (someone.shape) {
		case 'trackedContact': return [
			plain('type', 'contact'),
			random.weighted([[0.6, contact('last_contact', text)], [0.2, contact('lastContact', `${text}T10:30`)], [0.2, contact('last_contacted', text.replaceAll('-', ''))]]),
			...(random.chance(0.6) ? [drawCadence(random, 'contact-frequency')] : []),
			plain('role', random.pick(JOB_TITLES)),
		];
		case 'linkedContact': return [plain('tags', ['people/work', 'inbox']), random.chance(0.6) ? contact('Last contact', `[[${text}]]`) : contact('last_seen', [[text]])];
		case 'taggedOnly': return [plain('tags', random.pick([['person'], ['#people'], ['type/person']]))];
		case 'categorised': return [plain('categories', ['[[People]]']), plain('title', someone.name), plain('last_reviewed', text)];
		case 'atName': return random.chance(0.5) ? [plain('relationship', 'friend of the family'), drawResting(random)] : [plain('last-updated', text)];
		case 'unreadable': return [plain('last_contact', random.pick([null, '- never', 'Friday, December 9th 2022'])), plain('frequency', 'when I can'), plain('priority', 'high')];
		case 'bare':
		case 'own': return [];
	}
}

function drawBody(someone: Someone, { everybody, lastDay, random }: PersonDraw): Piece[] {
	const other = someoneKnown(everybody, random);
	const pieces: Piece[] = [
		{ piece: 'blank' },
		{ piece: 'heading', level: 1, text: someone.name },
		{ piece: 'paragraph', text: `Knows ${linkTo(other, random).written} from [[${random.pick(TOPICS)}]]; last time we ${random.pick(DEEDS)}.` },
		{ piece: 'blank' },
		{ piece: 'heading', level: 2, text: 'Facts' },
		{ piece: 'item', text: `works with ${linkTo(someoneKnown(everybody, random), random).written}` },
		{ piece: 'item', text: 'send the book back', mark: ' ' },
	];
	if (random.chance(0.06)) {
		const contact = lastDay - random.below(1200);
		pieces.push({ piece: 'blank' }, { piece: 'heading', level: 3, text: `${textOfDay(contact)} — Email`, contact });
		pieces.push({ piece: 'paragraph', text: 'Asked about the move; all is well.' });
	}
	if (random.chance(0.02)) {
		const day = lastDay - random.below(400);
		const dress = random.pick(['plain', 'bold', 'linked'] as const);
		pieces.push({ piece: 'blank' }, { piece: 'heading', level: 2, text: 'Touchpoints' });
		pieces.push({ piece: 'touchpoint', line: { kind: 'deposit', tag: '#deposit/help', people: [], text: random.pick(DEEDS), ownDay: { day, dress } } });
	}
	return pieces;
}

function plain(key: string, value: PropertyValue): Property {
	return { key, value, means: NOTHING };
}
