import { nameFaultOf } from '../person-name';

/** In bytes, with room for what tells two of one name apart. */
const LONGEST = 180;

/** Two names or more in Latin letters, as most people have: no file system and no link minds them. */
const PLAIN = /^[0-9A-Za-z\u00C0-\u024F][0-9A-Za-z\u00C0-\u024F'(),&-]*(?: [0-9A-Za-z\u00C0-\u024F'(),&-]+)+$/;

/** A name as near to the one given as a person's note can have: `'AC/DC: "Live"'` → `'AC-DC- 'Live''`; null where none is left. */
export function noteNameFor(name: string): string | null {
	if (name.length * 4 <= LONGEST && PLAIN.test(name)) return name;
	const mended = name
		.replace(/[\\/|:]/g, '-')
		.replace(/"/g, '\'')
		.replace(/\[/g, '(')
		.replace(/\]/g, ')')
		.replace(/[*?<>#^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
		.replace(/\s+/g, ' ')
		.replace(/^[\s._]+/, '');
	const short = shortened(mended).replace(/[\s.]+$/, '');
	return nameFaultOf(short) === null ? short : null;
}

/** Names of notes that are still free; each is given out once. */
export class FreeNames {
	private readonly given = new Set<string>();

	constructor(private readonly isTaken: (noteName: string) => boolean) {}

	/** A free name for somebody: their own, or else with their company or a number. */
	nameFor(name: string, company: string): string | null {
		const own = noteNameFor(name);
		if (own === null) return null;
		const withCompany = company === '' ? null : noteNameFor(`${own} (${company})`);
		for (const wanted of [own, ...(withCompany === null ? [] : [withCompany])]) if (this.take(wanted)) return wanted;
		for (let number = 2; ; number++) if (this.take(`${own} ${number}`)) return `${own} ${number}`;
	}

	private take(name: string): boolean {
		const key = fileNameKey(name);
		if (this.given.has(key) || this.isTaken(name)) return false;
		this.given.add(key);
		return true;
	}
}

/** A file's name as it is compared: file systems may take two cases, or two ways to write a letter, for one. */
export function fileNameKey(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

/** At most so many bytes, never half a letter. */
function shortened(name: string): string {
	let bytes = 0;
	let short = '';
	for (const letter of name) {
		bytes += (letter.codePointAt(0) ?? 0) > 0x7f ? 4 : 1;
		if (bytes > LONGEST) break;
		short += letter;
	}
	return short;
}
