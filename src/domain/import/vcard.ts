import { quotedPrintable } from './quoted-printable';

/** One property of a card: `item1.EMAIL;TYPE=work:ada@example.org`. */
export interface CardProperty {
	/** In upper case, its group left out: `EMAIL`. */
	readonly name: string;
	/** In upper case, as written otherwise: `TYPE=WORK`. */
	readonly parameters: string;
	/** Unfolded and decoded; its backslashes still stand. */
	readonly value: string;
}

/** A card, with the line (from 1) that it begins on. */
export interface Card {
	readonly line: number;
	readonly properties: readonly CardProperty[];
}

/** Where a file stops being vCards: something outside a card, a line without a colon, or a card that is never ended. */
export interface CardFault {
	readonly line: number;
	readonly fault: 'outside-card' | 'no-colon' | 'open-card';
}

/** A line as it is once what was folded is one again. */
interface LogicalLine {
	readonly line: number;
	readonly text: string;
}

const NAME = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^";]|"[^"]*")*)*)$/;
/** Pictures, sounds and keys: by far the most of a file, and nothing that is imported. */
const HEAVY = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
/** Agents have agents of their own in no address book. */
const MOST_LEVELS = 8;
const BASE64_LINE = /^[A-Za-z0-9+/=]+$/;

/** Reads vCards one by one (versions 3.0 and 4.0, RFC 2426 and RFC 6350; what 2.1 writes otherwise, too), so that whoever reads can rest between them. */
export class Cards {
	private at = 0;
	private line = 1;
	private ahead: LogicalLine | null = null;

	constructor(private readonly text: string) {}

	/** How much was read, in characters. */
	get position(): number {
		return this.at;
	}

	/** The next card, where the file stops holding them, or null at the end. */
	next(): Card | CardFault | null {
		for (let begin = this.take(); begin !== null; begin = this.take()) {
			if (begin.text.trim() === '') continue;
			return isMark('BEGIN', begin.text) ? this.readCard(begin.line, 1) : { line: begin.line, fault: 'outside-card' };
		}
		return null;
	}

	private readCard(line: number, level: number): Card | CardFault {
		const properties: CardProperty[] = [];
		for (let content = this.take(); content !== null; content = this.take()) {
			if (isMark('END', content.text)) return { line, properties };
			if (isMark('BEGIN', content.text)) {
				// In version 2.1 an agent is a card within the card.
				if (properties.at(-1)?.name !== 'AGENT' || level === MOST_LEVELS) return { line, fault: 'open-card' };
				const inner = this.readCard(content.line, level + 1);
				if ('fault' in inner) return inner;
			} else if (content.text.trim() !== '') {
				const property = this.readProperty(content);
				if (!property) return { line: content.line, fault: 'no-colon' };
				properties.push(property);
			}
		}
		return { line, fault: 'open-card' };
	}

	private readProperty({ text }: LogicalLine): CardProperty | null {
		const colon = colonOf(text);
		const value = text.slice(colon + 1);
		const [, name = '', parameters = ''] = colon < 0 ? [] : NAME.exec(text.slice(0, colon).trim()) ?? [];
		if (name === '') return null;
		const property = { name: name.toUpperCase(), parameters: parameters.toUpperCase(), value };
		if (HEAVY.has(property.name)) {
			this.skipBase64();
			return { ...property, value: '' };
		}
		return isQuotedPrintable(property.parameters) ? { ...property, value: quotedPrintable(this.withSoftBreaks(value), property.parameters) } : property;
	}

	/** A line that ends in `=` goes on: so quoted-printable breaks long ones. */
	private withSoftBreaks(value: string): string {
		const parts: string[] = [];
		let last = value;
		while (last.endsWith('=')) {
			const next = this.takeLine();
			if (next === null) break;
			parts.push(last.slice(0, -1));
			last = next.text;
		}
		return parts.join('') + last;
	}

	/** Some programs do not indent what a picture goes on with. */
	private skipBase64(): void {
		for (let next = this.peek(); next !== null && BASE64_LINE.test(next.text); next = this.peek()) this.ahead = null;
	}

	private peek(): LogicalLine | null {
		this.ahead ??= this.takeUnfolded();
		return this.ahead;
	}

	private take(): LogicalLine | null {
		const next = this.peek();
		this.ahead = null;
		return next;
	}

	/** A line with what is folded below it: lines that begin with a blank. */
	private takeUnfolded(): LogicalLine | null {
		const first = this.takeLine();
		if (first === null) return null;
		const parts = [first.text];
		while (this.text[this.at] === ' ' || this.text[this.at] === '\t') parts.push(this.takeLine()?.text.slice(1) ?? '');
		return { line: first.line, text: parts.join('') };
	}

	private takeLine(): LogicalLine | null {
		if (this.ahead) {
			const { ahead } = this;
			this.ahead = null;
			return ahead;
		}
		const { text, at, line } = this;
		if (at >= text.length) return null;
		const end = endOfLine(text, at);
		this.at = end + (text.startsWith('\r\n', end) ? 2 : 1);
		this.line++;
		return { line, text: text.slice(at, end) };
	}
}

/** Parts of a value between separators that no backslash goes before, each without its backslashes: `'Love\;lace;Ada'` by `;` → `'Love;lace'`, `'Ada'`. */
export function partsOf(value: string, separator: ';' | ','): readonly string[] {
	const parts = [''];
	for (const [piece] of value.matchAll(/\\.|[^\\]|\\$/gsu)) {
		if (piece === separator) parts.push('');
		else parts[parts.length - 1] += plainPiece(piece);
	}
	return parts;
}

/** A value that is one text: `'Analytical\, Engines'` → `'Analytical, Engines'`. */
export function textOf(value: string): string {
	return value.replace(/\\.|\\$/gsu, plainPiece);
}

function plainPiece(piece: string): string {
	if (piece.length < 2 || !piece.startsWith('\\')) return piece;
	const escaped = piece.slice(1);
	return escaped === 'n' || escaped === 'N' ? '\n' : escaped;
}

/** Where the value begins: at the first colon outside quotes. */
function colonOf(text: string): number {
	let isQuoted = false;
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '"') isQuoted = !isQuoted;
		else if (text[at] === ':' && !isQuoted) return at;
	}
	return isQuoted ? text.indexOf(':') : -1;
}

function isMark(mark: 'BEGIN' | 'END', text: string): boolean {
	return new RegExp(`^${mark}:\\s*VCARD\\s*$`, 'i').test(text);
}

function isQuotedPrintable(parameters: string): boolean {
	return /;(?:ENCODING=)?QUOTED-PRINTABLE(?:;|$)/.test(parameters);
}

function endOfLine(text: string, from: number): number {
	for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
	return text.length;
}
