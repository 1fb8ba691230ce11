import type { IndexState } from '../context';
import type { Strings } from '../i18n';
import type { Settings } from './shape';

/** How much of the vault was understood. */
export interface Found {
	readonly index: IndexState;
	readonly people: number;
	/** Those of the people who are not `unplaced`. */
	readonly placed: number;
	readonly touchpoints: number;
	readonly notesWithTouchpoints: number;
	readonly problems: number;
}

type Sought = Pick<Settings, 'peopleFolders' | 'personTags' | 'personMarkers' | 'kindTags' | 'hideLedger'>;
type Texts = Strings['settings']['found'];

/**
 * Says what was found, and for each zero what was looked for.
 *
 * `'43 people, 31 placed, 212 touchpoints in 96 notes, 2 problems.'`
 */
export function foundLine(found: Found, sought: Sought, texts: Texts): string {
	const { index, people, placed, touchpoints } = found;
	if (!index.isReady) return texts.reading(index.done, index.total);
	const counts = [
		texts.people(people),
		...(people > 0 ? [texts.placed(placed)] : []),
		...(sought.hideLedger && touchpoints > 0 ? [] : [texts.touchpoints(touchpoints, found.notesWithTouchpoints)]),
		texts.problems(found.problems),
	];
	const sentences = [`${counts.join(', ')}.`];
	if (people === 0) sentences.push(lookedFor(sought, texts));
	else if (placed === 0) sentences.push(texts.howToPlace);
	if (touchpoints === 0) sentences.push(texts.whereLinesAre(`#${sought.kindTags.deposit}`));
	return sentences.join(' ');
}

function lookedFor({ peopleFolders, personTags, personMarkers }: Sought, texts: Texts): string {
	const signs = [
		...(peopleFolders.length > 0 ? [texts.inFolder(peopleFolders)] : []),
		...(personTags.length > 0 ? [texts.withTag(personTags.map((tag) => `#${tag.replace(/^#/, '')}`))] : []),
		...(personMarkers.length > 0 ? [texts.withMarker(personMarkers)] : []),
	];
	return signs.length === 0 ? texts.nowhereToLook : texts.lookedFor(texts.either(signs));
}
