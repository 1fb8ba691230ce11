import { Component, Platform, setIcon, setTooltip } from 'obsidian';
import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { NextFrame } from '../ui/next-frame';
import { openListOf } from '../ui/open-list-of';
import { reporting } from '../ui/reporting';

/** Adds the count of this week's people to the status bar, which phones and tablets do not have. */
export function registerStatusBar(plugin: Plugin, rapport: Rapport): void {
	if (!Platform.isMobile) plugin.addChild(new StatusCount(plugin.addStatusBarItem(), rapport));
}

/** How many people of this week wait to hear from the user: a few at most, and nothing where nobody does. */
class StatusCount extends Component {
	private readonly words: HTMLElement;
	private readonly frame: NextFrame;
	private shown = '';

	constructor(private readonly el: HTMLElement, private readonly rapport: Rapport) {
		super();
		this.frame = new NextFrame(el, () => this.draw());
		el.addClass('rapport-status-count');
		el.setAttrs({ role: 'button', tabindex: 0 });
		setIcon(el.createSpan({ cls: 'rapport-status-icon', attr: { 'aria-hidden': 'true' } }), 'users');
		this.words = el.createSpan();
	}

	override onload(): void {
		this.registerDomEvent(this.el, 'click', () => this.open());
		this.registerDomEvent(this.el, 'keydown', (event) => {
			if (event.key !== 'Enter' && event.key !== ' ') return;
			event.preventDefault();
			this.open();
		});
		this.register(this.rapport.board.onChange(() => this.frame.ask()));
		this.register(this.rapport.onIndexState(() => this.frame.ask()));
		this.draw();
	}

	override onunload(): void {
		this.frame.end();
	}

	private draw(): void {
		const { board, settings, indexState, strings: { waysIn: { statusBar: texts } } } = this.rapport;
		const names = settings().statusBar && indexState().isReady ? board.thisWeek().map(({ name }) => name) : [];
		const shown = names.join('\n');
		this.el.toggleClass('is-shown', names.length > 0);
		if (shown === this.shown) return;
		this.shown = shown;
		this.words.setText(names.length === 0 ? '' : texts.count(names.length));
		setTooltip(this.el, names.length === 0 ? '' : texts.label(names), { placement: 'top' });
	}

	private open(): void {
		const { app, strings } = this.rapport;
		reporting(strings, strings.commands.openStaleList, () => openListOf(app, null));
	}
}
