import type { enExport } from './en-export';

export const deExport: typeof enExport = {
	commands: {
		people: 'Personen exportieren',
		touchpoints: 'Kontaktpunkte exportieren',
	},
	about: {
		people: 'Eine Zeile für jede Person: was sie für dich ist, wie es steht und warum, dazu das Konto. Deine Notizen bleiben, wie sie sind.',
		touchpoints: 'Eine Zeile für jeden Kontaktpunkt bis heute, mit Tag, Personen und Worten. Deine Notizen bleiben, wie sie sind.',
	},
	format: 'Format',
	formats: {
		csv: 'CSV, für Tabellen',
		json: 'JSON, für Skripte',
	},
	place: 'Wohin',
	places: {
		vault: 'In den Vault',
		download: 'Herunterladen',
	},
	folder: 'Ordner',
	root: 'Der Vault selbst',
	fileNames: {
		people: 'Personen',
		touchpoints: 'Kontaktpunkte',
	},
	willWrite: (path) => `Schreibt ${path}; eine vorhandene Datei wird nie überschrieben.`,
	willDownload: (name) => `Lädt ${name} herunter`,
	run: 'Exportieren',
	reading: 'Deine Notizen werden gelesen',
	written: (path) => `Geschrieben: ${path}`,
	downloaded: (name) => `Heruntergeladen: ${name}`,
};
