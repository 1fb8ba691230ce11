import { moment } from 'obsidian';
import type { App, TFile } from 'obsidian';
import { localNoon } from '../domain/day';
import type { Day } from '../domain/day';
import { fillTemplate } from '../markdown/template';
import type { Settings } from '../settings/shape';
import { DailyNotePaths } from './daily-note-paths';
import { templateAt } from './template-at';
import { isPluginEnabled, readDailyNoteConfig } from './vault-config';

/** Where the daily note of a day is, or would be made. */
export interface DailyNotePlace {
	readonly path: string;
	/** Null where it is still to be made. */
	readonly file: TFile | null;
	/** As set, perhaps without `.md`; empty for none. */
	readonly template: string;
}

/** A daily note that was asked for, and whether it was made for that. */
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

/** Daily notes as the core plugin, or Periodic Notes, makes them; set up anew before each use, since no event tells of a change there. */
export class DailyNotes {
	/** Notes that were waited for once: what is logged next goes in at once. */
	private readonly settled = new WeakSet<TFile>();

	constructor(
		private readonly app: App,
		private readonly settings: () => Settings,
		private readonly now: () => Date,
	) {}

	/** Where the daily note of a day is; our own settings win over the app's. */
	async placeOf(day: Day): Promise<DailyNotePlace> {
		const dailyNotes = await readDailyNoteConfig(this.app);
		const { dailyNoteFolder, dailyNoteFormat, dailyNoteTemplate } = this.settings();
		const template = dailyNoteTemplate || dailyNotes.template;
		const path = new DailyNotePaths({ folder: dailyNoteFolder || dailyNotes.folder, format: dailyNoteFormat || dailyNotes.format }).pathOf(day);
		return { path, file: this.app.vault.getFileByPath(path), template };
	}

	/** What a new daily note begins with; null where its template is not there. */
	async firstTextOf({ path, template }: DailyNotePlace, day: Day): Promise<string | null> {
		if (template === '') return '';
		const file = templateAt(this.app, template);
		if (!file) return null;
		const now = this.now();
		const moments = moment(localNoon(day)).hour(now.getHours()).minute(now.getMinutes()).second(now.getSeconds());
		return fillTemplate(await this.app.vault.read(file), {
			title: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
			date: moments.format(DATE_FORMAT),
			time: moments.format(TIME_FORMAT),
			format: (pattern) => moments.format(pattern),
		});
	}

	/** Makes a daily note and the folders it needs; one that another device or plugin has brought meanwhile is taken as it is. */
	async make(path: string, text: string): Promise<MadeNote> {
		try {
			await this.makeFolders(path);
			return { file: await this.app.vault.create(path, text), isNew: true };
		} catch (error) {
			const file = (await this.app.vault.adapter.exists(path)) ? await this.arrivalOf(path) : null;
			if (!file) throw error;
			return { file, isNew: false };
		}
	}

	/** True where Templater is there to rewrite a note: one that is still to be made, or was made just now and has not come to rest. */
	async isToBeRewritten(file: TFile | null): Promise<boolean> {
		if (file && (this.settled.has(file) || this.now().getTime() - file.stat.ctime >= PATIENCE)) return false;
		return isPluginEnabled(this.app, TEMPLATER);
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

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => window.setTimeout(resolve, milliseconds));
}
