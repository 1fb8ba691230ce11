/** vCards of versions 3.0 and 4.0, and what 2.1 writes otherwise; what is malformed is said with its line. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { NOTHING_SAID } from '../../../src/domain/import/candidate';
import type { Candidate } from '../../../src/domain/import/candidate';
import { Cards, partsOf, textOf } from '../../../src/domain/import/vcard';
import type { CardFault } from '../../../src/domain/import/vcard';
import { CardReader } from '../../../src/domain/import/vcard-people';
import { fc } from '../../property';

function people(text: string): readonly Candidate[] | CardFault {
	const reader = new CardReader(text);
	while (!reader.readOn(() => true)) expect(reader.share).toBeLessThanOrEqual(1);
	return reader.people();
}

/** The one person of one card, without its first and last line. */
function personIn(...lines: readonly string[]): Candidate {
	const found = people(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));
	if ('fault' in found || found.length !== 1 || !found[0]) throw new Error(JSON.stringify(found));
	return found[0];
}

const ADA: Candidate = { ...NOTHING_SAID, line: 1, name: 'Ada Lovelace' };

describe('a card says', () => {
	test.each<[string, readonly string[], Partial<Candidate>]>([
		['a name', ['VERSION:3.0', 'FN:Ada Lovelace'], {}],
		['a name in parts', ['N:Lovelace;Ada;;Countess;'], {}],
		['a name in parts where the other is an address', ['FN:ada@x.org', 'N:Lovelace;Ada;;;', 'EMAIL:ada@x.org'], { emails: ['ada@x.org'] }],
		['a name of several parts', ['N:Lovelace;Ada;Augusta King'], { name: 'Ada Augusta King Lovelace' }],
		['addresses, each once and in lower case', ['FN:Ada Lovelace', 'EMAIL;TYPE=work:Ada@X.org', 'item1.EMAIL;PREF=1:mailto:b@x.org', 'email:ada@x.org'], { emails: ['ada@x.org', 'b@x.org'] }],
		['a company, without its department', ['FN:Ada Lovelace', 'ORG:Engines\\; Ltd;Research'], { company: 'Engines; Ltd' }],
		['a title', ['FN:Ada Lovelace', 'TITLE:Head of Programs\\, at last'], { title: 'Head of Programs, at last' }],
		['other names', ['FN:Ada Lovelace', 'NICKNAME:Ada L.,AAL,Ada Lovelace,'], { aliases: ['Ada L.', 'AAL'] }],
		['a profile', ['FN:Ada Lovelace', 'item2.URL;type=pref:https\\://www.linkedin.com/in/ada', 'URL:https://example.org'], { linkedin: 'https://www.linkedin.com/in/ada' }],
		['nobody, being of a group', ['FN:Ada Lovelace', 'KIND:group'], { flaw: 'no-person' }],
		['nobody, being of a company', ['FN:Ada Lovelace', 'X-ABShowAs:COMPANY'], { flaw: 'no-person' }],
	])('%s', (_name, lines, said) => expect(personIn(...lines)).toEqual({ ...ADA, ...said }));

	test.each<[string, readonly string[]]>([
		['a blank at the start of the next line', ['FN:Ada Love', ' lace']],
		['a tab', ['FN:Ada ', '\tLovelace']],
		['soft breaks of quoted-printable', ['VERSION:2.1', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ada=', '=20Love=', 'lace']],
		['a picture that is not indented', ['PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ', 'AAECAwQFBgc', 'DONEabc+/=', '', 'FN:Ada Lovelace']],
		['a picture as it should be', ['PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', ' AAECAwQFBgc', 'FN:Ada Lovelace']],
		['an agent within', ['AGENT:', 'BEGIN:VCARD', 'FN:Charles', 'END:VCARD', 'FN:Ada Lovelace']],
		['colons and semicolons in quotes', ['FN;X-SORT="a:b;c":Ada Lovelace']],
		['blanks around', ['FN: Ada\u00A0 Lovelace ']],
	])('the same over %s', (_name, lines) => expect(personIn(...lines)).toEqual(ADA));

	test.each([
		['UTF-8', 'FN;ENCODING=QUOTED-PRINTABLE:Karen Sp=C3=A4rck Jones'],
		['Latin letters that are named', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Karen Sp=E4rck Jones'],
		['Latin letters that are not', 'FN;QUOTED-PRINTABLE:Karen Sp=E4rck Jones'],
	])('what quoted-printable means, in %s', (_name, line) => expect(personIn(line).name).toBe('Karen Spärck Jones'));
});

test('a text of 100,000 soft breaks is read', () => {
	expect(personIn('FN:Ada Lovelace', `NOTE;ENCODING=QUOTED-PRINTABLE:${'x=\n'.repeat(100_000)}`)).toEqual(ADA);
});

test('several cards are several people, whatever stands between them', () => {
	const text = 'BEGIN:VCARD\nFN:Ada\nEND:VCARD\n\n  \nbegin:vcard\nFN:Grace\nend:vcard\n';
	expect(people(text)).toMatchObject([{ name: 'Ada', line: 1 }, { name: 'Grace', line: 6 }]);
});

test.each<[string, string, CardFault]>([
	['is no vCard at all', 'Name,Mail\nAda,a@x', { line: 1, fault: 'outside-card' }],
	['is cut off', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nFN:Gra', { line: 4, fault: 'open-card' }],
	['begins a card within a card', 'BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Grace\nEND:VCARD\n', { line: 1, fault: 'open-card' }],
	['has a line without a colon', 'BEGIN:VCARD\nFN:Ada\nnothing here\nEND:VCARD\n', { line: 3, fault: 'no-colon' }],
	['has agents of agents of agents without end', 'BEGIN:VCARD\nAGENT:\n'.repeat(50_000), { line: 15, fault: 'open-card' }],
	['goes on behind a card', 'BEGIN:VCARD\nFN:Ada\nEND:VCARD\nFN:Grace\n', { line: 4, fault: 'outside-card' }],
])('a file that %s ends with the line', (_name, text, fault) => expect(people(text)).toEqual(fault));

test('parts and texts lose their backslashes, and only those', () => {
	expect(partsOf('a\\;b;c\\\\;d\\,e;', ';')).toEqual(['a;b', 'c\\', 'd,e', '']);
	expect(textOf('a\\nb\\N\\,\\x\\')).toBe('a\nb\n,x\\');
});

describe('any card', () => {
	const piece = fc.string({ unit: fc.constantFrom('a', 'ä', '😀', ',', ';', ':', '"', '\\', '\n', ' '), maxLength: 12 });
	const escaped = (text: string, signs: RegExp): string => text.replace(signs, '\\$&').replaceAll('\n', '\\n');
	/** At most 75 bytes a line would be right; any fold has to be undone. */
	const folded = (line: string, at: number, ending: string): string => line.replace(new RegExp(`(?<=^.{${at}})(?=.)`, 'us'), `${ending} `);

	test('written by the rules reads as what was written, and as a known library reads it', () => {
		fc.assert(fc.property(piece, piece, piece, fc.integer({ min: 1, max: 12 }), fc.constantFrom('\r\n', '\n'), (name, company, unit, at, ending) => {
			const lines = [`FN:${escaped(name, /[\\,]/g)}`, `ORG:${[company, unit].map((text) => escaped(text, /[\\,;]/g)).join(';')}`];
			const text = ['BEGIN:VCARD', 'VERSION:3.0', ...lines.map((line) => folded(line, at, ending)), 'END:VCARD', ''].join(ending);
			const card = new Cards(text).next();
			if (card === null || 'fault' in card) throw new Error(JSON.stringify(card));
			const value = (wanted: string): string => card.properties.find((property) => property.name === wanted)?.value ?? '';
			expect(textOf(value('FN'))).toBe(name);
			expect(partsOf(value('ORG'), ';')).toEqual([company, unit]);
			const known = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
			expect(known.getFirstPropertyValue('fn')).toBe(name);
			// It takes a separator behind an escaped backslash for one that is escaped itself.
			if (!/\\/.test(company)) expect(known.getFirstPropertyValue('org')).toEqual([company, unit]);
		}));
	});

	test('however malformed is read to its end or to a line of the file', () => {
		const line = fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'FN:Ada', ' folded', 'PHOTO:x', 'AAAA', 'N;QUOTED-PRINTABLE:a=', '', 'AGENT:', 'x');
		fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
			const found = people(lines.join('\n'));
			if ('fault' in found) expect(found.line).toBeLessThanOrEqual(lines.length);
			else expect(found.length).toBeLessThanOrEqual(lines.filter((each) => each === 'BEGIN:VCARD').length);
		}));
	});
});
