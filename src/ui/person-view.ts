import { ItemView, Platform } from 'obsidian';
import type { HoverParent, HoverPopover, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import type { Rapport } from '../context';
import type { AccountPart } from '../domain/account';
import { noteNameOf } from '../domain/note-path';
import type { Person } from '../domain/people';
import { NextFrame } from './next-frame';
import { readPanelState, readPart } from './panel-state';
import type { PanelState } from './panel-state';
import { PersonPanel } from './person-panel';
import type { Redraw } from './person-panel';
import { PERSON_VIEW } from './person-view-type';

/** What is there once the view is open. */
interface Parts {
	readonly root: HTMLElement;
	readonly message: HTMLElement;
	readonly panel: PersonPanel;
}

/** The sidebar view of one person: that of the active note, or the one it was pinned to. */
export class PersonView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	override icon = 'user';
	private state: PanelState = { path: null, isPinned: false };
	private parts: Parts | null = null;
	private outdated: Redraw | null = null;
	private readonly frame = new NextFrame(this.contentEl, () => this.draw(this.outdated ?? 'all'));
	private wasReady = false;
	private width = 0;
	/** The lines of this number are to be shown with the next drawing. */
	private wantedPart: AccountPart | null = null;
	/** The view was chosen before there was anything that can have the focus. */
	private isFocusWanted = false;

	constructor(leaf: WorkspaceLeaf, private readonly rapport: Rapport) {
		super(leaf);
	}

	override getViewType(): string {
		return PERSON_VIEW;
	}

	override getDisplayText(): string {
		return this.rapport.strings.panel.title;
	}

	protected override async onOpen(): Promise<void> {
		const { rapport } = this;
		this.parts = this.build();
		this.register(rapport.board.onChange(({ people }) => {
			if (people === null) this.parts?.panel.forgetLines();
			// Somebody who is not here yet may be the one who is waited for.
			if (people === null || !this.person || this.parts?.panel.isConcernedBy(people)) this.askForDrawing('all');
		}));
		this.register(rapport.onNote((path, oldPath) => this.takeNote(path, oldPath)));
		this.register(rapport.onIndexState(() => {
			if (!this.wasReady) this.askForDrawing('all');
		}));
		this.registerEvent(this.app.workspace.on('file-open', (file) => this.follow(file?.path ?? null)));
		this.registerEvent(this.app.workspace.on('css-change', () => this.parts?.panel.list.remeasure()));
		this.registerEvent(this.app.workspace.on('active-leaf-change', (leaf) => {
			// On a phone nothing but a field is worth the focus.
			this.isFocusWanted = leaf === this.leaf && !Platform.isMobile && !this.contentEl.contains(this.contentEl.doc.activeElement);
			this.takeFocus();
		}));
		this.register(this.contentEl.onWindowMigrated(() => {
			this.frame.forget();
			this.parts?.panel.list.remeasure();
			this.askForDrawing('all');
		}));
		this.follow(this.app.workspace.getActiveFile()?.path ?? null);
		this.draw('all');
		this.width = this.contentEl.clientWidth;
	}

	protected override async onClose(): Promise<void> {
		this.parts = null;
		this.contentEl.empty();
	}

	override onResize(): void {
		const width = this.contentEl.clientWidth;
		if (width === this.width) return;
		this.width = width;
		this.parts?.panel.list.remeasure();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const given = readPanelState(state);
		// A state without anybody is that of a panel which was never used.
		if (given.path !== null) this.change(given);
		await super.setState(state, result);
	}

	override setEphemeralState(state: unknown): void {
		super.setEphemeralState(state);
		const part = readPart(state);
		if (part === null) return;
		this.wantedPart = part;
		this.askForDrawing('all');
	}

	private build(): Parts {
		this.contentEl.empty();
		this.contentEl.addClass('rapport-pane');
		const root = this.contentEl.createDiv({ cls: ['rapport-view', 'rapport-panel'] });
		const message = root.createDiv({ cls: 'rapport-message' });
		const panel = this.addChild(new PersonPanel(root, this.rapport, {
			redraw: (what) => this.askForDrawing(what),
			choose: (path) => this.change({ ...this.state, path }),
			pin: () => this.change({ ...this.state, isPinned: !this.state.isPinned }),
			hoverParent: this,
		}));
		return { root, message, panel };
	}

	private get person(): Person | undefined {
		return this.state.path === null ? undefined : this.rapport.network.people.get(this.state.path);
	}

	/** Shows the person of a note that was opened; other notes leave the panel as it is. */
	private follow(path: string | null): void {
		const { people } = this.rapport.network;
		if (path === null || !people.has(path) || path === this.state.path) return;
		// A pin on somebody who is gone holds nothing.
		if (!this.state.isPinned || !this.person) this.change({ path, isPinned: false });
	}

	private takeFocus(): void {
		if (!this.isFocusWanted || !this.parts || !this.person) return;
		this.parts.panel.list.focus();
		this.isFocusWanted = !this.contentEl.contains(this.contentEl.doc.activeElement);
	}

	private takeNote(path: string, oldPath: string | null): void {
		if (oldPath !== null && oldPath === this.state.path) this.change({ ...this.state, path });
		if (this.parts?.panel.forgetNote(path)) this.askForDrawing('all');
	}

	private change(state: PanelState): void {
		this.state = state;
		this.askForDrawing('all');
		void this.app.workspace.requestSaveLayout();
	}

	/** At most one drawing a frame, however much changes. */
	private askForDrawing(outdated: Redraw): void {
		if (this.outdated !== 'all') this.outdated = outdated;
		if (this.parts) this.frame.ask();
	}

	/** Shows what is so now; a failure is shown in place of the panel, and the next change tries again. */
	private draw(outdated: Redraw): void {
		const { parts } = this;
		this.outdated = null;
		if (!parts) return;
		try {
			if (outdated === 'words') parts.panel.refresh();
			else this.drawPanel(parts);
		} catch (error) {
			console.error('Rapport: the person panel could not be drawn', error);
			this.say(parts, this.rapport.strings.panel.messages.failed);
		}
	}

	private drawPanel(parts: Parts): void {
		const { messages } = this.rapport.strings.panel;
		this.wasReady ||= this.rapport.indexState().isReady;
		if (!this.wasReady) return this.say(parts, messages.indexing);
		if (!this.person) this.follow(this.app.workspace.getActiveFile()?.path ?? null);
		const { person, state: { path, isPinned } } = this;
		if (person) {
			this.say(parts, null);
			parts.panel.show(person, isPinned, this.wantedPart);
			this.wantedPart = null;
			this.takeFocus();
		} else {
			this.say(parts, path === null ? messages.nobody : { title: messages.gone.title(noteNameOf(path)), text: messages.gone.text });
		}
	}

	/** Shows a message in place of the panel, or the panel again. */
	private say({ root, message }: Parts, says: { readonly title: string; readonly text: string } | null): void {
		root.toggleClass('is-empty', says !== null);
		message.toggleClass('is-shown', says !== null);
		message.empty();
		if (!says) return;
		message.createDiv({ cls: 'rapport-message-title', text: says.title });
		message.createDiv({ cls: 'rapport-message-text', text: says.text });
	}
}
