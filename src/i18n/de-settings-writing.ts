import type { enSettingsWriting } from './en-settings-writing';

export const deSettingsWriting: typeof enSettingsWriting = {
	dailyNotes: {
		heading: 'Tägliche Notizen',
		folder: 'Ordner der täglichen Notizen',
		format: 'Format der täglichen Notizen',
		template: 'Vorlage der täglichen Notizen',
		folderDesc: (obsidian) => asObsidian(obsidian, 'der Vault selbst'),
		formatDesc: (obsidian) => asObsidian(obsidian, 'YYYY-MM-DD'),
		templateDesc: (obsidian) => asObsidian(obsidian, 'keine'),
		today: 'Tägliche Notiz von heute',
		section: 'Überschrift der Kontaktpunkte',
		sectionDesc: 'Kontaktpunkte kommen unter diese Überschrift, die ergänzt wird, wo sie fehlt; leer: ans Ende der Notiz.',
	},
	personNotes: {
		heading: 'Personennotizen',
		folder: 'Ordner neuer Personen',
		folderDesc: (folder) => `Leer: der erste Personenordner (${folder}).`,
		template: 'Vorlage neuer Personen',
		templateDesc: 'Mit dieser Notiz beginnt eine neue Personennotiz; leer: mit Kreis, Rolle und Rhythmus zum Ausfüllen.',
		writeLastDeposit: 'Tag des letzten Beitrags aktualisieren',
		writeLastDepositDesc: (property) => `Wird etwas gegeben, rückt ${property} in der Notiz jeder Person auf der Zeile auf diesen Tag, nie zurück; ausgeschaltet bleiben Personennotizen beim Festhalten, wie sie sind.`,
	},
	depositIdeas: {
		heading: 'Ideen für Beiträge',
		add: 'Idee hinzufügen',
		empty: 'Keine Ideen; angeboten werden nur Formen, die du nutzt.',
		field: 'Form des Beitrags',
		desc: 'Wird beim Festhalten eines Beitrags angeboten und hinter das Tag geschrieben.',
	},
	accounts: {
		heading: 'Konten',
		window: 'Monate, die zählen',
		windowDesc: 'Gegeben, erbeten und erhalten wird über so viele Monate gezählt.',
		beforeAsk: 'Beiträge vor einer Bitte',
		beforeAskDesc: 'Mit so vielen Beiträgen seit der letzten Bitte ist ein Konto im Plus.',
		beforeSeniorAsk: 'Beiträge vor einer Bitte nach oben',
		beforeSeniorAskDesc: 'Dasselbe für Menschen, deren Notiz eine hohe Position nennt.',
		hideLedger: 'Kontobuch ausblenden',
		hideLedgerDesc: 'Dann ist in der App nichts von Konten zu sehen, etwa während du den Bildschirm teilst.',
	},
	goalAndReviews: {
		heading: 'Ziel und Rückblicke',
		goalTemplate: 'Vorlage für Ziele',
		goalTemplateDesc: 'Mit dieser Notiz beginnt ein neues Ziel; leer: nur mit seinen Eigenschaften.',
		folder: 'Ordner der Rückblicke',
		folderDesc: 'Leer: der Vault selbst.',
		reviewTemplate: 'Vorlage für Rückblicke',
		reviewTemplateDesc: 'Mit dieser Notiz beginnt ein neuer Rückblick, die Zahlen am Ende oder zwischen den Zeilen rapport:begin und rapport:end; leer: mit drei Fragen.',
	},
	around: {
		heading: 'Editor und Statusleiste',
		suggestPeople: 'Personen beim Tippen vorschlagen',
		suggestPeopleDesc: 'Hinter dem Tag einer Art, etwa #deposit, werden Personen angeboten, zuerst die, bei denen ein Wort am meisten fehlt.',
		statusBar: 'Diese Woche in der Statusleiste',
		statusBarDesc: 'Wie viele Menschen dieser Woche noch nichts von dir gehört haben; sind es keine, steht dort nichts.',
	},
	kindLabels: {
		page: 'Namen der Arten',
		pageDesc: 'Wie jede Art von Kontaktpunkt hier heißt; was geschrieben wird, bleibt gleich.',
	},
};

function asObsidian(now: string | undefined, none: string): string {
	return now === undefined ? 'Leer: wie in Obsidian.' : `Leer: wie in Obsidian (${now || none}).`;
}
