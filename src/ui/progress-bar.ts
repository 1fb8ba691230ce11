import { newId } from './new-id';

/** How far something is that takes its time: a bar and a line of words. */
export class ProgressBar {
	private readonly bar: HTMLElement;
	private readonly fill: HTMLElement;
	private readonly label: HTMLElement;

	constructor(parent: HTMLElement) {
		this.bar = parent.createDiv({ cls: 'rapport-progress', attr: { 'role': 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 } });
		this.fill = this.bar.createDiv({ cls: 'rapport-progress-fill' });
		this.label = parent.createDiv({ cls: 'rapport-message-note' }).createSpan({ attr: { dir: 'auto', id: newId() } });
		this.bar.setAttribute('aria-labelledby', this.label.id);
	}

	/** Shows how many are done of how many, in the words given. */
	show(done: number, total: number, words: string): void {
		const percent = total === 0 ? 0 : Math.min(100, Math.round((done / total) * 100));
		this.bar.setAttrs({ 'aria-valuenow': String(percent), 'aria-valuetext': words });
		this.fill.setCssProps({ '--rapport-progress': `${percent}%` });
		this.label.setText(words);
	}
}
