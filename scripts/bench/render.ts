/** Turns the facts of a note into its text and cache. */
import { textOfDay } from './calendar';
import type { NoteFacts, Piece, Touchpoint } from './facts';
import { NoteWriter, type VaultNote } from './writer';

/** The note that says exactly the given facts; the same facts give the same bytes. */
export function renderNote(facts: NoteFacts): VaultNote {
	const writer = new NoteWriter();
	if (facts.properties.length > 0) writer.frontmatter(facts.properties.map(({ key, value }) => [key, value] as const));
	for (const piece of facts.pieces) write(piece, writer);
	return writer.finish(facts.path);
}

/** The text of a kind line after its list marker and checkbox. */
export function textOfTouchpoint(line: Touchpoint): string {
	const { ownDay, completed, embedded } = line;
	const parts = [line.tag, ...line.people.map(({ written }) => written), line.text];
	if (ownDay !== undefined) {
		const day = textOfDay(ownDay.day);
		parts.unshift(ownDay.dress === 'bold' ? `**${day}**` : ownDay.dress === 'linked' ? `[[${day}]]` : day);
	}
	if (embedded !== undefined) parts.push(`![[${embedded}]]`);
	if (completed !== undefined) parts.push(`✅ ${textOfDay(completed)}`);
	return parts.join(' ');
}

function write(piece: Piece, writer: NoteWriter): void {
	switch (piece.piece) {
		case 'blank': return writer.blank();
		case 'heading': return writer.heading(piece.level, piece.text);
		case 'paragraph': return writer.paragraph(piece.text);
		case 'item': return writer.item(piece.text, { mark: piece.mark });
		case 'touchpoint': return writer.item(textOfTouchpoint(piece.line), piece.line);
		case 'quote': return writer.quote(piece.lines);
		case 'table': return writer.table(piece.rows);
		case 'code': return writer.code(piece.lines);
		case 'comment': return writer.comment(piece.lines);
	}
}
