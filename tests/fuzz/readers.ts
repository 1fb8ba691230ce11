import { FILE_READERS } from './file-readers';
import type { TextReader } from './hostile-texts';
import { NOTE_READERS } from './note-readers';
import { VALUE_READERS } from './value-readers';

/** Whatever takes text that somebody else has written, by name; each is to answer for any text. */
export const READERS: Readonly<Record<string, TextReader>> = { ...NOTE_READERS, ...VALUE_READERS, ...FILE_READERS };

/** A reader by its name in a corpus. */
export function readerNamed(name: string): TextReader {
	const reader = READERS[name];
	if (!reader) throw new Error(`No reader is called ${name}`);
	return reader;
}
