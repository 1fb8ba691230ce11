/** Draws daily notes and meeting notes: the lines that count, and all that looks like them and must not. */
import { textOfDay } from './calendar';
import { basenameOf, type LineKind, type Named, type NoteFacts, type Piece, type Property, type Touchpoint } from './facts';
import { CHORES, DEEDS, MEETINGS, TOPICS } from './names';
import { anyone, linkTo, someoneKnown, type Someone } from './people';
import type { RandomStream } from './random';

const KINDS: readonly (readonly [number, readonly [LineKind, readonly string[]]])[] = [
	[0.5, ['deposit', ['#deposit', '#deposit/thanks', '#deposit/article', '#deposit/credit', '#deposit/help']]],
	[0.15, ['encounter', ['#met', '#met/coffee']]],
	[0.12, ['received', ['#received', '#received/advice']]],
	[0.08, ['ask', ['#ask', '#ask/advice']]],
	[0.06, ['introduction', ['#intro']]],
	[0.04, ['introduced', ['#intro/received']]],
	[0.05, ['visibility', ['#visibility/talk', '#visibility/town-hall #strength/platform-thinking', '#visibility']]],
];

/** Draws the daily note of a day with so many kind lines among the other lines of a life. */
export function drawDailyNote(day: number, lineCount: number, everybody: readonly Someone[], random: RandomStream): NoteFacts {
	const mention = (): string => linkTo(someoneKnown(everybody, random), random).written;
	const pieces: Piece[] = [{ piece: 'heading', level: 1, text: textOfDay(day) }, { piece: 'blank' }, { piece: 'heading', level: 2, text: 'Touchpoints' }];
	for (let written = 0; written < lineCount; written++) {
		pieces.push({ piece: 'touchpoint', line: drawLine(day, everybody, random) });
		if (random.chance(0.3)) pieces.push({ piece: 'item', text: random.pick(CHORES) });
	}
	pieces.push({ piece: 'item', text: `14:30 lunch with ${mention()}` });
	pieces.push({ piece: 'blank' }, { piece: 'heading', level: 2, text: 'Tasks' });
	pieces.push({ piece: 'item', text: `answer ${mention()} about [[${random.pick(TOPICS)}]]`, mark: ' ' }, { piece: 'item', text: random.pick(CHORES), mark: 'x' });
	pieces.push({ piece: 'blank' }, { piece: 'heading', level: 2, text: 'Notes' });
	pieces.push({ piece: 'paragraph', text: `Thinking about [[${random.pick(TOPICS)}]] and what ${mention()} said; a quiet day otherwise.` });
	pieces.push(...drawLookalike(mention, random));
	const properties: Property[] = random.chance(0.5) ? [{ key: 'tags', value: ['daily'], means: { is: 'nothing' } }] : [];
	return { sort: 'daily', path: `Daily/${textOfDay(day)}.md`, properties, pieces };
}

/** Draws a meeting note, dated by a property or by its name, with the people who were there. */
export function drawMeetingNote(day: number, number: number, everybody: readonly Someone[], random: RandomStream): NoteFacts {
	const date: Property = { key: 'date', value: random.chance(0.8) ? textOfDay(day) : `${textOfDay(day)}T10:30`, means: { is: 'date', day } };
	const isDatedByName = random.chance(0.3);
	// Namesakes cannot be told apart by name.
	const present = drawSeveral(1 + random.below(4), () => someoneKnown(everybody, random));
	const written: string[] = [];
	const who: Named[] = [];
	for (const someone of present) {
		const target = random.chance(0.7) ? basenameOf(someone.path) : someone.path.replace(/\.md$/, '');
		const isName = random.chance(0.5);
		const name = someone.aliases[0] !== undefined && random.chance(0.3) ? someone.aliases[0] : someone.name;
		written.push(isName ? name : random.chance(0.3) ? `[[${target}|${name}]]` : `[[${target}]]`);
		who.push(isName ? { name } : { link: target });
	}
	const key = random.pick(['attendees', 'attendees', 'participants', 'people']);
	const pieces: Piece[] = [{ piece: 'blank' }, { piece: 'paragraph', text: `About [[${random.pick(TOPICS)}]]. ${random.pick(DEEDS)}.` }];
	if (random.chance(0.2)) pieces.push({ piece: 'blank' }, { piece: 'touchpoint', line: drawLine(day, everybody, random) });
	const title = random.pick(MEETINGS);
	const path = isDatedByName ? `Meetings/${textOfDay(day)} ${title} ${number}.md` : `Meetings/${title} ${number}.md`;
	const properties: Property[] = [{ key, value: written, means: { is: 'present', who } }];
	if (!isDatedByName) properties.unshift(date);
	return { sort: 'meeting', path, properties, pieces };
}

/** Draws one kind line: nearly always plain, sometimes a task in one of its states. */
export function drawLine(day: number, everybody: readonly Someone[], random: RandomStream): Touchpoint {
	const state = random.weighted([[0.955, 'plain'], [0.03, 'promise'], [0.005, 'ticked'], [0.01, 'cancelled']] as const);
	// Promises are drawn as deposits to one person, the only ones whose meaning nobody doubts.
	if (state === 'promise') return { ...drawDeposit(everybody, random), mark: random.pick([' ', ' ', ' ', '/', '>']) };
	const [kind, tags] = random.weighted(KINDS);
	const people = drawSeveral(headCount(kind, random), () => anyone(everybody, random)).map((someone) => linkTo(someone, random));
	const line: Touchpoint = { kind, tag: random.pick(tags), people, text: random.pick(DEEDS), ...drawExtras(everybody, random) };
	if (state === 'cancelled') return { ...line, mark: '-' };
	if (state === 'plain') return line;
	const ticked = { ...line, mark: random.pick(['x', 'x', 'X']) };
	return random.chance(0.6) ? { ...ticked, completed: day + random.below(20) } : ticked;
}

/** Draws a deposit to one person. */
export function drawDeposit(everybody: readonly Someone[], random: RandomStream): Touchpoint {
	const someone = anyone(everybody, random);
	return { kind: 'deposit', tag: random.pick(['#deposit', '#deposit/thanks']), people: [linkTo(someone, random)], text: random.pick(DEEDS) };
}

function headCount(kind: LineKind, random: RandomStream): number {
	switch (kind) {
		case 'introduction': return random.chance(0.85) ? 2 : 3;
		case 'introduced': return 2;
		case 'visibility': return random.below(2);
		default: return random.chance(0.88) ? 1 : 2;
	}
}

function drawExtras(everybody: readonly Someone[], random: RandomStream): Partial<Touchpoint> {
	const chance = random.next();
	const someone = someoneKnown(everybody, random);
	if (chance < 0.01) return { embedded: basenameOf(someone.path) };
	if (chance < 0.02) return { continued: 'and we said more would follow' };
	if (chance < 0.04) return { child: `${linkTo(someone, random).written} heard of it too` };
	return {};
}

function drawSeveral(count: number, draw: () => Someone): Someone[] {
	const drawn = new Set<Someone>();
	while (drawn.size < count) drawn.add(draw());
	return [...drawn];
}

function drawLookalike(mention: () => string, random: RandomStream): Piece[] {
	const chance = random.next();
	if (chance < 0.1) return [{ piece: 'blank' }, { piece: 'quote', lines: ['as I wrote then:', `- #deposit ${mention()} ${random.pick(DEEDS)}`] }];
	if (chance < 0.13) return [{ piece: 'blank' }, { piece: 'quote', lines: ['[!note] Last year', `- #deposit ${mention()} ${random.pick(DEEDS)}`] }];
	if (chance < 0.18) return [{ piece: 'blank' }, { piece: 'table', rows: ['| Who | What |', '| --- | --- |', `| ${mention().replace('|', '\\|')} | #deposit the slides |`] }];
	if (chance < 0.21) return [{ piece: 'blank' }, { piece: 'code', lines: [`- #deposit ${mention()} an example`] }];
	if (chance < 0.23) return [{ piece: 'blank' }, { piece: 'comment', lines: [`- #deposit ${mention()} taken back`] }];
	if (chance < 0.27) return [{ piece: 'blank' }, { piece: 'paragraph', text: `Should write #deposit lines more often, for ${mention()} above all.` }];
	return [];
}
