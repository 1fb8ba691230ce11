import { moment } from 'obsidian';
import type { App, TFile } from 'obsidian';
import { localNoon } from '../domain/day';
import type { Day } from '../domain/day';
import { failureOf, reasonOf } from '../domain/failure';
import { isHiddenPath } from '../domain/folder-path';
import { noteNameOf } from '../domain/note-path';
import { fillTemplate } from '../markdown/template';
import type { TemplateValues } from '../markdown/template';
import { formatted } from './formatted';
import { templateAt } from './template-at';
import type { TornWrites } from './torn-writes';
import { isPluginEnabled } from './vault-config';

/** A note that was asked for, and whether it was made for that. */
export interface MadeNote {
	readonly file: TFile;
	readonly isNew: boolean;
}

const DATE_FORMAT = 'YYYY-MM-DD';
const TIME_FORMAT = 'HH:mm';
const TEMPLATER = 'templater-obsidian';
/** How often a note that others may be writing is looked at, and for how long it must not have changed, in milliseconds. */
const LOOK = 50;
const QUIET = 400;
const PATIENCE = 5000;
/** How long a note that is on the disk may take until the app knows it. */
const ARRIVAL = 1000;

/** Makes notes from templates, with the folders they need, and waits for those that Templater rewrites. */
export class NewNotes {
	/** Notes that were waited for once: what is written next goes in at once. */
	private readonly settled = new WeakSet<TFile>();

	constructor(
		private readonly app: App,
		private readonly tornWrites: TornWrites,
		readonly now: () => Date,
		/** Why a path that leads out of the vault is refused. */
		private readonly outside: string,
	) {}

	/** A day at the clock's time of day, for what a template says of it. */
	momentOn(day: Day): ReturnType<typeof moment> {
		const now = this.now();
		return moment(localNoon(day)).hour(now.getHours()).minute(now.getMinutes()).second(now.getSeconds());
	}

	/** What a note begins with that is made from a template, as set, perhaps without `.md`; null where the template is not there. */
	async textFrom(template: string, path: string, at: ReturnType<typeof moment>, more: Pick<TemplateValues, 'circle' | 'role'> = {}): Promise<string | null> {
		const file = templateAt(this.app, template);
		return file && fillTemplate(await this.app.vault.read(file), {
			title: noteNameOf(path),
			date: at.format(DATE_FORMAT),
			time: at.format(TIME_FORMAT),
			format: (pattern) => formatted(at, pattern),
			...more,
		});
	}

	/** Makes a note and the folders it needs; one that another device or plugin has brought meanwhile is taken as it is. */
	async make(path: string, text: string): Promise<MadeNote> {
		// The app would follow `..` out of the vault, wherever the folder comes from: our settings, or those of daily notes.
		if (isHiddenPath(path)) throw new Error(this.outside);
		await this.tornWrites.mendEarlier();
		try {
			await this.makeFolders(path);
			return { file: await this.app.vault.create(path, text), isNew: true };
		} catch (error) {
			const file = (await this.app.vault.adapter.exists(path)) ? await this.arrivalOf(path) : null;
			if (!file) throw error;
			return { file, isNew: !isAlreadyThere(error) && (await this.tornWrites.complete(file, text, failureOf(error))) };
		}
	}

	/** True where Templater is switched on, and so may rewrite what is new. */
	isTemplaterOn(): Promise<boolean> {
		return isPluginEnabled(this.app, TEMPLATER);
	}

	/** True where Templater is there to rewrite a note: one that is still to be made, or was made just now and has not come to rest. */
	async isToBeRewritten(file: TFile | null): Promise<boolean> {
		if (file && (this.settled.has(file) || this.now().getTime() - file.stat.ctime >= PATIENCE)) return false;
		return this.isTemplaterOn();
	}

	/** Waits until nothing has changed a note for a while. */
	async whenQuiet(file: TFile): Promise<void> {
		let text = await this.app.vault.read(file);
		for (let waited = 0, quiet = 0; quiet < QUIET && waited < PATIENCE; waited += LOOK) {
			await pause(LOOK);
			const now = await this.app.vault.read(file);
			quiet = now === text ? quiet + LOOK : 0;
			text = now;
		}
		this.settled.add(file);
	}

	private async makeFolders(path: string): Promise<void> {
		const { vault } = this.app;
		for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
			const folder = path.slice(0, end);
			if (vault.getFolderByPath(folder)) continue;
			try {
				await vault.createFolder(folder);
			} catch (error) {
				// Another device was faster, or it is there in another case.
				if (!(await vault.adapter.exists(folder))) throw error;
			}
		}
	}

	/** The note that stands at a path, in whatever case, as soon as the app knows it. */
	private async arrivalOf(path: string): Promise<TFile | null> {
		const { vault } = this.app;
		for (let waited = 0; waited < ARRIVAL; waited += LOOK) {
			const file = vault.getFileByPath(path) ?? vault.getMarkdownFiles().find((each) => each.path.toLowerCase() === path.toLowerCase());
			if (file) return file;
			await pause(LOOK);
		}
		return null;
	}
}

/** The app refuses so to make a note where one is. */
function isAlreadyThere(error: unknown): boolean {
	return /already exists/i.test(reasonOf(error));
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => window.setTimeout(resolve, milliseconds));
}
