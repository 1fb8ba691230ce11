/** Every language says everything, and in its own words. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { stringsFor } from '../../src/i18n';
import type { Strings } from '../../src/i18n';
import { day } from '../domain/vault-of';
import { nodesOf, textsOf as filesOf } from './sources';

const english = stringsFor('en');
const german = stringsFor('de');

/** German has the same word, or it is a name. */
const SAME_IN_GERMAN = new Set(['Format', 'Name', 'Person', 'Portfolio', 'Tag', 'Export', '–', '']);

/** Every text by its place, and for those that are made, how many things they are made of. */
function placesOf(texts: object, place = ''): ReadonlyMap<string, unknown> {
	const places = new Map<string, unknown>();
	for (const [name, value] of Object.entries(texts) as [string, unknown][]) {
		const own = place === '' ? name : `${place}.${name}`;
		if (typeof value === 'object' && value !== null && isPlain(value)) for (const [inner, told] of placesOf(value, own)) places.set(inner, told);
		else places.set(own, typeof value === 'function' ? `made of ${value.length}` : typeof value);
	}
	return places;
}

function isPlain(value: object): boolean {
	return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

function textsOf(texts: object): readonly string[] {
	return Object.values(texts).flatMap((value: unknown) => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? textsOf(value) : []));
}

/** The words in the sources of a language, those of the texts that are made too. */
function wordsIn(language: string): ReadonlySet<string> {
	const words = filesOf(language).flatMap((file) => [...nodesOf(file)].flatMap((node) => {
		const isWords = (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) || ts.isStringLiteralLike(node)) && !ts.isImportDeclaration(node.parent) && !ts.isBinaryExpression(node.parent) && !ts.isCaseClause(node.parent) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
		return isWords && /\p{L}{2,} \p{L}{2,}/u.test(node.text) ? [node.text.trim()] : [];
	}));
	return new Set(words);
}

describe('German', () => {
	test('has a text in every place where English has one, made of as much', () => {
		expect(Object.fromEntries(placesOf(german))).toEqual(Object.fromEntries(placesOf(english)));
	});

	test('says nothing in the words of English', () => {
		const inEnglish = new Set(textsOf(english));
		expect(textsOf(german).filter((text) => inEnglish.has(text) && !SAME_IN_GERMAN.has(text))).toEqual([]);
		const sentences = wordsIn('en');
		expect([...wordsIn('de')].filter((text) => sentences.has(text))).toEqual([]);
	});

	test('quotes as German does, and has its ellipses apart', () => {
		const wrong = textsOf(german).filter((text) => /(?:^|\s)"\p{L}|“\p{L}|\p{L}…/u.test(text));
		expect(wrong).toEqual([]);
	});

	test('counts, lists and writes numbers by its own rules', () => {
		const { edits, settings, log, number, staleList } = german;
		expect([1, 2, 1234].map((count) => edits.people(count))).toEqual(['1 Person', '2 Personen', '1.234 Personen']);
		expect(number(0.5)).toBe('0,5');
		expect(log.logged(['Ada', 'Grace', 'Alan'])).toBe('Festgehalten für Ada, Grace und Alan');
		expect(log.logged(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])).toBe('Festgehalten für A, B, C, D, E und 3 weitere');
		expect(settings.found.inFolder(['People', 'Leute'])).toBe('in einem Ordner namens People oder Leute');
		expect([{ count: 42, unit: 'd' }, { count: 1, unit: 'mo' }, { count: 10, unit: 'd' }].map((cadence) => staleList.tooltip.cadence(cadence as Parameters<Strings['staleList']['tooltip']['cadence']>[0]))).toEqual(['alle 6 Wochen', 'jeden Monat', 'alle 10 Tage']);
	});
});

describe('the language of the app', () => {
	const today = day('2026-11-22');
	const october = day('2026-10-05');

	test.each([
		['de', [], 'Stille Beziehungen', '5. Okt.'],
		['de-AT', [], 'Stille Beziehungen', '5. Okt.'],
		['en', [], 'Stale relationships', '5 Oct'],
		['en', ['de-DE', 'en-US'], 'Stale relationships', 'Oct 5'],
		['en-GB', ['en-US'], 'Stale relationships', '5 Oct'],
		['fr', ['fr-FR'], 'Stale relationships', '5 Oct'],
		['den', [], 'Stale relationships', '5 Oct'],
		['', [], 'Stale relationships', '5 Oct'],
	])('%s on a device of %j', (language, locales, title, written) => {
		const { staleList, days } = stringsFor(language, locales);
		expect(staleList.title).toBe(title);
		expect(days.day(october, today)).toBe(written);
	});

	test('Austria has months of its own', () => {
		expect(stringsFor('de-AT').days.month(day('2026-01-05'))).toBe('Jän. 2026');
		expect(stringsFor('de', ['en-GB', 'de-AT']).days.month(day('2026-01-05'))).toBe('Jän. 2026');
	});
});
