import type { SettingToMeet } from '../domain/deposit-ideas';
import { allOf, number, plural, quoted } from './de-wording';
import type { enAccount } from './en-account';

const PARTS = { given: 'gegeben', asked: 'erbeten', received: 'erhalten' };

export const deAccount: typeof enAccount = {
	counts: ({ given, asked, received }) => `gegeben ${number(given)}, erbeten ${number(asked)}, erhalten ${number(received)}`,
	count: (part, count) => `${PARTS[part]} ${number(count)}`,
	show: {
		given: (count) => `Zeigen, was du gegeben hast (${number(count)})`,
		asked: (count) => `Zeigen, worum du gebeten hast (${number(count)})`,
		received: (count) => `Zeigen, was du erhalten hast (${number(count)})`,
	},
	hidden: 'Das Kontobuch ist ausgeblendet',
	shown: 'Das Kontobuch ist eingeblendet',

	ask: {
		title: 'Bevor du bittest',
		lastGive: (daysAgo) => (daysAgo === null ? 'noch nichts gegeben' : daysAgo === 0 ? 'heute gegeben' : plural(daysAgo, 'zuletzt vor # Tag gegeben', 'zuletzt vor # Tagen gegeben')),
		firstTouchpoint: () => 'das wäre der erste Kontaktpunkt',
		asks: (count) => plural(count, '# Bitte in 90 Tagen', '# Bitten in 90 Tagen'),
		promises: (count) => plural(count, 'ein Versprechen ist noch offen', '# Versprechen sind noch offen'),
		parts: { what: 'Was', byWhen: 'Bis wann', whyThem: 'Warum hier', short: 'Kurz' },
		said: (part) => `${part}: gesagt`,
		notSaid: (part) => `${part}: noch nicht gesagt`,
		lookedFor: {
			what: () => 'Was genau: eine Zahl, eine Frage oder ein Verb wie lesen, ansehen, vorstellen',
			byWhen: () => 'Bis wann: ein Tag, eine Uhrzeit, „diese Woche“ oder „keine Eile“',
			whyThem: (work) => `Warum gerade diese Person: „weil …“, „dein Vortrag über …“${work === null ? '' : ` oder ihre Arbeit an ${quoted(work)}`}`,
			short: () => 'Kurz: ein, zwei Zeilen, leicht mit einem Wort zu beantworten',
		},
		allSaid: 'Klar und leicht zu beantworten',
		instead: 'Lieber etwas beitragen',
		closeLater: 'Sobald du es weißt, erzähle, was daraus wurde.',
	},

	openLoop: (name, day) => `Du hast ${name} am ${day} um etwas gebeten: Sag danke und erzähle, was daraus wurde`,
	closingLoop: 'Was daraus wurde',
	idea: (idea) => `Idee: ${idea}`,
	anotherIdea: 'Andere',
	ideas: (reason, way, name) => {
		switch (reason.type) {
			case 'promise': return `halte, was du ${name} versprochen hast`;
			case 'open-loop': return `danke ${name} und erzähle, was aus deiner Bitte wurde`;
			case 'received': return reason.isIntroduction ? `erzähle ${name}, was aus der Vorstellung wurde` : `danke ${name} für das, was du erhalten hast`;
			case 'interesting': return `etwas zu ${quoted(reason.work)}, woran ${name} arbeitet`;
			case 'meet': return `stelle ${name} und ${reason.name} einander vor; gemeinsam ist ihnen ${allOf(reason.shared.slice(0, 3))}`;
			case 'way': return `${WAYS.get((way ?? '').toLowerCase()) ?? `etwas als ${quoted(way ?? '')}`}${reason.isAgain ? ', wie beim letzten Mal' : ''}`;
			case 'setting': return SETTINGS[reason.setting];
		}
	},

	roadblock: {
		title: 'Was steht im Weg?',
		intro: (name) => `Mit ${name} ist es still geworden. Daran ist nichts falsch, und eine kleine Geste genügt.`,
		names: {
			'status-gap': 'Diese Person steht weit über mir',
			'nothing-to-offer': 'Ich habe nichts zu bieten',
			'fear-of-silence': 'Vielleicht kommt keine Antwort',
			'feeling-transactional': 'Es fühlt sich nach Ausnutzen an',
		},
		words: {
			'status-gap': 'Ganz oben hört man selten ein ehrliches Danke, und es kostet keine Zeit.',
			'nothing-to-offer': 'Von dort, wo du stehst, siehst du, was anderen entgeht; eine Beobachtung ist ein Geschenk.',
			'fear-of-silence': 'Schweigen heißt wenig Zeit und nicht Ablehnung, und es zählt hier nie gegen jemanden.',
			'feeling-transactional': 'Was ungebeten gegeben wird, nutzt niemanden aus.',
		},
		touches: {
			'status-gap': 'Danke für eine Sache, die dir geholfen hat',
			'nothing-to-offer': 'Teile eine Sache, die dir aufgefallen ist',
			'fear-of-silence': 'Schick einen Artikel, der keine Antwort braucht',
			'feeling-transactional': 'Würdige die Leistung, wo andere es hören',
		},
		log: 'Das festhalten',
	},
};

const WAYS: ReadonlyMap<string, string> = new Map([
	['thanks', 'sag danke für etwas Bestimmtes'],
	['article', 'schick einen Artikel oder Vortrag, mit einem Satz dazu, warum'],
	['credit', 'würdige die Leistung, wo andere es hören'],
	['help', 'biete Hilfe an bei dem, was gerade viel Arbeit macht'],
	['advice', 'teile etwas, das Zeit spart'],
	['introduction', 'mach mit einer Person bekannt, die zu kennen sich lohnt'],
]);

const SETTINGS: Readonly<Record<SettingToMeet, string>> = {
	project: 'hilf bei einem gemeinsamen Projekt; ein Treffen braucht es nicht',
	offsite: 'sag Hallo auf einer Klausur oder Konferenz',
	alumni: 'trefft euch über einen Alumni-Kreis oder eine gemeinsame Runde',
	dinner: 'komm zu einem Essen oder einer Runde dazu, die es ohnehin gibt',
};
