import { describe, expect, it } from 'vitest';
import { askSays, topicWords } from '../../src/domain/ask-text';
import type { AskSays } from '../../src/domain/ask-text';

function says(text: string, interesting: string | null = null, isSenior = false): AskSays {
	return askSays(text, { interesting, isSenior });
}

describe('by when', () => {
	it.each([
		'20 minutes by Friday', 'by 2026-05-01', 'before 1.5.', 'on 3/20', 'at 14:30', 'at 5 pm', 'um 17 Uhr', 'tomorrow', 'this week', 'next month', 'by the end of the quarter', 'within two weeks', 'in 3 days',
		'by May', 'on 12 March', 'March 12th', 'by noon', 'no rush at all', 'in Q3', 'bis Freitag', 'bis Ende der Woche', 'bis zum 20.3.', 'nächste Woche', 'übermorgen', 'diesen Monat', 'innerhalb von zwei Wochen, eilt nicht',
		'in drei Tagen', 'vor Weihnachten', 'am Mittwoch', 'freitags',
	])('is said by %j', (text) => expect(says(text).byWhen).toBe(true));

	it.each(['', '20 minutes on the case', 'by email', 'two or three slides', 'may I ask', 'zwei bis drei Sätze', 'the march of time', 'Montagsmaler', 'version 2'])('is not said by %j', (text) => {
		expect(says(text).byWhen).toBe(false);
	});
});

describe('why them', () => {
	it.each(['because it is close to home', 'given your work on panels', 'since you led it before', 'you have done this twice', 'you\'ve run such a team', 'after your talk', 'her experience helps', 'weil du dabei warst', 'du kennst das Haus', 'Sie haben das aufgebaut', 'nach deinem Vortrag', 'she knows the house best'])('is said by %j', (text) => {
		expect(says(text).whyThem).toBe(true);
	});

	it.each(['', '20 minutes by Friday', 'some of your time', 'your feedback on two slides', 'if you have time', 'could you do this', 'deine Hilfe', 'deine Meinung dazu', 'wenn du Zeit hast'])('is not said by %j', (text) => {
		expect(says(text).whyThem).toBe(false);
	});

	it('is said by naming the work they are known for', () => {
		expect(says('a look at my draft on compilers', 'Compilers for managers').whyThem).toBe(true);
		expect(says('a look at my draft on compilers', 'Panels').whyThem).toBe(false);
		expect(says('what works for you', 'What works at work').whyThem).toBe(false);
	});
});

describe('what', () => {
	it.each(['20 minutes on the promotion case', 'review my draft', 'introduce me to [[Grace]]', 'which of the two titles is better?', 'a reference for the platform role', 'meinen Entwurf lesen', 'zwei Sätze zu 3 Folien'])('is said by %j', (text) => {
		expect(says(text).what).toBe(true);
	});

	it.each(['', 'help', 'by Friday', 'pick your brain about things some time', 'eine kurze Frage zu dem da', 'support please', 'on 2026-05-01', 'catch up about where we all are'])('is not said by %j', (text) => {
		expect(says(text).what).toBe(false);
	});

	it('takes more than length with a senior person: a number, a question or a verb', () => {
		const text = 'a reference for the platform role';
		expect([says(text).what, says(text, null, true).what, says('a yes or no: may I name you as a reference?', null, true).what]).toEqual([true, false, true]);
	});

	it('reads links by their names', () => expect(says('[[People/Review board|the board]] [[Reading list]]').what).toBe(false));
});

describe('words of a subject', () => {
	it('leave out what any work is described with', () => {
		expect(topicWords('Works on compilers for managers, and on Compilers with Teams')).toEqual(['compilers', 'managers']);
		expect(topicWords('arbeitet an Übersetzern für Führungskräfte')).toEqual(['übersetzern', 'führungskräfte']);
		expect(topicWords('C++ and Go')).toEqual(['c++']);
	});
});
