/**
 * What an ask says of itself: what exactly, by when, and why this very person.
 *
 * Rules of thumb for English and German, light enough to run at every keystroke; each can be named in a sentence, so a
 * hint can say what was looked for. They miss things, which is why they advise and never block.
 */
export interface AskSays {
	/** A number, a question, a verb such as *read* or *vorstellen*, or five words of some substance. */
	readonly what: boolean;
	/** A date, a time, a weekday, or words such as *tomorrow*, *bis Ende der Woche*, *no rush*. */
	readonly byWhen: boolean;
	/** A reason such as *because*, *since you*, *weil*, *your talk on*, or what they work on. */
	readonly whyThem: boolean;
}

/** A pattern of whole words, with what stands before them; `\b` knows no umlauts, and older phones no lookbehind. */
function words(pattern: string): RegExp {
	return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');
}

const MONTH = 'jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const PERIOD = 'day|week|month|quarter|year|sprint|tag(?:es)?|woche|monats?|quartals?|jahre?s?';
const COUNT = '\\d+|an?|one|two|three|few|couple of|ein(?:er|em|en)?|zwei|drei|paar';

const WHEN: readonly RegExp[] = [
	// A date or a time: 2026-03-20, 20.3., 3/20, 14:30, 5 pm, 17 Uhr.
	words('\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.?(?:\\d{2,4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}:\\d{2}|\\d{1,2} ?(?:am|pm|uhr)|q[1-4]'),
	words(`(?:\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?)(?:${MONTH})|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?|(?:by|before|until|in|im|bis|vor|early|late|mid|anfang|mitte|ende) (?:${MONTH})`),
	words('(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?'),
	words('today|tonight|tomorrow|eod|eow|eom|weekend|heute|morgen|übermorgen|wochenende|feierabend'),
	words(`(?:this|next|coming|following|diese[rnms]?|nächste[rnms]?|kommende[rnms]?) (?:${PERIOD}|morning|afternoon|evening)|end of (?:the |this |next )?(?:${PERIOD})|ende (?:der|des|dieser|dieses|nächster|nächsten) (?:${PERIOD})`),
	words(`(?:within|in|innerhalb|binnen) (?:(?:the|den) (?:next|nächsten) )?(?:a )?(?:${COUNT}) (?:hours?|days?|weeks?|months?|stunden?|tage?n?|wochen?|monate?n?)`),
	words('(?:by|before|until|vor|bis) (?:the |zum |zur )?(?:end|close|noon|midday|lunch|then|mittag|dann|ende|abend|christmas|easter|weihnachten|ostern)'),
	// That there is no hurry says it as well.
	words('no (?:rush|hurry)|whenever (?:you|it)|(?:es )?eilt nicht|keine eile|wann (?:es|immer)'),
];

const WHY: readonly RegExp[] = [
	words('because|given (?:that|your|how|you)|as you|since you|weil|denn|zumal|deshalb du|nachdem du|falls du'),
	words('you (?:have|had|did|do|know|knew|knows|are|were|wrote|built|led|ran|run|made|gave|said|mentioned|spoke|worked|work|went)|you[\'’](?:ve|re|d)'),
	words('(?:du|ihr) (?:hast|habt|hattest|kennst|kennt|bist|seid|warst|weißt|arbeitest|leitest)|sie (?:haben|hatten|kennen|sind|waren|wissen|arbeiten|leiten)'),
	// "Your time" is what is asked for, "your talk" is why.
	words('your (?!time\\b|help\\b|feedback\\b|opinion\\b|advice\\b|thoughts?\\b|views? on my\\b|answers?\\b|repl(?:y|ies)\\b|calendar\\b|support\\b)\\p{L}+'),
	words('de?in(?:e[rnms]?)? (?!zeit\\b|hilfe\\b|rat\\b|meinung\\b|antwort\\b|feedback\\b|kalender\\b)\\p{L}+'),
	words('(?:her|his|their) (?:experience|expertise|talk|paper|book|post|article|work|eye|background|years)|(?:knows?|kennt|weiß) [^.]*(?:best|most|well|am besten|gut)'),
];

/** "If you have time" is courtesy, "you have led such a team" a reason. */
const COURTESY = words('(?:if|when|whenever|whether|could|would|can|do|what|how|that) you \\p{L}+');

const REQUEST = words(
	'reads?|review|proofread|introduce|intro|meet|call|comment|recommend|refer|nominate|sponsor|endorse|mention|look at|look over|share|send|sign|speak|join|vote|forward|check|test|invite|sit in|answer|explain|show'
	+ '|lesen|liest|gegenlesen|durchsehen|anschauen|ansehen|schauen|vorstellen|treffen|anrufen|empfehlen|vorschlagen|kommentieren|teilen|schicken|senden|unterschreiben|sprechen|weiterleiten|prüfen|testen|einladen|beantworten|erklären|zeigen',
);
const VAGUE = words('pick (?:your|her|his|their) brains?|catch up|quick (?:chat|question|call)|some time|sometime|a favou?r|kurze frage|mal austauschen|austauschen|ein gefallen');
const NUMBER = /\p{N}/u;
const ENOUGH_WORDS = 5;
/** What somebody short of time reads at one glance, in characters. */
export const SHORT_ASK = 160;

/** Reads what an ask says; `interesting` is the work that the person is known for. For senior people mere length says no *what*. */
export function askSays(text: string, { interesting, isSenior }: { readonly interesting: string | null; readonly isSenior: boolean }): AskSays {
	const plain = text.replace(/!?\[\[(?:[^[\]|]+\|)?([^[\]]*)\]\]/g, '$1').replace(/\s+/g, ' ').trim();
	const withoutCourtesy = plain.replace(COURTESY, ' ');
	return {
		what: saysWhat(plain, isSenior),
		byWhen: WHEN.some((pattern) => pattern.test(plain)),
		whyThem: WHY.some((pattern) => pattern.test(withoutCourtesy)) || sharesWord(plain, interesting),
	};
}

function saysWhat(text: string, isSenior: boolean): boolean {
	// A date is no number of anything.
	const withoutWhen = WHEN.reduce((rest, pattern) => rest.replace(pattern, ' '), text).replace(/\s+/g, ' ').trim();
	const count = withoutWhen.split(' ').filter(Boolean).length;
	if (count < 2) return false;
	if (NUMBER.test(withoutWhen) || REQUEST.test(withoutWhen)) return true;
	if (VAGUE.test(withoutWhen)) return false;
	return withoutWhen.includes('?') ? count >= 3 : !isSenior && count >= ENOUGH_WORDS;
}

function sharesWord(text: string, interesting: string | null): boolean {
	if (interesting === null) return false;
	const known = new Set(topicWords(interesting));
	return topicWords(text).some((word) => known.has(word));
}

/** Words that any work could be described with, in both languages. */
const COMMON = new Set(('about after also and are auch aus been before bei beim both but das dass dem den der des die does doing durch ein eine einem einen einer else for from für gegen going good great haben have having hers his how ihre into ist its just kann like made make many mehr mit more most much nach neue neuen new nicht not oder off one only other our over own people seine sein sich sie sind some team teams that the their them then there these they thing things this those through und under very vom von vor was well were what when where which while will with work working works world would you your zum zur zwischen arbeit arbeitet arbeiten leute sehr über unter wie wird').split(' '));

/** The words that tell one subject from another, in lower case, each once: `'Compilers for managers'` → `['compilers', 'managers']` */
export function topicWords(text: string): readonly string[] {
	const found = text.toLowerCase().match(/[\p{L}\p{N}+#]{3,}/gu) ?? [];
	return [...new Set(found.filter((word) => !COMMON.has(word)))];
}
