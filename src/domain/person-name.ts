/** Why a text cannot be the name of a person's note. */
export type NameFault = 'empty' | 'illegal' | 'leading-dot' | 'too-long' | 'reserved';

/** What some file system, or a link, cannot hold. */
export const ILLEGAL_IN_NAMES = '\\ / : * ? " < > | # ^ [ ]';

/** With signs that turn around what follows them: a name would look like another. */
const ILLEGAL = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const EACH_ILLEGAL = new RegExp(ILLEGAL, 'gu');
/** In bytes; most file systems take 255 with the ending. */
const LONGEST_NAME = 240;
/** No people to us, or devices to Windows whatever follows a dot. */
const RESERVED = /^(?:_.*|readme|index|(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?)$/i;

/** Why a trimmed name cannot be that of a person's note, or null where it can. */
export function nameFaultOf(name: string): NameFault | null {
	if (name === '') return 'empty';
	if (ILLEGAL.test(name)) return 'illegal';
	if (name.startsWith('.')) return 'leading-dot';
	if (bytesIn(name) > LONGEST_NAME) return 'too-long';
	return RESERVED.test(name) ? 'reserved' : null;
}

/** A text without the signs that no name can hold. */
export function withoutIllegal(text: string): string {
	return text.replace(EACH_ILLEGAL, '');
}

/** In UTF-8. */
function bytesIn(text: string): number {
	return encodeURIComponent(text).replace(/%../g, '-').length;
}
