/** Draws who is in a synthetic vault and how others link to them, before anything is said about anybody. */
import { basenameOf, displayNameOf, type WrittenLink } from './facts';
import { firstName, personName } from './names';
import type { RandomStream } from './random';

/** How a person note is written: as Rapport writes it, or in one of the shapes found in other people's vaults. */
export type Shape = 'own' | 'trackedContact' | 'linkedContact' | 'taggedOnly' | 'categorised' | 'atName' | 'bare' | 'unreadable';

/** Somebody with a note, drawn in the order of who is busiest. */
export interface Someone {
	readonly path: string;
	readonly name: string;
	readonly shape: Shape;
	readonly aliases: readonly string[];
	/** Another note has the same file name, so only the whole path means this one. */
	readonly isNamesake: boolean;
}

const FOREIGN: readonly (readonly [number, Shape])[] = [
	[0.3, 'trackedContact'], [0.2, 'linkedContact'], [0.15, 'taggedOnly'], [0.1, 'categorised'], [0.1, 'atName'], [0.1, 'bare'], [0.05, 'unreadable'],
];
const OWN_FOLDERS = [[0.88, 'People'], [0.08, 'People/Work'], [0.04, '04-People']] as const;
const NAMESAKE_EVERY = 250;

/** Draws everybody; one in five in a foreign shape, and now and then two of one name. */
export function drawPeople(count: number, random: RandomStream): Someone[] {
	const everybody: Someone[] = [];
	for (let number = 0; number < count; number++) {
		// Not among the first, so that the busiest person has a name of their own.
		if (number % NAMESAKE_EVERY === NAMESAKE_EVERY - 1) {
			everybody.push(...namesakes(personName(number), number + 1 < count));
			number++;
		} else {
			everybody.push(drawSomeone(personName(number), random));
		}
	}
	return everybody;
}

/** A link to somebody in one of the ways that people write links. */
export function linkTo(someone: Someone, random: RandomStream): WrittenLink {
	const basename = basenameOf(someone.path);
	const path = someone.path.replace(/\.md$/, '');
	const nick = firstName(someone.name);
	if (someone.isNamesake) return { target: path, written: `[[${path}|${someone.name}]]` };
	return random.weighted<() => WrittenLink>([
		[0.7, () => ({ target: basename, written: `[[${basename}]]` })],
		[0.13, () => ({ target: basename, written: `[[${basename}|${someone.aliases[0] ?? nick}]]` })],
		[0.09, () => ({ target: path, written: `[[${path}]]` })],
		[0.04, () => ({ target: path, written: `[[${path}|${nick}]]` })],
		[0.02, () => ({ target: basename, written: `[[${basename}#Facts]]` })],
		[0.02, () => ({ target: path, written: `[${nick}](${encodeURI(path)}.md)` })],
	])();
}

/** Anybody, the busiest most often. */
export function anyone(everybody: readonly Someone[], random: RandomStream): Someone {
	const someone = everybody[random.skewedBelow(everybody.length)];
	if (someone === undefined) throw new Error('There is nobody.');
	return someone;
}

/** Somebody whom no one is confused with, the busiest most often. */
export function someoneKnown(everybody: readonly Someone[], random: RandomStream): Someone {
	let someone = anyone(everybody, random);
	while (someone.isNamesake) someone = anyone(everybody, random);
	return someone;
}

function drawSomeone(name: string, random: RandomStream): Someone {
	const isForeign = random.chance(0.2);
	const shape = isForeign ? random.weighted(FOREIGN) : 'own';
	const path = `${folderOf(shape, random)}/${shape === 'atName' ? '@' : ''}${name}.md`;
	// The whole name is in the alias, so no two people share one.
	const aliases = shape === 'own' && random.chance(0.3) ? [`Dr ${name}`, ...(random.chance(0.3) ? [`${name}, née Ørsted`] : [])] : [];
	return { path, name: displayNameOf(path), shape, aliases, isNamesake: false };
}

function folderOf(shape: Shape, random: RandomStream): string {
	switch (shape) {
		case 'own': return random.weighted(OWN_FOLDERS);
		case 'taggedOnly':
		case 'categorised':
		case 'linkedContact': return 'Contacts';
		case 'trackedContact': return random.chance(0.5) ? 'Contacts' : 'Cards/People';
		case 'atName':
		case 'bare':
		case 'unreadable': return 'People';
	}
}

function namesakes(name: string, hasRoomForTwo: boolean): Someone[] {
	const namesake = { name, shape: 'own', aliases: [], isNamesake: hasRoomForTwo } as const;
	const first = { ...namesake, path: `People/${name}.md` };
	return hasRoomForTwo ? [first, { ...namesake, path: `People/Conference/${name}.md` }] : [first];
}
