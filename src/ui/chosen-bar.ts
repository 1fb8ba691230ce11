import { ButtonComponent, Component, setTooltip } from 'obsidian';
import type { Strings } from '../i18n';
import { iconButton } from './icon-button';
import { nameBy } from './name-by';

/** What the buttons of the bar do. */
export interface ChosenBarContext {
	readonly strings: Strings;
	readonly logForAll: () => void;
	readonly showMenu: (button: HTMLElement) => void;
	readonly clear: () => void;
}

/** Below the list while people are chosen: how many, and what can be done for all of them. */
export class ChosenBar extends Component {
	readonly el: HTMLElement;
	private readonly count: HTMLElement;
	private readonly spoken: HTMLElement;
	private readonly log: ButtonComponent;
	private readonly more: HTMLButtonElement;
	private shown = '';

	constructor(parent: HTMLElement, private readonly context: ChosenBarContext) {
		super();
		const { strings: { choosing: texts, moreOptions }, logForAll, showMenu, clear } = context;
		// Not in the bar: what comes together with its live region is not read out.
		this.spoken = parent.createDiv({ cls: 'rapport-hidden', attr: { 'aria-live': 'polite' } });
		this.el = parent.createDiv({ cls: 'rapport-chosen', attr: { role: 'group' } });
		nameBy(this.el, texts.group);
		this.count = this.el.createDiv({ cls: 'rapport-chosen-count' }).createSpan({ attr: { dir: 'auto' } });
		const actions = this.el.createDiv({ cls: 'rapport-chosen-actions' });
		this.log = new ButtonComponent(actions).setButtonText(texts.logForAll).setCta().onClick(logForAll);
		this.more = iconButton(actions, 'lucide-ellipsis', moreOptions, () => showMenu(this.more));
		iconButton(actions, 'lucide-x', texts.clear, clear);
	}

	override onload(): void {
		this.registerDomEvent(this.el, 'keydown', (event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			event.stopPropagation();
			this.context.clear();
		});
	}

	/** Shows who is chosen; nobody is said only while people are to be chosen. True where the bar takes room that the list had. */
	show(names: readonly string[], isOpen: boolean): boolean {
		const { choosing: texts } = this.context.strings;
		const isShown = isOpen || names.length > 0;
		const shown = JSON.stringify([isShown, names]);
		if (shown === this.shown) return false;
		this.shown = shown;
		const takesRoom = isShown && !this.el.hasClass('is-shown');
		const words = !isShown ? '' : names.length === 0 ? texts.nobody : texts.chosen(names.length);
		this.el.toggleClass('is-shown', isShown);
		this.count.setText(words);
		this.spoken.setText(words);
		setTooltip(this.count, names.length === 0 ? '' : texts.names(names), { placement: 'top' });
		this.log.setDisabled(names.length === 0);
		this.more.toggleClass('is-hidden', names.length === 0);
		return takesRoom;
	}

	/** True where the keyboard is in the bar. */
	get hasFocus(): boolean {
		return this.el.contains(this.el.doc.activeElement);
	}
}
