import type { Rapport } from '../context';
import { strengthsOffered } from '../domain/arenas';
import { strengthName } from '../domain/goal';
import { strengthOf } from '../domain/slug';
import { keepingFocus } from './keeping-focus';
import { nameBy } from './name-by';

/** The strengths that visible work may show, any of them pressed; there for that kind only. */
export class StrengthHints {
	private readonly el: HTMLElement;
	/** As they will be written. */
	private pressed: readonly string[];
	private shown = '';

	constructor(parent: HTMLElement, private readonly rapport: Pick<Rapport, 'network' | 'strings'>, pressed: readonly string[], private readonly change: () => void) {
		this.pressed = pressed;
		this.el = parent.createDiv({ cls: ['rapport-log-ways', 'rapport-log-strengths'], attr: { role: 'group' } });
	}

	get chosen(): readonly string[] {
		return this.pressed;
	}

	/** Shows the strengths, or nothing where the kind has none. */
	show(isWanted: boolean): void {
		const { network: { own }, strings: { log: texts } } = this.rapport;
		const known = this.pressed.map(strengthOf);
		const offered = isWanted ? [...new Set([...strengthsOffered(own), ...known])] : [];
		const shown = JSON.stringify([offered, known]);
		if (shown === this.shown) return;
		this.shown = shown;
		// Whoever presses several goes on from the one that was pressed.
		keepingFocus(this.el, () => {
			this.el.empty();
			if (offered.length > 0) nameBy(this.el, this.el.createSpan({ text: texts.strengths, attr: { dir: 'auto' } }));
			for (const [index, strength] of offered.entries()) {
				if (index > 0) this.el.createSpan({ cls: 'rapport-log-between', text: '·', attr: { 'aria-hidden': 'true' } });
				this.draw(strength, strengthName(own.goal, strength), known.includes(strength));
			}
		});
	}

	private draw(strength: string, name: string, isOn: boolean): void {
		const button = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-log-way'], text: name, attr: { 'type': 'button', 'data-key': strength, 'aria-pressed': String(isOn), 'dir': 'auto' } });
		button.toggleClass('is-on', isOn);
		button.addEventListener('click', () => {
			this.pressed = isOn ? this.pressed.filter((other) => strengthOf(other) !== strength) : [...this.pressed, strength];
			this.change();
		});
	}
}
