import { isSame } from '../domain/is-same';
import type { Strings } from '../i18n';
import type { PanelText } from './panel-text';

/** Below the head: the reasons, who they are, the next step. */
export class PanelFacts {
	private readonly el: HTMLElement;
	private shown: PanelText | null = null;

	constructor(parent: HTMLElement, private readonly strings: Strings) {
		this.el = parent.createDiv({ cls: 'rapport-panel-facts' });
	}

	show(text: PanelText): void {
		if (isSame(text, this.shown)) return;
		this.shown = text;
		this.el.empty();
		for (const line of text.lines) this.el.createDiv({ text: line, attr: { dir: 'auto' } });
		const { panel } = this.strings;
		this.labelled(panel.nextStep, text.nextStep);
		this.labelled(panel.interesting, text.interesting);
	}

	private labelled(label: string, value: string | null): void {
		if (value === null) return;
		const line = this.el.createDiv({ cls: 'rapport-panel-fact', attr: { dir: 'auto' } });
		line.createSpan({ cls: 'rapport-panel-label', text: `${label}: ` });
		line.createSpan({ text: value });
	}
}
