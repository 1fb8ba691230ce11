import { deBaseFile } from './de-bases';
import { deCorrectionsWritten } from './de-corrections';
import { deEditsWritten } from './de-edits';
import { deGoalWriting } from './de-goal';
import { deImportWriting } from './de-import';
import { dePeopleWriting } from './de-people';
import { deReview } from './de-review';
import { changes, lines, number, people, quoted } from './de-wording';
import type { enWriting } from './en-writing';

/** Why properties cannot be read, in the parser's words where it says so. */
export function whyUnreadable(reason: string | null): string {
	if (reason === 'too-large') return 'es sind zu viele Eigenschaften, oder sie sind zu tief verschachtelt';
	return reason ?? 'das ist keine Liste von Eigenschaften wie „circle: industry“';
}

export const deWriting: typeof enWriting = {
	base: deBaseFile,
	review: deReview,
	goal: deGoalWriting,
	faults: {
		'no-person': 'Wähle zuerst eine Person.',
		'one-person': 'Eine Vorstellung braucht mindestens zwei Personen.',
		'no-text': 'Sag in wenigen Worten, was es war.',
		'illegal-way': 'Eine Form besteht aus Buchstaben, Ziffern, Binde- und Unterstrichen, etwa thanks oder town-hall.',
		'unknown-person': 'Jemand auf der Zeile gehört nicht zu deinen Personen.',
	},
	personGone: (path) => `${path} ist nicht mehr da oder keine Personennotiz mehr. Wähle die Person noch einmal.`,
	noLink: (path) => `Kein Link kann zu ${path} führen, darum würde die Zeile für niemanden zählen. Benenne die Notiz um: #, |, [ und ] gehören nicht in ihren Namen.`,
	nobodyIntroduced: 'Wähle, wer dich vorgestellt hat, und wem.',
	wayOfAnotherKind: (tag) => `#${tag} steht für eine andere Art von Kontaktpunkt; wähle eine andere Form.`,
	noTemplate: (template) => `Die Vorlage ${quoted(template)} für tägliche Notizen wurde nicht gefunden, darum wurde die tägliche Notiz nicht angelegt. Prüfe in den Einstellungen der täglichen Notizen, wo Vorlagen liegen.`,
	daily: {
		leftOut: (path) => `${path} liegt in einem Ordner, der nicht gelesen wird; die Zeile würde nicht zählen. Prüfe in den Einstellungen den Ordner der täglichen Notizen.`,
		otherDay: (path, day, read) => `Die tägliche Notiz für den ${day} wäre ${path}, deren Zeilen für den ${read} zählen. Prüfe in den Einstellungen das Format der täglichen Notizen.`,
	},
	meeting: {
		gone: (path) => `${path} ist nicht mehr da. Wähle die tägliche Notiz.`,
		otherDay: (path, day) => `Eine Zeile in ${path} gilt für deren Tag, ${day}. Wähle diesen Tag oder die tägliche Notiz.`,
	},
	unwritable: (path, reason) => `${path} konnte nicht geschrieben werden: ${reason}`,
	outside: 'Der Ordner ist verborgen oder liegt nicht im Vault. Wähle in den Einstellungen einen anderen.',
	torn: {
		cutOff: (reason) => `${reason}. Die Notiz wurde dort abgeschnitten. Schaffe Platz auf dem Datenträger, bevor Obsidian geschlossen wird: Was in der Notiz stand, wird wiederhergestellt, wenn du zurückkommst. Auch die Dateiwiederherstellung hat frühere Fassungen.`,
		begun: (reason) => `${reason}. Was davon angefangen wurde, ist unbrauchbar und kann gelöscht werden.`,
		stillCutOff: (path) => `${path} wurde durch einen missglückten Schreibvorgang abgeschnitten und kann noch nicht wiederhergestellt werden, darum wird sonst nichts geschrieben. Schaffe Platz auf dem Datenträger und versuche es noch einmal.`,
	},
	unreadableProperties: (path, reason, line) => `Die Eigenschaften von ${path} lassen sich nicht als YAML lesen, darum wurde dort nichts geschrieben. Zeile ${line}: ${whyUnreadable(reason)}`,
	insertions: {
		'unclosed-code': (path) => `Ein Codeblock in ${path} wird nie geschlossen; die Zeile würde zu Code. Schließe ihn zuerst mit \`\`\`.`,
		'unclosed-comment': (path) => `Ein Kommentar in ${path} wird nie geschlossen; die Zeile wäre darin verborgen. Schließe ihn zuerst mit %%.`,
		'unclosed-math': (path) => `Eine Formel in ${path} wird nie geschlossen; die Zeile würde ein Teil von ihr. Schließe sie zuerst mit $$.`,
		'unclosed-html': (path) => `Ein HTML-Block in ${path} wird nie geschlossen; die Zeile würde ein Teil von ihm.`,
		'indented-below': (path) => `In ${path} sind die Zeilen nach dem Abschnitt eingerückt und würden ein Teil der neuen Zeile.`,
	},
	properties: {
		unreadable: (line, detail) => `Die Eigenschaften lassen sich nicht als YAML lesen. Zeile ${line}: ${detail}`,
		unclosed: 'Die Eigenschaften beginnen mit --- und werden nie geschlossen.',
		tooLarge: 'Es sind zu viele Eigenschaften, oder sie sind zu tief verschachtelt, um sie hier zu ändern.',
		noProperties: 'Was zwischen den beiden Zeilen --- steht, ist keine Liste von Eigenschaften wie „circle: industry“.',
		unusual: (property) => `${property} ist auf eine Weise geschrieben, die unberührt bleibt (mit Anker, Verweis, YAML-Tag oder Klammern).`,
	},
	people: dePeopleWriting,
	imports: deImportWriting,
	notMoved: {
		changed: (property) => `${property} wurde seither geändert und blieb, wie es ist.`,
		unreadable: (property, found) => `Unter ${property} steht ${quoted(found)}; das ist kein Datum, darum blieb es, wie es ist.`,
		imprecise: (property, found) => `Unter ${property} steht ${quoted(found)}; das ist kein genaues Datum, darum blieb es, wie es ist.`,
	},
	reconciled: (count) => `letzte Beiträge von ${people(count)}`,
	relinked: (link, name, count) => `${lines(count)} von ${link} zu ${name}`,
	edits: deEditsWritten,
	corrections: deCorrectionsWritten,
	ticks: {
		'not-open': (path) => `Die Zeile in ${path} ist kein offenes Versprechen mehr.`,
		'repeats': (path) => `Die Aufgabe in ${path} wiederholt sich: Hake sie in der Notiz ab, wo die nächste entstehen kann.`,
	},
	undo: {
		nothing: 'Es gibt nichts rückgängig zu machen.',
		what: (line, path) => `${line} (${path})`,
		ticked: (line, path) => `abgehakt: ${line} (${path})`,
		gone: (path) => `${path} ist nicht mehr da.`,
		halfway: (done, total) => `${number(done)} von ${changes(total)} ${done === 1 ? 'ist' : 'sind'} schon rückgängig gemacht; ein weiterer Versuch macht auch den Rest rückgängig.`,
		removals: {
			'not-there': (path) => `Die Zeile in ${path} wurde seither geändert oder entfernt.`,
			'ambiguous': (path) => `Die Zeile steht in ${path} mehr als einmal.`,
			'has-children': (path) => `Unter der Zeile in ${path} stehen inzwischen eigene Zeilen.`,
		},
		propertyChanged: (property, path) => `${property} in ${path} wurde seither geändert.`,
	},
};
