import { debounce } from 'obsidian';
import type { LogPreview, Refusal, TouchpointLog } from '../context';
import type { Draft } from '../domain/draft';
import { reasonOf } from '../domain/failure';
import type { Strings } from '../i18n';
import { nameBy } from './name-by';

const PAUSE_MS = 80;

/** The very line that would be written and the note it would go to, as one types. */
export class LogPreviewPane {
	private readonly placeEl: HTMLElement;
	private readonly lineEl: HTMLElement;
	/** Answers come in any order: only that of the last question counts. */
	private asked = 0;
	private readonly ask = debounce((draft: Draft, toCome: ReadonlySet<string>, makes: readonly string[]) => void this.askNow(draft, toCome, makes), PAUSE_MS);

	constructor(parent: HTMLElement, private readonly texts: Strings['log'], private readonly log: Pick<TouchpointLog, 'preview'>) {
		const el = parent.createDiv({ cls: 'rapport-log-preview', attr: { role: 'group' } });
		nameBy(el, texts.preview);
		this.placeEl = el.createDiv({ cls: 'rapport-log-place', attr: { dir: 'auto' } });
		this.lineEl = el.createDiv({ cls: 'rapport-log-line', attr: { dir: 'auto' } });
		this.say(texts.previewToCome);
	}

	/** Shows what a draft would write; `toCome` are paths of people whose notes will be made before, and `makes` says so. */
	show(draft: Draft, toCome: ReadonlySet<string>, makes: readonly string[]): void {
		this.ask(draft, toCome, makes);
	}

	/** Says something in the line's place. */
	say(text: string): void {
		this.stop();
		this.draw('', text, false);
	}

	/** Forgets what was asked. */
	stop(): void {
		this.asked++;
		this.ask.cancel();
	}

	private async askNow(draft: Draft, toCome: ReadonlySet<string>, makes: readonly string[]): Promise<void> {
		const turn = ++this.asked;
		let answer: LogPreview | Refusal;
		try {
			answer = await this.log.preview(draft, toCome);
		} catch (error) {
			console.error('Rapport: preview', error);
			answer = { refused: reasonOf(error) };
		}
		if (turn !== this.asked) return;
		if ('refused' in answer) this.draw('', answer.refused, false);
		else this.draw([...makes, this.texts.previewPlace(answer.path, answer.heading, answer.isThere)].join('\n'), answer.line, true);
	}

	private draw(place: string, text: string, isLine: boolean): void {
		this.placeEl.setText(place);
		this.lineEl.setText(text);
		this.lineEl.toggleClass('is-line', isLine);
	}
}
