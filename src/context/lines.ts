/** The text of lines, read when they are shown; each note once, until it is forgotten. */
export interface LineReader {
	/** A line of a note, from 1, as it stands; empty where the note is gone or shorter by now. */
	sourceAt(path: string, line: number): Promise<string>;
	/** The same at once; null while the note was not read. */
	sourceNow(path: string, line: number): string | null;
	/** The words of a kind line, without its marker, tag and people. */
	wordsOf(source: string): string;
	/** A note that changed is read again when one of its lines is asked for. */
	forget(path: string): void;
}
