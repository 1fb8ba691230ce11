import { isSame } from '../domain/is-same';
import type { Strings } from '../i18n';
import { keptTogether } from './kept-together';
import type { PanelText } from './panel-text';
import { tickButton } from './tick-button';

/** Below the head: the reasons, who they are, the next step. */
export class PanelFacts {
	private readonly el: HTMLElement;
	private shown: PanelText | null = null;

	constructor(parent: HTMLElement, private readonly strings: Strings, private readonly finishStep: () => void) {
		this.el = parent.createDiv({ cls: 'rapport-panel-facts' });
	}

	show(text: PanelText): void {
		if (isSame(text, this.shown)) return;
		this.shown = text;
		this.el.empty();
		for (const line of text.lines) this.el.createDiv({ text: keptTogether(line), attr: { dir: 'auto' } });
		const { panel } = this.strings;
		if (text.nextStep !== null) {
			const step = this.el.createDiv({ cls: ['rapport-panel-fact', 'rapport-panel-step'] });
			tickButton(step, this.strings.promises.finishStep, this.finishStep);
			this.labelled(step.createDiv({ attr: { dir: 'auto' } }), panel.nextStep, text.nextStep);
		}
		if (text.interesting !== null) this.labelled(this.el.createDiv({ cls: 'rapport-panel-fact', attr: { dir: 'auto' } }), panel.interesting, text.interesting);
	}

	private labelled(line: HTMLElement, label: string, value: string): void {
		line.createSpan({ cls: 'rapport-panel-label', text: `${label}: ` });
		line.createSpan({ text: value });
	}
}
