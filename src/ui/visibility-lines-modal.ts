import { SuggestModal } from 'obsidian';
import type { LineReader, Rapport } from '../context';
import { strengthName } from '../domain/goal';
import type { VisibilityLine } from '../domain/own-record';
import { slugWords, strengthOf } from '../domain/slug';
import { arenaOf } from '../domain/visibility';
import { namePrompt } from './dialog-name';
import type { RowOpener } from './row-opener';

const STRENGTH_TAG = /#strength\/\S+\s*/gi;

/** Lines of visible work, the newest first; whichever is chosen is opened where it stands. */
export class VisibilityLinesModal extends SuggestModal<VisibilityLine> {
	private readonly reader: LineReader;

	constructor(private readonly rapport: Rapport, title: string, private readonly lines: readonly VisibilityLine[], private readonly opener: Pick<RowOpener, 'openLine'>) {
		super(rapport.app);
		this.reader = rapport.lineReader();
		this.setPlaceholder(title);
		this.emptyStateText = rapport.strings.visibility.noLines;
		namePrompt(rapport, this, title);
	}

	override async getSuggestions(query: string): Promise<VisibilityLine[]> {
		const words = query.trim().toLowerCase();
		const found = await Promise.all(this.lines.map(async (line) => ({ line, text: `${this.factsOf(line)} ${await this.wordsOf(line)}` })));
		return found.filter(({ text }) => text.toLowerCase().includes(words)).map(({ line }) => line).sort((a, b) => b.day - a.day);
	}

	override renderSuggestion(line: VisibilityLine, el: HTMLElement): void {
		el.addClass('rapport-multiplier');
		const source = this.reader.sourceNow(line.path, line.line);
		el.createDiv({ text: (source === null ? '' : this.said(source)) || this.factsOf(line), attr: { dir: 'auto' } });
		el.createDiv({ cls: 'rapport-multiplier-reach', text: this.factsOf(line), attr: { dir: 'auto' } });
	}

	override onChooseSuggestion({ path, line }: VisibilityLine, event: MouseEvent | KeyboardEvent): void {
		this.opener.openLine(path, line, event);
	}

	private factsOf(line: VisibilityLine): string {
		const { board, network: { own: { goal } } } = this.rapport;
		return [this.rapport.strings.days.day(line.day, board.today), slugWords(arenaOf(line)), ...(line.strengths ?? []).map((strength) => strengthName(goal, strengthOf(strength)))].join(' · ');
	}

	private async wordsOf({ path, line }: VisibilityLine): Promise<string> {
		try {
			return this.said(await this.reader.sourceAt(path, line));
		} catch (error) {
			console.error(`Rapport could not read ${path}`, error);
			return '';
		}
	}

	/** The words of a line; its strengths are said beside them. */
	private said(source: string): string {
		return this.reader.wordsOf(source).replace(STRENGTH_TAG, '').trim();
	}
}
