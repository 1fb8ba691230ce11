import { emailsIn, NOTHING_SAID, oneLine } from './candidate';
import type { Candidate } from './candidate';
import { Cards, partsOf, textOf } from './vcard';
import type { Card, CardFault } from './vcard';

/** Cards of these kinds are about no person. */
const NO_PERSONS = new Set(['group', 'org', 'location', 'device', 'application', 'thing']);

/** Reads a file of vCards in slices. */
export class CardReader {
	private readonly cards: Cards;
	private readonly found: Candidate[] = [];
	private fault: CardFault | null = null;

	constructor(private readonly text: string) {
		this.cards = new Cards(text);
	}

	/** How far the reading is, from 0 to 1. */
	get share(): number {
		return this.text.length === 0 ? 1 : Math.min(1, this.cards.position / this.text.length);
	}

	/** Reads on until `shouldPause` says so; true once there is nothing more to read. */
	readOn(shouldPause: () => boolean): boolean {
		for (;;) {
			const card = this.cards.next();
			if (card === null) return true;
			if ('fault' in card) {
				this.fault = card;
				return true;
			}
			this.found.push(candidateOf(card));
			if (shouldPause()) return false;
		}
	}

	/** Everybody in the file, or where it stops holding cards. */
	people(): readonly Candidate[] | CardFault {
		return this.fault ?? this.found;
	}
}

/** What a card says of somebody. */
export function candidateOf({ line, properties }: Card): Candidate {
	const values = (name: string): readonly string[] => properties.filter((property) => property.name === name).map(({ value }) => value);
	const first = (...names: readonly string[]): string => names.flatMap(values).map((value) => oneLine(textOf(value))).find((text) => text !== '') ?? '';
	const emails = [...new Set(values('EMAIL').flatMap((value) => emailsIn(textOf(value))))];
	const company = oneLine(partsOf(values('ORG')[0] ?? '', ';')[0] ?? '');
	const fullName = first('FN');
	const name = fullName === '' || emails.includes(fullName.toLowerCase()) ? nameOf(values('N')[0] ?? '') || fullName : fullName;
	const links = [...values('URL'), ...values('X-SOCIALPROFILE'), ...values('SOCIALPROFILE')].map((value) => oneLine(textOf(value)));
	const isPerson = !NO_PERSONS.has(first('KIND', 'X-ADDRESSBOOKSERVER-KIND').toLowerCase()) && first('X-ABSHOWAS').toUpperCase() !== 'COMPANY';
	return {
		...NOTHING_SAID,
		line,
		name,
		emails,
		aliases: [...new Set(values('NICKNAME').flatMap((value) => partsOf(value, ',')).map(oneLine))].filter((alias) => alias !== '' && alias !== name),
		company,
		title: first('TITLE', 'ROLE'),
		linkedin: links.find((link) => /\blinkedin\.com\//i.test(link)) ?? '',
		flaw: isPerson ? null : 'no-person',
	};
}

/** `'Lovelace;Ada;King;Dr.;'` → `'Ada King Lovelace'` */
function nameOf(structured: string): string {
	const [family = '', given = '', more = ''] = partsOf(structured, ';');
	return oneLine([given, more, family].join(' '));
}
