import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import type { NoteGlance } from '../domain/note-glance';
import { capitalised } from '../i18n';
import { iconButton } from './icon-button';

/** Who somebody is: their name, what is known of them, and a glance at their note. */
export class TriageCard {
	private readonly name: HTMLElement;
	private readonly facts: HTMLElement;
	private readonly note: HTMLElement;
	/** Whose note is being read, or shown. */
	private path = '';

	constructor(parent: HTMLElement, private readonly rapport: Rapport, open: (path: string) => void) {
		const head = parent.createDiv({ cls: 'rapport-triage-head' });
		this.name = head.createDiv({ cls: 'rapport-triage-name', attr: { 'role': 'heading', 'aria-level': 3, 'dir': 'auto' } });
		iconButton(head, 'lucide-file-text', rapport.strings.triage.open, () => open(this.path));
		this.facts = parent.createDiv({ cls: 'rapport-triage-facts', attr: { dir: 'auto' } });
		this.note = parent.createDiv({ cls: 'rapport-triage-note' });
	}

	/** Shows a person, at once; the note follows once it is read. Returns what is known of them in words. */
	show(person: Person, linksTo: number): string {
		const words = this.wordsOf(person, linksTo);
		this.name.setText(person.name);
		this.facts.setText(words);
		if (person.path === this.path) return words;
		const { path } = person;
		this.path = path;
		this.note.empty();
		this.note.scrollTop = 0;
		void this.readNote(path);
		return words;
	}

	private async readNote(path: string): Promise<void> {
		try {
			this.showNote(path, await this.rapport.notes.glance(path));
		} catch (error) {
			console.error(`Rapport could not read ${path}`, error);
			this.showNote(path, null);
		}
	}

	/** `'Countess · linked from 12 notes · last contact 4 Mar'` */
	private wordsOf({ path, reading: { aliases } }: Person, linksTo: number): string {
		const { board, strings: { triage: texts, days } } = this.rapport;
		const since = board.standingOf(path)?.since ?? null;
		const words = [...aliases, ...(linksTo > 0 ? [texts.linkedFrom(linksTo)] : []), ...(since === null ? [] : [texts.lastContact(days.day(since, board.today))])];
		return capitalised(words.join(' · '));
	}

	private showNote(path: string, glance: NoteGlance | null): void {
		// Somebody else's turn by now.
		if (path !== this.path) return;
		const { triage: texts } = this.rapport.strings;
		if (glance && glance.properties.length > 0) {
			const list = this.note.createEl('dl', { cls: 'rapport-triage-properties' });
			for (const [name, words] of glance.properties) {
				list.createEl('dt', { text: name, attr: { dir: 'auto' } });
				list.createEl('dd', { text: words, attr: { dir: 'auto' } });
			}
		}
		for (const { type, words } of glance?.lines ?? []) this.note.createDiv({ cls: ['rapport-triage-line', `mod-${type}`], text: words, attr: { dir: 'auto' } });
		if (!this.note.hasChildNodes()) this.note.createDiv({ cls: 'rapport-triage-empty', text: glance ? texts.empty : texts.unread });
	}
}
