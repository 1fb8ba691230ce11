import { ButtonComponent } from 'obsidian';
import type { Rapport } from '../context';
import { isSame } from '../domain/is-same';
import type { Person } from '../domain/people';
import type { Message } from './message';
import { ProgressBar } from './progress-bar';

/** What the buttons of messages do. */
export interface MessageActions {
	readonly chooseFolder: () => void;
	readonly makeFirstPerson: () => void;
	readonly placePeople: () => void;
	readonly clearFilter: () => void;
	readonly retry: () => void;
}

/** The place above the list where the view explains what is not in it. */
export class MessagePane {
	private readonly el: HTMLElement;
	private shown: unknown = null;
	private bar: ProgressBar | null = null;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly actions: MessageActions) {
		this.el = parent.createDiv({ cls: 'rapport-message' });
	}

	/** Shows a message or none; drawn anew only where it says something else. */
	show(message: Message | null): void {
		if (message?.type === 'indexing' && this.bar) return this.progress(message.done, message.total);
		const { peopleFolders, personTags, personMarkers, circles, roles } = this.rapport.settings();
		const next = message?.type === 'quiet' ? message.next : null;
		const due = next && this.rapport.board.standingOf(next.path)?.due;
		const says = message && { ...message, next: next?.name, due, today: this.rapport.board.today, peopleFolders, personTags, personMarkers, circles, roles };
		if (isSame(says, this.shown)) return;
		this.shown = says;
		this.bar = null;
		this.el.empty();
		this.el.toggleClass('is-shown', message !== null);
		if (message) this.draw(message);
	}

	private draw(message: Message): void {
		const { messages } = this.rapport.strings.staleList;
		switch (message.type) {
			case 'indexing': return this.drawProgress(message.done, message.total);
			case 'no-people': return this.drawNoPeople();
			case 'none-placed': return this.drawNonePlaced(message.count);
			case 'quiet': return this.drawQuiet(message.next);
			case 'nobody-matches':
				this.say(messages.nobodyMatches.title, messages.nobodyMatches.text);
				return this.buttons([this.rapport.strings.staleList.clearFilter, this.actions.clearFilter]);
			case 'failed':
				this.say(messages.failed.title, messages.failed.text);
				return this.buttons([messages.failed.retry, this.actions.retry]);
		}
	}

	private drawProgress(done: number, total: number): void {
		const { indexing } = this.rapport.strings.staleList.messages;
		this.say(indexing.title, indexing.text);
		this.bar = new ProgressBar(this.el);
		this.progress(done, total);
	}

	private progress(done: number, total: number): void {
		this.bar?.show(done, total, this.rapport.strings.staleList.messages.indexing.progress(done, total));
	}

	private drawNoPeople(): void {
		const { noPeople } = this.rapport.strings.staleList.messages;
		const { peopleFolders, personTags, personMarkers } = this.rapport.settings();
		this.say(noPeople.title, noPeople.lookedFor);
		this.listed([
			...(peopleFolders.length > 0 ? [noPeople.folders(peopleFolders)] : []),
			...(personTags.length > 0 ? [noPeople.tags(personTags)] : []),
			...(personMarkers.length > 0 ? [noPeople.markers(personMarkers)] : []),
			...(peopleFolders.length + personTags.length + personMarkers.length === 0 ? [noPeople.nothing] : []),
		]);
		this.buttons([noPeople.firstPerson, this.actions.makeFirstPerson], [noPeople.chooseFolder, this.actions.chooseFolder]);
	}

	private drawNonePlaced(count: number): void {
		const { nonePlaced } = this.rapport.strings.staleList.messages;
		const { circles, roles, propertyNames } = this.rapport.settings();
		this.say(nonePlaced.title(count), nonePlaced.text);
		const list = this.el.createEl('dl', { cls: 'rapport-properties' });
		const values: readonly (readonly [string, string])[] = [
			[propertyNames.circle, nonePlaced.circle(circles.map(({ id }) => id).join(', '))],
			[propertyNames.role, nonePlaced.role(roles.map(({ id }) => id).join(', '))],
			[propertyNames.cadence, nonePlaced.cadence()],
			[propertyNames['last-deposit'], nonePlaced.lastDeposit()],
		];
		for (const [name, value] of values) {
			list.createEl('dt', { text: name });
			list.createEl('dd', { text: value });
		}
		this.buttons([this.rapport.strings.triage.command, this.actions.placePeople]);
	}

	private drawQuiet(next: Person | null): void {
		const { quiet } = this.rapport.strings.staleList.messages;
		const { board } = this.rapport;
		const due = next ? board.standingOf(next.path)?.due : null;
		if (next && due !== null && due !== undefined) this.say(quiet.title, quiet.next(next.name, this.rapport.strings.days.day(due, board.today), due - board.today));
		else this.say(quiet.nobody, quiet.nobodyText);
	}

	private say(title: string, text: string): void {
		this.el.createDiv({ cls: 'rapport-message-title', text: title });
		this.el.createDiv({ cls: 'rapport-message-text', text });
	}

	private listed(lines: readonly string[]): void {
		const list = this.el.createEl('ul', { cls: 'rapport-message-list' });
		for (const text of lines) list.createEl('li', { text });
	}

	private buttons(...buttons: readonly (readonly [label: string, act: () => void])[]): void {
		const row = this.el.createDiv({ cls: 'rapport-message-buttons' });
		for (const [index, [label, act]] of buttons.entries()) {
			const button = new ButtonComponent(row).setButtonText(label).onClick(act);
			if (index === 0) button.setCta();
		}
	}
}
